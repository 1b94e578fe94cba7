// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing.h"

#include <check.h>

#include <functional>

namespace ct {

//! Whether the system knows a printer that takes work. A counter without one is no fault: receipts
//! can be saved and sent.
class PrinterCheck final : public Check
{
    Q_OBJECT
public:
    //! `chosen` names the printer that receipts go to; where it names none, the default one counts.
    explicit PrinterCheck(std::function<QString()> chosen = {}, QObject *parent = nullptr);

    CheckKind kind() const override { return CheckKind::Printer; }
    void run(Reply<CheckResult> reply) override;

private:
    std::function<QString()> m_chosen;
};

} // namespace ct
