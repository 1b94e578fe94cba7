// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ct {

//! Bugs planted on purpose, to prove that the tests would find them: where a rule stands, the line
//! `if (mutant("name"))` breaks it. In the programs the answer is "no" while they are compiled, so
//! neither the bug nor its name is in them. What is built with CT_MUTANTS, for tests/mutants
//! alone, has the one bug that the environment variable CT_MUTANT names.
#ifdef CT_MUTANTS
bool mutant(const char *name);
#else
consteval bool mutant(const char *)
{
    return false;
}
#endif

} // namespace ct
