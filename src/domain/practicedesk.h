// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <result.h>

#include <QList>
#include <QObject>

namespace ct {

//! What becomes of a practice sale.
enum class PracticeFate {
    AsUsual, //!< as the practice provider is by itself: a success
    Success,
    Failure,
    Pending,            //!< waits, and is found a success
    PendingThenFailure, //!< waits, and is found failed
    Silence,            //!< carried out, but no answer comes
    Reversal,           //!< a success that is taken back later
};

//! Every one of them, in the order of the panel.
inline QList<PracticeFate> allPracticeFates()
{
    return {PracticeFate::AsUsual,
            PracticeFate::Success,
            PracticeFate::Failure,
            PracticeFate::Pending,
            PracticeFate::PendingThenFailure,
            PracticeFate::Silence,
            PracticeFate::Reversal};
}

//! Where the practice panel tells the practice provider what to answer. It is there in a practice
//! counter alone, and nothing of it reaches a real provider.
class PracticeDesk : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    //! What the next sale will find.
    virtual PracticeFate fate() const = 0;
    //! Whether that holds for every sale from now on, or for the next one alone.
    virtual bool isForEvery() const = 0;
    virtual void setFate(PracticeFate fate, bool forEvery) = 0;
    //! Takes the newest success back, as a provider does after a dispute. Malformed: there is none.
    virtual Result<Done> takeBackLast() = 0;

signals:
    void changed();
};

} // namespace ct
