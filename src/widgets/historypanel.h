// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <book.h>

#include <QFrame>
#include <optional>

class QLabel;
class QPushButton;

namespace ct {

class KeyButton;
class StatePill;
class Timeline;

//! The story of one attempt, told from its evidence, with what can be done about it.
class HistoryPanel final : public QFrame
{
    Q_OBJECT
public:
    explicit HistoryPanel(const Desk &desk, QWidget *parent = nullptr);

    //! Shows this order and follows it; an empty id shows that nothing is chosen.
    void show(const OrderId &orderId);
    const std::optional<Attempt> &attempt() const { return m_attempt; }

    void openReceipt();
    void repeat();
    void raiseDispute();

signals:
    //! Somebody wants the same sale again: the recharge form is to be filled with it.
    void repeatRequested(const ct::Attempt &attempt);
    void receiptRequested(const ct::Attempt &attempt);
    //! The sale is in dispute from now on.
    void disputeRaised(const ct::OrderId &orderId);

private:
    QWidget *buildHead();
    QWidget *buildStory();
    QWidget *buildDeeds();
    void refresh();
    void fillHead(const Attempt &attempt);
    void askNow();
    void copyText();
    void say(const QString &note);

    const Desk m_desk;
    std::optional<Attempt> m_attempt;
    OrderId m_asking;
    QLabel *m_nothing;
    QWidget *m_body;
    QLabel *m_amount = nullptr;
    StatePill *m_pill = nullptr;
    QLabel *m_sale = nullptr;
    QLabel *m_fields = nullptr;
    QLabel *m_ids = nullptr;
    QLabel *m_advice = nullptr;
    Timeline *m_timeline = nullptr;
    QLabel *m_note = nullptr;
    KeyButton *m_receipt = nullptr;
    KeyButton *m_repeat = nullptr;
    QPushButton *m_ask = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_dispute = nullptr;
};

} // namespace ct
