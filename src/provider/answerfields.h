// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace ct {

//! The six values of an answer, as text, exactly as the provider wrote them. What it wrote as null
//! is empty here.
struct AnswerFields
{
    QString txid;
    QString status;
    QString opid;
    QString number;
    QString amount;
    QString orderid;

    bool operator==(const AnswerFields &) const = default;
};

//! Reads a body strictly in one format: all six values, each once, and nothing else. Empty where
//! anything is not of that form; there is no half-read answer.
std::optional<AnswerFields> readAnswer(const QByteArray &body, AnswerFormat format);

//! The member that a key of the provider's names, compared exactly; nullptr where there is none.
QString *fieldNamed(AnswerFields &fields, QStringView name);

} // namespace ct
