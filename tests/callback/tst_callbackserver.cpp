// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <barewire.h>
#include <callbackserver.h>

#include <QElapsedTimer>
#include <QTest>
#include <mutex>
#include <vector>

using namespace ct;
using namespace std::chrono_literals;

namespace {

const QByteArray Token = "0123456789abcdef0123456789abcdef";
const QByteArray Path = "/callback/" + Token;

//! A server on a free port of this machine, with a list of what it heard.
struct Listener
{
    explicit Listener(CallbackLimits limits = {})
        : server(limits, [this](const CallbackHint &hint) {
              const std::lock_guard lock(mutex);
              heard << hint;
          })
    {
        server.rules().useToken(SecretBytes(Token));
        isUp = server.start(QStringLiteral("127.0.0.1"), 0).ok();
    }
    quint16 port() const { return server.port(); }
    qsizetype count()
    {
        const std::lock_guard lock(mutex);
        return heard.size();
    }
    CallbackHint last()
    {
        const std::lock_guard lock(mutex);
        return heard.last();
    }

    std::mutex mutex;
    QList<CallbackHint> heard;
    CallbackServer server;
    bool isUp = false;
};

int statusOf(const QByteArray &answer)
{
    return answer.startsWith("HTTP/1.1 ") ? answer.sliced(9, 3).toInt() : 0;
}

//! Sends the bytes as they are and reads to the end.
int sendPlain(quint16 port, const QByteArray &bytes)
{
    BareSocket socket(port);
    socket.send(bytes);
    return statusOf(socket.readAll(8000));
}

QByteArray query(qint64 order = 481'220'073'315'907)
{
    return "?txid=" + QByteArray::number(order) + "&status=Success&opid=REF A&B 12";
}

} // namespace

class TestCallbackServer : public QObject
{
    Q_OBJECT

private slots:
    void trueOne_isAnsweredAndHeard();
    void unencodedTarget_arrivesAsItWas();
    void form_isRead();
    void answers_data();
    void answers();
    void tooLarge_isToldInEveryWay_data();
    void tooLarge_isToldInEveryWay();
    void requestInPieces_isPutTogether();
    void drippingClient_isShownOutInTime();
    void silentClient_isShownOutInTime();
    void clientThatLeaves_isForgotten();
    void moreThanOneRequest_isOneAnswer();
    void fullHouse_stillTakesATrueOne();
    void burst_isTurnedAwayPolitely();
    void takenPort_isToldApart();
    void badAddress_isToldApart();
    void stopped_itIsGone();
};

void TestCallbackServer::trueOne_isAnsweredAndHeard()
{
    Listener listener;
    QVERIFY(listener.isUp);
    QCOMPARE(listener.server.url(),
             QStringLiteral("http://127.0.0.1:") + QString::number(listener.port()));
    const BareAnswer answer = ask(listener.port(), "GET", Path + query());
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, QByteArray("OK"));
    QVERIFY(answer.head.contains("Connection: close"));
    QCOMPARE(listener.count(), 1);
    QCOMPARE(listener.last().orderId.text(), QStringLiteral("481220073315907"));
}

void TestCallbackServer::unencodedTarget_arrivesAsItWas()
{
    Listener listener;
    QCOMPARE(
        ask(listener.port(), "GET",
            Path + "?k=v?txid=481220073315907&status=Failure&opid=Invalid IP 203.0.113.45? A&B "
                   "100% %41")
            .status,
        200);
    QCOMPARE(listener.last().status, QStringLiteral("Failure"));
    QCOMPARE(listener.last().opid, QStringLiteral("Invalid IP 203.0.113.45? A&B 100% A"));
}

void TestCallbackServer::form_isRead()
{
    Listener listener;
    QCOMPARE(
        ask(listener.port(), "POST", Path, "txid=481220073315907&status=Success&opid=a+b").status,
        200);
    QCOMPARE(listener.last().opid, QStringLiteral("a b"));
}

