// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace ct {

class PrinterChoice;

//! The papers that have not come out: why, and what can be done about each.
class PapersDialog final : public QDialog
{
    Q_OBJECT
public:
    //! `paper` must outlive the dialog.
    PapersDialog(const Desk &desk, PaperDesk &paper, QWidget *parent = nullptr);

private:
    QLayout *buildDeeds();
    void refresh();
    void updateDeeds();
    int chosenJob() const;

    PaperDesk &m_paper;
    QTreeWidget *m_list;
    QLabel *m_words;
    PrinterChoice *m_printer;
    QPushButton *m_again = nullptr;
    QPushButton *m_elsewhere = nullptr;
    QPushButton *m_discard = nullptr;
};

} // namespace ct
