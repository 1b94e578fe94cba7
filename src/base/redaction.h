// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretbytes.h"

#include <QByteArray>
#include <QList>
#include <QLoggingCategory>
#include <QString>
#include <functional>
#include <memory>

namespace ct {

//! Takes secrets out of text on its way to a log, a row, an error or a screen.
//!
//! The password is in the URL that the provider documents, so QNetworkReply::url() and
//! errorString() carry it; every text from such a place passes through here. A secret is found as
//! it is, percent-encoded in whole or (as QUrl::toString() shows it) in part, with + for a space,
//! base64-encoded and JSON-escaped.
class Redactor
{
public:
    //! Remembers a secret and its forms. What is shorter than four bytes is not searched for.
    void hide(const SecretBytes &secret);
    void clear();

    //! `text` without secrets (put as "***"), and with any pwd= value of a URL taken out as well.
    QString clean(const QString &text) const;
    QByteArray clean(QByteArray text) const;

private:
    QList<std::shared_ptr<const SecretBytes>> m_secrets; //!< also found percent-encoded in part
    QList<std::shared_ptr<const SecretBytes>> m_forms;   //!< found exactly as they are
};

//! One line for a log: CR, LF, ESC and other control characters are shown as escapes, runs of six
//! or more digits are masked to the last four ("******3210").
QString logLine(const QString &text);

//! The one sink: from now on every Qt log message passes through redaction and logLine() and is
//! written as one line "time level category: text" by `write`. `redactor` must outlive the
//! program's last message; pass nullptr for both to put Qt's own handler back.
void installLogSink(const Redactor *redactor, std::function<void(const QString &line)> write);
//! Messages go nowhere from now on: for the end of a program, when what the sink needs is going.
void muteLog();

} // namespace ct
