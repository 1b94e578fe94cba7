// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <printerfinder.h>

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace ct {

//! Sets up one printer in three steps: which one, with what paper, and a test strip that a person
//! looks at. Nothing is kept before the strip was found right, or the question passed over.
class PrinterDialog final : public QDialog
{
    Q_OBJECT
public:
    //! `paper` must outlive the dialog. `known` is a printer to change; without it, a new one.
    PrinterDialog(const Desk &desk, PaperDesk &paper, const std::optional<PrinterSetup> &known = {},
                  QWidget *parent = nullptr);

signals:
    void chosen(const ct::PrinterSetup &printer);

private:
    QWidget *buildPlaces();
    QWidget *buildPaper();
    QWidget *buildStrip();
    QLayout *buildFoot();
    void take(const QList<FoundPrinter> &printers);
    void takeJob(int id);
    void showStep(int step);
    void updateFoot();
    void fill(const PrinterSetup &printer);
    //! Kind and address out of the first step; nothing where none was chosen.
    std::optional<PrinterSetup> place() const;
    PrinterSetup entered() const;
    void printStrip();
    void finish();

    PaperDesk &m_paper;
    QStackedWidget *m_steps;
    QListWidget *m_places = nullptr;
    QLineEdit *m_address = nullptr;
    QLabel *m_placeWords = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_size = nullptr;
    QCheckBox *m_cut = nullptr;
    QCheckBox *m_drawer = nullptr;
    QLabel *m_stripWords = nullptr;
    QPushButton *m_strip = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QList<FoundPrinter> m_found;
    int m_job = 0; //!< the strip that was printed last; 0: none
};

} // namespace ct
