// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <QDialog>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ct {

//! Shows a sheet of plain text (a statement, the summary of a list) and copies, saves or prints it.
class SheetDialog final : public QDialog
{
    Q_OBJECT
public:
    //! `fileName` is proposed for saving, without its ending.
    SheetDialog(const QString &title, const QString &text, const QString &fileName,
                QWidget *parent = nullptr);

    //! Writes it as PDF on A4, or as UTF-8 text where the name ends in ".txt".
    bool saveTo(const QString &path);
    //! A further button in front of the others; its deed is the caller's.
    QPushButton *addDeed(const QString &text, const QString &name);
    void say(const QString &note);

private:
    void listThePrinters();
    void askWhereToSave();
    void printNow();
    QByteArray pdf() const;

    const QString m_title;
    const QString m_text;
    const QString m_fileName;
    QComboBox *m_printer;
    QPushButton *m_print = nullptr;
    QLabel *m_note;
    QHBoxLayout *m_deeds = nullptr;
};

} // namespace ct
