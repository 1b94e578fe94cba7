// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <decode.h>

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace ct;

namespace {

constexpr auto Ours = "481220073315907";

RechargeCall sale()
{
    RechargeCall call;
    call.orderId = OrderId(QString::fromLatin1(Ours));
    call.operatorCode = QStringLiteral("A");
    call.number = QStringLiteral("9876543210");
    call.circle = QStringLiteral("9");
    call.amount = Money::fromRupees(239);
    return call;
}

StatusCall questionAbout(const RechargeCall &call)
{
    return {call.orderId, call.number, call.amount};
}

struct Values
{
    QByteArray txid = "5804";
    QByteArray status = "Success";
    QByteArray opid = "WB22565584";
    QByteArray number = "9876543210";
    QByteArray amount = "239";
    QByteArray orderid = Ours;
};

//! The same answer in each format, as the provider writes it: nothing is escaped.
QByteArray written(const Values &v, AnswerFormat format)
{
    switch (format) {
        case AnswerFormat::Csv:
            return QByteArrayList{v.txid, v.status, v.opid, v.number, v.amount, v.orderid}.join(
                ',');
        case AnswerFormat::Json:
            return "{\"txid\":\"" + v.txid + "\",\"status\":\"" + v.status + "\",\"opid\":\"" +
                   v.opid + "\",\"number\":\"" + v.number + "\",\"amount\":\"" + v.amount +
                   "\",\"orderid\":\"" + v.orderid + "\"}";
        case AnswerFormat::Xml:
            return "<Recharge><txid>" + v.txid + "</txid><status>" + v.status + "</status><opid>" +
                   v.opid + "</opid><number>" + v.number + "</number><amount>" + v.amount +
                   "</amount><orderid>" + v.orderid + "</orderid></Recharge>";
    }
    Q_UNREACHABLE();
}

const QList<AnswerFormat> AllFormats{AnswerFormat::Json, AnswerFormat::Csv, AnswerFormat::Xml};

QJsonArray sampleAnswers()
{
    QFile file(QStringLiteral(CT_TEST_DATA "/answers.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).array();
}

} // namespace

class tst_Decode : public QObject
{
    Q_OBJECT

private slots:
    void sampleAnswer_isJudgedRightly_data();
    void sampleAnswer_isJudgedRightly();
    void recharge_isJudgedByItsValues_data();
    void recharge_isJudgedByItsValues();
    void status_isJudgedByItsValues_data();
    void status_isJudgedByItsValues();
    void json_isReadStrictly_data();
    void json_isReadStrictly();
    void csv_isReadStrictly_data();
    void csv_isReadStrictly();
    void xml_isReadStrictly_data();
    void xml_isReadStrictly();
    void wrongFormat_saysNothing();
    void everyTruncation_saysNothing_data();
    void everyTruncation_saysNothing();
    void knownText_isNeverFoundInsideAnother_data();
    void knownText_isNeverFoundInsideAnother();
    void closeDelimitedBody_provesNothingNegative_data();
    void closeDelimitedBody_provesNothingNegative();
    void longTexts_areCapped();
    void balance_isANumberOrAFault_data();
    void balance_isANumberOrAFault();
    void withoutTheExactEcho_noVerdict();
};

void tst_Decode::sampleAnswer_isJudgedRightly_data()
{
    QTest::addColumn<QJsonObject>("sample");
    QTest::addColumn<AnswerFormat>("format");
    const QJsonArray samples = sampleAnswers();
    QVERIFY(samples.size() >= 36);
    for (const QJsonValue &value : samples) {
        const QJsonObject sample = value.toObject();
        for (const QJsonValue &format : sample[u"formats"].toArray()) {
            const auto known = answerFormatFromName(format.toString());
            QVERIFY(known);
            QTest::addRow("%s, asked as %s", qPrintable(sample[u"name"].toString()),
                          qPrintable(format.toString()))
                << sample << *known;
        }
    }
}

void tst_Decode::sampleAnswer_isJudgedRightly()
{
    QFETCH(QJsonObject, sample);
    QFETCH(AnswerFormat, format);
    const QByteArray body = sample[u"body"].toString().toUtf8();
    const QString kind = sample[u"call"].toString();
    if (kind == u"balance") {
        const Result<BalanceFigure> balance = decodeBalance(body);
        QCOMPARE(balance.ok(), !sample.contains(u"fault"));
        if (balance.ok()) {
            QCOMPARE(balance->money.paise(), sample[u"paise"].toInteger());
            QCOMPARE(balance->exact, sample[u"exact"].toString());
        } else {
            QCOMPARE(faultName(balance.error().fault), sample[u"fault"].toString());
        }
        return;
    }
    const QJsonObject order = sample[u"order"].toObject();
    RechargeCall call = sale();
    call.orderId = OrderId(order[u"orderid"].toString());
    call.number = order[u"number"].toString();
    call.amount = *Money::parse(order[u"amount"].toString());
    const Judgement judgement = kind == u"status" ? decodeStatus(body, format, questionAbout(call))
                                                  : decodeRecharge(body, format, call);
    QCOMPARE(verdictName(judgement.verdict), sample[u"verdict"].toString());
    QCOMPARE(judgement.txid, sample[u"txid"].toString());
    QCOMPARE(judgement.opid, sample[u"opid"].toString());
    QCOMPARE(judgement.trouble,
             judgement.verdict == Verdict::Unreadable ? Trouble::NotOfFormat : Trouble::None);
}

void tst_Decode::recharge_isJudgedByItsValues_data()
{
    QTest::addColumn<Values>("values");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char *name, Verdict verdict, const Values &values) {
        QTest::newRow(name) << values << verdict;
    };
    row("success", Verdict::Success, {});
    row("pending", Verdict::Pending, {.status = "Pending", .opid = ""});
    row("failure", Verdict::Failure, {.status = "Failure", .opid = "Transaction Failed"});
    row("case and blanks of the status", Verdict::Success, {.status = " sUCCESS "});
    row("amount with decimals", Verdict::Success, {.amount = "239.00"});
    row("amount with four decimals", Verdict::Success, {.amount = "239.0000"});
    row("empty txid", Verdict::Success, {.txid = ""});
    row("txid 0 and success", Verdict::Success, {.txid = "0"});

    row("refused", Verdict::Refusal, {.txid = "0", .status = "Failure", .opid = "Low Balance"});
    row("refused, empty txid", Verdict::Refusal, {.txid = "", .status = "Failure"});
    row("refused, no order id", Verdict::Refusal,
        {.txid = "0", .status = "Failure", .orderid = ""});
    row("refused, no order id, other number", Verdict::Unreadable,
        {.txid = "0", .status = "Failure", .number = "9876543211", .orderid = ""});
    row("refused, no order id, other amount", Verdict::Unreadable,
        {.txid = "0", .status = "Failure", .amount = "240", .orderid = ""});
    row("refused, another order id", Verdict::OtherOrder,
        {.txid = "0", .status = "Failure", .orderid = "481220073315908"});
    row("refused, other amount", Verdict::WrongEcho,
        {.txid = "0", .status = "Failure", .amount = "23.9"});
    row("txid 00 is a txid", Verdict::Unreadable,
        {.txid = "00", .status = "Failure", .orderid = ""});

    row("failure without order id", Verdict::Unreadable, {.status = "Failure", .orderid = ""});
    row("success without order id", Verdict::Unreadable, {.orderid = ""});
    row("txid 0, success, no order id", Verdict::Unreadable, {.txid = "0", .orderid = ""});
    row("pending without order id", Verdict::Unreadable, {.status = "Pending", .orderid = ""});
    row("success without number", Verdict::Unreadable, {.number = ""});
    row("success without amount", Verdict::Unreadable, {.amount = ""});
    row("another order", Verdict::OtherOrder, {.orderid = "481220073315908"});
    row("order id cut", Verdict::OtherOrder, {.orderid = "48122007331590"});
    row("order id longer", Verdict::OtherOrder, {.orderid = "4812200733159070"});
    row("other number", Verdict::WrongEcho, {.number = "9876543211"});
    row("number with country code", Verdict::WrongEcho, {.number = "919876543210"});
    row("other amount", Verdict::WrongEcho, {.amount = "240"});
    row("amount a paisa off", Verdict::WrongEcho, {.amount = "239.01"});
    row("amount below a paisa off", Verdict::WrongEcho, {.amount = "239.0001"});
    row("amount negative", Verdict::WrongEcho, {.amount = "-239"});
    row("amount with an exponent", Verdict::WrongEcho, {.amount = "2.39e2"});
    row("amount with blanks", Verdict::WrongEcho, {.amount = "239 "});
    row("amount huge", Verdict::WrongEcho, {.amount = "18446744073709551855"});
    row("unknown status", Verdict::Unreadable, {.status = "Processing"});
    row("status failed, not Failure", Verdict::Unreadable, {.status = "Failed"});
    row("status holding the word", Verdict::Unreadable, {.status = "NotSuccess"});
    row("status empty", Verdict::Unreadable, {.status = ""});
    row("status with a sharp s", Verdict::Unreadable, {.status = "Succe\xc3\x9f"});
    row("status with a long s", Verdict::Unreadable, {.status = "\xc5\xbfuccess"});
}

void tst_Decode::recharge_isJudgedByItsValues()
{
    QFETCH(Values, values);
    QFETCH(Verdict, verdict);
    for (const AnswerFormat format : AllFormats) {
        const Judgement judgement = decodeRecharge(written(values, format), format, sale());
        QCOMPARE(verdictName(judgement.verdict), verdictName(verdict));
        QCOMPARE(judgement.txid, QString::fromUtf8(values.txid));
        QCOMPARE(judgement.opid, QString::fromUtf8(values.opid));
    }
}

void tst_Decode::status_isJudgedByItsValues_data()
{
    QTest::addColumn<Values>("values");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char *name, Verdict verdict, const Values &values) {
        QTest::newRow(name) << values << verdict;
    };
    row("success", Verdict::Success, {});
    row("pending", Verdict::Pending, {.status = "Pending"});
    row("failure", Verdict::Failure, {.status = "Failure"});
    row("failure with txid 0", Verdict::CallRefused, {.txid = "0", .status = "Failure"});
    row("failure without txid", Verdict::CallRefused, {.txid = "", .status = "Failure"});
    row("failure with txid 0 about nothing", Verdict::CallRefused,
        {.txid = "0", .status = "Failure", .number = "", .amount = "", .orderid = ""});
    row("failure without order id", Verdict::Unreadable, {.status = "Failure", .orderid = ""});
    row("another order", Verdict::OtherOrder, {.orderid = "481220073315908"});
    row("other number", Verdict::WrongEcho, {.number = "9876543211"});
    row("other amount", Verdict::WrongEcho, {.status = "Failure", .amount = "240"});
    row("unknown status", Verdict::Unreadable, {.status = "Refunded"});
}

