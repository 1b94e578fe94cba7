// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <daybook.h>

#include <QFrame>

class QVBoxLayout;

namespace ct {

//! Each service's share of what was sold: its word, a bar and per cent; a press leads to its rows.
class ShareBars final : public QWidget
{
    Q_OBJECT
public:
    explicit ShareBars(const Theme &theme, QWidget *parent = nullptr);

    void show(const QList<DayBookService> &services);

signals:
    void chosen(ct::Service service);

private:
    const Theme m_theme;
    QVBoxLayout *m_rows;
};

} // namespace ct
