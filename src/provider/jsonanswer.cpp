// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonanswer.h"

#include <mutant.h>

#include <QSet>

#include <nlohmann/json.hpp>

namespace ct {

namespace {

//! Hears the parser's events. Every "no" ends the parsing at once, so that nothing nested is ever
//! walked into.
class FlatObject final : public nlohmann::json_sax<nlohmann::json>
{
public:
    bool null() override { return put(QString()); }
    bool boolean(bool) override { return false; }
    // A JSON integer has only one spelling but for zero, which may have a minus.
    bool number_integer(number_integer_t value) override
    {
        return put(value == 0 ? QStringLiteral("-0") : QString::number(value));
    }
    bool number_unsigned(number_unsigned_t value) override { return put(QString::number(value)); }
    bool number_float(number_float_t, const string_t &text) override
    {
        return put(QString::fromStdString(text));
    }
    bool string(string_t &text) override
    {
        const QString value = QString::fromStdString(text);
        return !value.contains(QChar(u'\0')) && put(value);
    }
    bool binary(binary_t &) override { return false; }
    bool start_object(std::size_t) override { return ++m_objects == 1; }
    bool key(string_t &text) override
    {
        m_target = fieldNamed(m_fields, QString::fromStdString(text));
        if (m_target && mutant("json-duplicate-keys"))
            m_seen.remove(m_target);
        if (!m_target || m_seen.contains(m_target))
            return false;
        m_seen.insert(m_target);
        return true;
    }
    bool end_object() override { return true; }
    bool start_array(std::size_t) override { return false; }
    bool end_array() override { return false; }
    bool parse_error(std::size_t, const std::string &, const nlohmann::json::exception &) override
    {
        return false;
    }

    std::optional<AnswerFields> fields() const
    {
        if (m_seen.size() != 6)
            return std::nullopt;
        return m_fields;
    }

private:
    bool put(const QString &value)
    {
        if (!m_target)
            return false;
        *m_target = value;
        m_target = nullptr;
        return true;
    }

    AnswerFields m_fields;
    QSet<const QString *> m_seen;
    QString *m_target = nullptr;
    int m_objects = 0;
};

} // namespace

std::optional<AnswerFields> readJsonAnswer(const QByteArray &body)
{
    FlatObject object;
    if (!nlohmann::json::sax_parse(body.cbegin(), body.cend(), &object))
        return std::nullopt;
    return object.fields();
}

} // namespace ct
