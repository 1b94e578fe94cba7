// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <book.h>

#include <QAbstractTableModel>

namespace ct {

//! Attempts, newest first, as a table that follows the book row by row.
//!
//! DisplayRole is text for people, RawRole the value to compare by, IdRole the order id as text.
//! The attempts themselves stay inside: whoever needs one whole asks the book for it.
class AttemptModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        TimeColumn,
        ServiceColumn,
        OperatorColumn,
        NumberColumn,
        AmountColumn,
        StateColumn,
        ReferenceColumn,
        OrderColumn,
        CashierColumn,
        ColumnCount
    };
    enum Role {
        RawRole = Qt::UserRole + 1, //!< QDateTime, paise, or the plain text
        IdRole,                     //!< the order id, the same in every column
        StateRole,                  //!< int(State), the same in every column
        SoftRole,                   //!< true where the text only stands in for what is missing
    };

    AttemptModel(const Book &book, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    //! The row of an order that is loaded; -1: none.
    int rowOf(const OrderId &orderId) const;

protected:
    //! Whether an attempt belongs into this table.
    virtual bool wants(const Attempt &attempt) const = 0;
    //! Whether everything older than the last row is loaded, so that an old attempt may come last.
    virtual bool isComplete() const = 0;
    //! Whether everything newer than the first row is loaded, so that a new attempt may come first.
    virtual bool isFromNewest() const { return true; }

    const Book &book() const { return m_book; }
    const QList<Attempt> &rows() const { return m_rows; }
    void replaceAll(QList<Attempt> rows);
    void append(const QList<Attempt> &rows);
    void prepend(const QList<Attempt> &rows);
    //! Lets rows go that were scrolled past.
    void dropFirst(int count);
    void dropLast(int count);

private:
    void take(const OrderId &orderId);
    void insert(const Attempt &attempt);
    void removeAt(int row);

    const Book &m_book;
    QList<Attempt> m_rows;
};

} // namespace ct
