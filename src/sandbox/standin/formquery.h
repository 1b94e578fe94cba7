// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <secretbytes.h>

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace ct::standin {

//! The decoded parameters of one request. The password is kept apart from all that is written down.
struct Parameters
{
    QMap<QByteArray, QByteArray> values; //!< without pwd; of a name given twice, the last
    QList<QByteArray> repeated;          //!< names that one part of the request gave more than once
    SecretBytes password;
    bool fromQuery = false;
    bool fromBody = false;

    QByteArray value(const char *name) const { return values.value(QByteArray(name)); }
};

//! Reads the query, and the body where it is form-encoded; where both give a name, the query wins.
//! Decodes exactly once: "+" is a blank, a "%" that is not followed by two hex digits is itself.
Parameters readParameters(const QByteArray &query, const QByteArray &formBody);

} // namespace ct::standin
