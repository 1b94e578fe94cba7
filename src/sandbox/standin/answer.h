// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <optional>

namespace ct::standin {

//! The six fields of an answer, as bytes: what came in is echoed as it came.
struct AnswerFields
{
    QByteArray txid;
    QByteArray status;
    std::optional<QByteArray> opid;
    QByteArray number;
    QByteArray amount;
    std::optional<QByteArray> orderId;
    bool bareTxid = false; //!< in JSON the txid is a number
};

//! What goes back over the wire.
struct Answer
{
    //! How the bytes reach the client, if they do.
    enum class Delivery {
        Whole,
        Never, //!< held back until the client leaves
        Drops, //!< one byte a second
    };

    int status = 200;
    QByteArray type = QByteArrayLiteral("text/html; charset=UTF-8");
    QByteArray body;
    QByteArray location; //!< for a redirection
    Delivery delivery = Delivery::Whole;
};

//! "json" and "xml" are known, compared exactly; anything else is answered in csv.
Answer formatted(const AnswerFields &fields, const QByteArray &format);
//! Plain text, whatever the format.
Answer plain(const QByteArray &text);

} // namespace ct::standin
