// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persona.h"

#include <array>

namespace ct::sim {

namespace {

constexpr std::array<const char *, PersonaCount> names{
    "honest",         "slow",         "no-dedup",   "dedup",      "forgetful-status",
    "text-errors",    "txid-zero",    "txid-reuse", "flapping",   "late-executor",
    "blocked-status", "wrong-echo",   "redirector", "tarpit",     "pending-first",
    "reverser",       "late-success", "refuser",    "mixed-case", "whimsical"};

} // namespace

const char *personaName(Persona persona)
{
    return names[std::size_t(persona)];
}

std::optional<Persona> personaFromName(const QByteArray &name)
{
    for (int i = 0; i < PersonaCount; ++i) {
        if (name == names[std::size_t(i)])
            return Persona(i);
    }
    return std::nullopt;
}

Fate fateWith(Persona persona, Dice &dice)
{
    const qint64 roll = dice.below(100);
    switch (persona) {
        case Persona::TextErrors:
            return roll < 40 ? Fate::RefusedText : roll < 80 ? Fate::Success : Fate::Failure;
        case Persona::Flapping:
            return roll < 60 ? Fate::Flap : roll < 90 ? Fate::Success : Fate::PendingSuccess;
        case Persona::LateExecutor:
            return roll < 60 ? Fate::Late : Fate::Success;
        case Persona::PendingFirst:
            return roll < 60   ? Fate::PendingSuccess
                   : roll < 95 ? Fate::PendingFailure
                               : Fate::Success;
        case Persona::Reverser:
            return roll < 40 ? Fate::Reversal : roll < 60 ? Fate::Seesaw : Fate::Success;
        case Persona::LateSuccess:
            return roll < 60 ? Fate::LateSuccess : roll < 80 ? Fate::Failure : Fate::Success;
        case Persona::Refuser:
            return roll < 70 ? Fate::Refused : Fate::Success;
        default:
            break;
    }
    if (roll < 66)
        return Fate::Success;
    if (roll < 78)
        return Fate::Failure;
    if (roll < 86)
        return Fate::PendingSuccess;
    if (roll < 90)
        return Fate::PendingFailure;
    return roll < 96 ? Fate::Refused : Fate::RefusedText;
}

} // namespace ct::sim
