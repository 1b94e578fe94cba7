// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "receiptfile.h"

#include "escpos.h"
#include "receiptpdf.h"
#include "receiptpicture.h"
#include "receipttext.h"

#include <savedfile.h>

#include <QBuffer>
#include <QFileInfo>
#include <QSaveFile>

namespace ct {

namespace {

int columns(Paper paper)
{
    return paper == Paper::Roll58 ? 32 : 48;
}

Result<QByteArray> encoded(const QString &ending, const Receipt &receipt, Paper paper)
{
    QByteArray bytes;
    if (ending == QLatin1String("pdf")) {
        bytes = toPdf(receipt, paper);
    } else if (ending == QLatin1String("txt")) {
        bytes = toText(receipt, columns(paper)).toUtf8();
    } else if (ending == QLatin1String("png")) {
        QBuffer buffer(&bytes);
        if (!buffer.open(QIODevice::WriteOnly) || !toImage(receipt, paper).save(&buffer, "PNG"))
            bytes.clear();
    } else if (ending == QLatin1String("escpos")) {
        if (!isRoll(paper))
            return Error{Fault::Refused, QStringLiteral(".escpos is for rolls of 58 or 80 mm")};
        bytes = toEscPos(toThermalImage(receipt, imageWidth(paper)), {});
    } else {
        return Error{Fault::Refused, QStringLiteral("a receipt's file name ends in .pdf, .png, "
                                                    ".txt or .escpos")};
    }
    if (bytes.isEmpty())
        return Error{Fault::Unknown, QStringLiteral("the receipt could not be drawn")};
    return bytes;
}

} // namespace

Result<Done> writeReceipt(const QString &path, const Receipt &receipt, Paper paper)
{
    const Result<QByteArray> bytes = encoded(QFileInfo(path).suffix().toLower(), receipt, paper);
    if (!bytes)
        return bytes.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !keepSaved(file))
        return Error{Fault::Storage, QStringLiteral("%1: %2").arg(path, file.errorString())};
    return Done{};
}

} // namespace ct
