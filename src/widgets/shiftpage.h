// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <linemodel.h>
#include <receipt.h>
#include <shiftledger.h>

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace ct {

class CountGrid;

//! The drawer: a shift is opened by count, cash goes in and out, money is given back, and at the
//! end the drawer is counted before anything says what should lie in it.
class ShiftPage final : public QWidget
{
    Q_OBJECT
public:
    ShiftPage(const Desk &desk, ShiftLedger &ledger, QWidget *parent = nullptr);

    //! Says that a sale waits for a shift.
    void askToOpen();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildDrawer();
    QWidget *buildMoves();
    QWidget *buildRefunds();
    QWidget *buildReports();
    QPushButton *button(const QString &words, const char *name);

    void reload();
    void showDrawer();
    void showFigures();
    void showRefunds();
    void showReports();
    void chooseReport();
    void say(const QString &words, const char *look);
    void tell(const Error &error);

    void goOn();
    void open();
    void countNow();
    void close();
    void closeAllowed();
    void moveCash(ShiftMoveKind kind);
    void giveBack(bool byUpi);
    void printSlip();
    void saveSlip();
    void switchNeeded();
    //! What stands chosen, booked as a paper of that name; empty: said why.
    std::optional<Receipt> slip(const QString &paper);

    const Desk m_desk;
    ShiftLedger &m_ledger;
    std::optional<Shift> m_current;
    bool m_counting = false;        //!< the cashier counts; what was sold is out of sight
    std::optional<qint64> m_report; //!< the Z report that is shown; empty: the open shift

    QLabel *m_title;
    QLabel *m_words;
    QPushButton *m_needed;
    QLabel *m_figures;
    CountGrid *m_count;
    QLineEdit *m_reason;
    QPushButton *m_go;
    QPushButton *m_back;
    QWidget *m_moves;
    QLineEdit *m_amount;
    QLineEdit *m_why;
    QWidget *m_refunds;
    QListView *m_refundList;
    LineModel m_refundLines;
    QListView *m_list;
    LineModel m_lines;
    QLabel *m_text;
    QPushButton *m_print;
    QPushButton *m_save;
};

} // namespace ct
