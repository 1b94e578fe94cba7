// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attemptmodel.h"

#include "words.h"

#include <algorithm>

namespace ct {

namespace {

//! The order of the book's pages: newest first, by time and then by row number.
bool isNewer(const Attempt &a, const Attempt &b)
{
    return a.createdAt != b.createdAt ? a.createdAt > b.createdAt : a.id > b.id;
}

//! Operator's reference, or the reason where there cannot be one.
QString referenceText(const Attempt &attempt)
{
    if (!attempt.operatorRef.isEmpty())
        return Words::oneLine(attempt.operatorRef);
    const bool isNegative = attempt.state() == State::Failed || attempt.state() == State::Failing;
    return isNegative ? Words::oneLine(attempt.reason) : QString();
}

QString text(const Attempt &attempt, int column)
{
    switch (column) {
        case AttemptModel::TimeColumn:
            return Words::time(attempt.createdAt);
        case AttemptModel::ServiceColumn:
            return Words::serviceWord(attempt.intent.service);
        case AttemptModel::OperatorColumn:
            return attempt.intent.operatorName;
        case AttemptModel::NumberColumn:
            return Words::groupedNumber(attempt.intent.service, attempt.intent.number);
        case AttemptModel::AmountColumn:
            return formatMoney(attempt.intent.amount);
        case AttemptModel::StateColumn:
            return Words::stateMark(attempt.state()) + u' ' + Words::stateWord(attempt.state());
        case AttemptModel::ReferenceColumn: {
            const QString reference = referenceText(attempt);
            return reference.isEmpty() ? QStringLiteral("—") : reference;
        }
        case AttemptModel::OrderColumn:
            return attempt.orderId.text();
        case AttemptModel::CashierColumn:
            return attempt.intent.cashier.isEmpty() ? QStringLiteral("—") : attempt.intent.cashier;
    }
    return QString();
}

QVariant raw(const Attempt &attempt, int column)
{
    switch (column) {
        case AttemptModel::TimeColumn:
            return attempt.createdAt;
        case AttemptModel::ServiceColumn:
            return serviceName(attempt.intent.service);
        case AttemptModel::NumberColumn:
            return attempt.intent.number;
        case AttemptModel::AmountColumn:
            return attempt.intent.amount.paise();
        case AttemptModel::StateColumn:
            return stateName(attempt.state());
        case AttemptModel::ReferenceColumn:
            return attempt.operatorRef;
        case AttemptModel::CashierColumn:
            return attempt.intent.cashier;
        default:
            return text(attempt, column);
    }
}

bool isSoft(const Attempt &attempt, int column)
{
    return (column == AttemptModel::ReferenceColumn && attempt.operatorRef.isEmpty()) ||
           (column == AttemptModel::CashierColumn && attempt.intent.cashier.isEmpty());
}

} // namespace

AttemptModel::AttemptModel(const Book &book, QObject *parent)
    : QAbstractTableModel(parent), m_book(book)
{
    connect(&book, &Book::changed, this, &AttemptModel::take);
}

int AttemptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AttemptModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AttemptModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Attempt &attempt = m_rows.at(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return text(attempt, index.column());
        case Qt::ToolTipRole:
            return index.column() == StateColumn ? Words::explain(attempt) : QVariant();
        case Qt::TextAlignmentRole:
            return int(Qt::AlignVCenter |
                       (index.column() == AmountColumn ? Qt::AlignRight : Qt::AlignLeft));
        case RawRole:
            return raw(attempt, index.column());
        case IdRole:
            return attempt.orderId.text();
        case StateRole:
            return int(attempt.state());
        case SoftRole:
            return isSoft(attempt, index.column());
        default:
            return {};
    }
}

QVariant AttemptModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == AmountColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
        case TimeColumn:
            return tr("Time");
        case ServiceColumn:
            return tr("Service");
        case OperatorColumn:
            return tr("Operator");
        case NumberColumn:
            return tr("Number");
        case AmountColumn:
            return tr("Amount");
        case StateColumn:
            return tr("Status");
        case ReferenceColumn:
            //: The operator's reference of a recharge, as the head of a narrow column
            return tr("Operator ref");
        case OrderColumn:
            return tr("Order id");
        case CashierColumn:
            return tr("Cashier");
    }
    return {};
}

int AttemptModel::rowOf(const OrderId &orderId) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const Attempt &a) { return a.orderId == orderId; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

void AttemptModel::replaceAll(QList<Attempt> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void AttemptModel::append(const QList<Attempt> &rows)
{
    if (rows.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
    m_rows += rows;
    endInsertRows();
}

void AttemptModel::prepend(const QList<Attempt> &rows)
{
    if (rows.isEmpty())
        return;
    beginInsertRows({}, 0, int(rows.size()) - 1);
    m_rows = rows + m_rows;
    endInsertRows();
}

void AttemptModel::dropFirst(int count)
{
    if (count <= 0)
        return;
    beginRemoveRows({}, 0, count - 1);
    m_rows.remove(0, count);
    endRemoveRows();
}

void AttemptModel::dropLast(int count)
{
    if (count <= 0)
        return;
    const int first = int(m_rows.size()) - count;
    beginRemoveRows({}, first, int(m_rows.size()) - 1);
    m_rows.resize(first);
    endRemoveRows();
}

void AttemptModel::take(const OrderId &orderId)
{
    const Result<Attempt> attempt = m_book.attempt(orderId);
    if (!attempt.ok())
        return; // an unreadable book is the page's business, and it hears of it by itself
    const int row = rowOf(orderId);
    if (row < 0) {
        if (wants(*attempt))
            insert(*attempt);
        return;
    }
    if (!wants(*attempt)) {
        removeAt(row);
        return;
    }
    m_rows[row] = *attempt;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void AttemptModel::insert(const Attempt &attempt)
{
    const auto place = std::lower_bound(m_rows.begin(), m_rows.end(), attempt, isNewer);
    const int row = int(place - m_rows.begin());
    const bool isLast = row == int(m_rows.size());
    if ((isLast && !isComplete()) || (row == 0 && !isFromNewest()))
        return; // it comes with its page
    beginInsertRows({}, row, row);
    m_rows.insert(row, attempt);
    endInsertRows();
}

void AttemptModel::removeAt(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

} // namespace ct
