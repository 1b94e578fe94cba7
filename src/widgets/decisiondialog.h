// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <attempt.h>

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace ct {

//! Asks the owner for the outcome of one sale, with the reason and the reference of the provider's
//! portal or document. Says beforehand what each outcome does; nothing is chosen for the owner.
class DecisionDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit DecisionDialog(const Attempt &attempt, QWidget *parent = nullptr);

    //! Whether there is anything to decide about a sale in this state.
    static bool isFor(State state);
    //! The decision could not be kept: the dialog stays, with the words and what was entered.
    void showProblem(const QString &sentence);

signals:
    void decided(ct::Verdict verdict, const QString &reason, const QString &reference);

private:
    QRadioButton *addChoice(Verdict verdict, const QString &text, const QString &name);
    void updateConfirmButton();
    std::optional<Verdict> chosen() const;
    QString effectOf(Verdict verdict) const;

    const Attempt m_attempt;
    QList<std::pair<QRadioButton *, Verdict>> m_choices;
    QLabel *m_effect;
    QPlainTextEdit *m_reason;
    QLineEdit *m_reference;
    QLabel *m_problem;
    QPushButton *m_confirm = nullptr;
};

} // namespace ct
