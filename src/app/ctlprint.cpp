// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlprint.h"

#include <receiptpicture.h>

namespace ct {

std::optional<PrinterSetup> printerOf(const CommandLine &line)
{
    std::optional<PrinterSetup> setup = printerAt(line.value("printer"));
    if (!setup)
        return std::nullopt;
    bool isNumber = true;
    setup->dots = line.value("dots", QStringLiteral("576")).toInt(&isNumber);
    if (!isNumber || !thermalWidths().contains(setup->dots))
        return std::nullopt;
    if (const auto paper = paperFromName(line.value("paper", QStringLiteral("80"))))
        setup->page = *paper;
    setup->cut = !line.has("no-cut");
    setup->drawer = line.has("drawer");
    return setup;
}

void printOnce(QObject *owner, const Clock &clock, const PrinterSetup &printer,
               const QString &title, NumberPaper number, std::function<void(const PrintJob &)> done)
{
    auto *spool = new PrintSpool(clock, {}, &makePrinterLink, owner);
    const int id = spool->add(title, printer, std::move(number));
    QObject::connect(spool, &PrintSpool::changed, spool, [spool, id, done = std::move(done)] {
        const std::optional<PrintJob> job = spool->job(id);
        if (!job || (!isOver(job->state) && job->state != PrintJobState::Waiting))
            return;
        spool->disconnect();
        spool->cancel(id);
        done(*job);
    });
}

} // namespace ct
