// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <money.h>

#include <QHash>
#include <QString>
#include <QStringList>
#include <array>

namespace ct {

//! Writes amounts in words, as people of one language say money: in lakh and crore, with that
//! language's own words up to ninety-nine and its joined forms above. The words are data
//! (resources/words); this class only puts them together. Cheap to make, no thread owns it.
class AmountWords
{
public:
    //! "en", "hi", "bn", "mr", "ta", "te", "gu", "kn", "ml", "pa"; English for any other.
    explicit AmountWords(const QString &language);

    //! The languages that have words of their own, English first.
    static QStringList languages();

    //! "दो सौ उनतालीस रुपये और पचास पैसे". Every amount from nothing to 99,99,99,999.99; what lies
    //! beyond is written in English.
    QString of(Money money) const;

private:
    //! What a count of hundreds, thousands, lakhs or crores is called: before rupees, and before
    //! the smaller rest of the number. "%1" is the count.
    struct Forms
    {
        QString whole;
        QString withRest;
    };
    //! Key 0: of every count that has no entry of its own.
    using Scale = QHash<int, Forms>;
    struct Unit
    {
        QString one;
        QString many;
    };

    QString number(qint64 n) const;
    static QString say(const Unit &unit, qint64 count, const QString &words);

    QStringList m_numbers;         //!< 0 to 99 as they stand before a noun; empty: English
    std::array<Scale, 4> m_scales; //!< crore, lakh, thousand, hundred
    Unit m_rupee;
    Unit m_rupeeBeforePaise;
    Unit m_paisa;
    QString m_both; //!< "%1 and %2"
};

} // namespace ct
