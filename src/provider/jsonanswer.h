// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answerfields.h"

namespace ct {

//! One flat object with the six keys, each once. Values are texts, null, or numbers, whose digits
//! are kept as they were written: no id ever passes through a double.
std::optional<AnswerFields> readJsonAnswer(const QByteArray &body);

} // namespace ct
