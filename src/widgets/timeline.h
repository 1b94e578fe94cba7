// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <attemptstory.h>

#include <QWidget>

namespace ct {

//! Draws the steps of a story one under the other, with a coloured dot for each on one line.
class Timeline final : public QWidget
{
    Q_OBJECT
public:
    explicit Timeline(const Theme &theme, QWidget *parent = nullptr);

    void setSteps(const QList<StoryStep> &steps);
    //! The whole story as text, a step a line; also what a screen reader reads.
    QString text() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    //! Draws one step below `y`, or only measures it where there is no painter; tells its height.
    int layStep(QPainter *painter, const StoryStep &step, int y, int width) const;
    QColor dotColour(StoryTone tone) const;

    const Theme m_theme;
    QList<StoryStep> m_steps;
};

} // namespace ct