void TestCallbackServer::answers_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const QByteArray rest = " HTTP/1.1\r\nHost: a\r\n\r\n";
    QTest::newRow("true") << "GET " + Path + query() + rest << 200;
    QTest::newRow("old protocol") << "GET " + Path + query() + " HTTP/1.0\r\n\r\n" << 200;
    QTest::newRow("wrong token") << "GET /callback/0123" + query() + rest << 404;
    QTest::newRow("no path") << QByteArray("GET /") + rest << 404;
    QTest::newRow("no token") << "GET /callback/" + query() + rest << 404;
    QTest::newRow("malformed") << "GET " + Path + "?txid=POS-1&status=Success" + rest << 400;
    QTest::newRow("no query") << "GET " + Path + rest << 400;
    QTest::newRow("another verb") << "DELETE " + Path + query() + rest << 405;
    QTest::newRow("only the head") << "HEAD " + Path + query() + rest << 405;
    QTest::newRow("chunks") << "POST " + Path +
                                   " HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                                   "5\r\ntxid=\r\n0\r\n\r\n"
                            << 411;
    QTest::newRow("not HTTP") << QByteArray("\x16\x03\x01\x02\x00\x01\xfc", 7) << 400;
    QTest::newRow("body past the limit")
        << "POST " + Path + " HTTP/1.1\r\nHost: a\r\nContent-Length: 2000\r\n\r\n" +
               QByteArray(2000, 'a')
        << 413;
}

void TestCallbackServer::answers()
{
    QFETCH(const QByteArray, request);
    Listener listener;
    QTEST(sendPlain(listener.port(), request), "status");
}

