// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretdialog.h"

#include "secretedit.h"
#include "theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ct {

SecretDialog::SecretDialog(Kind kind, bool wrong, QWidget *parent)
    : QDialog(parent), m_edit(new SecretEdit(this)), m_confirm(nullptr)
{
    setObjectName(QStringLiteral("secretDialog"));
    setModal(true);
    const bool isPassword = kind == Password;
    setWindowTitle(isPassword ? tr("Password of the provider account")
                              : tr("Passphrase of the counter"));

    auto *why = new QLabel(
        isPassword ? tr("This computer keeps no password for the counter. Give the password of the "
                        "provider account; it is used until the counter is closed and stored "
                        "nowhere.")
                   : tr("The password of the provider account is sealed in this folder. Give the "
                        "passphrase that opens it."),
        this);
    why->setTextFormat(Qt::PlainText);
    why->setWordWrap(true);
    auto *wrongLabel =
        new QLabel(tr("That did not open it. Nothing was sent. Please try again."), this);
    wrongLabel->setObjectName(QStringLiteral("secretWrongLabel"));
    setLook(wrongLabel, "problem");
    wrongLabel->setWordWrap(true);
    wrongLabel->setVisible(wrong);

    auto *label = new QLabel(isPassword ? tr("&Password") : tr("&Passphrase"), this);
    setLook(label, "label");
    label->setBuddy(m_edit);
    m_edit->setObjectName(QStringLiteral("secretEdit"));
    m_edit->setAccessibleName(isPassword ? tr("Password") : tr("Passphrase"));

    auto *buttons = new QDialogButtonBox(this);
    m_confirm = buttons->addButton(tr("Open the counter"), QDialogButtonBox::AcceptRole);
    m_confirm->setObjectName(QStringLiteral("secretConfirmButton"));
    auto *later = buttons->addButton(tr("Only look up"), QDialogButtonBox::RejectRole);
    later->setObjectName(QStringLiteral("secretLaterButton"));
    m_confirm->setEnabled(false);
    m_confirm->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    for (QWidget *part : std::initializer_list<QWidget *>{why, wrongLabel, label, m_edit, buttons})
        layout->addWidget(part);
    setMinimumWidth(460);

    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        m_confirm->setEnabled(m_edit->hasAcceptableInput() && !m_edit->text().isEmpty());
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &SecretDialog::takeSecret);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_edit->setFocus();
}

void SecretDialog::takeSecret()
{
    std::shared_ptr<SecretBytes> secret = m_edit->take();
    if (!secret)
        return;
    accept();
    emit given(std::move(secret));
}

} // namespace ct
