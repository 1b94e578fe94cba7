// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <book.h>
#include <disputecase.h>
#include <shop.h>

namespace ct {

//! What a complaint says beside the case itself.
struct ComplaintFacts
{
    DisputeCase subject;
    QList<StoryLine> story; //!< of the order
    Shop shop;
    QString username; //!< of the account at the provider; empty: left out
    QDateTime now;    //!< UTC
};

//! The letter to the provider: every id, what each answer said and when (Indian time, whatever
//! this computer's zone is), and what is asked for. Always English, as the provider reads it; plain
//! text, and texts of others stand on one line each.
QString complaintText(const ComplaintFacts &facts);
//! Its first line alone, as the subject of a mail.
QString complaintSubject(const DisputeCase &subject);

} // namespace ct
