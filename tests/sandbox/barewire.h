// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace ct {

//! A connected socket to 127.0.0.1 without any cleverness: nothing is retried, nothing is added.
class BareSocket
{
public:
    explicit BareSocket(quint16 port);
    ~BareSocket();
    BareSocket(BareSocket &&other) noexcept;
    BareSocket(const BareSocket &) = delete;
    BareSocket &operator=(const BareSocket &) = delete;
    BareSocket &operator=(BareSocket &&) = delete;

    bool isOpen() const { return m_socket >= 0; }
    //! False when the other side has gone.
    bool send(const QByteArray &bytes);
    //! All that comes until the other side closes or nothing has come for `quietMs`.
    QByteArray readAll(int quietMs = 10000);
    //! What comes within `waitMs`, at most `most` bytes.
    QByteArray readSome(int waitMs, int most = 65536);

private:
    int m_socket = -1;
};

//! An HTTP answer taken apart.
struct BareAnswer
{
    int status = 0; //!< 0: none came
    QByteArray head;
    QByteArray body;
};

//! One request on a connection of its own: "GET /recharge/balance?…" with an optional form body.
BareAnswer ask(quint16 port, const QByteArray &verb, const QByteArray &target,
               const QByteArray &body = {},
               const QByteArray &type = "application/x-www-form-urlencoded");

} // namespace ct
