// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bulkrun.h>

#include <QCoreApplication>
#include <QJsonObject>

namespace ct {

//! The words and figures of `countertopctl bulk`.
class BulkWords
{
    Q_DECLARE_TR_FUNCTIONS(ct::BulkWords)
public:
    //! "120 of 1,000: 118 success, 1 failed, 1 open; about 22 s left". `secondsLeft` < 0: not
    //! known.
    static QString progress(const BulkTally &tally, qint64 secondsLeft);
    //! Why it ended before the last line; empty: it did not.
    static QString stopSentence(const BulkRun &run);
    //! Every line that is no success: its place (of `lines`), number and state.
    static QStringList unsuccessful(const BulkRun &run, const QList<int> &lines);
    //! The document of --json.
    static QJsonObject json(const BulkRun &run, const QList<int> &lines);
};

} // namespace ct
