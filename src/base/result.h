// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <tl/expected.hpp>
#include <utility>

namespace ct {

//! A value or an Error. It cannot be ignored, and it never throws: ask ok() first.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(const T &value) : m_value(value) {}
    Result(T &&value) : m_value(std::move(value)) {}
    Result(const Error &error) : m_value(tl::unexpect, error) {}
    Result(Error &&error) : m_value(tl::unexpect, std::move(error)) {}

    bool ok() const { return m_value.has_value(); }
    explicit operator bool() const { return ok(); }

    //! The value; only after ok() said yes.
    const T &operator*() const & { return *m_value; }
    T &operator*() & { return *m_value; }
    T &&operator*() && { return *std::move(m_value); }
    const T *operator->() const { return &*m_value; }
    T *operator->() { return &*m_value; }

    //! The error; only after ok() said no.
    const Error &error() const { return m_value.error(); }

    T valueOr(T other) const { return ok() ? *m_value : std::move(other); }

private:
    tl::expected<T, Error> m_value;
};

//! Success without a value.
struct Done
{
    bool operator==(const Done &) const = default;
};

} // namespace ct
