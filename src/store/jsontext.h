// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <string>

namespace ct {

//! Writes one JSON object as compact UTF-8, its keys in the order of the calls.
//!
//! The journal's hash runs over these bytes, so they must never depend on a library's mood.
class JsonText
{
public:
    JsonText();

    void text(const char *key, const QString &value);
    void number(const char *key, qint64 value);
    void truth(const char *key, bool value);
    //! `json` is the bytes of a JSON value and goes in as it is.
    void raw(const char *key, const QByteArray &json);

    //! The same, but nothing at all where the value is empty or zero.
    void textIfAny(const char *key, const QString &value);
    void numberIfAny(const char *key, qint64 value);

    //! The finished object; nothing can be added afterwards.
    QByteArray take();

private:
    void key(const char *name);

    std::string m_out; // its append is inlined, QByteArray's is not
};

//! Appends `utf8` to `out` as a JSON string with its quotes.
void appendJsonString(std::string &out, const QByteArray &utf8);

} // namespace ct
