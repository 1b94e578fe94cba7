// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <disputedesk.h>

#include <QFrame>
#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ct {

class DecisionDialog;
class DisputeDialog;
class StatePill;
class Timeline;

//! One case of the owner's list: what it is about, its story, the complaint, and the deeds.
class DisputePanel final : public QFrame
{
    Q_OBJECT
public:
    DisputePanel(const Desk &desk, DisputeDesk &disputes, QWidget *parent = nullptr);

    //! Shows this order; an empty id shows that nothing is chosen. `emptyList`: there is nothing
    //! to choose.
    void show(const OrderId &orderId, bool emptyList);
    //! Reads the shown case anew; what is being said about a deed stays.
    void refresh();

    void askNow();
    void copyComplaint();
    void decide();
    void note();
    void close();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    //! Gives the words of the head the height that they need at this width.
    void fitHead();
    QWidget *buildHead();
    QWidget *buildStory();
    QWidget *buildDeeds();
    void fill(const DisputeCase &one);
    void fillStory(const DisputeCase &one);
    void openDialog(int kind);
    void say(const QString &note, bool isProblem = false);
    QString sentenceFor(const Error &error) const;

    const Desk m_desk;
    DisputeDesk &m_disputes;
    std::optional<DisputeCase> m_case;
    OrderId m_asking;
    QLabel *m_nothing;
    QWidget *m_body;
    QLabel *m_amount = nullptr;
    StatePill *m_pill = nullptr;
    QLabel *m_sale = nullptr;
    QLabel *m_ids = nullptr;
    QLabel *m_why = nullptr;
    Timeline *m_timeline = nullptr;
    QPlainTextEdit *m_complaint = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_ask = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_decide = nullptr;
    QPushButton *m_write = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace ct
