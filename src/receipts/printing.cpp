// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing.h"

#include "printqueue.h"
#include "receiptlayout.h"
#include "receiptpdf.h"

#include <QPageSize>
#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>

namespace ct {

namespace {

constexpr qreal MmPerInch = 25.4;

PrinterState stateOf(const QPrinterInfo &info)
{
    if (info.isNull())
        return PrinterState::Missing;
    switch (info.state()) {
        case QPrinter::Idle:
        case QPrinter::Active:
            return acceptsJobs(info.printerName()) ? PrinterState::Ready : PrinterState::Stopped;
        case QPrinter::Aborted:
        case QPrinter::Error:
            return PrinterState::Stopped;
    }
    return PrinterState::Stopped;
}

} // namespace

QList<PrinterFacts> listPrinters()
{
    QList<PrinterFacts> printers;
    const QString standard = QPrinterInfo::defaultPrinterName();
    const QStringList names = QPrinterInfo::availablePrinterNames();
    for (const QString &name : names) {
        const QPrinterInfo info = QPrinterInfo::printerInfo(name);
        const QString description = info.description();
        printers << PrinterFacts{name, description.isEmpty() ? name : description, name == standard,
                                 stateOf(info)};
    }
    return printers;
}

PrinterState printerState(const QString &name)
{
    // printerInfo() of an unknown name is null; the list is asked as well because QPrinter takes
    // an unknown name without a word and goes on with the default printer.
    if (!QPrinterInfo::availablePrinterNames().contains(name))
        return PrinterState::Missing;
    return stateOf(QPrinterInfo::printerInfo(name));
}

Result<Done> print(const Receipt &receipt, const QString &printerName, Paper paper)
{
    switch (printerState(printerName)) {
        case PrinterState::Ready:
            break;
        case PrinterState::Stopped:
            return Error{Fault::Refused,
                         QStringLiteral("printer \"%1\" is stopped").arg(printerName)};
        case PrinterState::Missing:
            return Error{Fault::Refused,
                         QStringLiteral("there is no printer \"%1\"").arg(printerName)};
    }
    const QByteArray pdf = toPdf(receipt, paper);
    if (pdf.isEmpty())
        return Error{Fault::Unknown, QStringLiteral("the receipt could not be drawn")};
    const Result<int> job = queuePdf(printerName, receipt.documentName, pdf, paper,
                                     QSizeF(paperWidthMm(paper), pdfHeightMm(receipt, paper)));
    if (!job)
        return job.error();
    return Done{};
}

void preparePrinter(QPrinter &printer, const Receipt &receipt, Paper paper)
{
    printer.setDocName(receipt.documentName);
    printer.setCreator(QStringLiteral("Countertop"));
    printer.setColorMode(isRoll(paper) ? QPrinter::GrayScale : QPrinter::Color);
    // The layout keeps its own margins, so the page begins at the paper's corner.
    printer.setFullPage(true);
    switch (paper) {
        case Paper::A5:
            printer.setPageSize(QPageSize(QPageSize::A5));
            return;
        case Paper::A4:
            printer.setPageSize(QPageSize(QPageSize::A4));
            return;
        case Paper::Roll58:
        case Paper::Roll80:
            break;
    }
    const qreal height = receiptHeightMm(receipt, paper, printer.resolution() / MmPerInch);
    printer.setPageSize(QPageSize(QSizeF(paperWidthMm(paper), height), QPageSize::Millimeter,
                                  paperName(paper), QPageSize::ExactMatch));
}

Result<Done> paintTo(QPrinter &printer, const Receipt &receipt, Paper paper)
{
    QPainter painter;
    if (!painter.begin(&printer)) {
        return Error{Fault::Refused,
                     QStringLiteral("printer \"%1\" took no job").arg(printer.printerName())};
    }
    const QRectF page = printer.paperRect(QPrinter::DevicePixel);
    paintOnPage(painter, receipt, paper, page.size(), printer.resolution() / MmPerInch);
    if (!painter.end() || printer.printerState() == QPrinter::Error ||
        printer.printerState() == QPrinter::Aborted) {
        return Error{Fault::Refused,
                     QStringLiteral("printer \"%1\" took no job").arg(printer.printerName())};
    }
    return Done{};
}

} // namespace ct
