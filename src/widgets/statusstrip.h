// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <error.h>

#include <QLineEdit>
#include <QStatusBar>
#include <QTimer>

class QLabel;
class QToolButton;

namespace ct {

//! One fact in the status bar: a text that a screen reader finds by its name ("Balance").
class StatusText final : public QLineEdit
{
    Q_OBJECT
public:
    StatusText(const QString &objectName, const QString &accessibleName, QWidget *parent = nullptr);

    void show(const QString &text, const char *look);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
};

//! The line at the bottom: whether the provider answers, what waits, and the balance with its age.
class StatusStrip final : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusStrip(const Desk &desk, QWidget *parent = nullptr);

signals:
    //! A person wants to see how book and wallet stand to each other.
    void walletWanted();
    //! A person wants to see what has not come out of the printer.
    void papersWanted();

private:
    void takeAnswer(bool reached, qint64 tookMs);
    void showPerson();
    void showProvider();
    void showWaiting();
    void showCallbacks();
    void showBalance();
    void showProof();
    void showPapers();
    QString age(const QDateTime &at) const;

    const Desk &m_desk;
    QLabel *m_dot;
    StatusText *m_person;
    StatusText *m_provider;
    QLabel *m_clock;
    StatusText *m_waiting;
    StatusText *m_callbacks;
    StatusText *m_balance;
    QToolButton *m_proof;
    QToolButton *m_papers;
    QTimer m_tick;
    std::optional<bool> m_reached;
    qint64 m_tookMs = 0;
};

} // namespace ct
