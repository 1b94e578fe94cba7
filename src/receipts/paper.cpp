// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper.h"

namespace ct {

QString paperName(Paper paper)
{
    switch (paper) {
        case Paper::Roll58:
            return QStringLiteral("58");
        case Paper::Roll80:
            return QStringLiteral("80");
        case Paper::A5:
            return QStringLiteral("a5");
        case Paper::A4:
            return QStringLiteral("a4");
    }
    return {};
}

std::optional<Paper> paperFromName(const QString &name)
{
    for (const Paper paper : {Paper::Roll58, Paper::Roll80, Paper::A5, Paper::A4}) {
        if (paperName(paper) == name)
            return paper;
    }
    return std::nullopt;
}

bool isRoll(Paper paper)
{
    return paper == Paper::Roll58 || paper == Paper::Roll80;
}

qreal paperWidthMm(Paper paper)
{
    switch (paper) {
        case Paper::Roll58:
            return 58;
        case Paper::Roll80:
            return 80;
        case Paper::A5:
            return 148;
        case Paper::A4:
            return 210;
    }
    return 0;
}

qreal paperHeightMm(Paper paper)
{
    switch (paper) {
        case Paper::Roll58:
        case Paper::Roll80:
            return 0;
        case Paper::A5:
            return 210;
        case Paper::A4:
            return 297;
    }
    return 0;
}

qreal paperMarginMm(Paper paper)
{
    switch (paper) {
        case Paper::Roll58:
            return 5; // 48 mm, 384 dots of a thermal head
        case Paper::Roll80:
            return 4; // 72 mm, 576 dots
        case Paper::A5:
            return 15;
        case Paper::A4:
            return 25;
    }
    return 0;
}

} // namespace ct
