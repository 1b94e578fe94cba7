// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <bulklist.h>

#include <QTest>

using namespace ct;

Q_DECLARE_METATYPE(ct::CsvProblem)
Q_DECLARE_METATYPE(ct::BulkProblem)

//! A bulk file is taken whole and exactly, or not at all.
class tst_BulkList : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void csv_isReadAsWritten_data();
    void csv_isReadAsWritten();
    void csv_refusesWhatIsNone_data();
    void csv_refusesWhatIsNone();
    void csv_remembersWhereARecordBegins();
    void columns_mayStandInAnyOrder();
    void file_isRefusedAsAWhole_data();
    void file_isRefusedAsAWhole();
    void everyLine_isChecked();
    void sameNumberAndAmount_isSeen();
    void valueThatNobodyTakes_blocks();
    void keys_dependOnFileAndLine();

private:
    QList<BulkLine> check(const QByteArray &csv, bool allowSame = false) const;

    std::optional<Catalogue> m_catalogue;
};

void tst_BulkList::initTestCase()
{
    Result<Catalogue> catalogue = Catalogue::builtIn();
    QVERIFY(catalogue);
    m_catalogue = *std::move(catalogue);
}

void tst_BulkList::csv_isReadAsWritten_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QList<QStringList>>("records");
    using Records = QList<QStringList>;
    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    QTest::newRow("nothing") << QByteArray() << Records{};
    QTest::newRow("LF") << QByteArray("a,b\nb,a\n") << Records{{a, b}, {b, a}};
    QTest::newRow("CR LF") << QByteArray("a,b\r\nb,a\r\n") << Records{{a, b}, {b, a}};
    QTest::newRow("no last line end") << QByteArray("a\nb") << Records{{a}, {b}};
    QTest::newRow("a last CR") << QByteArray("a\r") << Records{{a}};
    QTest::newRow("byte order mark") << QByteArray(
                                            "\xef\xbb\xbf"
                                            "a,b")
                                     << Records{{a, b}};
    QTest::newRow("empty lines") << QByteArray("a\n\n\r\nb\n") << Records{{a}, {b}};
    QTest::newRow("empty fields") << QByteArray(",a,\n") << Records{{QString(), a, QString()}};
    QTest::newRow("quoted") << QByteArray("\"a\",\"b\"\n") << Records{{a, b}};
    QTest::newRow("quoted comma, quote and line break")
        << QByteArray("\"x,\"\"y\"\"\r\nz\",a") << Records{{QStringLiteral("x,\"y\"\r\nz"), a}};
    QTest::newRow("quoted and empty") << QByteArray("\"\",a") << Records{{QString(), a}};
    QTest::newRow("blanks stay") << QByteArray(" a ,b") << Records{{QStringLiteral(" a "), b}};
    QTest::newRow("Devanagari") << QByteArray("\xe0\xa5\xa7,a")
                                << Records{{QStringLiteral("१"), a}};
}

void tst_BulkList::csv_isReadAsWritten()
{
    QFETCH(QByteArray, csv);
    QFETCH(QList<QStringList>, records);
    const CsvTable table = readCsv(csv);
    QVERIFY(!table.problem);
    QCOMPARE(table.records.size(), records.size());
    for (qsizetype i = 0; i < records.size(); ++i)
        QCOMPARE(table.records.at(i).fields, records.at(i));
}

void tst_BulkList::csv_refusesWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<CsvProblem>("problem");
    QTest::addColumn<int>("line");
    QTest::newRow("Latin 1") << QByteArray("a\n\xe9\n") << CsvProblem::NotUtf8 << 0;
    QTest::newRow("UTF-16") << QByteArray(
                                   "\xff\xfe"
                                   "a\0",
                                   4)
                            << CsvProblem::NotUtf8 << 0;
    QTest::newRow("cut character") << QByteArray("a,\xe0\xa5") << CsvProblem::NotUtf8 << 0;
    QTest::newRow("NUL") << QByteArray("a\n\0b", 4) << CsvProblem::ControlCharacter << 2;
    QTest::newRow("escape, quoted")
        << QByteArray("\"\x1b[2J\"") << CsvProblem::ControlCharacter << 1;
    QTest::newRow("CR alone") << QByteArray("a\rb") << CsvProblem::ControlCharacter << 1;
    QTest::newRow("quote inside") << QByteArray("a\nb\"c\n") << CsvProblem::StrayQuote << 2;
    QTest::newRow("text behind a quote") << QByteArray("\"a\"b") << CsvProblem::StrayQuote << 1;
    QTest::newRow("never closed") << QByteArray("a\n\"b\nc\n") << CsvProblem::OpenQuote << 2;
    QTest::newRow("one quote") << QByteArray("\"") << CsvProblem::OpenQuote << 1;
}

void tst_BulkList::csv_refusesWhatIsNone()
{
    QFETCH(QByteArray, csv);
    QFETCH(CsvProblem, problem);
    QFETCH(int, line);
    const CsvTable table = readCsv(csv);
    QVERIFY(table.problem);
    QCOMPARE(int(*table.problem), int(problem));
    QCOMPARE(table.problemLine, line);
    QVERIFY(table.records.isEmpty());
}

void tst_BulkList::csv_remembersWhereARecordBegins()
{
    const CsvTable table = readCsv("a\n\n\"b\nb\"\nc\n");
    QCOMPARE(table.records.size(), 3);
    QCOMPARE(table.records.at(0).line, 1);
    QCOMPARE(table.records.at(1).line, 3);
    QCOMPARE(table.records.at(2).line, 5);
}