void tst_Decode::status_isJudgedByItsValues()
{
    QFETCH(Values, values);
    QFETCH(Verdict, verdict);
    for (const AnswerFormat format : AllFormats) {
        const Judgement judgement =
            decodeStatus(written(values, format), format, questionAbout(sale()));
        QCOMPARE(verdictName(judgement.verdict), verdictName(verdict));
    }
}

void tst_Decode::json_isReadStrictly_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Verdict>("verdict");
    const QByteArray good = written({}, AnswerFormat::Json);
    const auto with = [&good](const char *from, const char *to) {
        Q_ASSERT(good.contains(from));
        return QByteArray(good).replace(from, to);
    };
    const auto row = [](const char *name, Verdict verdict, const QByteArray &body) {
        QTest::newRow(name) << body << verdict;
    };
    row("white space around", Verdict::Success, " \r\n" + good + "\n");
    row("numbers for all", Verdict::Success,
        "{\"txid\":5804,\"status\":\"Success\",\"opid\":7,\"number\":9876543210,"
        "\"amount\":239.00,\"orderid\":481220073315907}");
    row("null reference", Verdict::Success, with("\"WB22565584\"", "null"));
    row("escapes", Verdict::Success, with("\"txid\"", "\"\\u0074xid\""));
    row("txid beyond 64 bits", Verdict::Success, with("\"5804\"", "123456789012345678901234"));
    row("order id as a fraction", Verdict::OtherOrder,
        with("\"481220073315907\"", "481220073315907.0"));
    row("order id as an exponent", Verdict::OtherOrder,
        with("\"481220073315907\"", "4.81220073315907e14"));
    row("null status", Verdict::Unreadable, with("\"Success\"", "null"));
    row("null number", Verdict::Unreadable, with("\"9876543210\"", "null"));
    row("null amount", Verdict::Unreadable, with("\"239\"", "null"));
    row("null order id", Verdict::Unreadable, with("\"481220073315907\"", "null"));
    row("a key twice", Verdict::Unreadable, with("}", ",\"status\":\"Success\"}"));
    row("a key twice, escaped", Verdict::Unreadable, with("}", ",\"st\\u0061tus\":\"Failure\"}"));
    row("a key in capitals", Verdict::Unreadable, with("\"status\"", "\"Status\""));
    row("a seventh key", Verdict::Unreadable, with("}", ",\"balance\":\"1\"}"));
    row("a key missing", Verdict::Unreadable, with("\"opid\":\"WB22565584\",", ""));
    row("true", Verdict::Unreadable, with("\"5804\"", "true"));
    row("nested object", Verdict::Unreadable, with("\"5804\"", "{\"a\":\"b\"}"));
    row("nested array", Verdict::Unreadable, with("\"5804\"", "[\"b\"]"));
    row("in an array", Verdict::Unreadable, "[" + good + "]");
    row("in an object", Verdict::Unreadable, "{\"data\":" + good + "}");
    row("two answers", Verdict::Unreadable, good + good);
    row("garbage behind", Verdict::Unreadable, good + "x");
    row("NUL and garbage behind", Verdict::Unreadable, good + QByteArray("\0x", 2));
    row("NUL in a value", Verdict::Unreadable, with("WB22565584", "WB\\u0000"));
    row("byte order mark", Verdict::Unreadable, "\xef\xbb\xbf" + good);
    row("UTF-16", Verdict::Unreadable,
        QByteArray(reinterpret_cast<const char *>(u"{\"txid\":\"1\"}"), 24));
    row("broken UTF-8", Verdict::Unreadable, with("WB22565584", "\xc3("));
    row("half a surrogate", Verdict::Unreadable, with("WB22565584", "\\ud800"));
    row("comment", Verdict::Unreadable, with("{", "{/* */"));
    row("single quotes", Verdict::Unreadable, QByteArray(good).replace('"', '\''));
    row("trailing comma", Verdict::Unreadable, with("}", ",}"));
    row("unescaped line end", Verdict::Unreadable, with("WB22565584", "WB\n"));
    row("leading zero", Verdict::Unreadable, with("\"5804\"", "05804"));
    row("NaN", Verdict::Unreadable, with("\"5804\"", "NaN"));
    row("deep", Verdict::Unreadable, QByteArray(60000, '['));
    row("deep objects", Verdict::Unreadable, QByteArray("{\"txid\":").repeated(8000));
    row("empty object", Verdict::Unreadable, "{}");
    row("a bare text", Verdict::Unreadable, "\"Success\"");
}

