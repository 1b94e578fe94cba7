// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <book.h>
#include <clock.h>
#include <disputecase.h>

#include <QTimer>

namespace ct {

//! The owner's list: every case, gravest age first, and what it sums up to.
struct DisputeList
{
    QList<DisputeCase> cases;
    Money stuck;   //!< with the provider
    Money owed;    //!< to customers
    int late = 0;  //!< older than 15 minutes
    int owner = 0; //!< older than a day

    bool operator==(const DisputeList &) const = default;
};

//! Where the owner works off what did not go well: sales without a result, answers that contradict,
//! double debits, reversals, and what customers complain of. It decides nothing by itself, asks
//! nobody, and keeps every deed in the book.
class DisputeDesk : public QObject
{
    Q_OBJECT
public:
    //! Both must outlive this object.
    DisputeDesk(Book &book, const Clock &clock, QObject *parent = nullptr);

    //! Fault::Storage: the book cannot be read.
    Result<DisputeList> list() const;
    //! The case of one order, whether or not it is on the list. Malformed: no such order.
    Result<DisputeCase> caseOf(const OrderId &orderId) const;

    // The deeds. Faults: Malformed (no such order), Refused (it may not be done now, or words are
    // missing), Storage. `by` is empty for the owner of a counter where nobody signs in.
    Result<Done> raise(const OrderId &orderId, const QString &reason, const QString &by);
    //! On a case that nobody raised yet it is raised by the note.
    Result<Done> note(const OrderId &orderId, const QString &text, const QString &by);
    //! The complaint was copied; `why` is the reason where nobody raised the case yet.
    Result<Done> letterCopied(const OrderId &orderId, const QString &why, const QString &by);
    //! Ends the case, and sees to the incidents of its order. Refused also while the outcome of the
    //! sale is open or contradictory: that is decided first.
    Result<Done> close(const OrderId &orderId, DisputeOutcome outcome, Money paidBack,
                       const QString &text, const QString &by);
    //! The owner's word on the outcome: success or failed for an open or contradictory sale,
    //! reversed for a success. Reason and the reference of portal or document are both needed.
    Result<Recorded> decide(const OrderId &orderId, Verdict verdict, const QString &reason,
                            const QString &reference, const QString &by);

signals:
    //! The list may be another one: something happened, or time made a case older.
    void changed();

private:
    DisputeCase makeCase(const Attempt &attempt, const std::optional<Dispute> &dispute,
                         const QList<BookedIncident> &incidents) const;
    std::optional<Attempt> otherSuccess(const Attempt &attempt) const;
    Result<Done> needOpen(const OrderId &orderId, const QString &why, const QString &by);

    Book &m_book;
    const Clock &m_clock;
    QTimer m_soon;
    QTimer m_tick;
};

} // namespace ct
