// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historypanel.h"

#include "disputedialog.h"
#include "keybutton.h"
#include "statepill.h"
#include "timeline.h"

#include <attemptstory.h>
#include <catalogue.h>
#include <disputedesk.h>
#include <drawer.h>
#include <language.h>
#include <receiptfacts.h>
#include <receipttext.h>
#include <resolver.h>
#include <shiftwords.h>
#include <words.h>

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ct {

namespace {

QLabel *plainLabel(const QString &name, const char *look)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setLook(label, look);
    return label;
}

} // namespace

HistoryPanel::HistoryPanel(const Desk &desk, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_body(new QWidget)
{
    setLook(this, "card");
    m_nothing = plainLabel(QStringLiteral("nothingChosenLabel"), "muted");
    m_nothing->setText(tr("Choose a recharge to see what happened to it."));
    m_nothing->setAlignment(Qt::AlignCenter);

    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addWidget(buildHead());
    auto *rule = new QFrame;
    setLook(rule, "rule");
    body->addWidget(rule);
    body->addWidget(buildStory(), 1);
    body->addWidget(buildDeeds());

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->addWidget(m_nothing, 1);
    rows->addWidget(m_body, 1);
    connect(&m_desk.book, &Book::changed, this, [this](const OrderId &orderId) {
        if (m_attempt && m_attempt->orderId == orderId)
            refresh();
    });
    show(OrderId());
}

QWidget *HistoryPanel::buildHead()
{
    auto *head = new QWidget;
    m_amount = plainLabel(QStringLiteral("amountLabel"), "sum");
    m_pill = new StatePill(m_desk.theme);
    m_pill->setObjectName(QStringLiteral("statePill"));
    m_sale = plainLabel(QStringLiteral("saleLabel"), "plain");
    m_fields = plainLabel(QStringLiteral("fieldsLabel"), "hint");
    m_ids = plainLabel(QStringLiteral("idsLabel"), "hint");
    m_ids->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_advice = plainLabel(QStringLiteral("adviceLabel"), "hint");

    auto *first = new QHBoxLayout;
    first->addWidget(m_amount, 1);
    first->addWidget(m_pill);
    auto *rows = new QVBoxLayout(head);
    rows->setContentsMargins(16, 13, 16, 12);
    rows->setSpacing(4);
    rows->addLayout(first);
    rows->addWidget(m_sale);
    rows->addWidget(m_fields);
    rows->addWidget(m_ids);
    rows->addSpacing(4);
    rows->addWidget(m_advice);
    return head;
}

QWidget *HistoryPanel::buildStory()
{
    auto *story = new QWidget;
    auto *title = plainLabel(QStringLiteral("storyTitle"), "title");
    title->setText(tr("What happened"));
    m_timeline = new Timeline(m_desk.theme);
    m_timeline->setObjectName(QStringLiteral("storyTimeline"));
    m_timeline->setAccessibleName(tr("What happened"));

    auto *inner = new QWidget;
    auto *innerRows = new QVBoxLayout(inner);
    innerRows->setContentsMargins(16, 0, 12, 8);
    innerRows->addWidget(m_timeline);
    innerRows->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Story of the sale"));
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inner);
    // A long story must not squeeze the words above it.
    scroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    inner->setAutoFillBackground(false); // setWidget() switched it on; the card shines through
    scroll->viewport()->setAutoFillBackground(false);

    auto *rows = new QVBoxLayout(story);
    rows->setContentsMargins(0, 12, 0, 0);
    rows->setSpacing(4);
    title->setContentsMargins(16, 0, 16, 0);
    rows->addWidget(title);
    rows->addWidget(scroll, 1);
    return story;
}

