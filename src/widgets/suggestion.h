// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <attempt.h>

#include <QFrame>
#include <optional>

class QLabel;

namespace ct {

class ElidedLabel;

//! One line: what the shop last did for this number, and a way to do it again. Where the last try
//! failed it says so, because the operator may be the wrong one.
class SuggestionStrip final : public QFrame
{
    Q_OBJECT
public:
    explicit SuggestionStrip(const Theme &theme, QWidget *parent = nullptr);

    //! `failed` is the newest sale where that one failed; `last` the newest that did not. One of
    //! them at least.
    void show(const std::optional<Attempt> &last, const std::optional<Attempt> &failed,
              const QDateTime &now);

signals:
    void useWanted();

private:
    static QString whenWords(const QDateTime &at, const QDateTime &now);

    const Theme m_theme;
    QLabel *m_sign;
    ElidedLabel *m_words;
};

} // namespace ct
