// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printwords.h"

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

QString printTroubleSentence(PrintTrouble trouble, const QString &printer)
{
    return because(trouble).arg(printer);
}

QString printTroubleSentence(const PrintJob &job, const QString &printer)
{
    const QString sentence = printTroubleSentence(job.trouble, printer);
    return job.sent == 0 ? sentence
                         : sentence + u' ' +
                               PrintWords::tr(
                                   "Part of it may have come out; the next one is marked as a "
                                   "duplicate.");
}

QString printStateSentence(const PrintJob &job)
{
    const QString printer = spokenName(job.printer);
    switch (job.state) {
        case PrintJobState::Queued:
            return PrintWords::tr("Waits for its turn at %1.").arg(printer);
        case PrintJobState::Reaching:
            return PrintWords::tr("Reaching the printer %1…").arg(printer);
        case PrintJobState::Printing:
            return PrintWords::tr("Printing on %1…").arg(printer);
        case PrintJobState::Waiting:
            return printTroubleSentence(job, printer) + u' ' +
                   PrintWords::tr("It is tried again by itself.");
        case PrintJobState::Printed:
            return PrintWords::tr("Printed on %1.").arg(printer);
        case PrintJobState::Failed:
            return printTroubleSentence(job, printer);
        case PrintJobState::Expired:
            return PrintWords::tr(
                "It waited for more than ten minutes and was not printed, so that it "
                "does not come out unasked.");
        case PrintJobState::Cancelled:
            return PrintWords::tr("Called off.");
    }
    return {};
}

} // namespace ct
