// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "barewire.h"

#include <sandbox.h>
#include <standin/httpserver.h>

#include <QElapsedTimer>
#include <QFile>
#include <QtTest>
#include <vector>

using namespace ct;

class tst_SandboxLimits : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void slowClients_doNotKeepOthersOut();
    void bigBodies_areRefused_data();
    void bigBodies_areRefused();
    void longHeads_areRefused();
    void onlyLoopback_isBound();
    void takenPort_isToldApart();
    void keptConnection_servesAgain();

private:
    quint16 port() const { return quint16(m_sandbox->url().port()); }
    QByteArray balance() const { return ask(port(), "GET", m_balance).body; }

    const QByteArray m_balance = "/recharge/balance?username=practice&pwd=practice";
    std::unique_ptr<Sandbox> m_sandbox;
};

void tst_SandboxLimits::init()
{
    m_sandbox = std::make_unique<Sandbox>(SandboxOptions{});
    QVERIFY(m_sandbox->start().ok());
}

void tst_SandboxLimits::cleanup()
{
    m_sandbox.reset();
}

void tst_SandboxLimits::slowClients_doNotKeepOthersOut()
{
    // More than the server takes at once; each sends half a request and then nothing.
    std::vector<BareSocket> slow;
    slow.reserve(400);
    for (int i = 0; i < 400; ++i) {
        slow.emplace_back(port());
        if (slow.back().isOpen())
            slow.back().send("GET /recharge/bal");
    }
    for (int i = 0; i < 20; ++i) {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(balance(), QByteArray("25000"));
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }
}

void tst_SandboxLimits::bigBodies_areRefused_data()
{
    QTest::addColumn<QByteArray>("framing");
    QTest::newRow("announced") << QByteArray("Content-Length: 67108864\r\n");
    QTest::newRow("in chunks") << QByteArray("Transfer-Encoding: chunked\r\n");
}

void tst_SandboxLimits::bigBodies_areRefused()
{
    QFETCH(QByteArray, framing);
    BareSocket socket(port());
    QVERIFY(socket.send("POST " + m_balance + " HTTP/1.1\r\nHost: x\r\n" + framing + "\r\n"));
    const QByteArray chunk = "10000\r\n" + QByteArray(65536, 'x') + "\r\n";
    int taken = 0;
    while (taken < 64 && socket.send(chunk))
        ++taken;
    QVERIFY2(taken < 64, "the server took 4 MiB");
    const QByteArray answer = socket.readAll();
    QVERIFY(answer.isEmpty() || answer.startsWith("HTTP/1.1 413"));
    QCOMPARE(balance(), QByteArray("25000"));
}

void tst_SandboxLimits::longHeads_areRefused()
{
    BareSocket socket(port());
    socket.send("GET /recharge/balance?username=" + QByteArray(1 << 20, 'a') +
                " HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(!socket.readAll().contains("200 OK"));
    QCOMPARE(balance(), QByteArray("25000"));
}

void tst_SandboxLimits::onlyLoopback_isBound()
{
    QFile table(QStringLiteral("/proc/net/tcp"));
    QVERIFY(table.open(QIODevice::ReadOnly));
    const QByteArray hexPort = QByteArray::number(port(), 16).toUpper().rightJustified(4, '0');
    int listening = 0;
    for (const QByteArray &line : table.readAll().split('\n')) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        const bool listens = fields.value(3) == "0A";
        if (listens && fields.value(1).endsWith(':' + hexPort)) {
            ++listening;
            QCOMPARE(fields.value(1), "0100007F:" + hexPort);
        }
    }
    QCOMPARE(listening, 1);
}

void tst_SandboxLimits::takenPort_isToldApart()
{
    SandboxOptions options;
    options.port = port();
    Sandbox second(std::move(options));
    const Result<Done> started = second.start();
    QVERIFY(!started.ok());
    QCOMPARE(started.error().fault, Fault::Refused);
    QVERIFY(second.url().isEmpty());
}

void tst_SandboxLimits::keptConnection_servesAgain()
{
    BareSocket socket(port());
    for (int i = 0; i < 3; ++i) {
        QVERIFY(socket.send("GET " + m_balance + " HTTP/1.1\r\nHost: x\r\n\r\n"));
        QVERIFY(socket.readSome(5000).endsWith("25000"));
    }
}

QTEST_APPLESS_MAIN(tst_SandboxLimits)
#include "tst_sandboxlimits.moc"
