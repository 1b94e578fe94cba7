// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <atomic>
#include <mutex>
#include <thread>

namespace ct {

//! A thermal printer at a port of the loopback, in a thread of its own. It takes one connection
//! after the other and does with each what its manner says.
class TillPrinter
{
public:
    enum class Manner {
        Prints,    //!< reads to the end, then closes
        KeepsOpen, //!< reads to the end and never closes
        Stalls,    //!< accepts and never reads
        CutsOff,   //!< resets the connection after `cutAfter` bytes
        Trickles,  //!< reads a few bytes at a time, slowly
        Chatters,  //!< reads to the end and sends status bytes meanwhile
    };

    explicit TillPrinter(Manner manner = Manner::Prints, int cutAfter = 0);
    ~TillPrinter();
    TillPrinter(const TillPrinter &) = delete;
    TillPrinter &operator=(const TillPrinter &) = delete;

    int port() const { return m_port; }
    //! "127.0.0.1:PORT".
    QString address() const;
    void setManner(Manner manner) { m_manner = manner; }
    //! What each connection that has ended brought, in order.
    QList<QByteArray> papers() const;
    int connections() const { return m_connections; }

private:
    void work();
    QByteArray serve(int fd);

    std::atomic<Manner> m_manner;
    const int m_cutAfter;
    int m_port = 0;
    int m_listener = -1;
    std::atomic<bool> m_stop = false;
    std::atomic<int> m_connections = 0;
    mutable std::mutex m_guard;
    QList<QByteArray> m_papers;
    std::thread m_thread;
};

//! A port of the loopback where nothing listens.
int deadPort();

} // namespace ct
