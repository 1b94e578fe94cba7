// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redaction.h>

#include <QByteArray>
#include <QString>

namespace ct {

//! Most bytes of a raw answer that are kept, as UTF-8.
inline constexpr qsizetype EvidenceLimit = 4096;

//! A body as it may be kept for ever: without secrets, cut to EvidenceLimit, and with U+FFFD for
//! whatever is not text.
QString evidenceText(const QByteArray &body, const Redactor &redactor);

} // namespace ct
