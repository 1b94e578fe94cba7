// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QWidget>

class QPainter;
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
    QString keyWord() const { return m_keyWord; }
    void setKeyWord(const QString &word);
    //! A number at the icon's corner, for what waits on that page; 0 takes it away.
    void setBadge(int count);
    int badge() const { return m_badge; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme m_theme;
    void paintBadge(QPainter &painter, const QRect &icon) const;

    QString m_iconName;
    QString m_keyWord;
    int m_badge = 0;
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
    //! See RailButton::setBadge(). The accessible name says the number too.
    void setBadge(int index, int count);

signals:
    void chosen(int index);

private:
    const Theme m_theme;
    QButtonGroup m_buttons;
    QVBoxLayout *m_top;
    QVBoxLayout *m_bottom;
};

} // namespace ct
