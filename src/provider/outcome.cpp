// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcome.h"

#include <mutant.h>

namespace ct {

namespace {

//! The answer's status and end are known for these; every other error cut the call short.
bool isWholeAnswer(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::NoError ||
           (error >= QNetworkReply::ContentAccessDenied &&
            error != QNetworkReply::ContentReSendError &&
            error <= QNetworkReply::UnknownContentError) ||
           (error >= QNetworkReply::InternalServerError &&
            error <= QNetworkReply::UnknownServerError);
}

Trouble troubleOf(QNetworkReply::NetworkError error)
{
    if (error == QNetworkReply::ConnectionRefusedError)
        return Trouble::ConnectionRefused;
    if (error == QNetworkReply::HostNotFoundError)
        return Trouble::HostNotFound;
    if (error == QNetworkReply::SslHandshakeFailedError)
        return Trouble::TlsFailed;
    if (error == QNetworkReply::TimeoutError)
        return Trouble::TimedOut;
    if (error == QNetworkReply::RemoteHostClosedError || error == QNetworkReply::ContentReSendError)
        return Trouble::Closed;
    return Trouble::Network;
}

} // namespace

qint64 announcedLength(const QByteArray &contentLength)
{
    if (contentLength.isEmpty() || contentLength.size() > 18)
        return -1;
    for (const char c : contentLength) {
        if (c < '0' || c > '9')
            return -1;
    }
    return contentLength.toLongLong();
}

Outcome outcomeOf(const Ending &ending)
{
    const qint64 announced = announcedLength(ending.contentLength);
    const bool isChunked = ending.transferEncoding.trimmed().toLower() == "chunked";
    Outcome outcome;
    outcome.httpStatus = ending.httpStatus;
    outcome.body = ending.body;
    outcome.bodyReads = ending.bodyReads;
    outcome.delimited = isChunked ? announced < 0 : announced >= 0;
    if (!isWholeAnswer(ending.error) || ending.httpStatus == 0)
        outcome.trouble = troubleOf(ending.error);
    else if (announced >= 0 && ending.body.size() != announced && !mutant("length-not-compared"))
        outcome.trouble = Trouble::Closed;
    outcome.neverSent = ending.sentOnce && ending.bodyReads == 0 && !ending.requestSent &&
                        ending.error != QNetworkReply::NoError &&
                        ending.error != QNetworkReply::OperationCanceledError &&
                        ending.httpStatus == 0 && ending.body.isEmpty();
    if (mutant("body-reads-ignored") && ending.sentOnce && ending.httpStatus == 0)
        outcome.neverSent = ending.error != QNetworkReply::NoError;
    return outcome;
}

Outcome outcomeOfGivingUp(Trouble trouble, int httpStatus)
{
    Outcome outcome;
    outcome.httpStatus = httpStatus;
    outcome.trouble = trouble;
    outcome.neverSent = mutant("own-abort-is-not-sent") && httpStatus == 0;
    return outcome;
}

} // namespace ct
