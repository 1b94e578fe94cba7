// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oweddialog.h"

#include "keybutton.h"
#include "linedelegate.h"
#include "pindialog.h"
#include "whatsapp.h"

#include <accountledger.h>
#include <accountwords.h>
#include <book.h>
#include <shiftwords.h>
#include <words.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace ct {

namespace {

constexpr QSize Comfortable(780, 520);

QLabel *plainLabel(const char *name, const char *look)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setLook(label, look);
    return label;
}

} // namespace

OwedDialog::OwedDialog(const Desk &desk, OwedLedger &ledger, QWidget *parent)
    : QDialog(parent),
      m_desk(desk),
      m_ledger(ledger),
      m_list(new QListView),
      m_number(plainLabel("owedNumber", "figure")),
      m_words(plainLabel("owedWords", "muted")),
      m_note(plainLabel("owedNote", "muted"))
{
    setObjectName(QStringLiteral("owedDialog"));
    setWindowTitle(tr("Customers to call back"));
    m_list->setObjectName(QStringLiteral("owedList"));
    m_list->setAccessibleName(tr("Customers to call back"));
    m_list->setModel(&m_lines);
    m_list->setItemDelegate(new LineDelegate(m_desk.theme, m_list));
    m_list->setUniformItemSizes(true);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new KeyButton(m_desk.theme, tr("Close"), QStringLiteral("Esc"));
    close->setObjectName(QStringLiteral("owedCloseButton"));
    close->setAccessibleName(tr("Close"));
    close->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_note, 1);
    foot->addWidget(close);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(18, 16, 18, 16);
    rows->setSpacing(10);
    rows->addWidget(m_list, 1);
    rows->addWidget(m_number);
    rows->addWidget(m_words);
    rows->addLayout(buildDeeds());
    rows->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &OwedDialog::showChosen);
    // Another counter may settle with somebody, or a sale may turn.
    connect(&m_desk.book, &Book::changed, this, &OwedDialog::reload);
    reload();
    m_list->setFocus();
    resize(Comfortable);
}

QPushButton *OwedDialog::deed(const QString &words, const char *name)
{
    auto *made = new QPushButton(words);
    made->setObjectName(QLatin1String(name));
    QString spoken = words;
    made->setAccessibleName(spoken.remove(u'&'));
    made->setAutoDefault(false);
    return made;
}

QLayout *OwedDialog::buildDeeds()
{
    m_write = deed(tr("&WhatsApp"), "owedWriteButton");
    m_write->setToolTip(tr("Opens WhatsApp with a text. Nothing is sent until you send it."));
    m_copy = deed(tr("Copy &number"), "owedCopyButton");
    m_story = deed(tr("&Story"), "owedStoryButton");
    m_cash = deed(tr("Given back in &cash"), "owedCashButton");
    m_upi = deed(tr("Sent back by &UPI"), "owedUpiButton");
    m_told = deed(tr("Customer was &told"), "owedToldButton");
    for (QPushButton *button : {m_cash, m_told})
        setLook(button, "primary");
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton *button : {m_write, m_copy, m_story})
        row->addWidget(button);
    row->addStretch(1);
    for (QPushButton *button : {m_cash, m_upi, m_told})
        row->addWidget(button);
    connect(m_write, &QPushButton::clicked, this, &OwedDialog::write);
    connect(m_copy, &QPushButton::clicked, this, &OwedDialog::copyNumber);
    connect(m_story, &QPushButton::clicked, this, [this] {
        if (const Owed *owed = chosen()) {
            const OrderId orderId = owed->attempt.orderId;
            accept();
            emit openWanted(orderId);
        }
    });
    connect(m_cash, &QPushButton::clicked, this, [this] { settle(OwedEnd::Cash); });
    connect(m_upi, &QPushButton::clicked, this, [this] { settle(OwedEnd::Upi); });
    connect(m_told, &QPushButton::clicked, this, [this] { settle(OwedEnd::Told); });
    return row;
}

std::optional<Customer> OwedDialog::customerOf(const Owed &owed) const
{
    if (!m_desk.accounts)
        return std::nullopt;
    return m_desk.accounts->customerOf(owed.attempt.intent.number).valueOr(std::nullopt);
}

Line OwedDialog::lineOf(const Owed &owed) const
{
    const Intent &intent = owed.attempt.intent;
    const QString number = groupedNumber(intent.number, intent.service);
    const std::optional<Customer> customer = customerOf(owed);
    const bool isNamed = customer && !customer->name.isEmpty();
    return Line{owed.attempt.orderId.text(),
                isNamed ? QStringLiteral("%1 · %2").arg(customer->name, number) : number,
                owed.due > Money() ? formatMoney(owed.due) : tr("to be told"),
                QStringLiteral("%1 · %2 · %3")
                    .arg(intent.operatorName, formatMoney(intent.amount),
                         Words::stateWord(owed.attempt.state())),
                LineTone::Waiting,
                Words::time(owed.attempt.createdAt, m_desk.clock.now().toLocalTime().date())};
}

