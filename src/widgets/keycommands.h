// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QMap>
#include <QString>
#include <optional>

class QWidget;

namespace ct {

//! A command that has a key: an action of the menus or a shortcut of a page, read from the living
//! window. Nobody keeps a list of them.
struct KeyCommand
{
    QString id;              //!< "historyPage/Ctrl+P": where it works, and its own key
    QString words;           //!< what it does, for people
    QList<QKeySequence> own; //!< as the program has it
    QList<QKeySequence> now; //!< as it is in use
    bool isFixed = false;    //!< keys that pay, Esc and their like stay what they are
};

//! What the shop chose in place of a command's own first key, by KeyCommand::id.
using ChosenKeys = QMap<QString, QKeySequence>;

//! The commands of `scope` that have a key, those of `without` and below left out. `scope` has an
//! objectName; a command without words is none that a person could be told of, so all have some:
//! the action's text, the shortcut's whatsThis, or the word of the button that shows the key.
QList<KeyCommand> keyCommands(const QWidget *scope, const QWidget *without = nullptr);

//! Gives the commands of `scope` the chosen keys, and its buttons the caps that show them. May be
//! called again with other choices. Tells what else shows a key: from the word that was shown to
//! the one that is to be shown.
QMap<QString, QString> applyKeys(QWidget *scope, const ChosenKeys &chosen,
                                 const QWidget *without = nullptr);

//! Why a key cannot be given to a command.
enum class KeyProblem {
    None,
    Missing,
    Types,    //!< it writes a letter or digit, or moves on: a scanner would press it
    Reserved, //!< it pays, leaves or opens a menu
    Taken,    //!< another command that works at the same time has it
};
struct KeyFinding
{
    KeyProblem problem = KeyProblem::None;
    QString takenBy = {}; //!< the words of the other command

    bool operator==(const KeyFinding &) const = default;
};
//! Whether `id` may have `key` beside `all` others. Commands of two different pages never meet.
KeyFinding checkKey(const QKeySequence &key, const QString &id, const QList<KeyCommand> &all);

//! The words of a button or action without the letter that Alt takes, which some languages put in
//! brackets behind them: "सेव करें (&S)".
QString plainWords(QString words);

//! "mainWindow" of "mainWindow/F9".
QString scopeOfCommand(const QString &id);

} // namespace ct
