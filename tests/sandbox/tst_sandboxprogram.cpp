// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "barewire.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>

using namespace ct;

class tst_SandboxProgram : public QObject
{
    Q_OBJECT
private slots:
    void start_printsItsAddressAndEndsCleanly_data();
    void start_printsItsAddressAndEndsCleanly();
    void wrongUse_endsWithTwoAndASentence_data();
    void wrongUse_endsWithTwoAndASentence();
    void passwordFile_isRead();

private:
    static QString program() { return QStringLiteral(CT_BIN_DIR "/countertop-sandbox"); }
    //! The port of a started program; 0 where it does not say one.
    static quint16 portOf(QProcess &process);
};

quint16 tst_SandboxProgram::portOf(QProcess &process)
{
    const bool said = QTest::qWaitFor([&process] { return process.canReadLine(); }, 10000);
    const QByteArray line = said ? process.readLine().trimmed() : QByteArray();
    const QByteArray start("listening on http://127.0.0.1:");
    return line.startsWith(start) ? line.mid(start.size()).toUShort() : quint16(0);
}

void tst_SandboxProgram::start_printsItsAddressAndEndsCleanly_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void tst_SandboxProgram::start_printsItsAddressAndEndsCleanly()
{
    QFETCH(int, signal);
    QProcess process;
    process.start(program(), {QStringLiteral("--persona"), QStringLiteral("silent"),
                              QStringLiteral("--balance"), QStringLiteral("394.49"),
                              QStringLiteral("--data-dir"), QStringLiteral("/nowhere")});
    const quint16 port = portOf(process);
    QVERIFY(port != 0);
    const QByteArray login("username=practice&pwd=practice");
    QCOMPARE(ask(port, "GET", "/recharge/balance?" + login).body, QByteArray("394.49"));
    // A client that is still waiting does not hold the end up.
    BareSocket waiting(port);
    QVERIFY(waiting.send("GET /recharge/api?" + login +
                         "&circlecode=2&operatorcode=A&number=9876543210&amount=10&orderid=1 "
                         "HTTP/1.1\r\nHost: x\r\n\r\n"));
    QCOMPARE(kill(pid_t(process.processId()), signal), 0);
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 10000);
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

void tst_SandboxProgram::wrongUse_endsWithTwoAndASentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const QString &arguments) {
        QTest::newRow(name) << arguments.split(u' ');
    };
    row("persona", QStringLiteral("--persona nobody"));
    row("port", QStringLiteral("--port 65536"));
    row("port text", QStringLiteral("--port x"));
    row("seed", QStringLiteral("--seed -1"));
    row("latency", QStringLiteral("--latency 1.5"));
    row("balance", QStringLiteral("--balance -3"));
    row("option", QStringLiteral("--nothing"));
    row("value left out", QStringLiteral("--port"));
    row("argument", QStringLiteral("honest"));
    row("ledger", QStringLiteral("--ledger /nowhere/at/all"));
    row("password file", QStringLiteral("--password-file /nowhere/at/all"));
}

void tst_SandboxProgram::wrongUse_endsWithTwoAndASentence()
{
    QFETCH(QStringList, arguments);
    QProcess process;
    process.start(program(), arguments);
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 10000);
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardOutput().isEmpty());
    const QByteArray words = process.readAllStandardError();
    QVERIFY2(words.startsWith("countertop-sandbox: ") && words.size() > 30, words.constData());
}

void tst_SandboxProgram::passwordFile_isRead()
{
    QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("password")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("p&ss w+rd\n");
    file.close();
    QProcess process;
    process.start(program(), {QStringLiteral("--password-file"), file.fileName()});
    const quint16 port = portOf(process);
    QVERIFY(port != 0);
    QCOMPARE(ask(port, "GET", "/recharge/balance?username=practice&pwd=p%26ss%20w%2Brd").body,
             QByteArray("25000"));
    QCOMPARE(ask(port, "GET", "/recharge/balance?username=practice&pwd=practice").body,
             QByteArray("Authentication fail!"));
    process.terminate();
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 10000);
}

QTEST_GUILESS_MAIN(tst_SandboxProgram)
#include "tst_sandboxprogram.moc"
