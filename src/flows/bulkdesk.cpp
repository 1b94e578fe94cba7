// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulkdesk.h"

#include <bulklist.h>
#include <savedfile.h>

#include <QFile>
#include <QSaveFile>

namespace ct {

namespace {

constexpr qsizetype PayLimit = 64;

bool keep(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) &&
           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
           file.write(bytes) == bytes.size() && keepSaved(file);
}

} // namespace

BulkDesk::BulkDesk(Book &book, Sell &sell, const Clock &clock, QString shelf, QObject *parent)
    : QObject(parent), m_book(book), m_sell(sell), m_clock(clock), m_shelf(std::move(shelf))
{
}

BulkDesk::~BulkDesk() = default;

Result<Done> BulkDesk::start(const QByteArray &list, const QList<Intent> &intents,
                             const BulkRun::Options &options)
{
    if (const auto may = m_book.allowed(Act::Sell); !may)
        return may.error();
    if (isRunning())
        return Error{Fault::Refused, QStringLiteral("a list is running")};
    const QString pay = payKindName(options.pay) + u' ' + options.customer;
    if (!keep(payFile(), pay.toUtf8()) || !keep(m_shelf, list))
        return Error{Fault::Storage, QStringLiteral("the list cannot be kept")};
    m_run = std::make_unique<BulkRun>(m_book, m_sell, intents, options);
    connect(m_run.get(), &BulkRun::progressed, this, &BulkDesk::progressed);
    connect(m_run.get(), &BulkRun::done, this, &BulkDesk::takeDone);
    m_since = m_clock.monotonic();
    m_run->start();
    return Done{};
}

void BulkDesk::stop()
{
    if (m_run)
        m_run->stop();
}

void BulkDesk::takeDone()
{
    // A list that stopped is kept: the lines that were not begun wait for somebody.
    if (m_run->why() == BulkRun::Stop::None)
        forget();
    emit done();
}

std::optional<qint64> BulkDesk::secondsLeft() const
{
    if (!isRunning())
        return std::nullopt;
    const BulkTally &tally = m_run->tally();
    const qint64 sent = tally.begun - tally.already - tally.refused - m_run->underWay();
    if (sent <= 0)
        return std::nullopt;
    const qint64 elapsedMs = (m_clock.monotonic() - m_since).count();
    return (elapsedMs * (tally.lines - tally.begun + m_run->underWay()) / sent + 999) / 1000;
}

std::optional<QByteArray> BulkDesk::kept() const
{
    QFile file(m_shelf);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray list = file.read(BulkFileLimit + 1);
    return list.isEmpty() ? std::nullopt : std::optional(list);
}

BulkRun::Options BulkDesk::keptOptions() const
{
    BulkRun::Options options;
    QFile file(payFile());
    if (!file.open(QIODevice::ReadOnly))
        return options;
    const QStringList words = QString::fromUtf8(file.read(PayLimit)).split(u' ');
    options.pay = payKindFromName(words.first()).value_or(PayKind::Cash);
    options.customer = words.value(1);
    return options;
}

void BulkDesk::forget()
{
    QFile::remove(m_shelf);
    QFile::remove(payFile());
}

} // namespace ct
