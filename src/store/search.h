// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

#include <attempt.h>

namespace ct {

//! The substring index over numbers, order ids and references, kept in step with the rows.
//!
//! New rows enter it in batches, behind the sale that made them: until then they are few enough to
//! be read as they are. All of it happens inside the caller's transaction.
class SearchIndex
{
public:
    explicit SearchIndex(Connection &connection) : m_connection(connection) {}

    //! The last row that is in the index; what is behind it is read as it is.
    Result<qint64> upTo();
    //! An indexed row changed: its old words go, the new ones come.
    Result<Done> follow(const Attempt &before, const Attempt &after);
    //! Takes in the rows behind upTo() as soon as there are `batch` of them.
    Result<Done> catchUp(int batch);

private:
    Connection &m_connection;
};

} // namespace ct
