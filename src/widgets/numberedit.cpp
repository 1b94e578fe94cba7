// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberedit.h"

#include <draft.h>

#include <algorithm>

namespace ct {

namespace {

constexpr int ShortestWithoutForm = 6; //!< where no form is known, shorter is still being typed

//! While typing: mobile numbers as 98765 43210, other long numbers as soon as they are long.
QString groupedWhileTyping(const QString &number, Service service)
{
    const bool digits =
        std::all_of(number.cbegin(), number.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const bool mobile = service == Service::Mobile || service == Service::Postpaid;
    if (digits && mobile && number.size() > 5 && number.size() <= 10)
        return number.first(5) + u' ' + number.mid(5);
    return groupedNumber(number, service);
}

QString onlyDigits(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        // A plus in front may be the beginning of "+91".
        if ((c >= u'0' && c <= u'9') || (c == u'+' && digits.isEmpty()))
            digits += c;
    }
    return digits;
}

} // namespace

NumberEdit::NumberEdit(const Theme &theme, QWidget *parent) : NoteEdit(theme, parent)
{
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (m_regrouping)
            return;
        regroup();
        count();
        if (number() == m_last)
            return;
        m_last = number();
        emit numberChanged();
    });
}

void NumberEdit::setRow(const Operator &row)
{
    m_row = row;
    regroup();
    count();
    m_last = number();
}

QString NumberEdit::number() const
{
    return normaliseNumber(m_row, text());
}

bool NumberEdit::isWhole() const
{
    const QString typed = number();
    return m_row.numberPattern.isEmpty() ? typed.size() >= ShortestWithoutForm
                                         : matchesWhole(m_row.numberPattern, typed);
}

QString NumberEdit::cleaned(const QString &text) const
{
    const QString normal = normaliseNumber(m_row, text);
    return m_row.digitsOnly ? onlyDigits(normal) : normal;
}

void NumberEdit::regroup()
{
    const QString before = text();
    const QString grouped = groupedWhileTyping(cleaned(before), m_row.service);
    if (grouped == before)
        return;
    // The cursor stays behind the character that it stood behind.
    const bool atEnd = cursorPosition() == before.size();
    qsizetype wanted = cleaned(before.left(cursorPosition())).size();
    m_regrouping = true;
    setText(grouped);
    m_regrouping = false;
    if (atEnd)
        return;
    int position = 0;
    for (; position < grouped.size() && wanted > 0; ++position) {
        if (grouped.at(position) != u' ')
            --wanted;
    }
    setCursorPosition(position);
}

void NumberEdit::count()
{
    const int length = int(number().size());
    if (length == 0) {
        setNote(QString());
        return;
    }
    const bool good = !m_row.numberPattern.isEmpty() && isWhole();
    const QString words = m_row.digitsOnly ? tr("%n digit(s)", nullptr, length)
                                           : tr("%n character(s)", nullptr, length);
    setNote(good ? words + QStringLiteral(" ✓") : words, good);
}

} // namespace ct
