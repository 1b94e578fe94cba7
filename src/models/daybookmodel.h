// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <daybook.h>
#include <reportsheet.h>

#include <QAbstractTableModel>
#include <QCoreApplication>
#include <QMap>

namespace ct {

//! What the shop keeps of a sale, by operator, in millionths of its amount; learnt from the wallet.
using LearntMargins = QMap<RowKey, qint64>;

//! The day book's table: a row per operator.
class DayBookModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        OperatorColumn,
        SuccessColumn,
        AmountColumn,
        MarginColumn,
        PercentColumn,
        FailedColumn,
        WaitingColumn,
        ReversedColumn,
        MedianColumn,
        ColumnCount
    };
    enum Role {
        RawRole = Qt::UserRole + 1, //!< a number to compare by, or the name
        IdRole,                     //!< the row of the catalogue, the same in every column
    };

    explicit DayBookModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void show(const DayBook &book, const LearntMargins &margins);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const DayBookOperator &line, int column) const;

    QList<DayBookOperator> m_rows;
    LearntMargins m_margins;
};

//! The figures of a day book as sentences and sums.
class DayBookWords
{
    Q_DECLARE_TR_FUNCTIONS(ct::DayBookWords)
public:
    DayBookWords(const DayBook &book, const LearntMargins &margins)
        : m_book(book), m_margins(margins)
    {
    }

    QString days() const;      //!< "31 Oct 2026", "1 Oct – 31 Oct 2026"
    QString collected() const; //!< amounts and service charges of what succeeded
    QString collectedAside() const;
    QString wallet() const; //!< what went out of the wallet; a dash where no balance tells it
    QString walletAside() const;
    QString margin() const; //!< of the operators whose margin is learnt
    QString marginAside() const;
    QString open() const; //!< what waits, failed and was reversed, in one line
    //! The whole of it, for paper and spreadsheets.
    ReportSheet sheet(const QString &shop, const DayBookModel &table) const;

    //! "2.1 s", "1 min 05 s".
    static QString duration(std::chrono::milliseconds time);
    //! What an operator's sales left the shop; empty: not learnt.
    static std::optional<Money> marginOf(const DayBookOperator &line, const LearntMargins &margins);

private:
    QString change() const;

    const DayBook &m_book;
    const LearntMargins &m_margins;
};

//! A sheet as plain text, for paper of any width.
QString textOf(const ReportSheet &sheet);
//! A sheet as CSV: UTF-8 with a byte order mark, quoted, nothing that a spreadsheet would run.
QByteArray csvOf(const ReportSheet &sheet);

} // namespace ct
