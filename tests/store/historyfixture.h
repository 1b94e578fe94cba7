// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bookfixture.h"

#include <backup.h>
#include <connection.h>
#include <mending.h>

namespace ct {

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void putBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("a file of the test cannot be written");
}

inline bool noted(SqliteBook &book, const Attempt &attempt, Channel channel, Verdict verdict,
                  BookFolder &folder)
{
    folder.clock.pass(std::chrono::seconds(3));
    return book.record(attempt.orderId, evidenceOf(channel, verdict, folder.clock)).ok();
}

//! `count` sales of every fate that a day brings: sold, failed and tried again, waiting, unknown,
//! never sent; with prints, balances and a hold that came and went. False: something failed.
inline bool sellADay(SqliteBook &book, BookFolder &folder, int count, int first = 0)
{
    bool fine = true;
    for (int i = first; i < first + count && fine; ++i) {
        const SaleRequest request =
            saleOf(QStringLiteral("day-%1").arg(i), QString::number(9000000000 + i), 100 + i % 50);
        const Attempt attempt = begunAttempt(book, request);
        fine = !attempt.orderId.isEmpty();
        switch (i % 5) {
            case 0:
                fine = fine && noted(book, attempt, Channel::Recharge, Verdict::Success, folder) &&
                       book.notePrint(attempt.orderId, QStringLiteral("80")).ok();
                break;
            case 1: {
                fine = fine && noted(book, attempt, Channel::Recharge, Verdict::Failure, folder) &&
                       noted(book, attempt, Channel::Status, Verdict::Failure, folder);
                SaleRequest retry = request;
                retry.retry = true;
                const Attempt again = begunAttempt(book, retry);
                fine = fine && noted(book, again, Channel::Recharge, Verdict::Success, folder);
                break;
            }
            case 2:
                fine = fine && noted(book, attempt, Channel::Recharge, Verdict::Pending, folder);
                break;
            case 3:
                fine = fine && noted(book, attempt, Channel::Recharge, Verdict::NoAnswer, folder);
                break;
            default:
                fine = fine &&
                       noted(book, attempt, Channel::Recharge, Verdict::NeverSent, folder) &&
                       book.noteBalance({folder.clock.now(), Money::fromRupees(5000 - i),
                                         QStringLiteral("x"), 40})
                           .ok();
        }
    }
    return fine && book.hold(HoldKind::Wallet, QStringLiteral("1.00")).ok() &&
           book.release(HoldKind::Wallet, QStringLiteral("counted"), QStringLiteral("o")).ok();
}

//! Every row that pages, receipts and money depend on, as text; of the journal the first `entries`.
inline QStringList historyOf(const QString &file, qint64 entries)
{
    const Result<std::unique_ptr<Connection>> book = Connection::open(file, Access::ReadOnly);
    if (!book.ok())
        return {};
    const QStringList questions{
        QStringLiteral("SELECT group_concat(seq||'|'||at||'|'||kind||'|'||subject||'|'||body||'|'||"
                       "prev_hash||'|'||hash,x'0a') FROM (SELECT * FROM journal WHERE seq<=%1 "
                       "ORDER BY seq)")
            .arg(entries),
        QStringLiteral("SELECT group_concat(id||'|'||order_id||'|'||intent||'|'||retry_of||'|'||"
                       "row_key||'|'||number||'|'||amount_paise||'|'||receipt_no||'|'||state||'|'||"
                       "version||'|'||created_at||'|'||ifnull(settled_at,'-')||'|'||"
                       "ifnull(ask_at,'-')||'|'||asks||'|'||prints||'|'||provider_txid||'|'||"
                       "last_verdict,x'0a') FROM (SELECT * FROM attempts ORDER BY id)"),
        QStringLiteral("SELECT group_concat(intent||'|'||order_id,x'0a') FROM (SELECT * FROM "
                       "intent_claim ORDER BY intent)"),
        QStringLiteral("SELECT group_concat(counter||'|'||last,x'0a') FROM receipts"),
        QStringLiteral("SELECT group_concat(day||'|'||row_key||'|'||state||'|'||count||'|'||"
                       "sum_paise,x'0a') FROM (SELECT * FROM day_totals WHERE count<>0 ORDER BY "
                       "day,row_key,state)"),
        QStringLiteral("SELECT group_concat(day||'|'||hour||'|'||service||'|'||state||'|'||count||"
                       "'|'||sum_paise||'|'||charge_paise,x'0a') FROM (SELECT * FROM day_hours "
                       "WHERE count<>0 ORDER BY day,hour,service,state)"),
        QStringLiteral("SELECT group_concat(id||'|'||at||'|'||paise||'|'||exact,x'0a') FROM "
                       "(SELECT * FROM balances ORDER BY id)"),
        QStringLiteral("SELECT group_concat(key||'|'||value,x'0a') FROM (SELECT * FROM meta ORDER "
                       "BY key)"),
    };
    QStringList answers;
    for (const QString &question : questions)
        answers << (*book)->ask(question).valueOr(QStringLiteral("error"));
    return answers;
}

//! Makes a whole backup; its file, or empty.
inline QString backedUp(SqliteBook &book, const QString &file)
{
    const auto backup = Backup::begin(book, file);
    if (!backup.ok())
        return {};
    Result<bool> done = false;
    while (done.ok() && !*done)
        done = (*backup)->copySome();
    if (!done.ok())
        return {};
    const Result<FileFacts> facts = (*backup)->check();
    if (!facts.ok())
        return {};
    const Result<BackupMade> made = (*backup)->finish(*facts);
    return made.ok() ? made->file : QString();
}

inline MendRequest mendRequest(const BookFolder &folder, const QString &from, bool force = true)
{
    MendRequest request;
    request.place.dir = folder.dir();
    request.from = from;
    request.force = force;
    return request;
}

inline std::optional<MendProblem> problemOf(const Mending &mending)
{
    const auto *refused = std::get_if<MendRefused>(&mending);
    if (refused && !refused->detail.isEmpty())
        qInfo("refused: %s", qUtf8Printable(refused->detail));
    return refused ? std::optional(refused->why) : std::nullopt;
}

} // namespace ct
