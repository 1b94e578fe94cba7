// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "barewire.h"
#include "sandboxcase.h"

#include <QFile>
#include <QSet>
#include <QtTest>

using namespace ct;
using Outcome = Sandbox::Outcome;

class tst_SandboxAnswers : public SandboxCase
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
};

namespace {

// The first txid and reference of seed 1.
const QByteArray Txid("2001012");
const QByteArray Reference("A997681181849");

void rows(const char *persona, const QByteArray &csv, const QByteArray &jsonBody,
          const QByteArray &xml, int httpStatus = 200)
{
    QTest::addRow("%s csv", persona) << QByteArray("csv") << csv << httpStatus;
    QTest::addRow("%s json", persona) << QByteArray("json") << jsonBody << httpStatus;
    QTest::addRow("%s xml", persona) << QByteArray("xml") << xml << httpStatus;
}

void sameRows(const char *persona, const QByteArray &text, int httpStatus = 200)
{
    rows(persona, text, text, text, httpStatus);
}

QByteArray csvAnswer(const QByteArray &txid, const QByteArray &word, const QByteArray &opid)
{
    return txid + ',' + word + ',' + opid + ",9800000000,199,1001";
}

QByteArray xmlAnswer(const QByteArray &txid, const QByteArray &word, const QByteArray &opid)
{
    return "<Recharge><txid>" + txid + "</txid><status>" + word + "</status><opid>" + opid +
           "</opid><number>9800000000</number><amount>199</amount>"
           "<orderid>1001</orderid></Recharge>";
}

void shapedRows(const char *persona, const QByteArray &txid, const QByteArray &word,
                const QByteArray &opid)
{
    rows(persona, csvAnswer(txid, word, opid), json('"' + txid + '"', word, '"' + opid + '"'),
         xmlAnswer(txid, word, opid));
}

void acceptingRows()
{
    for (const char *persona : {"honest", "slow", "no-reuse", "success-then-reversed", "flapping",
                                "one-txid", "double-debit", "forgotten-refund", "stranger"})
        shapedRows(persona, Txid, "Success", Reference);
    for (const char *persona : {"pending-success", "pending-failure", "pending-for-ever", "mixed"})
        shapedRows(persona, Txid, "Pending", "");
    for (const char *persona : {"transaction-failed", "failure-then-success"})
        shapedRows(persona, Txid, "Failure", "Transaction Failed");
    rows("pending-null-opid", csvAnswer(Txid, "Pending", ""),
         json('"' + Txid + '"', "Pending", "null"), xmlAnswer(Txid, "Pending", ""));
    rows("numeric-txid", csvAnswer(Txid, "Success", Reference),
         json(Txid, "Success", '"' + Reference + '"'), xmlAnswer(Txid, "Success", Reference));
    shapedRows("odd-reference", Txid, "Success", "REF A&B <A997681181849>, 1");
}

void refusingRows()
{
    for (const char *persona : {"white-list", "refusing-invalid-ip"})
        shapedRows(persona, "0", "Failure", "Invalid IP 127.0.0.1");
    for (const char *persona : {"low-balance", "refusing-low-balance"})
        shapedRows(persona, "0", "Failure", "Low Balance");
    shapedRows("refusing-service-unavailable", "0", "Failure", "Service unavailable");
    // The order id is missing from this one.
    rows("refusing-operator-down", "0,Failure,Operator Down,9800000000,199,",
         json("\"0\"", "Failure", "\"Operator Down\"", "null"),
         xmlAnswer("0", "Failure", "Operator Down").replace("1001", ""));
    sameRows("refusing-authentication", "Authentication fail!");
    sameRows("refusing-parameter", "Parameter is missing");
    sameRows("refusing-paramenter", "Paramenter is missing");
    sameRows("refusing-operator-code", "Error Code : 1001, Contact Service Provider");
    sameRows("refusing-configuration", "Configuration Missing, Contact Service Provider");
    sameRows("refusing-account-configuration",
             "Configuration is missing! contact service provider.");
    sameRows("refusing-minimum-amount", " Minimum amount 10 INR For Recharge.");
    sameRows("refusing-already-pending", "Already in pending process");
    sameRows("refusing-low-balance-text", "Low Balance Please Contact Service Provider");
    sameRows("refusing-unauthorised", "Unauthorised Access");
}

void unreadableRows()
{
    for (const char *persona :
         {"empty-body", "late-executor", "forgetful-status", "status-invalid-ip"})
        sameRows(persona, "");
    sameRows("err-text", "err");
    sameRows("html-page",
             "<!DOCTYPE html>\n<html><head><title>502 Bad Gateway</title></head><body><center>"
             "<h1>502 Bad Gateway</h1></center></body></html>");
    sameRows("status-503", "<html><body><h1>503 Service Temporarily Unavailable</h1></body></html>",
             503);
    const QByteArray warning(
        "<br />\n<b>Warning</b>:  Creating default object from empty value in "
        "<b>Recharge.php</b> on line <b>100</b><br />\n");
    const QByteArray right = json('"' + Txid + '"', "Success", '"' + Reference + '"');
    rows("php-warning", warning + csvAnswer(Txid, "Success", Reference), warning + right,
         warning + xmlAnswer(Txid, "Success", Reference));
    const auto wrong = [](QByteArray answer) { return answer.replace("9800", "8800"); };
    rows("wrong-echo", wrong(csvAnswer(Txid, "Success", Reference)), wrong(right),
         wrong(xmlAnswer(Txid, "Success", Reference)));
}

} // namespace

