// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline.h"

#include <words.h>

#include <QPainter>
#include <QTextLayout>

namespace ct {

namespace {

constexpr int TextLeft = 20;
constexpr int LineX = 5;
constexpr int Dot = 10;
constexpr int Gap = 16; // between two steps

QString lineOf(const StoryStep &step)
{
    const QString time = Words::preciseTime(step.at);
    return time.isEmpty() ? step.text : time + u' ' + step.text;
}

} // namespace

Timeline::Timeline(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    QFont small = font();
    small.setPixelSize(13);
    setFont(small);
}

void Timeline::setSteps(const QList<StoryStep> &steps)
{
    m_steps = steps;
    setAccessibleDescription(text());
    updateGeometry();
    update();
}

QString Timeline::text() const
{
    QStringList lines;
    for (const StoryStep &step : m_steps)
        lines << (step.aside.isEmpty() ? lineOf(step)
                                       : lineOf(step) + QStringLiteral(" – ") + step.aside);
    return lines.join(u'\n');
}

int Timeline::heightForWidth(int width) const
{
    int y = 0;
    for (const StoryStep &step : m_steps)
        y += layStep(nullptr, step, y, width);
    return y;
}

QSize Timeline::sizeHint() const
{
    return {280, heightForWidth(width() > 40 ? width() : 280)};
}

QColor Timeline::dotColour(StoryTone tone) const
{
    switch (tone) {
        case StoryTone::Good:
            return m_theme.accent;
        case StoryTone::Doubtful:
            return m_theme.warn;
        case StoryTone::Bad:
            return m_theme.bad;
        case StoryTone::TakenBack:
            return m_theme.reversed.text;
    }
    Q_UNREACHABLE();
}

int Timeline::layStep(QPainter *painter, const StoryStep &step, int y, int width) const
{
    const QString main = lineOf(step);
    const QString whole = step.aside.isEmpty() ? main : main + QStringLiteral(" – ") + step.aside;
    QTextLayout layout(whole, font());
    QTextCharFormat ink;
    ink.setForeground(m_theme.text);
    QTextCharFormat soft;
    soft.setForeground(m_theme.muted);
    layout.setFormats(
        {{0, int(main.size()), ink}, {int(main.size()), int(whole.size() - main.size()), soft}});
    layout.beginLayout();
    qreal height = 0;
    qreal firstLine = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(40, width - TextLeft));
        line.setPosition(QPointF(0, height));
        height += line.height();
        if (firstLine <= 0)
            firstLine = line.height();
    }
    layout.endLayout();
    if (painter) {
        const int top = y + Gap / 2;
        layout.draw(painter, QPointF(TextLeft, top));
        painter->setPen(Qt::NoPen);
        painter->setBrush(dotColour(step.tone));
        const qreal middle = top + firstLine / 2;
        painter->drawEllipse(QPointF(LineX, middle), Dot / 2.0, Dot / 2.0);
    }
    return qRound(height) + Gap;
}

void Timeline::paintEvent(QPaintEvent *)
{
    if (m_steps.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(LineX - 1, 0, 2, heightForWidth(width())), m_theme.edge);
    int y = 0;
    for (const StoryStep &step : m_steps)
        y += layStep(&painter, step, y, width());
}

} // namespace ct
