// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <callbackrules.h>
#include <requestlook.h>

#include <QTest>

using namespace ct;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Token = "0123456789abcdef0123456789abcdef";

QByteArray target(qint64 order, const QByteArray &token = Token)
{
    return "/callback/" + token + "?txid=" + QByteArray::number(order) +
           "&status=Success&opid=REF A&B";
}

//! Rules with a clock that the test owns and a list of what was heard.
struct Door
{
    Door() { rules.useToken(SecretBytes(Token)); }
    int call(qint64 order) { return rules.answer("GET", target(order), {}); }

    std::chrono::milliseconds now{1000};
    QList<CallbackHint> heard;
    CallbackRules rules{10, [this](const CallbackHint &hint) { heard << hint; },
                        [this] { return now; }};
};

constexpr qint64 Order = 481'220'073'315'907;

} // namespace

class TestCallbackRules : public QObject
{
    Q_OBJECT

private slots:
    void trueOne_isHeard()
    {
        Door door;
        QCOMPARE(door.call(Order), 200);
        QCOMPARE(door.heard.size(), 1);
        QCOMPARE(door.heard.first().orderId.text(), QString::number(Order));
        QCOMPARE(door.heard.first().opid, u"REF A&B"_s);
    }

    //! G14: forged ones never get past the token.
    void wrongToken_isNotFound_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("another") << QByteArray("0123456789abcdef0123456789abcdee");
        QTest::newRow("shorter") << Token.chopped(1);
        QTest::newRow("longer") << Token + '0';
        QTest::newRow("capitals") << Token.toUpper();
        QTest::newRow("none") << QByteArray();
        QTest::newRow("encoded") << QByteArray("%30") + Token.sliced(1);
        QTest::newRow("deeper") << Token + "/x";
        QTest::newRow("longest") << QByteArray(1500, 'a');
    }
    void wrongToken_isNotFound()
    {
        QFETCH(const QByteArray, token);
        Door door;
        for (const char *verb : {"GET", "POST", "DELETE"})
            QCOMPARE(door.rules.answer(verb, target(Order, token), {}), 404);
        QVERIFY(door.heard.isEmpty());
        QCOMPARE(door.rules.counts().wrongToken, 3);
    }

    void withoutAToken_nothingIsFound()
    {
        CallbackRules rules(10, {});
        QCOMPARE(rules.answer("GET", "/callback/?txid=481220073315907&status=Success", {}), 404);
        QCOMPARE(rules.answer("GET", target(Order), {}), 404);
    }

    void newToken_replacesTheOldOne()
    {
        Door door;
        door.rules.useToken(SecretBytes(QByteArrayView("ffffffffffffffffffffffffffffffff")));
        QCOMPARE(door.call(Order), 404);
        QCOMPARE(door.rules.answer("GET", target(Order, "ffffffffffffffffffffffffffffffff"), {}),
                 200);
    }

    void onlyGetAndPost_areTaken()
    {
        Door door;
        for (const char *verb : {"HEAD", "PUT", "DELETE", "OPTIONS", "get", "TRACE", ""})
            QCOMPARE(door.rules.answer(verb, target(Order), {}), 405);
        QCOMPARE(
            door.rules.answer("POST", "/callback/" + Token, "txid=481220073315907&status=Success"),
            200);
        QCOMPARE(door.heard.size(), 1);
    }

    void malformed_isToldAndNotHeard()
    {
        Door door;
        QCOMPARE(door.rules.answer("GET", "/callback/" + Token + "?txid=&status=Success", {}), 400);
        QVERIFY(door.heard.isEmpty());
    }

    void tooMany_areTurnedAway_andLaterTakenAgain()
    {
        Door door;
        int taken = 0;
        for (int i = 0; i < 1000; ++i)
            taken += door.call(Order + i) == 200 ? 1 : 0;
        QCOMPARE(taken, 10);
        QCOMPARE(door.rules.counts().tooMany, 990);
        door.now += 1s;
        for (int i = 0; i < 1000; ++i)
            taken += door.call(Order + 5000 + i) == 200 ? 1 : 0;
        QCOMPARE(taken, 20);
    }

    //! G13: however many duplicates there are, another order's call-back is taken.
    void stormOfDuplicates_leavesRoomForOthers()
    {
        Door door;
        for (int second = 0; second < 60; ++second) {
            for (int i = 0; i < 1000; ++i) {
                door.call(Order);
                door.now += 1ms;
            }
            QCOMPARE(door.call(Order + 1 + second), 200);
        }
        QVERIFY(door.heard.size() <= 60 * 11);
    }

    //! G14: with the token, but about orders that nobody waits for.
    void stormOfMadeUpOrders_leavesRoomForTheExpected()
    {
        Door door;
        door.rules.expect({OrderId(QString::number(Order))});
        for (int second = 0; second < 60; ++second) {
            // Not a whole second: at the end of one there is new room for anybody.
            for (int i = 0; i < 950; ++i) {
                door.call(900'000'000'000'000 + second * 1000 + i);
                door.now += 1ms;
            }
            if (second % 11 == 0) // a repetition has to wait for ten seconds
                QCOMPARE(door.call(Order), 200);
        }
        QVERIFY(door.heard.size() <= 60 * 11);
    }

    void request_isWholeWhenItsBodyIsHere_data()
    {
        using L = RequestLook;
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<RequestLook>("look");
        const QByteArray get = "GET /callback/x?txid=1&opid=a b c HTTP/1.1\r\nHost: a\r\n";
        const auto post = [](const QByteArray &headers, const QByteArray &body) {
            return "POST /callback/x HTTP/1.1\r\nHost: a\r\n" + headers + "\r\n" + body;
        };
        QTest::newRow("nothing") << QByteArray() << L::Unfinished;
        QTest::newRow("a letter") << QByteArray("G") << L::Unfinished;
        QTest::newRow("head without end") << get << L::Unfinished;
        QTest::newRow("head at its last byte") << get + "\r" << L::Unfinished;
        QTest::newRow("head") << get + "\r\n" << L::Whole;
        QTest::newRow("bare line ends") << QByteArray("GET / HTTP/1.0\n\n") << L::Whole;
        QTest::newRow("mixed line ends") << QByteArray("GET / HTTP/1.0\n\r\n") << L::Whole;
        QTest::newRow("empty lines first") << "\r\n\r\n" + get + "\r\n" << L::Whole;
        QTest::newRow("only empty lines") << QByteArray("\r\n\r\n\r\n") << L::Unfinished;
        QTest::newRow("body to come") << post("Content-Length: 5\r\n", "1234") << L::Unfinished;
        QTest::newRow("body") << post("Content-Length: 5\r\n", "12345") << L::Whole;
        QTest::newRow("more than the body") << post("content-LENGTH:5\r\n", "12345678") << L::Whole;
        QTest::newRow("no body") << post("Content-Length: 0\r\n", "") << L::Whole;
        QTest::newRow("two lengths: the larger")
            << post("Content-Length: 2\r\nContent-Length: 9\r\n", "12345") << L::Unfinished;
        QTest::newRow("length with a blank before the colon")
            << post("Content-Length : 9\r\n", "12345") << L::Unfinished;
        QTest::newRow("length too large") << post("Content-Length: 5000\r\n", "") << L::TooLarge;
        QTest::newRow("length enormous")
            << post("Content-Length: 99999999999999999999999\r\n", "") << L::TooLarge;
        QTest::newRow("negative length") << post("Content-Length: -1\r\n", "") << L::NotHttp;
        QTest::newRow("no length") << post("Content-Length: \r\n", "") << L::NotHttp;
        QTest::newRow("words as length") << post("Content-Length: ten\r\n", "") << L::NotHttp;
        QTest::newRow("chunks") << post("Transfer-Encoding: chunked\r\n", "") << L::NoLength;
        QTest::newRow("endless head") << QByteArray(2049, 'G') << L::TooLarge;
        QTest::newRow("head up to the limit") << QByteArray(2048, 'G') << L::Unfinished;
        const auto ofSize = [&post](qsizetype size) {
            const QByteArray body(1000, 'b');
            const qsizetype bare = post("Content-Length: 1000\r\nX: \r\n", body).size();
            return post("Content-Length: 1000\r\nX: " + QByteArray(size - bare, 'x') + "\r\n",
                        body);
        };
        QTest::newRow("whole at the limit") << ofSize(2048) << L::Whole;
        QTest::newRow("one past the limit") << ofSize(2049) << L::TooLarge;
        QTest::newRow("its last byte to come") << ofSize(2048).chopped(1) << L::Unfinished;
        QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00") << L::NotHttp;
        QTest::newRow("a nought") << QByteArray(1, '\0') << L::NotHttp;
    }
    void request_isWholeWhenItsBodyIsHere()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const RequestLook, look);
        QCOMPARE(lookAtRequest(bytes, 2048), look);
    }

    //! What was not whole becomes whole only by more bytes, and never two ways.
    void everyBeginning_ofAWholeRequestIsUnfinished()
    {
        const QByteArray whole =
            "POST /callback/x?a=b HTTP/1.1\r\nHost: a\r\n"
            "Content-Length: 12\r\n\r\ntxid=1&a=b&c";
        for (qsizetype length = 0; length < whole.size(); ++length)
            QCOMPARE(lookAtRequest(whole.first(length), 2048), RequestLook::Unfinished);
        QCOMPARE(lookAtRequest(whole, 2048), RequestLook::Whole);
    }
};

QTEST_APPLESS_MAIN(TestCallbackRules)
#include "tst_callbackrules.moc"
