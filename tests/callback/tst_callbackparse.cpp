// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <callbackparse.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace ct;
using namespace Qt::StringLiterals;

class TestCallbackParse : public QObject
{
    Q_OBJECT

private slots:
    void providersHabits_areRead_data();
    void providersHabits_areRead();
    void freeText_isCapped();
    void brokenText_isTaken();
    void error_neverHoldsTheText();
    void token_isTheRestOfThePath_data();
    void token_isTheRestOfThePath();
};

void TestCallbackParse::providersHabits_areRead_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("wellFormed");
    QTest::addColumn<QString>("txid");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("opid");
    QFile file(QStringLiteral(CT_TEST_DATA "/callbacks.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(cases.size() > 30);
    for (const QJsonValue &value : cases) {
        const QJsonObject one = value.toObject();
        QTest::newRow(qUtf8Printable(one.value(u"name"_s).toString()))
            << one.value(u"target"_s).toString().toUtf8()
            << one.value(u"body"_s).toString().toUtf8() << one.contains(u"txid"_s)
            << one.value(u"txid"_s).toString() << one.value(u"status"_s).toString()
            << one.value(u"opid"_s).toString();
    }
}

void TestCallbackParse::providersHabits_areRead()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, body);
    QFETCH(const bool, wellFormed);
    const Result<CallbackHint> hint = parseCallback(target, body);
    QCOMPARE(hint.ok(), wellFormed);
    if (!wellFormed) {
        QCOMPARE(hint.error().fault, Fault::Malformed);
        return;
    }
    QTEST(hint->orderId.text(), "txid");
    QTEST(hint->status, "status");
    QTEST(hint->opid, "opid");
}

void TestCallbackParse::freeText_isCapped()
{
    const QByteArray start = "/callback/T?txid=481220073315907&status=Success&opid=";
    const Result<CallbackHint> longText = parseCallback(start + QByteArray(5000, 'x'), {});
    QVERIFY(longText.ok());
    QCOMPARE(longText->opid, QString(CallbackHint::MaxOpid, u'x'));
    // A character outside the first plane is never cut in two.
    const QByteArray wide = QByteArray("x") + QByteArray("\xf0\x9f\x98\x80").repeated(200);
    const Result<CallbackHint> cut = parseCallback(start + wide, {});
    QVERIFY(cut.ok());
    QVERIFY(cut->opid.size() <= CallbackHint::MaxOpid);
    QVERIFY(cut->opid.back().isLowSurrogate());
}

void TestCallbackParse::brokenText_isTaken()
{
    const QByteArray target("/callback/T?txid=481220073315907&status=Success&opid=a\xff\0b%00%ff",
                            63);
    const Result<CallbackHint> hint = parseCallback(target, {});
    QVERIFY(hint.ok());
    QVERIFY(hint->opid.startsWith(u'a'));
    QVERIFY(!hint->opid.contains(QChar(0)));
}

void TestCallbackParse::error_neverHoldsTheText()
{
    const Result<CallbackHint> hint =
        parseCallback("/callback/0123456789abcdef?txid=canary&status=canary&opid=canary", {});
    QVERIFY(!hint.ok());
    QVERIFY(!hint.error().detail.contains(u"canary"_s));
    QVERIFY(!hint.error().detail.contains(u"0123456789abcdef"_s));
}

void TestCallbackParse::token_isTheRestOfThePath_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("plain") << QByteArray("/callback/abc?txid=1") << QByteArray("abc");
    QTest::newRow("no query") << QByteArray("/callback/abc") << QByteArray("abc");
    QTest::newRow("second mark") << QByteArray("/callback/abc?k=v?txid=1") << QByteArray("abc");
    QTest::newRow("deeper") << QByteArray("/callback/abc/d?x") << QByteArray("abc/d");
    QTest::newRow("none") << QByteArray("/callback/") << QByteArray();
    QTest::newRow("another path") << QByteArray("/other/abc") << QByteArray();
    QTest::newRow("in the query") << QByteArray("/?/callback/abc") << QByteArray();
    QTest::newRow("climbing") << QByteArray("/x/../callback/abc") << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray();
}

void TestCallbackParse::token_isTheRestOfThePath()
{
    QFETCH(const QByteArray, target);
    QTEST(callbackToken(target).toByteArray(), "token");
}

QTEST_APPLESS_MAIN(TestCallbackParse)
#include "tst_callbackparse.moc"
