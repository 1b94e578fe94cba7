// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <reply.h>
#include <secretbytes.h>

#include <QByteArray>
#include <memory>

namespace ct {

//! Makes what a PIN is checked by, and checks it. Both take a good part of a second on purpose, in
//! a thread of their own. Errors: Storage (no memory for it).
class Pins
{
public:
    virtual ~Pins() = default;

    //! Text that says how the PIN was stretched, with its salt; it holds no PIN.
    virtual void makeVerifier(std::shared_ptr<SecretBytes> pin, Reply<QByteArray> reply) = 0;
    virtual void check(std::shared_ptr<SecretBytes> pin, const QByteArray &verifier,
                       Reply<bool> reply) = 0;
};

} // namespace ct
