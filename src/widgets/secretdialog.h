// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <secretbytes.h>

#include <QDialog>
#include <memory>

class QPushButton;

namespace ct {

class SecretEdit;

//! Asks once, at the start, for the password of the provider account or for the passphrase of the
//! sealed one. Without an answer the counter opens all the same: past sales can be looked up.
class SecretDialog final : public QDialog
{
    Q_OBJECT
public:
    enum Kind { Password, Passphrase };

    //! `wrong`: what was given before did not open anything.
    SecretDialog(Kind kind, bool wrong, QWidget *parent = nullptr);

signals:
    void given(std::shared_ptr<ct::SecretBytes> secret);

private:
    void takeSecret();

    SecretEdit *m_edit;
    QPushButton *m_confirm;
};

} // namespace ct
