// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookfixture.h"

#include <connection.h>

using namespace ct;

namespace {

constexpr State States[] = {State::Sending, State::NotSent,  State::Unknown,
                            State::Pending, State::Failing,  State::Failed,
                            State::Success, State::Reversed, State::Conflict};

//! Legal steps from Sending to a state.
QList<State> wayTo(State state)
{
    switch (state) {
        case State::Sending:
            return {};
        case State::NotSent:
        case State::Unknown:
        case State::Pending:
        case State::Failing:
        case State::Success:
            return {state};
        case State::Failed:
            return {State::Unknown, state};
        case State::Reversed:
        case State::Conflict:
            return {State::Success, state};
    }
    Q_UNREACHABLE();
}

QString moveTo(State state)
{
    return QStringLiteral(
               "UPDATE attempts SET state='%1',settled_at=%2,version=version+1,"
               "ask_at=NULL WHERE id=1")
        .arg(stateName(state), isFinal(state) ? QStringLiteral("5") : QStringLiteral("NULL"));
}

} // namespace

class TestTriggers : public QObject
{
    Q_OBJECT

private slots:
    void directMoves_followTheRules_data();
    void directMoves_followTheRules();
    void directAttack_isRefused_data();
    void directAttack_isRefused();
};

void TestTriggers::directMoves_followTheRules_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    for (const State from : States) {
        for (const State to : States) {
            if (from != to) {
                const QString name = stateName(from) + QStringLiteral(" to ") + stateName(to);
                QTest::newRow(qUtf8Printable(name)) << int(from) << int(to);
            }
        }
    }
}

void TestTriggers::directMoves_followTheRules()
{
    QFETCH(int, from);
    QFETCH(int, to);
    BookFolder folder;
    const auto book = folder.open();
    begunAttempt(*book, saleOf(QStringLiteral("k1")));
    const QList<State> way = wayTo(State(from));
    for (const State step : way)
        QVERIFY(book->connection().run(moveTo(step)).ok());
    const Result<Done> moved = book->connection().run(moveTo(State(to)));
    QCOMPARE(moved.ok(), isLegalTransition(State(from), State(to)));
    if (!moved.ok())
        QVERIFY(moved.error().detail.contains(u"illegal transition"));
}

void TestTriggers::directAttack_isRefused_data()
{
    QTest::addColumn<QString>("sql");
    const auto copy = [](const char *changes) {
        // A copy of row 1 with other values in a few columns.
        QString columns = QStringLiteral(
            "id,order_id,intent,retry_of,row_key,operator,operator_name,service,number,circle,"
            "value1,value2,amount_paise,charge_paise,counter,cashier,account,created_at,receipt_no,"
            "state,version,negative_at,negative_was_refusal,reversal_at,settled_at,provider_txid,"
            "operator_ref,reason,trouble,last_verdict,ask_at,asks,prints");
        QStringList values = columns.split(u',');
        const QStringList wanted = QString::fromLatin1(changes).split(u',');
        for (const QString &change : wanted)
            values[values.indexOf(change.section(u'=', 0, 0))] = change.section(u'=', 1);
        return QStringLiteral("INSERT OR REPLACE INTO attempts(") + columns +
               QStringLiteral(") SELECT ") + values.join(u',') +
               QStringLiteral(" FROM attempts WHERE id=1");
    };
    QTest::newRow("born a success")
        << copy("id=9,order_id='999999999999999',intent='x',state='success',settled_at=1");
    QTest::newRow("born unknown") << copy(
        "id=9,order_id='999999999999999',intent='x',"
        "state='unknown'");
    QTest::newRow("born with a history") << copy(
        "id=9,order_id='999999999999999',intent='x',"
        "version=3");
    QTest::newRow("same order id") << copy("id=9,intent='x'");
    QTest::newRow("same row replaced") << copy("order_id='999999999999999',intent='x'");
    QTest::newRow("second for a living intent") << copy("id=9,order_id='999999999999999'");
    QTest::newRow("order id not of digits") << copy("id=9,order_id='99999999999999x',intent='x'");
    QTest::newRow("order id too short") << copy("id=9,order_id='9999',intent='x'");
    QTest::newRow("order id with zero") << copy("id=9,order_id='099999999999999',intent='x'");
    QTest::newRow("no amount") << copy("id=9,order_id='999999999999999',intent='x',amount_paise=0");
    QTest::newRow("amount of text")
        << copy("id=9,order_id='999999999999999',intent='x',amount_paise='much'");
    QTest::newRow("delete") << QStringLiteral("DELETE FROM attempts");
    QTest::newRow("other amount") << QStringLiteral(
        "UPDATE attempts SET amount_paise=1,version=version+1");
    QTest::newRow("other number") << QStringLiteral(
        "UPDATE attempts SET number='1',version=version+1");
    QTest::newRow("other order id")
        << QStringLiteral("UPDATE attempts SET order_id='999999999999999',version=version+1");
    QTest::newRow("same version") << QStringLiteral("UPDATE attempts SET reason='x'");
    QTest::newRow("version jumps")
        << QStringLiteral("UPDATE attempts SET reason='x',version=version+2");
    QTest::newRow("state unheard of")
        << QStringLiteral("UPDATE attempts SET state='lost',version=version+1");
    QTest::newRow("settled while open")
        << QStringLiteral("UPDATE attempts SET settled_at=1,version=version+1");
    QTest::newRow("claim moved from a living attempt")
        << QStringLiteral("UPDATE intent_claim SET order_id='200000000000002'");
    QTest::newRow("claim of another intent")
        << QStringLiteral("UPDATE intent_claim SET intent='x' WHERE intent='k1'");
    QTest::newRow("claim replaced")
        << QStringLiteral("INSERT OR REPLACE INTO intent_claim VALUES('k1','200000000000002')");
    QTest::newRow("claim deleted") << QStringLiteral("DELETE FROM intent_claim");
    QTest::newRow("totals deleted") << QStringLiteral("DELETE FROM day_totals");
    QTest::newRow("receipts deleted") << QStringLiteral("DELETE FROM receipts");
    QTest::newRow("balances deleted") << QStringLiteral("DELETE FROM balances");
    QTest::newRow("live made practice")
        << QStringLiteral("UPDATE meta SET value='1' WHERE key='practice'");
    QTest::newRow("live replaced by practice")
        << QStringLiteral("INSERT OR REPLACE INTO meta VALUES('practice','1')");
    QTest::newRow("meta deleted") << QStringLiteral("DELETE FROM meta");
}

void TestTriggers::directAttack_isRefused()
{
    QFETCH(QString, sql);
    BookFolder folder;
    BookHooks hooks;
    hooks.newOrderId = [n = 1]() mutable {
        return OrderId(QStringLiteral("20000000000000%1").arg(n++));
    };
    const auto book = folder.open(hooks);
    begunAttempt(*book, saleOf(QStringLiteral("k1")));
    begunAttempt(*book, saleOf(QStringLiteral("k2"), QStringLiteral("9876543211")));
    QVERIFY(book->noteBalance({folder.clock.now(), Money(), QStringLiteral("0"), 1}).ok());
    // An attacker's connection has SQLite's own defaults.
    const auto attacker = Connection::open(folder.file(), Access::ReadWrite);
    QVERIFY(!(*attacker)->run(sql).ok());
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

QTEST_APPLESS_MAIN(TestTriggers)
#include "tst_triggers.moc"
