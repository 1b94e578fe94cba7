// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <hold.h>

#include <QDialog>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ct {

//! Asks the owner to confirm, with a reason, that selling may go on in spite of a hold. Says
//! beforehand what is confirmed; Enter alone confirms nothing.
class HoldDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit HoldDialog(const Hold &hold, QWidget *parent = nullptr);

    //! It could not be kept: the dialog stays, with the words and what was entered.
    void showProblem(const QString &sentence);

signals:
    void confirmed(const QString &reason);

private:
    void updateConfirmButton();

    QCheckBox *m_sure;
    QPlainTextEdit *m_reason;
    QLabel *m_problem;
    QPushButton *m_confirm = nullptr;
};

} // namespace ct
