// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <programs.h>

#include <QTest>

using namespace ct;
using namespace Qt::StringLiterals;

namespace {

QList<QJsonObject> rechargeRequests(const SandboxProcess &sandbox)
{
    QList<QJsonObject> requests = sandbox.events(u"request"_s);
    requests.removeIf(
        [](const QJsonObject &event) { return event.value(u"call"_s) != u"recharge"_s; });
    return requests;
}

const QStringList Sale{u"recharge"_s,   u"--operator"_s, u"A"_s,  u"--number"_s,
                       u"9812345670"_s, u"--amount"_s,   u"239"_s};

} // namespace

//! A process that is killed leaves nothing that is sent again, and nothing that is forgotten.
class TestCtlCrash : public QObject
{
    Q_OBJECT

private slots:
    void killedWhileSending_isUnknownThenSettles()
    {
        SandboxProcess sandbox({u"--latency"_s, u"1500"_s});
        CtlRunner ctl;
        QCOMPARE(ctl.configure(sandbox.url()).code, 0);
        const auto seller = ctl.start(Sale);
        QTRY_COMPARE_WITH_TIMEOUT(rechargeRequests(sandbox).size(), 1, 20'000);
        QCOMPARE(ctl.run({u"history"_s}).array().first().toObject().value(u"state"_s),
                 u"sending"_s);
        seller->kill();
        QVERIFY(seller->waitForFinished());

        const Ended refused = ctl.run(Sale + QStringList{u"--allow-duplicate"_s});
        QCOMPARE(refused.code, 6); // its outcome is open: the same sale is not made again
        const Ended done = ctl.run({u"reconcile"_s, u"--until-settled"_s, u"--timeout"_s, u"60"_s});
        QVERIFY2(done.code == 0, done.err.constData());
        const QString orderId =
            ctl.run({u"history"_s}).array().first().toObject().value(u"order_id"_s).toString();
        const QJsonObject shown = ctl.run({u"show"_s, orderId}).object();
        QCOMPARE(shown.value(u"state"_s), u"success"_s);
        QStringList states;
        for (const QJsonValue &line : shown.value(u"evidence"_s).toArray())
            states << line.toObject().value(u"state_after"_s).toString();
        QVERIFY(states.contains(u"unknown"_s));
        QCOMPARE(states.last(), u"success"_s);
        QCOMPARE(rechargeRequests(sandbox).size(), 1);
        QCOMPARE(sandbox.events(u"executed"_s).size(), 1);
        QCOMPARE(ctl.run({u"verify"_s}).code, 0);
    }

    //! Whoever opens the book next finds it, whatever for.
    void killedWhileSending_isUnknownToEveryCommand_andMayBeDecided()
    {
        SandboxProcess sandbox({u"--latency"_s, u"1500"_s});
        CtlRunner ctl;
        QCOMPARE(ctl.configure(sandbox.url()).code, 0);
        const QStringList sale = Sale + QStringList{u"--intent"_s, u"k1"_s};
        const auto seller = ctl.start(sale);
        QTRY_COMPARE_WITH_TIMEOUT(rechargeRequests(sandbox).size(), 1, 20'000);
        seller->kill();
        QVERIFY(seller->waitForFinished());

        const QJsonObject found = ctl.run({u"history"_s}).array().first().toObject();
        QCOMPARE(found.value(u"state"_s), u"unknown"_s);
        const Ended again = ctl.run(sale);
        QCOMPARE(again.code, 3);
        QCOMPARE(again.object().value(u"state"_s), u"unknown"_s);
        const Ended decided =
            ctl.run({u"decide"_s, found.value(u"order_id"_s).toString(), u"success"_s,
                     u"--reason"_s, u"portal"_s, u"--reference"_s, u"T-1"_s});
        QCOMPARE(decided.code, 0);
        QCOMPARE(rechargeRequests(sandbox).size(), 1);
    }

    void aLivingSeller_isLeftAlone()
    {
        SandboxProcess sandbox({u"--latency"_s, u"3000"_s});
        CtlRunner ctl;
        QCOMPARE(ctl.configure(sandbox.url()).code, 0);
        const auto seller = ctl.start(Sale);
        QTRY_COMPARE_WITH_TIMEOUT(rechargeRequests(sandbox).size(), 1, 20'000);
        const Ended pass = ctl.run({u"reconcile"_s});
        QCOMPARE(pass.object().value(u"open"_s).toInt(), 1);
        QCOMPARE(ctl.run({u"history"_s}).array().first().toObject().value(u"state"_s),
                 u"sending"_s);
        QVERIFY(seller->waitForFinished(60'000));
        QCOMPARE(seller->exitCode(), 0);
    }

    void killedAtRandomMoments_nothingIsSentTwiceOrLost()
    {
        SandboxProcess sandbox({u"--latency"_s, u"20"_s, u"--balance"_s, u"1000000"_s});
        CtlRunner ctl;
        QCOMPARE(ctl.configure(sandbox.url()).code, 0);
        constexpr int rounds = 30;
        for (int round = 0; round < rounds; ++round) {
            const QStringList sale{u"recharge"_s,
                                   u"--operator"_s,
                                   u"A"_s,
                                   u"--number"_s,
                                   QString::number(9'812'345'600 + round),
                                   u"--amount"_s,
                                   u"100"_s,
                                   u"--intent"_s,
                                   u"k%1"_s.arg(round)};
            const auto seller = ctl.start(sale);
            // Spread over start, permit, call and recording.
            static_cast<void>(seller->waitForFinished(5 + round * 7));
            seller->kill();
            static_cast<void>(seller->waitForFinished());
        }
        const Ended done =
            ctl.run({u"reconcile"_s, u"--until-settled"_s, u"--eager"_s, u"--timeout"_s, u"20"_s});
        QCOMPARE(ctl.run({u"verify"_s}).code, 0);

        // What the provider carried out is what the book calls a success, one to one.
        QStringList executed;
        for (const QJsonObject &event : sandbox.events(u"executed"_s))
            executed << event.value(u"order_id"_s).toString();
        QStringList successes;
        const QJsonArray history = ctl.run({u"history"_s, u"--limit"_s, u"1000"_s}).array();
        for (const QJsonValue &row : history) {
            const QJsonObject attempt = row.toObject();
            const QString state = attempt.value(u"state"_s).toString();
            if (state == u"success"_s)
                successes << attempt.value(u"order_id"_s).toString();
            else
                QVERIFY2(state == u"unknown"_s || state == u"not_sent"_s, qPrintable(state));
        }
        executed.sort();
        successes.sort();
        QCOMPARE(successes, executed);
        QCOMPARE(executed.removeDuplicates(), 0);
        QVERIFY(done.code == 0 || done.code == 3);
    }
};

QTEST_GUILESS_MAIN(TestCtlCrash)
#include "tst_ctlcrash.moc"
