// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disputepanel.h"

#include "decisiondialog.h"
#include "disputedialog.h"
#include "pindialog.h"
#include "statepill.h"
#include "timeline.h"

#include <accountdesk.h>
#include <attemptstory.h>
#include <complaint.h>
#include <disputemodel.h>
#include <resolver.h>
#include <words.h>

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace ct {

namespace {

constexpr int HeadMargins = 2 * (16 + 1); // of the head, and of the card around it

QLabel *plainLabel(const QString &name, const char *look)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setLook(label, look);
    return label;
}

QPushButton *deedButton(const QString &text, const QString &name, const QString &tip)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    QString spoken = text;
    button->setAccessibleName(spoken.remove(u'&'));
    button->setToolTip(tip);
    return button;
}

StoryTone toneOf(const DisputeEntry &entry)
{
    return entry.deed == DisputeDeed::Closed ? StoryTone::Good : StoryTone::TakenBack;
}

} // namespace

DisputePanel::DisputePanel(const Desk &desk, DisputeDesk &disputes, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_disputes(disputes), m_body(new QWidget)
{
    setLook(this, "card");
    m_nothing = plainLabel(QStringLiteral("noCaseLabel"), "muted");
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setContentsMargins(24, 24, 24, 24);
    auto *rule = new QFrame;
    setLook(rule, "rule");
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addWidget(buildHead());
    body->addWidget(rule);
    body->addWidget(buildStory(), 1);
    body->addWidget(buildDeeds());
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->addWidget(m_nothing, 1);
    rows->addWidget(m_body, 1);
    show(OrderId(), true);
}

QWidget *DisputePanel::buildHead()
{
    auto *head = new QWidget;
    m_amount = plainLabel(QStringLiteral("caseAmount"), "sum");
    m_pill = new StatePill(m_desk.theme);
    m_pill->setObjectName(QStringLiteral("caseState"));
    m_sale = plainLabel(QStringLiteral("caseSale"), "plain");
    m_ids = plainLabel(QStringLiteral("caseIds"), "hint");
    m_ids->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_why = plainLabel(QStringLiteral("caseWhy"), "caution");
    auto *first = new QHBoxLayout;
    first->addWidget(m_amount, 1);
    first->addWidget(m_pill);
    auto *rows = new QVBoxLayout(head);
    rows->setContentsMargins(16, 13, 16, 12);
    rows->setSpacing(4);
    rows->addLayout(first);
    for (QWidget *part : {m_sale, m_ids, m_why})
        rows->addWidget(part);
    return head;
}

QWidget *DisputePanel::buildStory()
{
    auto *storyTitle = plainLabel(QStringLiteral("caseStoryTitle"), "title");
    storyTitle->setText(tr("What happened"));
    m_timeline = new Timeline(m_desk.theme);
    m_timeline->setObjectName(QStringLiteral("caseTimeline"));
    m_timeline->setAccessibleName(tr("What happened"));
    auto *letterTitle = plainLabel(QStringLiteral("complaintTitle"), "title");
    letterTitle->setText(tr("Complaint to the provider"));
    m_complaint = new QPlainTextEdit;
    m_complaint->setObjectName(QStringLiteral("complaintEdit"));
    m_complaint->setAccessibleName(tr("Complaint to the provider"));
    m_complaint->setReadOnly(true);
    m_complaint->setTabChangesFocus(true);
    m_complaint->setMinimumHeight(210);
    setLook(m_complaint, "letter");

    auto *inner = new QWidget;
    auto *innerRows = new QVBoxLayout(inner);
    innerRows->setContentsMargins(16, 10, 12, 10);
    innerRows->setSpacing(6);
    innerRows->addWidget(storyTitle);
    innerRows->addWidget(m_timeline);
    innerRows->addSpacing(6);
    innerRows->addWidget(letterTitle);
    innerRows->addWidget(m_complaint, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inner);
    // What it holds is long; the words above it must not be squeezed for that.
    scroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    scroll->setMinimumHeight(120);
    inner->setAutoFillBackground(false); // setWidget() switched it on; the card shines through
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

QWidget *DisputePanel::buildDeeds()
{
    auto *deeds = new QWidget;
    m_note = plainLabel(QStringLiteral("caseNote"), "hint");
    m_ask = deedButton(tr("&Ask now"), QStringLiteral("caseAskButton"),
                       tr("Asks the provider how this recharge stands. It never sends it again."));
    m_copy = deedButton(tr("Copy co&mplaint"), QStringLiteral("copyComplaintButton"),
                        tr("Copies the complaint with every number, to send to the provider."));
    m_decide = deedButton(tr("&Decide…"), QStringLiteral("decideButton"),
                          tr("The owner's word on the outcome, with reason and reference."));
    m_write = deedButton(tr("&Note…"), QStringLiteral("noteButton"),
                         tr("Keeps what was said about this case."));
    m_close = deedButton(tr("C&lose…"), QStringLiteral("closeButton"), QString());
    connect(m_ask, &QPushButton::clicked, this, &DisputePanel::askNow);
    connect(m_copy, &QPushButton::clicked, this, &DisputePanel::copyComplaint);
    connect(m_decide, &QPushButton::clicked, this, &DisputePanel::decide);
    connect(m_write, &QPushButton::clicked, this, &DisputePanel::note);
    connect(m_close, &QPushButton::clicked, this, &DisputePanel::close);
    auto *grid = new QGridLayout(deeds);
    grid->setContentsMargins(16, 8, 16, 14);
    grid->setSpacing(8);
    grid->addWidget(m_note, 0, 0, 1, 6);
    grid->addWidget(m_copy, 1, 0, 1, 3);
    grid->addWidget(m_ask, 1, 3, 1, 3);
    grid->addWidget(m_decide, 2, 0, 1, 2);
    grid->addWidget(m_write, 2, 2, 1, 2);
    grid->addWidget(m_close, 2, 4, 1, 2);
    return deeds;
}

void DisputePanel::show(const OrderId &orderId, bool emptyList)
{
    say(QString());
    m_nothing->setText(emptyList
                           ? tr("Nothing is in dispute.\nSales without a result for a quarter "
                                "of an hour, answers that contradict each other, double "
                                "debits and reversals appear here by themselves.")
                           : tr("Choose a case to see what happened and what to do."));
    m_case.reset();
    if (!orderId.isEmpty()) {
        if (const auto one = m_disputes.caseOf(orderId); one)
            m_case = *one;
    }
    m_nothing->setVisible(!m_case);
    m_body->setVisible(m_case.has_value());
    if (m_case)
        fill(*m_case);
}

void DisputePanel::refresh()
{
    if (!m_case)
        return;
    const auto one = m_disputes.caseOf(m_case->attempt.orderId);
    if (!one) {
        say(Words::faultSentence(Fault::Storage), true);
        return;
    }
    m_case = *one;
    fill(*m_case);
}

void DisputePanel::fill(const DisputeCase &one)
{
    const Attempt &attempt = one.attempt;
    const State state = attempt.state();
    m_amount->setText(formatMoney(attempt.intent.amount));
    m_pill->setState(state);
    m_sale->setText(QStringLiteral("%1 · %2").arg(
        attempt.intent.operatorName,
        Words::groupedNumber(attempt.intent.service, attempt.intent.number)));
    QStringList ids{tr("Order %1").arg(attempt.orderId.text())};
    if (!attempt.providerTxid.isEmpty())
        //: The provider's own number of the transaction
        ids << tr("Txn %1").arg(Words::oneLine(attempt.providerTxid));
    if (!attempt.operatorRef.isEmpty())
        //: The operator's reference
        ids << tr("Ref %1").arg(Words::oneLine(attempt.operatorRef));
    if (one.other)
        ids << tr("Other order %1").arg(one.other->orderId.text());
    m_ids->setText(ids.join(QStringLiteral(" · ")));
    m_why->setText(DisputeWords::advice(one));
    fitHead();
    fillStory(one);

    const bool isAsking = m_asking == attempt.orderId;
    m_ask->setEnabled(!isAsking && state != State::Sending && state != State::NotSent);
    m_ask->setText(isAsking ? tr("Asking…") : tr("&Ask now"));
    m_decide->setEnabled(DecisionDialog::isFor(state));
    const bool mayClose = !isOpen(state) && state != State::Conflict;
    m_close->setEnabled(mayClose);
    m_close->setToolTip(mayClose ? tr("Ends the case with its outcome.")
                                 : tr("Its outcome is not settled yet: it is asked about, or the "
                                      "owner decides."));
}

// Stated, not left to the layouts: beside a long story they gave wrapped words one line too few.
void DisputePanel::fitHead()
{
    const int room = width() - HeadMargins;
    for (QLabel *label : {m_sale, m_ids, m_why}) {
        if (room > 0)
            label->setMinimumHeight(label->heightForWidth(room));
    }
}

void DisputePanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitHead();
}

void DisputePanel::fillStory(const DisputeCase &one)
{
    const auto lines = m_desk.book.story(one.attempt.orderId);
    const auto deeds = m_desk.book.disputeStory(one.attempt.orderId);
    if (!lines || !deeds) {
        say(Words::faultSentence(Fault::Storage), true);
        return;
    }
    QList<StoryStep> steps = tellStory(one.attempt, *lines);
    for (const DisputeEntry &entry : *deeds) {
        steps << StoryStep{entry.at, DisputeWords::deedLine(entry),
                           entry.by.isEmpty() ? QString() : tr("by %1").arg(entry.by),
                           toneOf(entry)};
    }
    std::stable_sort(steps.begin(), steps.end(), [](const StoryStep &a, const StoryStep &b) {
        return a.at.isValid() && b.at.isValid() && a.at < b.at;
    });
    m_timeline->setSteps(steps);
    const QString username =
        m_desk.accountDesk ? m_desk.accountDesk->settings().username : QString();
    const QString letter = complaintText({one, *lines, m_desk.shop, username, m_desk.clock.now()});
    if (m_complaint->toPlainText() != letter)
        m_complaint->setPlainText(letter);
}

void DisputePanel::askNow()
{
    if (!m_case)
        return;
    const OrderId orderId = m_case->attempt.orderId;
    const State before = m_case->attempt.state();
    m_asking = orderId;
    refresh();
    m_desk.resolver.askNow(
        orderId, Reply<Recorded>(this, [this, orderId, before](const Result<Recorded> &answer) {
            m_asking = OrderId();
            if (!m_case || m_case->attempt.orderId != orderId)
                return;
            refresh();
            if (!answer.ok())
                say(sentenceFor(answer.error()), true);
            else if (answer->attempt.state() == before)
                say(tr("Asked just now: nothing new."));
            else
                say(QString());
        }));
}

void DisputePanel::copyComplaint()
{
    if (!m_case)
        return;
    const OrderId orderId = m_case->attempt.orderId;
    QGuiApplication::clipboard()->setText(m_complaint->toPlainText());
    // It is written down that, and when, it went out; the text can be used even where that fails.
    const auto kept =
        m_disputes.letterCopied(orderId, DisputeWords::kindWord(m_case->kind), m_desk.cashier);
    refresh();
    if (kept)
        say(tr("Copied. Send it to the provider; that it was copied is kept in the story."));
    else
        say(tr("Copied, but this could not be kept in the book."), true);
}

void DisputePanel::decide()
{
    if (!m_case || !DecisionDialog::isFor(m_case->attempt.state()))
        return;
    const OrderId orderId = m_case->attempt.orderId;
    auto *dialog = new DecisionDialog(m_case->attempt, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &DecisionDialog::decided, this,
        [this, dialog, orderId](Verdict verdict, const QString &reason, const QString &reference) {
            withPermission(m_desk, Act::Decide, dialog, [=, this] {
                const auto decided =
                    m_disputes.decide(orderId, verdict, reason, reference, m_desk.cashier);
                if (!decided) {
                    dialog->showProblem(sentenceFor(decided.error()));
                    return;
                }
                dialog->accept();
                refresh();
                say(tr("Decided and kept in the story."));
            });
        });
    dialog->open();
}

void DisputePanel::note()
{
    openDialog(int(DisputeDialog::Kind::Note));
}

void DisputePanel::close()
{
    openDialog(int(DisputeDialog::Kind::Close));
}

void DisputePanel::openDialog(int kind)
{
    if (!m_case)
        return;
    const OrderId orderId = m_case->attempt.orderId;
    const bool isClose = kind == int(DisputeDialog::Kind::Close);
    const Money back = m_case->owed.isZero() ? m_case->stuck : m_case->owed;
    auto *dialog = new DisputeDialog(DisputeDialog::Kind(kind), m_case->attempt, back, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DisputeDialog::given, this,
            [this, dialog, orderId, isClose](const QString &text, DisputeOutcome outcome,
                                             Money paidBack) {
                const auto kept =
                    isClose ? m_disputes.close(orderId, outcome, paidBack, text, m_desk.cashier)
                            : m_disputes.note(orderId, text, m_desk.cashier);
                if (!kept) {
                    dialog->showProblem(sentenceFor(kept.error()));
                    return;
                }
                dialog->accept();
                refresh();
                say(isClose ? tr("Closed.") : tr("Kept in the story."));
            });
    dialog->open();
}

QString DisputePanel::sentenceFor(const Error &error) const
{
    if (error.fault == Fault::Storage)
        return tr("This could not be written into the book, and nothing was changed.");
    if (error.fault == Fault::Refused)
        return tr("The sale stands differently by now. Nothing was changed; look at it again.");
    return Words::faultSentence(error);
}

void DisputePanel::say(const QString &note, bool isProblem)
{
    setLook(m_note, isProblem ? "problem" : "hint");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

} // namespace ct
