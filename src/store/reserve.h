// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ct {

//! Room on the disk that is kept for answers: a file "reserve.bin" of nothing, which is given up
//! when an answer to a sent recharge finds the disk full. A new sale never gets it.
class Reserve
{
public:
    Reserve(QString dir, qint64 bytes) : m_dir(std::move(dir)), m_bytes(bytes) {}

    //! Makes the file where it is missing or short; `room` is what is free without it. False: it is
    //! not there, because there is no room for it.
    bool keep(qint64 room) const;
    //! Gives it up; false: there was none.
    bool giveUp() const;

private:
    QString path() const;

    QString m_dir;
    qint64 m_bytes;
};

} // namespace ct
