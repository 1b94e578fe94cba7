// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <standin/formquery.h>

#include <QtTest>

using ct::standin::Parameters;
using ct::standin::readParameters;

class tst_FormQuery : public QObject
{
    Q_OBJECT
private slots:
    void values_areDecodedExactlyOnce_data();
    void values_areDecodedExactlyOnce();
    void query_winsOverBody();
    void lastOfARepeatedName_countsAndIsNoted();
    void password_isKeptApart();
};

void tst_FormQuery::values_areDecodedExactlyOnce_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<QByteArray>("decoded");
    QTest::newRow("plain") << QByteArray("9876543210") << QByteArray("9876543210");
    QTest::newRow("plus is a blank") << QByteArray("a+b") << QByteArray("a b");
    QTest::newRow("escaped plus") << QByteArray("a%2Bb") << QByteArray("a+b");
    QTest::newRow("blank") << QByteArray("a%20b") << QByteArray("a b");
    QTest::newRow("marks") << QByteArray("%26%25%23%3D") << QByteArray("&%#=");
    QTest::newRow("twice stays half") << QByteArray("%2526") << QByteArray("%26");
    QTest::newRow("lower case") << QByteArray("%2b") << QByteArray("+");
    QTest::newRow("not an escape") << QByteArray("100%") << QByteArray("100%");
    QTest::newRow("not hex") << QByteArray("%zz") << QByteArray("%zz");
    QTest::newRow("equals in value") << QByteArray("a=b") << QByteArray("a=b");
    QTest::newRow("Unicode") << QByteArray("%E2%82%B9") << QByteArray("\xe2\x82\xb9");
    QTest::newRow("zero byte") << QByteArray("a%00b") << QByteArray("a\0b", 3);
    QTest::newRow("empty") << QByteArray() << QByteArray();
}

void tst_FormQuery::values_areDecodedExactlyOnce()
{
    QFETCH(QByteArray, encoded);
    QFETCH(QByteArray, decoded);
    const Parameters fromQuery = readParameters("x=1&number=" + encoded + "&&y=2", {});
    QCOMPARE(fromQuery.value("number"), decoded);
    QCOMPARE(fromQuery.value("x"), QByteArray("1"));
    QCOMPARE(fromQuery.value("y"), QByteArray("2"));
    QCOMPARE(readParameters({}, "number=" + encoded).value("number"), decoded);
}

void tst_FormQuery::query_winsOverBody()
{
    const Parameters both = readParameters("amount=10", "amount=20&number=1");
    QCOMPARE(both.value("amount"), QByteArray("10"));
    QCOMPARE(both.value("number"), QByteArray("1"));
    QVERIFY(both.fromQuery);
    QVERIFY(both.fromBody);
    QVERIFY(both.repeated.isEmpty());
}

void tst_FormQuery::lastOfARepeatedName_countsAndIsNoted()
{
    const Parameters parameters = readParameters("amount=10&amount=20", {});
    QCOMPARE(parameters.value("amount"), QByteArray("20"));
    QCOMPARE(parameters.repeated, QList<QByteArray>{"amount"});
}

void tst_FormQuery::password_isKeptApart()
{
    const Parameters parameters = readParameters("pwd=a%26b&username=u", {});
    QVERIFY(!parameters.values.contains("pwd"));
    QCOMPARE(parameters.password.view().toByteArray(), QByteArray("a&b"));
}

QTEST_APPLESS_MAIN(tst_FormQuery)
#include "tst_formquery.moc"
