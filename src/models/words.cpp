// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include <QLocale>
#include <QRegularExpression>

namespace ct {

QString Words::stateWord(State state)
{
    switch (state) {
        case State::Sending:
            //: State of a recharge: its request is on the way
            return tr("Sending");
        case State::NotSent:
            return tr("Not sent");
        case State::Unknown:
            return tr("Not known yet");
        case State::Pending:
            //: State of a recharge: accepted, the operator has not answered yet
            return tr("Waiting");
        case State::Failing:
            return tr("Failed – confirming");
        case State::Failed:
            return tr("Failed");
        case State::Success:
            return tr("Success");
        case State::Reversed:
            return tr("Reversed");
        case State::Conflict:
            //: State of a recharge: the provider's answers contradict each other
            return tr("Owner decides");
    }
    Q_UNREACHABLE();
}

QString Words::stateMark(State state)
{
    switch (state) {
        case State::Sending:
        case State::Pending:
            return QStringLiteral("◔");
        case State::Unknown:
            return QStringLiteral("?");
        case State::NotSent:
        case State::Failing:
        case State::Failed:
            return QStringLiteral("✕");
        case State::Success:
            return QStringLiteral("✓");
        case State::Reversed:
            return QStringLiteral("↩");
        case State::Conflict:
            return QStringLiteral("!");
    }
    Q_UNREACHABLE();
}

QString Words::serviceWord(Service service)
{
    switch (service) {
        case Service::Mobile:
            return tr("Mobile");
        case Service::Dth:
            return tr("DTH");
        case Service::Postpaid:
            return tr("Postpaid");
        case Service::Landline:
            return tr("Landline");
        case Service::Electricity:
            return tr("Electricity");
        case Service::Gas:
            return tr("Gas");
        case Service::Insurance:
            return tr("Insurance");
        case Service::DataCard:
            return tr("Data card");
        case Service::Fastag:
            return tr("FASTag");
        case Service::GiftCard:
            return tr("Gift card");
        case Service::Other:
            //: A service that is none of mobile, DTH, electricity, …
            return tr("Other");
    }
    Q_UNREACHABLE();
}

QString Words::troubleWords(Trouble trouble)
{
    switch (trouble) {
        case Trouble::None:
            return QString();
        case Trouble::ConnectionRefused:
            return tr("the provider's computer refused the connection");
        case Trouble::HostNotFound:
            return tr("the provider's address was not found; is the internet working?");
        case Trouble::TlsFailed:
            return tr("the secure connection could not be trusted");
        case Trouble::TimedOut:
            return tr("no answer came in time");
        case Trouble::Closed:
            return tr("the connection was lost before the answer was complete");
        case Trouble::HttpStatus:
            return tr("the provider's computer answered with an error page");
        case Trouble::TooLarge:
            return tr("the answer was far too long");
        case Trouble::NotOfFormat:
            return tr("the answer could not be read");
        case Trouble::Network:
            return tr("the network failed");
    }
    Q_UNREACHABLE();
}

namespace {

//! `sentence` and, where there is one, a second one behind it.
QString withHint(const QString &sentence, const QString &hint)
{
    return hint.isEmpty() ? sentence : sentence + u' ' + hint;
}

} // namespace

// The provider's words are matched loosely here and only here: no more than advice hangs on them.
QString Words::providerReasonHint(const QString &reason)
{
    static const QRegularExpression address(QStringLiteral(
        "\\b(?:\\d{1,3}(?:\\.\\d{1,3}){3}|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7})"));
    const QString text = reason.toLower();
    if (text.contains(u"invalid ip") || text.contains(u"unauthorised access")) {
        const QRegularExpressionMatch match = address.match(reason);
        if (match.hasMatch())
            return tr("Ask the provider to put the address %1 on the white list of your account.")
                .arg(match.captured(0));
        return tr(
            "Ask the provider to put this shop's internet address on the white list of your "
            "account.");
    }
    if (text.contains(u"authentication fail"))
        return tr("The user name or the password is not right: check both in Settings.");
    if (text.contains(u"low balance"))
        return tr("Put money into the wallet at the provider.");
    if (text.contains(u"already in pending process"))
        return tr("Another recharge for this number is running: wait for its result.");
    if (text.contains(u"minimum amount"))
        return tr("The provider takes 10 rupees or more.");
    if (text.contains(u"operator down") || text.contains(u"service unavailable"))
        return tr("The operator is out of service at the moment: try later.");
    if (text.contains(u"parameter is missing") || text.contains(u"paramenter is missing"))
        return tr("Try another way of sending in Settings, or tell the provider.");
    if (text.contains(u"error code : 1001"))
        return tr("The provider does not sell this operator to your account: ask the provider.");
    if (text.contains(u"configuration") && text.contains(u"missing"))
        return tr("The provider has not set your account up for this operator: ask the provider.");
    return QString();
}

namespace {

class Explaining
{
    Q_DECLARE_TR_FUNCTIONS(ct::Words)
public:
    static QString notSent(const Attempt &attempt)
    {
        const QString why = Words::troubleWords(attempt.trouble);
        if (why.isEmpty())
            return tr("Nothing was sent and no money moved. You can try again.");
        return tr("Nothing was sent and no money moved: %1. You can try again.").arg(why);
    }

