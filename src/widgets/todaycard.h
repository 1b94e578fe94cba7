// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace ct {

class Book;

//! What was sold today: sum, how many, how many still wait.
class TodayCard final : public QFrame
{
    Q_OBJECT
public:
    explicit TodayCard(const Book &book, QWidget *parent = nullptr);

    void reload();

private:
    struct Figure
    {
        QLabel *value;
        QLabel *caption;
    };
    Figure addFigure(const char *objectName);

    const Book &m_book;
    QHBoxLayout *m_figures = nullptr;
    Figure m_sold;
    Figure m_waiting;
    Figure m_failed;
};

} // namespace ct
