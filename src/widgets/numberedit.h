// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"

#include <catalogue.h>

namespace ct {

//! Takes a number as the catalogue row wants it: cleans what is pasted, refuses letters where there
//! are none, shows it in groups and counts its digits. What it holds is the grouped text.
class NumberEdit final : public NoteEdit
{
    Q_OBJECT
public:
    explicit NumberEdit(const Theme &theme, QWidget *parent = nullptr);

    //! From now on the text is judged and grouped by this row.
    void setRow(const Operator &row);
    //! The number as it is sent: no groups.
    QString number() const;
    //! It has the form of the row, as far as the row says one.
    bool isWhole() const;

signals:
    //! Another number, not only other groups.
    void numberChanged();

private:
    void regroup();
    void count();
    QString cleaned(const QString &text) const;

    Operator m_row;
    QString m_last;
    bool m_regrouping = false;
};

} // namespace ct
