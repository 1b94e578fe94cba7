// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <practicedesk.h>

#include <QDialog>
#include <QMap>

class QCheckBox;
class QLabel;
class QRadioButton;

namespace ct {

//! Practice mode's own panel: what the practice provider is to answer next. It stands beside the
//! counter's window and does not hold it up.
class PracticePanel final : public QDialog
{
    Q_OBJECT
public:
    //! `practice` must outlive the panel.
    explicit PracticePanel(PracticeDesk &practice, QWidget *parent = nullptr);

    //! "The next sale: fails" for the banner; empty while nothing special was chosen.
    static QString standingOf(const PracticeDesk &practice);
    static QString wordOf(PracticeFate fate);

private:
    void choose();
    void refresh();
    void takeBack();

    PracticeDesk &m_practice;
    QMap<PracticeFate, QRadioButton *> m_choices;
    QCheckBox *m_every;
    QLabel *m_note;
};

} // namespace ct
