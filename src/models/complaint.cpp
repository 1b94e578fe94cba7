// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "complaint.h"

#include "words.h"

#include <QLocale>

namespace ct {

namespace {

constexpr int IndiaOffset = 19800;
constexpr qsizetype RawShown = 160;
constexpr qsizetype MostAnswers = 40;

QString indianTime(const QDateTime &at)
{
    return QLocale::c().toString(at.toOffsetFromUtc(IndiaOffset),
                                 QStringLiteral("dd MMM yyyy HH:mm:ss")) +
           QStringLiteral(" IST");
}

QString money(const Attempt &attempt)
{
    return QStringLiteral("INR ") + attempt.intent.amount.toPlain();
}

QString orElse(const QString &text, const char *otherwise)
{
    const QString line = Words::oneLine(text);
    return line.isEmpty() ? QString::fromLatin1(otherwise) : line;
}

//! What happened, for the subject and for the first sentence.
QString matter(const DisputeCase &subject)
{
    switch (subject.kind) {
        case CaseKind::DoubleDebit:
            return QStringLiteral("executed twice");
        case CaseKind::Conflict:
        case CaseKind::Contradiction:
            return QStringLiteral("your answers contradict each other");
        case CaseKind::WrongEcho:
            return QStringLiteral("your answer names another number or amount");
        case CaseKind::OtherOrder:
            return QStringLiteral("your answer names another order");
        case CaseKind::TxidReused:
            return QStringLiteral("one transaction id for two orders");
        case CaseKind::Reversed:
            return QStringLiteral("taken back after a success");
        case CaseKind::LateSuccess:
            return QStringLiteral("a success after it was reported as failed");
        case CaseKind::Raised:
            return subject.attempt.state() == State::Success
                       ? QStringLiteral("reported as success, not received by the customer")
                       : QStringLiteral("disputed");
        case CaseKind::Open:
            return QStringLiteral("no final result");
    }
    Q_UNREACHABLE();
}

QString request(const DisputeCase &subject)
{
    const QString amount = money(subject.attempt);
    switch (subject.kind) {
        case CaseKind::DoubleDebit:
            return QStringLiteral(
                       "Our customer paid once, and both orders named above were executed. Please "
                       "reverse one of them, credit %1 to our wallet, and tell us which one "
                       "stands.")
                .arg(amount);
        case CaseKind::Conflict:
        case CaseKind::Contradiction:
            return QStringLiteral(
                       "Please state in writing the final outcome of this order. If it was done, "
                       "send us the operator's reference; if not, confirm that %1 is back in our "
                       "wallet and that it will not be done any more.")
                .arg(amount);
        case CaseKind::WrongEcho:
            return QStringLiteral(
                "Please state to which number and with which amount this order was executed, and "
                "put right what differs from our request above.");
        case CaseKind::OtherOrder:
            return QStringLiteral(
                "Please state the final outcome of this order, and why its answer named another "
                "one.");
        case CaseKind::TxidReused:
            return QStringLiteral(
                "Please state the transaction id and the final outcome of each of the two orders.");
        case CaseKind::Reversed:
            return QStringLiteral(
                       "Please confirm that %1 is back in our wallet, and state why and when the "
                       "recharge was taken back.")
                .arg(amount);
        case CaseKind::LateSuccess:
            return QStringLiteral(
                       "It was reported to us as failed, and we told our customer so. Please state "
                       "whether the recharge reached the number, with the operator's reference; if "
                       "it did not, credit %1 to our wallet.")
                .arg(amount);
        case CaseKind::Raised:
        case CaseKind::Open:
            break;
    }
    return QStringLiteral(
               "Please tell us the final outcome of this order. If it was done, send us the "
               "operator's reference; if it was not, credit %1 to our wallet and confirm in "
               "writing that it will not be done any more.")
        .arg(amount);
}

QString channelWords(const Evidence &evidence)
{
    switch (evidence.channel) {
        case Channel::Recharge:
            return QStringLiteral("answer to the recharge");
        case Channel::Status:
            return QStringLiteral("answer to a status request");
        case Channel::Callback:
            return QStringLiteral("call-back");
        case Channel::Person:
            return QStringLiteral("our own decision");
        case Channel::Recovery:
            return QStringLiteral("our own record");
    }
    Q_UNREACHABLE();
}

QString verdictWords(const Evidence &evidence)
{
    switch (evidence.verdict) {
        case Verdict::Success:
        case Verdict::SaidSuccess:
            return QStringLiteral("Success");
        case Verdict::Pending:
            return QStringLiteral("Pending");
        case Verdict::Failure:
        case Verdict::SaidFailed:
            return QStringLiteral("Failure");
        case Verdict::Refusal:
            return QStringLiteral("refused");
        case Verdict::UnknownOrder:
            return QStringLiteral("the order is not known");
        case Verdict::CallRefused:
            return QStringLiteral("the request was refused");
        case Verdict::OtherOrder:
            return QStringLiteral("it names another order");
        case Verdict::WrongEcho:
            return QStringLiteral("it names another number or amount");
        case Verdict::Unreadable:
            return evidence.httpStatus != 0 && evidence.httpStatus != 200
                       ? QStringLiteral("HTTP status %1").arg(evidence.httpStatus)
                       : QStringLiteral("not readable");
        case Verdict::NoAnswer:
            return QStringLiteral("no complete answer came");
        case Verdict::NeverSent:
            return QStringLiteral("not sent");
        case Verdict::OwnerGone:
            return QStringLiteral("our program ended while it was being sent");
        case Verdict::Hint:
            return QStringLiteral("received");
        case Verdict::SaidReversed:
            return QStringLiteral("reversed");
    }
    Q_UNREACHABLE();
}

QString answerLine(const Evidence &evidence)
{
    QString line = channelWords(evidence) + QStringLiteral(": ") + verdictWords(evidence);
    QStringList more;
    if (!evidence.txid.isEmpty())
        more << QStringLiteral("txid ") + Words::oneLine(evidence.txid);
    if (!evidence.opid.isEmpty())
        more << u'"' + Words::oneLine(evidence.opid) + u'"';
    if (!evidence.reference.isEmpty())
        more << QStringLiteral("reference ") + Words::oneLine(evidence.reference);
    if (!more.isEmpty())
        line += QStringLiteral(" (") + more.join(QStringLiteral(", ")) + u')';
    // Where an answer could not be taken for one, its own words are the proof.
    const bool isOdd = evidence.verdict == Verdict::Unreadable ||
                       evidence.verdict == Verdict::WrongEcho ||
                       evidence.verdict == Verdict::OtherOrder;
    if (isOdd && !evidence.raw.isEmpty())
        line += QStringLiteral(": ") + Words::oneLine(evidence.raw).left(RawShown);
    return line;
}

//! Answers in order; the same one several times in a row is one line.
QStringList answers(const QList<StoryLine> &story)
{
    struct Line
    {
        QDateTime first;
        QDateTime last;
        QString text;
        int times = 1;
    };
    QList<Line> lines;
    for (const StoryLine &told : story) {
        const QString text = answerLine(told.evidence);
        if (!lines.isEmpty() && lines.last().text == text) {
            lines.last().last = told.evidence.at;
            ++lines.last().times;
            continue;
        }
        lines << Line{told.evidence.at, told.evidence.at, text};
    }
    QStringList shown;
    const qsizetype skip = std::max<qsizetype>(0, lines.size() - MostAnswers);
    if (skip > 0)
        shown << QStringLiteral("(%1 earlier answers are left out)").arg(skip);
    for (qsizetype i = skip; i < lines.size(); ++i) {
        const Line &line = lines.at(i);
        shown << (line.times == 1
                      ? QStringLiteral("- %1, %2").arg(indianTime(line.first), line.text)
                      : QStringLiteral("- %1 to %2, %3 times, %4")
                            .arg(indianTime(line.first), indianTime(line.last))
                            .arg(line.times)
                            .arg(line.text));
    }
    if (shown.isEmpty())
        shown << QStringLiteral("- none came");
    return shown;
}

QStringList idsOf(const Attempt &attempt)
{
    const Intent &intent = attempt.intent;
    QStringList lines{
        QStringLiteral("Our order id: ") + attempt.orderId.text(),
        QStringLiteral("Your transaction id: ") + orElse(attempt.providerTxid, "none was given"),
        QStringLiteral("Operator reference: ") + orElse(attempt.operatorRef, "none was given"),
        QStringLiteral("Operator: %1 (code %2)").arg(intent.operatorName, intent.operatorCode),
        QStringLiteral("Number: ") + intent.number,
    };
    if (!intent.value1.isEmpty() || !intent.value2.isEmpty())
        lines << QStringLiteral("value1: %1, value2: %2").arg(intent.value1, intent.value2);
    lines << QStringLiteral("Amount: ") + money(attempt)
          << QStringLiteral("Sent: ") + indianTime(attempt.createdAt);
    return lines;
}

} // namespace

QString complaintSubject(const DisputeCase &subject)
{
    return QStringLiteral("Complaint: order %1, %2, %3: %4")
        .arg(subject.attempt.orderId.text(), subject.attempt.intent.number, money(subject.attempt),
             matter(subject));
}

QString complaintText(const ComplaintFacts &facts)
{
    const DisputeCase &subject = facts.subject;
    QStringList lines{complaintSubject(subject), QString()};
    if (!facts.username.isEmpty())
        lines << QStringLiteral("Account: ") + Words::oneLine(facts.username);
    lines += idsOf(subject.attempt);
    if (subject.other) {
        lines << QString() << QStringLiteral("The other order for the same payment:");
        lines += idsOf(*subject.other);
    }
    for (const BookedIncident &incident : subject.incidents) {
        if (!incident.other.isEmpty())
            lines << QStringLiteral("The same transaction id was given to our order ") +
                         incident.other.text();
    }
    lines << QString() << QStringLiteral("What was answered about it:");
    lines += answers(facts.story);
    if (subject.dispute)
        lines << QString()
              << QStringLiteral("What we say: ") + Words::oneLine(subject.dispute->reason);
    lines << QString() << QStringLiteral("What we ask for:") << request(subject) << QString();
    if (!facts.shop.name.isEmpty())
        lines << Words::oneLine(facts.shop.name);
    if (!facts.shop.phone.isEmpty())
        lines << QStringLiteral("Phone: ") + Words::oneLine(facts.shop.phone);
    lines << indianTime(facts.now);
    return lines.join(u'\n') + u'\n';
}

} // namespace ct
