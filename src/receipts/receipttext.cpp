// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipttext.h"

#include <QTextBoundaryFinder>
#include <algorithm>

namespace ct {

namespace {

//! How many cells of a fixed width a text takes: marks above and below letters take none.
int cells(QStringView text)
{
    int count = 0;
    for (const QChar c : text) {
        const QChar::Category category = c.category();
        if (category != QChar::Mark_NonSpacing && category != QChar::Mark_Enclosing &&
            category != QChar::Other_Format && !c.isLowSurrogate())
            ++count;
    }
    return count;
}

//! Breaks at spaces where it can, else inside a word, never inside a character.
QStringList wrapped(const QString &text, int columns)
{
    QStringList lines;
    QString line;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString joined = line.isEmpty() ? word : line + u' ' + word;
        if (cells(joined) <= columns) {
            line = joined;
            continue;
        }
        if (!line.isEmpty())
            lines << line;
        line.clear();
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
        qsizetype from = 0;
        for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
            const QString character = word.mid(from, to - from);
            from = to;
            if (cells(line + character) > columns) {
                lines << line;
                line.clear();
            }
            line += character;
        }
    }
    if (!line.isEmpty())
        lines << line;
    return lines;
}

//! The same number of lines, as even as they can be.
QStringList balanced(const QString &text, int columns)
{
    QStringList lines = wrapped(text, columns);
    for (int width = columns - 1; lines.size() > 1 && width > columns / 2; --width) {
        const QStringList narrower = wrapped(text, width);
        if (narrower.size() > lines.size())
            break;
        lines = narrower;
    }
    return lines;
}

//! Writes the lines of one receipt, each ending in a line feed and without spaces before it.
class Writer
{
public:
    explicit Writer(int columns) : m_columns(columns) {}

    void rule(QChar with = u'-') { m_text += QString(m_columns, with) + u'\n'; }

    void centred(const QString &text)
    {
        const bool fits = cells(text) <= m_columns;
        const QStringList parts = fits ? QStringList{text} : headingParts(text);
        for (const QString &part : parts) {
            for (const QString &line : balanced(part, m_columns))
                put((m_columns - cells(line)) / 2, line);
        }
    }

    void plain(const QString &text)
    {
        for (const QString &line : wrapped(text, m_columns))
            put(0, line);
    }

    void pair(const QString &label, const QString &value)
    {
        const int gap = m_columns - cells(label) - cells(value);
        if (gap >= 1) {
            put(0, label + QString(gap, u' ') + value);
            return;
        }
        plain(label);
        for (const QString &line : wrapped(value, m_columns - 2))
            put(m_columns - cells(line), line);
    }

    QString take() { return std::move(m_text); }

private:
    void put(int indent, const QString &line) { m_text += QString(indent, u' ') + line + u'\n'; }

    int m_columns;
    QString m_text;
};

void writeNotice(Writer &writer, const QString &notice)
{
    if (notice.isEmpty())
        return;
    writer.rule(u'*');
    writer.centred(notice);
    writer.rule(u'*');
}

QString stateText(const Receipt &receipt)
{
    return markText(receipt.stateMark) + u' ' + receipt.stateWord;
}

} // namespace

QString toText(const Receipt &receipt, int columns)
{
    Writer writer(std::max(columns, 24));
    writeNotice(writer, receipt.practiceNotice);
    writer.centred(receipt.shopName);
    for (const QString &line : receipt.shopLines)
        writer.centred(line);
    writer.rule();
    writer.centred(receipt.title);
    writer.centred(receipt.copyNotice);
    if (receipt.warning.isEmpty()) {
        writer.rule();
    } else {
        writer.rule(u'=');
        writer.centred(receipt.warning);
        writer.rule(u'=');
    }
    for (const ReceiptLine &line : receipt.lines)
        writer.pair(line.label, line.value);
    writer.rule();
    writer.pair(receipt.amount.label, receipt.amount.value);
    writer.plain(receipt.amountWords);
    for (const ReceiptLine &line : receipt.sums)
        writer.pair(line.label, line.value);
    writer.pair(receipt.stateLabel, stateText(receipt));
    writer.rule();
    for (const QString &line : receipt.footer)
        writer.centred(line);
    writer.centred(receipt.complaint);
    writer.centred(receipt.thanks);
    writeNotice(writer, receipt.practiceNotice);
    return writer.take();
}

QString toMessage(const Receipt &receipt)
{
    QStringList text;
    const auto add = [&text](const QString &line) {
        if (!line.isEmpty())
            text << line;
    };
    const auto pair = [&add](const ReceiptLine &line) {
        add(line.label + QStringLiteral(": ") + line.value);
    };
    add(receipt.practiceNotice);
    add(receipt.shopName);
    text << receipt.shopLines;
    text << QString();
    add(receipt.title);
    add(receipt.copyNotice);
    add(receipt.warning);
    text << QString();
    for (const ReceiptLine &line : receipt.lines)
        pair(line);
    pair(receipt.amount);
    add(receipt.amountWords);
    for (const ReceiptLine &line : receipt.sums)
        pair(line);
    pair(ReceiptLine{receipt.stateLabel, stateText(receipt), true});
    text << QString();
    text << receipt.footer;
    add(receipt.complaint);
    add(receipt.thanks);
    add(receipt.practiceNotice);
    return text.join(u'\n') + u'\n';
}

} // namespace ct
