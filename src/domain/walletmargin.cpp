// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "walletproof.h"

#include <algorithm>

namespace ct {

namespace {

constexpr qint64 Million = 1'000'000;

//! The margins, in billionths, that a sample allows.
struct Allowed
{
    qint64 low;
    qint64 high;
};

//! `part` of `whole` in billionths, a thousand at a time, so that nothing overflows.
qint64 billionths(qint64 part, qint64 whole)
{
    qint64 result = 0;
    for (int i = 0; i < 3; ++i) {
        part *= 1000;
        result = result * 1000 + part / whole;
        part %= whole;
    }
    return result;
}

Allowed allowedBy(const MarginSample &sample)
{
    const qint64 margin = sample.amount - sample.taken;
    return {billionths(margin - sample.slack, sample.amount),
            billionths(margin + sample.slack, sample.amount)};
}

//! The roundest margin within bounds: whole hundredths of a percent where there is one.
qint64 roundest(const Allowed &allowed)
{
    constexpr qint64 basisPoint = 100'000; // in billionths
    const qint64 middle = (allowed.low + allowed.high) / 2;
    const qint64 near = (middle + basisPoint / 2) / basisPoint * basisPoint;
    return (near >= allowed.low && near <= allowed.high ? near : middle) / 1000;
}

} // namespace

bool learn(WalletMargin &margin, const MarginSample &sample)
{
    if (sample.amount <= 0)
        return false;
    margin.samples << sample;
    if (margin.samples.size() > SamplesThatTeach)
        margin.samples.removeFirst();
    if (margin.samples.size() < SamplesThatTeach)
        return false;
    Allowed common = allowedBy(margin.samples.first());
    for (const MarginSample &each : std::as_const(margin.samples)) {
        const Allowed allowed = allowedBy(each);
        common = {std::max(common.low, allowed.low), std::min(common.high, allowed.high)};
    }
    if (common.low > common.high)
        return false;
    if (margin.millionths && *margin.millionths * 1000 >= common.low &&
        *margin.millionths * 1000 <= common.high)
        return false; // as it was
    const qint64 learnt = std::max<qint64>(0, roundest(common));
    const bool isNew = margin.millionths != learnt;
    margin.millionths = learnt;
    return isNew;
}

UnitRange debitOf(const WalletMargin &margin, qint64 amount)
{
    const auto less = [amount](qint64 millionths) {
        const qint64 kept = amount / Million * millionths + amount % Million * millionths / Million;
        return amount - kept;
    };
    if (margin.millionths)
        return UnitRange::exactly(less(*margin.millionths));
    return {less(LargestMargin), amount};
}

} // namespace ct
