// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <money.h>

#include <QWidget>

class QPushButton;

namespace ct {

//! Two buttons for a bill with paise that the provider does not take: the whole rupees below and
//! above. Nothing is rounded unless a person chooses it.
class RoundingOffer final : public QWidget
{
    Q_OBJECT
public:
    explicit RoundingOffer(QWidget *parent = nullptr);

    void offer(Money bill);

signals:
    //! What is to stand in the amount's field now.
    void chosen(const QString &rupees);

private:
    QPushButton *m_down;
    QPushButton *m_up;
};

} // namespace ct
