// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <mutant.h>

#include <cstdlib>
#include <string>

namespace ct {

bool mutant(const char *name)
{
    // Read once: what a program is cannot change while it runs.
    static const std::string chosen = [] {
        const char *value = std::getenv("CT_MUTANT");
        return std::string(value ? value : "");
    }();
    return chosen == name;
}

} // namespace ct
