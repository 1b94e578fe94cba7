// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QPushButton>

namespace ct {

//! A button that shows its key in a small cap behind the word: "Clear [Esc]".
class KeyButton : public QPushButton
{
    Q_OBJECT
public:
    KeyButton(const Theme &theme, const QString &text, const QString &keyWord,
              QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    //! What the cap says: "Esc".
    QString keyWord() const { return m_keyWord; }
    void setKeyWord(const QString &word);
    //! An icon of the program's own in front of the word.
    void setIconName(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont capFont() const;
    int capWidth() const;
    QString plainText() const;

    const Theme m_theme;
    QString m_keyWord;
    QString m_iconName;
};

//! The button that moves money. Keys reach it only as F10 or Ctrl+Enter: neither Enter, nor a
//! space that a scanner sends, nor a key that is held down presses it.
class PayButton final : public KeyButton
{
    Q_OBJECT
public:
    using KeyButton::KeyButton;

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace ct
