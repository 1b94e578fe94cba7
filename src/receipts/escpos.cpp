// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "escpos.h"

#include <algorithm>

namespace ct {

namespace {

constexpr char Esc = 0x1b;
constexpr char Gs = 0x1d;
constexpr int HalfGrey = 128;
//! Lines from the head to the knife: what was printed last must be in front of it.
constexpr char LinesToTheKnife = 4;
//! On time and off time of the drawer's pulse, in steps of 2 ms.
constexpr char PulseOn = 25;
constexpr char PulseOff = static_cast<char>(250);
//! One dot less than what two bytes of a width could say: a printer's own limit lies far below.
constexpr int WidestInBytes = 2040;

//! One line of dots, the leftmost in the highest bit, 1 for black.
void appendLine(QByteArray &bytes, const QImage &grey, int y, int width)
{
    const uchar *dots = grey.constScanLine(y);
    for (int start = 0; start < width; start += 8) {
        uint eight = 0;
        const int count = std::min(8, width - start);
        for (int i = 0; i < count; ++i)
            eight |= uint(dots[start + i] < HalfGrey) << (7 - i);
        bytes.append(char(eight));
    }
}

void appendBand(QByteArray &bytes, const QImage &grey, int top, int lines, int bytesPerLine)
{
    const auto low = [](int number) { return char(number & 0xff); };
    const auto high = [](int number) { return char(number >> 8); };
    for (const char part :
         {Gs, 'v', '0', '\0', low(bytesPerLine), high(bytesPerLine), low(lines), high(lines)})
        bytes.append(part);
    for (int y = top; y < top + lines; ++y)
        appendLine(bytes, grey, y, grey.width());
}

void appendPulse(QByteArray &bytes)
{
    for (const char part : {Esc, 'p', '\0', PulseOn, PulseOff})
        bytes.append(part);
}

} // namespace

QByteArray drawerPulse()
{
    QByteArray bytes{"\x1b@", 2};
    appendPulse(bytes);
    return bytes;
}

QByteArray toEscPos(const QImage &picture, const ThermalDeeds &deeds)
{
    const int bytesPerLine = (picture.width() + 7) / 8;
    if (picture.isNull() || bytesPerLine > WidestInBytes)
        return {};
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    const int linesPerBand = LongestBand / bytesPerLine;
    QByteArray bytes;
    bytes.reserve(bytesPerLine * picture.height() + 64);
    for (const char part : {Esc, '@'})
        bytes.append(part);
    if (deeds.openDrawer)
        appendPulse(bytes);
    for (int top = 0; top < grey.height(); top += linesPerBand)
        appendBand(bytes, grey, top, std::min(linesPerBand, grey.height() - top), bytesPerLine);
    for (const char part : {Esc, 'd', LinesToTheKnife})
        bytes.append(part);
    if (deeds.cut) {
        for (const char part : {Gs, 'V', '\1'})
            bytes.append(part);
    }
    return bytes;
}

} // namespace ct
