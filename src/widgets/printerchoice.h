// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <printerfinder.h>

#include <QComboBox>
#include <optional>

namespace ct {

//! A list of the printers that a paper can go to: those that were set up for this counter, the
//! usual one first, then the others that the computer knows. A printer that would print nothing is
//! named as such, and is never exchanged for another one.
class PrinterChoice final : public QComboBox
{
    Q_OBJECT
public:
    //! What `paper` of the desk holds; nothing can be chosen where it is null. `paper` must outlive
    //! the list.
    explicit PrinterChoice(PaperDesk *paper, QWidget *parent = nullptr);

    //! The chosen printer; nothing where there is none.
    std::optional<PrinterSetup> chosen() const;
    //! True for a printer that was set up for this counter: its paper is known.
    bool isSetUp() const;

signals:
    //! The computer's own printers are in the list now.
    void listed();

private:
    void take(const QList<FoundPrinter> &found);
    void put(const QString &words, const PrinterSetup &printer);
    void sayNone();

    QList<PrinterSetup> m_printers; //!< in the order of the list
    int m_setUp = 0;
};

} // namespace ct
