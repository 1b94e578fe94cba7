// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printerfinder.h"

#include <check.h>

#include <functional>

namespace ct {

//! Whether the counter's printer takes work: reached and left again, nothing is printed. A counter
//! without one is no fault: receipts can be saved and sent.
class PrinterCheck final : public Check
{
    Q_OBJECT
public:
    //! `chosen` is the printer that receipts go to; where there is none, the default one of the
    //! print system counts. Nothing of the check is done in the window's thread.
    explicit PrinterCheck(std::function<std::optional<PrinterSetup>()> chosen = {},
                          PrintPatience patience = {}, QObject *parent = nullptr);
    //! Waits for a check that is under way, at most for the patience.
    ~PrinterCheck() override;

    CheckKind kind() const override { return CheckKind::Printer; }
    void run(Reply<CheckResult> reply) override;

private:
    const std::function<std::optional<PrinterSetup>()> m_chosen;
    const PrintPatience m_patience;
    std::unique_ptr<QThread> m_thread;
};

} // namespace ct
