// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway.h"

namespace ct::sim {

namespace {

constexpr auto UnknownOrder = "Invalid order id/Invalid Response format";

qint64 paiseOf(const QByteArray &amount)
{
    const qsizetype dot = amount.indexOf('.');
    if (dot < 0)
        return amount.toLongLong() * 100;
    return amount.first(dot).toLongLong() * 100 +
           amount.mid(dot + 1).leftJustified(2, '0').first(2).toLongLong();
}

} // namespace

QByteArray answerBody(const AnswerValues &v, const QByteArray &format)
{
    if (format == "csv") {
        return v.txid + ',' + v.status + ',' + v.opid + ',' + v.number + ',' + v.amount + ',' +
               v.orderid;
    }
    if (format == "xml") {
        return "<Recharge><txid>" + v.txid + "</txid><status>" + v.status + "</status><opid>" +
               v.opid + "</opid><number>" + v.number + "</number><amount>" + v.amount +
               "</amount><orderid>" + v.orderid + "</orderid></Recharge>";
    }
    return "{\"txid\":\"" + v.txid + "\",\"status\":\"" + v.status + "\",\"opid\":\"" + v.opid +
           "\",\"number\":\"" + v.number + "\",\"amount\":\"" + v.amount + "\",\"orderid\":\"" +
           v.orderid + "\"}";
}

Gateway::Gateway(SimLoop &loop, Trace &trace, Dice dice, Persona persona, qint64 openingPaise)
    : m_loop(loop), m_trace(trace), m_dice(dice), m_persona(persona), m_balance(openingPaise)
{
}

Answer Gateway::take(const Request &request)
{
    m_trace.line(m_loop.now(), "arrived")
        .text("path", request.path)
        .text("order", request.value("orderid"))
        .text("number", request.value("number"))
        .text("amount", request.value("amount"))
        .text("operator", request.value("operatorcode"));
    ++m_arrivals[request.path + ' ' + request.value("orderid")];
    if (request.value("pwd") != m_password)
        return texts("Authentication fail!");
    if (request.path == "/recharge/api")
        return recharge(request);
    if (request.path == "/recharge/status")
        return statusOf(request);
    Answer answer;
    answer.pause = latency(m_calm ? Persona::Honest : m_persona);
    answer.body = QByteArray::number(m_balance / 100) + '.' +
                  QByteArray::number(m_balance % 100).rightJustified(2, '0');
    if (m_dice.oneIn(4))
        answer.body += "37";
    return answer;
}

Answer Gateway::texts(const QByteArray &text) const
{
    Answer answer;
    answer.body = text;
    answer.pause = 40;
    return answer;
}

qint64 Gateway::latency(Persona persona)
{
    if (m_latency > 0)
        return m_latency;
    if (m_calm)
        return m_dice.between(20, 200);
    if (persona == Persona::Slow)
        return m_dice.between(500, 110'000);
    return m_dice.between(20, 4'000);
}

qint64 Gateway::lateness()
{
    return m_dice.between(m_lateLeast, m_lateMost);
}

QByteArray Gateway::word(const char *text, const Order &order)
{
    const QByteArray word(text);
    if (order.persona != Persona::MixedCase)
        return word;
    const qint64 roll = m_dice.below(3);
    return roll == 0 ? word.toUpper() : roll == 1 ? word.toLower() : ' ' + word + ' ';
}

Answer Gateway::recharge(const Request &request)
{
    const QByteArray orderId = request.value("orderid");
    const QByteArray format = request.value("format");
    const auto known = m_orders.find(orderId);
    if (known != m_orders.end()) {
        if (m_persona == Persona::Dedup)
            return answerFor(orderId, *known, format);
        m_trace.line(m_loop.now(), "executed_again").text("order", orderId);
        debit(orderId, *known);
        return answerFor(orderId, *known, format);
    }
    Order order;
    order.number = request.value("number");
    order.amount = request.value("amount");
    order.paise = paiseOf(order.amount);
    order.persona = m_persona;
    if (m_persona == Persona::Whimsical)
        order.persona = Persona(m_dice.below(PersonaCount - 1));
    order.fate = fateWith(m_calm ? Persona::Honest : order.persona, m_dice);
    if (!m_script.isEmpty())
        order.fate = m_script.takeFirst();
    else if (m_plain)
        order.fate = Fate::Success;
    if (order.paise > m_balance)
        order.fate = Fate::Refused;
    if (!m_calm && order.persona == Persona::ForgetfulStatus)
        order.forgottenUntil = m_loop.now() + lateness();
    if (order.persona == Persona::TxidReuse && m_dice.percent(70) && !m_orders.isEmpty())
        order.txid = m_orders.first().txid;
    if (order.txid.isEmpty())
        order.txid = QByteArray::number(m_nextTxid++);
    order.opid = "BR" + QByteArray::number(m_dice.between(100'000'000, 999'999'999));
    if (order.fate == Fate::Refused || order.fate == Fate::RefusedText) {
        m_trace.line(m_loop.now(), "refused").text("order", orderId);
        return refuse(orderId, order, format);
    }
    m_orders.insert(orderId, order);
    accept(orderId);
    return answerFor(orderId, m_orders[orderId], format);
}

Answer Gateway::refuse(const QByteArray &orderId, const Order &order, const QByteArray &format)
{
    Answer answer;
    answer.pause = latency(order.persona);
    if (order.fate == Fate::RefusedText) {
        static const QList<QByteArray> words{
            "Already in pending process", "Low Balance Please Contact Service Provider",
            "Error Code : 1001, Contact Service Provider", " Minimum amount 10 INR For Recharge."};
        answer.body = m_dice.pick(words);
        return answer;
    }
    static const QList<QByteArray> reasons{"Operator Down", "Low Balance", "Service unavailable",
                                           "Invalid IP 203.0.113.45"};
    answer.values =
        AnswerValues{"0",          "Failure",    m_dice.pick(reasons),
                     order.number, order.amount, m_dice.oneIn(4) ? QByteArray() : orderId};
    answer.body = answerBody(*answer.values, format);
    return answer;
}

//! What happens at once and what is planned for later.
void Gateway::accept(const QByteArray &orderId)
{
    Order &order = m_orders[orderId];
    const qint64 soon = m_dice.between(3'000, 8 * 60'000);
    switch (order.fate) {
        case Fate::Success:
        case Fate::Flap:
            move(orderId, Phase::Done);
            break;
        case Fate::Failure:
            move(orderId, Phase::Working);
            move(orderId, Phase::Dead);
            break;
        case Fate::PendingSuccess:
            move(orderId, Phase::Working);
            plan(orderId, soon, Phase::Done);
            break;
        case Fate::PendingFailure:
            move(orderId, Phase::Working);
            plan(orderId, soon, Phase::Dead);
            break;
        case Fate::Late:
            plan(orderId, lateness(), Phase::Done);
            break;
        case Fate::LateSuccess:
            move(orderId, Phase::Working);
            move(orderId, Phase::Dead);
            plan(orderId, lateness(), Phase::Done);
            break;
        case Fate::Reversal:
            move(orderId, Phase::Done);
            plan(orderId, lateness(), Phase::TakenBack);
            break;
        case Fate::Seesaw: {
            const qint64 back = lateness();
            move(orderId, Phase::Done);
            plan(orderId, back, Phase::TakenBack);
            plan(orderId, back + lateness(), Phase::Done);
            break;
        }
        case Fate::Refused:
        case Fate::RefusedText:
            break;
    }
}

void Gateway::plan(const QByteArray &orderId, qint64 pause, Phase phase)
{
    ++m_coming;
    m_loop.after(pause, 0, [this, orderId, phase] {
        --m_coming;
        move(orderId, phase);
        if (m_callback)
            m_callback(orderId, phase == Phase::Done ? "Success" : "Failure");
    });
}

void Gateway::move(const QByteArray &orderId, Phase phase)
{
    Order &order = m_orders[orderId];
    const Phase before = std::exchange(order.phase, phase);
    if ((phase == Phase::Working || phase == Phase::Done) && order.debits == 0)
        debit(orderId, order);
    if (phase == Phase::Dead)
        credit(orderId, order, "refund");
    if (phase == Phase::TakenBack)
        credit(orderId, order, "reversal");
    if (phase == Phase::Done && before != Phase::Done)
        m_trace.line(m_loop.now(), "executed").text("order", orderId);
}

void Gateway::debit(const QByteArray &orderId, Order &order)
{
    ++order.debits;
    m_balance -= order.paise;
    m_trace.line(m_loop.now(), "debit").text("order", orderId).number("paise", order.paise);
}

void Gateway::credit(const QByteArray &orderId, Order &order, const char *what)
{
    if (order.debits == 0)
        return;
    --order.debits;
    m_balance += order.paise;
    m_trace.line(m_loop.now(), what).text("order", orderId).number("paise", order.paise);
}

Answer Gateway::answerFor(const QByteArray &orderId, Order &order, const QByteArray &format)
{
    Answer answer;
    answer.pause = latency(order.persona);
    AnswerValues values{order.txid, {}, order.opid, order.number, order.amount, orderId};
    if (!m_calm && order.persona == Persona::TxidZero && order.phase == Phase::Done)
        values.txid = "0";
    switch (order.phase) {
        case Phase::Unseen:
            if (order.asked == 0) {
                // The reply to a recharge that is only queued: none that says anything.
                static const QList<QByteArray> words{"", "err", "<html>502</html>"};
                answer.body = m_dice.pick(words);
                return answer;
            }
            answer.body = UnknownOrder;
            return answer;
        case Phase::Working:
            values.status = word("Pending", order);
            values.opid.clear();
            break;
        case Phase::Done:
            values.status = word("Success", order);
            break;
        case Phase::Dead:
        case Phase::TakenBack:
            values.status = word("Failure", order);
            values.opid = "Transaction Failed";
            break;
    }
    if (!m_calm && order.fate == Fate::Flap && order.asked > 0 && m_dice.percent(50))
        values.status = "Failure";
    if (!m_calm && order.persona == Persona::WrongEcho && m_dice.percent(50)) {
        if (m_dice.oneIn(2))
            values.number = "9000000000";
        else
            values.amount = "1" + values.amount;
    }
    answer.values = values;
    answer.body = answerBody(values, format);
    if (!m_calm && order.persona == Persona::Redirector && m_dice.percent(40))
        answer.httpStatus = m_dice.pick(QList<int>{301, 302, 307, 308});
    if (!m_calm && order.persona == Persona::Tarpit && m_dice.percent(40))
        answer.trickles = true;
    return answer;
}

Answer Gateway::statusOf(const Request &request)
{
    const QByteArray orderId = request.value("orderid");
    const QByteArray format = request.value("format");
    if (!m_calm && m_persona == Persona::BlockedStatus) {
        Answer answer = texts({});
        answer.values = AnswerValues{"0", "Failure", "Invalid IP 203.0.113.45", "", "", ""};
        if (const auto known = m_orders.constFind(orderId); known != m_orders.constEnd()) {
            answer.values->number = known->number;
            answer.values->amount = known->amount;
            answer.values->orderid = orderId;
        }
        answer.body = answerBody(*answer.values, format);
        return answer;
    }
    const auto order = m_orders.find(orderId);
    if (!m_sayNext.isEmpty()) {
        AnswerValues values{"1000225", "Success", "BR1", "9800000011", "20", orderId};
        if (order != m_orders.end()) {
            values.number = order->number;
            values.amount = order->amount;
        }
        return texts(m_sayNext.takeFirst()(values));
    }
    if (order == m_orders.end())
        return texts(UnknownOrder);
    ++order->asked;
    if (!m_calm && m_loop.now() < order->forgottenUntil)
        return texts(UnknownOrder);
    return answerFor(orderId, *order, format);
}

void Gateway::take(qint64 paise)
{
    m_balance -= paise;
    m_trace.line(m_loop.now(), "taken").number("paise", paise);
}

int Gateway::portal(const QByteArray &orderId) const
{
    const auto order = m_orders.constFind(orderId);
    if (order == m_orders.constEnd() || order->phase == Phase::Unseen)
        return -1;
    return order->debits > 0 ? 1 : 0;
}

QByteArray Gateway::otherOrder(const QByteArray &orderId) const
{
    for (auto order = m_orders.cbegin(); order != m_orders.cend(); ++order) {
        if (order.key() != orderId)
            return order.key();
    }
    return {};
}

} // namespace ct::sim
