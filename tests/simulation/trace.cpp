// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace.h"

namespace ct::sim {

namespace {

void appendText(QByteArray &out, const QByteArray &value)
{
    out += '"';
    for (const char c : value) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (uchar(c) < 0x20 || uchar(c) > 0x7e) {
            // Bytes as the characters U+0000 to U+00FF: what is no text stays visible, too.
            static constexpr char hex[] = "0123456789abcdef";
            out += "\\u00";
            out += hex[uchar(c) >> 4];
            out += hex[uchar(c) & 15];
        } else {
            out += c;
        }
    }
    out += '"';
}

} // namespace

Trace::Line::Line(Trace &trace, qint64 at, const char *what) : m_trace(trace)
{
    m_trace.m_bytes += "{\"t\":" + QByteArray::number(at) + ",\"e\":\"" + what + '"';
}

Trace::Line::~Line()
{
    m_trace.m_bytes += "}\n";
}

Trace::Line &Trace::Line::text(const char *key, const QByteArray &value)
{
    m_trace.m_bytes += ",\"";
    m_trace.m_bytes += key;
    m_trace.m_bytes += "\":";
    appendText(m_trace.m_bytes, value);
    return *this;
}

Trace::Line &Trace::Line::number(const char *key, qint64 value)
{
    m_trace.m_bytes += ",\"";
    m_trace.m_bytes += key;
    m_trace.m_bytes += "\":" + QByteArray::number(value);
    return *this;
}

Trace::Line &Trace::Line::raw(const QByteArray &text)
{
    m_trace.m_bytes += ',' + text;
    return *this;
}

Trace::Line &Trace::Line::truth(const char *key, bool value)
{
    m_trace.m_bytes += ",\"";
    m_trace.m_bytes += key;
    m_trace.m_bytes += value ? "\":true" : "\":false";
    return *this;
}

} // namespace ct::sim
