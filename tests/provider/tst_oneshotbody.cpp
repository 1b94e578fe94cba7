// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <oneshotbody.h>

#include <QTest>

using namespace ct;

class tst_OneShotBody : public QObject
{
    Q_OBJECT

private slots:
    void isReadOnceAndNeverAgain();
    void cannotBeRewoundInAnyWay();
    void countsEveryRead();
};

void tst_OneShotBody::isReadOnceAndNeverAgain()
{
    OneShotBody body(QByteArrayLiteral("pwd=x&amount=239"), nullptr);
    QCOMPARE(body.size(), 16);
    QCOMPARE(body.bytesAvailable(), 16);
    QVERIFY(!body.atEnd());
    QCOMPARE(body.read(4), QByteArrayLiteral("pwd="));
    QCOMPARE(body.bytesAvailable(), 12);
    QCOMPARE(body.read(4096), QByteArrayLiteral("x&amount=239"));
    QVERIFY(body.atEnd());
    QCOMPARE(body.read(4096), QByteArray());
}

void tst_OneShotBody::cannotBeRewoundInAnyWay()
{
    OneShotBody body(QByteArrayLiteral("abc"), nullptr);
    QVERIFY(body.isSequential());
    QVERIFY(!body.reset());
    QVERIFY(!body.seek(0));
    QCOMPARE(body.read(3), QByteArrayLiteral("abc"));
    QVERIFY(!body.reset());
    QVERIFY(!body.seek(0));
    QCOMPARE(body.read(3), QByteArray());
    QVERIFY(body.openMode() & QIODevice::Unbuffered);
}

void tst_OneShotBody::countsEveryRead()
{
    OneShotBody body(QByteArrayLiteral("abc"), nullptr);
    QCOMPARE(body.reads(), 0);
    QCOMPARE(body.bytesAvailable(), 3);
    QCOMPARE(body.reads(), 0);
    QVERIFY(!body.read(1).isEmpty());
    QCOMPARE(body.reads(), 1);
    QVERIFY(!body.read(10).isEmpty());
    QCOMPARE(body.reads(), 2);
}

QTEST_APPLESS_MAIN(tst_OneShotBody)

#include "tst_oneshotbody.moc"
