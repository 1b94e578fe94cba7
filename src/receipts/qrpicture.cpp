// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qrpicture.h"

#include <qrcodegen/qrcodegen.hpp>
#include <vector>

namespace ct {

namespace {

constexpr int Border = 4; // modules, as ISO/IEC 18004 wants
constexpr int LeastDots = 2;
constexpr qsizetype LongestText = 1000; // well within what a code holds, which would throw else

} // namespace

Result<QImage> qrPicture(const QByteArray &text, int dots)
{
    if (text.isEmpty() || text.size() > LongestText)
        return Error{Fault::Malformed, QStringLiteral("text of a QR code")};
    using qrcodegen::QrCode;
    const std::vector<std::uint8_t> bytes(text.begin(), text.end());
    const QrCode code = QrCode::encodeBinary(bytes, QrCode::Ecc::MEDIUM);
    const int modules = code.getSize() + 2 * Border;
    const int scale = dots / modules;
    if (scale < LeastDots)
        return Error{Fault::Refused, QStringLiteral("too small for a QR code")};
    QImage picture(modules * scale, modules * scale, QImage::Format_Mono);
    picture.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            // Outside of the code getModule() says white.
            const bool dark = code.getModule(x / scale - Border, y / scale - Border);
            picture.setPixel(x, y, dark ? 1U : 0U);
        }
    }
    return picture;
}

} // namespace ct
