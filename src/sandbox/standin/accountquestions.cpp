// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account.h"

namespace ct::standin {

using namespace Qt::StringLiterals;

namespace {

constexpr auto UnknownOrder = "Invalid order id/Invalid Response format";

//! The time does not tell how far two texts agree; their lengths may.
bool sameBytes(QByteArrayView a, QByteArrayView b)
{
    unsigned difference = a.size() == b.size() ? 0U : 1U;
    for (qsizetype i = 0; i < a.size() && !b.isEmpty(); ++i) {
        const auto left = static_cast<unsigned char>(a[i]);
        const auto right = static_cast<unsigned char>(b[i % b.size()]);
        difference |= unsigned(left ^ right);
    }
    return difference == 0U;
}

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

QByteArray bytes(const QJsonObject &event, QLatin1String key)
{
    return event.value(key).toString().toUtf8();
}

//! Lines about one order, or about the opening; a quote within a value is escaped, so it cannot be
//! taken for one of these.
bool changesSomething(const QByteArray &line)
{
    return line.contains("\"place\":") || line.contains("\"event\":\"opened\"");
}

} // namespace

Result<Done> Account::open()
{
    const std::lock_guard lock(m_mutex);
    m_orders.clear();
    m_byId.clear();
    m_byNumber.clear();
    m_opened = false;
    m_lastTxid = 2000000 + qint64(m_options.seed % 1000) * 1009;
    Result<Done> opened =
        m_ledger.open(&changesSomething, [this](const QJsonObject &event) { replay(event); });
    if (!opened.ok())
        return opened;
    for (Order &order : m_orders) {
        // The last run ended while the operator was being called: the operator went on.
        if (!order.executed)
            move(order, order.script.front());
    }
    if (!m_opened) {
        const Money poor = Money::fromPaise(725);
        m_wallet = Wallet(m_persona.poor ? std::min(m_options.balance, poor) : m_options.balance);
        m_ledger.append({{u"event"_s, u"opened"_s},
                         {u"persona"_s, QString(m_persona.name)},
                         {u"balance"_s, text(m_wallet.text())}});
        m_opened = true;
    }
    if (!m_ledger.isWell())
        return Error{Fault::Storage, m_options.ledgerFile + QStringLiteral(": cannot be written")};
    return Done{};
}

void Account::close()
{
    const std::lock_guard lock(m_mutex);
    m_ledger.close();
}

bool Account::loginFits(const Parameters &parameters) const
{
    const bool user = sameBytes(parameters.value("username"), m_options.username.toUtf8());
    const bool password = sameBytes(parameters.password.view(), m_options.password.view());
    return user && password;
}

Answer Account::balance(const Call &call)
{
    const std::lock_guard lock(m_mutex);
    noteRequest(call);
    const Parameters &given = call.parameters;
    if (given.value("username").isEmpty() || given.password.isEmpty())
        return plain("Parameter is missing");
    if (!loginFits(given))
        return plain("Authentication fail!");
    const QByteArray answer = m_wallet.text();
    m_ledger.append({{u"event"_s, u"balance"_s}, {u"answer"_s, text(answer)}});
    return plain(answer);
}

Answer Account::status(const Call &call)
{
    const std::lock_guard lock(m_mutex);
    noteRequest(call);
    const Answer answer = statusOf(call);
    m_ledger.append({{u"event"_s, u"status"_s},
                     {u"order_id"_s, text(call.parameters.value("orderid"))},
                     {u"answer"_s, text(answer.body)}});
    return answer;
}

Answer Account::statusOf(const Call &call)
{
    const Parameters &given = call.parameters;
    const QByteArray orderId = given.value("orderid");
    const QByteArray format = given.value("format");
    if (given.value("username").isEmpty() || given.password.isEmpty() || orderId.isEmpty())
        return plain("Paramenter is missing");
    if (!loginFits(given))
        return plain("Authentication fail!");
    if (format != "csv" && format != "json" && format != "xml")
        return plain(UnknownOrder);
    // An id that exists twice is as good as unknown, and so is one still with the operator.
    if (m_byId.count(orderId) != 1 || m_persona.status == StatusManner::Forgetful)
        return plain(UnknownOrder);
    Order &order = m_orders[m_byId.value(orderId)];
    if (order.underWay)
        return plain(UnknownOrder);
    if (m_persona.status == StatusManner::InvalidIp) {
        AnswerFields refusal = fieldsOf(order);
        refusal.txid = "0";
        refusal.status = "Failure";
        refusal.opid = "Invalid IP " + call.peer;
        return formatted(refusal, format);
    }
    ++order.asks;
    m_ledger.append({{u"event"_s, u"asked"_s}, {u"place"_s, qint64(order.place)}});
    const qsizetype steps = order.script.size();
    move(order, order.script[order.goesRound ? order.asks % steps
                                             : std::min<qsizetype>(order.asks, steps - 1)]);
    return order.executed ? formatted(fieldsOf(order), format) : plain(UnknownOrder);
}

void Account::setNext(std::optional<Sandbox::Outcome> outcome)
{
    const std::lock_guard lock(m_mutex);
    m_next = outcome;
}

void Account::setEvery(std::optional<Sandbox::Outcome> outcome)
{
    const std::lock_guard lock(m_mutex);
    m_every = outcome;
}

std::optional<Sandbox::Outcome> Account::next() const
{
    const std::lock_guard lock(m_mutex);
    return m_next;
}

Result<Done> Account::reverse(const QByteArray &orderId)
{
    const std::lock_guard lock(m_mutex);
    if (m_byId.count(orderId) != 1)
        return Error{Fault::Malformed, u"no single order of that id"_s};
    Order &order = m_orders[m_byId.value(orderId)];
    if (order.word != 'S')
        return Error{Fault::Malformed, u"the order is not a success"_s};
    move(order, 'F');
    fixAt(order, 'F');
    return Done{};
}

QByteArray Account::balanceText() const
{
    const std::lock_guard lock(m_mutex);
    return m_wallet.text();
}

int Account::executions(const QByteArray &orderId) const
{
    const std::lock_guard lock(m_mutex);
    int executed = 0;
    for (auto it = m_byId.constFind(orderId); it != m_byId.cend() && it.key() == orderId; ++it)
        executed += m_orders[it.value()].executed ? 1 : 0;
    return executed;
}

QList<QJsonObject> Account::events() const
{
    const std::lock_guard lock(m_mutex);
    return m_ledger.events();
}

//! From now on every status question finds the same.
void Account::fixAt(Order &order, char word)
{
    order.script = QByteArray(1, word);
    order.goesRound = false;
    m_ledger.append({{u"event"_s, u"fixed"_s}, {u"place"_s, qint64(order.place)}});
}

//! Puts one line of an earlier run back. Nothing is written, nothing is decided anew.
void Account::replay(const QJsonObject &event)
{
    const QByteArray what = bytes(event, "event"_L1);
    if (what == "opened") {
        m_wallet = Wallet::fromText(bytes(event, "balance"_L1));
        m_opened = true;
        return;
    }
    const auto place = qsizetype(event.value("place"_L1).toInteger(-1));
    if (what == "accepted") {
        Order order;
        order.id = bytes(event, "order_id"_L1);
        order.txid = bytes(event, "txid"_L1);
        order.reference = bytes(event, "reference"_L1);
        order.number = bytes(event, "number"_L1);
        order.amountText = bytes(event, "amount"_L1);
        order.amount = Money::parse(text(order.amountText)).valueOr(Money());
        order.operatorCode = bytes(event, "operator"_L1);
        order.script = bytes(event, "script"_L1);
        order.goesRound = event.value("goes_round"_L1).toBool();
        m_lastTxid = order.txid.toLongLong();
        enter(std::move(order));
        return;
    }
    if (place < 0 || place >= m_orders.size())
        return;
    Order &order = m_orders[place];
    if (what == "asked") {
        ++order.asks;
    } else if (what == "fixed") {
        order.script = QByteArray(1, order.word);
        order.goesRound = false;
    } else if (what == "executed" || what == "settled" || what == "reversed") {
        const QByteArray status = bytes(event, "status"_L1);
        const char word = status.isEmpty() ? '-' : status.front();
        charge(order, order.word, word);
        order.word = word;
        order.executed = true;
        order.reversed = what == "reversed";
    }
}

} // namespace ct::standin
