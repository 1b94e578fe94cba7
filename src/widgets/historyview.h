// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <historycounter.h>
#include <historymodel.h>

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace ct {

class DayJump;
class ElidedLabel;
class HistoryDelegate;
class HistoryExport;
class HistoryPanel;
class HistoryRange;
class HistoryTable;
struct HistoryWish;

//! Finds what this counter sold: any part of a number or id, dates, service, operator, state; count
//! and sums of what is found; the story of the chosen one beside it.
class HistoryView final : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryView(const Desk &desk, QWidget *parent = nullptr);

    //! Shows this order beside the table, and chooses it where the table has it.
    void showOrder(const OrderId &orderId);
    //! Sets the controls to these days, service or operator, and shows what they find.
    void showWish(const HistoryWish &wish);
    //! What the controls ask for at this moment.
    HistoryFilter filter() const;
    //! Writes what is found into a file (XLSX by its name, CSV otherwise); the page says when it is
    //! done.
    void exportTo(const QString &path);
    void exportAllowed(const QString &path);

signals:
    void repeatRequested(const ct::Attempt &attempt);
    void disputeRaised(const ct::OrderId &orderId);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildBar();
    QWidget *buildTable();
    void addServices();
    void addStates();
    void addShortcuts();
    void fillOperators();
    void search();
    void takeShown();
    void goToDay(const QDate &day);
    void goToOldest();
    void followTable();
    void chooseRow(int row);
    void sayTotals(const HistoryTotals &totals);
    void sayNothingFound();
    void askWhereToExport();
    void takeExport(bool written);
    void openReceipt(const Attempt &attempt);

    const Desk m_desk;
    HistoryModel m_model;
    HistoryCounter m_counter;
    QTimer m_debounce;
    QTimer m_recount;          //!< counts anew a while after the book changed
    bool m_isAtOldest = false; //!< the page that comes ends with the oldest row
    bool m_isStale = true;     //!< the table has to be read when the page is shown
    QLineEdit *m_search = nullptr;
    HistoryRange *m_range = nullptr;
    QComboBox *m_service = nullptr;
    QComboBox *m_operator = nullptr;
    QComboBox *m_state = nullptr;
    QPushButton *m_export = nullptr;
    QStackedWidget *m_stack = nullptr;
    HistoryTable *m_table = nullptr;
    HistoryDelegate *m_delegate = nullptr;
    QLabel *m_emptyWords = nullptr;
    QPushButton *m_allDays = nullptr;
    ElidedLabel *m_footer = nullptr;
    QProgressBar *m_progress = nullptr;
    DayJump *m_jump = nullptr;
    HistoryPanel *m_panel = nullptr;
    HistoryExport *m_exporting = nullptr;
};

} // namespace ct
