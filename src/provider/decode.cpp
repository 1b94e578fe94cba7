// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decode.h"

#include "answerfields.h"
#include "decimal.h"
#include "knowntexts.h"

#include <mutant.h>

namespace ct {

namespace {

struct Echo
{
    QString orderId;
    QString number;
    Money amount;
};

Judgement unreadable()
{
    return {Verdict::Unreadable, Trouble::NotOfFormat, {}, {}};
}

Judgement judged(Verdict verdict, const AnswerFields &fields)
{
    return {verdict, Trouble::None, fields.txid.left(TxidLimit), fields.opid.left(OpidLimit)};
}

Judgement said(Verdict verdict, const QString &words)
{
    return {verdict, Trouble::None, {}, words};
}

enum class Said { Success, Pending, Failure, Other };

Said statusOf(const AnswerFields &fields)
{
    const QString word = fields.status.trimmed();
    // Qt's own comparison folds all of Unicode, where a sharp s would do for "ss".
    const auto is = [&word](const char *wanted) {
        return word.toUtf8().toLower() == QByteArrayView(wanted);
    };
    if (mutant("status-by-substring") && word.contains(u"success", Qt::CaseInsensitive))
        return Said::Success;
    if (is("success"))
        return Said::Success;
    if (is("pending"))
        return Said::Pending;
    if (is("failure"))
        return Said::Failure;
    return Said::Other;
}

bool hasNoTransaction(const AnswerFields &fields)
{
    return fields.txid.isEmpty() || fields.txid == u"0";
}

bool echoesSale(const AnswerFields &fields, const Echo &echo)
{
    if (mutant("number-not-compared"))
        return readPaise(fields.amount) == echo.amount.paise();
    if (mutant("amount-not-compared"))
        return fields.number == echo.number;
    if (mutant("paise-not-compared"))
        return fields.number == echo.number &&
               readPaise(fields.amount).value_or(-100) / 100 == echo.amount.paise() / 100;
    return fields.number == echo.number && readPaise(fields.amount) == echo.amount.paise();
}

//! What holds for answers to both calls, once their own exceptions are dealt with.
Judgement judgeByEcho(const AnswerFields &fields, const Echo &echo, Verdict failure)
{
    const Said word = statusOf(fields);
    if (mutant("missing-echo-accepted") && word == Said::Success && fields.orderid.isEmpty())
        return judged(Verdict::Success, fields);
    if (word == Said::Other || fields.orderid.isEmpty() || fields.number.isEmpty() ||
        fields.amount.isEmpty() || echo.orderId.isEmpty())
        return judged(Verdict::Unreadable, fields);
    if (fields.orderid != echo.orderId && !mutant("orderid-not-compared"))
        return {Verdict::OtherOrder, Trouble::None, fields.txid.left(TxidLimit),
                fields.opid.left(OpidLimit), fields.orderid.left(OpidLimit)};
    if (!echoesSale(fields, echo))
        return judged(Verdict::WrongEcho, fields);
    switch (word) {
        case Said::Success:
            return judged(Verdict::Success, fields);
        case Said::Pending:
            return judged(Verdict::Pending, fields);
        case Said::Failure:
            return judged(failure, fields);
        case Said::Other:
            break;
    }
    return judged(Verdict::Unreadable, fields);
}

} // namespace

Judgement decodeRecharge(const QByteArray &body, AnswerFormat format, const RechargeCall &call)
{
    if (const auto words = knownRefusal(body))
        return said(Verdict::Refusal, *words);
    const std::optional<AnswerFields> fields = readAnswer(body, format);
    if (!fields)
        return unreadable();
    const Echo echo{call.orderId.text(), call.number, call.amount};
    if (statusOf(*fields) != Said::Failure || !hasNoTransaction(*fields))
        return judgeByEcho(*fields, echo, Verdict::Failure);
    // Refused before the operator was called: the provider may not have kept our order id.
    if (fields->orderid.isEmpty() && (echoesSale(*fields, echo) || mutant("refusal-needs-no-echo")))
        return judged(Verdict::Refusal, *fields);
    return judgeByEcho(*fields, echo, Verdict::Refusal);
}

Judgement decodeStatus(const QByteArray &body, AnswerFormat format, const StatusCall &call)
{
    if (const auto words = knownUnknownOrder(body))
        return said(Verdict::UnknownOrder, *words);
    if (const auto words = knownCallRefusal(body))
        return said(Verdict::CallRefused, *words);
    const std::optional<AnswerFields> fields = readAnswer(body, format);
    if (!fields)
        return unreadable();
    if (statusOf(*fields) == Said::Failure && hasNoTransaction(*fields) &&
        !mutant("call-error-is-order-failure"))
        return judged(Verdict::CallRefused, *fields);
    return judgeByEcho(*fields, {call.orderId.text(), call.number, call.amount}, Verdict::Failure);
}

Judgement whenCutAnywhere(const Judgement &judgement)
{
    if (mutant("cut-answer-proves-failure"))
        return judgement;
    if (judgement.verdict == Verdict::Success || judgement.verdict == Verdict::Pending)
        return judgement;
    return {Verdict::Unreadable, Trouble::Closed, judgement.txid, judgement.opid};
}

Result<BalanceFigure> decodeBalance(const QByteArray &body)
{
    if (isLoginRefusal(body))
        return Error{Fault::Unauthorised, QString::fromLatin1(body.trimmed())};
    const auto refusal = knownRefusal(body);
    const auto words = refusal ? refusal : knownCallRefusal(body);
    if (words)
        return Error{Fault::Refused, *words};
    const QString exact = QString::fromLatin1(body.trimmed());
    const std::optional<qint64> paise = readPaiseCut(exact);
    if (!paise)
        return Error{Fault::Malformed, QStringLiteral("the balance is not a number")};
    return BalanceFigure{Money::fromPaise(*paise), exact};
}

} // namespace ct
