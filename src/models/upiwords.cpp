// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "upiwords.h"

namespace ct {

QString UpiWords::sentence(UpiProblem problem)
{
    switch (problem) {
        case UpiProblem::NoHandle:
            return tr("A UPI id has a name, \"@\" and the bank's handle: like shopname@bank.");
        case UpiProblem::Email:
            return tr(
                "This is an e-mail address. A UPI id has a bank's handle behind the \"@\", "
                "without a dot: like shopname@bank.");
        case UpiProblem::OddLetters:
            return tr(
                "A UPI id is made of English letters, digits, dot, hyphen and underscore, "
                "and one \"@\".");
        case UpiProblem::BadLength:
            return tr("This UPI id is too short or too long. Copy it from the shop's UPI app.");
    }
    Q_UNREACHABLE();
}

} // namespace ct
