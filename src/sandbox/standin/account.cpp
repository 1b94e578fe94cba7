// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account.h"

#include "operators.h"

#include <algorithm>

namespace ct::standin {

using namespace Qt::StringLiterals;

namespace {

//! One well mixed number per seed and place (SplitMix64).
quint64 mixed(quint64 seed, quint64 place)
{
    quint64 x = seed * 0x9e3779b97f4a7c15ULL + place * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

//! Digits and at most one point; Money::parse alone is more generous than the provider.
std::optional<Money> readAmount(const QByteArray &text)
{
    const bool bare = std::all_of(text.cbegin(), text.cend(),
                                  [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
    if (!bare)
        return std::nullopt;
    const Result<Money> amount = Money::parse(QString::fromLatin1(text));
    return amount.ok() ? std::optional(*amount) : std::nullopt;
}

QByteArray wordText(char word)
{
    switch (word) {
        case 'S':
            return QByteArrayLiteral("Success");
        case 'F':
            return QByteArrayLiteral("Failure");
        case 'P':
            return QByteArrayLiteral("Pending");
        default:
            return {};
    }
}

QByteArray scriptFor(Sandbox::Outcome outcome)
{
    switch (outcome) {
        case Sandbox::Outcome::Success:
        case Sandbox::Outcome::Silence:
            return QByteArrayLiteral("S");
        case Sandbox::Outcome::Failure:
            return QByteArrayLiteral("F");
        case Sandbox::Outcome::Pending:
            return QByteArrayLiteral("PPPS");
        case Sandbox::Outcome::PendingThenFailure:
            return QByteArrayLiteral("PPPF");
        case Sandbox::Outcome::Reversal:
            return QByteArrayLiteral("SSF");
    }
    Q_UNREACHABLE();
}

bool costs(char word)
{
    return word == 'S' || word == 'P';
}

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

constexpr qsizetype OddOrder = 3; // the fourth
constexpr qint64 StrangersUnits = 777 * 10'000;

} // namespace

Account::Account(SandboxOptions options, const Persona &persona)
    : m_options(std::move(options)), m_persona(persona), m_ledger(m_options.ledgerFile)
{
}

void Account::noteRequest(const Call &call)
{
    QJsonObject parameters;
    for (auto it = call.parameters.values.cbegin(); it != call.parameters.values.cend(); ++it)
        parameters.insert(text(it.key()), text(it.value()));
    QJsonObject event{{u"event"_s, u"request"_s},
                      {u"call"_s, text(call.name)},
                      {u"verb"_s, text(call.verb)},
                      {u"in_query"_s, call.parameters.fromQuery},
                      {u"in_body"_s, call.parameters.fromBody},
                      {u"parameters"_s, parameters}};
    if (!call.parameters.repeated.isEmpty())
        event.insert(u"repeated"_s, text(call.parameters.repeated.join(' ')));
    m_ledger.append(event);
}

bool Account::isPending(const QByteArray &number, Money amount) const
{
    for (auto it = m_byNumber.constFind(number); it != m_byNumber.cend() && it.key() == number;
         ++it) {
        const Order &order = m_orders[it.value()];
        if (order.amount == amount && (order.underWay || order.word == 'P'))
            return true;
    }
    return false;
}

bool Account::natural(Check check, const Call &call, std::optional<Money> amount) const
{
    const Parameters &given = call.parameters;
    switch (check) {
        case Check::Parameters:
            for (const char *name :
                 {"username", "circlecode", "operatorcode", "number", "amount", "orderid"}) {
                if (given.value(name).isEmpty())
                    return true;
            }
            return given.password.isEmpty();
        case Check::Login:
            return !loginFits(given);
        case Check::OperatorCode:
            return !isOperatorCode(given.value("operatorcode"));
        case Check::MinimumAmount:
            return !amount || *amount < Money::fromRupees(10);
        case Check::AlreadyPending:
            return isPending(given.value("number"), *amount);
        case Check::LowBalance:
            return !m_wallet.covers(*amount);
        case Check::OperatorDown:
        case Check::Blocked:
        case Check::WhiteList:
        case Check::None:
            return false;
    }
    Q_UNREACHABLE();
}

std::optional<Check> Account::refusedAt(const Call &call, std::optional<Money> amount) const
{
    for (const Check check : {Check::Parameters, Check::Login, Check::OperatorCode,
                              Check::MinimumAmount, Check::OperatorDown, Check::AlreadyPending,
                              Check::LowBalance, Check::Blocked, Check::WhiteList}) {
        if (check == m_persona.refusesAt || natural(check, call, amount))
            return check;
    }
    return std::nullopt;
}

Answer Account::refusalAnswer(Check check, const Call &call)
{
    static const QHash<Check, QByteArray> words{
        {Check::Parameters, "Parameter is missing"},
        {Check::Login, "Authentication fail!"},
        {Check::OperatorCode, "Error Code : 1001, Contact Service Provider"},
        {Check::MinimumAmount, " Minimum amount 10 INR For Recharge."},
        {Check::OperatorDown, "Operator Down"},
        {Check::AlreadyPending, "Already in pending process"},
        {Check::LowBalance, "Low Balance"},
        {Check::Blocked, "Service unavailable"},
    };
    QByteArray why = words.value(check);
    const bool ownWords = check == m_persona.refusesAt && !m_persona.refusal.isEmpty();
    if (ownWords)
        why = QByteArray(m_persona.refusal.data(), m_persona.refusal.size());
    if (check == Check::WhiteList)
        why = "Invalid IP " + call.peer;
    m_ledger.append({{u"event"_s, u"refused"_s},
                     {u"order_id"_s, text(call.parameters.value("orderid"))},
                     {u"why"_s, text(why)}});
    const bool shaped = check == Check::OperatorDown || check == Check::LowBalance ||
                        check == Check::Blocked || check == Check::WhiteList;
    if (!shaped || ownWords)
        return plain(why);
    AnswerFields fields{.txid = "0",
                        .status = "Failure",
                        .opid = why,
                        .number = call.parameters.value("number"),
                        .amount = call.parameters.value("amount"),
                        .orderId = call.parameters.value("orderid")};
    if (check == Check::OperatorDown)
        fields.orderId.reset();
    return formatted(fields, call.parameters.value("format"));
}

RechargeTurn Account::begin(const Call &call)
{
    const std::lock_guard lock(m_mutex);
    noteRequest(call);
    RechargeTurn turn;
    const QByteArray orderId = call.parameters.value("orderid");
    if (m_persona.manner == Manner::Redirect && !call.parameters.values.contains("moved")) {
        turn.refusal.status = 307;
        return turn;
    }
    const std::optional<Money> amount = readAmount(call.parameters.value("amount"));
    if (const std::optional<Check> check = refusedAt(call, amount)) {
        turn.refusal = refusalAnswer(*check, call);
        return turn;
    }
    if (m_persona.answersTwice && m_byId.contains(orderId)) {
        const Order &known = m_orders[m_byId.value(orderId)];
        turn.refusal = formatted(fieldsOf(known), call.parameters.value("format"));
        return turn;
    }
    if (m_persona.manner == Manner::Lost && !m_next && !m_every) {
        m_ledger.append({{u"event"_s, u"lost"_s}, {u"order_id"_s, text(orderId)}});
        turn.refusal.delivery = Answer::Delivery::Never;
        return turn;
    }
    turn.order = accept(call, *amount);
    turn.extraMs = m_persona.slow ? m_options.slowMs : 0;
    return turn;
}

Account::Order Account::newOrder(const Parameters &given, Money amount)
{
    const quint64 dice = mixed(m_options.seed, quint64(m_orders.size()) + 1);
    if (!m_persona.oneTxid || m_orders.isEmpty())
        m_lastTxid += 1 + qint64(dice % 9);
    Order order;
    order.id = given.value("orderid");
    order.txid = QByteArray::number(m_lastTxid);
    order.number = given.value("number");
    order.amountText = given.value("amount");
    order.amount = amount;
    order.operatorCode = given.value("operatorcode");
    order.reference = order.operatorCode.left(2) +
                      QByteArray::number(dice % 1000000000000ULL).rightJustified(12, '0');
    if (m_persona.oddReference)
        order.reference = "REF A&B <" + order.reference + ">, 1";
    order.script = QByteArray(m_persona.script.data(), m_persona.script.size());
    order.goesRound = m_persona.scriptGoesRound;
    order.manner = m_persona.manner;
    if (m_persona.mixed) {
        const Fate fate = mixedFate(dice >> 16);
        order.script = QByteArray(fate.script.data(), fate.script.size());
        order.manner = fate.manner;
    }
    if (m_persona.keepsRefund && m_orders.size() == OddOrder)
        order.script = "PF";
    if (const auto fate = m_next ? m_next : m_every) {
        order.script = scriptFor(*fate);
        order.goesRound = false;
        order.manner = *fate == Sandbox::Outcome::Silence ? Manner::Silent : Manner::Plain;
        m_next.reset();
    }
    return order;
}

qsizetype Account::accept(const Call &call, Money amount)
{
    Order order = newOrder(call.parameters, amount);
    order.underWay = true;
    m_ledger.append({{u"event"_s, u"accepted"_s},
                     {u"place"_s, qint64(m_orders.size())},
                     {u"order_id"_s, text(order.id)},
                     {u"txid"_s, text(order.txid)},
                     {u"reference"_s, text(order.reference)},
                     {u"number"_s, text(order.number)},
                     {u"amount"_s, text(order.amountText)},
                     {u"operator"_s, text(order.operatorCode)},
                     {u"script"_s, text(order.script)},
                     {u"goes_round"_s, order.goesRound}});
    enter(std::move(order));
    return m_orders.size() - 1;
}

void Account::enter(Order order)
{
    order.place = m_orders.size();
    order.cost = Wallet::cost(order.amount, order.operatorCode);
    m_byId.insert(order.id, order.place);
    m_byNumber.insert(order.number, order.place);
    m_orders.append(std::move(order));
}

void Account::note(const char *event, const Order &order)
{
    m_ledger.append({{u"event"_s, QLatin1String(event)},
                     {u"place"_s, qint64(order.place)},
                     {u"order_id"_s, text(order.id)},
                     {u"txid"_s, text(order.txid)},
                     {u"status"_s, text(wordText(order.word))},
                     {u"balance"_s, text(m_wallet.text())}});
}

void Account::charge(Order &order, char from, char to)
{
    const bool isOdd = order.place == OddOrder;
    if (costs(to) && !costs(from)) {
        m_wallet.take(order.cost);
        if (isOdd && m_persona.takesTwice)
            m_wallet.take(order.cost);
        if (isOdd && m_persona.strangerSpends)
            m_wallet.take(StrangersUnits);
    }
    if (costs(from) && !costs(to) && !(isOdd && m_persona.keepsRefund))
        m_wallet.giveBack(order.cost);
}

//! Changes what has become of an order, with the money and the ledger line that belong to it.
void Account::move(Order &order, char word)
{
    const char from = order.word;
    if (from == word)
        return;
    order.word = word;
    charge(order, from, word);
    if (!order.executed) {
        order.executed = true;
        note("executed", order);
    } else {
        order.reversed = from == 'S' && word == 'F';
        note(order.reversed ? "reversed" : "settled", order);
    }
}

Answer Account::finish(const RechargeTurn &turn, const Call &call)
{
    const std::lock_guard lock(m_mutex);
    Order &order = m_orders[turn.order];
    order.underWay = false;
    move(order, order.script.front());
    return dressed(order, fieldsOf(order), call.parameters.value("format"));
}

AnswerFields Account::fieldsOf(const Order &order) const
{
    AnswerFields fields{.txid = order.txid,
                        .status = wordText(order.word),
                        .opid = order.reference,
                        .number = order.number,
                        .amount = order.amountText,
                        .orderId = order.id,
                        .bareTxid = m_persona.bareTxid};
    if (order.word == 'P')
        fields.opid = m_persona.nullOpid ? std::nullopt : std::optional(QByteArray(""));
    if (order.word == 'F')
        fields.opid = order.reversed ? "Transaction Reversed" : "Transaction Failed";
    return fields;
}

Answer Account::dressed(const Order &order, const AnswerFields &fields,
                        const QByteArray &format) const
{
    Answer answer = formatted(fields, format);
    switch (order.manner) {
        case Manner::Silent:
            answer.delivery = Answer::Delivery::Never;
            break;
        case Manner::Empty:
            answer = plain({});
            break;
        case Manner::Page:
            answer = plain(
                "<!DOCTYPE html>\n<html><head><title>502 Bad Gateway</title></head><body>"
                "<center><h1>502 Bad Gateway</h1></center></body></html>");
            break;
        case Manner::Err:
            answer = plain("err");
            break;
        case Manner::Warning:
            answer.body.prepend(
                "<br />\n<b>Warning</b>:  Creating default object from empty value in "
                "<b>Recharge.php</b> on line <b>100</b><br />\n");
            break;
        case Manner::Status503:
            answer =
                plain("<html><body><h1>503 Service Temporarily Unavailable</h1></body></html>");
            answer.status = 503;
            break;
        case Manner::Drops:
            answer.delivery = Answer::Delivery::Drops;
            break;
        case Manner::WrongEcho: {
            AnswerFields other = fields;
            other.number[0] = other.number[0] == '9' ? '8' : '9';
            answer = formatted(other, format);
            break;
        }
        case Manner::Plain:
        case Manner::Lost:
        case Manner::Redirect:
            break;
    }
    return answer;
}

} // namespace ct::standin
