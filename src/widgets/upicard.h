// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <upi.h>

#include <QFrame>

class QLabel;

namespace ct {

//! A QR code that asks the customer for an exact amount by UPI, with the amount large and a word
//! of warning: that it was scanned is no proof of payment, and nothing here waits for one.
class UpiCard final : public QFrame
{
    Q_OBJECT
public:
    explicit UpiCard(QWidget *parent = nullptr);

    //! Shows the code; without a valid id or amount, or in practice (where nobody is to pay real
    //! money), a sentence in its place.
    void ask(const UpiRequest &request, bool practice);

private:
    void showSentence(const QString &sentence);

    QLabel *m_title;
    QLabel *m_code;
    QLabel *m_payee;
    QLabel *m_warning;
};

} // namespace ct
