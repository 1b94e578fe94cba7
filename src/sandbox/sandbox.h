// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <money.h>
#include <result.h>
#include <secretbytes.h>

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>
#include <memory>
#include <optional>

namespace ct {

//! What a stand-in provider is like when it starts.
struct SandboxOptions
{
    QString persona = QStringLiteral("honest"); //!< one of Sandbox::personas()
    quint32 seed = 1; //!< the same seed gives the same txids and references
    QString username = QStringLiteral("practice");
    SecretBytes password{"practice"};
    Money balance =
        Money::fromRupees(25000); //!< the wallet's opening, unless a ledger knows better
    int latencyMs = 0;            //!< pause before every answer
    int slowMs = 3000;            //!< further pause before a slow persona's recharge answer
    quint16 port = 0;             //!< 0: any free one
    QString ledgerFile;           //!< empty: events stay in memory and go with the object
};

//! A provider to practise on and to test against. It speaks the provider's three calls on
//! 127.0.0.1 from threads of its own, keeps a wallet of play money, and writes down all it does.
//! Every function may be called from any thread, except start() and stop(): one thread for those.
class Sandbox
{
public:
    //! What becomes of one order, for practice.
    enum class Outcome {
        Success,
        Failure,            //!< the operator says no
        Pending,            //!< Pending; the third status question finds it a success
        PendingThenFailure, //!< Pending; the third status question finds it failed
        Silence,            //!< carried out, but the answer never comes
        Reversal,           //!< Success; the second status question finds it taken back
    };

    explicit Sandbox(SandboxOptions options);
    ~Sandbox();
    Sandbox(const Sandbox &) = delete;
    Sandbox &operator=(const Sandbox &) = delete;

    //! Replays the ledger, then listens. Faults: Malformed (no such persona, a damaged ledger),
    //! Storage (the ledger cannot be read or written, or another sandbox holds it), Refused (the
    //! port is taken).
    Result<Done> start();
    //! Ends every connection and thread. What was being carried out is carried out first.
    void stop();
    //! "http://127.0.0.1:PORT"; empty while it does not listen.
    QUrl url() const;

    //! Decides about the next accepted order, whatever the persona would do; empty: persona again.
    void setNext(std::optional<Outcome> outcome);
    std::optional<Outcome> next() const;
    //! The same for every order from now on that setNext() says nothing about.
    void setEvery(std::optional<Outcome> outcome);
    //! Takes a success back, as after a dispute. Fault::Malformed: no such order, or not a success.
    Result<Done> reverse(const QString &orderId);

    //! The wallet as the balance call states it: up to four decimals.
    QString balanceText() const;
    //! How often the order was handed to an operator; more than once is a double recharge.
    int executions(const QString &orderId) const;
    //! Everything that happened, oldest first; reads the ledger file where there is one.
    QList<QJsonObject> ledger() const;

    //! The names of all personas, and one line about each.
    static QStringList personas();
    static QString personaHelp(const QString &name);
    //! The shop's margin in hundredths of a percent of the amount; fixed for each operator code.
    static int marginBasisPoints(const QString &operatorCode);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ct