QWidget *HistoryPanel::buildDeeds()
{
    auto *deeds = new QWidget;
    const Theme &theme = m_desk.theme;
    m_receipt = new KeyButton(theme, tr("Receipt"), QStringLiteral("Ctrl+P"));
    m_receipt->setObjectName(QStringLiteral("receiptButton"));
    m_repeat = new KeyButton(theme, tr("Repeat"), QStringLiteral("Ctrl+R"));
    m_repeat->setObjectName(QStringLiteral("repeatButton"));
    m_repeat->setToolTip(tr("Fills the recharge form with the same operator, number and amount."));
    m_ask = new QPushButton(tr("Ask now"));
    m_ask->setObjectName(QStringLiteral("askButton"));
    m_ask->setToolTip(tr("Asks the provider how this recharge stands. It never sends it again."));
    m_copy = new QPushButton(tr("Copy text"));
    m_copy->setObjectName(QStringLiteral("copyButton"));
    m_copy->setToolTip(tr("Copies the receipt as text, to paste into a message."));
    connect(m_receipt, &QPushButton::clicked, this, &HistoryPanel::openReceipt);
    connect(m_repeat, &QPushButton::clicked, this, &HistoryPanel::repeat);
    connect(m_ask, &QPushButton::clicked, this, &HistoryPanel::askNow);
    connect(m_copy, &QPushButton::clicked, this, &HistoryPanel::copyText);
    m_dispute = new QPushButton(tr("Raise dispute…"));
    m_dispute->setObjectName(QStringLiteral("disputeButton"));
    m_dispute->setToolTip(tr("Puts the sale on the owner's list, with the complaint to send."));
    m_dispute->setVisible(m_desk.disputes != nullptr);
    connect(m_dispute, &QPushButton::clicked, this, &HistoryPanel::raiseDispute);
    m_note = plainLabel(QStringLiteral("noteLabel"), "hint");

    auto *grid = new QGridLayout(deeds);
    grid->setContentsMargins(16, 8, 16, 14);
    grid->setSpacing(8);
    grid->addWidget(m_note, 0, 0, 1, 2);
    grid->addWidget(m_receipt, 1, 0);
    grid->addWidget(m_repeat, 1, 1);
    grid->addWidget(m_ask, 2, 0);
    grid->addWidget(m_copy, 2, 1);
    grid->addWidget(m_dispute, 3, 0, 1, 2);
    return deeds;
}

void HistoryPanel::show(const OrderId &orderId)
{
    say(QString());
    std::optional<Attempt> found;
    if (!orderId.isEmpty()) {
        if (const Result<Attempt> attempt = m_desk.book.attempt(orderId); attempt.ok())
            found = *attempt;
    }
    m_attempt = std::move(found);
    m_nothing->setVisible(!m_attempt);
    m_body->setVisible(m_attempt.has_value());
    if (m_attempt)
        refresh();
}

void HistoryPanel::refresh()
{
    const Result<Attempt> attempt = m_desk.book.attempt(m_attempt->orderId);
    const Result<QList<StoryLine>> lines = m_desk.book.story(m_attempt->orderId);
    if (!attempt.ok() || !lines.ok()) {
        say(Words::faultSentence(Fault::Storage));
        return;
    }
    m_attempt = *attempt;
    fillHead(*attempt);
    m_timeline->setSteps(tellStory(*attempt, *lines));
    const bool isAskable = isAskableWith(m_desk.provider.account(), *attempt);
    if (!isAskable && (isOpen(attempt->state()) || attempt->state() == State::Conflict))
        m_advice->setText(Words::otherAccountSentence());
    else if (const auto proposal = proposeFailed(*attempt, *lines))
        m_advice->setText(Words::proposalSentence(*proposal));
    const bool isAsking = m_asking == attempt->orderId;
    m_ask->setEnabled(!isAsking && isAskable && attempt->state() != State::Sending &&
                      attempt->state() != State::NotSent);
    m_ask->setText(isAsking ? tr("Asking…") : tr("Ask now"));
    m_dispute->setEnabled(attempt->state() != State::Sending && attempt->state() != State::NotSent);
}

