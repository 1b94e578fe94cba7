// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <programs.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <algorithm>

using namespace ct;
using namespace Qt::StringLiterals;

namespace {

struct Sale
{
    const char *code;
    const char *number;
    const char *amount;
    const char *value1 = "";
    const char *value2 = "";
};

// One of each kind that the provider knows, with the catalogue's example numbers.
constexpr Sale Sales[] = {
    {"A", "9812345670", "239"},
    {"V", "9820123456", "199"},
    {"I", "9822012345", "49"},
    {"RC", "7000123456", "299"},
    {"BT", "9415012345", "110"},
    {"ATV", "3012345678", "450"},
    {"TTV", "1234567890", "350"},
    {"DTV", "02512345678", "250"},
    {"PAT", "9812345671", "599"},
    {"JPP", "7000123457", "399"},
    {"LBS", "2345678", "799", "120", "9012345678"},
    {"LAT", "4123456", "650", "0120"},
    {"LMT", "23456789", "430", "2012345678"},
    {"BESCOM", "1234567890", "1284"},
    {"MSEDC", "012345678901", "2310", "4637", "07"},
    {"TNEB", "0912345678", "930"},
    {"MG", "210001234567", "512", "12"},
    {"ICP", "12345678", "5000", "05-11-1980"},
    {"ICF", "MH12AB1234", "500"},
};

QStringList rechargeArguments(const Sale &sale)
{
    QStringList arguments{u"recharge"_s,
                          u"--operator"_s,
                          QString::fromLatin1(sale.code),
                          u"--number"_s,
                          QString::fromLatin1(sale.number),
                          u"--amount"_s,
                          QString::fromLatin1(sale.amount)};
    if (*sale.value1)
        arguments << u"--value1"_s << QString::fromLatin1(sale.value1);
    if (*sale.value2)
        arguments << u"--value2"_s << QString::fromLatin1(sale.value2);
    return arguments;
}

QStringList mobile(const QString &number, const QString &amount, const QStringList &more = {})
{
    return QStringList{u"recharge"_s, u"--operator"_s, u"A"_s, u"--number"_s,
                       number,        u"--amount"_s,   amount} +
           more;
}

QList<QJsonObject> rechargeRequests(const SandboxProcess &sandbox)
{
    QList<QJsonObject> requests = sandbox.events(u"request"_s);
    requests.removeIf(
        [](const QJsonObject &event) { return event.value(u"call"_s) != u"recharge"_s; });
    return requests;
}

} // namespace

