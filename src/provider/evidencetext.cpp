// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencetext.h"

#include <mutant.h>

namespace ct {

namespace {

//! Makes the text fit without tearing a character in two.
QString cut(QString text)
{
    QByteArray bytes = text.toUtf8();
    if (bytes.size() <= EvidenceLimit)
        return text;
    qsizetype end = EvidenceLimit;
    while (end > 0 && (uchar(bytes.at(end)) & 0xc0) == 0x80)
        --end;
    return QString::fromUtf8(bytes.first(end));
}

} // namespace

QString evidenceText(const QByteArray &body, const Redactor &redactor)
{
    // Secrets go first: a cut through the middle of one would hide it from the search.
    QString text = QString::fromUtf8(redactor.clean(body));
    if (mutant("password-in-evidence"))
        text = QString::fromUtf8(body);
    // A NUL ends the text for some of those who will store or show it.
    text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
    return cut(std::move(text));
}

} // namespace ct
