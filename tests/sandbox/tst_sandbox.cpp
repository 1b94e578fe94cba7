// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "barewire.h"

#include <sandbox.h>

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QtTest>
#include <numeric>
#include <thread>
#include <vector>

using namespace ct;
using Outcome = Sandbox::Outcome;

namespace {

constexpr auto Unknown = "Invalid order id/Invalid Response format";

//! A recharge's parameters, to be changed one by one.
using Fields = QMap<QByteArray, QByteArray>;

Fields rightFields()
{
    return {{"username", "practice"}, {"pwd", "practice"},      {"circlecode", "2"},
            {"operatorcode", "A"},    {"number", "9800000000"}, {"amount", "199"},
            {"orderid", "1001"},      {"format", "json"}};
}

Fields with(const char *name, const QByteArray &value, Fields fields = rightFields())
{
    fields[name] = value;
    return fields;
}

QByteArray encoded(const Fields &fields)
{
    QByteArray query;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it)
        query += (query.isEmpty() ? "" : "&") + it.key() + '=' + it.value().toPercentEncoding();
    return query;
}

QByteArray json(const QByteArray &txid, const QByteArray &status, const QByteArray &opid,
                const QByteArray &orderId = "\"1001\"")
{
    return "{\"txid\":" + txid + ",\"status\":\"" + status + "\",\"opid\":" + opid +
           ",\"number\":\"9800000000\",\"amount\":\"199\",\"orderid\":" + orderId + '}';
}

} // namespace

class tst_Sandbox : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { m_sandbox.reset(); }
    void personas_answerByteForByte_data();
    void personas_answerByteForByte();
    void everyPersona_hasARow();
    void refusals_keepTheirOrder();
    void missingParameter_isRefused_data();
    void missingParameter_isRefused();
    void amounts_belowTenOrUnreadableAreRefused_data();
    void amounts_belowTenOrUnreadableAreRefused();
    void wireForms_areAllRead();
    void jsonBody_isNeverRead();
    void status_needsItsFormatAndItsOrder();
    void scripts_unfoldQuestionByQuestion_data();
    void scripts_unfoldQuestionByQuestion();
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

private:
    void begin(const char *persona = "honest", const QString &ledger = {}, quint32 seed = 1);
    quint16 port() const { return quint16(m_sandbox->url().port()); }
    QByteArray recharge(const Fields &fields = rightFields()) const;
    QByteArray status(const QByteArray &orderId = "1001", const QByteArray &format = "json") const;
    int count(const char *event) const;

    std::unique_ptr<Sandbox> m_sandbox;
};

void tst_Sandbox::begin(const char *persona, const QString &ledger, quint32 seed)
{
    m_sandbox.reset();
    SandboxOptions options;
    options.persona = QString::fromLatin1(persona);
    options.ledgerFile = ledger;
    options.seed = seed;
    options.slowMs = 300;
    m_sandbox = std::make_unique<Sandbox>(std::move(options));
    const Result<Done> started = m_sandbox->start();
    QVERIFY2(started.ok(), started.ok() ? "" : qPrintable(started.error().detail));
}

QByteArray tst_Sandbox::recharge(const Fields &fields) const
{
    return ask(port(), "GET", "/recharge/api?" + encoded(fields)).body;
}

QByteArray tst_Sandbox::status(const QByteArray &orderId, const QByteArray &format) const
{
    return ask(port(), "GET",
               "/recharge/status?username=practice&pwd=practice&orderid=" + orderId +
                   "&format=" + format)
        .body;
}

int tst_Sandbox::count(const char *event) const
{
    int found = 0;
    for (const QJsonObject &line : m_sandbox->ledger())
        found += line.value(u"event").toString() == QLatin1String(event) ? 1 : 0;
    return found;
}

