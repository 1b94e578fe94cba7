// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "barewire.h"
#include "sandboxcase.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QtTest>
#include <numeric>
#include <thread>
#include <vector>

using namespace ct;
using Outcome = Sandbox::Outcome;

class tst_Sandbox : public SandboxCase
{
    Q_OBJECT
private slots:
    void cleanup() { m_sandbox.reset(); }
    void silent_carriesOutAndWaitsForTheClientToLeave();
    void silentLost_carriesNothingOut();
    void sameNumberAndAmount_isRefusedWhileOneIsUnderWay();
    void reusedOrderId_rechargesTwiceAndIsThenUnknown();
    void wallet_agreesToThePaisa();
    void reverse_givesTheMoneyBack();
    void next_decidesAboutOneOrder();
    void redirecting_servesOnlyWhoFollows();
    void dripping_sendsByteByByte();
    void sameSeed_givesTheSameAnswers();
    void ledger_isTheMemoryOverARestart();
    void ledger_survivesAHalfWrittenLine();
    void ledger_isHeldByOneSandbox();
    void ledger_thatIsDamagedIsRefused();
    void password_neverReachesTheLedger();
    void manyClients_areEachServedOnce();
};

void tst_Sandbox::silent_carriesOutAndWaitsForTheClientToLeave()
{
    begin("silent");
    {
        BareSocket socket(port());
        QVERIFY(socket.send("GET /recharge/api?" + encoded(rightFields()) +
                            " HTTP/1.1\r\nHost: x\r\n\r\n"));
        QTRY_COMPARE(m_sandbox->executions(QStringLiteral("1001")), 1);
        QVERIFY(socket.readSome(300).isEmpty());
    }
    QVERIFY(status().contains("\"Success\""));
    QCOMPARE(count("executed"), 1);
}

void tst_Sandbox::silentLost_carriesNothingOut()
{
    begin("silent-lost");
    BareSocket socket(port());
    QVERIFY(socket.send("GET /recharge/api?" + encoded(rightFields()) +
                        " HTTP/1.1\r\nHost: x\r\n\r\n"));
    QTRY_COMPARE(count("lost"), 1);
    QVERIFY(socket.readSome(200).isEmpty());
    QCOMPARE(status(), QByteArray(Unknown));
    QCOMPARE(m_sandbox->balanceText(), QStringLiteral("25000"));
    m_sandbox->stop(); // must not wait for the client
}

void tst_Sandbox::sameNumberAndAmount_isRefusedWhileOneIsUnderWay()
{
    begin("slow");
    QByteArray first;
    std::thread slow([this, &first] { first = recharge(); });
    QTRY_COMPARE(count("accepted"), 1);
    QCOMPARE(status(), QByteArray(Unknown));
    QCOMPARE(recharge(with("orderid", "1002")), QByteArray("Already in pending process"));
    slow.join();
    QVERIFY(first.contains("\"Success\""));
    QVERIFY(recharge(with("orderid", "1003")).contains("\"Success\""));
}

void tst_Sandbox::reusedOrderId_rechargesTwiceAndIsThenUnknown()
{
    begin();
    recharge();
    QVERIFY(recharge().contains("\"Success\""));
    QCOMPARE(m_sandbox->executions(QStringLiteral("1001")), 2);
    QCOMPARE(status(), QByteArray(Unknown));
    begin("no-reuse");
    const QByteArray answer = recharge();
    QCOMPARE(recharge(), answer);
    QCOMPARE(m_sandbox->executions(QStringLiteral("1001")), 1);
}

void tst_Sandbox::wallet_agreesToThePaisa()
{
    begin();
    qint64 units = 25000LL * 10000;
    int order = 0;
    for (const char *code : {"A", "V", "RC", "BT", "TTV", "MSEDC", "TNEB", "ICF"}) {
        for (const qint64 paise : {1000LL, 23900LL, 19949LL}) {
            const QByteArray text = QByteArray::number(paise / 100) + '.' +
                                    QByteArray::number(paise % 100).rightJustified(2, '0');
            Fields fields = with("operatorcode", code, with("amount", text));
            fields["orderid"] = QByteArray::number(++order);
            QVERIFY(recharge(fields).contains("\"Success\""));
            const int margin = Sandbox::marginBasisPoints(QLatin1String(code));
            units -= paise * 100 - paise * margin / 100;
        }
    }
    const QByteArray balance =
        ask(port(), "GET", "/recharge/balance?username=practice&pwd=practice").body;
    const QList<QByteArray> parts = balance.split('.');
    const qint64 stated =
        parts[0].toLongLong() * 10000 + parts.value(1).leftJustified(4, '0').toLongLong();
    QCOMPARE(stated, units);
}

