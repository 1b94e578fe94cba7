// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printerlink.h"

typedef struct _http_s http_t; // NOLINT: the name that the print system gave it

namespace ct {

//! A printer behind a queue of the system's print system: its job is followed to its end, and a job
//! that the queue does not print is taken back out of it, so that nothing comes out later unasked.
//! See PrinterLink.
class QueueLink final : public PrinterLink
{
public:
    QueueLink(PrinterSetup setup, PrintPatience patience, const std::atomic<bool> &stop);
    ~QueueLink() override;

    PrintOutcome open() override;
    PrintOutcome send(const PrintData &data) override;

private:
    //! The states of a job that matter here.
    enum class JobState { Waiting, Working, Done, Ended, Unknown };

    int createJob(const PrintData &data);
    bool sendDocument(int job, const PrintData &data);
    PrintOutcome follow(int job);
    JobState jobState(int job);
    //! Takes the job out of the queue, and tells whether somebody had begun to work on it.
    PrintOutcome giveUp(int job, PrintTrouble trouble, const QString &why);
    //! Whether `expected` is in what the print system says of the printer.
    bool tells(const char *what, const char *expected);
    PrintOutcome failed(PrintTrouble trouble, bool mayHavePrinted, const QString &what) const;

    const PrinterSetup m_setup;
    const QByteArray m_name;
    const PrintPatience m_patience;
    const std::atomic<bool> &m_stop;
    http_t *m_http = nullptr;
    QByteArray m_words;       //!< what the print system last said about the job
    bool m_hasWorked = false; //!< somebody has begun to work on the job
};

} // namespace ct
