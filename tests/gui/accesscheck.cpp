// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accesscheck.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QWidget>

namespace ct {

namespace {

QString nameOf(const QWidget &widget)
{
    return QStringLiteral("%1 \"%2\"")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName());
}

//! Parts that Qt's own controls are made of: the control speaks for them.
bool isInnerPart(const QWidget &widget)
{
    return widget.objectName().startsWith(QLatin1String("qt_")) ||
           widget.inherits("QAbstractScrollAreaScrollBarContainer") ||
           widget.inherits("QScrollBar") || widget.inherits("QComboBoxPrivateContainer") ||
           widget.inherits("QHeaderView") || widget.inherits("QTabBar");
}

bool isControl(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.isVisible() && widget.isEnabled() &&
           !widget.focusProxy() && !isInnerPart(widget);
}

QList<const QWidget *> controlsOf(const QWidget &window)
{
    QList<const QWidget *> controls;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() == window.window() && isControl(*widget))
            controls << widget;
    }
    return controls;
}

QString spokenName(const QWidget &widget)
{
    QAccessibleInterface *face =
        QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
    return face ? face->text(QAccessible::Name).trimmed() : QString();
}

void checkNames(const QList<const QWidget *> &controls, QStringList &problems)
{
    QHash<QString, const QWidget *> known;
    for (const QWidget *control : controls) {
        const QString name = spokenName(*control);
        if (name.isEmpty()) {
            problems << nameOf(*control) + QStringLiteral(": no accessible name");
            continue;
        }
        if (const QWidget *other = known.value(name)) {
            problems << QStringLiteral("%1 and %2 are both called \"%3\"")
                            .arg(nameOf(*other), nameOf(*control), name);
        }
        known.insert(name, control);
    }
}

void checkLetters(const QWidget &window, QStringList &problems)
{
    QHash<QKeySequence, QString> known;
    const auto add = [&](const QString &text, const QString &who) {
        const QKeySequence letter = QKeySequence::mnemonic(text);
        if (letter.isEmpty())
            return;
        if (known.contains(letter)) {
            problems << QStringLiteral("%1 and %2 both have %3")
                            .arg(known.value(letter), who, letter.toString());
        }
        known.insert(letter, who);
    };
    for (const QMenuBar *bar : window.findChildren<QMenuBar *>()) {
        for (const QAction *action : bar->actions())
            add(action->text(), QStringLiteral("menu \"%1\"").arg(action->text()));
    }
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->buddy() && label->isVisible() && label->buddy()->isEnabled() &&
            label->window() == window.window())
            add(label->text(), QStringLiteral("label \"%1\"").arg(label->text()));
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->isEnabled() && button->window() == window.window())
            add(button->text(), nameOf(*button));
    }
}

QRect placeOf(const QWidget &widget, const QWidget &window)
{
    return {widget.mapTo(&window, QPoint()), widget.size()};
}

//! The chain that Tab follows: every control is on it, and within one frame it goes downward.
void checkTabs(const QWidget &window, const QList<const QWidget *> &controls, QStringList &problems)
{
    QList<const QWidget *> chain;
    const QWidget *start = window.window();
    for (const QWidget *at = start->nextInFocusChain(); at && at != start;
         at = at->nextInFocusChain()) {
        if (controls.contains(at))
            chain << at;
    }
    for (const QWidget *control : controls) {
        if (!chain.contains(control))
            problems << nameOf(*control) + QStringLiteral(": Tab does not come to it");
    }
    for (qsizetype i = 1; i < chain.size(); ++i) {
        if (chain[i]->parentWidget() != chain[i - 1]->parentWidget())
            continue;
        const QRect before = placeOf(*chain[i - 1], window);
        const QRect after = placeOf(*chain[i], window);
        const bool isAbove = after.bottom() < before.top();
        const bool isLeft = after.right() < before.left() && after.top() <= before.bottom() &&
                            before.top() <= after.bottom();
        const bool isOtherColumn = after.left() > before.right();
        if ((isAbove && !isOtherColumn) || isLeft)
            problems << QStringLiteral("Tab goes back from %1 to %2")
                            .arg(nameOf(*chain[i - 1]), nameOf(*chain[i]));
    }
}

} // namespace

QStringList accessProblems(const QWidget &window)
{
    QStringList problems;
    const QList<const QWidget *> controls = controlsOf(window);
    checkNames(controls, problems);
    checkLetters(window, problems);
    checkTabs(window, controls, problems);
    return problems;
}

} // namespace ct