void tst_SandboxAnswers::personas_answerByteForByte_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("httpStatus");
    acceptingRows();
    refusingRows();
    unreadableRows();
}

void tst_SandboxAnswers::personas_answerByteForByte()
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

void tst_SandboxAnswers::everyPersona_hasARow()
{
    // Those that need more than one exchange have tests of their own below.
    QSet<QString> tested{QStringLiteral("silent"), QStringLiteral("silent-lost"),
                         QStringLiteral("redirecting"), QStringLiteral("dripping")};
    QFile source(QStringLiteral(CT_SOURCE_DIR "/tests/sandbox/tst_sandboxanswers.cpp"));
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QByteArray text = source.readAll();
    const QByteArray table = text.mid(text.indexOf("void acceptingRows()"));
    for (const QString &persona : Sandbox::personas()) {
        const bool named = table.contains('"' + persona.toLatin1() + '"');
        QVERIFY2(named || tested.contains(persona), qPrintable(persona));
        QVERIFY(!Sandbox::personaHelp(persona).isEmpty());
    }
}

void tst_SandboxAnswers::refusals_keepTheirOrder()
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

void tst_SandboxAnswers::missingParameter_isRefused_data()
{
    QTest::addColumn<bool>("empty");
    for (const char *name :
         {"username", "pwd", "circlecode", "operatorcode", "number", "amount", "orderid"}) {
        QTest::addRow("%s absent", name) << false;
        QTest::addRow("%s empty", name) << true;
    }
}

void tst_SandboxAnswers::missingParameter_isRefused()
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

void tst_SandboxAnswers::amounts_belowTenOrUnreadableAreRefused_data()
{
    QTest::addColumn<QByteArray>("amount");
    for (const char *amount : {"0", "9", "9.99", "-50", "ten", "1e3", "10.001", "1,000", "+10"})
        QTest::newRow(amount) << QByteArray(amount);
}

void tst_SandboxAnswers::amounts_belowTenOrUnreadableAreRefused()
{
    QFETCH(QByteArray, amount);
    begin();
    QCOMPARE(recharge(with("amount", amount)), QByteArray(" Minimum amount 10 INR For Recharge."));
}

void tst_SandboxAnswers::wireForms_areAllRead()
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

void tst_SandboxAnswers::jsonBody_isNeverRead()
{
    begin();
    const QByteArray body("{\"username\":\"practice\",\"pwd\":\"practice\"}");
    QCOMPARE(ask(port(), "POST", "/recharge/balance", body, "application/json").body,
             QByteArray("Parameter is missing"));
}

void tst_SandboxAnswers::status_needsItsFormatAndItsOrder()
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

void tst_SandboxAnswers::scripts_unfoldQuestionByQuestion_data()
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

void tst_SandboxAnswers::scripts_unfoldQuestionByQuestion()
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

QTEST_APPLESS_MAIN(tst_SandboxAnswers)
#include "tst_sandboxanswers.moc"
