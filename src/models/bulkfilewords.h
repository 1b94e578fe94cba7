// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bulklist.h>

#include <QCoreApplication>

namespace ct {

//! What is wrong with a list of recharges, in words.
class BulkFileWords
{
    Q_DECLARE_TR_FUNCTIONS(ct::BulkFileWords)
public:
    //! What is wrong with the file as a whole.
    static QString fileSentence(const BulkFile &file);
    //! What is wrong with a line, one sentence each; empty: nothing.
    static QStringList lineSentences(const BulkLine &line);

private:
    static QString csvSentence(CsvProblem problem, int line);
};

} // namespace ct