void tst_Decode::json_isReadStrictly()
{
    QFETCH(QByteArray, body);
    QFETCH(Verdict, verdict);
    QCOMPARE(verdictName(decodeRecharge(body, AnswerFormat::Json, sale()).verdict),
             verdictName(verdict));
    QCOMPARE(verdictName(decodeStatus(body, AnswerFormat::Json, questionAbout(sale())).verdict),
             verdictName(verdict));
}

void tst_Decode::csv_isReadStrictly_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Verdict>("verdict");
    const QByteArray good = written({}, AnswerFormat::Csv);
    QTest::newRow("line end behind") << good + "\r\n" << Verdict::Success;
    QTest::newRow("seven fields") << good + "," << Verdict::Unreadable;
    QTest::newRow("a comma in the reason")
        << QByteArrayLiteral("5804,Failure,No, sorry,9876543210,239,481220073315907")
        << Verdict::Unreadable;
    QTest::newRow("five fields") << good.left(good.lastIndexOf(',')) << Verdict::Unreadable;
    QTest::newRow("two lines") << good + "\n" + good << Verdict::Unreadable;
    QTest::newRow("six fields on two lines")
        << QByteArrayLiteral("5804,Success,WB\nWB,9876543210,239,481220073315907")
        << Verdict::Unreadable;
    QTest::newRow("a heading") << "txid,status,opid,number,amount,orderid\n" + good
                               << Verdict::Unreadable;
    QTest::newRow("quoted") << QByteArrayLiteral(
                                   "\"5804\",\"Success\",\"WB\",\"9876543210\",\"239\","
                                   "\"481220073315907\"")
                            << Verdict::Unreadable;
    QTest::newRow("byte order mark") << "\xef\xbb\xbf" + good << Verdict::Unreadable;
    QTest::newRow("NUL behind") << good + QByteArray(1, '\0') << Verdict::Unreadable;
    QTest::newRow("semicolons") << QByteArray(good).replace(',', ';') << Verdict::Unreadable;
    QTest::newRow("commas only") << QByteArrayLiteral(",,,,,") << Verdict::Unreadable;
}

