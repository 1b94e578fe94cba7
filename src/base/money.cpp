// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "money.h"

#include "mutant.h"

#include <QStringList>
#include <array>
#include <limits>

namespace ct {

namespace {

constexpr qint64 MaxPaise = 9'000'000'000'000'000; // 90 lakh crore rupees: beyond any wallet

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

QString grouped(quint64 rupees)
{
    QString digits = QString::number(rupees);
    // Indian grouping: the last three digits, then pairs.
    for (qsizetype at = digits.size() - 3; at > 0; at -= 2)
        digits.insert(at, u',');
    return digits;
}

quint64 magnitude(qint64 paise)
{
    return paise < 0 ? quint64(0) - static_cast<quint64>(paise) : static_cast<quint64>(paise);
}

QString underHundred(quint64 n)
{
    static constexpr std::array small{"zero",    "one",     "two",       "three",    "four",
                                      "five",    "six",     "seven",     "eight",    "nine",
                                      "ten",     "eleven",  "twelve",    "thirteen", "fourteen",
                                      "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
    static constexpr std::array tens{"",      "",      "twenty",  "thirty", "forty",
                                     "fifty", "sixty", "seventy", "eighty", "ninety"};
    if (n < small.size())
        return QString::fromLatin1(small[n]);
    QString text = QString::fromLatin1(tens[n / 10]);
    if (n % 10 != 0)
        text += u'-' + QString::fromLatin1(small[n % 10]);
    return text;
}

QString numberInWords(quint64 n)
{
    if (n < 100)
        return underHundred(n);
    QStringList parts;
    struct Scale
    {
        quint64 unit;
        const char *name;
    };
    static constexpr std::array<Scale, 4> scales{Scale{10'000'000, "crore"}, Scale{100'000, "lakh"},
                                                 Scale{1'000, "thousand"}, Scale{100, "hundred"}};
    for (const Scale &scale : scales) {
        const quint64 count = n / scale.unit;
        if (count > 0)
            parts << numberInWords(count) + u' ' + QString::fromLatin1(scale.name);
        n %= scale.unit;
    }
    if (n > 0)
        parts << underHundred(n);
    return parts.join(u' ');
}

} // namespace

Result<Money> Money::parse(QStringView text)
{
    const Error malformed{Fault::Malformed, QStringLiteral("not an amount")};
    QStringView rest = text.trimmed();
    if (rest.startsWith(u'₹'))
        rest = rest.mid(1).trimmed();
    const qsizetype point = rest.indexOf(u'.');
    const QStringView whole = point < 0 ? rest : rest.first(point);
    const QStringView fraction = point < 0 ? QStringView() : rest.mid(point + 1);
    if (whole.isEmpty() || (point >= 0 && (fraction.isEmpty() || fraction.size() > 2)))
        return malformed;

    qint64 rupees = 0;
    bool lastWasComma = true; // a comma may not lead
    for (const QChar c : whole) {
        if (c == u',') {
            if (lastWasComma)
                return malformed;
            lastWasComma = true;
            continue;
        }
        if (!isDigit(c))
            return malformed;
        lastWasComma = false;
        rupees = rupees * 10 + (c.unicode() - u'0');
        if (rupees > MaxPaise / 100)
            return Error{Fault::Malformed, QStringLiteral("amount too large")};
    }
    if (lastWasComma)
        return malformed;

    qint64 paise = 0;
    for (const QChar c : fraction) {
        if (!isDigit(c))
            return malformed;
        paise = paise * 10 + (c.unicode() - u'0');
    }
    if (fraction.size() == 1)
        paise *= 10;
    if (mutant("money-by-floating-point"))
        return Money(qint64((double(rupees) + double(paise) / 100) * 100));
    return Money(rupees * 100 + paise);
}

std::optional<Money> Money::plus(Money other) const
{
    qint64 sum = 0;
    if (__builtin_add_overflow(m_paise, other.m_paise, &sum))
        return std::nullopt;
    return Money(sum);
}

std::optional<Money> Money::minus(Money other) const
{
    qint64 difference = 0;
    if (__builtin_sub_overflow(m_paise, other.m_paise, &difference))
        return std::nullopt;
    return Money(difference);
}

QString Money::toPlain() const
{
    const quint64 size = magnitude(m_paise);
    return QStringLiteral("%1%2.%3")
        .arg(m_paise < 0 ? QStringLiteral("-") : QString())
        .arg(size / 100)
        .arg(size % 100, 2, 10, QLatin1Char('0'));
}

QString groupedRupees(Money money)
{
    const quint64 size = magnitude(money.paise());
    return QStringLiteral("%1%2.%3")
        .arg(money.paise() < 0 ? QStringLiteral("-") : QString(), grouped(size / 100))
        .arg(size % 100, 2, 10, QLatin1Char('0'));
}

QString formatMoney(Money money, bool shortForm)
{
    QString digits = groupedRupees(money);
    if (shortForm && money.isWholeRupees())
        digits.chop(3);
    return QStringLiteral("₹ ") + digits;
}

QString moneyInWords(Money money)
{
    const quint64 size = magnitude(money.paise());
    const quint64 rupees = size / 100;
    const quint64 paise = size % 100;
    QString text = money.paise() < 0 ? QStringLiteral("minus ") : QString();
    if (rupees > 0 || paise == 0) {
        text += numberInWords(rupees);
        text += rupees == 1 ? QStringLiteral(" rupee") : QStringLiteral(" rupees");
    }
    if (paise > 0) {
        if (rupees > 0)
            text += QStringLiteral(" and ");
        text += numberInWords(paise);
        text += paise == 1 ? QStringLiteral(" paisa") : QStringLiteral(" paise");
    }
    text[0] = text[0].toUpper();
    return text;
}

} // namespace ct
