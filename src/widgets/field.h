// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QWidget>

namespace ct {

//! A line edit with a quiet note inside, at its end ("10 digits ✓"), and a sign in front ("₹").
class NoteEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit NoteEdit(const Theme &theme, QWidget *parent = nullptr);

    void setNote(const QString &note, bool good = false);
    QString note() const { return m_note; }
    void setLead(const QString &lead);
    //! Takes the focus and selects what is in it, so that typing replaces it.
    void enter();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    //! Width kept free at the end, beyond the note.
    virtual int endRoom() const { return 0; }
    void makeRoom();
    const Theme &theme() const { return m_theme; }

private:
    QFont noteFont() const;

    const Theme m_theme;
    QString m_note;
    bool m_noteGood = false;
    QString m_lead;
};

//! A label above, an input, and a line below it for a hint or for what is wrong.
class Field final : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Hint, Caution, Problem };

    Field(QLineEdit *edit, QWidget *parent = nullptr);

    QLineEdit *edit() const { return m_edit; }
    //! The label, which is also the input's accessible name. `mnemonic` is the letter to
    //! underline; none where the label does not hold it.
    void setLabel(const QString &label, QChar mnemonic = {});
    QString label() const;
    void setBelow(const QString &text, Kind kind = Kind::Hint);
    QString below() const;
    //! The line below, for a form that gives it a place of its own; it is hidden while empty then.
    QLabel *takeBelow();
    bool isWrong() const { return m_kind == Kind::Problem; }

private:
    QLabel *m_label;
    QLineEdit *m_edit;
    QLabel *m_below;
    bool m_belowTaken = false;
    Kind m_kind = Kind::Hint;
};

//! One line of plain text that ends in "…" where there is no room for all of it; the tool tip and
//! the accessible name hold the whole.
class ElidedLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void show(const QString &text);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ct
