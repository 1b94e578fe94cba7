// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace ct::fuzz {

//! The fields of an answer as a second reader finds them, which shares neither code nor libraries
//! with the decoders. It may be more generous than they are, never less: whatever they accept it
//! must be able to read.
using Fields = std::map<std::string, std::string>;

//! Each is empty where the six fields cannot be found.
std::optional<Fields> csvFields(std::string_view body);
std::optional<Fields> jsonFields(std::string_view body);
std::optional<Fields> xmlFields(std::string_view body);

//! True where `text` is exactly so many paise: "239", "239.0", "239.00", "239.0000".
bool isAmount(const std::string &text, long long paise);
//! ASCII letters in lower case, white space at the ends gone.
std::string word(const std::string &text);

} // namespace ct::fuzz
