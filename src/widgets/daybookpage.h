// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <daybook.h>
#include <daybookmodel.h>

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace ct {

class HistoryRange;
class SalesChart;
class ShareBars;

//! Which recharges of the history a figure of the day book stands for.
struct HistoryWish
{
    QDate first;
    QDate last;
    std::optional<Service> service = {};
    RowKey row = {};
    QDateTime before = {}; //!< valid: the rows before this moment are shown first
};

//! The books of a day or of any days: what was collected, what the wallet paid, sales by hour
//! against the same weekday, services and operators. Read beside the book, so that a long time
//! never holds the counter up.
class DayBookPage final : public QWidget
{
    Q_OBJECT
public:
    //! `desk.archive` must be there.
    explicit DayBookPage(const Desk &desk, QWidget *parent = nullptr);

    //! What is shown; empty while it is read for the first time.
    const std::optional<DayBook> &book() const { return m_book; }
    void pick(const QDate &first, const QDate &last);
    //! Writes what is shown; the page says how it went. By its name a PDF or a CSV.
    void exportTo(const QString &path);

signals:
    void historyWanted(const ct::HistoryWish &wish);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Card
    {
        QLabel *figure;
        QLabel *aside;
    };

    QWidget *buildBar();
    QWidget *buildFigures();
    QWidget *buildCharts();
    QWidget *buildTable();
    Card addCard(QHBoxLayout *row, const QString &title, const char *name);
    void read();
    void take(const Result<DayBook> &book);
    void fill();
    void say(const QString &words);
    void askWhereToExport();
    void print();
    void openMargin();
    void leadToBar(const DayBookBar &bar);
    ReportSheet sheet() const;

    const Desk m_desk;
    std::optional<DayBook> m_book;
    LearntMargins m_margins;
    DayBookModel m_model;
    QTimer m_soon; //!< reads anew a while after the book changed
    int m_asked = 0;
    HistoryRange *m_range = nullptr;
    QLabel *m_compared = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_print = nullptr;
    Card m_collected{};
    Card m_wallet{};
    Card m_margin{};
    QLabel *m_chartTitle = nullptr;
    SalesChart *m_chart = nullptr;
    ShareBars *m_shares = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_foot = nullptr;
};

} // namespace ct
