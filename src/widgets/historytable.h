// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace ct {

class HistoryDelegate;

//! The table of the history: rows of one height, columns that fit the room there is; what does not
//! fit is left out, the least wanted first.
class HistoryTable final : public QTableView
{
    Q_OBJECT
public:
    //! `withCashier`: people sign in, so who sold something is worth a column.
    HistoryTable(HistoryDelegate *delegate, bool withCashier, QWidget *parent = nullptr);

signals:
    //! Enter was pressed, or a row was double-clicked.
    void opened();
    //! Up was pressed on the first row.
    void leftUpwards();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();
    int wantedWidth(int column) const;

    const bool m_withCashier;
};

} // namespace ct
