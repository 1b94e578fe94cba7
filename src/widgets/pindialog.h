// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <people.h>
#include <reply.h>

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace ct {

class SecretEdit;

//! Asks for a name and its PIN: whoever begins to work, or an owner who proves or allows one act.
//! The PIN leaves the field as bytes that are wiped, and the field is empty after each try.
class PinDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class Kind {
        SignIn, //!< who stands at the counter; it stays until somebody has signed in
        Prove,  //!< the owner who is signed in, once more
        Allow,  //!< an owner, for the one act of somebody else
    };

    //! `act` counts with Allow. `desk` has people, guard and signIn, and outlives the dialog.
    PinDialog(const Desk &desk, Kind kind, Act act, QWidget *parent = nullptr);

    void reject() override;

signals:
    //! A person wants to leave the program.
    void quitWanted();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void fillNames();
    void tryPin();
    void take(const Result<Done> &answer);
    void say(const QString &words);

    const Desk &m_desk;
    const Kind m_kind;
    const Act m_act;
    QComboBox *m_name;
    SecretEdit *m_pin;
    QPushButton *m_confirm;
    QLabel *m_problem;
};

//! Does `deed` if who is signed in may; else asks for an owner's PIN over `over` and does it then.
//! At once where nobody has to be asked. Nothing happens where the PIN is not given.
void withPermission(const Desk &desk, Act act, QWidget *over, const std::function<void()> &deed);

//! True where the shop has people and who is signed in may not.
bool isDenied(const Desk &desk, Act act);

} // namespace ct
