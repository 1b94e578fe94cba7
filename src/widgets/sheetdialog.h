// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ct {

class PrinterChoice;

//! Shows a sheet of plain text (a statement, the summary of a list) and copies, saves or prints it.
class SheetDialog final : public QDialog
{
    Q_OBJECT
public:
    //! `paper` prints it and must outlive the dialog; null: it can only be copied and saved.
    //! `fileName` is proposed for saving, without its ending.
    SheetDialog(PaperDesk *paper, const QString &title, const QString &text,
                const QString &fileName, QWidget *parent = nullptr);

    //! Writes it as PDF on A4, or as UTF-8 text where the name ends in ".txt".
    bool saveTo(const QString &path);
    //! A further button in front of the others; its deed is the caller's.
    QPushButton *addDeed(const QString &text, const QString &name);
    void say(const QString &note);

private:
    void takeJob(int id);
    void askWhereToSave();
    void printNow();

    const QString m_title;
    const QString m_text;
    const QString m_fileName;
    PaperDesk *m_paper;
    PrinterChoice *m_printer;
    QPushButton *m_print = nullptr;
    QLabel *m_note;
    QHBoxLayout *m_deeds = nullptr;
    int m_job = 0; //!< what was printed last; 0: nothing
};

} // namespace ct
