// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <money.h>

#include <QByteArray>
#include <QString>
#include <optional>

namespace ct {

//! What is wrong with a UPI id. Words are made of it at the edge.
enum class UpiProblem {
    NoHandle,   //!< no "@bank" behind the name, or nothing before it
    Email,      //!< a dot behind the "@": banks' handles have none
    OddLetters, //!< something besides letters, digits, dot, hyphen and underscore; two "@"
    BadLength,  //!< the name is not 2 to 255 characters long, the handle not 2 to 64
};

//! Whether "name@bank" has the form of a UPI id (virtual payment address). Empty: it has; whether
//! somebody owns it is only known to the banks.
std::optional<UpiProblem> checkUpiId(const QString &id);

//! Money that a customer is asked to send to the shop from a UPI app.
struct UpiRequest
{
    QString payeeId;   //!< the shop's UPI id
    QString payeeName; //!< whom the customer's app names, any script
    Money amount;      //!< exact; more than nothing
    QString note;      //!< shown to both sides; cut at 50 characters
    QString reference; //!< ours, for finding it again; letters and digits of it, at most 35
};

//! The request as UPI's deep link: "upi://pay?pa=…&pn=…&tr=…&tn=…&am=…&cu=INR". Everything but the
//! id is percent-encoded as UTF-8, a space as "%20"; empty parts are left out.
//!
//! A link only asks: that it was shown, scanned or opened says nothing of money. Malformed: the
//! payee's id or the amount is none; the detail names which.
Result<QByteArray> upiLink(const UpiRequest &request);

} // namespace ct
