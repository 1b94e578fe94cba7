// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QLineEdit>
#include <QWidget>

class QLabel;

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
    //! Makes the line below `height` tall and lets `strip` lie over it while that is visible.
    void setStripBelow(QWidget *strip, int height);
    bool isWrong() const { return m_kind == Kind::Problem; }

private:
    QLabel *m_label;
    QLineEdit *m_edit;
    QLabel *m_below;
    Kind m_kind = Kind::Hint;
};

} // namespace ct
