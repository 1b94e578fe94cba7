// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <shift.h>

#include <QWidget>
#include <array>

class QLabel;
class QLineEdit;

namespace ct {

//! The drawer counted by note: how many of each, with the sum large. Enter leads from note to note.
class CountGrid final : public QWidget
{
    Q_OBJECT
public:
    explicit CountGrid(QWidget *parent = nullptr);

    //! Empty: something was typed that is no number of notes.
    std::optional<CashCount> count() const;
    void clear();
    void enter();

signals:
    void changed();
    //! Enter in the last note.
    void finished();

private:
    void showSums();

    std::array<QLineEdit *, DrawerNotes.size()> m_edits{};
    std::array<QLabel *, DrawerNotes.size()> m_sums{};
    QLabel *m_total;
};

} // namespace ct