void tst_Decode::csv_isReadStrictly()
{
    QFETCH(QByteArray, body);
    QFETCH(Verdict, verdict);
    QCOMPARE(verdictName(decodeRecharge(body, AnswerFormat::Csv, sale()).verdict),
             verdictName(verdict));
}

void tst_Decode::xml_isReadStrictly_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Verdict>("verdict");
    const QByteArray good = written({}, AnswerFormat::Xml);
    const auto with = [&good](const char *from, const char *to) {
        Q_ASSERT(good.contains(from));
        return QByteArray(good).replace(from, to);
    };
    const auto row = [](const char *name, Verdict verdict, const QByteArray &body) {
        QTest::newRow(name) << body << verdict;
    };
    row("white space between", Verdict::Success, QByteArray(good).replace("><", ">\n <"));
    row("a declaration", Verdict::Success, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + good);
    row("escaped ampersand", Verdict::Success, with("WB22565584", "A&amp;B"));
    row("another encoding", Verdict::Unreadable,
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + good);
    row("bare ampersand", Verdict::Unreadable, with("WB22565584", "A&B"));
    row("doctype", Verdict::Unreadable, "<!DOCTYPE Recharge>" + good);
    row("entity", Verdict::Unreadable,
        "<!DOCTYPE Recharge [<!ENTITY e \"Success\">]>" + with("Success", "&e;"));
    row("undeclared entity", Verdict::Unreadable, with("Success", "&e;"));
    row("external entity", Verdict::Unreadable,
        "<!DOCTYPE r [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + with("WB22565584", "&e;"));
    row("comment inside", Verdict::Unreadable, with("Success", "Suc<!-- -->cess"));
    row("comment between", Verdict::Unreadable, with("<status>", "<!-- --><status>"));
    row("comment behind", Verdict::Unreadable, good + "<!-- -->");
    row("CDATA", Verdict::Unreadable, with("Success", "<![CDATA[Success]]>"));
    row("processing instruction", Verdict::Unreadable, with("<status>", "<?php ?><status>"));
    row("attribute", Verdict::Unreadable, with("<status>", "<status a=\"b\">"));
    row("attribute of the root", Verdict::Unreadable, with("<Recharge>", "<Recharge a=\"b\">"));
    row("name space", Verdict::Unreadable, with("<Recharge>", "<Recharge xmlns=\"urn:a\">"));
    row("a child twice", Verdict::Unreadable,
        with("</Recharge>", "<status>Success</status></Recharge>"));
    row("a child missing", Verdict::Unreadable, with("<opid>WB22565584</opid>", ""));
    row("a seventh child", Verdict::Unreadable, with("</Recharge>", "<fee>1</fee></Recharge>"));
    row("a nested child", Verdict::Unreadable, with("Success", "<b>Success</b>"));
    row("text between", Verdict::Unreadable, with("<status>", "x<status>"));
    row("another root", Verdict::Unreadable, QByteArray(good).replace("Recharge", "recharge"));
    row("two roots", Verdict::Unreadable, good + good);
    row("text behind", Verdict::Unreadable, good + "x");
    row("byte order mark", Verdict::Unreadable, "\xef\xbb\xbf" + good);
    row("deep", Verdict::Unreadable, QByteArray("<Recharge>").repeated(6000));
}

