// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookcheck.h"

#include "bookplace.h"
#include "changes.h"
#include "connection.h"
#include "mirror.h"
#include "projection.h"
#include "schema.h"

#include <mutant.h>

#include <QFileInfo>
#include <QHash>

namespace ct {

namespace {

constexpr int Looked = 1000;

QString problemAt(const JournalEntry &entry, const QString &what)
{
    return QStringLiteral("journal entry %1: %2").arg(entry.seq).arg(what);
}

//! The last entries in order; the first of them only anchors the chain of the others.
Result<QList<JournalEntry>> lastEntries(Connection &connection)
{
    const Result<QString> head =
        connection.ask(QStringLiteral("SELECT ifnull(max(seq),0) FROM journal"));
    if (!head.ok())
        return head.error();
    return journalAfter(connection, head->toLongLong() - Looked - 1, Looked + 1);
}

void checkChain(const QList<JournalEntry> &entries, QStringList *problems)
{
    const JournalEntry *before = nullptr;
    for (const JournalEntry &entry : entries) {
        if (!before && entry.seq == 1 && entry.prevHash != genesisHash())
            *problems << problemAt(entry, QStringLiteral("it is not the start of a chain"));
        if (before && (entry.seq != before->seq + 1 || entry.prevHash != before->hash))
            *problems << problemAt(entry, QStringLiteral("it does not follow the one before"));
        if (chainHash(entry) != entry.hash)
            *problems << problemAt(entry, QStringLiteral("its hash is not that of its text"));
        before = &entry;
    }
}

void checkMirror(const QList<QByteArray> &lines, const QList<JournalEntry> &entries,
                 QStringList *problems)
{
    if (entries.isEmpty())
        *problems << QStringLiteral("journal: it is empty");
    if (lines.isEmpty() || entries.isEmpty())
        return;
    const std::optional<JournalEntry> last = fromMirrorLine(lines.last());
    if (!last) {
        *problems << QStringLiteral("mirror: its last line is damaged");
        return;
    }
    if (last->seq > entries.last().seq) {
        *problems << QStringLiteral("mirror: it knows %1 entries, the book only %2")
                         .arg(last->seq)
                         .arg(entries.last().seq);
        return;
    }
    const qint64 firstSeq = last->seq - lines.size() + 1;
    for (const JournalEntry &entry : entries) {
        if (entry.seq < firstSeq || entry.seq > last->seq)
            continue;
        const QByteArray &line = lines.at(entry.seq - firstSeq);
        if (mirrorLine(entry).chopped(1) != line)
            *problems << QStringLiteral("mirror: line %1 is not the journal's").arg(entry.seq);
    }
}

//! How an order must stand after `entry`; `row` lends what the entry does not speak of.
std::optional<Attempt> expectedAfter(const JournalEntry &entry, const Attempt &row)
{
    const QJsonObject body = bodyOf(entry);
    if (entry.kind == QLatin1String("begin")) {
        const auto begun = attemptBegunFrom(body);
        return begun ? std::optional(begun->attempt) : std::nullopt;
    }
    if (entry.kind == QLatin1String("made_up")) {
        const auto madeUp = attemptMadeUpFrom(body);
        return madeUp ? std::optional(madeUp->attempt) : std::nullopt;
    }
    if (entry.kind == QLatin1String("evidence")) {
        auto moved = attemptMovedFrom(body);
        if (!moved)
            return std::nullopt;
        Attempt expected = moved->after;
        expected.id = row.id;
        expected.orderId = row.orderId;
        expected.intent = row.intent;
        expected.createdAt = row.createdAt;
        expected.receiptNo = row.receiptNo;
        return expected;
    }
    const auto printed = receiptPrintedFrom(body);
    if (!printed)
        return std::nullopt;
    Attempt expected = row;
    expected.prints = printed->copy + 1;
    expected.version = printed->version;
    return expected;
}

//! The rows that the entries speak of.
Result<QList<Attempt>> rowsOf(Connection &connection, const QList<JournalEntry> &entries)
{
    QList<Attempt> attempts;
    if (entries.isEmpty())
        return attempts;
    Statement rows(connection, "SELECT " CT_ATTEMPT_COLUMNS
                               " FROM attempts WHERE order_id IN "
                               "(SELECT subject FROM journal WHERE seq>=?)");
    rows.bind(entries.first().seq);
    if (!rows.exec())
        return rows.error();
    while (rows.next())
        attempts << attemptFrom(rows);
    return rows.failed() ? Result<QList<Attempt>>(rows.error()) : attempts;
}

void checkRows(const QList<Attempt> &rows, const QList<JournalEntry> &entries,
               QStringList *problems)
{
    QHash<QString, const JournalEntry *> newest;
    for (const JournalEntry &entry : entries) {
        if (changesAttempt(entry))
            newest.insert(entry.subject, &entry);
    }
    for (const Attempt &row : rows) {
        const JournalEntry *entry = newest.take(row.orderId.text());
        if (entry && !saysTheSame(entry->body, row) && expectedAfter(*entry, row) != row)
            *problems << problemAt(*entry, QStringLiteral("the row says otherwise"));
    }
    for (const JournalEntry *entry : std::as_const(newest))
        *problems << problemAt(*entry, QStringLiteral("its row is missing"));
}

//! Claims keep an intent from being sold twice, so that those of the newest sales have to be there
//! and to belong to them. A file that was copied while somebody wrote to it may be whole in every
//! page, and hold others of theirs than of the rest.
Result<QStringList> claimProblems(Connection &connection)
{
    Statement wrong(connection,
                    "SELECT c.intent FROM intent_claim c "
                    "LEFT JOIN attempts a ON a.order_id=c.order_id "
                    "WHERE c.rowid>(SELECT max(rowid) FROM intent_claim)-? "
                    "AND a.intent IS NOT c.intent UNION ALL "
                    "SELECT a.intent FROM journal j JOIN attempts a ON a.order_id=j.subject "
                    "WHERE j.seq>(SELECT max(seq) FROM journal)-? AND j.kind='begin' "
                    "AND NOT EXISTS(SELECT 1 FROM intent_claim c WHERE c.intent=a.intent "
                    "AND c.order_id<>a.retry_of)");
    wrong.bind(Looked).bind(Looked);
    if (!wrong.exec())
        return wrong.error();
    QStringList problems;
    while (wrong.next())
        problems
            << QStringLiteral("intent %1: its claim is not that of its sale").arg(wrong.text(0));
    if (wrong.failed())
        return wrong.error();
    problems.removeDuplicates(); // a claim of another sale is found from both sides
    return mutant("claims-not-looked-at") ? QStringList() : problems;
}

//! What the check looks at, of one moment.
struct Looks
{
    QStringList schema;
    QStringList claims;
    QList<JournalEntry> entries;
    QList<Attempt> rows;
};

//! Reads only: as long as it lasts, nobody who sells can commit.
Result<Looks> look(Connection &connection)
{
    const Snapshot snapshot(connection);
    const Result<QStringList> schema = schemaProblems(connection);
    if (!schema.ok())
        return schema.error();
    const Result<QList<JournalEntry>> entries = lastEntries(connection);
    if (!entries.ok())
        return entries.error();
    const Result<QList<Attempt>> rows = rowsOf(connection, *entries);
    if (!rows.ok())
        return rows.error();
    const Result<QStringList> claims = claimProblems(connection);
    if (!claims.ok())
        return claims.error();
    return Looks{*schema, *claims, *entries, *rows};
}

} // namespace

Result<QStringList> openingProblems(Connection &connection, const QString &mirror)
{
    // The mirror first: what it holds was committed before, so the journal read afterwards is
    // never behind it, whoever writes meanwhile.
    QList<QByteArray> lines;
    if (QFileInfo::exists(mirror)) {
        const Result<QList<QByteArray>> read = lastMirrorLines(mirror, Looked);
        if (!read.ok())
            return read.error();
        lines = *read;
    }
    const Result<Looks> seen = look(connection);
    if (!seen.ok())
        return seen.error();
    QStringList problems = seen->schema;
    checkChain(seen->entries, &problems);
    checkMirror(lines, seen->entries, &problems);
    checkRows(seen->rows, seen->entries, &problems);
    problems << seen->claims;
    return problems;
}

} // namespace ct