    static QString unknown(const Attempt &attempt)
    {
        const QString stay =
            tr("The money may have been taken. Do not try again and do not refund; "
               "the counter keeps asking until it is known.");
        return withHint(unknownWhy(attempt), stay);
    }

    static QString unknownWhy(const Attempt &attempt)
    {
        switch (attempt.lastVerdict) {
            case Verdict::UnknownOrder:
                return tr(
                    "The outcome is not known: the provider does not know this order so far.");
            case Verdict::CallRefused:
                return withHint(
                    tr("The outcome is not known: the provider refuses to be asked about it."),
                    Words::providerReasonHint(attempt.reason));
            case Verdict::WrongEcho:
                return tr(
                    "The outcome is not known: the provider answered with another number or "
                    "amount.");
            case Verdict::OtherOrder:
                return tr("The outcome is not known: the provider answered about another order.");
            case Verdict::OwnerGone:
                return tr("The outcome is not known: the program ended while this was being sent.");
            case Verdict::Success:
            case Verdict::Pending:
            case Verdict::Failure:
            case Verdict::Refusal:
            case Verdict::Unreadable:
            case Verdict::NoAnswer:
            case Verdict::NeverSent:
            case Verdict::Hint:
            case Verdict::SaidSuccess:
            case Verdict::SaidFailed:
            case Verdict::SaidReversed:
                break;
        }
        const QString why = Words::troubleWords(attempt.trouble);
        if (why.isEmpty())
            return tr("The outcome is not known: no answer that could be read has come.");
        return tr("The outcome is not known: %1.").arg(why);
    }

    static QString failing(const Attempt &attempt)
    {
        const QString reason = Words::oneLine(attempt.reason);
        const QString sentence = reason.isEmpty() ? tr("The provider says that it failed, and this "
                                                       "is being confirmed. Do not try again "
                                                       "and do not refund yet.")
                                                  : tr("The provider says that it failed (%1), and "
                                                       "this is being confirmed. Do not try "
                                                       "again and do not refund yet.")
                                                        .arg(reason);
        return withHint(sentence, Words::providerReasonHint(attempt.reason));
    }

    static QString failed(const Attempt &attempt)
    {
        const QString reason = Words::oneLine(attempt.reason);
        if (attempt.lastVerdict == Verdict::SaidFailed)
            return tr("The owner decided that it failed (%1). Nothing is counted as taken from the "
                      "wallet: refund the customer or try again.")
                .arg(reason);
        const QString sentence = reason.isEmpty() ? tr("It failed. No money was taken from the "
                                                       "wallet: refund the customer or try again.")
                                                  : tr("It failed (%1). No money was taken from "
                                                       "the wallet: refund the customer or try "
                                                       "again.")
                                                        .arg(reason);
        return withHint(sentence, Words::providerReasonHint(attempt.reason));
    }

