// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <money.h>

#include <QByteArray>
#include <QByteArrayView>

namespace ct::standin {

//! The play money of one account, in hundredths of a paisa: the provider keeps four decimals of a
//! rupee because its margins do not come out even.
class Wallet
{
public:
    Wallet() = default;
    explicit Wallet(Money opening) : m_units(opening.paise() * 100) {}

    //! Reads what text() wrote.
    static Wallet fromText(const QByteArray &text);

    bool covers(Money amount) const { return m_units >= amount.paise() * 100; }
    void take(qint64 units) { m_units -= units; }
    void giveBack(qint64 units) { m_units += units; }

    //! "10023.4375", "394.49", "1250": no zeros behind what counts.
    QByteArray text() const;

    //! What an order costs the shop: the amount less the operator's margin.
    static qint64 cost(Money amount, QByteArrayView operatorCode);

private:
    qint64 m_units = 0;
};

//! Hundredths of a percent, between 60 and 350, by the operator code alone.
int marginBasisPoints(QByteArrayView operatorCode);

} // namespace ct::standin
