// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "savedfile.h"

#include "mutant.h"

#include <QSaveFile>

namespace ct {

bool keepSaved(QSaveFile &saved)
{
    if (!saved.flush() && !mutant("last-piece-not-looked-at")) {
        saved.cancelWriting();
        return false;
    }
    return saved.commit();
}

} // namespace ct
