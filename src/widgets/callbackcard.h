// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <callbackdesk.h>

#include <QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ct {

//! Part of the settings: whether the counter listens for call-backs, where, and the path that the
//! provider is given. What is set here is in force at once.
class CallbackCard final : public QFrame
{
    Q_OBJECT
public:
    //! `callbacks` must outlive the card.
    explicit CallbackCard(CallbackDesk &callbacks, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void fill();
    void save();
    void show(const QString &words, const char *look);
    void showState();
    void showPath();
    void copyPath();

    CallbackDesk &m_callbacks;
    QCheckBox *m_listen;
    QLineEdit *m_bind;
    QSpinBox *m_port;
    QLabel *m_words;
    QLineEdit *m_path;
    QPushButton *m_copy;
    QLabel *m_copied;
};

} // namespace ct