void HistoryPanel::fillHead(const Attempt &attempt)
{
    const Intent &intent = attempt.intent;
    m_amount->setText(formatMoney(intent.amount));
    m_pill->setState(attempt.state());

    QStringList sale{intent.operatorName};
    const Operator *row = m_desk.catalogue.find(intent.row);
    if (const Circle *circle = m_desk.catalogue.circleByCode(intent.circle);
        circle && row && row->circleMatters)
        sale << Words::label(circle->name);
    sale << Words::groupedNumber(intent.service, intent.number);
    m_sale->setText(sale.join(QStringLiteral(" · ")));

    QStringList fields;
    for (const ExtraField &extra : row ? row->extras : QList<ExtraField>()) {
        const QString &value = extra.slot == 1 ? intent.value1 : intent.value2;
        if (!value.isEmpty())
            fields << Words::label(extra.label) + u' ' + value;
    }
    if (const ShiftLedger *drawer = drawerOf(m_desk.book)) {
        const auto tender = drawer->tenderOf(attempt.orderId);
        if (tender && *tender)
            fields << ShiftWords::paid(**tender);
    }
    m_fields->setText(fields.join(QStringLiteral(" · ")));
    m_fields->setVisible(!fields.isEmpty());

    QStringList ids{tr("Order %1").arg(attempt.orderId.text())};
    if (!attempt.providerTxid.isEmpty())
        //: The provider's own number of the transaction
        ids << tr("Txn %1").arg(Words::oneLine(attempt.providerTxid));
    if (!attempt.operatorRef.isEmpty())
        //: The operator's reference
        ids << tr("Ref %1").arg(Words::oneLine(attempt.operatorRef));
    if (!attempt.receiptNo.isEmpty())
        ids << tr("Receipt %1").arg(attempt.receiptNo);
    m_ids->setText(ids.join(QStringLiteral(" · ")));

    // A plain success needs no advice; everything else does.
    m_advice->setText(Words::explain(attempt));
    m_advice->setVisible(attempt.state() != State::Success);
}

void HistoryPanel::openReceipt()
{
    if (m_attempt)
        emit receiptRequested(*m_attempt);
}

void HistoryPanel::repeat()
{
    if (m_attempt)
        emit repeatRequested(*m_attempt);
}

void HistoryPanel::raiseDispute()
{
    if (!m_attempt || !m_desk.disputes)
        return;
    const OrderId orderId = m_attempt->orderId;
    auto *dialog = new DisputeDialog(DisputeDialog::Kind::Raise, *m_attempt, {}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DisputeDialog::given, this, [this, dialog, orderId](const QString &text) {
        const auto raised = m_desk.disputes->raise(orderId, text, m_desk.cashier);
        if (!raised) {
            dialog->showProblem(raised.error().fault == Fault::Refused
                                    ? tr("It is in dispute already: see Disputes.")
                                    : Words::faultSentence(Fault::Storage));
            return;
        }
        dialog->accept();
        emit disputeRaised(orderId);
    });
    dialog->open();
}

void HistoryPanel::askNow()
{
    if (!m_attempt)
        return;
    const OrderId orderId = m_attempt->orderId;
    const State before = m_attempt->state();
    m_asking = orderId;
    refresh();
    m_desk.resolver.askNow(
        orderId, Reply<Recorded>(this, [this, orderId, before](const Result<Recorded> &answer) {
            m_asking = OrderId();
            if (!m_attempt || m_attempt->orderId != orderId)
                return;
            refresh();
            if (!answer.ok())
                say(answer.error().fault == Fault::Refused
                        ? tr("It was asked about only a moment ago. Wait a little.")
                        : Words::faultSentence(answer.error()));
            else if (answer->attempt.state() == before)
                say(tr("Asked just now: nothing new."));
        }));
}

void HistoryPanel::copyText()
{
    if (!m_attempt)
        return;
    ReceiptContext context = receiptContext(*m_attempt, m_desk.catalogue);
    if (const ShiftLedger *drawer = drawerOf(m_desk.book))
        context.tender = drawer->tenderOf(m_attempt->orderId).valueOr(std::nullopt);
    context.practice = m_desk.practice;
    context.printedAt = m_desk.clock.now();
    context.language = m_desk.receiptLanguage.isEmpty() ? windowLanguage() : m_desk.receiptLanguage;
    QGuiApplication::clipboard()->setText(toMessage(makeReceipt(*m_attempt, m_desk.shop, context)));
    say(tr("Copied. Paste it into the message."));
}

void HistoryPanel::say(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

} // namespace ct
