// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attempt.h"

#include <mutant.h>

#include <QCryptographicHash>
#include <algorithm>
#include <array>

namespace ct {

namespace {

template <typename Enum>
struct Named
{
    Enum value;
    const char *name;
};

// The names are part of the contract, the journal and the database: they never change.
constexpr std::array<Named<State>, 9> StateNames{{{State::Sending, "sending"},
                                                  {State::NotSent, "not_sent"},
                                                  {State::Unknown, "unknown"},
                                                  {State::Pending, "pending"},
                                                  {State::Failing, "failing"},
                                                  {State::Failed, "failed"},
                                                  {State::Success, "success"},
                                                  {State::Reversed, "reversed"},
                                                  {State::Conflict, "conflict"}}};

constexpr std::array<Named<Channel>, 5> ChannelNames{{{Channel::Recharge, "recharge"},
                                                      {Channel::Status, "status"},
                                                      {Channel::Callback, "callback"},
                                                      {Channel::Person, "person"},
                                                      {Channel::Recovery, "recovery"}}};

constexpr std::array<Named<Verdict>, 16> VerdictNames{{{Verdict::Success, "success"},
                                                       {Verdict::Pending, "pending"},
                                                       {Verdict::Failure, "failure"},
                                                       {Verdict::Refusal, "refusal"},
                                                       {Verdict::UnknownOrder, "unknown_order"},
                                                       {Verdict::CallRefused, "call_refused"},
                                                       {Verdict::OtherOrder, "other_order"},
                                                       {Verdict::WrongEcho, "wrong_echo"},
                                                       {Verdict::Unreadable, "unreadable"},
                                                       {Verdict::NoAnswer, "no_answer"},
                                                       {Verdict::NeverSent, "never_sent"},
                                                       {Verdict::OwnerGone, "owner_gone"},
                                                       {Verdict::Hint, "hint"},
                                                       {Verdict::SaidSuccess, "said_success"},
                                                       {Verdict::SaidFailed, "said_failed"},
                                                       {Verdict::SaidReversed, "said_reversed"}}};

constexpr std::array<Named<Trouble>, 10> TroubleNames{
    {{Trouble::None, "none"},
     {Trouble::ConnectionRefused, "connection_refused"},
     {Trouble::HostNotFound, "host_not_found"},
     {Trouble::TlsFailed, "tls_failed"},
     {Trouble::TimedOut, "timed_out"},
     {Trouble::Closed, "closed"},
     {Trouble::HttpStatus, "http_status"},
     {Trouble::TooLarge, "too_large"},
     {Trouble::NotOfFormat, "not_of_format"},
     {Trouble::Network, "network"}}};

template <typename Enum, std::size_t Size>
QString nameIn(const std::array<Named<Enum>, Size> &names, Enum value)
{
    for (const auto &named : names) {
        if (named.value == value)
            return QString::fromLatin1(named.name);
    }
    Q_UNREACHABLE();
}

template <typename Enum, std::size_t Size>
std::optional<Enum> valueIn(const std::array<Named<Enum>, Size> &names, const QString &name)
{
    for (const auto &named : names) {
        if (name == QLatin1String(named.name))
            return named.value;
    }
    return std::nullopt;
}

} // namespace

WalletEffect walletEffect(State state)
{
    switch (state) {
        case State::NotSent:
        case State::Failed:
        case State::Reversed:
            return WalletEffect::None;
        case State::Sending:
        case State::Unknown:
        case State::Pending:
        case State::Failing:
            return WalletEffect::Held;
        case State::Success:
            return WalletEffect::Taken;
        case State::Conflict:
            return WalletEffect::Apart;
    }
    Q_UNREACHABLE();
}

bool isFinal(State state)
{
    switch (state) {
        case State::NotSent:
        case State::Failed:
        case State::Success:
        case State::Reversed:
            return true;
        case State::Sending:
        case State::Unknown:
        case State::Pending:
        case State::Failing:
        case State::Conflict:
            return false;
    }
    Q_UNREACHABLE();
}

bool isOpen(State state)
{
    return walletEffect(state) == WalletEffect::Held;
}

QString stateName(State state)
{
    return nameIn(StateNames, state);
}

std::optional<State> stateFromName(const QString &name)
{
    return valueIn(StateNames, name);
}

QString channelName(Channel channel)
{
    return nameIn(ChannelNames, channel);
}

std::optional<Channel> channelFromName(const QString &name)
{
    return valueIn(ChannelNames, name);
}

QString verdictName(Verdict verdict)
{
    return nameIn(VerdictNames, verdict);
}

std::optional<Verdict> verdictFromName(const QString &name)
{
    return valueIn(VerdictNames, name);
}

QString troubleName(Trouble trouble)
{
    return nameIn(TroubleNames, trouble);
}

std::optional<Trouble> troubleFromName(const QString &name)
{
    return valueIn(TroubleNames, name);
}

QString accountFingerprint(const QString &username)
{
    const QByteArray hash = QCryptographicHash::hash(username.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().first(12));
}

bool isAskableWith(const QString &account, const Attempt &attempt)
{
    const QString &sender = attempt.intent.account;
    if (mutant("asked-with-another-account"))
        return true;
    return account.isEmpty() || sender.isEmpty() || account == sender;
}

QString groupedNumber(const QString &number, Service service)
{
    const bool allDigits =
        !number.isEmpty() &&
        std::all_of(number.cbegin(), number.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!allDigits || number.size() < 8)
        return number;
    if (number.size() == 10 && (service == Service::Mobile || service == Service::Postpaid))
        return number.first(5) + u' ' + number.mid(5);
    // Long consumer numbers are read out in fours.
    QString grouped;
    for (qsizetype i = 0; i < number.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            grouped += u' ';
        grouped += number.at(i);
    }
    return grouped;
}

} // namespace ct
