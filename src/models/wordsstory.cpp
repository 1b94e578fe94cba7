// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

namespace ct {

namespace {

class Telling
{
    Q_DECLARE_TR_FUNCTIONS(ct::Words)
public:
    //! The answer to the recharge call itself.
    static QString recharge(const Evidence &evidence)
    {
        switch (evidence.verdict) {
            case Verdict::Success:
                return tr("Provider answered: Success");
            case Verdict::Pending:
                return tr("Provider answered: Pending");
            case Verdict::Failure:
                return tr("Provider answered: Failure");
            case Verdict::Refusal:
                return tr("Provider refused it");
            case Verdict::OtherOrder:
                return tr("Provider answered about another order");
            case Verdict::WrongEcho:
                return tr("Provider answered with another number or amount");
            case Verdict::NeverSent:
                return tr("Not sent: nothing left this computer");
            case Verdict::NoAnswer:
                return noAnswer(evidence.trouble);
            case Verdict::Unreadable:
            case Verdict::UnknownOrder:
            case Verdict::CallRefused:
            case Verdict::OwnerGone:
            case Verdict::Hint:
            case Verdict::SaidSuccess:
            case Verdict::SaidFailed:
            case Verdict::SaidReversed:
                return tr("An answer came that could not be read");
        }
        Q_UNREACHABLE();
    }

    static QString noAnswer(Trouble trouble)
    {
        if (trouble == Trouble::TimedOut)
            return tr("No answer in time");
        if (trouble == Trouble::Closed)
            return tr("Connection lost");
        return tr("No answer came");
    }

    static QString status(const Evidence &evidence)
    {
        switch (evidence.verdict) {
            case Verdict::Success:
                return tr("Status asked: Success");
            case Verdict::Pending:
                return tr("Status asked: Pending");
            case Verdict::Failure:
            case Verdict::Refusal:
                return tr("Status asked: Failure");
            case Verdict::UnknownOrder:
                return tr("Status asked: provider does not know the order");
            case Verdict::CallRefused:
                return tr("Status asked: provider refused the question");
            case Verdict::OtherOrder:
                return tr("Status asked: answer about another order");
            case Verdict::WrongEcho:
                return tr("Status asked: answer with another number or amount");
            case Verdict::Unreadable:
                return tr("Status asked: the answer could not be read");
            case Verdict::NoAnswer:
            case Verdict::NeverSent:
            case Verdict::OwnerGone:
            case Verdict::Hint:
            case Verdict::SaidSuccess:
            case Verdict::SaidFailed:
            case Verdict::SaidReversed:
                return tr("Status asked: no answer");
        }
        Q_UNREACHABLE();
    }

    static QString person(const Evidence &evidence)
    {
        if (evidence.verdict == Verdict::SaidSuccess)
            return tr("Owner decided: success");
        if (evidence.verdict == Verdict::SaidReversed)
            return tr("Owner decided: reversed");
        return tr("Owner decided: failed");
    }
};

} // namespace

QString Words::storyLine(const StoryLine &line)
{
    switch (line.evidence.channel) {
        case Channel::Recharge:
            return Telling::recharge(line.evidence);
        case Channel::Status:
            return Telling::status(line.evidence);
        case Channel::Callback:
            return tr("Provider called back");
        case Channel::Person:
            return Telling::person(line.evidence);
        case Channel::Recovery:
            return tr("Program had ended while sending");
    }
    Q_UNREACHABLE();
}

QString Words::storyAside(const StoryLine &line)
{
    const Evidence &evidence = line.evidence;
    QStringList parts;
    if (line.incident != Incident::None)
        parts << incidentSentence(line.incident);
    if (evidence.channel == Channel::Person) {
        if (!evidence.by.isEmpty())
            parts << tr("by %1").arg(oneLine(evidence.by));
        if (!evidence.raw.isEmpty())
            parts << oneLine(evidence.raw);
        if (!evidence.reference.isEmpty())
            parts << tr("reference %1").arg(oneLine(evidence.reference));
        return parts.join(QStringLiteral(" · "));
    }
    const bool isNegative = evidence.verdict == Verdict::Failure ||
                            evidence.verdict == Verdict::Refusal ||
                            evidence.verdict == Verdict::CallRefused;
    if (isNegative && !evidence.opid.isEmpty())
        parts << oneLine(evidence.opid);
    if (evidence.verdict == Verdict::Success && !evidence.opid.isEmpty())
        parts << tr("reference %1").arg(oneLine(evidence.opid));
    if (evidence.httpStatus != 0 && evidence.httpStatus != 200)
        parts << tr("HTTP status %1").arg(evidence.httpStatus);
    const bool isAnswer =
        evidence.channel == Channel::Recharge || evidence.channel == Channel::Recovery;
    if (isAnswer && line.after == State::Unknown)
        parts << tr("outcome unknown");
    else if (line.after == State::Failing && isNegative)
        parts << tr("to be confirmed");
    return parts.join(QStringLiteral(" · "));
}

QString Words::otherAccountSentence()
{
    return tr(
        "Sent with another provider account; it cannot be asked about with this one. Switch "
        "back to that account, or decide by what its provider says.");
}

QString Words::questionsRefusedSentence(const QString &words)
{
    return tr("The provider refuses every question about orders (\u201c%1\u201d). Open sales stay "
              "open "
              "until it answers: ask it to put this shop's internet address on its list.")
        .arg(words);
}

QString Words::proposalSentence(const FailureProposal &proposal)
{
    return tr("%1 times the provider did not know this order while it did know another one. It "
              "probably never arrived. Ask the provider, then decide.")
        .arg(proposal.denials);
}

QString Words::incidentSentence(Incident incident)
{
    switch (incident) {
        case Incident::None:
            return QString();
        case Incident::LateSuccess:
            return tr("it was done after all, after it had counted as failed");
        case Incident::DoubleDebit:
            return tr("done twice: claim one amount back from the provider");
        case Incident::Reversed:
            return tr("taken back after it was done: refund the customer");
        case Incident::WrongEcho:
            return tr("the answer names another number or amount");
        case Incident::OtherOrder:
            return tr("the answer names another order");
        case Incident::TxidReused:
            return tr(
                "The provider gave this sale a transaction number that it had given to "
                "another one. Both are kept apart by our own order ids.");
        case Incident::Contradiction:
            return tr("the answers contradict each other: the owner decides");
    }
    Q_UNREACHABLE();
}

} // namespace ct
