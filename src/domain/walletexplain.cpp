// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "walletexplain.h"

#include <algorithm>

namespace ct {

namespace {

constexpr qsizetype Few = 14;  // so many can be tried in every combination
constexpr qsizetype Many = 60; // of more than these no triples are tried

//! Tries every set of one size, in order.
class SetSearch
{
public:
    SetSearch(const QList<Possible> &possible, qint64 slackOfEach, qsizetype size, qsizetype most)
        : m_possible(possible), m_slackOfEach(slackOfEach), m_size(size), m_most(most)
    {
    }

    void run(UnitRange rest, qint64 slack, qsizetype from = 0)
    {
        if (m_chosen.size() == m_size) {
            if (isNothing(rest, slack))
                m_found << m_chosen;
            return;
        }
        for (qsizetype i = from; i < m_possible.size() && m_found.size() < m_most; ++i) {
            m_chosen << i;
            run(rest + -m_possible.at(i).delta, slack + m_slackOfEach, i + 1);
            m_chosen.removeLast();
        }
    }
    const QList<QList<qsizetype>> &found() const { return m_found; }

private:
    const QList<Possible> &m_possible;
    const qint64 m_slackOfEach;
    const qsizetype m_size;
    const qsizetype m_most;
    QList<qsizetype> m_chosen;
    QList<QList<qsizetype>> m_found;
};

QList<QList<qsizetype>> setsOfAlmostAll(const QList<Possible> &possible, UnitRange rest,
                                        qint64 slackOfEach, qint64 slack, qsizetype most)
{
    QList<Possible> undone;
    for (const Possible &each : possible) {
        rest = rest + -each.delta;
        undone << Possible{-each.delta, each.suspect};
    }
    slack += slackOfEach * possible.size();
    QList<QList<qsizetype>> found;
    for (qsizetype size = 0; size <= 2 && found.isEmpty(); ++size) {
        SetSearch search(undone, 0, size, most);
        search.run(rest, slack);
        for (const QList<qsizetype> &leftOut : search.found()) {
            QList<qsizetype> set;
            for (qsizetype i = 0; i < possible.size(); ++i) {
                if (!leftOut.contains(i))
                    set << i;
            }
            found << set;
        }
    }
    return found;
}

} // namespace

bool isNothing(UnitRange rest, qint64 slack)
{
    return rest.low <= slack && rest.high >= -slack;
}

QList<QList<qsizetype>> smallestSets(const QList<Possible> &possible, UnitRange rest,
                                     qint64 slackOfEach, qint64 slack, qsizetype most)
{
    const qsizetype count = possible.size();
    const qsizetype largest = count <= Few ? count : count <= Many ? 3 : 2;
    for (qsizetype size = 1; size <= std::min(largest, count); ++size) {
        SetSearch search(possible, slackOfEach, size, most);
        search.run(rest, slack);
        if (!search.found().isEmpty())
            return search.found();
    }
    return count > Few ? setsOfAlmostAll(possible, rest, slackOfEach, slack, most)
                       : QList<QList<qsizetype>>();
}

bool isAmbiguous(const QList<Possible> &possible, UnitRange rest, qint64 slackOfEach, qint64 slack)
{
    if (possible.size() > Few)
        return true; // nobody can tell
    qsizetype found = isNothing(rest, slack) ? 1 : 0;
    for (qsizetype size = 1; size <= possible.size() && found < 2; ++size) {
        SetSearch search(possible, slackOfEach, size, 2);
        search.run(rest, slack);
        found += search.found().size();
    }
    return found > 1;
}

} // namespace ct
