// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sell.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <optional>

namespace ct {

//! How a list of recharges stands. Every line begun is in exactly one of success … open.
struct BulkTally
{
    int lines = 0;
    int begun = 0;   //!< looked at so far: sent now, known from an earlier run, or refused
    int already = 0; //!< of those: had an attempt from an earlier run, nothing was sent
    int refused = 0; //!< of those: a rule said no, nothing was sent
    int success = 0;
    int failed = 0;
    int notSent = 0;
    int other = 0;   //!< reversed or contradictory: the owner's
    int open = 0;    //!< being sent, waiting, or not known
    int unknown = 0; //!< sales of this run whose own call ended without an answer

    bool operator==(const BulkTally &) const = default;
};

//! A list of recharges, made one after another with a few under way at a time. Every sale is an
//! ordinary one of Sell with a key of its own, so that a list which was cut off by a crash is gone
//! through again without selling any line twice.
class BulkRun : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        int atOnce = 4;
        int mostUnknown = 2; //!< stops at so many; 0: never
        bool retry = false;  //!< sells lines again whose attempt failed or was not sent
        bool allowDuplicate = false;
        PayKind pay = PayKind::Cash; //!< how every line is paid
        QString customer = {};       //!< whose account, with PayKind::Account
    };
    enum class Stage {
        Ready,
        Selling,
        Stopping, //!< nothing new is begun; what is under way comes home
        Done,
    };
    enum class Stop {
        None,     //!< every line was begun
        Unknowns, //!< too many outcomes are not known
        Book,     //!< the book takes nothing more
        Rule,     //!< a rule that would refuse every further line
        Person,
    };

    //! `intents` are complete, each with its own key. All must outlive this object but the intents.
    BulkRun(Book &book, Sell &sell, QList<Intent> intents, Options options,
            QObject *parent = nullptr);

    void start();
    //! Begins nothing more.
    void stop() { stopFor(Stop::Person); }

    Stage stage() const { return m_stage; }
    Stop why() const { return m_why; }
    //! Of Stop::Rule and Stop::Book: what was said to the last line; empty for a failing disk.
    const std::optional<Refused> &refusal() const { return m_refusal; }
    const BulkTally &tally() const { return m_tally; }
    //! Indices into the intents of what is not a success (yet), with its state; refused ones have
    //! none.
    const QHash<int, std::optional<State>> &unsuccessful() const { return m_unsuccessful; }
    const QList<Intent> &intents() const { return m_intents; }
    int underWay() const { return m_underWay; }

signals:
    void progressed();
    //! Every line that was begun has come home; open ones may settle yet, and are counted then.
    void done();

private:
    void pump();
    void pumpLater();
    bool mayBegin() const;
    void beginNext();
    void takeRefusal(const Refused &refused);
    void takeEnded(const Attempt &attempt);
    void takeChanged(const OrderId &orderId);
    void follow(int line, const Attempt &attempt);
    void count(State state, int by);
    void stopFor(Stop why);
    void finishIfHome();

    Book &m_book;
    Sell &m_sell;
    const QList<Intent> m_intents;
    const Options m_options;
    Stage m_stage = Stage::Ready;
    Stop m_why = Stop::None;
    std::optional<Refused> m_refusal;
    BulkTally m_tally;
    int m_next = 0;
    int m_underWay = 0;
    bool m_pumpIsComing = false;
    struct Followed
    {
        int line = 0;
        State state = State::Sending;
        bool isUnderWay = false; //!< its call is this run's and has not ended
    };
    QHash<OrderId, Followed> m_open;
    QHash<int, std::optional<State>> m_unsuccessful;
};

} // namespace ct
