// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printercheck.h"

#include <QTimer>
#include <algorithm>

namespace ct {

namespace {

CheckResult judge(const QList<PrinterFacts> &printers, const QString &chosen)
{
    const auto named = [&](const PrinterFacts &printer) {
        return chosen.isEmpty() ? printer.isDefault : printer.name == chosen;
    };
    auto found = std::find_if(printers.begin(), printers.end(), named);
    if (found == printers.end() && !chosen.isEmpty())
        return {CheckState::Failed, Finding::PrinterMissing, chosen};
    if (found == printers.end() && printers.isEmpty())
        return {CheckState::Warning, Finding::NoPrinter};
    if (found == printers.end())
        found = printers.begin();
    switch (found->state) {
        case PrinterState::Ready:
            return {CheckState::Ok, Finding::PrinterReady, found->description};
        case PrinterState::Stopped:
            return {CheckState::Failed, Finding::PrinterStopped, found->description};
        case PrinterState::Missing:
            break;
    }
    return {CheckState::Failed, Finding::PrinterMissing, found->description};
}

} // namespace

PrinterCheck::PrinterCheck(std::function<QString()> chosen, QObject *parent)
    : Check(parent), m_chosen(std::move(chosen))
{
}

void PrinterCheck::run(Reply<CheckResult> reply)
{
    // The print system answers at once or not at all; the other checks are started first.
    QTimer::singleShot(0, this, [this, reply = std::move(reply)]() mutable {
        reply(judge(listPrinters(), m_chosen ? m_chosen() : QString()));
    });
}

} // namespace ct
