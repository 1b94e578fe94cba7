// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerfields.h"

#include "csvanswer.h"
#include "jsonanswer.h"
#include "xmlanswer.h"

namespace ct {

std::optional<AnswerFields> readAnswer(const QByteArray &body, AnswerFormat format)
{
    // A byte order mark, a NUL or broken UTF-8 is read in different ways by different readers.
    if (body.startsWith("\xef\xbb\xbf") || body.contains('\0') || !body.isValidUtf8())
        return std::nullopt;
    switch (format) {
        case AnswerFormat::Json:
            return readJsonAnswer(body);
        case AnswerFormat::Csv:
            return readCsvAnswer(body);
        case AnswerFormat::Xml:
            return readXmlAnswer(body);
    }
    Q_UNREACHABLE();
}

QString *fieldNamed(AnswerFields &fields, QStringView name)
{
    if (name == u"txid")
        return &fields.txid;
    if (name == u"status")
        return &fields.status;
    if (name == u"opid")
        return &fields.opid;
    if (name == u"number")
        return &fields.number;
    if (name == u"amount")
        return &fields.amount;
    if (name == u"orderid")
        return &fields.orderid;
    return nullptr;
}

} // namespace ct
