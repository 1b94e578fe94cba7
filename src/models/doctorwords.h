// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <check.h>

#include <QCoreApplication>
#include <QDateTime>

namespace ct {

//! One line of the Doctor's report, as pages, command line and copied text take it.
struct DoctorLine
{
    CheckKind kind = CheckKind::Names;
    CheckResult result;
};

//! Turns what the Doctor found into plain sentences: what is wrong, and what to do about it.
class DoctorWords
{
    Q_DECLARE_TR_FUNCTIONS(ct::DoctorWords)
public:
    //! "Name resolution", "Connection", …
    static QString name(CheckKind kind);
    //! "Well", "Look at this", "Fault", "Not looked at".
    static QString stateWord(CheckState state);
    //! The shape that goes with the word: ✓ ! ✕ –
    static QString stateMark(CheckState state);
    //! What was found, in one sentence.
    static QString finding(const CheckResult &result);
    //! What to do about it; empty where there is nothing to do.
    static QString advice(const CheckResult &result);
    //! The whole as text to send to somebody. Long numbers are masked to their last four digits,
    //! and texts of others stand on one line.
    static QString report(const QList<DoctorLine> &lines, const QString &program,
                          const QDateTime &at);
};

} // namespace ct
