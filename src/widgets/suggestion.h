// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <attempt.h>

#include <QFrame>
#include <optional>

class QLabel;
class QPushButton;

namespace ct {

class ElidedLabel;

//! One line: what the shop last did for this number, and a way to do it again. Where the last try
//! failed it says so, because the operator may be the wrong one.
class SuggestionStrip final : public QFrame
{
    Q_OBJECT
public:
    explicit SuggestionStrip(const Theme &theme, QWidget *parent = nullptr);

    //! `name` is whose number it is, empty where nobody knows. `failed` is the newest sale where
    //! that one failed; `last` the newest that did not. One of the three at least.
    void show(const QString &name, const std::optional<Attempt> &last,
              const std::optional<Attempt> &failed, const QDateTime &now);

signals:
    void useWanted();

private:
    static QString whenWords(const QDateTime &at, const QDateTime &now);

    const Theme m_theme;
    QPushButton *m_use;
    QLabel *m_sign;
    ElidedLabel *m_words;
};

} // namespace ct
