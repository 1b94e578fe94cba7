// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "daybookmodel.h"

#include "historycsv.h"
#include "words.h"

#include <QLocale>

namespace ct {

namespace {

const QString Dash = QStringLiteral("—");

QString number(qint64 count)
{
    return QLocale().toString(count);
}

} // namespace

void DayBookModel::show(const DayBook &book, const LearntMargins &margins)
{
    beginResetModel();
    m_rows = book.operators;
    m_margins = margins;
    endResetModel();
}

int DayBookModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DayBookModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DayBookModel::text(const DayBookOperator &line, int column) const
{
    switch (column) {
        case OperatorColumn:
            return Words::oneLine(line.name);
        case SuccessColumn:
            return number(line.sold.count);
        case AmountColumn:
            return formatMoney(line.sold.amount);
        case MarginColumn: {
            const std::optional<Money> margin = DayBookWords::marginOf(line, m_margins);
            return margin ? formatMoney(*margin) : Dash;
        }
        case PercentColumn: {
            const auto known = m_margins.constFind(line.row);
            return known == m_margins.cend() ? Dash
                                             : QLocale().toString(double(*known) / 10'000, 'f', 2);
        }
        case FailedColumn:
            return number(line.failed);
        case WaitingColumn:
            return number(line.waiting);
        case ReversedColumn:
            return number(line.reversed);
        case MedianColumn:
            return line.median ? DayBookWords::duration(*line.median) : Dash;
    }
    return {};
}

QVariant DayBookModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DayBookOperator &line = m_rows.at(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return text(line, index.column());
        case Qt::TextAlignmentRole:
            return int(Qt::AlignVCenter |
                       (index.column() == OperatorColumn ? Qt::AlignLeft : Qt::AlignRight));
        case RawRole:
            return index.column() == AmountColumn ? QVariant(line.sold.amount.paise())
                                                  : QVariant(text(line, index.column()));
        case IdRole:
            return line.row.text();
        default:
            return {};
    }
}

QVariant DayBookModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == OperatorColumn ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
        case OperatorColumn:
            return tr("Operator");
        case SuccessColumn:
            return tr("Success");
        case AmountColumn:
            return tr("Amount");
        case MarginColumn:
            return tr("Margin");
        case PercentColumn:
            return tr("Margin %");
        case FailedColumn:
            return tr("Failed");
        case WaitingColumn:
            return tr("Waiting");
        case ReversedColumn:
            return tr("Reversed");
        case MedianColumn:
            return tr("Median time to result");
    }
    return {};
}

} // namespace ct