void tst_BulkList::columns_mayStandInAnyOrder()
{
    const BulkFile file =
        readBulk("Amount, NUMBER ,operator,value2,circle,value1\n239,9876543210,A,two,9,one\n");
    QVERIFY(!file.problem);
    const BulkRow expected{2,
                           QStringLiteral("A"),
                           QStringLiteral("9876543210"),
                           QStringLiteral("239"),
                           QStringLiteral("9"),
                           QStringLiteral("one"),
                           QStringLiteral("two")};
    QCOMPARE(file.rows.size(), 1);
    QVERIFY(file.rows.first() == expected);
}

void tst_BulkList::file_isRefusedAsAWhole_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<BulkProblem>("problem");
    QTest::addColumn<int>("line");
    const QByteArray head = "operator,number,amount\n";
    QTest::newRow("empty") << QByteArray() << BulkProblem::NoHeader << 0;
    QTest::newRow("header alone") << head << BulkProblem::NoLines << 0;
    QTest::newRow("no header") << QByteArray("A,9876543210,239\n") << BulkProblem::UnknownColumn
                               << 1;
    QTest::newRow("semicolons") << QByteArray("operator;number;amount\nA;9876543210;239\n")
                                << BulkProblem::UnknownColumn << 1;
    QTest::newRow("unknown column")
        << QByteArray("operator,number,amount,charge\n") << BulkProblem::UnknownColumn << 1;
    QTest::newRow("column twice") << QByteArray("operator,number,amount,Number\n")
                                  << BulkProblem::ColumnTwice << 1;
    QTest::newRow("no amount") << QByteArray("operator,number\nA,9876543210\n")
                               << BulkProblem::ColumnMissing << 1;
    QTest::newRow("a field too many") << head + "A,9876543210,239\nA,9876543211,239,9\n"
                                      << BulkProblem::FieldCount << 3;
    QTest::newRow("a field too few") << head + "A,9876543210\n" << BulkProblem::FieldCount << 2;
    QTest::newRow("no CSV") << head + "A,\"9876543210,239\n" << BulkProblem::NotCsv << 2;
    QTest::newRow("too large") << head + QByteArray(BulkFileLimit, '1') << BulkProblem::TooLarge
                               << 0;
}

void tst_BulkList::file_isRefusedAsAWhole()
{
    QFETCH(QByteArray, csv);
    QFETCH(BulkProblem, problem);
    QFETCH(int, line);
    const BulkFile file = readBulk(csv);
    QVERIFY(file.problem);
    QCOMPARE(int(*file.problem), int(problem));
    QCOMPARE(file.line, line);
    QVERIFY(file.rows.isEmpty() || problem == BulkProblem::FieldCount);
}

QList<BulkLine> tst_BulkList::check(const QByteArray &csv, bool allowSame) const
{
    return checkBulk(*m_catalogue, readBulk("operator,number,amount,circle,value1,value2\n" + csv),
                     QStringLiteral("9"), QDate(2026, 11, 22), allowSame);
}

void tst_BulkList::everyLine_isChecked()
{
    const QList<BulkLine> lines = check(
        "A,98765 43210,239,,,\n"
        "nobody,9876543211,239,,,\n"
        "A,12345,239,,,\n"
        "A,9876543212,0,,,\n"
        "A,9876543213,=1+1,,,\n"
        "A,9876543214,239,999,,\n");
    QCOMPARE(lines.size(), 6);
    QVERIFY(!lines.at(0).blocks());
    QCOMPARE(lines.at(0).intent->number, QStringLiteral("9876543210"));
    QCOMPARE(lines.at(0).intent->amount, Money::fromRupees(239));
    QCOMPARE(lines.at(0).intent->circle, QStringLiteral("9"));
    const QList<DraftProblem> problems{DraftProblem::UnknownOperator, DraftProblem::PatternMismatch,
                                       DraftProblem::ZeroAmount, DraftProblem::NotAnAmount,
                                       DraftProblem::UnknownCircle};
    for (qsizetype i = 0; i < problems.size(); ++i) {
        const BulkLine &line = lines.at(i + 1);
        QVERIFY(line.blocks());
        QCOMPARE(line.line, int(i) + 3);
        QVERIFY(!line.findings.isEmpty());
        QCOMPARE(int(line.findings.first().problem), int(problems.at(i)));
    }
}

void tst_BulkList::sameNumberAndAmount_isSeen()
{
    const QByteArray csv =
        "A,9876543210,239,,,\nA,9876543210,240,,,\nV,+91 98765 43210,239.00,,,\n";
    const QList<BulkLine> lines = check(csv);
    QCOMPARE(lines.at(0).sameAs, 0);
    QCOMPARE(lines.at(1).sameAs, 0);
    QCOMPARE(lines.at(2).sameAs, 2);
    QVERIFY(lines.at(2).blocks());
    QCOMPARE(check(csv, true).at(2).sameAs, 0);
}

void tst_BulkList::valueThatNobodyTakes_blocks()
{
    const QList<BulkLine> lines = check("A,9876543210,239,,4637,\nA,9876543211,239,, ,\n");
    QCOMPARE(lines.at(0).strayValues, QList<int>{1});
    QVERIFY(lines.at(0).blocks());
    QVERIFY(!lines.at(1).blocks());
}

void tst_BulkList::keys_dependOnFileAndLine()
{
    const QString stem = bulkKeyStem("operator,number,amount\n");
    QCOMPARE(stem, bulkKeyStem("operator,number,amount\n"));
    QVERIFY(stem != bulkKeyStem("operator,number,amount\r\n"));
    QVERIFY(!(bulkKey(stem, 2) == bulkKey(stem, 3)));
    QCOMPARE(bulkKey(QStringLiteral("s"), 12).text(), QStringLiteral("s-12"));
}

QTEST_APPLESS_MAIN(tst_BulkList)

#include "tst_bulklist.moc"