void tst_Decode::xml_isReadStrictly()
{
    QFETCH(QByteArray, body);
    QFETCH(Verdict, verdict);
    QCOMPARE(verdictName(decodeRecharge(body, AnswerFormat::Xml, sale()).verdict),
             verdictName(verdict));
}

void tst_Decode::wrongFormat_saysNothing()
{
    for (const AnswerFormat asked : AllFormats) {
        for (const AnswerFormat came : AllFormats) {
            const QByteArray body = written({}, came);
            QCOMPARE(decodeRecharge(body, asked, sale()).verdict == Verdict::Success,
                     asked == came);
            QCOMPARE(decodeStatus(body, asked, questionAbout(sale())).verdict == Verdict::Success,
                     asked == came);
        }
    }
}

void tst_Decode::everyTruncation_saysNothing_data()
{
    QTest::addColumn<AnswerFormat>("format");
    QTest::addColumn<QByteArray>("status");
    for (const AnswerFormat format : AllFormats) {
        for (const char *status : {"Success", "Pending", "Failure"})
            QTest::addRow("%s %s", qPrintable(answerFormatName(format)), status)
                << format << QByteArray(status);
    }
}

void tst_Decode::everyTruncation_saysNothing()
{
    QFETCH(AnswerFormat, format);
    QFETCH(QByteArray, status);
    const QByteArray whole = written({.status = status}, format);
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const Verdict cut = decodeRecharge(whole.left(size), format, sale()).verdict;
        QVERIFY(cut == Verdict::Unreadable || cut == Verdict::OtherOrder);
    }
}

