// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <doctor.h>

#include <QFrame>
#include <QList>

class QLabel;
class QPushButton;

namespace ct {

class WordPill;

//! One check of the Doctor: how it stands in word, shape and colour, what was found, what to do.
class CheckRow final : public QFrame
{
    Q_OBJECT
public:
    CheckRow(CheckKind kind, const Theme &theme, QWidget *parent = nullptr);

    void show(const CheckReport &report, bool isBusy);

private:
    const Theme m_theme;
    const CheckKind m_kind;
    WordPill *m_pill;
    QLabel *m_finding;
    QLabel *m_advice;
};

//! Looks at everything that selling needs, and says in words what is wrong and what to do.
class DoctorPage final : public QWidget
{
    Q_OBJECT
public:
    DoctorPage(const Desk &desk, Doctor &doctor, QWidget *parent = nullptr);

private:
    QWidget *buildHead();
    QWidget *buildRows();
    void showReport(int index);
    void showSummary();
    void copyReport();

    const Desk m_desk;
    Doctor &m_doctor;
    QPushButton *m_examine = nullptr;
    QPushButton *m_copy = nullptr;
    QLabel *m_summary = nullptr;
    QList<CheckRow *> m_rows;
};

} // namespace ct
