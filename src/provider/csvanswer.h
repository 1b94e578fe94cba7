// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answerfields.h"

namespace ct {

//! "txid,status,opid,number,amount,orderid" on one line, unquoted. The provider escapes nothing, so
//! a seventh field means that one of them held a comma, and nobody knows which.
std::optional<AnswerFields> readCsvAnswer(const QByteArray &body);

} // namespace ct
