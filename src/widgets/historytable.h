// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace ct {

class HistoryDelegate;

//! The table of the history: rows of one height, columns that fit the room there is; what does not
//! fit is left out, the least wanted first. What it shows stays where it is while rows come and go
//! above it.
class HistoryTable final : public QTableView
{
    Q_OBJECT
public:
    //! `withCashier`: people sign in, so who sold something is worth a column.
    HistoryTable(HistoryDelegate *delegate, bool withCashier, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

signals:
    //! The first rows are in sight: newer ones are wanted above them.
    void newerWanted();
    //! Home or End was pressed: the newest, the oldest rows of all.
    void newestWanted();
    void oldestWanted();
    //! Enter was pressed, or a row was double-clicked.
    void opened();
    //! Up was pressed on the first row.
    void leftUpwards();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void leaveRows(int first, int last);
    void stayOver(int rows);
    void fitColumns();
    int wantedWidth(int column) const;

    const bool m_withCashier;
    bool m_isAtTop = true; //!< as rows come in: new ones are to be seen
};

} // namespace ct
