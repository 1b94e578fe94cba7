// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "receiptpaper.h"

#include "escpos.h"
#include "receiptpdf.h"
#include "receiptpicture.h"

namespace ct {

DrawPaper receiptPaper(const Receipt &receipt, bool mayOpenDrawer)
{
    return [receipt, mayOpenDrawer](const PrinterSetup &setup) -> PrintData {
        if (isThermal(setup)) {
            const bool isFirst = receipt.copyNotice.isEmpty();
            const ThermalDeeds deeds{setup.cut, mayOpenDrawer && setup.drawer && isFirst};
            return {receipt.documentName, toEscPos(toThermalImage(receipt, setup.dots), deeds), {}};
        }
        return {receipt.documentName, toPdf(receipt, setup.page),
                QSizeF(paperWidthMm(setup.page), pdfHeightMm(receipt, setup.page))};
    };
}

} // namespace ct