void tst_Sandbox::reverse_givesTheMoneyBack()
{
    begin();
    recharge();
    QCOMPARE(m_sandbox->balanceText(), QStringLiteral("24804.582"));
    QVERIFY(m_sandbox->reverse(QStringLiteral("1001")).ok());
    QCOMPARE(m_sandbox->balanceText(), QStringLiteral("25000"));
    QCOMPARE(status(), json("\"2001012\"", "Failure", "\"Transaction Reversed\""));
    QCOMPARE(m_sandbox->reverse(QStringLiteral("1001")).error().fault, Fault::Malformed);
    QCOMPARE(m_sandbox->reverse(QStringLiteral("9")).error().fault, Fault::Malformed);
    QCOMPARE(count("reversed"), 1);
}

void tst_Sandbox::next_decidesAboutOneOrder()
{
    begin();
    const auto answerTo = [this](Outcome outcome, const char *orderId) {
        m_sandbox->setNext(outcome);
        const QByteArray answer = recharge(with("orderid", orderId, with("number", orderId)));
        return answer;
    };
    QVERIFY(answerTo(Outcome::Failure, "1").contains("Transaction Failed"));
    QVERIFY(!m_sandbox->next().has_value());
    QVERIFY(recharge(with("orderid", "2")).contains("\"Success\""));
    QVERIFY(answerTo(Outcome::Pending, "3").contains("\"Pending\""));
    QVERIFY(answerTo(Outcome::PendingThenFailure, "4").contains("\"Pending\""));
    QVERIFY(answerTo(Outcome::Reversal, "5").contains("\"Success\""));
    for (int i = 0; i < 3; ++i) {
        status("3");
        status("4");
        status("5");
    }
    QVERIFY(status("3").contains("\"Success\""));
    QVERIFY(status("4").contains("\"Failure\""));
    QVERIFY(status("5").contains("Transaction Reversed"));
    // A refused order does not use the decision up.
    m_sandbox->setNext(Outcome::Silence);
    recharge(with("amount", "1"));
    QCOMPARE(m_sandbox->next(), std::optional(Outcome::Silence));
    BareSocket socket(port());
    QVERIFY(socket.send("GET /recharge/api?" + encoded(with("orderid", "6")) +
                        " HTTP/1.1\r\nHost: x\r\n\r\n"));
    QTRY_COMPARE(m_sandbox->executions(QStringLiteral("6")), 1);
    QVERIFY(socket.readSome(200).isEmpty());
}

void tst_Sandbox::redirecting_servesOnlyWhoFollows()
{
    begin("redirecting");
    const QByteArray target = "/recharge/api?" + encoded(rightFields());
    const BareAnswer answer = ask(port(), "POST", target);
    QCOMPARE(answer.status, 307);
    QVERIFY(answer.head.contains("\r\nLocation: " + target + "&moved=1"));
    QCOMPARE(m_sandbox->executions(QStringLiteral("1001")), 0);
    QVERIFY(ask(port(), "POST", target + "&moved=1").body.contains("\"Success\""));
    QCOMPARE(m_sandbox->executions(QStringLiteral("1001")), 1);
}

void tst_Sandbox::dripping_sendsByteByByte()
{
    begin("dripping");
    BareSocket socket(port());
    QVERIFY(socket.send("GET /recharge/api?" + encoded(rightFields()) +
                        " HTTP/1.1\r\nHost: x\r\n\r\n"));
    QVERIFY(socket.readSome(5000).startsWith("HTTP/1.1 200"));
    QCOMPARE(socket.readSome(5000), QByteArray("{"));
    QCOMPARE(socket.readSome(5000), QByteArray("\""));
    QCOMPARE(m_sandbox->executions(QStringLiteral("1001")), 1);
}

void tst_Sandbox::sameSeed_givesTheSameAnswers()
{
    const auto answers = [this](quint32 seed) {
        begin("honest", {}, seed);
        QByteArrayList all;
        for (int i = 0; i < 5; ++i)
            all.append(recharge(with("orderid", QByteArray::number(i))));
        return all;
    };
    const QByteArrayList first = answers(7);
    QCOMPARE(answers(7), first);
    QVERIFY(answers(8) != first);
}

