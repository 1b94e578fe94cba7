// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <commission.h>
#include <reportsheet.h>

#include <QDialog>

class QComboBox;
class QDateEdit;
class QGroupBox;
class QLabel;
class QLineEdit;
class QTableWidget;

namespace ct {

//! What a month left the shop: by the owner's rates, with GST and TDS, and beside it what the
//! wallet has shown. Here the rates are entered, each from a day on.
class MarginDialog final : public QDialog
{
    Q_OBJECT
public:
    //! `rates` must outlive the dialog.
    MarginDialog(const Desk &desk, CommissionLedger &rates, QWidget *parent = nullptr);

    //! Writes the month as CSV, or as PDF by its name; the dialog says how it went.
    void exportTo(const QString &path);

private:
    QWidget *buildHead();
    QWidget *buildRates();
    QGroupBox *buildTaxes();
    void refresh();
    void fillTable();
    void showRates();
    void keepRate(bool isEnded);
    void dropRate();
    void keepTaxes();
    void askWhereToExport();
    void print();
    void say(const QString &words, const char *look);
    RowKey chosenRow() const;
    QDate month() const;

    const Desk m_desk;
    CommissionLedger &m_ledger;
    ReportSheet m_sheet;
    MarginReport m_report;
    QComboBox *m_month;
    QLabel *m_summary;
    QTableWidget *m_table;
    QComboBox *m_operator;
    QDateEdit *m_from;
    QLineEdit *m_value;
    QComboBox *m_kind;
    QComboBox *m_known; //!< the rates that were entered for the chosen operator
    QLineEdit *m_gst;
    QLineEdit *m_tds;
    QLabel *m_note;
};

} // namespace ct
