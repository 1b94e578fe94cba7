// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <secretbytes.h>

#include <QLineEdit>
#include <memory>

namespace ct {

//! A field for a password or passphrase: never shown, never copied, never remembered by an input
//! method, and emptied when its text is taken.
class SecretEdit final : public QLineEdit
{
    Q_OBJECT
public:
    explicit SecretEdit(QWidget *parent = nullptr);

    //! What was typed, moved into memory of its own; the field is empty and its buffer wiped
    //! afterwards. Null where nothing was typed.
    std::shared_ptr<SecretBytes> take();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
};

} // namespace ct
