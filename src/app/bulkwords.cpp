// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulkwords.h"

#include <words.h>

#include <QJsonArray>
#include <map>

namespace ct {

namespace {

QString stopName(BulkRun::Stop why)
{
    switch (why) {
        case BulkRun::Stop::None:
            return {};
        case BulkRun::Stop::Unknowns:
            return QStringLiteral("unknown_outcomes");
        case BulkRun::Stop::Book:
            return QStringLiteral("book");
        case BulkRun::Stop::Rule:
            return QStringLiteral("rule");
        case BulkRun::Stop::Person:
            return QStringLiteral("person");
    }
    Q_UNREACHABLE();
}

std::map<int, std::optional<State>> inOrder(const BulkRun &run)
{
    std::map<int, std::optional<State>> lines;
    for (auto it = run.unsuccessful().cbegin(); it != run.unsuccessful().cend(); ++it)
        lines.emplace(it.key(), it.value());
    return lines;
}

} // namespace

QString BulkWords::progress(const BulkTally &tally, qint64 secondsLeft)
{
    const QString counts = tr("%1 of %2: %3 success, %4 failed, %5 not sent, %6 open, %7 refused")
                               .arg(tally.begun)
                               .arg(tally.lines)
                               .arg(tally.success)
                               .arg(tally.failed)
                               .arg(tally.notSent)
                               .arg(tally.open + tally.other)
                               .arg(tally.refused);
    return secondsLeft < 0 ? counts : tr("%1; about %2 s left").arg(counts).arg(secondsLeft);
}

QString BulkWords::stopSentence(const BulkRun &run)
{
    switch (run.why()) {
        case BulkRun::Stop::None:
            return {};
        case BulkRun::Stop::Unknowns:
            return tr(
                "Stopped, because the outcome of %n sale(s) is not known. The other lines "
                "were not sent. Run \"countertopctl reconcile\", then the same file again: "
                "no line is sent twice.",
                nullptr, run.tally().unknown);
        case BulkRun::Stop::Book:
            return tr(
                "Stopped, because the book takes nothing more. The other lines were not "
                "sent. Make room on the disk or mend the folder, then run the same file "
                "again: no line is sent twice.");
        case BulkRun::Stop::Rule:
            return run.refusal() ? Words::refusalSentence(*run.refusal()) : QString();
        case BulkRun::Stop::Person:
            return tr(
                "Stopped. The other lines were not sent. Run the same file again to go on: "
                "no line is sent twice.");
    }
    Q_UNREACHABLE();
}

QStringList BulkWords::unsuccessful(const BulkRun &run, const QList<int> &lines)
{
    QStringList sentences;
    for (const auto &[index, state] : inOrder(run)) {
        sentences << tr("Line %1: %2, %3")
                         .arg(lines.at(index))
                         .arg(run.intents().at(index).number,
                              state ? Words::stateWord(*state) : tr("refused, nothing was sent"));
    }
    return sentences;
}

QJsonObject BulkWords::json(const BulkRun &run, const QList<int> &lines)
{
    const BulkTally &tally = run.tally();
    QJsonArray rest;
    for (const auto &[index, state] : inOrder(run)) {
        rest << QJsonObject{
            {QStringLiteral("line"), lines.at(index)},
            {QStringLiteral("number"), run.intents().at(index).number},
            {QStringLiteral("state"), state ? stateName(*state) : QStringLiteral("refused")}};
    }
    const QString stopped = stopName(run.why());
    return {{QStringLiteral("lines"), tally.lines},
            {QStringLiteral("begun"), tally.begun},
            {QStringLiteral("already"), tally.already},
            {QStringLiteral("refused"), tally.refused},
            {QStringLiteral("success"), tally.success},
            {QStringLiteral("failed"), tally.failed},
            {QStringLiteral("not_sent"), tally.notSent},
            {QStringLiteral("other"), tally.other},
            {QStringLiteral("open"), tally.open},
            {QStringLiteral("unsuccessful"), rest},
            {QStringLiteral("stopped"), stopped.isEmpty() ? QJsonValue() : QJsonValue(stopped)}};
}

} // namespace ct
