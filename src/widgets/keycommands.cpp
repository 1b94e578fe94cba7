// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keycommands.h"

#include "keybutton.h"

#include <QAction>
#include <QRegularExpression>
#include <QShortcut>
#include <QWidget>
#include <algorithm>

namespace ct {

namespace {

constexpr auto OwnKeys = "ownKeys";
const QString WindowScope = QStringLiteral("mainWindow");

bool isBelow(const QObject *object, const QObject *ancestor)
{
    for (; ancestor && object; object = object->parent()) {
        if (object == ancestor)
            return true;
    }
    return false;
}

//! Keys that move money, leave or move on: what a cashier's fingers know does not change.
bool isFixedKey(const QKeySequence &key)
{
    static const QList<QKeySequence> fixed{
        QKeySequence(Qt::Key_F10),
        QKeySequence(Qt::CTRL | Qt::Key_F10),
        QKeySequence(Qt::CTRL | Qt::Key_Return),
        QKeySequence(Qt::CTRL | Qt::Key_Enter),
        QKeySequence(Qt::Key_Escape),
        QKeySequence(Qt::Key_Return),
        QKeySequence(Qt::Key_Enter),
        QKeySequence(Qt::Key_F1),
    };
    if (fixed.contains(key))
        return true;
    // The places of parked forms are nine keys that stand together.
    const QKeyCombination first = key[0];
    return first.keyboardModifiers() == (Qt::ControlModifier | Qt::ShiftModifier) &&
           first.key() >= Qt::Key_1 && first.key() <= Qt::Key_9;
}

QList<QKeySequence> fromProperty(const QObject *object)
{
    return object->property(OwnKeys).value<QList<QKeySequence>>();
}

//! The keys that the program gave it, also after the shop chose another.
template <typename Command>
QList<QKeySequence> ownKeys(const Command *command, const QList<QKeySequence> &now)
{
    const QList<QKeySequence> kept = fromProperty(command);
    return kept.isEmpty() ? now : kept;
}

QString buttonWords(const QWidget *scope, const QKeySequence &key)
{
    const QString word = key.toString(QKeySequence::NativeText);
    for (const KeyButton *button : scope->findChildren<KeyButton *>()) {
        if (button->keyWord() == word)
            return plainWords(button->text());
    }
    return {};
}

QString idOf(const QWidget *scope, const QKeySequence &own)
{
    return scope->objectName() + u'/' + own.toString(QKeySequence::PortableText);
}

} // namespace

QString plainWords(QString words)
{
    static const QRegularExpression apart(QStringLiteral("\\s*\\(&.\\)"));
    return words.remove(apart).remove(u'&').remove(u'…').trimmed();
}

QList<KeyCommand> keyCommands(const QWidget *scope, const QWidget *without)
{
    QList<KeyCommand> commands;
    const auto add = [&](const QList<QKeySequence> &own, const QList<QKeySequence> &now,
                         QString words) {
        if (now.isEmpty() || now.first().isEmpty())
            return;
        if (words.isEmpty())
            words = buttonWords(scope, now.first());
        KeyCommand command{idOf(scope, own.first()), words, own, now, isFixedKey(own.first())};
        // Two keys of one deed are one command.
        const auto same = std::find_if(commands.begin(), commands.end(), [&](const auto &other) {
            return !words.isEmpty() && other.words == words;
        });
        if (same == commands.end()) {
            commands << command;
            return;
        }
        same->own << own;
        same->now << now;
        same->isFixed = same->isFixed || command.isFixed;
    };
    for (const QAction *action : scope->findChildren<QAction *>()) {
        if (!isBelow(action, without) && action->isVisible())
            add(ownKeys(action, action->shortcuts()), action->shortcuts(),
                plainWords(action->text()));
    }
    for (const QShortcut *shortcut : scope->findChildren<QShortcut *>()) {
        if (!isBelow(shortcut, without) && shortcut->isEnabled())
            add(ownKeys(shortcut, {shortcut->key()}), {shortcut->key()}, shortcut->whatsThis());
    }
    return commands;
}

QMap<QString, QString> applyKeys(QWidget *scope, const ChosenKeys &chosen, const QWidget *without)
{
    QMap<QString, QString> caps; // what a button showed, and what it is to show
    const auto newKeys = [&](QObject *object, const QList<QKeySequence> &now) {
        const QList<QKeySequence> kept = fromProperty(object);
        const QList<QKeySequence> own = kept.isEmpty() ? now : kept;
        QList<QKeySequence> keys = own;
        const QString id = own.isEmpty() ? QString() : idOf(scope, own.first());
        if (!own.isEmpty() && chosen.contains(id) && !isFixedKey(own.first()))
            keys.first() = chosen.value(id);
        if (keys != now) {
            object->setProperty(OwnKeys, QVariant::fromValue(own));
            caps.insert(now.first().toString(QKeySequence::NativeText),
                        keys.first().toString(QKeySequence::NativeText));
        }
        return keys;
    };
    for (QAction *action : scope->findChildren<QAction *>()) {
        if (!isBelow(action, without) && !action->shortcuts().isEmpty())
            action->setShortcuts(newKeys(action, action->shortcuts()));
    }
    for (QShortcut *shortcut : scope->findChildren<QShortcut *>()) {
        if (!isBelow(shortcut, without) && !shortcut->key().isEmpty())
            shortcut->setKey(newKeys(shortcut, {shortcut->key()}).first());
    }
    for (KeyButton *button : scope->findChildren<KeyButton *>()) {
        if (!isBelow(button, without) && caps.contains(button->keyWord()))
            button->setKeyWord(caps.value(button->keyWord()));
    }
    return caps;
}

QString scopeOfCommand(const QString &id)
{
    return id.section(u'/', 0, 0);
}

KeyFinding checkKey(const QKeySequence &key, const QString &id, const QList<KeyCommand> &all)
{
    if (key.isEmpty())
        return {KeyProblem::Missing};
    if (isFixedKey(key))
        return {KeyProblem::Reserved};
    const QKeyCombination first = key[0];
    const bool isFunction = first.key() >= Qt::Key_F1 && first.key() <= Qt::Key_F35;
    const Qt::KeyboardModifiers with = first.keyboardModifiers();
    if (!isFunction && !with.testFlag(Qt::ControlModifier)) {
        // Alt and a letter opens a menu or enters a field.
        return {with.testFlag(Qt::AltModifier) ? KeyProblem::Reserved : KeyProblem::Types};
    }
    const QString scope = scopeOfCommand(id);
    for (const KeyCommand &other : all) {
        const QString place = scopeOfCommand(other.id);
        const bool meets = place == scope || place == WindowScope || scope == WindowScope;
        if (other.id != id && meets && other.now.contains(key))
            return {KeyProblem::Taken, other.words};
    }
    return {};
}

} // namespace ct
