// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QtGlobal>

namespace ct::sim {

//! A stream of numbers that a seed decides; splitmix64, so that every seed is as good as another.
class Dice
{
public:
    explicit Dice(quint64 seed) : m_state(seed) {}

    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    //! In [0, n); n above 0.
    qint64 below(qint64 n) { return qint64(next() % quint64(n)); }
    //! In [from, to], both included.
    qint64 between(qint64 from, qint64 to) { return from + below(to - from + 1); }
    bool percent(int p) { return below(100) < p; }
    bool oneIn(qint64 n) { return below(n) == 0; }
    //! In [-1, 1].
    double swing() { return double(below(2'000'001) - 1'000'000) / 1e6; }
    //! A stream of its own, so that what one part draws never moves another.
    Dice branch(quint64 name) { return Dice(next() ^ (name * 0xd6e8feb86659fd93ULL)); }

    template <typename T>
    const T &pick(const QList<T> &list)
    {
        return list.at(below(list.size()));
    }

private:
    quint64 m_state;
};

} // namespace ct::sim
