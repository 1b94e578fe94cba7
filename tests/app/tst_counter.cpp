// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <programs.h>

#include <QDir>
#include <QTest>

using namespace ct;
using namespace Qt::StringLiterals;

//! The counter's own program, off screen, in a process of its own.
class TestCounter : public QObject
{
    Q_OBJECT

private:
    static std::unique_ptr<QProcess> counter(const QStringList &arguments)
    {
        auto process = std::make_unique<QProcess>();
        process->start(QStringLiteral(CT_BIN_DIR "/countertop"), arguments);
        process->waitForStarted();
        return process;
    }

    static QStringList onFolder(const CtlRunner &ctl, const QStringList &more = {})
    {
        return QStringList{u"--data-dir"_s, ctl.dir(), u"--password-file"_s, ctl.passwordFile()} +
               more;
    }

    static qsizetype rechargeRequests(const SandboxProcess &sandbox)
    {
        QList<QJsonObject> requests = sandbox.events(u"request"_s);
        requests.removeIf(
            [](const QJsonObject &event) { return event.value(u"call"_s) != u"recharge"_s; });
        return requests.size();
    }

    static QString newestState(const CtlRunner &ctl)
    {
        return ctl.run({u"history"_s}).array().first().toObject().value(u"state"_s).toString();
    }

private slots:
    void opensOnAConfiguredFolder_andEndsWhenAsked()
    {
        SandboxProcess sandbox;
        CtlRunner ctl;
        QCOMPARE(ctl.configure(sandbox.url()).code, 0);
        const auto window = counter(onFolder(ctl, {u"--exit-when-ready"_s}));
        QVERIFY(window->waitForFinished(60'000));
        QCOMPARE(window->exitCode(), 0);
        QVERIFY(window->readAllStandardError().contains("ready"));
    }

    void aboutItself_isToldWithoutADisplay_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("version") << u"--version"_s << QByteArray("countertop ");
        QTest::newRow("help") << u"--help"_s << QByteArray("--practice");
    }
    void aboutItself_isToldWithoutADisplay()
    {
        QFETCH(const QString, option);
        QFETCH(const QByteArray, words);
        QProcess program;
        QProcessEnvironment bare = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"QT_QPA_PLATFORM"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s})
            bare.remove(name);
        program.setProcessEnvironment(bare);
        program.start(QStringLiteral(CT_BIN_DIR "/countertop"), {option});
        QVERIFY(program.waitForFinished(20'000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(program.readAllStandardOutput().contains(words));
    }

    void aSaleThatItsProcessDidNotSurvive_isFoundAndSettled()
    {
        SandboxProcess sandbox({u"--latency"_s, u"1500"_s});
        CtlRunner ctl;
        QCOMPARE(ctl.configure(sandbox.url()).code, 0);
        const auto seller = ctl.start({u"recharge"_s, u"--operator"_s, u"A"_s, u"--number"_s,
                                       u"9812345670"_s, u"--amount"_s, u"239"_s});
        QTRY_COMPARE_WITH_TIMEOUT(rechargeRequests(sandbox), 1, 20'000);
        seller->kill();
        QVERIFY(seller->waitForFinished());

        // Nobody but the window has opened the book since: it is the one that finds it.
        const auto window = counter(onFolder(ctl));
        QTRY_VERIFY_WITH_TIMEOUT(!sandbox.events(u"status"_s).isEmpty(), 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(newestState(ctl), u"success"_s, 60'000);
        window->kill();
        QVERIFY(window->waitForFinished());
        QCOMPARE(rechargeRequests(sandbox), 1);
        QCOMPARE(sandbox.events(u"executed"_s).size(), 1);
        QCOMPARE(ctl.run({u"verify"_s}).code, 0);
    }

    void aSecondWindowOnTheBook_isRefused()
    {
        SandboxProcess sandbox;
        CtlRunner ctl;
        QCOMPARE(ctl.configure(sandbox.url()).code, 0);
        const auto first = counter(onFolder(ctl));
        QTRY_VERIFY_WITH_TIMEOUT(!sandbox.events(u"balance"_s).isEmpty(), 30'000);
        const auto second = counter(onFolder(ctl));
        QVERIFY(second->waitForFinished(30'000));
        QCOMPARE(second->exitCode(), 6);
        QVERIFY(second->readAllStandardError().contains("already open"));
        QCOMPARE(first->state(), QProcess::Running);
        // The command line works beside it.
        QCOMPARE(ctl.run({u"balance"_s}).code, 0);
        first->kill();
        QVERIFY(first->waitForFinished());
    }

    void anUnusableFolder_isTold()
    {
        CtlRunner ctl;
        QFile file(ctl.dir());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const auto window = counter(onFolder(ctl));
        QVERIFY(window->waitForFinished(30'000));
        QCOMPARE(window->exitCode(), 5);
        QVERIFY(!window->readAllStandardError().isEmpty());
    }

    void practice_neverLeavesThisMachine()
    {
        CtlRunner ctl;
        // A practice folder whose settings name a real provider all the same.
        QCOMPARE(ctl.configure(u"https://provider.example"_s).code, 0);
        const auto window = counter(onFolder(ctl, {u"--exit-when-ready"_s}));
        QVERIFY(window->waitForFinished(60'000));
        QCOMPARE(window->exitCode(), 0);
        QVERIFY(QFile::exists(ctl.dir() + u"/practice-provider.jsonl"_s));
    }
};

QTEST_GUILESS_MAIN(TestCounter)
#include "tst_counter.moc"
