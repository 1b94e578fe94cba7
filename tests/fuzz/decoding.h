// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <decode.h>

#include <cstddef>
#include <cstdint>

namespace ct::fuzz {

//! Puts an answer to the decoders as the reply to a recharge and to a question, and holds what
//! they make of it against the second reader of oracle.h.
void decodeAndCheck(const std::uint8_t *data, std::size_t size, AnswerFormat format);

} // namespace ct::fuzz
