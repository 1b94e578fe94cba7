// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projection.h"

#include <QJsonDocument>

namespace ct {

namespace {

std::optional<qint64> msOf(const QDateTime &at)
{
    return at.isValid() ? std::optional(at.toMSecsSinceEpoch()) : std::nullopt;
}

std::optional<qint64> msOf(const std::optional<QDateTime> &at)
{
    return at ? msOf(*at) : std::nullopt;
}

QDateTime timeOf(const Statement &row, int column)
{
    if (row.isNull(column))
        return {};
    return QDateTime::fromMSecsSinceEpoch(row.integer(column), Qt::UTC);
}

//! Everything of an attempt that changes, in the order of the statements below.
void bindStanding(Statement &statement, const Attempt &attempt)
{
    statement.bind(stateName(attempt.state()))
        .bind(attempt.version)
        .bind(msOf(attempt.standing.negativeAt))
        .bind(attempt.standing.negativeWasRefusal ? 1 : 0)
        .bind(msOf(attempt.standing.reversalAt))
        .bind(msOf(attempt.settledAt))
        .bind(attempt.providerTxid)
        .bind(attempt.operatorRef)
        .bind(attempt.reason)
        .bind(troubleName(attempt.trouble))
        .bind(verdictName(attempt.lastVerdict))
        .bind(msOf(attempt.askAt))
        .bind(attempt.asks)
        .bind(attempt.prints);
}

Error malformed(const JournalEntry &entry)
{
    return {Fault::Malformed,
            QStringLiteral("journal entry %1 (%2) cannot be read").arg(entry.seq).arg(entry.kind)};
}

} // namespace

Attempt attemptFrom(const Statement &row)
{
    Attempt attempt;
    attempt.id = row.integer(0);
    attempt.orderId = OrderId(row.text(1));
    Intent &intent = attempt.intent;
    intent.key = IntentKey(row.text(2));
    intent.row = RowKey(row.text(3));
    intent.operatorCode = row.text(4);
    intent.operatorName = row.text(5);
    intent.service = serviceFromName(row.text(6)).value_or(Service::Other);
    intent.number = row.text(7);
    intent.circle = row.text(8);
    intent.value1 = row.text(9);
    intent.value2 = row.text(10);
    intent.amount = Money::fromPaise(row.integer(11));
    intent.charge = Money::fromPaise(row.integer(12));
    intent.counter = int(row.integer(13));
    intent.cashier = row.text(14);
    intent.account = row.text(15);
    attempt.createdAt = timeOf(row, 16);
    attempt.receiptNo = row.text(17);
    // A text that no longer means anything shows as the state that is safe for money.
    attempt.standing.state = stateFromName(row.text(18)).value_or(State::Conflict);
    attempt.version = int(row.integer(19));
    attempt.standing.negativeAt = timeOf(row, 20);
    attempt.standing.negativeWasRefusal = row.integer(21) != 0;
    attempt.standing.reversalAt = timeOf(row, 22);
    if (!row.isNull(23))
        attempt.settledAt = timeOf(row, 23);
    attempt.providerTxid = row.text(24);
    attempt.operatorRef = row.text(25);
    attempt.reason = row.text(26);
    attempt.trouble = troubleFromName(row.text(27)).value_or(Trouble::None);
    attempt.lastVerdict = verdictFromName(row.text(28)).value_or(Verdict::Unreadable);
    attempt.askAt = timeOf(row, 29);
    attempt.asks = int(row.integer(30));
    attempt.prints = int(row.integer(31));
    return attempt;
}

Result<std::optional<Attempt>> findAttempt(Connection &connection, const OrderId &orderId)
{
    Statement find(connection, "SELECT " CT_ATTEMPT_COLUMNS " FROM attempts WHERE order_id=?");
    find.bind(orderId.text());
    if (!find.exec())
        return find.error();
    if (find.next())
        return std::optional<Attempt>(attemptFrom(find));
    if (find.failed())
        return find.error();
    return std::optional<Attempt>();
}

JournalEntry entryFrom(const Statement &row)
{
    JournalEntry entry;
    entry.seq = row.integer(0);
    entry.atMs = row.integer(1);
    entry.kind = row.text(2);
    entry.subject = row.text(3);
    entry.body = row.text(4).toUtf8();
    entry.prevHash = row.text(5).toLatin1();
    entry.hash = row.text(6).toLatin1();
    return entry;
}

Result<QList<JournalEntry>> journalAfter(Connection &connection, qint64 seq, int limit)
{
    Statement rows(connection,
                   "SELECT " CT_JOURNAL_COLUMNS " FROM journal WHERE seq>? ORDER BY seq LIMIT ?");
    rows.bind(seq).bind(limit);
    if (!rows.exec())
        return rows.error();
    QList<JournalEntry> entries;
    while (rows.next())
        entries << entryFrom(rows);
    if (rows.failed())
        return rows.error();
    return entries;
}

QJsonObject bodyOf(const JournalEntry &entry)
{
    return QJsonDocument::fromJson(entry.body).object();
}

QString Projection::dayOf(const QDateTime &at, int offsetSeconds)
{
    return at.toUTC().addSecs(offsetSeconds).date().toString(Qt::ISODate);
}

int Projection::hourOf(const QDateTime &at, int offsetSeconds)
{
    return at.toUTC().addSecs(offsetSeconds).time().hour();
}

Result<Done> Projection::apply(const BookMade &made, const JournalEntry &entry)
{
    m_dayOffsetSeconds = made.dayOffsetSeconds;
    const std::pair<QString, QString> facts[] = {
        {QStringLiteral("book_id"), made.bookId},
        {QStringLiteral("practice"), made.practice ? QStringLiteral("1") : QStringLiteral("0")},
        {QStringLiteral("day_offset_seconds"), QString::number(made.dayOffsetSeconds)},
    };
    for (const auto &[key, value] : facts) {
        Statement insert(m_connection, "INSERT INTO meta(key,value) VALUES(?,?)");
        insert.bind(key).bind(value);
        const Result<Done> inserted = insert.change(1);
        if (!inserted.ok())
            return inserted;
    }
    if (made.machine.isEmpty())
        return Done{};
    return apply(MachineNoted{made.machine}, entry);
}

Result<Done> Projection::insertAttempt(const Attempt &attempt, const OrderId &retryOf)
{
    const Intent &intent = attempt.intent;
    Statement insert(
        m_connection,
        "INSERT INTO attempts(id,order_id,intent,retry_of,row_key,operator,operator_name,service,"
        "number,circle,value1,value2,amount_paise,charge_paise,counter,cashier,account,created_at,"
        "receipt_no,state,version,negative_at,negative_was_refusal,reversal_at,settled_at,"
        "provider_txid,operator_ref,reason,trouble,last_verdict,ask_at,asks,prints) "
        "VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    insert.bind(attempt.id)
        .bind(attempt.orderId.text())
        .bind(intent.key.text())
        .bind(retryOf.text())
        .bind(intent.row.text())
        .bind(intent.operatorCode)
        .bind(intent.operatorName)
        .bind(serviceName(intent.service))
        .bind(intent.number)
        .bind(intent.circle)
        .bind(intent.value1)
        .bind(intent.value2)
        .bind(intent.amount.paise())
        .bind(intent.charge.paise())
        .bind(intent.counter)
        .bind(intent.cashier)
        .bind(intent.account)
        .bind(attempt.createdAt.toMSecsSinceEpoch())
        .bind(attempt.receiptNo);
    bindStanding(insert, attempt);
    return insert.change(1);
}

Result<Done> Projection::countReceipt(const Attempt &attempt)
{
    Statement count(m_connection,
                    "INSERT INTO receipts(counter,last) VALUES(?,?) "
                    "ON CONFLICT(counter) DO UPDATE SET last=excluded.last");
    count.bind(attempt.intent.counter).bind(attempt.receiptNo.section(u'-', 1).toLongLong());
    return count.change(1);
}

Result<Done> Projection::apply(const AttemptBegun &begun)
{
    const Attempt &attempt = begun.attempt;
    Result<Done> done = insertAttempt(attempt, begun.retryOf);
    if (!done.ok())
        return done;
    if (begun.retryOf.isEmpty()) {
        Statement claim(m_connection, "INSERT INTO intent_claim(intent,order_id) VALUES(?,?)");
        claim.bind(attempt.intent.key.text()).bind(attempt.orderId.text());
        done = claim.change(1);
    } else {
        Statement claim(m_connection,
                        "UPDATE intent_claim SET order_id=? WHERE intent=? AND order_id=?");
        claim.bind(attempt.orderId.text())
            .bind(attempt.intent.key.text())
            .bind(begun.retryOf.text());
        done = claim.change(1);
    }
    if (!done.ok())
        return done;
    done = countReceipt(attempt);
    if (done.ok() && !begun.onAccount.isEmpty())
        done = sellOnAccount(attempt.orderId, begun.onAccount);
    if (done.ok() && begun.tender)
        done = keepTender(begun);
    if (!done.ok())
        return done;
    return addToDay(attempt, attempt.state(), 1);
}

Result<Done> Projection::apply(const OrderId &orderId, const AttemptMoved &moved,
                               const Attempt &before)
{
    Statement update(m_connection,
                     "UPDATE attempts SET state=?,version=?,negative_at=?,negative_was_refusal=?,"
                     "reversal_at=?,settled_at=?,provider_txid=?,operator_ref=?,reason=?,trouble=?,"
                     "last_verdict=?,ask_at=?,asks=?,prints=? "
                     "WHERE order_id=? AND state=? AND version=?");
    bindStanding(update, moved.after);
    update.bind(orderId.text()).bind(stateName(moved.from)).bind(moved.after.version - 1);
    const Result<Done> updated = update.change(1);
    if (!updated.ok() || moved.from == moved.after.state())
        return updated;
    const Result<Done> taken = addToDay(before, moved.from, -1);
    if (!taken.ok())
        return taken;
    if (isPaidFor(moved.from) != isPaidFor(moved.after.state())) {
        const Result<Done> settled = settleRefund(before.intent.key);
        if (!settled.ok())
            return settled;
    }
    return addToDay(before, moved.after.state(), 1);
}

Result<Done> Projection::apply(const AttemptMadeUp &madeUp)
{
    const Result<Done> inserted = insertAttempt(madeUp.attempt, OrderId());
    if (!inserted.ok())
        return inserted;
    return addToDay(madeUp.attempt, madeUp.attempt.state(), 1);
}

Result<Done> Projection::apply(const OrderId &orderId, const ReceiptPrinted &printed)
{
    Statement update(m_connection,
                     "UPDATE attempts SET prints=?,version=? WHERE order_id=? AND version=?");
    update.bind(printed.copy + 1)
        .bind(printed.version)
        .bind(orderId.text())
        .bind(printed.version - 1);
    return update.change(1);
}

Result<Done> Projection::apply(const Balance &balance)
{
    Statement insert(m_connection, "INSERT INTO balances(at,paise,exact,took_ms) VALUES(?,?,?,?)");
    insert.bind(balance.at.toMSecsSinceEpoch())
        .bind(balance.money.paise())
        .bind(balance.exact)
        .bind(balance.tookMs);
    return insert.change(1);
}

Result<Done> Projection::replay(const JournalEntry &entry)
{
    const QJsonObject body = bodyOf(entry);
    const OrderId orderId(entry.subject);
    if (entry.kind == QLatin1String("made_up")) {
        const auto madeUp = attemptMadeUpFrom(body);
        if (!madeUp)
            return malformed(entry);
        const Result<Done> counted = countReceipt(madeUp->attempt);
        return counted.ok() ? apply(*madeUp) : counted;
    }
    if (entry.kind == QLatin1String("begin")) {
        const auto begun = attemptBegunFrom(body);
        return begun ? apply(*begun) : Result<Done>(malformed(entry));
    }
    if (entry.kind == QLatin1String("evidence")) {
        const auto moved = attemptMovedFrom(body);
        if (!moved)
            return malformed(entry);
        const auto before = findAttempt(m_connection, orderId);
        if (!before.ok())
            return before.error();
        return *before ? apply(orderId, *moved, **before) : Result<Done>(malformed(entry));
    }
    if (entry.kind == QLatin1String("print")) {
        const auto printed = receiptPrintedFrom(body);
        return printed ? apply(orderId, *printed) : Result<Done>(malformed(entry));
    }
    if (entry.kind == QLatin1String("balance")) {
        const auto balance = balanceFrom(body);
        return balance ? apply(*balance) : Result<Done>(malformed(entry));
    }
    if (entry.kind == QLatin1String("book")) {
        const auto made = bookMadeFrom(body);
        return made ? apply(*made, entry) : Result<Done>(malformed(entry));
    }
    if (entry.kind == QLatin1String("incident")) {
        const auto opened = incidentOpenedFrom(body);
        return opened ? apply(*opened, entry) : Result<Done>(malformed(entry));
    }
    if (entry.kind == QLatin1String("incident_seen")) {
        const auto seen = incidentSeenFrom(body);
        return seen ? apply(*seen, entry) : Result<Done>(malformed(entry));
    }
    if (entry.kind == QLatin1String("dispute")) {
        const auto deed = disputeEntryFrom(body, entry.atMs);
        return deed ? apply(orderId, *deed) : Result<Done>(malformed(entry));
    }
    if (const auto done = replayWallet(entry))
        return *done;
    if (const auto done = replayAccounts(entry))
        return *done;
    if (const auto done = replayPeople(entry))
        return *done;
    if (const auto done = replayShifts(entry))
        return *done;
    if (const auto done = replaySafety(entry))
        return *done;
    return malformed(entry);
}

Result<Done> Projection::addToDay(const Attempt &attempt, State state, int count)
{
    const QString day = dayOf(attempt.createdAt, m_dayOffsetSeconds);
    const TotalKey key{day, attempt.intent.row.text(), stateName(state)};
    const Total total{count, count * attempt.intent.amount.paise(),
                      count * attempt.intent.charge.paise()};
    if (m_gather) {
        m_totals[key].add(total);
    } else {
        const Result<Done> written = writeTotal(key, total);
        if (!written.ok())
            return written;
    }
    // The open ones stay out: they are few, and a customer waits while they begin.
    if (isOpen(state))
        return Done{};
    const HourKey hour{day, hourOf(attempt.createdAt, m_dayOffsetSeconds),
                       serviceName(attempt.intent.service), stateName(state)};
    if (!m_gather)
        return writeHour(hour, total);
    m_hours[hour].add(total);
    return Done{};
}

Result<Done> Projection::flushTotals()
{
    for (auto total = m_totals.cbegin(); total != m_totals.cend(); ++total) {
        const Result<Done> written = writeTotal(total.key(), total.value());
        if (!written.ok())
            return written;
    }
    m_totals.clear();
    for (auto hour = m_hours.cbegin(); hour != m_hours.cend(); ++hour) {
        const Result<Done> written = writeHour(hour.key(), hour.value());
        if (!written.ok())
            return written;
    }
    m_hours.clear();
    return Done{};
}

Result<Done> Projection::writeTotal(const TotalKey &key, const Total &total)
{
    const auto &[day, row, state] = key;
    // An upsert would check the new row's CHECKs before it finds the old one, and a difference may
    // well be negative.
    Statement update(m_connection,
                     "UPDATE day_totals SET count=count+?,sum_paise=sum_paise+? "
                     "WHERE day=? AND row_key=? AND state=?");
    update.bind(total.count).bind(total.paise).bind(day).bind(row).bind(state);
    const Result<Done> updated = update.change();
    if (!updated.ok() || update.affected() == 1)
        return updated;
    Statement insert(m_connection,
                     "INSERT INTO day_totals(day,row_key,state,count,sum_paise) "
                     "VALUES(?,?,?,?,?)");
    insert.bind(day).bind(row).bind(state).bind(total.count).bind(total.paise);
    return insert.change(1);
}

Result<Done> Projection::writeHour(const HourKey &key, const Total &total)
{
    const auto &[day, hour, service, state] = key;
    Statement update(m_connection,
                     "UPDATE day_hours SET count=count+?,sum_paise=sum_paise+?,"
                     "charge_paise=charge_paise+? "
                     "WHERE day=? AND hour=? AND service=? AND state=?");
    update.bind(total.count).bind(total.paise).bind(total.charge);
    update.bind(day).bind(hour).bind(service).bind(state);
    const Result<Done> updated = update.change();
    if (!updated.ok() || update.affected() == 1)
        return updated;
    Statement insert(m_connection,
                     "INSERT INTO day_hours(day,hour,service,state,count,sum_paise,charge_paise) "
                     "VALUES(?,?,?,?,?,?,?)");
    insert.bind(day).bind(hour).bind(service).bind(state);
    insert.bind(total.count).bind(total.paise).bind(total.charge);
    return insert.change(1);
}

} // namespace ct
