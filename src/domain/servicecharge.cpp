// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicecharge.h"

namespace ct {

namespace {

constexpr qint64 WholeInBasisPoints = 10'000;
constexpr qint64 PaisePerRupee = 100;

} // namespace

Result<ServiceCharge> ServiceCharge::parse(const QString &typed)
{
    QString text = typed.trimmed();
    ServiceCharge charge;
    if (text.isEmpty())
        return charge;
    const Error wrong{Fault::Malformed, typed};
    const bool isPart = text.endsWith(u'%');
    if (isPart)
        text = text.chopped(1).trimmed();
    // "2.5" percent has the form of an amount with paise: hundredths in both.
    const Result<Money> number = Money::parse(text);
    if (!number || *number < Money())
        return wrong;
    if (!isPart) {
        if (*number > MostFlat)
            return wrong;
        charge.m_flat = *number;
        return charge;
    }
    if (number->paise() > MostBasisPoints)
        return wrong;
    charge.m_basisPoints = int(number->paise());
    return charge;
}

Money ServiceCharge::on(Money amount) const
{
    if (m_basisPoints == 0 || amount < Money())
        return m_flat;
    // Rupees first and the rest beside it, so that no amount can overflow.
    const qint64 rupees = amount.paise() / PaisePerRupee;
    const qint64 rest = amount.paise() % PaisePerRupee;
    const qint64 whole = rupees / WholeInBasisPoints * m_basisPoints;
    const qint64 part = (rupees % WholeInBasisPoints * PaisePerRupee + rest) * m_basisPoints;
    const qint64 unit = WholeInBasisPoints * PaisePerRupee;
    return Money::fromPaise((whole + (part + unit / 2) / unit) * PaisePerRupee);
}

QString ServiceCharge::text() const
{
    if (isNone())
        return {};
    if (m_basisPoints == 0)
        return m_flat.toPlain();
    QString number = Money::fromPaise(m_basisPoints).toPlain();
    while (number.endsWith(u'0'))
        number.chop(1);
    if (number.endsWith(u'.'))
        number.chop(1);
    return number + u'%';
}

} // namespace ct
