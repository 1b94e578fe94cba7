// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <attempt.h>
#include <book.h>

#include <QFrame>

class QLabel;
class QPushButton;

namespace ct {

class Clock;
class ElidedLabel;
class KeyButton;

//! What came of the last press of Recharge, in word, shape and colour, with what to tell the
//! customer; or why nothing was sent.
class ResultPanel final : public QFrame
{
    Q_OBJECT
public:
    ResultPanel(const Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    void showAttempt(const Attempt &attempt);
    void showRefusal(const Refused &refused);
    //! The book or the program failed before anything was sent.
    void showTrouble(const QString &sentence);
    //! Counts the waiting time on.
    void tick();

signals:
    void printWanted();
    //! Fill the form with this sale once more; it is dead and may be tried again.
    void againWanted();
    //! A person confirms that the same number and amount is wanted a second time.
    void sellAgainWanted();

private:
    void showLook(const QString &iconName, const Tint &tint);
    void showWords(const QString &word, const QString &what, const QString &explanation,
                   const QString &customer);

    const Theme m_theme;
    const Clock &m_clock;
    std::optional<Attempt> m_attempt;
    QLabel *m_sign;
    QLabel *m_word;
    ElidedLabel *m_what;
    QLabel *m_explanation;
    QLabel *m_customer;
    KeyButton *m_print;
    KeyButton *m_again;
    KeyButton *m_sellAgain;
    QString m_sellTwiceWords; //!< of that button, where nothing else is asked
};

} // namespace ct
