// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvanswer.h"

#include <mutant.h>

#include <QStringList>

namespace ct {

std::optional<AnswerFields> readCsvAnswer(const QByteArray &body)
{
    const QString line = QString::fromUtf8(body.trimmed());
    if (!mutant("csv-by-commas-alone") && (line.contains(u'\n') || line.contains(u'\r')))
        return std::nullopt;
    const QStringList parts = line.split(u',');
    const bool tooMany = parts.size() > 6 && !mutant("csv-with-seven-fields");
    if (parts.size() < 6 || tooMany)
        return std::nullopt;
    return AnswerFields{parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]};
}

} // namespace ct
