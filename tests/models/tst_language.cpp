// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <language.h>
#include <words.h>

#include <QFile>
#include <QTranslator>
#include <QtTest>

using namespace ct;

class TestLanguage : public QObject
{
    Q_OBJECT
private slots:
    void everyLanguage_isCompiledIn();
    void languages_areNamedByThemselves();
    void words_followTheLanguage();
    void unknownLanguage_changesNothing();
    void counts_haveTheirPlurals();
};

static QString spoken(const char *text, int count)
{
    return QCoreApplication::translate("ct::HistoryView", text, nullptr, count);
}

void TestLanguage::everyLanguage_isCompiledIn()
{
    for (const QString &language : windowLanguages()) {
        QVERIFY(installLanguage(*qApp, language));
        QVERIFY(!languageWord(language).isEmpty());
    }
    QCOMPARE(qApp->findChildren<QTranslator *>().size(), 1); // the one before is gone
}

void TestLanguage::languages_areNamedByThemselves()
{
    // At least these are whole; others join by being so.
    QVERIFY(windowLanguages().startsWith(QStringLiteral("en")));
    QVERIFY(windowLanguages().contains(QStringLiteral("hi")));
    // Receipts are whole in every one.
    QCOMPARE(receiptLanguages().size(), 10);
    for (const QString &language : receiptLanguages())
        QVERIFY(languageWord(language) != language);
    QCOMPARE(languageWord(QStringLiteral("hi")), QStringLiteral("हिन्दी"));
    QCOMPARE(languageWord(QStringLiteral("ta")), QStringLiteral("தமிழ்"));
    QCOMPARE(languageWord(QStringLiteral("xx")), QStringLiteral("xx"));
    QVERIFY(installLanguage(*qApp, QStringLiteral("hi")));
    QCOMPARE(windowLanguage(), QStringLiteral("hi"));
}

void TestLanguage::words_followTheLanguage()
{
    QVERIFY(installLanguage(*qApp, QStringLiteral("hi")));
    QCOMPARE(Words::stateWord(State::Success), QStringLiteral("सफल"));
    QCOMPARE(Words::label(QStringLiteral("Mobile number")), QStringLiteral("मोबाइल नंबर"));
    const QDateTime at(QDate(2026, 10, 31), QTime(12, 52, 9), Qt::UTC);
    QVERIFY(Words::time(at, QDate(2026, 11, 1)).endsWith(u"18:22:09")); // digits stay readable
    QCOMPARE(formatMoney(Money::fromRupees(123'456)), QStringLiteral("₹ 1,23,456.00"));
    QVERIFY(installLanguage(*qApp, QStringLiteral("en")));
    QCOMPARE(Words::stateWord(State::Success), QStringLiteral("Success"));
}

void TestLanguage::unknownLanguage_changesNothing()
{
    QVERIFY(installLanguage(*qApp, QStringLiteral("hi")));
    QVERIFY(!installLanguage(*qApp, QStringLiteral("xx")));
    QCOMPARE(Words::stateWord(State::Success), QStringLiteral("सफल"));
}

void TestLanguage::counts_haveTheirPlurals()
{
    QVERIFY(installLanguage(*qApp, QStringLiteral("en")));
    QCOMPARE(spoken("%Ln recharge(s)", 1), QStringLiteral("1 recharge"));
    QCOMPARE(spoken("%Ln recharge(s)", 1'048'576), QStringLiteral("10,48,576 recharges"));
    QVERIFY(installLanguage(*qApp, QStringLiteral("hi")));
    QCOMPARE(spoken("%Ln recharge(s)", 1'048'576), QStringLiteral("10,48,576 रिचार्ज"));
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
