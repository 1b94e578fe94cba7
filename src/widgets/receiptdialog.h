// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <paper.h>
#include <receipt.h>

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace ct {

class PrinterChoice;

//! Shows the receipt of one attempt as it will be printed, and prints or saves it. Printing goes
//! through the paper desk: the dialog tells how it goes and may be closed meanwhile.
class ReceiptDialog final : public QDialog
{
    Q_OBJECT
public:
    ReceiptDialog(const Desk &desk, const Attempt &attempt, QWidget *parent = nullptr);

    //! Writes the receipt as PDF (or .png, .txt) and books it as printed.
    bool saveTo(const QString &path);

private:
    QWidget *buildChoices();
    QWidget *buildDeeds();
    void takePrinter();
    void takeJob(int id);
    void refresh();
    void askWhereToSave();
    void printNow();
    //! Books a print and makes the receipt with the number of its copy; empty: could not be booked.
    std::optional<Receipt> bookedReceipt();
    Receipt receiptOf(int copy) const;
    Paper paper() const;
    void say(const QString &note);

    const Desk m_desk;
    Attempt m_attempt;
    QLabel *m_preview;
    QComboBox *m_paper = nullptr;
    QComboBox *m_language = nullptr;
    PrinterChoice *m_printer = nullptr;
    QPushButton *m_print = nullptr;
    QLabel *m_note = nullptr;
    int m_job = 0; //!< what was printed last from here; 0: nothing
};

} // namespace ct
