// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsontext.h"

namespace ct {

namespace {

const char *shortEscape(char c)
{
    switch (c) {
        case '"':
            return "\\\"";
        case '\\':
            return "\\\\";
        case '\n':
            return "\\n";
        case '\r':
            return "\\r";
        case '\t':
            return "\\t";
        default:
            return nullptr;
    }
}

} // namespace

void appendJsonString(std::string &out, const QByteArray &utf8)
{
    out += '"';
    const char *const data = utf8.constData();
    const qsizetype size = utf8.size();
    qsizetype copied = 0;
    for (qsizetype i = 0; i < size; ++i) {
        const char c = data[i];
        if (static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\')
            continue;
        out.append(data + copied, std::size_t(i - copied));
        copied = i + 1;
        if (const char *escape = shortEscape(c)) {
            out += escape;
        } else {
            out += "\\u00";
            out += QByteArray(1, c).toHex().toStdString();
        }
    }
    out.append(data + copied, std::size_t(size - copied));
    out += '"';
}

JsonText::JsonText()
{
    m_out.reserve(512);
    m_out += '{';
}

void JsonText::text(const char *name, const QString &value)
{
    key(name);
    appendJsonString(m_out, value.toUtf8());
}

void JsonText::number(const char *name, qint64 value)
{
    key(name);
    m_out += std::to_string(value);
}

void JsonText::truth(const char *name, bool value)
{
    key(name);
    m_out += value ? "true" : "false";
}

void JsonText::raw(const char *name, const QByteArray &json)
{
    key(name);
    m_out.append(json.constData(), std::size_t(json.size()));
}

void JsonText::textIfAny(const char *name, const QString &value)
{
    if (!value.isEmpty())
        text(name, value);
}

void JsonText::numberIfAny(const char *name, qint64 value)
{
    if (value != 0)
        number(name, value);
}

QByteArray JsonText::take()
{
    m_out += '}';
    return QByteArray(m_out.data(), qsizetype(m_out.size()));
}

void JsonText::key(const char *name)
{
    if (m_out.size() > 1)
        m_out += ',';
    m_out += '"';
    m_out += name;
    m_out += "\":";
}

} // namespace ct
