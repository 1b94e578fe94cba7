// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keycommands.h"

#include <result.h>

#include <QDialog>
#include <functional>

class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace ct {

//! Gives commands other keys. A key that another command has is refused with that command's name;
//! keys that pay cannot be changed.
class KeysDialog final : public QDialog
{
    Q_OBJECT
public:
    //! A page and its commands, under its title.
    struct Group
    {
        QString title;
        QList<KeyCommand> commands;
    };
    //! Keeps the choices; Storage where they cannot be written.
    using Keep = std::function<Result<Done>(const ChosenKeys &)>;

    //! `chosen` is what holds now, for commands that are not listed as well.
    KeysDialog(const QList<Group> &groups, const ChosenKeys &chosen, Keep keep,
               QWidget *parent = nullptr);

private:
    void build();
    void fill();
    void showChoice();
    void judge();
    void give();
    void giveBack();
    void giveAllBack();
    void save();
    void say(const QString &words, const char *look);
    KeyCommand *current();
    QList<KeyCommand> all() const;
    QString sentence(const KeyFinding &finding) const;

    QList<Group> m_groups;
    ChosenKeys m_chosen;
    const Keep m_keep;
    QTreeWidget *m_list;
    QLabel *m_caption;
    QKeySequenceEdit *m_edit;
    QPushButton *m_give;
    QPushButton *m_back;
    QPushButton *m_allBack;
    QLabel *m_words;
};

} // namespace ct
