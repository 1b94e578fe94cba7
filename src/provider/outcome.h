// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <attempt.h>

#include <QByteArray>
#include <QNetworkReply>

namespace ct {

//! Most bytes of an answer; the longest right one has a few hundred.
inline constexpr qint64 BodyLimit = 64 * 1024;

//! What came of one call, before anybody judges what the answer says.
struct Outcome
{
    int httpStatus = 0; //!< 0: none came
    QByteArray body;
    bool delimited = false;          //!< the body's end was marked: by its length or a last chunk
    Trouble trouble = Trouble::None; //!< None: a whole answer came, whatever its status
    bool neverSent = false;          //!< proven, see Exchange::sendOnce()
    int bodyReads = 0;
    qint64 tookMs = 0;
    int retryAfterS = 0; //!< how long the provider asks to be left alone; 0: it does not ask
};

//! A call that ended by itself, as the network tells it.
struct Ending
{
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    int httpStatus = 0;          //!< 0: none came
    QByteArray contentLength;    //!< the header as it came; empty: none
    QByteArray transferEncoding; //!< the header as it came; empty: none
    QByteArray body;             //!< at most BodyLimit bytes
    bool sentOnce = false;       //!< a recharge, with a body that counts its reads
    int bodyReads = 0;
    bool requestSent = false; //!< the network says that the request was written
};

//! What such an ending means; `tookMs` is the caller's to fill in.
Outcome outcomeOf(const Ending &ending);

//! What a call means that we ended ourselves: nothing is proven, however far it came.
Outcome outcomeOfGivingUp(Trouble trouble, int httpStatus);

//! The announced length of a body; -1: none, or nothing that is one.
qint64 announcedLength(const QByteArray &contentLength);

} // namespace ct
