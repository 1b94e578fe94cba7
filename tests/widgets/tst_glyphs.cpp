// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <amountwords.h>
#include <catalogue.h>
#include <language.h>
#include <receiptfont.h>
#include <theme.h>

#include <QApplication>
#include <QFile>
#include <QGlyphRun>
#include <QTest>
#include <QTextLayout>
#include <QXmlStreamReader>

using namespace ct;

namespace {

//! How many glyphs of the line no font of this machine has: they would be boxes.
int missing(const QString &line, const QFont &font,
            const QList<QTextLayout::FormatRange> &formats = {})
{
    QTextLayout words(line, font);
    words.setFormats(formats);
    words.beginLayout();
    words.createLine().setLineWidth(1'000'000);
    words.endLayout();
    int count = 0;
    for (const QGlyphRun &run : words.glyphRuns())
        count += int(run.glyphIndexes().count(0));
    return count;
}

//! Every line that a translation file can put on the screen.
QStringList linesOf(const QString &name)
{
    QFile file(QStringLiteral(CT_SOURCE_DIR "/translations/%1.ts").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QStringList lines;
    while (!xml.atEnd()) {
        xml.readNext();
        const bool isText = xml.isStartElement() && (xml.name() == QLatin1String("source") ||
                                                     xml.name() == QLatin1String("translation"));
        if (!isText)
            continue;
        // The forms of a plural stand inside, and are one text here.
        const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        lines << text.split(u'\n', Qt::SkipEmptyParts);
    }
    return lines;
}

} // namespace

class TestGlyphs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Theme::light()); }
    void letterOfNoFont_isFound();
    void everyTranslation_hasItsGlyphs_data();
    void everyTranslation_hasItsGlyphs();
    void everyAmountInWords_hasItsGlyphs_data();
    void everyAmountInWords_hasItsGlyphs();
    void everyLetterOfTheScript_hasAGlyph_data();
    void everyLetterOfTheScript_hasAGlyph();
    void catalogue_hasItsGlyphs();
};

void TestGlyphs::letterOfNoFont_isFound()
{
    // A letter of the private area, and one that is not assigned: the check can fail.
    QCOMPARE(missing(QStringLiteral("a\uF123b"), QApplication::font()), 1);
    QVERIFY(missing(QStringLiteral("\u0AF8\u0378"), QApplication::font()) > 0);
}

void TestGlyphs::everyTranslation_hasItsGlyphs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("atLeast");
    for (const QString &language : receiptLanguages()) {
        const bool isWhole = windowLanguages().contains(language);
        QTest::newRow(qPrintable(language))
            << (isWhole ? QStringLiteral("countertop_") : QStringLiteral("receipt_")) + language
            << (language == QLatin1String("en") ? 10
                : isWhole                       ? 1'000
                                                : 300);
    }
}

void TestGlyphs::everyTranslation_hasItsGlyphs()
{
    QFETCH(QString, name);
    QFETCH(int, atLeast);
    const QStringList lines = linesOf(name);
    QVERIFY(lines.size() > atLeast);
    const QFont window = QApplication::font();
    const QFont paper = receiptFont(24);
    for (const QString &line : lines) {
        QVERIFY2(missing(line, window) == 0, qPrintable(line));
        QVERIFY2(missing(line, paper, scriptRanges(line, paper)) == 0, qPrintable(line));
    }
}

void TestGlyphs::everyAmountInWords_hasItsGlyphs_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : AmountWords::languages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestGlyphs::everyAmountInWords_hasItsGlyphs()
{
    QFETCH(QString, language);
    const AmountWords words(language);
    const QFont window = QApplication::font();
    const QFont paper = receiptFont(24, true);
    for (int n = 0; n < 100; ++n) {
        // Every count of every scale comes by, and both units.
        const qint64 count = n;
        const QString line = words.of(Money::fromPaise(
            ((count * 10'000'000 + count * 100'000 + count * 1'000 + count % 10 * 100 + n) * 100) +
            n));
        QVERIFY2(missing(line, window) == 0, qPrintable(line));
        QVERIFY2(missing(line, paper, scriptRanges(line, paper)) == 0, qPrintable(line));
    }
    const QString name = languageWord(language);
    QVERIFY2(missing(name, window) == 0, qPrintable(name));
}

void TestGlyphs::everyLetterOfTheScript_hasAGlyph_data()
{
    QTest::addColumn<char16_t>("first");
    QTest::addColumn<QString>("base"); // a letter that marks stand on
    QTest::newRow("Devanagari") << char16_t(0x0900) << QStringLiteral("क");
    QTest::newRow("Bengali") << char16_t(0x0980) << QStringLiteral("ক");
    QTest::newRow("Gurmukhi") << char16_t(0x0A00) << QStringLiteral("ਕ");
    QTest::newRow("Gujarati") << char16_t(0x0A80) << QStringLiteral("ક");
    QTest::newRow("Tamil") << char16_t(0x0B80) << QStringLiteral("க");
    QTest::newRow("Telugu") << char16_t(0x0C00) << QStringLiteral("క");
    QTest::newRow("Kannada") << char16_t(0x0C80) << QStringLiteral("ಕ");
    QTest::newRow("Malayalam") << char16_t(0x0D00) << QStringLiteral("ക");
}

void TestGlyphs::everyLetterOfTheScript_hasAGlyph()
{
    QFETCH(char16_t, first);
    QFETCH(QString, base);
    int letters = 0;
    for (char16_t code = first; code < first + 0x80; ++code) {
        const QChar letter(code);
        // What later editions of Unicode added is not written by shops, nor in this font of 2020.
        if (letter.unicodeVersion() == QChar::Unicode_Unassigned ||
            letter.unicodeVersion() > QChar::Unicode_6_0)
            continue;
        const QString line = letter.isMark() ? base + letter : QString(letter);
        QVERIFY2(missing(line, QApplication::font()) == 0,
                 qPrintable(QString::number(code, 16) + u' ' + line));
        ++letters;
    }
    QVERIFY(letters > 60);
}

void TestGlyphs::catalogue_hasItsGlyphs()
{
    const auto catalogue = Catalogue::builtIn();
    QVERIFY(catalogue.ok());
    for (const Operator &row : catalogue->operators()) {
        for (const QString &text : {row.name, row.documentName, row.state, row.numberLabel})
            QVERIFY2(missing(text, QApplication::font()) == 0, qPrintable(text));
    }
}

QTEST_MAIN(TestGlyphs)
#include "tst_glyphs.moc"
