// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <bulkdesk.h>
#include <bulklist.h>
#include <linemodel.h>

#include <QTimer>
#include <QWidget>

class QFrame;
class QLabel;
class QListView;
class QProgressBar;
class QPushButton;

namespace ct {

class PaidBy;

//! A list of recharges, from a file or pasted: every line is looked at before the first is sent,
//! and a list that was cut off is gone on with, no line of it sent twice.
class BulkPage final : public QWidget
{
    Q_OBJECT
public:
    BulkPage(const Desk &desk, BulkDesk &bulk, QWidget *parent = nullptr);

    //! Reads and checks a list; nothing is sent. `name` is what it is called on the page.
    void load(const QByteArray &list, const QString &name);
    bool openFile(const QString &path);
    void paste();
    //! Begins, or goes on, where every line can be sent.
    void send();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildKept();
    QWidget *buildList();
    QWidget *buildFoot();
    QPushButton *addDeed(const QString &words, const char *name);
    void addKeys();
    void askForFile();
    void check();
    Line lineOf(const BulkLine &line) const;
    void showLines();
    void follow();
    void showStates();
    void showFigures();
    void showKept();
    void goOn();
    void takeKeptPay();
    void putAway();
    void showSummary();
    QString progressWords() const;
    QString endWords() const;
    QString summary() const;
    void say(const QString &words, const char *look = "hint");

    const Desk m_desk;
    BulkDesk &m_bulk;
    QByteArray m_list;
    QString m_name;
    QList<BulkLine> m_lines;
    QList<Intent> m_intents;   //!< of the lines that can be sent
    QList<int> m_rows;         //!< of the view: index into m_lines
    QList<int> m_intentOfLine; //!< index into m_intents; -1: the line cannot be sent
    Money m_sum;
    int m_blocked = 0;
    bool m_isSent = false; //!< this list was begun by this page
    LineModel m_model;
    QTimer m_showSoon;
    QLabel *m_title = nullptr;
    QLabel *m_hint = nullptr;
    QFrame *m_kept = nullptr;
    QLabel *m_keptWords = nullptr;
    QListView *m_view = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_note = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_left = nullptr;
    PaidBy *m_paid = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_paste = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_summary = nullptr;
};

} // namespace ct