class TestCtlSale : public QObject
{
    Q_OBJECT

private slots:
    void everyService_arrivesOnceWithExactlyItsParameters_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("wire");
        for (const auto *format : {"json", "csv", "xml"}) {
            for (const auto *wire : {"post-query", "post-form", "get"}) {
                QTest::addRow("%s %s", format, wire)
                    << QString::fromLatin1(format) << QString::fromLatin1(wire);
            }
        }
    }
    void everyService_arrivesOnceWithExactlyItsParameters()
    {
        QFETCH(QString, format);
        QFETCH(QString, wire);
        SandboxProcess sandbox({u"--balance"_s, u"100000"_s});
        CtlRunner ctl;
        const Ended configured = ctl.configure(
            sandbox.url(), {u"--format"_s, format, u"--wire"_s, wire, u"--circle"_s, u"4"_s});
        QVERIFY2(configured.code == 0, configured.err.constData());

        for (const Sale &sale : Sales) {
            const Ended sold = ctl.run(rechargeArguments(sale));
            QVERIFY2(sold.code == 0, (sale.code + (": " + sold.err)).constData());
            const QJsonObject attempt = sold.object();
            QCOMPARE(attempt.value(u"state"_s), u"success"_s);
            QCOMPARE(attempt.value(u"operator"_s), QString::fromLatin1(sale.code));
            const QString orderId = attempt.value(u"order_id"_s).toString();
            static const QRegularExpression form(u"^[1-9][0-9]{14}$"_s);
            QVERIFY(form.match(orderId).hasMatch());

            QList<QJsonObject> requests = rechargeRequests(sandbox);
            requests.removeIf([&](const QJsonObject &event) {
                return event.value(u"parameters"_s).toObject().value(u"orderid"_s) != orderId;
            });
            QCOMPARE(requests.size(), 1);
            QJsonObject expected{{u"username"_s, u"practice"_s},
                                 {u"circlecode"_s, u"4"_s},
                                 {u"operatorcode"_s, QString::fromLatin1(sale.code)},
                                 {u"number"_s, QString::fromLatin1(sale.number)},
                                 {u"amount"_s, QString::fromLatin1(sale.amount)},
                                 {u"orderid"_s, orderId},
                                 {u"format"_s, format}};
            if (*sale.value1)
                expected.insert(u"value1"_s, QString::fromLatin1(sale.value1));
            if (*sale.value2)
                expected.insert(u"value2"_s, QString::fromLatin1(sale.value2));
            const QJsonObject &request = requests.first();
            QCOMPARE(request.value(u"parameters"_s).toObject(), expected);
            QVERIFY(!request.contains(u"repeated"_s));
            QCOMPARE(request.value(u"verb"_s), wire == u"get"_s ? u"GET"_s : u"POST"_s);
            QCOMPARE(request.value(u"in_query"_s).toBool(), wire != u"post-form"_s);
        }
        QCOMPARE(rechargeRequests(sandbox).size(), qsizetype(std::size(Sales)));
        const Ended history = ctl.run({u"history"_s, u"--limit"_s, u"100"_s});
        QCOMPARE(history.array().size(), qsizetype(std::size(Sales)));
        const Ended verified = ctl.run({u"verify"_s});
        QVERIFY2(verified.code == 0, verified.out.constData());
    }

    void outcomes_haveTheirExitCodes_data()
    {
        QTest::addColumn<QString>("persona");
        QTest::addColumn<QString>("wait");
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("code");
        QTest::newRow("honest") << u"honest"_s << u"60"_s << u"success"_s << 0;
        QTest::newRow("pending, not waited for")
            << u"pending-success"_s << u"0"_s << u"pending"_s << 3;
        QTest::newRow("pending, waited for")
            << u"pending-success"_s << u"60"_s << u"success"_s << 0;
        QTest::newRow("pending then failure")
            << u"pending-failure"_s << u"60"_s << u"failed"_s << 1;
        QTest::newRow("refused") << u"refusing-operator-down"_s << u"60"_s << u"failed"_s << 1;
        QTest::newRow("white list") << u"white-list"_s << u"60"_s << u"failed"_s << 1;
        QTest::newRow("failed by the operator")
            << u"transaction-failed"_s << u"60"_s << u"failed"_s << 1;
        QTest::newRow("wrong echo") << u"wrong-echo"_s << u"0"_s << u"unknown"_s << 3;
        QTest::newRow("page in place of an answer")
            << u"html-page"_s << u"0"_s << u"unknown"_s << 3;
    }
    void outcomes_haveTheirExitCodes()
    {
        QFETCH(QString, persona);
        QFETCH(QString, wait);
        QFETCH(QString, state);
        QFETCH(int, code);
        SandboxProcess sandbox({u"--persona"_s, persona});
        CtlRunner ctl;
        QCOMPARE(ctl.configure(sandbox.url()).code, 0);
        const Ended sold = ctl.run(mobile(u"9812345670"_s, u"239"_s, {u"--wait"_s, wait}));
        QCOMPARE(sold.object().value(u"state"_s).toString(), state);
        QCOMPARE(sold.code, code);
        QVERIFY(!sold.object().value(u"message"_s).toString().isEmpty());
        QCOMPARE(rechargeRequests(sandbox).size(), 1);
    }

    void noServer_isNotSentAndMayBeRetried()
    {
        CtlRunner ctl;
        QString url;
        {
            SandboxProcess sandbox;
            url = sandbox.url();
        }
        QCOMPARE(ctl.configure(url).code, 0);
        const Ended sold = ctl.run(mobile(u"9812345670"_s, u"239"_s, {u"--intent"_s, u"k1"_s}));
        QCOMPARE(sold.object().value(u"state"_s), u"not_sent"_s);
        QCOMPARE(sold.code, 1);
        QCOMPARE(ctl.run({u"balance"_s}).code, 4);

        SandboxProcess sandbox;
        QCOMPARE(ctl.configure(sandbox.url()).code, 0);
        const Ended again = ctl.run(mobile(u"9812345670"_s, u"239"_s, {u"--intent"_s, u"k1"_s}));
        QCOMPARE(again.code, 1); // the same key sends nothing by itself
        QCOMPARE(rechargeRequests(sandbox).size(), 0);
        const Ended retried =
            ctl.run(mobile(u"9812345670"_s, u"239"_s, {u"--intent"_s, u"k1"_s, u"--retry"_s}));
        QVERIFY2(retried.code == 0, retried.err.constData());
        QVERIFY(retried.object().value(u"order_id"_s) != sold.object().value(u"order_id"_s));
        QCOMPARE(rechargeRequests(sandbox).size(), 1);
    }

    void sameIntent_isSentOnce_andKeepsItsWords()
    {
        SandboxProcess sandbox;
        CtlRunner ctl;
        QCOMPARE(ctl.configure(sandbox.url()).code, 0);
        const QStringList key{u"--intent"_s, u"k1"_s};
        const Ended first = ctl.run(mobile(u"9812345670"_s, u"239"_s, key));
        QCOMPARE(first.code, 0);
        const Ended second = ctl.run(mobile(u"9812345670"_s, u"239"_s, key));
        QCOMPARE(second.code, 0);
        QCOMPARE(second.object().value(u"order_id"_s), first.object().value(u"order_id"_s));
        QCOMPARE(ctl.run(mobile(u"9812345670"_s, u"240"_s, key)).code, 2);
        QCOMPARE(ctl.run(mobile(u"9812345671"_s, u"239"_s, key)).code, 2);
        QCOMPARE(ctl.run(mobile(u"9812345670"_s, u"239"_s, key + QStringList{u"--retry"_s})).code,
                 6);
        QCOMPARE(rechargeRequests(sandbox).size(), 1);
    }

    void twoProcessesWithOneIntent_sendOneRequest()
    {
        SandboxProcess sandbox({u"--latency"_s, u"150"_s});
        CtlRunner ctl;
        QCOMPARE(ctl.configure(sandbox.url()).code, 0);
        for (int round = 0; round < 5; ++round) {
            const QString amount = QString::number(100 + round);
            const QStringList words =
                mobile(u"9812345670"_s, amount, {u"--intent"_s, u"race%1"_s.arg(round)});
            std::vector<std::unique_ptr<QProcess>> racers;
            for (int i = 0; i < 4; ++i)
                racers.push_back(ctl.start(words));
            for (const auto &racer : racers) {
                QVERIFY(racer->waitForFinished(60'000));
                QVERIFY(racer->exitCode() == 0 || racer->exitCode() == 3);
            }
            QCOMPARE(rechargeRequests(sandbox).size(), round + 1);
        }
    }

    void sameNumberAndAmount_isRefusedUntilAllowed()
    {
        SandboxProcess sandbox;
        CtlRunner ctl;
        QCOMPARE(ctl.configure(sandbox.url()).code, 0);
        QCOMPARE(ctl.run(mobile(u"9812345670"_s, u"239"_s)).code, 0);
        const Ended refused = ctl.run(mobile(u"+91 98123-45670"_s, u"239.00"_s));
        QCOMPARE(refused.code, 6);
        QVERIFY(!refused.err.isEmpty());
        QCOMPARE(rechargeRequests(sandbox).size(), 1);
        QCOMPARE(ctl.run(mobile(u"9812345670"_s, u"239"_s, {u"--allow-duplicate"_s})).code, 0);
        QCOMPARE(rechargeRequests(sandbox).size(), 2);
    }

    void whileOneIsOpen_theSameIsRefusedAlways()
    {
        SandboxProcess sandbox({u"--persona"_s, u"pending-for-ever"_s});
        CtlRunner ctl;
        QCOMPARE(ctl.configure(sandbox.url()).code, 0);
        const QStringList noWait{u"--wait"_s, u"0"_s};
        QCOMPARE(ctl.run(mobile(u"9812345670"_s, u"239"_s, noWait)).code, 3);
        QCOMPARE(
            ctl.run(mobile(u"9812345670"_s, u"239"_s, noWait + QStringList{u"--allow-duplicate"_s}))
                .code,
            6);
        QCOMPARE(rechargeRequests(sandbox).size(), 1);
    }

    void lateSuccessAfterASuccessfulRetry_isRecorded()
    {
        SandboxProcess sandbox({u"--persona"_s, u"failure-then-success"_s});
        CtlRunner ctl;
        QCOMPARE(ctl.configure(sandbox.url()).code, 0);
        const QStringList key{u"--intent"_s, u"k1"_s};
        const Ended first = ctl.run(mobile(u"9812345670"_s, u"239"_s, key));
        QCOMPARE(first.object().value(u"state"_s), u"failed"_s);
        const QString orderId = first.object().value(u"order_id"_s).toString();

        SandboxProcess honest; // the retry goes through
        QCOMPARE(ctl.configure(honest.url()).code, 0);
        const Ended retried =
            ctl.run(mobile(u"9812345670"_s, u"239"_s, key + QStringList{u"--retry"_s}));
        QVERIFY2(retried.code == 0, retried.err.constData());

        QCOMPARE(ctl.configure(sandbox.url()).code, 0);
        QString state;
        for (int asked = 0; asked < 10 && state != u"success"_s; ++asked)
            state = ctl.run({u"status"_s, orderId}).object().value(u"state"_s).toString();
        QCOMPARE(state, u"success"_s);
        const Ended shown = ctl.run({u"show"_s, orderId});
        const QJsonArray evidence = shown.object().value(u"evidence"_s).toArray();
        QVERIFY(std::any_of(evidence.begin(), evidence.end(), [](const QJsonValue &line) {
            return line.toObject().value(u"incident"_s) == u"double_debit"_s;
        }));
        QCOMPARE(ctl.run({u"verify"_s}).code, 0);
    }

    void lowBalance_isRefusedBeforeItIsSent()
    {
        SandboxProcess sandbox({u"--balance"_s, u"100"_s});
        CtlRunner ctl;
        QCOMPARE(ctl.configure(sandbox.url()).code, 0);
        QCOMPARE(ctl.run({u"balance"_s}).object().value(u"balance"_s), u"100.00"_s);
        const Ended refused = ctl.run(mobile(u"9812345670"_s, u"239"_s));
        QCOMPARE(refused.code, 6);
        QCOMPARE(rechargeRequests(sandbox).size(), 0);
    }

    void reconcile_settlesWhatIsOpen()
    {
        SandboxProcess sandbox({u"--persona"_s, u"pending-success"_s});
        CtlRunner ctl;
        QCOMPARE(ctl.configure(sandbox.url()).code, 0);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(ctl.run(mobile(u"981234567%1"_s.arg(i), u"239"_s, {u"--wait"_s, u"0"_s})).code,
                     3);
        }
        const Ended done =
            ctl.run({u"reconcile"_s, u"--until-settled"_s, u"--eager"_s, u"--timeout"_s, u"60"_s});
        QCOMPARE(done.object().value(u"settled"_s).toInt(), 3);
        QCOMPARE(done.object().value(u"open"_s).toInt(-1), 0);
        QCOMPARE(done.code, 0);
    }

    void reconcile_keepsItsTimeout()
    {
        SandboxProcess sandbox({u"--persona"_s, u"pending-for-ever"_s});
        CtlRunner ctl;
        QCOMPARE(ctl.configure(sandbox.url()).code, 0);
        for (int i = 0; i < 12; ++i) {
            QCOMPARE(
                ctl.run(mobile(QString::number(9'812'345'600 + i), u"239"_s, {u"--wait"_s, u"0"_s}))
                    .code,
                3);
        }
        QElapsedTimer since;
        since.start();
        // One a second after the first eight: the whole pass would take four seconds.
        const Ended done = ctl.run({u"reconcile"_s, u"--timeout"_s, u"1"_s});
        QVERIFY(since.elapsed() < 3'500);
        QCOMPARE(done.code, 3);
        QCOMPARE(done.object().value(u"open"_s).toInt(-1), 12);
    }

    void decide_needsWordsAndAnOpenOrder()
    {
        SandboxProcess sandbox({u"--persona"_s, u"pending-for-ever"_s});
        CtlRunner ctl;
        QCOMPARE(ctl.configure(sandbox.url()).code, 0);
        const Ended sold = ctl.run(mobile(u"9812345670"_s, u"239"_s, {u"--wait"_s, u"0"_s}));
        const QString orderId = sold.object().value(u"order_id"_s).toString();
        QCOMPARE(ctl.run({u"decide"_s, orderId, u"success"_s}).code, 2);
        QCOMPARE(ctl.run({u"decide"_s, orderId, u"perhaps"_s, u"--reason"_s, u"r"_s,
                          u"--reference"_s, u"p"_s})
                     .code,
                 2);
        const QStringList words{u"decide"_s, orderId,          u"failed"_s, u"--reason"_s,
                                u"portal"_s, u"--reference"_s, u"T-1"_s};
        const Ended decided = ctl.run(words);
        QVERIFY2(decided.code == 0, decided.err.constData());
        QCOMPARE(decided.object().value(u"state"_s), u"failed"_s);
        QCOMPARE(ctl.run(words).code, 6);
    }

    void receipts_areWrittenAndCounted()
    {
        SandboxProcess sandbox;
        CtlRunner ctl;
        QCOMPARE(ctl.configure(sandbox.url(), {u"--shop-name"_s, u"Sample Shop"_s}).code, 0);
        const QString orderId =
            ctl.run(mobile(u"9812345670"_s, u"239"_s)).object().value(u"order_id"_s).toString();
        QTemporaryDir dir;
        const QStringList names{u"r.pdf"_s, u"r.txt"_s, u"r.png"_s, u"r.escpos"_s};
        for (const QString &name : names) {
            const Ended written =
                ctl.run({u"receipt"_s, orderId, u"--output"_s, dir.filePath(name)});
            QVERIFY2(written.code == 0, written.err.constData());
        }
        QFile pdf(dir.filePath(u"r.pdf"_s));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QCOMPARE(pdf.read(5), QByteArray("%PDF-"));
        QFile text(dir.filePath(u"r.txt"_s));
        QVERIFY(text.open(QIODevice::ReadOnly));
        const QString words = QString::fromUtf8(text.readAll());
        QVERIFY(words.contains(orderId));
        QVERIFY(words.contains(u"239.00"_s));
        QVERIFY(words.contains(u"DUPLICATE 1"_s)); // the PDF was the original
        QVERIFY(words.contains(u"PRACTICE"_s));
        QCOMPARE(ctl.run({u"receipt"_s, orderId, u"--output"_s, dir.filePath(u"r.escpos"_s),
                          u"--paper"_s, u"a4"_s})
                     .code,
                 2);
        QCOMPARE(ctl.run({u"receipt"_s, orderId, u"--output"_s, u"/nowhere/r.pdf"_s}).code, 2);
        QCOMPARE(ctl.run({u"receipt"_s, orderId, u"--output"_s, u"r.doc"_s}).code, 2);
        const Ended strange = ctl.run({u"receipt"_s, orderId, u"--output"_s,
                                       dir.filePath(u"l.txt"_s), u"--language"_s, u"xx"_s});
        QCOMPARE(strange.code, 2);
        QVERIFY(!QFile::exists(dir.filePath(u"l.txt"_s)));
    }

    void practiceHistory_fillsAPracticeBookOnly()
    {
        SandboxProcess sandbox;
        CtlRunner ctl;
        QCOMPARE(ctl.configure(sandbox.url()).code, 0);
        const Ended made = ctl.run({u"practice-history"_s, u"--count"_s, u"2000"_s, u"--seed"_s,
                                    u"7"_s, u"--days"_s, u"30"_s});
        QVERIFY2(made.code == 0, made.err.constData());
        QCOMPARE(ctl.run({u"history"_s, u"--limit"_s, u"5000"_s}).array().size(), 2000);
        const Ended verified = ctl.run({u"verify"_s});
        QVERIFY2(verified.code == 0, verified.out.constData());

        CtlRunner live;
        QCOMPARE(live.run({u"configure"_s, u"--gateway-url"_s, sandbox.url(), u"--username"_s,
                           u"practice"_s})
                     .code,
                 0);
        QCOMPARE(live.run({u"practice-history"_s, u"--count"_s, u"10"_s}).code, 2);
    }

    void historyAsCsv_isForSpreadsheets()
    {
        SandboxProcess sandbox;
        CtlRunner ctl;
        QCOMPARE(ctl.configure(sandbox.url()).code, 0);
        QCOMPARE(ctl.run(mobile(u"9812345670"_s, u"239"_s)).code, 0);
        const Ended csv = ctl.run({u"history"_s, u"--format"_s, u"csv"_s});
        QCOMPARE(csv.code, 0);
        QVERIFY(csv.out.startsWith("\xEF\xBB\xBF\""));
        QCOMPARE(csv.out.count("\r\n"), 2);
        QVERIFY(csv.out.contains("9812345670"));
    }
};

QTEST_GUILESS_MAIN(TestCtlSale)
#include "tst_ctlsale.moc"
