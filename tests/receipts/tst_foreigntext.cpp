// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <foreigntext.h>

#include <QTest>

using namespace ct;

class TestForeignText : public QObject
{
    Q_OBJECT

private slots:
    void line_isPlainAndOne_data();
    void line_isPlainAndOne();
    void longLine_isCutWithinItsLength();
    void cut_neverSplitsASyllable();
};

void TestForeignText::line_isPlainAndOne_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("shown");
    QTest::newRow("ordinary") << QStringLiteral("KA1031182209") << QStringLiteral("KA1031182209");
    QTest::newRow("white space") << QStringLiteral(" a\r\n\tb  c ") << QStringLiteral("a b c");
    QTest::newRow("escape sequence")
        << QStringLiteral("\x1b[31mpaid") << QStringLiteral("[31mpaid");
    QTest::newRow("null") << QStringLiteral("a") + QChar(0) + QStringLiteral("b")
                          << QStringLiteral("ab");
    QTest::newRow("direction override")
        << QStringLiteral("12") + QChar(0x202E) + QStringLiteral("34") << QStringLiteral("1234");
    QTest::newRow("invisible") << QChar(0xFEFF) + QStringLiteral("x") + QChar(0x200B)
                               << QStringLiteral("x");
    QTest::newRow("line separator")
        << QStringLiteral("a") + QChar(0x2028) + QStringLiteral("b") << QStringLiteral("a b");
    QTest::newRow("private use") << QChar(0xE000) + QStringLiteral("x") << QStringLiteral("x");
    QTest::newRow("half a surrogate pair")
        << QChar(0xD83D) + QStringLiteral("x") << QStringLiteral("x");
    QTest::newRow("markup stays text")
        << QStringLiteral("<b>=1+1</b>") << QStringLiteral("<b>=1+1</b>");
    const QString joined = QString(QChar(0x0915)) + QChar(0x094D) + QChar(0x200D);
    QTest::newRow("joiner of an Indian script") << joined << joined;
    QTest::newRow("only rubbish") << QString(QChar(0x07)) << QString();
}

void TestForeignText::line_isPlainAndOne()
{
    QFETCH(QString, given);
    QTEST(foreignLine(given, 40), "shown");
}

void TestForeignText::longLine_isCutWithinItsLength()
{
    const QString line = foreignLine(QString(5000, u'7'), 64);
    QCOMPARE(line.size(), 64);
    QVERIFY(line.endsWith(u'…'));
    QCOMPARE(foreignLine(QString(64, u'7'), 64), QString(64, u'7'));
}

void TestForeignText::cut_neverSplitsASyllable()
{
    // Every "कि" is a letter and a vowel sign: a cut between them would change the letter.
    QString given;
    for (int i = 0; i < 20; ++i)
        given += QStringLiteral("कि");
    QCOMPARE(foreignLine(given, 6), QStringLiteral("किकि…"));
}

QTEST_APPLESS_MAIN(TestForeignText)
#include "tst_foreigntext.moc"
