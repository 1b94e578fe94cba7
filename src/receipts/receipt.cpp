// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipt.h"

#include "foreigntext.h"
#include "receiptwords.h"

#include <amountwords.h>

#include <QCoreApplication>

namespace ct {

namespace {

constexpr int ShopNameLength = 60;
constexpr int ShopLineLength = 120;
constexpr int ValueLength = 64; // what the book keeps of a provider's transaction id
constexpr int ReasonLength = 120;

QString localTime(const QDateTime &at)
{
    return at.toLocalTime().toString(QStringLiteral("dd-MM-yyyy HH:mm"));
}

Mark markOf(State state)
{
    switch (state) {
        case State::Success:
            return Mark::Tick;
        case State::NotSent:
        case State::Failed:
            return Mark::Cross;
        case State::Reversed:
            return Mark::Back;
        case State::Conflict:
            return Mark::Alert;
        case State::Sending:
        case State::Pending:
            return Mark::Clock;
        case State::Unknown:
        case State::Failing:
            return Mark::Question;
    }
    return Mark::Question;
}

Tone toneOf(State state)
{
    switch (state) {
        case State::Success:
            return Tone::Done;
        case State::NotSent:
        case State::Failed:
        case State::Conflict:
            return Tone::Bad;
        case State::Reversed:
            return Tone::TakenBack;
        case State::Sending:
        case State::Unknown:
        case State::Pending:
        case State::Failing:
            return Tone::Waiting;
    }
    return Tone::Waiting;
}

bool isRefund(State state)
{
    return state == State::NotSent || state == State::Failed || state == State::Reversed;
}

//! Collects lines; an empty value is no line.
class Lines
{
public:
    void add(const QString &label, const QString &value, int longest, bool strong = false)
    {
        const QString clean = foreignLine(value, longest);
        if (!clean.isEmpty())
            m_lines << ReceiptLine{foreignLine(label, ValueLength), clean, strong};
    }