void tst_Sandbox::personas_answerByteForByte_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("httpStatus");

    const auto rows = [](const char *persona, const QByteArray &csv, const QByteArray &jsonBody,
                         const QByteArray &xml, int httpStatus = 200) {
        QTest::addRow("%s csv", persona) << QByteArray("csv") << csv << httpStatus;
        QTest::addRow("%s json", persona) << QByteArray("json") << jsonBody << httpStatus;
        QTest::addRow("%s xml", persona) << QByteArray("xml") << xml << httpStatus;
    };
    const auto same = [&rows](const char *persona, const QByteArray &text, int httpStatus = 200) {
        rows(persona, text, text, text, httpStatus);
    };
    const auto shaped = [&rows](const char *persona, const QByteArray &txid, const QByteArray &word,
                                const QByteArray &opid) {
        rows(persona, txid + ',' + word + ',' + opid + ",9800000000,199,1001",
             json('"' + txid + '"', word, '"' + opid + '"'),
             "<Recharge><txid>" + txid + "</txid><status>" + word + "</status><opid>" + opid +
                 "</opid><number>9800000000</number><amount>199</amount>"
                 "<orderid>1001</orderid></Recharge>");
    };
    // The first txid and reference of seed 1.
    const QByteArray txid("2001012");
    const QByteArray reference("A997681181849");
    for (const char *persona :
         {"honest", "slow", "no-reuse", "success-then-reversed", "flapping", "one-txid"})
        shaped(persona, txid, "Success", reference);
    for (const char *persona : {"pending-success", "pending-failure", "pending-for-ever"})
        shaped(persona, txid, "Pending", "");
    for (const char *persona : {"transaction-failed", "failure-then-success"})
        shaped(persona, txid, "Failure", "Transaction Failed");
    rows("pending-null-opid", txid + ",Pending,,9800000000,199,1001",
         json('"' + txid + '"', "Pending", "null"),
         "<Recharge><txid>2001012</txid><status>Pending</status><opid></opid>"
         "<number>9800000000</number><amount>199</amount><orderid>1001</orderid></Recharge>");
    rows("numeric-txid", txid + ",Success," + reference + ",9800000000,199,1001",
         json(txid, "Success", '"' + reference + '"'),
         "<Recharge><txid>2001012</txid><status>Success</status><opid>A997681181849</opid>"
         "<number>9800000000</number><amount>199</amount><orderid>1001</orderid></Recharge>");
    for (const char *persona : {"white-list", "refusing-invalid-ip"})
        shaped(persona, "0", "Failure", "Invalid IP 127.0.0.1");
    for (const char *persona : {"low-balance", "refusing-low-balance"})
        shaped(persona, "0", "Failure", "Low Balance");
    shaped("refusing-service-unavailable", "0", "Failure", "Service unavailable");
    rows("refusing-operator-down", "0,Failure,Operator Down,9800000000,199,",
         json("\"0\"", "Failure", "\"Operator Down\"", "null"),
         "<Recharge><txid>0</txid><status>Failure</status><opid>Operator Down</opid>"
         "<number>9800000000</number><amount>199</amount><orderid></orderid></Recharge>");
    same("refusing-authentication", "Authentication fail!");
    same("refusing-parameter", "Parameter is missing");
    same("refusing-paramenter", "Paramenter is missing");
    same("refusing-operator-code", "Error Code : 1001, Contact Service Provider");
    same("refusing-configuration", "Configuration Missing, Contact Service Provider");
    same("refusing-account-configuration", "Configuration is missing! contact service provider.");
    same("refusing-minimum-amount", " Minimum amount 10 INR For Recharge.");
    same("refusing-already-pending", "Already in pending process");
    same("refusing-low-balance-text", "Low Balance Please Contact Service Provider");
    same("refusing-unauthorised", "Unauthorised Access");
    for (const char *persona :
         {"empty-body", "late-executor", "forgetful-status", "status-invalid-ip"})
        same(persona, "");
    same("err-text", "err");
    same("html-page",
         "<!DOCTYPE html>\n<html><head><title>502 Bad Gateway</title></head><body><center>"
         "<h1>502 Bad Gateway</h1></center></body></html>");
    same("status-503", "<html><body><h1>503 Service Temporarily Unavailable</h1></body></html>",
         503);
    const QByteArray warning(
        "<br />\n<b>Warning</b>:  Creating default object from empty value in "
        "<b>Recharge.php</b> on line <b>100</b><br />\n");
    rows("php-warning", warning + txid + ",Success," + reference + ",9800000000,199,1001",
         warning + json('"' + txid + '"', "Success", '"' + reference + '"'),
         warning +
             "<Recharge><txid>2001012</txid><status>Success</status><opid>A997681181849"
             "</opid><number>9800000000</number><amount>199</amount>"
             "<orderid>1001</orderid></Recharge>");
    rows("wrong-echo", txid + ",Success," + reference + ",8800000000,199,1001",
         json('"' + txid + '"', "Success", '"' + reference + '"').replace("9800", "8800"),
         "<Recharge><txid>2001012</txid><status>Success</status><opid>A997681181849</opid>"
         "<number>8800000000</number><amount>199</amount><orderid>1001</orderid></Recharge>");
    shaped("odd-reference", txid, "Success", "REF A&B <A997681181849>, 1");
}

