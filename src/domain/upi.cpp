// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "upi.h"

#include <QUrl>
#include <algorithm>

namespace ct {

namespace {

constexpr qsizetype LongestName = 255;
constexpr qsizetype LongestHandle = 64;
constexpr qsizetype LongestPayee = 99;
constexpr qsizetype LongestNote = 50;
constexpr qsizetype LongestReference = 35;

bool isAsciiLetterOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

//! One line of at most so many characters, never half of a pair or a letter without its marks.
QString cut(const QString &text, qsizetype longest)
{
    QString line = text.simplified();
    if (line.size() <= longest)
        return line;
    qsizetype end = longest;
    while (end > 0 && (line.at(end).isMark() || line.at(end).isLowSurrogate() ||
                       line.at(end).unicode() == 0x200D || line.at(end - 1).unicode() == 0x200D))
        --end;
    return line.first(end).trimmed();
}

void add(QByteArray &link, const char *name, const QString &value)
{
    if (!value.isEmpty())
        link += QByteArray("&") + name + '=' + QUrl::toPercentEncoding(value);
}

} // namespace

std::optional<UpiProblem> checkUpiId(const QString &id)
{
    const qsizetype at = id.indexOf(u'@');
    if (at <= 0 || at + 1 == id.size())
        return UpiProblem::NoHandle;
    const QStringView name = QStringView(id).first(at);
    const QStringView handle = QStringView(id).mid(at + 1);
    const bool nameIsPlain = std::all_of(name.begin(), name.end(), [](QChar c) {
        return isAsciiLetterOrDigit(c) || c == u'.' || c == u'-' || c == u'_';
    });
    if (!nameIsPlain)
        return UpiProblem::OddLetters;
    if (handle.contains(u'.') && !handle.contains(u'@'))
        return UpiProblem::Email;
    if (!std::all_of(handle.begin(), handle.end(), isAsciiLetterOrDigit))
        return UpiProblem::OddLetters;
    if (name.size() < 2 || name.size() > LongestName || handle.size() < 2 ||
        handle.size() > LongestHandle)
        return UpiProblem::BadLength;
    return std::nullopt;
}

Result<QByteArray> upiLink(const UpiRequest &request)
{
    if (checkUpiId(request.payeeId))
        return Error{Fault::Malformed, QStringLiteral("payee")};
    if (request.amount <= Money())
        return Error{Fault::Malformed, QStringLiteral("amount")};
    QString reference = request.reference;
    reference.removeIf([](QChar c) { return !isAsciiLetterOrDigit(c); });
    // The id goes in as it is: some apps do not know it with "%40" in it.
    QByteArray link = "upi://pay?pa=" + request.payeeId.toLatin1();
    add(link, "pn", cut(request.payeeName, LongestPayee));
    add(link, "tr", reference.left(LongestReference));
    add(link, "tn", cut(request.note, LongestNote));
    add(link, "am", request.amount.toPlain());
    link += "&cu=INR";
    return link;
}

} // namespace ct
