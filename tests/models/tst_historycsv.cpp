// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <historycsv.h>
#include <historyxlsx.h>

#include <QBuffer>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace ct;

class TestHistoryCsv : public QObject
{
    Q_OBJECT
private slots:
    void field_isQuotedAndNeverAFormula_data();
    void field_isQuotedAndNeverAFormula();
    void file_startsWithMarkAndHeadAndHoldsEveryRow();
    void reasonOfTheProvider_cannotBecomeAFormula();
    void limit_cutsTheNewest();
    void workbook_holdsEveryRowAndNoFormula();
    void fullDisk_isAnError();
};

void TestHistoryCsv::field_isQuotedAndNeverAFormula_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::newRow("plain") << "Airtel"
                           << "\"Airtel\"";
    QTest::newRow("empty") << ""
                           << "\"\"";
    QTest::newRow("quotes, comma") << "a \"b\", c"
                                   << "\"a \"\"b\"\", c\"";
    QTest::newRow("equals") << "=1+1"
                            << "\"'=1+1\"";
    QTest::newRow("plus") << "+91"
                          << "\"'+91\"";
    QTest::newRow("minus") << "-1"
                           << "\"'-1\"";
    QTest::newRow("at") << "@SUM"
                        << "\"'@SUM\"";
    QTest::newRow("tab") << "\tx"
                         << "\"'\tx\"";
    QTest::newRow("carriage return") << "\rx"
                                     << "\"'\rx\"";
    QTest::newRow("inside") << "a=1"
                            << "\"a=1\"";
}

void TestHistoryCsv::field_isQuotedAndNeverAFormula()
{
    QFETCH(QString, text);
    QTEST(HistoryCsv::field(text), "field");
}

void TestHistoryCsv::file_startsWithMarkAndHeadAndHoldsEveryRow()
{
    FakeClock clock;
    FakeBook book(clock);
    for (int number = 1; number <= 450; ++number)
        book.put(sampleAttempt(number));
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(HistoryCsv::write(book, {}, buffer).ok());
    QVERIFY(buffer.data().startsWith("\xEF\xBB\xBF\"local_time\","));
    const QList<QByteArray> lines = buffer.data().split('\n');
    QCOMPARE(lines.size(), 452); // the head, the rows, nothing behind the last line's end
    QVERIFY(lines.at(1).contains("\"481220073315450\""));
    QVERIFY(lines.at(1).contains("\"239.00\""));
    QVERIFY(lines.at(1).endsWith("\r"));
    QVERIFY(lines.at(450).contains("\"481220073315001\""));
    QVERIFY(lines.at(451).isEmpty());
}

void TestHistoryCsv::reasonOfTheProvider_cannotBecomeAFormula()
{
    FakeClock clock;
    FakeBook book(clock);
    Attempt attempt = sampleAttempt(1, State::Failed);
    attempt.reason = QStringLiteral("=HYPERLINK(\"http://x\")");
    book.put(attempt);
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(HistoryCsv::write(book, {}, buffer).ok());
    QVERIFY(buffer.data().contains("\"'=HYPERLINK(\"\"http://x\"\")\""));
}

void TestHistoryCsv::limit_cutsTheNewest()
{
    FakeClock clock;
    FakeBook book(clock);
    for (int number = 1; number <= 450; ++number)
        book.put(sampleAttempt(number));
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(HistoryCsv::write(book, {}, buffer, 250).ok());
    QCOMPARE(buffer.data().count('\n'), 251);
    QVERIFY(buffer.data().contains("481220073315450"));
    QVERIFY(!buffer.data().contains("481220073315200"));
}

void TestHistoryCsv::workbook_holdsEveryRowAndNoFormula()
{
    FakeClock clock;
    FakeBook book(clock);
    constexpr int count = 450; // more than two pages
    for (int number = 1; number <= count; ++number) {
        Attempt attempt = sampleAttempt(number);
        attempt.reason = QStringLiteral("=HYPERLINK(\"http://x\")");
        book.put(attempt);
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("history.xlsx"));
    HistoryXlsx xlsx(book, {}, path);
    Result<bool> done = false;
    int steps = 0;
    while (done.ok() && !*done) {
        done = xlsx.step();
        ++steps;
    }
    QVERIFY(done.ok());
    QCOMPARE(steps, 3);
    QCOMPARE(xlsx.rowsWritten(), count);
    QProcess reader;
    reader.start(QStringLiteral("python3"),
                 {QStringLiteral("-c"),
                  QStringLiteral("import sys,zipfile;sys.stdout.buffer.write(zipfile.ZipFile("
                                 "sys.argv[1]).read('xl/worksheets/sheet1.xml'))"),
                  path});
    QVERIFY(reader.waitForFinished(20000));
    const QByteArray sheet = reader.readAllStandardOutput();
    QCOMPARE(sheet.count("<row "), count + 1);
    QCOMPARE(sheet.count("<v>239</v>"), count); // amounts are numbers
    QVERIFY(sheet.contains("=HYPERLINK"));
    QVERIFY(!sheet.contains("<f>")); // and what looks like a formula is text
}

void TestHistoryCsv::fullDisk_isAnError()
{
    FakeClock clock;
    FakeBook book(clock);
    book.put(sampleAttempt(1));
    QFile full(QStringLiteral("/dev/full"));
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const Result<Done> written = HistoryCsv::write(book, {}, full);
    QVERIFY(!written.ok());
    QCOMPARE(written.error().fault, Fault::Storage);
}

QTEST_GUILESS_MAIN(TestHistoryCsv)
#include "tst_historycsv.moc"
