// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "teststrip.h"

#include "escpos.h"
#include "sheetpaper.h"

#include <QCoreApplication>
#include <QPainter>

namespace ct {

namespace {

//! For translations.
struct TestStrip
{
    Q_DECLARE_TR_FUNCTIONS(ct::TestStrip)
};

constexpr int ScaleHeight = 40;
constexpr int DotsPerMm = 8;

QString stripWords(const PrinterSetup &setup)
{
    QStringList lines{TestStrip::tr("Countertop · test strip"), spokenName(setup)};
    if (isThermal(setup)) {
        //: %1 is a number of dots, %2 the width of the paper in mm
        lines << TestStrip::tr("%1 dots · %2 mm")
                     .arg(setup.dots)
                     .arg(qRound(paperWidthMm(paperOf(setup))));
        lines << TestStrip::tr("The line at the left and the line at the right must both be seen.");
    }
    lines << QStringLiteral("₹ 1,23,456.78 · ABC abc 0123456789");
    for (const char16_t *script :
         {u"नमस्ते", u"নমস্কার", u"ਸਤ ਸ੍ਰੀ ਅਕਾਲ", u"નમસ્તે", u"வணக்கம்", u"నమస్కారం", u"ನಮಸ್ಕಾರ", u"നമസ്കാരം"})
        lines << QString::fromUtf16(script);
    return lines.join(u'\n');
}

} // namespace

QImage testStripPicture(const PrinterSetup &setup)
{
    const QImage words = sheetPicture(stripWords(setup), setup.dots);
    QImage strip(setup.dots, words.height() + 2 * ScaleHeight, QImage::Format_RGB32);
    strip.fill(Qt::white);
    QPainter painter(&strip);
    painter.drawImage(0, ScaleHeight, words);
    painter.setPen(Qt::black);
    painter.drawRect(0, 0, strip.width() - 1, strip.height() - 1);
    for (int x = 0, mm = 0; x < strip.width(); x += DotsPerMm, ++mm)
        painter.drawLine(x, 0, x, mm % 10 == 0 ? ScaleHeight - 8 : mm % 5 == 0 ? 18 : 10);
    painter.end();
    return strip.convertToFormat(QImage::Format_Mono, Qt::MonoOnly | Qt::ThresholdDither);
}

DrawPaper testStrip()
{
    return [](const PrinterSetup &setup) -> PrintData {
        const QString title = TestStrip::tr("Countertop · test strip");
        if (isThermal(setup))
            return {title, toEscPos(testStripPicture(setup), {setup.cut, false}), {}};
        return sheetPaper(title, stripWords(setup))(setup);
    };
}

} // namespace ct