void tst_Sandbox::personas_answerByteForByte()
{
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, body);
    QFETCH(int, httpStatus);
    begin(QByteArray(QTest::currentDataTag()).split(' ').front().constData());
    const QByteArray target = "/recharge/api?" + encoded(with("format", format));
    const BareAnswer answer = ask(port(), "POST", target);
    QCOMPARE(answer.status, httpStatus);
    QCOMPARE(answer.body, body);
    const bool xml = body.startsWith("<Recharge>") || body.contains("\n<Recharge>");
    QVERIFY(answer.head.contains(xml ? "Content-Type: text/xml" : "Content-Type: text/html"));
}

void tst_Sandbox::everyPersona_hasARow()
{
    // Those that need more than one exchange have tests of their own below.
    QSet<QString> tested{QStringLiteral("silent"), QStringLiteral("silent-lost"),
                         QStringLiteral("redirecting"), QStringLiteral("dripping")};
    QFile source(QStringLiteral(CT_SOURCE_DIR "/tests/sandbox/tst_sandbox.cpp"));
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QByteArray text = source.readAll();
    const QByteArray table = text.mid(text.indexOf("answerByteForByte_data()\n{"));
    for (const QString &persona : Sandbox::personas()) {
        const bool named = table.contains('"' + persona.toLatin1() + '"');
        QVERIFY2(named || tested.contains(persona), qPrintable(persona));
        QVERIFY(!Sandbox::personaHelp(persona).isEmpty());
    }
}

void tst_Sandbox::refusals_keepTheirOrder()
{
    begin();
    // Everything is wrong at first; one fault after the other is mended.
    QVERIFY(recharge(with("number", "9800000001", with("amount", "24990"))).contains("Success"));
    Fields fields{{"format", "json"},
                  {"username", "nobody"},
                  {"operatorcode", "ZZ"},
                  {"amount", "9"},
                  {"number", "9811111111"}};
    QCOMPARE(recharge(fields), QByteArray("Parameter is missing"));
    fields.insert({{"pwd", "wrong"}, {"circlecode", "2"}, {"orderid", "7"}});
    QCOMPARE(recharge(fields), QByteArray("Authentication fail!"));
    fields["username"] = "practice";
    QCOMPARE(recharge(fields), QByteArray("Authentication fail!"));
    fields["pwd"] = "practice";
    QCOMPARE(recharge(fields), QByteArray("Error Code : 1001, Contact Service Provider"));
    fields["operatorcode"] = "A";
    QCOMPARE(recharge(fields), QByteArray(" Minimum amount 10 INR For Recharge."));
    fields["amount"] = "500";
    QVERIFY(recharge(fields).contains("\"Low Balance\""));
    m_sandbox->setNext(Outcome::Pending);
    fields["amount"] = "300";
    QVERIFY(recharge(fields).contains("\"Pending\""));
    // Now the balance is too low as well, yet the pending one is named first.
    QCOMPARE(recharge(fields), QByteArray("Already in pending process"));
    QCOMPARE(count("executed"), 2);
}

void tst_Sandbox::missingParameter_isRefused_data()
{
    QTest::addColumn<bool>("empty");
    for (const char *name :
         {"username", "pwd", "circlecode", "operatorcode", "number", "amount", "orderid"}) {
        QTest::addRow("%s absent", name) << false;
        QTest::addRow("%s empty", name) << true;
    }
}

void tst_Sandbox::missingParameter_isRefused()
{
    QFETCH(bool, empty);
    begin();
    Fields fields = rightFields();
    const QByteArray name = QByteArray(QTest::currentDataTag()).split(' ').front();
    if (empty)
        fields[name].clear();
    else
        fields.remove(name);
    QCOMPARE(recharge(fields), QByteArray("Parameter is missing"));
    QCOMPARE(count("executed"), 0);
}

void tst_Sandbox::amounts_belowTenOrUnreadableAreRefused_data()
{
    QTest::addColumn<QByteArray>("amount");
    for (const char *amount : {"0", "9", "9.99", "-50", "ten", "1e3", "10.001", "1,000", "+10"})
        QTest::newRow(amount) << QByteArray(amount);
}

void tst_Sandbox::amounts_belowTenOrUnreadableAreRefused()
{
    QFETCH(QByteArray, amount);
    begin();
    QCOMPARE(recharge(with("amount", amount)), QByteArray(" Minimum amount 10 INR For Recharge."));
}

