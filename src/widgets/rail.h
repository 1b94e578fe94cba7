// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QWidget>

class QVBoxLayout;

namespace ct {

//! One entry of the rail: icon, word, and the key that leads there.
class RailButton final : public QAbstractButton
{
    Q_OBJECT
public:
    RailButton(const Theme &theme, const QString &iconName, const QString &text,
               const QString &keyWord, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme m_theme;
    QString m_iconName;
    QString m_keyWord;
};

//! The dark strip at the left with one button for each page that exists.
class Rail final : public QWidget
{
    Q_OBJECT
public:
    explicit Rail(const Theme &theme, QWidget *parent = nullptr);

    //! `index` is what chosen() says; an entry at the bottom stands apart (Settings).
    RailButton *addEntry(int index, const QString &iconName, const QString &text,
                         const QString &keyWord, bool atBottom);
    void setCurrent(int index);

signals:
    void chosen(int index);

private:
    const Theme m_theme;
    QButtonGroup m_buttons;
    QVBoxLayout *m_top;
    QVBoxLayout *m_bottom;
};

} // namespace ct
