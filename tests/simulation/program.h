// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simdisk.h"
#include "simwire.h"

#include <resolver.h>
#include <sell.h>
#include <sqlitebook.h>
#include <walletwatch.h>

namespace ct::sim {

//! What a program takes from the computer and the world that it runs in.
struct Surroundings
{
    SimLoop &loop;
    Trace &trace;
    Gateway &gateway;
    FaultPlan &faults;
    const SimClock &clock;
    const Redactor &redactor;
    ProviderProfile profile;
    std::shared_ptr<SecretBytes> password;
    QString dir;
    QString machine;
    const qint64 *freeBytes; //!< of the disk, as long as the run lasts
    Dice *orderIds;          //!< of the whole run: two computers draw from one fountain
    qint64 *booksMade;
};

//! One running program, as Counter joins it: the book, the flows, the provider. It dies when its
//! disk freezes; what it does from then on reaches neither disk nor wire, until it is destroyed.
class Program : public QObject
{
    Q_OBJECT
public:
    Program(const Surroundings &around, int owner, Dice dice);
    ~Program() override;

    //! Opens the book and starts the flows; an empty text: it runs.
    QString start();
    //! Eager: as "countertopctl reconcile --eager".
    void beEager() { m_resolver->setEager(true); }

    int owner() const { return m_owner; }
    DiskState &disk() { return m_disk; }
    bool isDead() const { return m_disk.isFrozen(); }
    bool isRunning() const { return m_sell != nullptr; }
    SqliteBook &book() { return *m_book; }
    Sell &sell() { return *m_sell; }
    Resolver &resolver() { return *m_resolver; }
    SimWire &wire() { return *m_wire; }
    //! No statement of this program is in the middle of a transaction.
    bool isCommitted() const;
    QString stateInBook(const OrderId &orderId);
    qint64 journalLength();
    bool hasEntry(const QByteArray &hash);
    //! How often it looks for what other programs wrote; a second in the product.
    void lookEvery(std::chrono::milliseconds pause);

private:
    BookHooks hooks();
    void watchCall(const OrderId &orderId, bool isLeaving);

    Surroundings m_around;
    const int m_owner;
    Dice m_dice;
    DiskState m_disk;
    QMap<OrderId, QByteArray> m_permits; //!< what was on the disk when the call was handed over
    std::unique_ptr<SqliteBook> m_book;
    std::unique_ptr<SimWire> m_wire;
    std::unique_ptr<WalletWatch> m_wallet;
    std::unique_ptr<Sell> m_sell;
    std::unique_ptr<Resolver> m_resolver;
};

} // namespace ct::sim
