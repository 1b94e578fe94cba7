// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace ct {

//! What the first bytes of a connection are, so far.
enum class RequestLook {
    Unfinished, //!< more has to come
    Whole,      //!< head and body are here
    TooLarge,   //!< it is longer than the limit, or says that it will be
    NoLength,   //!< a body whose length is not said before
    NotHttp,    //!< no request of HTTP
};

//! Looks at the bytes that have come; `bytes` need not hold more than `limit` + 1 of them. Pure.
RequestLook lookAtRequest(QByteArrayView bytes, qsizetype limit);

} // namespace ct
