// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "todaycard.h"

#include "theme.h"

#include <book.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ct {

TodayCard::TodayCard(const Book &book, QWidget *parent) : QFrame(parent), m_book(book)
{
    setObjectName(QStringLiteral("todayCard"));
    setAccessibleName(tr("Today"));
    setLook(this, "card");
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(14, 12, 14, 12);
    rows->setSpacing(6);
    auto *title = new QLabel(tr("TODAY"));
    setLook(title, "label");
    rows->addWidget(title);
    m_figures = new QHBoxLayout;
    m_figures->setSpacing(20);
    rows->addLayout(m_figures);
    m_sold = addFigure("todaySold");
    m_waiting = addFigure("todayWaiting");
    m_failed = addFigure("todayFailed");
    m_figures->addStretch(1);
}

TodayCard::Figure TodayCard::addFigure(const char *objectName)
{
    const Figure figure{new QLabel, new QLabel};
    figure.value->setObjectName(QString::fromLatin1(objectName));
    setLook(figure.value, "figure");
    setLook(figure.caption, "muted");
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(figure.value);
    column->addWidget(figure.caption);
    m_figures->addLayout(column);
    return figure;
}

void TodayCard::reload()
{
    const auto today = m_book.today();
    const auto open = m_book.openCount();
    const bool known = today && open;
    m_sold.value->setText(known ? formatMoney(today->successAmount, true) : QStringLiteral("—"));
    m_sold.caption->setText(known ? tr("%n recharge(s)", nullptr, int(today->successes))
                                  : tr("recharges"));
    m_waiting.value->setText(known ? QString::number(*open) : QStringLiteral("—"));
    m_waiting.caption->setText(tr("waiting"));
    setLook(m_waiting.value, known && *open > 0 ? "figureWaiting" : "figure");
    m_failed.value->setText(known ? QString::number(today->failed) : QStringLiteral("—"));
    m_failed.caption->setText(tr("failed"));
}

} // namespace ct
