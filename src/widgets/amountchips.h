// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <money.h>

#include <QWidget>
#include <optional>

class QPushButton;

namespace ct {

class Book;
struct Operator;

//! The amounts that this operator's customers mostly want, learnt from the book.
class AmountChips final : public QWidget
{
    Q_OBJECT
public:
    explicit AmountChips(const Book &book, QWidget *parent = nullptr);

    //! Shows nothing where the row is null, takes bills, or was never sold. `circle` is a code:
    //! what was sold there counts; all of the row's sales where nothing was, or where it is empty.
    void learn(const Operator *row, const QString &circle);
    //! Marks the chip of this amount.
    void mark(const std::optional<Money> &amount);

signals:
    void chosen(const QString &rupees);

private:
    QStringList usualAmounts(const Operator &row, const QString &circle) const;

    const Book &m_book;
    QList<QPushButton *> m_chips;
};

} // namespace ct
