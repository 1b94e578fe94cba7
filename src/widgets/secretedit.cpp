// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretedit.h"

#include <QContextMenuEvent>

namespace ct {

SecretEdit::SecretEdit(QWidget *parent) : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password); // also keeps copy and cut off
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase |
                        Qt::ImhSensitiveData);
    setDragEnabled(false);
    setMaxLength(256);
}

std::shared_ptr<SecretBytes> SecretEdit::take()
{
    QString typed = text();
    if (typed.isEmpty())
        return nullptr;
    QByteArray bytes = typed.toUtf8();
    auto secret = std::make_shared<SecretBytes>(QByteArrayView(bytes));
    wipeMemory(bytes.data(), std::size_t(bytes.size()));
    // The field shares its text with `typed` until one of them changes: let go of the field's
    // first (with its undo history), so that the buffer wiped here is the one it held.
    setText(QString());
    wipeMemory(typed.data(), std::size_t(typed.size()) * sizeof(QChar));
    return secret;
}

void SecretEdit::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept(); // the menu offers nothing that a secret should be used for
}

} // namespace ct
