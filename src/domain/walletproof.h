// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attempt.h"
#include "provider.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <optional>

namespace ct {

// The wallet proof: what the provider says is in the wallet, against what the book knows to have
// gone through it. All amounts here are whole hundredths of a paisa ("units"), because providers
// keep four decimals of a rupee and their margins do not come out even.

inline constexpr qint64 UnitsOfPaisa = 100;

//! The balance in units, from its exact text; cut where it has more than four decimals.
qint64 walletUnits(const Balance &balance);
//! To the nearest paisa, for people.
Money moneyOfUnits(qint64 units);

//! An amount that may be known only within bounds (the margin of its operator is not known yet).
struct UnitRange
{
    qint64 low = 0;
    qint64 high = 0;

    static UnitRange exactly(qint64 units) { return {units, units}; }
    UnitRange operator+(UnitRange other) const { return {low + other.low, high + other.high}; }
    UnitRange operator-() const { return {-high, -low}; }
    bool isExact() const { return low == high; }
    bool operator==(const UnitRange &) const = default;
};

//! What one sale took from the wallet, seen alone.
struct MarginSample
{
    qint64 amount = 0;
    qint64 taken = 0;
    qint64 slack = 0; //!< how far off `taken` may be, because balances are cut to paise

    bool operator==(const MarginSample &) const = default;
};

//! What is known of the margin on one row of the catalogue; the provider never states it.
struct WalletMargin
{
    std::optional<qint64> millionths; //!< of the amount; empty: not learnt yet
    QList<MarginSample> samples;      //!< the newest three

    bool operator==(const WalletMargin &) const = default;
};

//! How many sales alone must show the same margin before it counts as known.
inline constexpr qsizetype SamplesThatTeach = 3;
//! The largest margin that is believed of any operator, in millionths.
inline constexpr qint64 LargestMargin = 100'000;

//! Takes a sample in; the margin is learnt (anew) where the newest three agree on one.
//! True: another margin counts from now on.
bool learn(WalletMargin &margin, const MarginSample &sample);

//! What a sale of `amount` takes from the wallet.
UnitRange debitOf(const WalletMargin &margin, qint64 amount);

//! Whether the balance that was proven last holds what an attempt took.
enum class TakenState { No, Yes, Unclear };

//! An attempt that may move the wallet again: its outcome is open, or it changed while the balance
//! was being asked for.
struct WalletPart
{
    RowKey row;
    qint64 amount = 0;
    TakenState taken = TakenState::No;

    bool operator==(const WalletPart &) const = default;
};

//! How an attempt, or an entry of the owner, could explain a difference.
enum class SuspectKind {
    HeldTaken,     //!< its outcome is open, and it was taken from the wallet
    HeldReturned,  //!< its outcome is open, and it was given back
    TakenTwice,    //!< a success that was taken twice
    RefundMissing, //!< failed or reversed, and the money did not come back
    NotTaken,      //!< a success that was not taken, or was given back
    MarginChanged, //!< taken at another margin than before
    TopUpMissing,  //!< money the owner entered that has not come
};
QString suspectName(SuspectKind kind);
std::optional<SuspectKind> suspectFromName(const QString &name);

struct Suspect
{
    OrderId orderId; //!< empty with TopUpMissing
    SuspectKind kind = SuspectKind::HeldTaken;

    bool operator==(const Suspect &) const = default;
};

//! One sale's share in what happened between two balances.
struct WalletMove
{
    OrderId orderId;
    RowKey row;
    qint64 amount = 0;
    bool isCredit = false;

    bool operator==(const WalletMove &) const = default;
};

//! A difference that stands until something explains it or the owner accepts it.
struct WalletGap
{
    QDateTime at;
    qint64 difference = 0; //!< the wallet's against the book's; below zero: money is missing
    //! The smallest sets of attempts any one of which would explain it; empty: none does, so that
    //! somebody else used the account (below zero) or money was put in (above).
    QList<QList<Suspect>> explanations;
    //! Lower than the book can explain, even if every open attempt had been taken in full.
    bool isBeyondBook = false;
    bool stoppedSelling = false; //!< the owner has been made to look at it

    bool operator==(const WalletGap &) const = default;
};

//! What happened between two balances, where a margin was not known: looked at again when it is.
struct WalletWindow
{
    QDateTime at;
    qint64 change = 0; //!< of the balance
    QList<WalletMove> moves;

    bool operator==(const WalletWindow &) const = default;
};

//! Money put into the wallet, as the owner entered it.
struct TopUp
{
    qint64 seq = 0; //!< its journal entry
    QDateTime at;
    Money amount;
    QString reference; //!< the bank's
    QString by;

    bool operator==(const TopUp &) const = default;
};

//! How book and wallet stand to each other at one balance, with all that the next comparison
//! needs. Kept whole in the journal: a replay never has to prove anything again.
struct WalletProof
{
    qint64 seq = 0;  //!< its journal entry; 0: not kept yet
    qint64 upTo = 0; //!< the last journal entry that it has taken in
    QDateTime at;
    qint64 units = 0; //!< the balance
    //! Fingerprint of the account whose wallet this is; empty: not known, the proof is from before
    //! it was kept, or nobody could say.
    QString account;
    QMap<OrderId, WalletPart> parts;
    QList<TopUp> awaited; //!< entered by the owner, not seen in the balance yet
    QList<WalletGap> gaps;
    QList<WalletWindow> windows;
    QMap<RowKey, WalletMargin> margins;
    //! Open sales and margins that are not known yet leave several ways in which this balance may
    //! have come about: the comparison goes on from `units` when more is known. Never kept.
    bool isWaiting = false;
    QString acceptedBy; //!< the owner accepted all differences here, for the reason in `note`
    QString note;

    //! True where nothing is unexplained: book and wallet agree to the paisa.
    bool agrees() const { return gaps.isEmpty(); }
    //! The sum of what is unexplained.
    qint64 difference() const;
    //! What the wallet would hold if everything had gone as the book says.
    qint64 bookUnits() const { return units - difference(); }

    bool operator==(const WalletProof &) const = default;
};

//! An attempt that changed since the last proof.
struct WalletChange
{
    Attempt attempt;
    std::optional<State> before; //!< at the last proof; empty: it did not exist
    qint64 lastSeq = 0;          //!< the journal entry of its last change
};

//! Everything that a proof looks at.
struct WalletFacts
{
    qint64 head = 0;             //!< number of the last journal entry
    QList<WalletChange> changes; //!< since the last proof, and what its parts stand at now
    QList<TopUp> topUps;         //!< entered since
    QList<Attempt> recent;       //!< the newest attempts, for explanations
};

//! A balance with the journal's last entry when the question was sent: what changed after that may
//! be in it or not.
struct WalletSnapshot
{
    Balance balance;
    qint64 askedAt = 0;
    QString account = {}; //!< fingerprint of the account that was asked; empty: not known
};

//! False where `last` is about the wallet of another account than `account`: there is nothing to
//! compare then. An empty fingerprint on either side is not known to be another one.
bool isSameWallet(const WalletProof &last, const QString &account);

//! The next proof. The first one of an account is the opening: there is nothing to compare with
//! yet. Nothing is ever corrected: a difference stays until it is explained or accepted.
WalletProof prove(const std::optional<WalletProof> &last, const WalletSnapshot &snapshot,
                  const WalletFacts &facts);

//! True where `next` says something that `last` did not, apart from the time.
bool isNews(const WalletProof &last, const WalletProof &next);

QByteArray toJson(const WalletProof &proof);
std::optional<WalletProof> walletProofFrom(const QByteArray &json);

} // namespace ct