    QList<ReceiptLine> take() { return std::move(m_lines); }

private:
    QList<ReceiptLine> m_lines;
};

QStringList shopLines(const Shop &shop)
{
    QStringList lines;
    if (const QString address = foreignLine(shop.address, ShopLineLength); !address.isEmpty())
        lines << address;
    QStringList ids;
    if (const QString gstin = foreignLine(shop.gstin, ValueLength); !gstin.isEmpty())
        ids << QStringLiteral("GSTIN %1").arg(gstin);
    if (const QString phone = foreignLine(shop.phone, ValueLength); !phone.isEmpty())
        ids << QStringLiteral("☎ %1").arg(phone);
    if (!ids.isEmpty())
        lines << ids.join(QStringLiteral(" · "));
    return lines;
}

QString serviceAndOperator(const Intent &intent, const ReceiptWords &words)
{
    const QString service = words.serviceWord(intent.service);
    return intent.operatorName.isEmpty() ? service
                                         : service + QStringLiteral(" · ") + intent.operatorName;
}

QString labelOr(const QString &label, const QString &ordinary)
{
    return label.trimmed().isEmpty() ? ordinary : label;
}

QList<ReceiptLine> factLines(const Attempt &attempt, const ReceiptContext &context,
                             const ReceiptWords &words)
{
    const Intent &intent = attempt.intent;
    const auto word = [&words](const char *source) { return words.text(source); };
    Lines lines;
    lines.add(word(QT_TRANSLATE_NOOP("ct::Receipt", "Date")), localTime(attempt.createdAt),
              ValueLength);
    lines.add(word(QT_TRANSLATE_NOOP("ct::Receipt", "Receipt no.")), attempt.receiptNo,
              ValueLength);
    lines.add(word(QT_TRANSLATE_NOOP("ct::Receipt", "Service")), serviceAndOperator(intent, words),
              ValueLength);
    lines.add(
        labelOr(words.label(context.numberLabel), word(QT_TRANSLATE_NOOP("ct::Receipt", "Number"))),
        groupedNumber(intent.number, intent.service), ValueLength, true);
    if (intent.service == Service::Mobile)
        lines.add(word(QT_TRANSLATE_NOOP("ct::Receipt", "Circle")), words.label(context.circleName),
                  ValueLength);
    const QString detail = word(QT_TRANSLATE_NOOP("ct::Receipt", "Further detail"));
    lines.add(labelOr(words.label(context.value1Label), detail), intent.value1, ValueLength);
    lines.add(labelOr(words.label(context.value2Label), detail), intent.value2, ValueLength);
    lines.add(word(QT_TRANSLATE_NOOP("ct::Receipt", "Order id")), attempt.orderId.text(),
              ValueLength);
    lines.add(word(QT_TRANSLATE_NOOP("ct::Receipt", "Operator ref")), attempt.operatorRef,
              ValueLength);
    // "0" is the provider's way of saying that it made no transaction.
    if (attempt.providerTxid != QLatin1String("0"))
        lines.add(word(QT_TRANSLATE_NOOP("ct::Receipt", "Provider txn")), attempt.providerTxid,
                  ValueLength);
    if (isRefund(attempt.state()))
        lines.add(word(QT_TRANSLATE_NOOP("ct::Receipt", "Reason")), attempt.reason, ReasonLength);
    lines.add(word(QT_TRANSLATE_NOOP("ct::Receipt", "Cashier")), context.cashierName, ValueLength);
    if (context.printedAt.isValid() && (context.copy > 0 || attempt.state() != State::Success))
        lines.add(word(QT_TRANSLATE_NOOP("ct::Receipt", "Printed")), localTime(context.printedAt),
                  ValueLength);
    return lines.take();
}

//! How it was paid, and the change where what was put down was counted.
QList<ReceiptLine> paidLines(const KeptTender &tender, const ReceiptWords &words)
{
    const auto word = [&words](const char *source) { return words.text(source); };
    QString how = word(QT_TRANSLATE_NOOP("ct::Receipt", "Cash"));
    if (tender.kind == PayKind::Upi)
        how = word(QT_TRANSLATE_NOOP("ct::Receipt", "UPI"));
    else if (tender.kind == PayKind::Account)
        how = word(QT_TRANSLATE_NOOP("ct::Receipt", "On account"));
    //: how the customer paid: "Paid by  Cash"
    QList<ReceiptLine> lines{{word(QT_TRANSLATE_NOOP("ct::Receipt", "Paid by")), how, false}};
    const std::optional<Money> change = changeOf(tender.given, tender.kept);
    if (tender.given.isZero() || !change)
        return lines;
    lines << ReceiptLine{word(QT_TRANSLATE_NOOP("ct::Receipt", "Cash given")),
                         formatMoney(tender.given), false}
          << ReceiptLine{word(QT_TRANSLATE_NOOP("ct::Receipt", "Change")), formatMoney(*change),
                         false};
    return lines;
}

//! What was sold on account was not paid: where it comes to nothing the account is credited, and
//! there is nothing to hand back.
bool isOwed(const ReceiptContext &context)
{
    return context.tender && context.tender->kind == PayKind::Account;
}

QList<ReceiptLine> sumLines(const Attempt &attempt, const ReceiptContext &context,
                            const ReceiptWords &words)
{
    QList<ReceiptLine> sums;
    const std::optional<Money> collected = attempt.intent.amount.plus(attempt.intent.charge);
    if (!collected)
        qFatal("an amount and its charge exceed the range of money");
    if (!attempt.intent.charge.isZero()) {
        sums << ReceiptLine{words.text(QT_TRANSLATE_NOOP("ct::Receipt", "Service charge")),
                            formatMoney(attempt.intent.charge), false};
        sums << ReceiptLine{words.text(QT_TRANSLATE_NOOP("ct::Receipt", "Collected")),
                            formatMoney(*collected), true};
    }
    if (context.tender)
        sums << paidLines(*context.tender, words);
    if (isRefund(attempt.state()) && !isOwed(context)) {
        sums << ReceiptLine{words.text(QT_TRANSLATE_NOOP("ct::Receipt", "Refund to customer")),
                            formatMoney(*collected), true};
    }
    return sums;
}

} // namespace

QString markText(Mark mark)
{
    switch (mark) {
        case Mark::Tick:
            return QStringLiteral("✓");
        case Mark::Cross:
            return QStringLiteral("✕");
        case Mark::Clock:
            return QStringLiteral("◔");
        case Mark::Back:
            return QStringLiteral("↩");
        case Mark::Question:
            return QStringLiteral("?");
        case Mark::Alert:
            return QStringLiteral("!");
    }
    return {};
}

QStringList headingParts(const QString &heading)
{
    QStringList parts;
    for (const QString &part : heading.split(QStringLiteral(" · "))) {
        const qsizetype dash = part.indexOf(QStringLiteral(" – "));
        if (dash < 0)
            parts << part;
        else
            parts << part.first(dash + 2) << part.mid(dash + 3);
    }
    return parts;
}

Receipt makeReceipt(const Attempt &attempt, const Shop &shop, const ReceiptContext &context)
{
    const ReceiptWords words(context.language);
    const State state = attempt.state();
    const Service service = attempt.intent.service;
    Receipt receipt;
    if (context.practice) {
        receipt.practiceNotice =
            words.text(QT_TRANSLATE_NOOP("ct::Receipt", "PRACTICE – not a real receipt"));
    }
    if (context.copy > 0) {
        receipt.copyNotice =
            words.text(QT_TRANSLATE_NOOP("ct::Receipt", "DUPLICATE %1")).arg(context.copy);
    }
    receipt.shopName = foreignLine(shop.name, ShopNameLength);
    receipt.shopLines = shopLines(shop);
    receipt.title = words.title(service, state);
    receipt.warning = words.warning(state);
    if (isRefund(state) && isOwed(context)) // without its "– refund due"
        receipt.warning = receipt.warning.section(QStringLiteral(" – "), 0, 0);
    receipt.lines = factLines(attempt, context, words);
    receipt.amount = ReceiptLine{words.text(QT_TRANSLATE_NOOP("ct::Receipt", "Amount")),
                                 formatMoney(attempt.intent.amount), true};
    //: %1 is an amount in words
    receipt.amountWords = words.text(QT_TRANSLATE_NOOP("ct::Receipt", "%1 only"))
                              .arg(AmountWords(words.language()).of(attempt.intent.amount));
    receipt.sums = sumLines(attempt, context, words);
    receipt.stateLabel = words.text(QT_TRANSLATE_NOOP("ct::Receipt", "Status"));
    receipt.stateMark = markOf(state);
    receipt.stateWord = words.stateWord(state);
    receipt.tone = toneOf(state);
    receipt.footer = words.advice(service, state);
    if (isRefund(state) && isOwed(context) && receipt.footer.size() > 1)
        receipt.footer.removeLast(); // that the shop gives the money back
    receipt.complaint = words.complaint(foreignLine(shop.phone, ValueLength),
                                        foreignLine(attempt.receiptNo, ValueLength));
    receipt.thanks = words.text(QT_TRANSLATE_NOOP("ct::Receipt", "धन्यवाद · Thank you"));
    receipt.documentName = words.text(QT_TRANSLATE_NOOP("ct::Receipt", "Receipt %1"))
                               .arg(foreignLine(attempt.receiptNo, ValueLength));
    return receipt;
}

} // namespace ct
