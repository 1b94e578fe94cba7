// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answerfields.h"

namespace ct {

//! `<Recharge>` with the six children, each once, holding nothing but text. The provider does not
//! escape its values: one with a bare & is no XML, so the answer says nothing.
std::optional<AnswerFields> readXmlAnswer(const QByteArray &body);

} // namespace ct