void tst_Sandbox::wireForms_areAllRead()
{
    begin();
    Fields fields = with("number", "A&B +%#=");
    fields["format"] = "csv";
    const auto target = [&fields](const char *orderId) {
        fields["orderid"] = orderId;
        return "/recharge/api?" + encoded(fields);
    };
    const QByteArray tail(",A&B +%#=,199,");
    QVERIFY(ask(port(), "GET", target("1")).body.endsWith(tail + '1'));
    QVERIFY(ask(port(), "POST", target("2")).body.endsWith(tail + '2'));
    fields["orderid"] = "3";
    QVERIFY(ask(port(), "POST", "/recharge/api", encoded(fields)).body.endsWith(tail + '3'));
    // The query wins over the body, name by name.
    const QByteArray both = ask(port(), "POST", "/recharge/api?orderid=4", encoded(fields)).body;
    QVERIFY(both.endsWith(tail + '4'));
    QCOMPARE(ask(port(), "PUT", target("5")).status, 405);
    QCOMPARE(ask(port(), "GET", "/recharge/apis").status, 404);
    QCOMPARE(count("executed"), 4);
}

void tst_Sandbox::jsonBody_isNeverRead()
{
    begin();
    const QByteArray body("{\"username\":\"practice\",\"pwd\":\"practice\"}");
    QCOMPARE(ask(port(), "POST", "/recharge/balance", body, "application/json").body,
             QByteArray("Parameter is missing"));
}

void tst_Sandbox::status_needsItsFormatAndItsOrder()
{
    begin();
    QCOMPARE(status("1001"), QByteArray(Unknown));
    const QByteArray answer = recharge();
    QCOMPARE(status("1001"), answer);
    QCOMPARE(status("1001", "csv"),
             QByteArray("2001012,Success,A997681181849,9800000000,199,1001"));
    QCOMPARE(status("1001", "JSON"), QByteArray(Unknown));
    QCOMPARE(status("1001", ""), QByteArray(Unknown));
    QCOMPARE(status("", "json"), QByteArray("Paramenter is missing"));
    QCOMPARE(ask(port(), "GET", "/recharge/status?username=practice&pwd=x&orderid=1001&format=json")
                 .body,
             QByteArray("Authentication fail!"));
    QCOMPARE(count("executed"), 1);
}

void tst_Sandbox::scripts_unfoldQuestionByQuestion_data()
{
    QTest::addColumn<QByteArrayList>("words"); // of four status questions; empty: unknown order
    QTest::addColumn<QString>("balance");

    const QByteArrayList success{"Success", "Success", "Success", "Success"};
    const QString taken = QStringLiteral("24804.582");
    const QString whole = QStringLiteral("25000");
    QTest::newRow("honest") << success << taken;
    QTest::newRow("pending-success")
        << QByteArrayList{"Pending", "Pending", "Success", "Success"} << taken;
    QTest::newRow("pending-then-success")
        << QByteArrayList{"Pending", "Pending", "Success", "Success"} << taken;
    QTest::newRow("pending-failure")
        << QByteArrayList{"Pending", "Pending", "Failure", "Failure"} << whole;
    QTest::newRow("pending-for-ever")
        << QByteArrayList{"Pending", "Pending", "Pending", "Pending"} << taken;
    QTest::newRow("transaction-failed")
        << QByteArrayList{"Failure", "Failure", "Failure", "Failure"} << whole;
    QTest::newRow("failure-then-success")
        << QByteArrayList{"Failure", "Failure", "Success", "Success"} << taken;
    QTest::newRow("success-then-reversed")
        << QByteArrayList{"Success", "Failure", "Failure", "Failure"} << whole;
    QTest::newRow("flapping") << QByteArrayList{"Failure", "Success", "Failure", "Success"}
                              << taken;
    QTest::newRow("late-executor") << QByteArrayList{"", "", "Success", "Success"} << taken;
    QTest::newRow("forgetful-status") << QByteArrayList{"", "", "", ""} << taken;
    QTest::newRow("status-invalid-ip")
        << QByteArrayList{"Failure", "Failure", "Failure", "Failure"} << taken;
    QTest::newRow("status-503") << success << taken;
    QTest::newRow("refusing-low-balance") << QByteArrayList{"", "", "", ""} << whole;
}

void tst_Sandbox::scripts_unfoldQuestionByQuestion()
{
    QFETCH(QByteArrayList, words);
    QFETCH(QString, balance);
    begin(QTest::currentDataTag());
    recharge();
    for (const QByteArray &word : std::as_const(words)) {
        const QByteArray answer = status();
        if (word.isEmpty())
            QCOMPARE(answer, QByteArray(Unknown));
        else
            QVERIFY2(answer.contains("\"status\":\"" + word + '"'), answer.constData());
    }
    QCOMPARE(m_sandbox->balanceText(), balance);
}

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
