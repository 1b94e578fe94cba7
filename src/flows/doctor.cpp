// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor.h"

#include <QTimer>
#include <algorithm>

namespace ct {

Doctor::Doctor(std::vector<std::unique_ptr<Check>> checks, std::chrono::milliseconds patience,
               QObject *parent)
    : QObject(parent), m_checks(std::move(checks)), m_patience(patience)
{
    for (const auto &check : m_checks)
        m_reports << CheckReport{check->kind(), false, std::nullopt};
}

void Doctor::examine()
{
    if (isBusy())
        return;
    ++m_round;
    m_left = int(m_checks.size());
    for (CheckReport &report : m_reports)
        report = {report.kind, false, std::nullopt};
    for (int i = 0; i < m_reports.size(); ++i)
        emit changed(i);
    startReady();
}

void Doctor::startReady()
{
    for (int i = 0; i < m_reports.size(); ++i) {
        const CheckReport &report = m_reports.at(i);
        const Check &check = *m_checks[std::size_t(i)];
        if (report.isRunning || report.result || !isReady(check))
            continue;
        if (const auto other = missing(check)) {
            CheckResult skipped;
            skipped.finding = Finding::NeedsOther;
            skipped.number = int(*other);
            m_reports[i].isRunning = true;
            take(i, m_round, skipped);
            return; // it looked at the rest itself
        }
        start(i);
    }
}

void Doctor::start(int index)
{
    m_reports[index].isRunning = true;
    emit changed(index);
    const int round = m_round;
    const auto end = [this, index, round](const CheckResult &result) {
        take(index, round, result);
    };
    QTimer::singleShot(m_patience, this, [end] { end({CheckState::Failed, Finding::NoAnswer}); });
    m_checks[std::size_t(index)]->run(Reply<CheckResult>{
        this, [end](const Result<CheckResult> &result) {
            end(result.ok() ? *result : CheckResult{CheckState::Failed, Finding::CannotTell});
        }});
}

void Doctor::take(int index, int round, const CheckResult &result)
{
    CheckReport &report = m_reports[index];
    if (round != m_round || !report.isRunning)
        return;
    report.isRunning = false;
    report.result = result;
    --m_left;
    emit changed(index);
    if (m_left == 0)
        emit finished();
    else
        startReady();
}

bool Doctor::isReady(const Check &check) const
{
    const QList<CheckKind> before = check.after() + check.needs();
    return std::all_of(before.begin(), before.end(), [this](CheckKind kind) {
        const CheckReport *report = reportOf(kind);
        return !report || report->result;
    });
}

std::optional<CheckKind> Doctor::missing(const Check &check) const
{
    const QList<CheckKind> needs = check.needs();
    for (const CheckKind kind : needs) {
        const CheckReport *report = reportOf(kind);
        if (!report || !report->result)
            continue;
        if (report->result->state == CheckState::Failed ||
            report->result->finding == Finding::NeedsOther)
            return kind;
    }
    return std::nullopt;
}

const CheckReport *Doctor::reportOf(CheckKind kind) const
{
    const auto found = std::find_if(m_reports.begin(), m_reports.end(),
                                    [kind](const CheckReport &r) { return r.kind == kind; });
    return found == m_reports.end() ? nullptr : &*found;
}

} // namespace ct
