// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <disputecase.h>

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace ct {

//! Asks for the words of a deed in a dispute: why it is raised, what was said, how it ended.
class DisputeDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class Kind { Raise, Note, Close };

    //! `paidBack` is what is offered as the amount where it ends by paying back.
    DisputeDialog(Kind kind, const Attempt &attempt, Money paidBack = {},
                  QWidget *parent = nullptr);

    //! It could not be kept: the dialog stays, with the words and what was entered.
    void showProblem(const QString &sentence);

signals:
    //! Outcome and amount are those of a close; None and zero otherwise.
    void given(const QString &text, ct::DisputeOutcome outcome, ct::Money paidBack);

private:
    void addEnd(QVBoxLayout *rows, Money paidBack);
    void updateConfirmButton();
    DisputeOutcome outcome() const;
    std::optional<Money> amount() const;

    const Kind m_kind;
    QPlainTextEdit *m_text;
    QComboBox *m_outcome = nullptr;
    QLabel *m_amountLabel = nullptr;
    QLineEdit *m_amount = nullptr;
    QLabel *m_problem;
    QPushButton *m_confirm = nullptr;
};

} // namespace ct
