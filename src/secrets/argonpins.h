// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pins.h>

namespace ct {

//! PINs stretched by Argon2id: four passes over 64 MiB, each with a salt of its own.
class ArgonPins final : public Pins
{
public:
    void makeVerifier(std::shared_ptr<SecretBytes> pin, Reply<QByteArray> reply) override;
    void check(std::shared_ptr<SecretBytes> pin, const QByteArray &verifier,
               Reply<bool> reply) override;
};

//! What ArgonPins does, on the caller's thread.
Result<QByteArray> pinVerifier(const SecretBytes &pin);
//! False also where `verifier` is none of ours.
bool isPinOf(const SecretBytes &pin, const QByteArray &verifier);

} // namespace ct
