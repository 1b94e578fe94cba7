// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <check.h>

#include <memory>
#include <vector>

namespace ct {

//! Where one check stands: not looked at yet, being looked at, or found out.
struct CheckReport
{
    CheckKind kind = CheckKind::Names;
    bool isRunning = false;
    std::optional<CheckResult> result; //!< of the newest examination; empty: not yet
};

//! Looks at everything that a counter needs, each check as soon as those it builds on have ended.
//! One that does not answer within a time counts as failed; nothing is repeated by itself.
class Doctor : public QObject
{
    Q_OBJECT
public:
    //! `patience` is how long one check may take. What the checks use must outlive this object.
    explicit Doctor(std::vector<std::unique_ptr<Check>> checks,
                    std::chrono::milliseconds patience = std::chrono::seconds(30),
                    QObject *parent = nullptr);

    //! Looks at everything anew; nothing while an examination is under way.
    void examine();
    bool isBusy() const { return m_left > 0; }
    const QList<CheckReport> &reports() const { return m_reports; }

signals:
    //! The report at this place changed.
    void changed(int index);
    void finished();

private:
    void startReady();
    void start(int index);
    void take(int index, int round, const CheckResult &result);
    //! The check that keeps this one from having a meaning, once it has failed.
    std::optional<CheckKind> missing(const Check &check) const;
    bool isReady(const Check &check) const;
    const CheckReport *reportOf(CheckKind kind) const;

    const std::vector<std::unique_ptr<Check>> m_checks;
    const std::chrono::milliseconds m_patience;
    QList<CheckReport> m_reports;
    int m_left = 0;
    int m_round = 0; //!< an answer to an earlier examination is dropped
};

} // namespace ct
