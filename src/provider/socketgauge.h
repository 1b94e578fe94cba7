// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

namespace ct {

//! How much this process received over its connections to one port since the gauge was made.
//!
//! QNetworkAccessManager collects a header, a chunk's length and a trailer for as long as they last
//! and shows nothing of them before they are whole, so that a body limit cannot see a flood there.
//! The kernel counts what came over each connection; whose connection it is cannot be told, which
//! is why the limit leaves room for all answers that others may get meanwhile. On systems without
//! that count nothing is ever seen, and the deadline alone ends such a call.
class SocketGauge
{
public:
    explicit SocketGauge(quint16 peerPort);

    //! Bytes that came since then over the connection that received most.
    qint64 received() const;
    //! Shuts every connection that received more than `limit` since then. Qt's own thread does not
    //! hear of an abort while it is busy with what pours in.
    void cutOff(qint64 limit) const;

private:
    quint16 m_peerPort;
    QHash<quint64, qint64> m_before; //!< inode of a socket -> its bytes
};

} // namespace ct
