// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet.h"

#include <QList>

namespace ct::standin {

int marginBasisPoints(QByteArrayView operatorCode)
{
    // FNV-1a: the same on every machine and in every release, unlike qHash().
    quint32 hash = 2166136261U;
    for (const char c : operatorCode) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 16777619U;
    }
    return 60 + int(hash % 291U);
}

Wallet Wallet::fromText(const QByteArray &text)
{
    const bool negative = text.startsWith('-');
    const QList<QByteArray> parts = text.mid(negative ? 1 : 0).split('.');
    const QByteArray decimals = parts.value(1).leftJustified(4, '0', true);
    const qint64 units = parts.value(0).toLongLong() * 10000 + decimals.toLongLong();
    Wallet wallet;
    wallet.m_units = negative ? -units : units;
    return wallet;
}

qint64 Wallet::cost(Money amount, QByteArrayView operatorCode)
{
    const qint64 margin = amount.paise() * marginBasisPoints(operatorCode) / 100;
    return amount.paise() * 100 - margin;
}

QByteArray Wallet::text() const
{
    const qint64 size = m_units < 0 ? -m_units : m_units;
    QByteArray text = m_units < 0 ? QByteArray("-") : QByteArray();
    text += QByteArray::number(size / 10000);
    QByteArray decimals = QByteArray::number(size % 10000).rightJustified(4, '0');
    while (decimals.endsWith('0'))
        decimals.chop(1);
    if (!decimals.isEmpty())
        text += '.' + decimals;
    return text;
}

} // namespace ct::standin
