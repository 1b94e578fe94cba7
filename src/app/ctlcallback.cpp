// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callbacktoken.h"
#include "ctl.h"

#include <sqlitebook.h>

#include <QFileInfo>
#include <QLoggingCategory>
#include <cstdio>

namespace ct {

Q_LOGGING_CATEGORY(logReconcile, "ct.ctl")

namespace {

constexpr int MostHints = 1000; // in one run of reconcile

} // namespace

void Ctl::callback()
{
    if (!needDataDir(Use::Write))
        return;
    if (QFileInfo::exists(m_dataDir + QStringLiteral("/book.sqlite")) && !openBook())
        return;
    const Result<SecretBytes> token =
        m_line.has("new-token") ? newCallbackToken(m_dataDir) : callbackTokenOrNew(m_dataDir);
    if (!token) {
        fail(Exit::BookUnwell,
             tr("The token of the call-backs cannot be read from %1: it must be a private file "
                "(0600) of this user. --new-token makes a new one.")
                 .arg(callbackTokenPath(m_dataDir)));
        return;
    }
    // Not by way of a text that would stay in memory: the path holds the token.
    const SecretBytes path = callbackPath(*token);
    const bool isJson = m_line.has("json");
    const QByteArrayView before = isJson ? "{\"path\":\"" : "";
    const QByteArrayView after = isJson ? "\"}\n" : "\n";
    for (const QByteArrayView part : {before, path.view(), after})
        std::fwrite(part.data(), 1, size_t(part.size()), stdout);
    std::fflush(stdout);
    end(Exit::Success);
}

//! Settled sales that were called back about: a reversal may hide behind it. The open ones are
//! asked about in any case, and their hints are settled by the same question.
QList<Attempt> Ctl::calledBack()
{
    QList<Attempt> settled;
    m_hints = m_book->hints(MostHints).valueOr({});
    for (const CallbackHint &hint : std::as_const(m_hints)) {
        const auto attempt = m_book->attempt(hint.orderId);
        if (attempt && !isOpen(attempt->state()))
            settled << *attempt;
    }
    return settled;
}

void Ctl::settleHints(const OrderId &orderId)
{
    for (const CallbackHint &hint : std::as_const(m_hints)) {
        if (hint.orderId == orderId) {
            if (const auto settled = m_book->settleHint(hint); !settled)
                qCWarning(logReconcile) << "a hint:" << settled.error().detail;
        }
    }
}

} // namespace ct
