// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QPushButton>

class QDateEdit;
class QFrame;

namespace ct {

//! A button that asks for a day and leads to it.
class DayJump final : public QPushButton
{
    Q_OBJECT
public:
    explicit DayJump(QWidget *parent = nullptr);

    //! Asks for the day; `today` is offered the first time.
    void ask(const QDate &today);

signals:
    void dayChosen(const QDate &day);

private:
    void build(const QDate &today);

    QFrame *m_picker = nullptr;
    QDateEdit *m_day = nullptr;
};

} // namespace ct
