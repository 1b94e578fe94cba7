// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlprint.h"

#include <receiptpicture.h>

#include <QCoreApplication>

namespace ct {

namespace {

//! For translations.
struct PrintWords
{
    Q_DECLARE_TR_FUNCTIONS(ct::PrintWords)
};

QString because(PrintTrouble trouble)
{
    switch (trouble) {
        case PrintTrouble::Missing:
            return PrintWords::tr("There is no printer %1.");
        case PrintTrouble::NotAPrinter:
            return PrintWords::tr("%1 is no printer's device; nothing was written to it.");
        case PrintTrouble::NotAllowed:
            return PrintWords::tr("This user may not write to the printer %1.");
        case PrintTrouble::Refused:
            return PrintWords::tr("The printer %1 takes no connection. Is it switched on?");
        case PrintTrouble::Paused:
            return PrintWords::tr("The printer %1 is paused.");
        case PrintTrouble::Closed:
            return PrintWords::tr("The printer %1 takes no new jobs.");
        case PrintTrouble::Silent:
            return PrintWords::tr("The printer %1 does not answer. Is there paper in it?");
        case PrintTrouble::CutOff:
            return PrintWords::tr("The printer %1 ended the connection in the middle.");
        case PrintTrouble::NoSystem:
            return PrintWords::tr("No print system answers, so %1 cannot be reached.");
        case PrintTrouble::NotBooked:
            return PrintWords::tr(
                "The print could not be written into the book, so nothing was "
                "sent to %1.");
        case PrintTrouble::NotDrawn:
        case PrintTrouble::Stopped:
        case PrintTrouble::None:
            break;
    }
    return PrintWords::tr("Nothing was printed on %1.");
}

} // namespace

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

QString printTroubleSentence(const PrintJob &job)
{
    const QString sentence = because(job.trouble).arg(printerAddress(job.printer));
    return job.sent == 0 ? sentence
                         : sentence + u' ' +
                               PrintWords::tr(
                                   "Part of it may have come out; the next one is marked as a "
                                   "duplicate.");
}

} // namespace ct
