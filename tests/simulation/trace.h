// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace ct::sim {

//! What happened in a run, a JSON object a line, in true order: for the checker, and for comparing
//! two runs byte by byte.
class Trace
{
public:
    class Line
    {
    public:
        Line(Trace &trace, qint64 at, const char *what);
        ~Line();
        Line(const Line &) = delete;
        Line &operator=(const Line &) = delete;

        Line &text(const char *key, const QByteArray &value);
        Line &text(const char *key, const QString &value) { return text(key, value.toUtf8()); }
        Line &number(const char *key, qint64 value);
        Line &truth(const char *key, bool value);
        //! Keys and values that another line wrote.
        Line &raw(const QByteArray &text);

    private:
        Trace &m_trace;
    };

    Line line(qint64 at, const char *what) { return Line(*this, at, what); }
    const QByteArray &bytes() const { return m_bytes; }
    void clear() { m_bytes.clear(); }

private:
    QByteArray m_bytes;
};

} // namespace ct::sim
