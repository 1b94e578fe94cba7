// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pins.h>

namespace ct {

//! Checks PINs at once by what they are, for tests that are not about Argon2.
class PlainPins final : public Pins
{
public:
    static QByteArray verifierOf(QByteArrayView pin) { return "plain:" + pin.toByteArray(); }

    void makeVerifier(std::shared_ptr<SecretBytes> pin, Reply<QByteArray> reply) override
    {
        reply.later(verifierOf(pin->view()));
    }
    void check(std::shared_ptr<SecretBytes> pin, const QByteArray &verifier,
               Reply<bool> reply) override
    {
        ++checks;
        reply.later(verifierOf(pin->view()) == verifier);
    }

    int checks = 0;
};

inline std::shared_ptr<SecretBytes> pinOf(const char *text)
{
    return std::make_shared<SecretBytes>(QByteArrayView(text));
}

} // namespace ct
