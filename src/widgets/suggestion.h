// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <attempt.h>

#include <QFrame>

namespace ct {

class ElidedLabel;

//! One line: what the shop last did for this number, and a way to do it again.
class SuggestionStrip final : public QFrame
{
    Q_OBJECT
public:
    explicit SuggestionStrip(const Theme &theme, QWidget *parent = nullptr);

    void show(const Attempt &last, const QDateTime &now);

signals:
    void useWanted();

private:
    ElidedLabel *m_words;
};

} // namespace ct
