// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <attempt.h>

#include <QWidget>

class QFrame;
class QLabel;
class QListWidget;

namespace ct {

class Catalogue;
class NoteEdit;

//! Finds any operator by part of its name, code or state, over all services.
class FindOverlay final : public QWidget
{
    Q_OBJECT
public:
    //! Lies over all of `host`, which it dims.
    FindOverlay(const Catalogue &catalogue, const Theme &theme, QWidget *host);

    void openEmpty();
    void close();

signals:
    void found(const ct::RowKey &row);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void search(const QString &text);
    void place();
    void take();

    const Catalogue &m_catalogue;
    const Theme m_theme;
    QFrame *m_card;
    NoteEdit *m_edit;
    QListWidget *m_list;
    QLabel *m_nothing;
};

} // namespace ct
