// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <connection.h>

#include <sqlite3.h>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QTimer>
#include <QVariant>

namespace ct::sim {

namespace {

OrderId drawOrderId(Dice &dice)
{
    return OrderId(QString::number(dice.between(100'000'000'000'000, 999'999'999'999'999)));
}

} // namespace

Program::Program(const Surroundings &around, int owner, Dice dice)
    : m_around(around), m_owner(owner), m_dice(dice)
{
}

Program::~Program()
{
    m_resolver.reset();
    m_sell.reset();
    m_wallet.reset();
    m_wire.reset();
    m_book.reset();
}

BookHooks Program::hooks()
{
    BookHooks hooks;
    hooks.newOrderId = [this] { return drawOrderId(*m_around.orderIds); };
    hooks.freeBytes = [this](const QString &) { return *m_around.freeBytes; };
    hooks.jitter = [this] { return m_dice.swing(); };
    hooks.machineId = [this] { return m_around.machine; };
    hooks.newBookId = [this] {
        return QStringLiteral("book-%1").arg(++*m_around.booksMade, 4, 10, QLatin1Char('0'));
    };
    return hooks;
}

QString Program::start()
{
    BookPlace place;
    place.reserveBytes = 0; // memory is what the folder lies in
    place.dir = m_around.dir;
    place.checkLater = true;
    auto book = SqliteBook::open(place, m_around.clock, hooks());
    if (!book)
        return book.error().detail;
    m_book = *std::move(book);
    m_book->finishOpening();
    m_wire = std::make_unique<SimWire>(SimWire::Parts{
        m_around.loop, m_around.trace, m_around.gateway, m_around.faults, m_around.clock, m_disk,
        m_around.redactor, m_around.profile, m_around.password, m_owner});
    m_wire->setWatch(
        [this](const OrderId &orderId, bool isLeaving) { watchCall(orderId, isLeaving); });
    m_wallet = std::make_unique<WalletWatch>(*m_book, *m_wire, m_around.clock);
    m_sell = std::make_unique<Sell>(*m_book, *m_wire, m_around.clock, m_wallet.get());
    m_resolver = std::make_unique<Resolver>(*m_book, *m_wire, m_around.clock);
    connect(m_sell.get(), &Sell::ended, m_wallet.get(), &WalletWatch::askSoon);
    connect(m_resolver.get(), &Resolver::settled, m_wallet.get(), &WalletWatch::askSoon);
    m_wallet->start();
    m_resolver->start();
    return {};
}

bool Program::isCommitted() const
{
    const QVariant handle =
        QSqlDatabase::database(m_book->connection().name(), false).driver()->handle();
    auto *database = *static_cast<sqlite3 *const *>(handle.constData());
    return sqlite3_get_autocommit(database) != 0;
}

QString Program::stateInBook(const OrderId &orderId)
{
    return m_book->connection()
        .ask(QStringLiteral("SELECT state FROM attempts WHERE order_id='%1'").arg(orderId.text()))
        .valueOr({});
}

qint64 Program::journalLength()
{
    if (!m_book)
        return 0;
    return m_book->connection()
        .ask(QStringLiteral("SELECT ifnull(max(seq),0) FROM journal"))
        .valueOr({})
        .toLongLong();
}

bool Program::hasEntry(const QByteArray &hash)
{
    return m_book && m_book->connection()
                             .ask(QStringLiteral("SELECT count(*) FROM journal WHERE hash='%1'")
                                      .arg(QLatin1String(hash)))
                             .valueOr({}) == QLatin1String("1");
}

//! What counts is what was on the disk when the call was handed over: what others write until its
//! first byte leaves takes nothing of it away.
void Program::watchCall(const OrderId &orderId, bool isLeaving)
{
    if (!isLeaving) {
        Trace permit;
        permit.line(0, "permit")
            .number("by", m_owner)
            .text("order", orderId.text())
            .text("state", stateInBook(orderId))
            .truth("committed", isCommitted())
            .truth("db_flushed", m_disk.isDbFlushed)
            .truth("mirror_flushed", m_disk.isMirrorFlushed)
            .number("mirror_bytes", m_disk.mirrorFlushedSize);
        const qsizetype from = permit.bytes().indexOf("\"by\"");
        m_permits.insert(orderId, permit.bytes().mid(from).chopped(2));
        return;
    }
    m_around.trace.line(m_around.loop.now(), "first_byte").raw(m_permits.take(orderId));
}

void Program::lookEvery(std::chrono::milliseconds pause)
{
    const auto timers = m_book->findChildren<QTimer *>(Qt::FindDirectChildrenOnly);
    for (QTimer *timer : timers)
        timer->start(pause);
}

} // namespace ct::sim
