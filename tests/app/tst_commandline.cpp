// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <commandline.h>

#include <QTest>

using namespace ct;

class TestCommandLine : public QObject
{
    Q_OBJECT

private:
    static QList<CommandSpec> specs()
    {
        return {{QStringLiteral("sell"),
                 {},
                 {{QStringLiteral("amount"), QStringLiteral("RUPEES"), {}},
                  {QStringLiteral("retry"), {}, {}}},
                 {}},
                {QStringLiteral("show"), {QStringLiteral("ORDER_ID")}, {}, {}}};
    }

private slots:
    void optionsStandBeforeAndAfterTheCommand()
    {
        const auto line = CommandLine::parse(
            {QStringLiteral("--json"), QStringLiteral("sell"), QStringLiteral("--amount"),
             QStringLiteral("-5"), QStringLiteral("--data-dir=/x=y"), QStringLiteral("--retry")},
            specs());
        QVERIFY(line);
        QCOMPARE(line->command(), QStringLiteral("sell"));
        QCOMPARE(line->value("amount"), QStringLiteral("-5"));
        QCOMPARE(line->value("data-dir"), QStringLiteral("/x=y"));
        QVERIFY(line->has("json"));
        QVERIFY(line->has("retry"));
        QVERIFY(!line->has("password-file"));
    }

    void misuse_isToldAndRefused_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no command") << QStringList{};
        QTest::newRow("unknown command") << QStringList{QStringLiteral("buy")};
        QTest::newRow("unknown option")
            << QStringList{QStringLiteral("sell"), QStringLiteral("--colour"), QStringLiteral("x")};
        QTest::newRow("option of another command")
            << QStringList{QStringLiteral("show"), QStringLiteral("1"), QStringLiteral("--retry")};
        QTest::newRow("twice") << QStringList{QStringLiteral("sell"), QStringLiteral("--retry"),
                                              QStringLiteral("--retry")};
        QTest::newRow("value missing")
            << QStringList{QStringLiteral("sell"), QStringLiteral("--amount")};
        QTest::newRow("value for a switch")
            << QStringList{QStringLiteral("sell"), QStringLiteral("--retry=yes")};
        QTest::newRow("argument missing") << QStringList{QStringLiteral("show")};
        QTest::newRow("argument too many")
            << QStringList{QStringLiteral("show"), QStringLiteral("1"), QStringLiteral("2")};
        QTest::newRow("argument where none is")
            << QStringList{QStringLiteral("sell"), QStringLiteral("239")};
    }
    void misuse_isToldAndRefused()
    {
        QFETCH(QStringList, words);
        const auto line = CommandLine::parse(words, specs());
        QVERIFY(!line);
        QCOMPARE(line.error().fault, Fault::Malformed);
        QVERIFY(!line.error().detail.isEmpty());
    }

    void helpIsHeardEvenWithoutACommand()
    {
        const auto line = CommandLine::parse({QStringLiteral("--help")}, specs());
        QVERIFY(line);
        QVERIFY(line->has("help"));
        const QString help = CommandLine::help(QStringLiteral("p"), {}, specs());
        for (const auto *word : {"sell", "--amount RUPEES", "ORDER_ID", "--data-dir DIR"})
            QVERIFY2(help.contains(QLatin1String(word)), word);
    }

    void wordsAfterTwoDashes_areArguments()
    {
        const auto line = CommandLine::parse(
            {QStringLiteral("show"), QStringLiteral("--"), QStringLiteral("--1")}, specs());
        QVERIFY(line);
        QCOMPARE(line->argument(0), QStringLiteral("--1"));
    }
};

QTEST_APPLESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
