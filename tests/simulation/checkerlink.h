// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace ct::sim {

//! The checker as a child process that reads folders on its input and answers a line to each.
class CheckerLink
{
public:
    explicit CheckerLink(const QString &script);
    ~CheckerLink();
    CheckerLink(const CheckerLink &) = delete;
    CheckerLink &operator=(const CheckerLink &) = delete;

    bool isUp() const { return m_child > 0; }
    void ask(const QString &dir);
    //! The next answer, in the order of the questions; empty: the checker is gone.
    QByteArray answer();
    int waiting() const { return m_waiting; }

private:
    int m_child = -1;
    int m_in = -1;
    int m_out = -1;
    int m_waiting = 0;
    QByteArray m_read;
};

} // namespace ct::sim
