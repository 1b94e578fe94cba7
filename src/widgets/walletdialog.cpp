// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "walletdialog.h"

#include "walletproofcard.h"

#include <book.h>
#include <walletprover.h>
#include <walletwatch.h>
#include <words.h>

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ct {

namespace {

constexpr int OrderIdRole = Qt::UserRole;
constexpr QSize Comfortable(640, 560);

QLabel *wrapped(const QString &objectName, const char *look)
{
    auto *label = new QLabel;
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setLook(label, look);
    return label;
}

} // namespace

WalletDialog::WalletDialog(const Desk &desk, QWidget *parent)
    : QDialog(parent),
      m_desk(desk),
      m_sentence(wrapped(QStringLiteral("walletSentence"), "plain")),
      m_gaps(new QTreeWidget),
      m_note(wrapped(QStringLiteral("walletNote"), "hint"))
{
    setObjectName(QStringLiteral("walletDialog"));
    setWindowTitle(tr("Wallet and book"));
    m_gaps->setObjectName(QStringLiteral("walletGaps"));
    m_gaps->setAccessibleName(tr("What differs"));
    m_gaps->setHeaderHidden(true);
    m_gaps->setColumnCount(1);
    m_gaps->setWordWrap(true);
    m_gaps->setUniformRowHeights(false);
    connect(m_gaps, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        const QString orderId = item->data(0, OrderIdRole).toString();
        if (!orderId.isEmpty())
            emit openWanted(OrderId(orderId));
    });

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(10);
    rows->addWidget(new WalletProofCard(m_desk));
    rows->addWidget(m_sentence);
    rows->addWidget(m_gaps, 1);
    rows->addWidget(buildTopUp());
    rows->addWidget(buildAccept());
    rows->addWidget(m_note);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    rows->addWidget(buttons);
    connect(&m_desk.wallet, &WalletWatch::proofChanged, this, &WalletDialog::refresh);
    refresh();
    resize(Comfortable);
}

QWidget *WalletDialog::buildTopUp()
{
    auto *box = new QGroupBox(tr("Money put into the wallet"));
    m_amount = new QLineEdit;
    m_amount->setObjectName(QStringLiteral("topUpAmount"));
    m_amount->setAccessibleName(tr("Amount put in"));
    m_amount->setPlaceholderText(tr("Amount"));
    m_reference = new QLineEdit;
    m_reference->setObjectName(QStringLiteral("topUpReference"));
    m_reference->setAccessibleName(tr("Bank reference"));
    m_reference->setPlaceholderText(tr("Bank reference"));
    auto *enter = new QPushButton(tr("Enter"));
    enter->setObjectName(QStringLiteral("topUpButton"));
    enter->setAccessibleName(tr("Enter money put into the wallet"));
    enter->setAutoDefault(false);
    connect(enter, &QPushButton::clicked, this, &WalletDialog::enterTopUp);
    auto *row = new QHBoxLayout(box);
    row->addWidget(m_amount, 1);
    row->addWidget(m_reference, 2);
    row->addWidget(enter);
    return box;
}

QWidget *WalletDialog::buildAccept()
{
    m_accept = new QGroupBox(tr("Accept the difference"));
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("acceptReason"));
    m_reason->setAccessibleName(tr("Reason for accepting"));
    m_reason->setPlaceholderText(tr("Reason: what the provider said, who used the account"));
    auto *accept = new QPushButton(tr("Accept"));
    accept->setObjectName(QStringLiteral("acceptButton"));
    accept->setAccessibleName(tr("Accept the difference"));
    accept->setAutoDefault(false);
    connect(accept, &QPushButton::clicked, this, &WalletDialog::acceptDifference);
    auto *row = new QHBoxLayout(m_accept);
    row->addWidget(m_reason, 1);
    row->addWidget(accept);
    return m_accept;
}

void WalletDialog::refresh()
{
    const std::optional<WalletProof> proof = m_desk.wallet.proof();
    m_gaps->clear();
    m_sentence->setText(proof ? Words::proofSentence(*proof)
                              : tr("The provider has not stated a balance yet."));
    const bool differs = proof && !proof->agrees();
    m_gaps->setVisible(differs);
    m_accept->setVisible(differs);
    if (!differs)
        return;
    for (const WalletGap &gap : proof->gaps)
        addGap(gap);
    m_gaps->expandAll();
}

void WalletDialog::addGap(const WalletGap &gap)
{
    auto *top = new QTreeWidgetItem(m_gaps);
    const Money size = moneyOfUnits(gap.difference < 0 ? -gap.difference : gap.difference);
    const QString at = QLocale().toString(gap.at.toLocalTime(), QStringLiteral("d MMM HH:mm:ss"));
    const QString what =
        gap.difference < 0 ? tr("%1 missing since %2") : tr("%1 too much since %2");
    top->setText(0, what.arg(formatMoney(size), at));
    auto *why = new QTreeWidgetItem(top);
    why->setText(0, Words::gapSentence(gap));
    why->setFirstColumnSpanned(true);
    for (const QList<Suspect> &set : gap.explanations)
        addSet(top, set);
}

void WalletDialog::addSet(QTreeWidgetItem *under, const QList<Suspect> &set)
{
    QTreeWidgetItem *parent = under;
    if (set.size() > 1) {
        parent = new QTreeWidgetItem(under);
        parent->setText(0, tr("These together:"));
    }
    for (const Suspect &suspect : set) {
        auto *item = new QTreeWidgetItem(parent);
        const QString sale = describe(suspect.orderId);
        const QString why = Words::suspectSentence(suspect.kind);
        item->setText(0, sale.isEmpty() ? why : tr("%1: %2").arg(sale, why));
        item->setToolTip(0, item->text(0));
        item->setData(0, OrderIdRole, suspect.orderId.text());
    }
}

QString WalletDialog::describe(const OrderId &orderId) const
{
    const Result<Attempt> attempt = m_desk.book.attempt(orderId);
    if (!attempt.ok())
        return orderId.text();
    const Intent &intent = attempt->intent;
    return QStringLiteral("%1 %2 %3 (%4)")
        .arg(intent.operatorName, Words::groupedNumber(intent.service, intent.number),
             formatMoney(intent.amount, true), orderId.text());
}

void WalletDialog::enterTopUp()
{
    TopUp topUp;
    const Result<Money> amount = Money::parse(m_amount->text());
    topUp.amount = amount.valueOr(Money());
    topUp.reference = m_reference->text().trimmed();
    topUp.by = m_desk.cashier;
    const Result<Done> noted = m_desk.book.noteTopUp(topUp);
    if (!noted.ok()) {
        m_note->setText(noted.error().fault == Fault::Malformed
                            ? tr("An amount and the bank's reference are needed.")
                            : Words::faultSentence(noted.error()));
        return;
    }
    m_amount->clear();
    m_reference->clear();
    m_note->setText(tr("Entered. It is looked for in the next balance."));
    m_desk.wallet.askSoon();
}

void WalletDialog::acceptDifference()
{
    const Result<WalletProof> accepted =
        WalletProver(m_desk.book).accept(m_desk.cashier, m_reason->text());
    if (!accepted.ok()) {
        m_note->setText(accepted.error().fault == Fault::Malformed
                            ? tr("Say why the difference is accepted.")
                            : Words::faultSentence(accepted.error()));
        return;
    }
    m_reason->clear();
    m_note->setText(tr("Accepted, and written into the book with your reason."));
}

} // namespace ct