void OwedDialog::reload()
{
    const auto list = m_ledger.owed(Most);
    if (!list) {
        say(Words::faultSentence(Fault::Storage), "problem");
        return;
    }
    const int before = m_list->currentIndex().row();
    const Owed *was = chosen();
    const QString order = was ? was->attempt.orderId.text() : QString();
    m_owed = *list;
    QList<Line> lines;
    for (const Owed &owed : std::as_const(m_owed))
        lines << lineOf(owed);
    m_lines.setLines(lines);
    const int same = order.isEmpty() ? -1 : m_lines.rowOf(order);
    const int row = same >= 0 ? same : std::min(std::max(before, 0), int(lines.size()) - 1);
    m_list->setCurrentIndex(m_lines.index(row));
    showChosen();
}

const Owed *OwedDialog::chosen() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_owed.size() ? &m_owed.at(row) : nullptr;
}

void OwedDialog::showChosen()
{
    const Owed *owed = chosen();
    for (QWidget *widget : QWidgetList{m_list, m_write, m_copy, m_story})
        widget->setVisible(owed);
    const bool isDue = owed && owed->due > Money();
    m_cash->setVisible(isDue);
    m_upi->setVisible(isDue);
    m_told->setVisible(owed && !isDue);
    if (!owed) {
        m_number->setText(tr("Nobody is to be called back."));
        m_words->setText(
            tr("Here stand customers who left before their sale failed or was taken "
               "back, for a month."));
        return;
    }
    const Intent &intent = owed->attempt.intent;
    const std::optional<Customer> customer = customerOf(*owed);
    m_number->setText(customer ? groupedNumber(customer->number, Service::Mobile)
                               : groupedNumber(intent.number, intent.service));
    if (isDue) {
        m_words->setText(tr("%1 is to be given back. Paid: %2.")
                             .arg(formatMoney(owed->due),
                                  ShiftWords::pay(owed->paidBy.value_or(PayKind::Cash))));
    } else if (owed->paidBy == PayKind::Account) {
        m_words->setText(tr("It was on account, and the account has had it back."));
    } else {
        m_words->setText(tr("Nobody wrote down how it was paid."));
    }
}

void OwedDialog::write()
{
    const Owed *owed = chosen();
    if (!owed)
        return;
    const Intent &intent = owed->attempt.intent;
    const std::optional<Customer> customer = customerOf(*owed);
    const QString text =
        AccountWords(customer ? customer->language : QString())
            .cameToNothing(customer ? customer->name : QString(), intent.operatorName,
                           groupedNumber(intent.number, intent.service), intent.amount, owed->due,
                           m_desk.shop);
    // A dish or a meter has no WhatsApp: its owner has.
    const QString mobile = customer ? customer->number : intent.number;
    const bool isOpen = isCustomerNumber(mobile) && openWhatsApp(mobile, text);
    if (!isOpen)
        QGuiApplication::clipboard()->setText(text);
    say(isOpen ? tr("WhatsApp has the text; it is sent when you press send there.")
               : tr("WhatsApp could not be opened. The text is copied instead."),
        isOpen ? "good" : "caution");
}

void OwedDialog::copyNumber()
{
    const Owed *owed = chosen();
    if (!owed)
        return;
    const std::optional<Customer> customer = customerOf(*owed);
    QGuiApplication::clipboard()->setText(customer ? customer->number
                                                   : owed->attempt.intent.number);
    say(tr("The number is copied."), "good");
}

void OwedDialog::settle(OwedEnd end)
{
    withPermission(m_desk, Act::GiveBack, this, [this, end] { settleAllowed(end); });
}

void OwedDialog::settleAllowed(OwedEnd end)
{
    const Owed *owed = chosen();
    if (!owed)
        return;
    const QString due = formatMoney(owed->due);
    const OrderId orderId = owed->attempt.orderId;
    const Result<Done> done = m_ledger.settleOwed(orderId, end, m_desk.cashier);
    reload();
    if (done) {
        say(end == OwedEnd::Told ? tr("Taken off the list.")
                                 : tr("%1 is written down as given back.").arg(due),
            "good");
    } else if (done.error().fault != Fault::Refused) {
        say(Words::faultSentence(Fault::Storage), "problem");
    } else if (m_lines.rowOf(orderId.text()) >= 0) {
        say(tr("Not written: money leaves the drawer in an open shift only. Open one (Ctrl+7), and "
               "give nothing back before."),
            "problem");
    } else {
        say(tr("Not written: it was settled already, or the sale stands otherwise now. Give "
               "nothing back."),
            "problem");
    }
}

void OwedDialog::say(const QString &words, const char *look)
{
    setLook(m_note, look);
    m_note->setText(words);
}

} // namespace ct