void TestCallbackServer::tooLarge_isToldInEveryWay_data()
{
    QTest::addColumn<QByteArray>("request");
    const QByteArray rest = " HTTP/1.1\r\nHost: a\r\n";
    for (const int size : {2048, 10'000, 100'000, 900'000}) {
        const QByteArray many(size, 'a');
        QTest::addRow("target of %d", size) << "GET " + Path + query() + many + rest + "\r\n";
        QTest::addRow("header of %d", size)
            << "GET " + Path + query() + rest + "X: " + many + "\r\n\r\n";
        QTest::addRow("body of %d", size) << "POST " + Path + rest +
                                                 "Content-Length: " + QByteArray::number(size) +
                                                 "\r\n\r\n" + many;
        QTest::addRow("a head of %d without end", size) << "GET " + many;
    }
    QTest::newRow("many headers") << "GET " + Path + query() + rest +
                                         QByteArray("X: y\r\n").repeated(2000) + "\r\n";
}

void TestCallbackServer::tooLarge_isToldInEveryWay()
{
    QFETCH(const QByteArray, request);
    Listener listener;
    QCOMPARE(sendPlain(listener.port(), request), 413);
    QCOMPARE(listener.count(), 0);
    QCOMPARE(listener.server.rules().counts().tooLarge, 1);
}

void TestCallbackServer::requestInPieces_isPutTogether()
{
    Listener listener;
    BareSocket socket(listener.port());
    const QByteArray request = "POST " + Path +
                               " HTTP/1.1\r\nHost: a\r\nContent-Length: 35\r\n\r\n" +
                               "txid=481220073315907&status=Success";
    for (const char byte : request)
        QVERIFY(socket.send(QByteArray(1, byte)));
    QCOMPARE(statusOf(socket.readAll()), 200);
    QCOMPARE(listener.count(), 1);
}

void TestCallbackServer::drippingClient_isShownOutInTime()
{
    CallbackLimits limits;
    limits.wholeRequest = 600ms;
    Listener listener(limits);
    BareSocket socket(listener.port());
    QElapsedTimer timer;
    timer.start();
    QByteArray answer;
    // Never idle for long: only a limit on the whole can end this.
    while (answer.isEmpty() && timer.elapsed() < 8000) {
        socket.send("G");
        answer = socket.readSome(20);
    }
    QCOMPARE(statusOf(answer), 408);
    QVERIFY(timer.elapsed() >= 600);
    QCOMPARE(listener.server.rules().counts().tooSlow, 1);
    // And it is not kept for the asking: the connection goes.
    while (timer.elapsed() < 8000 && socket.send("G"))
        QTest::qWait(10);
    QVERIFY(timer.elapsed() < 8000);
}

void TestCallbackServer::silentClient_isShownOutInTime()
{
    CallbackLimits limits;
    limits.wholeRequest = 200ms;
    Listener listener(limits);
    BareSocket socket(listener.port());
    QCOMPARE(statusOf(socket.readAll(8000)), 408);
}

void TestCallbackServer::clientThatLeaves_isForgotten()
{
    Listener listener;
    for (int i = 0; i < 50; ++i) {
        BareSocket socket(listener.port());
        socket.send("GET /callback/half");
    }
    QCOMPARE(ask(listener.port(), "GET", Path + query()).status, 200);
    QCOMPARE(listener.server.rules().counts().tooSlow, 0);
}

void TestCallbackServer::moreThanOneRequest_isOneAnswer()
{
    Listener listener;
    BareSocket socket(listener.port());
    const QByteArray one = "GET " + Path + query() + " HTTP/1.1\r\nHost: a\r\n\r\n";
    QVERIFY(socket.send(one + one + one));
    const QByteArray answers = socket.readAll();
    QCOMPARE(answers.count("HTTP/1.1 "), 1);
    QCOMPARE(listener.count(), 1);
}

void TestCallbackServer::fullHouse_stillTakesATrueOne()
{
    CallbackLimits limits;
    limits.connections = 20;
    limits.wholeRequest = 60s;
    Listener listener(limits);
    std::vector<BareSocket> slow;
    for (int i = 0; i < 100; ++i) {
        slow.emplace_back(listener.port());
        slow.back().send("GET /callback/");
    }
    for (int i = 0; i < 5; ++i)
        QCOMPARE(ask(listener.port(), "GET", Path + query(481'220'073'315'907 + i)).status, 200);
    QCOMPARE(listener.count(), 5);
}

void TestCallbackServer::burst_isTurnedAwayPolitely()
{
    Listener listener;
    int taken = 0;
    int turnedAway = 0;
    for (int i = 0; i < 300; ++i) {
        const int status =
            ask(listener.port(), "GET", Path + query(481'220'073'315'907 + i)).status;
        taken += status == 200 ? 1 : 0;
        turnedAway += status == 429 ? 1 : 0;
    }
    QCOMPARE(taken + turnedAway, 300);
    QVERIFY(taken >= 10);
    QVERIFY(turnedAway > 0);
    QCOMPARE(listener.count(), taken);
}

void TestCallbackServer::takenPort_isToldApart()
{
    Listener listener;
    CallbackServer second({}, {});
    const Result<Done> started = second.start(QStringLiteral("127.0.0.1"), listener.port());
    QVERIFY(!started.ok());
    QCOMPARE(started.error().fault, Fault::Refused);
    QVERIFY(!started.error().detail.isEmpty());
    QVERIFY(!second.isListening());
    QVERIFY(second.url().isEmpty());
    QCOMPARE(ask(listener.port(), "GET", Path + query()).status, 200);
}

void TestCallbackServer::badAddress_isToldApart()
{
    CallbackServer server({}, {});
    for (const char *address : {"", "localhost", "127.0.0.1.5", "300.1.1.1", "::g"}) {
        const Result<Done> started = server.start(QLatin1String(address), 0);
        QVERIFY(!started.ok());
        QCOMPARE(started.error().fault, Fault::Malformed);
    }
    // An address that is not of this machine.
    const Result<Done> started = server.start(QStringLiteral("203.0.113.45"), 0);
    QVERIFY(!started.ok());
    QCOMPARE(started.error().fault, Fault::Refused);
}

void TestCallbackServer::stopped_itIsGone()
{
    Listener listener;
    const quint16 port = listener.port();
    BareSocket waiting(port);
    waiting.send("GET /half");
    listener.server.stop();
    QVERIFY(!listener.server.isListening());
    QVERIFY(!BareSocket(port).isOpen());
    QVERIFY(waiting.readAll(2000).isEmpty());
    // And it can be had again.
    QVERIFY(listener.server.start(QStringLiteral("127.0.0.1"), port).ok());
    QCOMPARE(ask(port, "GET", Path + query()).status, 200);
}

QTEST_APPLESS_MAIN(TestCallbackServer)
#include "tst_callbackserver.moc"
