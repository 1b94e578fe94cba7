// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <programs.h>

#include <QFile>
#include <QTest>

using namespace ct;
using namespace Qt::StringLiterals;

namespace {

QByteArray list(int lines)
{
    QByteArray csv = "operator,number,amount,circle,value1,value2\r\n";
    for (int i = 0; i < lines; ++i)
        csv += "A," + QByteArray::number(9'812'300'000 + i) + ",239,9,,\r\n";
    return csv;
}

} // namespace

//! `countertopctl bulk`: every line checked before the first is sent, no line sent twice.
class TestCtlBulk : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    QString file(const QByteArray &csv, const QString &name = u"list.csv"_s) const
    {
        QFile out(m_dir.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(csv) != csv.size())
            return {};
        return out.fileName();
    }

    static int rechargeRequests(const SandboxProcess &sandbox)
    {
        int count = 0;
        for (const QJsonObject &event : sandbox.events(u"request"_s))
            count += event.value(u"call"_s) == u"recharge"_s ? 1 : 0;
        return count;
    }

    //! How often the busiest number was carried out.
    static int mostPerNumber(const SandboxProcess &sandbox)
    {
        QHash<QString, int> accepted;
        int most = 0;
        for (const QJsonObject &event : sandbox.events(u"accepted"_s))
            most = std::max(most, ++accepted[event.value(u"number"_s).toString()]);
        return most;
    }

private slots:
    void goodList_isSold()
    {
        const SandboxProcess sandbox;
        const CtlRunner ctl;
        QCOMPARE(ctl.configure(sandbox.url()).code, 0);
        const Ended done = ctl.run({u"bulk"_s, file(list(25)), u"--concurrency"_s, u"8"_s});
        QVERIFY2(done.code == 0, done.err.constData());
        const QJsonObject said = done.object();
        QCOMPARE(said.value(u"lines"_s).toInt(), 25);
        QCOMPARE(said.value(u"success"_s).toInt(), 25);
        QVERIFY(said.value(u"stopped"_s).isNull());
        QVERIFY(done.err.contains("25 of 25"));
        QCOMPARE(sandbox.events(u"executed"_s).size(), 25);
        QCOMPARE(mostPerNumber(sandbox), 1);
        QCOMPARE(ctl.run({u"verify"_s}).code, 0);
    }

    void dryRun_sendsNothing()
    {
        const SandboxProcess sandbox;
        const CtlRunner ctl;
        QCOMPARE(ctl.configure(sandbox.url()).code, 0);
        const Ended done = ctl.run({u"bulk"_s, file(list(3)), u"--dry-run"_s});
        QCOMPARE(done.code, 0);
        QCOMPARE(done.object().value(u"lines"_s).toInt(), 3);
        QCOMPARE(done.object().value(u"amount"_s).toString(), u"717.00"_s);
        QCOMPARE(rechargeRequests(sandbox), 0);
        QVERIFY(ctl.run({u"history"_s}).array().isEmpty());
    }

