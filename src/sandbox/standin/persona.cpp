// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persona.h"

namespace ct::standin {

namespace {

QLatin1String operator""_t(const char *text, std::size_t size)
{
    return QLatin1String(text, qsizetype(size));
}

QList<Persona> wellBehaved()
{
    return {
        {.name = "honest"_t, .tells = "every order succeeds at once"_t},
        {.name = "slow"_t, .tells = "succeeds, and answers after three seconds"_t, .slow = true},
        {.name = "pending-success"_t,
         .tells = "Pending; the third status question finds it a Success"_t,
         .script = "PPPS"_t},
        {.name = "pending-failure"_t,
         .tells = "Pending; the third status question finds it a Failure"_t,
         .script = "PPPF"_t},
        {.name = "pending-for-ever"_t, .tells = "Pending and nothing else"_t, .script = "P"_t},
        {.name = "pending-null-opid"_t,
         .tells = "as pending-success, with opid null in JSON"_t,
         .script = "PPPS"_t,
         .nullOpid = true},
        {.name = "transaction-failed"_t,
         .tells = "the operator says no: a Failure with a real txid"_t,
         .script = "F"_t},
        {.name = "low-balance"_t,
         .tells = "the wallet holds 7.25 and every order is too dear"_t,
         .poor = true},
        {.name = "white-list"_t,
         .tells = "recharges come from an address that is not listed; balance and status work"_t,
         .refusesAt = Check::WhiteList},
        {.name = "no-reuse"_t,
         .tells = "a known order id gets its old answer and no second recharge"_t,
         .answersTwice = true},
        {.name = "numeric-txid"_t, .tells = "the txid is a JSON number"_t, .bareTxid = true},
    };
}

QList<Persona> refusing()
{
    const auto refuse = [](QLatin1String name, Check at, QLatin1String tells,
                           QLatin1String words = {}) {
        return Persona{.name = name, .tells = tells, .refusesAt = at, .refusal = words};
    };
    const auto saying = [&refuse](QLatin1String name, Check at, QLatin1String words) {
        return refuse(name, at, words, words);
    };
    return {
        refuse("refusing-authentication"_t, Check::Login, "Authentication fail!"_t),
        refuse("refusing-parameter"_t, Check::Parameters, "Parameter is missing"_t),
        saying("refusing-paramenter"_t, Check::Parameters, "Paramenter is missing"_t),
        refuse("refusing-operator-code"_t, Check::OperatorCode, "Error Code : 1001, ..."_t),
        saying("refusing-configuration"_t, Check::OperatorCode,
               "Configuration Missing, Contact Service Provider"_t),
        saying("refusing-account-configuration"_t, Check::OperatorCode,
               "Configuration is missing! contact service provider."_t),
        refuse("refusing-minimum-amount"_t, Check::MinimumAmount, " Minimum amount 10 INR ..."_t),
        refuse("refusing-already-pending"_t, Check::AlreadyPending, "Already in pending process"_t),
        saying("refusing-low-balance-text"_t, Check::LowBalance,
               "Low Balance Please Contact Service Provider"_t),
        saying("refusing-unauthorised"_t, Check::Login, "Unauthorised Access"_t),
        refuse("refusing-invalid-ip"_t, Check::WhiteList, "txid 0: Invalid IP"_t),
        refuse("refusing-low-balance"_t, Check::LowBalance, "txid 0: Low Balance"_t),
        refuse("refusing-operator-down"_t, Check::OperatorDown, "txid 0: Operator Down"_t),
        refuse("refusing-service-unavailable"_t, Check::Blocked, "txid 0: Service unavailable"_t),
    };
}

QList<Persona> hostile()
{
    return {
        {.name = "silent"_t,
         .tells = "carries the order out and never answers; status tells the truth"_t,
         .manner = Manner::Silent},
        {.name = "silent-lost"_t,
         .tells = "never answers and never carries anything out"_t,
         .manner = Manner::Lost},
        {.name = "failure-then-success"_t,
         .tells = "Failure with a real txid; the third status question finds a Success"_t,
         .script = "FFFS"_t},
        {.name = "success-then-reversed"_t,
         .tells = "Success; the second status question finds it taken back"_t,
         .script = "SSF"_t},
        {.name = "flapping"_t,
         .tells = "Success and Failure in turn, without end"_t,
         .script = "SF"_t,
         .scriptGoesRound = true},
        {.name = "late-executor"_t,
         .tells = "an empty answer; the third status question finds it carried out"_t,
         .script = "---S"_t,
         .manner = Manner::Empty},
        {.name = "forgetful-status"_t,
         .tells = "carries orders out without an answer and knows none of them afterwards"_t,
         .manner = Manner::Empty,
         .status = StatusManner::Forgetful},
        {.name = "status-invalid-ip"_t,
         .tells = "no answer, and status is refused in the shape of a Failure"_t,
         .manner = Manner::Empty,
         .status = StatusManner::InvalidIp},
        {.name = "mixed"_t,
         .tells = "one order in five breaks, each in a way of its own; the seed decides"_t,
         .mixed = true},
        {.name = "double-debit"_t,
         .tells = "honest, but the fourth order is taken from the wallet twice"_t,
         .takesTwice = true},
        {.name = "forgotten-refund"_t,
         .tells = "honest, but the fourth order fails and its money does not come back"_t,
         .keepsRefund = true},
        {.name = "stranger"_t,
         .tells = "honest, but beside the fourth order somebody else spends 777 rupees"_t,
         .strangerSpends = true},
        {.name = "one-txid"_t, .tells = "every order has the same txid"_t, .oneTxid = true},
        {.name = "odd-reference"_t,
         .tells = "references hold marks that break csv and xml"_t,
         .oddReference = true},
        {.name = "wrong-echo"_t,
         .tells = "the answer names another number"_t,
         .manner = Manner::WrongEcho},
        {.name = "empty-body"_t,
         .tells = "carries out, answers nothing"_t,
         .manner = Manner::Empty},
        {.name = "html-page"_t,
         .tells = "carries out, answers a page of HTML"_t,
         .manner = Manner::Page},
        {.name = "err-text"_t, .tells = "carries out, answers \"err\""_t, .manner = Manner::Err},
        {.name = "php-warning"_t,
         .tells = "a warning stands in front of the answer"_t,
         .manner = Manner::Warning},
        {.name = "status-503"_t,
         .tells = "carries out, answers with HTTP status 503"_t,
         .manner = Manner::Status503},
        {.name = "redirecting"_t,
         .tells = "sends the recharge elsewhere by 307; who follows is served"_t,
         .manner = Manner::Redirect},
        {.name = "dripping"_t,
         .tells = "carries out, answers one byte a second"_t,
         .manner = Manner::Drops},
    };
}

} // namespace

const QList<Persona> &allPersonas()
{
    static const QList<Persona> all = wellBehaved() + refusing() + hostile();
    return all;
}

Fate mixedFate(quint64 dice)
{
    struct Share
    {
        int percent;
        Fate fate;
    };
    static const QList<Share> shares{
        {80, {}},
        {4, {.script = "PPS"_t}},
        {2, {.script = "PPF"_t}},
        {5, {.script = "F"_t}},
        {1, {.script = "FFS"_t}},
        {1, {.script = "--S"_t, .manner = Manner::Empty}},
        {2, {.manner = Manner::Empty}},
        {1, {.manner = Manner::Silent}},
        {1, {.manner = Manner::Status503}},
        {1, {.manner = Manner::Page}},
        {1, {.manner = Manner::Warning}},
        {1, {.manner = Manner::WrongEcho}},
    };
    int at = int(dice % 100);
    for (const Share &share : shares) {
        at -= share.percent;
        if (at < 0)
            return share.fate;
    }
    return {};
}

const Persona *findPersona(const QString &name)
{
    QString plainName = name;
    plainName.replace(QLatin1String("pending-then-"), QLatin1String("pending-"));
    for (const Persona &persona : allPersonas()) {
        if (plainName == persona.name)
            return &persona;
    }
    return nullptr;
}

} // namespace ct::standin
