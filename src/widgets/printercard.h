// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <papersettings.h>

#include <QFrame>

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace ct {

//! The printers of this counter, and when they print. What is changed is kept at once.
class PrinterCard final : public QFrame
{
    Q_OBJECT
public:
    //! `paper` must outlive the card.
    PrinterCard(const Desk &desk, PaperDesk &paper, QWidget *parent = nullptr);

private:
    QLayout *buildDeeds();
    void refresh();
    void openDialog(int index);
    void take(int index, const PrinterSetup &printer);
    void keep(const PaperSettings &settings);

    const Desk m_desk;
    PaperDesk &m_paper;
    QListWidget *m_list;
    QCheckBox *m_automatic;
    QLabel *m_words;
    QPushButton *m_change = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_first = nullptr;
};

} // namespace ct
