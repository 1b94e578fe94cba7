// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <rapidcheck.h>

#include <cstdlib>
#include <string>
#include <utility>

namespace ct {

//! Tries a property on a thousand random inputs (RC_PARAMS can ask for others); false where one of
//! them breaks it. RapidCheck prints the smallest such input and the seed, so QVERIFY(holds(…))
//! needs no words of its own.
template <typename Property>
[[nodiscard]] bool holds(const std::string &promise, Property &&property)
{
    ::setenv("RC_PARAMS", "max_success=1000", 0);
    return rc::check(promise, std::forward<Property>(property));
}

} // namespace ct
