// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printercheck.h"

#include <QThread>
#include <algorithm>

namespace ct {

namespace {

CheckResult tryOut(const PrinterSetup &printer, PrintPatience patience)
{
    const std::atomic<bool> stop = false;
    const QString name = spokenName(printer);
    switch (makePrinterLink(printer, patience, stop)->open().trouble) {
        case PrintTrouble::None:
            return {CheckState::Ok, Finding::PrinterReady, name};
        case PrintTrouble::Paused:
        case PrintTrouble::Closed:
        case PrintTrouble::Silent:
        case PrintTrouble::CutOff:
            return {CheckState::Failed, Finding::PrinterStopped, name};
        case PrintTrouble::Missing:
        case PrintTrouble::NotAPrinter:
        case PrintTrouble::NotAllowed:
        case PrintTrouble::Refused:
        case PrintTrouble::NoSystem:
        case PrintTrouble::NotBooked:
        case PrintTrouble::NotDrawn:
        case PrintTrouble::Stopped:
            break;
    }
    return {CheckState::Failed, Finding::PrinterMissing, name};
}

CheckResult lookAround(PrintPatience patience)
{
    const QList<FoundPrinter> printers = printersOfSystem(patience.silence);
    if (printers.isEmpty())
        return {CheckState::Warning, Finding::NoPrinter};
    auto found = std::find_if(printers.begin(), printers.end(),
                              [](const FoundPrinter &printer) { return printer.isDefault; });
    if (found == printers.end())
        found = printers.begin();
    return found->state == PrinterState::Ready
               ? CheckResult{CheckState::Ok, Finding::PrinterReady, found->description}
               : CheckResult{CheckState::Failed, Finding::PrinterStopped, found->description};
}

} // namespace

PrinterCheck::PrinterCheck(std::function<std::optional<PrinterSetup>()> chosen,
                           PrintPatience patience, QObject *parent)
    : Check(parent), m_chosen(std::move(chosen)), m_patience(patience)
{
}

PrinterCheck::~PrinterCheck()
{
    if (m_thread)
        m_thread->wait();
}

void PrinterCheck::run(Reply<CheckResult> reply)
{
    if (m_thread)
        m_thread->wait(); // asked twice at once: the second answer is a fresh one
    const std::optional<PrinterSetup> chosen = m_chosen ? m_chosen() : std::nullopt;
    auto result = std::make_shared<CheckResult>();
    auto shared = std::make_shared<Reply<CheckResult>>(std::move(reply));
    m_thread.reset(QThread::create([result, chosen, patience = m_patience] {
        *result = chosen ? tryOut(*chosen, patience) : lookAround(patience);
    }));
    connect(m_thread.get(), &QThread::finished, this,
            [result, shared] { (*shared)(std::move(*result)); });
    m_thread->start();
}

} // namespace ct
