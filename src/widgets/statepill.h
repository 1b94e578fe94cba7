// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <attempt.h>

#include <QWidget>

namespace ct {

//! The state of an attempt as a pill of word, shape and colour.
class StatePill final : public QWidget
{
    Q_OBJECT
public:
    explicit StatePill(const Theme &theme, QWidget *parent = nullptr);

    void setState(State state);
    QString text() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme m_theme;
    State m_state = State::Sending;
};

} // namespace ct
