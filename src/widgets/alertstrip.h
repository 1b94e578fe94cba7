// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace ct {

class DisputeDesk;

//! A calm line over the Recharge page while a case is older than a day; nothing at all otherwise.
class AlertStrip final : public QFrame
{
    Q_OBJECT
public:
    //! `disputes` may be null: the strip never shows then.
    AlertStrip(DisputeDesk *disputes, const Theme &theme, QWidget *parent = nullptr);

signals:
    //! Somebody wants to see the cases.
    void lookWanted();

private:
    void reload();

    DisputeDesk *m_disputes;
    QLabel *m_words;
    QPushButton *m_look;
};

} // namespace ct