    void oneBadLine_sendsNothing_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("number") << QByteArray("A,12345,239,9,,\n") << QByteArray("Line 5: ");
        QTest::newRow("operator") << QByteArray("nobody,9812345670,239,9,,\n")
                                  << QByteArray("Line 5: ");
        QTest::newRow("fields") << QByteArray("A,9812345670,239\n")
                                << QByteArray("Line 5 has more");
        QTest::newRow("same again")
            << QByteArray("V,9812300001,239,9,,\n") << QByteArray("amount as line 3");
        QTest::newRow("value that nobody takes")
            << QByteArray("A,9812345670,239,9,7,\n") << QByteArray("takes no value1");
        QTest::newRow("quote") << QByteArray("A,\"9812345670,239,9,,\n")
                               << QByteArray("never closed");
    }

    void oneBadLine_sendsNothing()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, said);
        const SandboxProcess sandbox;
        const CtlRunner ctl;
        QCOMPARE(ctl.configure(sandbox.url()).code, 0);
        const Ended done = ctl.run({u"bulk"_s, file(list(3) + line)});
        QCOMPARE(done.code, 2);
        QVERIFY2(done.err.contains(said), done.err.constData());
        QVERIFY2(done.err.contains("othing was sent"), done.err.constData());
        QCOMPARE(rechargeRequests(sandbox), 0);
    }

    void wrongUse_isRefused()
    {
        const CtlRunner ctl;
        QCOMPARE(ctl.configure(u"http://127.0.0.1:1"_s).code, 0);
        const QString csv = file(list(3));
        QCOMPARE(ctl.run({u"bulk"_s, csv, u"--concurrency"_s, u"0"_s}).code, 2);
        QCOMPARE(ctl.run({u"bulk"_s, csv, u"--concurrency"_s, u"33"_s}).code, 2);
        QCOMPARE(ctl.run({u"bulk"_s, csv, u"--wait"_s, u"soon"_s}).code, 2);
        QCOMPARE(ctl.run({u"bulk"_s, m_dir.filePath(u"none.csv"_s)}).code, 2);
        QVERIFY(ctl.run({u"history"_s}).array().isEmpty());
    }

    void keepGoing_isNotForRealMoney()
    {
        const CtlRunner ctl;
        const Ended configured =
            ctl.run({u"configure"_s, u"--gateway-url"_s, u"https://provider.example"_s,
                     u"--username"_s, u"shop"_s});
        QCOMPARE(configured.code, 0);
        const Ended done = ctl.run({u"bulk"_s, file(list(3)), u"--keep-going"_s});
        QCOMPARE(done.code, 2);
        QVERIFY(done.err.contains("--keep-going"));
        QVERIFY(ctl.run({u"history"_s}).array().isEmpty());
    }

    void secondUnknown_stops_andTheSameFileGoesOn()
    {
        const SandboxProcess sandbox({u"--persona"_s, u"empty-body"_s});
        const CtlRunner ctl;
        QCOMPARE(ctl.configure(sandbox.url()).code, 0);
        const QString csv = file(list(12));
        const Ended stopped =
            ctl.run({u"bulk"_s, csv, u"--concurrency"_s, u"1"_s, u"--wait"_s, u"0"_s});
        QCOMPARE(stopped.code, 3);
        QCOMPARE(stopped.object().value(u"stopped"_s).toString(), u"unknown_outcomes"_s);
        QCOMPARE(stopped.object().value(u"open"_s).toInt(), 2);
        QCOMPARE(rechargeRequests(sandbox), 2);
        const QJsonArray open = stopped.object().value(u"unsuccessful"_s).toArray();
        QCOMPARE(open.size(), 2);
        QCOMPARE(open.first().toObject().value(u"line"_s).toInt(), 2);
        QCOMPARE(open.first().toObject().value(u"state"_s), u"unknown"_s);

        const Ended rest = ctl.run({u"bulk"_s, csv, u"--keep-going"_s});
        QVERIFY2(rest.code == 0, rest.err.constData());
        QCOMPARE(rest.object().value(u"already"_s).toInt(), 2);
        QCOMPARE(rest.object().value(u"success"_s).toInt(), 12);
        QCOMPARE(rechargeRequests(sandbox), 12);

        const Ended again = ctl.run({u"bulk"_s, csv});
        QCOMPARE(again.code, 0);
        QCOMPARE(again.object().value(u"already"_s).toInt(), 12);
        QCOMPARE(rechargeRequests(sandbox), 12);
        QCOMPARE(mostPerNumber(sandbox), 1);
    }

    void killedAnywhere_noLineIsSentTwice()
    {
        const SandboxProcess sandbox({u"--latency"_s, u"10"_s, u"--balance"_s, u"1000000"_s});
        const CtlRunner ctl;
        QCOMPARE(ctl.configure(sandbox.url()).code, 0);
        const QStringList run{u"bulk"_s, file(list(300)), u"--keep-going"_s, u"--concurrency"_s,
                              u"8"_s};
        for (int round = 0; round < 8; ++round) {
            const auto process = ctl.start(run);
            // Killed when it has got a little further than the one before.
            QTRY_VERIFY_WITH_TIMEOUT(rechargeRequests(sandbox) >= 15 * (round + 1), 60'000);
            process->kill();
            QVERIFY(process->waitForFinished());
        }
        // A busy machine asks later than one that has nothing else to do.
        Ended rest = ctl.run(run + QStringList{u"--wait"_s, u"4"_s});
        for (int again = 0; again < 5 && rest.object().value(u"success"_s).toInt() <
                                             sandbox.events(u"executed"_s).size();
             ++again)
            rest = ctl.run(run + QStringList{u"--wait"_s, u"4"_s});
        // What was killed before it reached the provider stays open: only the owner may decide.
        QVERIFY2(rest.code == 0 || rest.code == 3, rest.err.constData());
        const int success = rest.object().value(u"success"_s).toInt();
        QCOMPARE(success, sandbox.events(u"executed"_s).size());
        QCOMPARE(success + rest.object().value(u"open"_s).toInt(), 300);
        QCOMPARE(mostPerNumber(sandbox), 1);
        QCOMPARE(ctl.run({u"verify"_s}).code, 0);
    }
};

QTEST_GUILESS_MAIN(TestCtlBulk)
#include "tst_ctlbulk.moc"
