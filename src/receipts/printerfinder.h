// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printerlink.h"

#include <QObject>
#include <functional>
#include <memory>

class QThread;

namespace ct {

//! Whether a printer takes work, as the print system states it at this moment.
enum class PrinterState {
    Ready,   //!< idle or printing
    Stopped, //!< paused, closed, or stopped by a fault: it would print nothing
};

//! A printer that this computer knows.
struct FoundPrinter
{
    PrinterSetup setup;  //!< as it can be printed on; its width in dots is a guess
    QString description; //!< what people call it; never empty
    PrinterState state = PrinterState::Ready;
    bool isDefault = false;

    bool operator==(const FoundPrinter &) const = default;
};

//! The queues of the print system and the printer devices, in the order of their names. Asks the
//! print system and so may take as long as `patience`: not for the window's thread.
QList<FoundPrinter> printersOfSystem(std::chrono::milliseconds patience);

//! Looks for printers in a thread of its own, so that nobody waits for a print system that does
//! not answer.
class PrinterFinder final : public QObject
{
    Q_OBJECT
public:
    explicit PrinterFinder(std::chrono::milliseconds patience = std::chrono::seconds(5),
                           QObject *parent = nullptr);
    //! Waits for a search that is under way, at most for the patience.
    ~PrinterFinder() override;

    //! Begins a search; found() tells its end. While one is under way, it is that one.
    void look();

signals:
    void found(const QList<ct::FoundPrinter> &printers);

private:
    const std::chrono::milliseconds m_patience;
    std::unique_ptr<QThread> m_thread;
};

} // namespace ct
