// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paidby.h"

#include "typedtender.h"

#include <customeraccount.h>
#include <shiftwords.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace ct {

PaidBy::PaidBy(bool hasAccounts, QWidget *parent)
    : QWidget(parent), m_kind(new QComboBox), m_customer(new QLineEdit)
{
    setObjectName(QStringLiteral("paidBy"));
    m_kind->setObjectName(QStringLiteral("paidByBox"));
    m_kind->setAccessibleName(tr("How the list is paid"));
    for (const PayKind kind : {PayKind::Cash, PayKind::Upi, PayKind::Account}) {
        if (kind != PayKind::Account || hasAccounts)
            m_kind->addItem(ShiftWords::pay(kind), int(kind));
    }
    m_customer->setObjectName(QStringLiteral("paidByCustomer"));
    m_customer->setAccessibleName(tr("Customer's mobile"));
    m_customer->setPlaceholderText(tr("Customer's mobile"));
    m_customer->setMaxLength(16);
    auto *label = new QLabel(tr("Paid &by"));
    label->setBuddy(m_kind);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(8);
    columns->addWidget(label);
    columns->addWidget(m_kind);
    columns->addWidget(m_customer);
    columns->addStretch(1);
    m_customer->hide();
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_customer->setVisible(kind() == PayKind::Account);
        emit changed();
    });
    connect(m_customer, &QLineEdit::textChanged, this, &PaidBy::changed);
}

PayKind PaidBy::kind() const
{
    return PayKind(m_kind->currentData().toInt());
}

QString PaidBy::customer() const
{
    return kind() == PayKind::Account ? digitsOf(m_customer->text()) : QString();
}

void PaidBy::choose(PayKind kind, const QString &customer)
{
    m_customer->setText(customer);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(int(kind))));
}

QString PaidBy::problem() const
{
    if (kind() == PayKind::Account && !isCustomerNumber(customer()))
        return tr("Type the mobile number of the customer whose account it is.");
    return {};
}

} // namespace ct