void tst_Decode::knownText_isNeverFoundInsideAnother_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("words behind") << QByteArrayLiteral("Authentication fail! Try later");
    QTest::newRow("words in front") << QByteArrayLiteral("Error: Parameter is missing");
    QTest::newRow("other case") << QByteArrayLiteral("authentication fail!");
    QTest::newRow("in a page") << QByteArrayLiteral("<html>Low Balance</html>");
    QTest::newRow("cut") << QByteArrayLiteral("Already in pending");
    QTest::newRow("twice") << QByteArrayLiteral("Parameter is missingParameter is missing");
    QTest::newRow("short wallet text") << QByteArrayLiteral("Low Balance");
    QTest::newRow("another code") << QByteArrayLiteral(
        "Error Code : 1002, Contact Service Provider");
    QTest::newRow("order text, cut") << QByteArrayLiteral("Invalid order");
    QTest::newRow("the word success") << QByteArrayLiteral("Success");
    QTest::newRow("NUL behind") << QByteArray("Parameter is missing\0", 21);
}

void tst_Decode::knownText_isNeverFoundInsideAnother()
{
    QFETCH(QByteArray, body);
    for (const AnswerFormat format : AllFormats) {
        QCOMPARE(decodeRecharge(body, format, sale()).verdict, Verdict::Unreadable);
        QCOMPARE(decodeStatus(body, format, questionAbout(sale())).verdict, Verdict::Unreadable);
    }
    QCOMPARE(decodeBalance(body).error().fault, Fault::Malformed);
}

void tst_Decode::closeDelimitedBody_provesNothingNegative_data()
{
    QTest::addColumn<Verdict>("said");
    QTest::addColumn<Verdict>("stands");
    for (const Verdict positive : {Verdict::Success, Verdict::Pending})
        QTest::newRow(qPrintable(verdictName(positive))) << positive << positive;
    for (const Verdict other :
         {Verdict::Failure, Verdict::Refusal, Verdict::UnknownOrder, Verdict::CallRefused,
          Verdict::OtherOrder, Verdict::WrongEcho, Verdict::Unreadable})
        QTest::newRow(qPrintable(verdictName(other))) << other << Verdict::Unreadable;
}

void tst_Decode::closeDelimitedBody_provesNothingNegative()
{
    QFETCH(Verdict, said);
    QFETCH(Verdict, stands);
    QCOMPARE(whenCutAnywhere({said, Trouble::None, {}, {}}).verdict, stands);
}

void tst_Decode::longTexts_areCapped()
{
    const Values values{.txid = QByteArray(5000, '7'), .opid = QByteArray(5000, 'x')};
    for (const AnswerFormat format : AllFormats) {
        const Judgement judgement = decodeRecharge(written(values, format), format, sale());
        QCOMPARE(judgement.verdict, Verdict::Success);
        QCOMPARE(judgement.txid.size(), TxidLimit);
        QCOMPARE(judgement.opid.size(), OpidLimit);
    }
}

