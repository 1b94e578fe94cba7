// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <standin/wallet.h>

#include <QtTest>

using ct::Money;
using ct::standin::Wallet;

class tst_Wallet : public QObject
{
    Q_OBJECT
private slots:
    void text_hasNoZerosBehindWhatCounts_data();
    void text_hasNoZerosBehindWhatCounts();
    void cost_isTheAmountLessTheMargin_data();
    void cost_isTheAmountLessTheMargin();
    void margin_staysWithinItsLimits();
    void covers_comparesTheWholeAmount();
};

void tst_Wallet::text_hasNoZerosBehindWhatCounts_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"0", "1250", "394.49", "394.5", "10023.4375", "0.0001", "-12.05"})
        QTest::newRow(text) << QByteArray(text);
}

void tst_Wallet::text_hasNoZerosBehindWhatCounts()
{
    QFETCH(QByteArray, text);
    QCOMPARE(Wallet::fromText(text).text(), text);
}

void tst_Wallet::cost_isTheAmountLessTheMargin_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("basisPoints");
    QTest::addColumn<qint64>("paise");
    QTest::addColumn<QByteArray>("left"); // of an opening of 1000 rupees

    // The margins are fixed for ever: ledgers of earlier releases are replayed with them.
    QTest::newRow("Airtel 239") << QByteArray("A") << 180 << qint64(23900) << QByteArray("765.302");
    QTest::newRow("Airtel 10") << QByteArray("A") << 180 << qint64(1000) << QByteArray("990.18");
    QTest::newRow("paise") << QByteArray("A") << 180 << qint64(12345) << QByteArray("878.7721");
}

void tst_Wallet::cost_isTheAmountLessTheMargin()
{
    QFETCH(QByteArray, code);
    QFETCH(int, basisPoints);
    QFETCH(qint64, paise);
    QFETCH(QByteArray, left);
    QCOMPARE(ct::standin::marginBasisPoints(code), basisPoints);
    Wallet wallet(Money::fromRupees(1000));
    const qint64 cost = Wallet::cost(Money::fromPaise(paise), code);
    wallet.take(cost);
    QCOMPARE(wallet.text(), left);
    wallet.giveBack(cost);
    QCOMPARE(wallet.text(), QByteArray("1000"));
}

void tst_Wallet::margin_staysWithinItsLimits()
{
    for (const char *code :
         {"A", "V", "I", "RC", "BT", "BR", "MSEDC", "TNEB", "ICF", "MG", "ATV"}) {
        const int margin = ct::standin::marginBasisPoints(code);
        QVERIFY2(margin >= 60 && margin <= 350, code);
    }
}

void tst_Wallet::covers_comparesTheWholeAmount()
{
    const Wallet wallet(Money::fromRupees(100));
    QVERIFY(wallet.covers(Money::fromRupees(100)));
    QVERIFY(!wallet.covers(Money::fromPaise(10001)));
}

QTEST_APPLESS_MAIN(tst_Wallet)
#include "tst_wallet.moc"
