// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disputemodel.h"

#include "words.h"

#include <algorithm>

namespace ct {

QString DisputeWords::kindWord(CaseKind kind)
{
    switch (kind) {
        case CaseKind::DoubleDebit:
            return tr("Done twice");
        case CaseKind::Conflict:
            return tr("Answers contradict each other");
        case CaseKind::Contradiction:
            return tr("Answers contradicted each other");
        case CaseKind::WrongEcho:
            return tr("Answer with another number or amount");
        case CaseKind::OtherOrder:
            return tr("Answer about another order");
        case CaseKind::TxidReused:
            return tr("One transaction number for two");
        case CaseKind::Reversed:
            return tr("Taken back: customer is owed");
        case CaseKind::LateSuccess:
            return tr("Done after all");
        case CaseKind::Raised:
            return tr("Raised by hand");
        case CaseKind::Open:
            return tr("No result");
    }
    Q_UNREACHABLE();
}

QString DisputeWords::ageWord(CaseAge age)
{
    switch (age) {
        case CaseAge::Fresh:
            return tr("New");
        case CaseAge::Late:
            return tr("Over 15 min");
        case CaseAge::Owner:
            return tr("Over a day");
        case CaseAge::Letter:
            return tr("Letter due");
    }
    Q_UNREACHABLE();
}

QString DisputeWords::advice(const DisputeCase &one)
{
    switch (one.kind) {
        case CaseKind::DoubleDebit:
            return tr(
                "The customer paid once and it was done twice. Send the complaint and claim "
                "one amount back.");
        case CaseKind::Conflict:
            return tr("Ask the provider what holds, then decide.");
        case CaseKind::Contradiction:
            return tr("It was decided. Close it when the provider has confirmed the outcome.");
        case CaseKind::WrongEcho:
            return tr("Ask the provider which number was recharged with which amount.");
        case CaseKind::OtherOrder:
        case CaseKind::TxidReused:
            return tr("Ask the provider about both orders. Nothing was booked by this answer.");
        case CaseKind::Reversed:
            return tr("Pay %1 back to the customer from the drawer, then close the case.")
                .arg(formatMoney(one.owed));
        case CaseKind::LateSuccess:
            return tr(
                "It had counted as failed. If the customer was refunded, ask for the amount "
                "again; then close the case.");
        case CaseKind::Raised:
            return tr(
                "Send the complaint, note what is answered, and close the case with its "
                "outcome.");
        case CaseKind::Open:
            return tr(
                "Do not sell it again and do not refund. Ask now; after a day call the "
                "provider, after five days send the complaint.");
    }
    Q_UNREACHABLE();
}

QString DisputeWords::outcomeWord(DisputeOutcome outcome)
{
    switch (outcome) {
        case DisputeOutcome::None:
            return tr("Open");
        case DisputeOutcome::PaidBack:
            return tr("Paid back");
        case DisputeOutcome::Rejected:
            return tr("Rejected by the provider");
        case DisputeOutcome::Settled:
            return tr("Settled otherwise");
    }
    Q_UNREACHABLE();
}

QString DisputeWords::deedLine(const DisputeEntry &entry)
{
    const QString text = Words::oneLine(entry.text);
    switch (entry.deed) {
        case DisputeDeed::Raised:
            return tr("Raised: %1").arg(text);
        case DisputeDeed::Noted:
            return tr("Note: %1").arg(text);
        case DisputeDeed::Copied:
            return tr("Complaint copied");
        case DisputeDeed::Closed:
            return entry.outcome == DisputeOutcome::PaidBack
                       ? tr("Closed, %1 paid back: %2").arg(formatMoney(entry.amount), text)
                       : tr("Closed, %1: %2").arg(outcomeWord(entry.outcome), text);
    }
    Q_UNREACHABLE();
}

void DisputeModel::setCases(const QList<DisputeCase> &cases, const QDateTime &now)
{
    m_now = now;
    const auto isStill = [&](const DisputeCase &one) {
        return std::any_of(cases.begin(), cases.end(), [&](const DisputeCase &other) {
            return other.attempt.orderId == one.attempt.orderId;
        });
    };
    for (int row = int(m_cases.size()) - 1; row >= 0; --row) {
        if (isStill(m_cases.at(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_cases.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < cases.size(); ++row) {
        const int had = rowOf(cases.at(row).attempt.orderId);
        if (had < 0) {
            beginInsertRows({}, row, row);
            m_cases.insert(row, cases.at(row));
            endInsertRows();
            continue;
        }
        if (had != row) {
            // What stands before it is in its place already, so it only ever moves up.
            beginMoveRows({}, had, had, {}, row);
            m_cases.move(had, row);
            endMoveRows();
        }
        m_cases[row] = cases.at(row);
    }
    if (!m_cases.isEmpty())
        emit dataChanged(index(0), index(int(m_cases.size()) - 1));
}

int DisputeModel::rowOf(const OrderId &orderId) const
{
    const auto found = std::find_if(m_cases.begin(), m_cases.end(), [&](const DisputeCase &one) {
        return one.attempt.orderId == orderId;
    });
    return found == m_cases.end() ? -1 : int(found - m_cases.begin());
}

int DisputeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cases.size());
}

QVariant DisputeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DisputeCase &one = m_cases.at(index.row());
    const Intent &intent = one.attempt.intent;
    const auto sale = [&] {
        return QStringLiteral("%1 · %2").arg(intent.operatorName,
                                             Words::groupedNumber(intent.service, intent.number));
    };
    const auto why = [&] {
        return QStringLiteral("%1 · %2").arg(DisputeWords::kindWord(one.kind),
                                             Words::time(one.since, m_now.toLocalTime().date()));
    };
    switch (role) {
        case Qt::DisplayRole:
            return QStringLiteral("%1, %2, %3, %4")
                .arg(DisputeWords::ageWord(ageOf(one.since, m_now)), sale(),
                     formatMoney(intent.amount), why());
        case OrderRole:
            return one.attempt.orderId.text();
        case AgeRole:
            return int(ageOf(one.since, m_now));
        case SaleRole:
            return sale();
        case AmountRole:
            return formatMoney(intent.amount);
        case WhyRole:
            return why();
        case StateRole:
            return int(one.attempt.state());
        default:
            return {};
    }
}

} // namespace ct
