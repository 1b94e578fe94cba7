// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decoding.h"

#include "fuzz.h"
#include "oracle.h"

namespace ct::fuzz {

namespace {

constexpr char Order[] = "481220073315907";
constexpr char Number[] = "9876543210";
constexpr long long Paise = 23900;

std::optional<Fields> fieldsOf(std::string_view body, AnswerFormat format)
{
    switch (format) {
        case AnswerFormat::Json:
            return jsonFields(body);
        case AnswerFormat::Csv:
            return csvFields(body);
        case AnswerFormat::Xml:
            return xmlFields(body);
    }
    Q_UNREACHABLE();
}

const char *wordOf(Verdict verdict)
{
    return verdict == Verdict::Success ? "success"
                                       : (verdict == Verdict::Pending ? "pending" : "failure");
}

bool isVerdict(Verdict verdict)
{
    return verdict == Verdict::Success || verdict == Verdict::Pending ||
           verdict == Verdict::Failure;
}

void checkJudgement(const Judgement &judgement, const std::optional<Fields> &fields)
{
    promise(judgement.txid.size() <= TxidLimit && judgement.opid.size() <= OpidLimit,
            "what is kept has its limits");
    const Verdict cut = whenCutAnywhere(judgement).verdict;
    promise(cut == Verdict::Success || cut == Verdict::Pending || cut == Verdict::Unreadable,
            "an answer that may have been cut proves nothing negative");
    if (!isVerdict(judgement.verdict))
        return;
    promise(fields.has_value(), "no verdict without six fields");
    promise(fields->at("orderid") == Order, "no verdict without the exact order id");
    promise(fields->at("number") == Number, "no verdict without the exact number");
    promise(isAmount(fields->at("amount"), Paise), "no verdict without the exact amount");
    promise(word(fields->at("status")) == wordOf(judgement.verdict),
            "no verdict without its very word");
    if (judgement.verdict == Verdict::Failure)
        promise(!fields->at("txid").empty() && fields->at("txid") != "0",
                "no Failure without a transaction");
}

void checkRefusal(const Judgement &judgement, const std::optional<Fields> &fields)
{
    promise(judgement.verdict != Verdict::UnknownOrder && judgement.verdict != Verdict::CallRefused,
            "a recharge is not answered like a question");
    if (judgement.verdict != Verdict::Refusal || !fields)
        return;
    promise(fields->at("number") == Number && isAmount(fields->at("amount"), Paise),
            "no refusal of another sale");
    promise(fields->at("orderid").empty() || fields->at("orderid") == Order,
            "no refusal of another order");
    promise(word(fields->at("status")) == "failure", "no refusal without the word Failure");
}

} // namespace

void decodeAndCheck(const std::uint8_t *data, std::size_t size, AnswerFormat format)
{
    const QByteArray body = bytesOf(data, size);
    const std::optional<Fields> fields =
        fieldsOf({reinterpret_cast<const char *>(data), size}, format);
    RechargeCall call;
    call.orderId = OrderId(QString::fromLatin1(Order));
    call.operatorCode = QStringLiteral("A");
    call.number = QString::fromLatin1(Number);
    call.circle = QStringLiteral("9");
    call.amount = Money::fromPaise(Paise);
    const Judgement sold = decodeRecharge(body, format, call);
    checkJudgement(sold, fields);
    checkRefusal(sold, fields);
    const Judgement asked = decodeStatus(body, format, {call.orderId, call.number, call.amount});
    checkJudgement(asked, fields);
    promise(asked.verdict != Verdict::Refusal, "a question is not answered like a recharge");
    // A balance is a bare number; whatever else comes is an error, never a figure.
    if (const Result<BalanceFigure> balance = decodeBalance(body))
        promise(balance->exact.size() <= 24, "a balance has its limits");
}

} // namespace ct::fuzz
