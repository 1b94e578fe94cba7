// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvtable.h"

#include <QStringDecoder>

namespace ct {

namespace {

//! Walks through the text once, a character at a time.
class Reader
{
public:
    explicit Reader(const QString &text) : m_text(text) {}

    CsvTable read()
    {
        while (m_at < m_text.size() && !m_table.problem)
            readRecord();
        if (m_table.problem)
            m_table.records.clear();
        return m_table;
    }

private:
    void readRecord()
    {
        CsvRecord record;
        record.line = m_line;
        bool isLast = false;
        while (!isLast && !m_table.problem) {
            record.fields << readField();
            if (m_at < m_text.size() && m_text.at(m_at) == u',')
                ++m_at;
            else
                isLast = true;
        }
        if (m_table.problem)
            return;
        endLine();
        const bool isEmpty = record.fields.size() == 1 && record.fields.first().isEmpty();
        if (!isEmpty)
            m_table.records << record;
    }

    QString readField()
    {
        if (m_at < m_text.size() && m_text.at(m_at) == u'"')
            return readQuoted();
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text.at(m_at) != u',' && !atLineEnd()) {
            if (m_text.at(m_at) == u'"')
                return refuse(CsvProblem::StrayQuote);
            if (isForbidden(m_text.at(m_at)))
                return refuse(CsvProblem::ControlCharacter);
            ++m_at;
        }
        return m_text.mid(start, m_at - start);
    }

    QString readQuoted()
    {
        const int startLine = m_line;
        QString field;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (c == u'"') {
                if (m_at + 1 >= m_text.size() || m_text.at(m_at + 1) != u'"')
                    break;
                ++m_at;
            } else if (c == u'\n') {
                ++m_line;
            } else if (c != u'\r' && isForbidden(c)) {
                return refuse(CsvProblem::ControlCharacter);
            }
            field += m_text.at(m_at);
        }
        if (m_at >= m_text.size()) {
            m_line = startLine;
            return refuse(CsvProblem::OpenQuote);
        }
        ++m_at;
        if (m_at < m_text.size() && m_text.at(m_at) != u',' && !atLineEnd())
            return refuse(CsvProblem::StrayQuote);
        return field;
    }

    //! LF, CR LF, or a CR that ends the text.
    bool atLineEnd() const
    {
        const QChar c = m_text.at(m_at);
        if (c == u'\n')
            return true;
        return c == u'\r' && (m_at + 1 == m_text.size() || m_text.at(m_at + 1) == u'\n');
    }

    void endLine()
    {
        if (m_at < m_text.size() && m_text.at(m_at) == u'\r')
            ++m_at;
        if (m_at < m_text.size() && m_text.at(m_at) == u'\n')
            ++m_at;
        ++m_line;
    }

    static bool isForbidden(QChar c) { return (c < u' ' && c != u'\t') || c == QChar(0x7f); }

    QString refuse(CsvProblem problem)
    {
        m_table.problem = problem;
        m_table.problemLine = m_line;
        return {};
    }

    const QString &m_text;
    CsvTable m_table;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

CsvTable readCsv(const QByteArray &utf8)
{
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decode(utf8);
    if (decode.hasError()) {
        CsvTable table;
        table.problem = CsvProblem::NotUtf8;
        return table;
    }
    return Reader(text).read();
}

} // namespace ct
