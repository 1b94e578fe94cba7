// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <hold.h>

#include <QFrame>

class QLabel;
class QPushButton;

namespace ct {

//! Stands over every page while a hold stops selling: what happened, that no money moved by it,
//! what to do, and the button that leads there. Nothing at all while the counter may sell.
class HoldStrip final : public QFrame
{
    Q_OBJECT
public:
    //! Everything in `desk` must outlive the strip.
    explicit HoldStrip(const Desk &desk, QWidget *parent = nullptr);

signals:
    //! The way out is the comparison of wallet and book.
    void walletWanted();
    //! The way out are the sales that wait for an answer.
    void openSalesWanted();

private:
    void reload();
    void show(const Hold &hold, int others);
    void act();
    void confirm();
    bool isForWallet() const;

    const Desk m_desk;
    std::optional<Hold> m_hold; //!< the one that is told about: the oldest
    QLabel *m_title;
    QLabel *m_words;
    QPushButton *m_act;
};

} // namespace ct