void tst_Decode::balance_isANumberOrAFault_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<qint64>("paise");
    QTest::addColumn<Fault>("fault");
    const auto number = [](const char *body, qint64 paise) {
        QTest::newRow(body) << QByteArray(body) << paise << Fault::Unknown;
    };
    number("0", 0);
    number("0.00", 0);
    number("1", 100);
    number("1.5", 150);
    number("12344.5099", 1234450);
    number("0.0099", 0);
    number(" 394.49\r\n", 39449);
    number("-5", -500);
    number("-5.001", -501);
    number("-0.0001", -1);
    number("9999999999999.99", 999999999999999);
    const auto fault = [](const char *body, Fault kind) {
        QTest::newRow(*body ? body : "(empty)") << QByteArray(body) << qint64(0) << kind;
    };
    fault("Unauthorised Access", Fault::Unauthorised);
    fault("Parameter is missing", Fault::Refused);
    fault("Configuration is missing! contact service provider.", Fault::Refused);
    fault("", Fault::Malformed);
    fault("-", Fault::Malformed);
    fault(".5", Fault::Malformed);
    fault("5.", Fault::Malformed);
    fault("1.23456", Fault::Malformed);
    fault("1,234.00", Fault::Malformed);
    fault("1e3", Fault::Malformed);
    fault("+5", Fault::Malformed);
    fault("--5", Fault::Malformed);
    fault("0x10", Fault::Malformed);
    fault("\"394.49\"", Fault::Malformed);
    fault("394.49 INR", Fault::Malformed);
    fault("394.49\n1", Fault::Malformed);
    fault("NaN", Fault::Malformed);
    fault("null", Fault::Malformed);
    fault("99999999999999999999", Fault::Malformed);
    fault(
        "\xef\xbb\xbf"
        "5",
        Fault::Malformed);
    fault("\xd9\xa5", Fault::Malformed); // an Arabic five
    fault("err", Fault::Malformed);
}

void tst_Decode::balance_isANumberOrAFault()
{
    QFETCH(QByteArray, body);
    QFETCH(qint64, paise);
    QFETCH(Fault, fault);
    const Result<BalanceFigure> balance = decodeBalance(body);
    QCOMPARE(balance.ok(), fault == Fault::Unknown);
    if (balance.ok()) {
        QCOMPARE(balance->money.paise(), paise);
        QCOMPARE(balance->exact, QString::fromLatin1(body.trimmed()));
    } else {
        QCOMPARE(balance.error().fault, fault);
    }
}

// Bodies are put together from pieces of right answers, so that most of them are nearly right.
void tst_Decode::withoutTheExactEcho_noVerdict()
{
    QRandomGenerator random(20261122);
    const QByteArrayList pieces{
        "5804", "Success", "Failure", "Pending",        "9876543210", "239",
        "0",    "239.00",  Ours,      "48122007331590", "",           "240",
        ",",    "null",    "\"",      "{\"orderid\":",  "<orderid>",  "\xff",
        "&"};
    const auto mostly = [&](const QByteArray &right) {
        return random.bounded(3) ? right : pieces[random.bounded(pieces.size())];
    };
    const Values good;
    QHash<Verdict, int> seen;
    for (int round = 0; round < 60000; ++round) {
        const Values values{mostly(good.txid),   mostly(good.status), mostly(good.opid),
                            mostly(good.number), mostly(good.amount), mostly(good.orderid)};
        const AnswerFormat format = AllFormats[round % 3];
        QByteArray body = written(values, format);
        if (random.bounded(4) == 0 && !body.isEmpty())
            body[random.bounded(body.size())] = char(random.bounded(256));
        const Verdict asked = decodeStatus(body, format, questionAbout(sale())).verdict;
        const Verdict sent = decodeRecharge(body, format, sale()).verdict;
        ++seen[asked];
        ++seen[sent];
        for (const Verdict verdict : {asked, sent}) {
            if (verdict == Verdict::Success || verdict == Verdict::Pending ||
                verdict == Verdict::Failure)
                QVERIFY(body.contains(Ours) && body.contains("9876543210") && body.contains("239"));
            if (verdict == Verdict::Refusal)
                QVERIFY(body.contains("9876543210") && body.contains("239"));
        }
    }
    for (const Verdict verdict :
         {Verdict::Success, Verdict::Pending, Verdict::Failure, Verdict::Refusal,
          Verdict::CallRefused, Verdict::OtherOrder, Verdict::WrongEcho, Verdict::Unreadable})
        QVERIFY2(seen.value(verdict) > 0, qPrintable(verdictName(verdict)));
}

QTEST_APPLESS_MAIN(tst_Decode)

#include "tst_decode.moc"
