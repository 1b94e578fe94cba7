// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keycommands.h"
#include "theme.h"

#include <QWidget>

class QFrame;
class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace ct {

//! The keys that work at this moment, over the page: read from the living actions and shortcuts
//! each time it opens. F1 or Esc puts it away.
class KeysOverlay final : public QWidget
{
    Q_OBJECT
public:
    //! Lies over `host`.
    KeysOverlay(const Theme &theme, QWidget *host);

    //! `page` and its title: what works on the page alone; `everywhere`: what always works.
    void openWith(const QString &title, const QList<KeyCommand> &page,
                  const QList<KeyCommand> &everywhere);
    void close();
    //! Whether keys can be changed here at all.
    void setChangeable(bool canChange);

    //! "F9 or Ctrl+2"; "Ctrl+Shift+1 … Ctrl+Shift+9" where there are many.
    static QString keyWords(const QList<QKeySequence> &keys);

signals:
    void closed();
    void changeWanted();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *column(const QString &title, const QList<KeyCommand> &commands);
    void place();

    const Theme m_theme;
    QFrame *m_card;
    QWidget *m_shown = nullptr;
    QVBoxLayout *m_rows;
    QPushButton *m_change;
    QPushButton *m_close;
};

} // namespace ct
