// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"

#include <QList>

class QFrame;
class QListWidget;

namespace ct {

//! One thing to choose.
struct Choice
{
    QString id;
    QString text;
    QString aside;     //!< quiet, at the end of its line: a code
    QString alsoNamed; //!< further words that find it

    bool operator==(const Choice &) const = default;
};

//! Chooses one of many by typing part of its name: letters filter, the arrows move, Enter takes the
//! first match and goes on. A text that is exactly one choice's name or code is taken at once.
class ChoiceEdit final : public NoteEdit
{
    Q_OBJECT
public:
    explicit ChoiceEdit(const Theme &theme, QWidget *parent = nullptr);
    ~ChoiceEdit() override;

    void setChoices(const QList<Choice> &choices);
    const QList<Choice> &choices() const { return m_choices; }
    //! Empty where nothing is chosen.
    QString currentId() const { return m_current; }
    //! Chooses without a signal; an unknown id chooses nothing.
    void setCurrentId(const QString &id);

    bool isListOpen() const;
    void openList();
    void closeList();

signals:
    //! A person chose; also when it is the same one again.
    void picked(const QString &id);
    //! Enter, with something chosen.
    void finished();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    int endRoom() const override { return 20; }

private:
    void buildList();
    void fillList();
    void placeList();
    void takeTyped(const QString &text);
    void take(const QString &id);
    void showCurrent();
    void move(int step);
    const Choice *find(const QString &id) const;
    QList<const Choice *> matches() const;

    QList<Choice> m_choices;
    QString m_current;
    bool m_filtering = false; //!< the text is what is searched for, not the choice
    bool m_showing = false;   //!< the text is being set by this class
    QFrame *m_frame = nullptr;
    QListWidget *m_list = nullptr;
};

} // namespace ct
