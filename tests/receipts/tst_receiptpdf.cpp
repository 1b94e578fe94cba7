// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <receiptpdf.h>

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace ct;

namespace {

//! What a tool of poppler-utils prints about a PDF; empty where the tool fails.
QString toolOutput(const QString &tool, const QStringList &before, const QByteArray &pdf,
                   const QStringList &after)
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("receipt.pdf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.start(tool, before + QStringList{path} + after);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

QSizeF pageSize(const QByteArray &pdf)
{
    const QString facts = toolOutput(QStringLiteral("pdfinfo"), {}, pdf, {});
    static const QRegularExpression size(QStringLiteral("Page size: +([0-9.]+) x ([0-9.]+) pts"));
    const QRegularExpressionMatch match = size.match(facts);
    if (!facts.contains(QRegularExpression(QStringLiteral("Pages: +1\n"))))
        return {};
    return {match.captured(1).toDouble(), match.captured(2).toDouble()};
}

} // namespace

class TestReceiptPdf : public QObject
{
    Q_OBJECT

private slots:
    void page_isOneOfThePapersSize_data();
    void page_isOneOfThePapersSize();
    void rollPage_isAsLongAsItsReceipt();
    void text_canBeReadBack_data();
    void text_canBeReadBack();
    void overlongReceipt_staysOnItsPage();
};

void TestReceiptPdf::page_isOneOfThePapersSize_data()
{
    QTest::addColumn<Paper>("paper");
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("height");
    QTest::newRow("58") << Paper::Roll58 << 58 / 25.4 * 72 << 0.0;
    QTest::newRow("80") << Paper::Roll80 << 80 / 25.4 * 72 << 0.0;
    QTest::newRow("a5") << Paper::A5 << 148 / 25.4 * 72 << 210 / 25.4 * 72;
    QTest::newRow("a4") << Paper::A4 << 210 / 25.4 * 72 << 297 / 25.4 * 72;
}

void TestReceiptPdf::page_isOneOfThePapersSize()
{
    QFETCH(Paper, paper);
    QFETCH(double, width);
    QFETCH(double, height);
    const QByteArray pdf =
        toPdf(makeReceipt(sampleAttempt(), sampleShop(), sampleContext()), paper);
    QVERIFY(pdf.startsWith("%PDF-"));
    const QSizeF page = pageSize(pdf);
    // Pages are whole points.
    QVERIFY2(qAbs(page.width() - width) < 1, qPrintable(QString::number(page.width())));
    if (height > 0)
        QVERIFY2(qAbs(page.height() - height) < 1, qPrintable(QString::number(page.height())));
    else
        QVERIFY(page.height() > page.width());
}

void TestReceiptPdf::rollPage_isAsLongAsItsReceipt()
{
    const Receipt shorter = makeReceipt(sampleAttempt(), sampleShop(), sampleContext());
    const Receipt longer =
        makeReceipt(sampleBill(State::Failed), sampleShop(), sampleBillContext());
    const QSizeF first = pageSize(toPdf(shorter, Paper::Roll80));
    const QSizeF second = pageSize(toPdf(longer, Paper::Roll80));
    QCOMPARE(first.width(), second.width());
    QVERIFY(second.height() > first.height() + 20);
    QCOMPARE(pageSize(toPdf(shorter, Paper::Roll80)), first);
}

void TestReceiptPdf::text_canBeReadBack_data()
{
    QTest::addColumn<Paper>("paper");
    QTest::newRow("58") << Paper::Roll58;
    QTest::newRow("80") << Paper::Roll80;
    QTest::newRow("a5") << Paper::A5;
    QTest::newRow("a4") << Paper::A4;
}

void TestReceiptPdf::text_canBeReadBack()
{
    QFETCH(Paper, paper);
    ReceiptContext context = sampleContext();
    context.practice = true;
    context.copy = 1;
    const QByteArray pdf = toPdf(makeReceipt(sampleAttempt(), sampleShop(), context), paper);
    const QString text = toolOutput(QStringLiteral("pdftotext"), {QStringLiteral("-layout")}, pdf,
                                    {QStringLiteral("-")});
    for (const char *expected :
         {"SHOP NAME", "GSTIN 29AAAAA0000A1Z5", "31-10-2026 18:22", "1-000642", "98765 43210",
          "Karnataka", "481220073315907", "KA1031182209", "5804", "₹ 239.00", "SUCCESS",
          "DUPLICATE 1", "PRACTICE"})
        QVERIFY2(text.contains(QString::fromUtf8(expected)), expected);
}

void TestReceiptPdf::overlongReceipt_staysOnItsPage()
{
    Receipt receipt = makeReceipt(sampleAttempt(), sampleShop(), sampleContext());
    for (int i = 0; i < 60; ++i)
        receipt.lines << ReceiptLine{QStringLiteral("Line"), QString::number(i), false};
    const QByteArray pdf = toPdf(receipt, Paper::A5);
    const QString text = toolOutput(QStringLiteral("pdftotext"), {QStringLiteral("-layout")}, pdf,
                                    {QStringLiteral("-")});
    QVERIFY(text.contains(QStringLiteral("Thank you")));
    QVERIFY(qAbs(pageSize(pdf).height() - 595) < 1);
}

QTEST_MAIN(TestReceiptPdf)
#include "tst_receiptpdf.moc"
