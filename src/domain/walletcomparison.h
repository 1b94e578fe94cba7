// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "walletexplain.h"
#include "walletproof.h"

#include <QSet>

namespace ct {

//! An attempt as one comparison sees it.
struct Item
{
    OrderId orderId;
    RowKey row;
    qint64 amount = 0;
    TakenState was = TakenState::No;
    State state = State::Unknown;
    bool isUnderWay = false; //!< it changed while the balance was being asked for
};

//! What the wallet holds of an attempt in this state; Unclear while its outcome is open.
TakenState takenIn(State state);

//! One comparison of a balance with the book.
class Comparison
{
public:
    Comparison(const WalletProof &last, const WalletSnapshot &snapshot, const WalletFacts &facts);

    WalletProof run();

private:
    enum class Alternative { Item, TopUp, Gap };
    struct Choice
    {
        Alternative what = Alternative::Item;
        qsizetype index = 0;
    };

    void collectItems();
    void takeInTopUps();
    void sortOut();
    void addAlternative(Alternative what, qsizetype index, UnitRange delta, SuspectKind kind);
    UnitRange debit(const Item &item) const
    {
        return debitOf(m_next.margins[item.row], item.amount);
    }
    qint64 slack() const { return UnitsOfPaisa + qint64(m_moved.size()) * m_slackOfEach; }
    UnitRange rest() const { return UnitRange::exactly(m_change) + -m_certain; }

    void adopt(const QList<qsizetype> &chosen);
    void keepParts();
    void drawLessons();
    void openGap();
    bool isOtherMargin() const;
    bool mustWait() const;
    QList<Possible> suspects() const;
    QList<QList<Suspect>> explain(const QList<Possible> &possible, UnitRange rest) const;
    qint64 lowestExplained() const;
    void lookAtWindowsAgain(const RowKey &learnt);

    const WalletProof &m_last;
    const WalletSnapshot &m_snapshot;
    const WalletFacts &m_facts;
    WalletProof m_next;
    QList<Item> m_items;
    qint64 m_change = 0;
    qint64 m_slackOfEach = 1;
    UnitRange m_certain;            //!< what must have happened to the wallet
    QList<qsizetype> m_moved;       //!< the items of it
    QList<Possible> m_alternatives; //!< what may have happened to it
    QList<Choice> m_choices;        //!< what each of these is
    QSet<qsizetype> m_toggled;      //!< items whose alternative is what happened
    bool m_wasAlone = true;         //!< nothing but sales moved the wallet
};

} // namespace ct
