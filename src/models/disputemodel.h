// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <disputecase.h>

#include <QAbstractListModel>
#include <QCoreApplication>

namespace ct {

//! The words of disputes: why a case is on the list, how old it is, how it ended.
class DisputeWords
{
    Q_DECLARE_TR_FUNCTIONS(ct::DisputeWords)
public:
    //! "No result", "Done twice", …
    static QString kindWord(CaseKind kind);
    //! "New", "Over 15 min", "Over a day", "Letter due".
    static QString ageWord(CaseAge age);
    //! What the owner has to do about the case.
    static QString advice(const DisputeCase &one);
    static QString outcomeWord(DisputeOutcome outcome);
    //! "Raised by …: …", "Complaint copied", … for the story of a dispute.
    static QString deedLine(const DisputeEntry &entry);
};

//! The owner's list of cases for a view, one row each.
class DisputeModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        OrderRole = Qt::UserRole + 1, //!< the order id as text
        AgeRole,                      //!< CaseAge as int
        SaleRole,                     //!< "Airtel · 98765 43210"
        AmountRole,
        WhyRole,   //!< "No result · since 22 Nov 09:31:07"
        StateRole, //!< State as int
    };

    using QAbstractListModel::QAbstractListModel;

    //! Shows these cases. Rows of orders that stay are kept, so a selection is too.
    void setCases(const QList<DisputeCase> &cases, const QDateTime &now);
    const DisputeCase &at(int row) const { return m_cases.at(row); }
    int rowOf(const OrderId &orderId) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    //! DisplayRole holds the whole case as one sentence, for a screen reader.
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<DisputeCase> m_cases;
    QDateTime m_now;
};

} // namespace ct
