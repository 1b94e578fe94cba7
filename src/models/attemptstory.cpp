// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attemptstory.h"

#include "words.h"

namespace ct {

namespace {

class Steps
{
    Q_DECLARE_TR_FUNCTIONS(ct::Words)
public:
    static StoryStep recorded(const Attempt &attempt)
    {
        const QString &cashier = attempt.intent.cashier;
        return {attempt.createdAt, tr("Order recorded"),
                cashier.isEmpty() ? QString() : tr("by %1").arg(Words::oneLine(cashier)),
                StoryTone::Good};
    }

    //! When the request left is known from how long its answer took.
    static StoryStep sent(const Evidence &answer)
    {
        return {answer.at.addMSecs(-answer.tookMs), tr("Sent to provider"), QString(),
                StoryTone::Good};
    }

    static StoryStep beingSent()
    {
        return {QDateTime(), tr("Being sent to the provider"), QString(), StoryTone::Doubtful};
    }

    static StoryStep answer(const StoryLine &line)
    {
        return {line.evidence.at, Words::storyLine(line), Words::storyAside(line), toneOf(line)};
    }

    static StoryStep printed(int prints)
    {
        return {QDateTime(), tr("Receipt printed %Ln time(s)", nullptr, prints), QString(),
                StoryTone::Good};
    }

    static QString times(int count) { return tr("%Ln time(s)", nullptr, count); }

private:
    static StoryTone toneOf(const StoryLine &line)
    {
        switch (line.after) {
            case State::Success:
                return line.evidence.verdict == Verdict::Success ||
                               line.evidence.verdict == Verdict::SaidSuccess
                           ? StoryTone::Good
                           : StoryTone::Doubtful;
            case State::NotSent:
            case State::Failed:
                return StoryTone::Bad;
            case State::Reversed:
            case State::Conflict:
                return StoryTone::TakenBack;
            case State::Sending:
            case State::Unknown:
            case State::Pending:
            case State::Failing:
                return StoryTone::Doubtful;
        }
        Q_UNREACHABLE();
    }
};

bool saySame(const StoryStep &a, const StoryStep &b)
{
    return a.text == b.text && a.aside == b.aside && a.tone == b.tone;
}

} // namespace

QList<StoryStep> tellStory(const Attempt &attempt, const QList<StoryLine> &lines)
{
    QList<StoryStep> steps{Steps::recorded(attempt)};
    bool isSent = false;
    QList<int> counts{1};
    for (const StoryLine &line : lines) {
        const Evidence &evidence = line.evidence;
        if (!isSent && evidence.channel == Channel::Recharge &&
            evidence.verdict != Verdict::NeverSent) {
            isSent = true;
            steps << Steps::sent(evidence);
            counts << 1;
        }
        const StoryStep step = Steps::answer(line);
        if (saySame(steps.last(), step)) {
            ++counts.last();
            steps.last().at = step.at;
            continue;
        }
        steps << step;
        counts << 1;
    }
    if (attempt.state() == State::Sending && !isSent)
        steps << Steps::beingSent();
    for (int i = 0; i < counts.size(); ++i) {
        if (counts[i] < 2)
            continue;
        QString &aside = steps[i].aside;
        aside += (aside.isEmpty() ? QString() : QStringLiteral(" · ")) + Steps::times(counts[i]);
    }
    if (attempt.prints > 0)
        steps << Steps::printed(attempt.prints);
    return steps;
}

} // namespace ct
