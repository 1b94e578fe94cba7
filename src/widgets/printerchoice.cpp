// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printerchoice.h"

#include <paperdesk.h>

#include <QTimer>

namespace ct {

PrinterChoice::PrinterChoice(PaperDesk *paper, QWidget *parent) : QComboBox(parent)
{
    if (paper) {
        for (const PrinterSetup &printer : paper->settings().printers)
            put(spokenName(printer), printer);
        m_setUp = count();
        connect(paper, &PaperDesk::printersFound, this, &PrinterChoice::take);
        // The window stands first; a print system may take its time to answer.
        QTimer::singleShot(0, this, [paper] { paper->lookForPrinters(); });
    }
    if (m_printers.isEmpty())
        sayNone();
}

void PrinterChoice::put(const QString &words, const PrinterSetup &printer)
{
    if (m_printers.isEmpty())
        clear();
    setEnabled(true);
    addItem(words);
    m_printers << printer;
}

void PrinterChoice::sayNone()
{
    clear();
    addItem(tr("No printer"));
    setEnabled(false);
}

void PrinterChoice::take(const QList<FoundPrinter> &found)
{
    for (const FoundPrinter &printer : found) {
        const bool isKnown = std::any_of(
            m_printers.cbegin(), m_printers.cend(), [&printer](const PrinterSetup &known) {
                return printerAddress(known) == printerAddress(printer.setup);
            });
        if (isKnown)
            continue;
        PrinterSetup setup = printer.setup;
        setup.name = printer.description;
        put(printer.state == PrinterState::Ready ? printer.description
                                                 //: %1 is a printer
                                                 : tr("%1 (stopped)").arg(printer.description),
            setup);
        if (printer.isDefault && m_setUp == 0)
            setCurrentIndex(count() - 1);
    }
    emit listed();
}

std::optional<PrinterSetup> PrinterChoice::chosen() const
{
    const int index = currentIndex();
    return index >= 0 && index < m_printers.size() ? std::optional(m_printers.at(index))
                                                   : std::nullopt;
}

bool PrinterChoice::isSetUp() const
{
    return currentIndex() >= 0 && currentIndex() < m_setUp;
}

} // namespace ct