void tst_Sandbox::ledger_isTheMemoryOverARestart()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("ledger.jsonl"));
    begin("pending-success", file);
    const QByteArray first = recharge();
    QVERIFY(status().contains("\"Pending\""));
    m_sandbox->setNext(Outcome::Success);
    recharge(with("orderid", "1002", with("amount", "500")));
    QVERIFY(m_sandbox->reverse(QStringLiteral("1002")).ok());
    const QString balance = m_sandbox->balanceText();

    // Another persona and opening: what was promised to old orders stays as it was.
    begin("honest", file);
    QCOMPARE(m_sandbox->balanceText(), balance);
    QCOMPARE(m_sandbox->executions(QStringLiteral("1001")), 1);
    QCOMPARE(status(), first); // the second question: still Pending
    QVERIFY(status().contains("\"Success\""));
    QVERIFY(status("1002").contains("Transaction Reversed"));
    const QByteArray third = recharge(with("orderid", "1003"));
    QVERIFY(third.contains("\"Success\""));
    QVERIFY(third.left(20) != first.left(20)); // the txids go on
    const QString end = m_sandbox->balanceText();
    begin("honest", file);
    QCOMPARE(m_sandbox->balanceText(), end);
    QCOMPARE(count("opened"), 1);
    QCOMPARE(count("accepted"), 3);
}

void tst_Sandbox::ledger_survivesAHalfWrittenLine()
{
    const QTemporaryDir dir;
    const QString name = dir.filePath(QStringLiteral("ledger.jsonl"));
    begin("honest", name);
    recharge();
    m_sandbox.reset();
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray whole = file.readAll();
    // The line that tells of the execution is lost in the middle: the order was under way.
    const qsizetype executed = whole.lastIndexOf('\n', whole.size() - 2) + 1;
    QVERIFY(whole.mid(executed).contains("\"executed\""));
    QVERIFY(file.resize(executed + 20));
    file.close();
    begin("honest", name);
    QVERIFY(status().contains("\"Success\""));
    QCOMPARE(m_sandbox->executions(QStringLiteral("1001")), 1);
    QCOMPARE(m_sandbox->balanceText(), QStringLiteral("24804.582"));
    QCOMPARE(count("executed"), 1);
}

void tst_Sandbox::ledger_isHeldByOneSandbox()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("ledger.jsonl"));
    begin("honest", file);
    SandboxOptions options;
    options.ledgerFile = file;
    Sandbox second(std::move(options));
    const Result<Done> started = second.start();
    QVERIFY(!started.ok());
    QCOMPARE(started.error().fault, Fault::Storage);
    m_sandbox->stop();
    QVERIFY(second.start().ok());
}

void tst_Sandbox::ledger_thatIsDamagedIsRefused()
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("ledger.jsonl")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"event\":\"opened\",\"balance\":\"5\"}\nnot json\n");
    file.close();
    SandboxOptions options;
    options.ledgerFile = file.fileName();
    Sandbox sandbox(std::move(options));
    const Result<Done> started = sandbox.start();
    QVERIFY(!started.ok());
    QCOMPARE(started.error().fault, Fault::Malformed);
}

void tst_Sandbox::password_neverReachesTheLedger()
{
    const QTemporaryDir dir;
    const QString name = dir.filePath(QStringLiteral("ledger.jsonl"));
    begin("honest", name);
    recharge(with("pwd", "canary-4711"));
    ask(port(), "POST", "/recharge/balance", "username=practice&pwd=canary-4711");
    ask(port(), "GET", "/recharge/status?username=practice&pwd=canary-4711&orderid=1&format=csv");
    recharge();
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray all = file.readAll();
    QCOMPARE(all.count("\"event\":\"request\""), 4);
    QVERIFY(!all.contains("canary"));
    QVERIFY(!all.contains("\"pwd\""));
    QCOMPARE(int(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)), 0);
}

void tst_Sandbox::manyClients_areEachServedOnce()
{
    begin();
    constexpr int Clients = 8;
    constexpr int Each = 25;
    std::vector<std::thread> clients;
    clients.reserve(Clients);
    std::vector<int> good(Clients, 0);
    for (int client = 0; client < Clients; ++client) {
        clients.emplace_back([this, client, &good] {
            for (int i = 0; i < Each; ++i) {
                const QByteArray id = QByteArray::number(client * 1000 + i);
                const Fields fields = with("orderid", id, with("number", id));
                const bool right = recharge(with("amount", "10", fields)).contains("\"Success\"");
                good[std::size_t(client)] += right ? 1 : 0;
            }
        });
    }
    for (std::thread &client : clients)
        client.join();
    QSet<QString> txids;
    for (const QJsonObject &line : m_sandbox->ledger()) {
        if (line.value(u"event").toString() == u"executed")
            txids.insert(line.value(u"txid").toString());
    }
    QCOMPARE(std::accumulate(good.begin(), good.end(), 0), Clients * Each);
    QCOMPARE(txids.size(), Clients * Each);
    QCOMPARE(m_sandbox->balanceText(), QStringLiteral("23036")); // 200 times 9.82
}

QTEST_APPLESS_MAIN(tst_Sandbox)
#include "tst_sandbox.moc"