    static QString success(const Attempt &attempt)
    {
        if (attempt.lastVerdict == Verdict::SaidSuccess)
            return tr(
                "The owner decided that it was done. The amount is taken from the wallet; "
                "give the receipt.");
        const QString reference = Words::oneLine(attempt.operatorRef);
        if (reference.isEmpty())
            return tr("It is done. The amount is taken from the wallet; give the receipt.");
        return tr("It is done, operator reference %1. The amount is taken from the wallet; give "
                  "the "
                  "receipt.")
            .arg(reference);
    }
};

} // namespace

QString Words::explain(const Attempt &attempt)
{
    switch (attempt.state()) {
        case State::Sending:
            return tr(
                "It is being sent to the provider. Wait for the result; do not sell it again.");
        case State::NotSent:
            return Explaining::notSent(attempt);
        case State::Unknown:
            return Explaining::unknown(attempt);
        case State::Pending:
            return tr(
                "The provider has accepted it and the operator has not answered yet. The money is "
                "set aside. Do not try again and do not refund; the counter keeps asking.");
        case State::Failing:
            return Explaining::failing(attempt);
        case State::Failed:
            return Explaining::failed(attempt);
        case State::Success:
            return Explaining::success(attempt);
        case State::Reversed:
            return tr(
                "It was done and then taken back; the amount is back in the wallet. Refund the "
                "customer.");
        case State::Conflict:
            return tr(
                "The provider's answers contradict each other. Do not try again and do not "
                "refund; the owner looks it up at the provider and decides.");
    }
    Q_UNREACHABLE();
}

QString Words::tellCustomer(const Attempt &attempt)
{
    switch (attempt.state()) {
        case State::Sending:
            return tr("“One moment, it is on its way.”");
        case State::NotSent:
            return tr("“It did not go out. Shall I try once more?”");
        case State::Unknown:
            return tr("“The answer is late. Your money is safe; I call you when it is known.”");
        case State::Pending:
            return tr(
                "“It is accepted and takes a little longer. The operator sends you a message.”");
        case State::Failing:
            return tr(
                "“It seems not to have worked. I am making sure before I give the money back.”");
        case State::Failed:
            return tr("“It did not work. Here is your money back, or shall I try again?”");
        case State::Success:
            return tr("“It is done. Here is your receipt.”");
        case State::Reversed:
            return tr("“The operator took it back. Here is your money.”");
        case State::Conflict:
            return tr("“The answers do not agree. The owner is looking into it and calls you.”");
    }
    Q_UNREACHABLE();
}

QString Words::oneLine(const QString &foreign)
{
    constexpr qsizetype most = 160;
    QString line = foreign.left(4 * most);
    for (QChar &character : line) {
        const QChar::Category category = character.category();
        // Format characters can turn the reading direction of what follows.
        if (category == QChar::Other_Control || category == QChar::Other_Format)
            character = u' ';
    }
    line = line.simplified();
    return line.size() <= most ? line : line.left(most - 1) + u'…';
}

QString Words::time(const QDateTime &at, const QDate &today)
{
    if (!at.isValid())
        return QString();
    const QDateTime local = at.toLocalTime();
    const bool thisYear = local.date().year() == today.year();
    return QLocale().toString(
        local, thisYear ? QStringLiteral("d MMM HH:mm:ss") : QStringLiteral("d MMM yyyy HH:mm"));
}

QString Words::preciseTime(const QDateTime &at)
{
    return at.isValid() ? QLocale().toString(at.toLocalTime(), QStringLiteral("HH:mm:ss.zzz"))
                        : QString();
}

QString Words::groupedNumber(Service service, const QString &number)
{
    const bool isMobile = service == Service::Mobile || service == Service::Postpaid;
    return isMobile && number.size() == 10 ? number.left(5) + u' ' + number.mid(5) : number;
}

} // namespace ct
