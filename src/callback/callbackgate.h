// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <result.h>

#include <sys/socket.h>
#include <QByteArray>
#include <QString>
#include <array>
#include <chrono>
#include <functional>
#include <list>
#include <thread>
#include <unordered_map>

namespace ct {

//! What one connection may take of us, and how many of them there may be.
struct CallbackLimits
{
    int requestBytes = 2048;                      //!< request line, headers and body together
    std::chrono::milliseconds wholeRequest{5000}; //!< from the connection to its last byte
    int connections = 4096;                       //!< then the one that waits longest goes
    int perSecond = 10;                           //!< call-backs that are taken
};

//! The door of the listener: takes connections and lets only whole requests through, within limits
//! of size and time in all. A client that dawdles costs a descriptor and nothing else, however many
//! of them there are: what they sent so far stays with the system and is only looked at. Whoever
//! breaks a limit is told so (400, 408, 411, 413) and shown out.
//!
//! One thread of its own; start and stop it from one thread.
class CallbackGate
{
public:
    //! Gets a socket with a whole request in it, on the gate's thread, and owns it from then on.
    using Admit = std::function<void(int socket, const sockaddr *address, socklen_t addressLength)>;
    //! Told the status of every answer that the gate itself gives, on its thread.
    using Refused = std::function<void(int status)>;

    CallbackGate(CallbackLimits limits, Admit admit, Refused refused);
    ~CallbackGate();
    CallbackGate(const CallbackGate &) = delete;
    CallbackGate &operator=(const CallbackGate &) = delete;

    //! Malformed: `address` is no numeric address. Refused: it cannot be had; the detail says why.
    Result<Done> start(const QString &address, quint16 port);
    //! Ends every connection that is still here.
    void stop();
    //! The port that it listens on; 0 while it does not.
    quint16 port() const { return m_port; }

private:
    using Moment = std::chrono::steady_clock::time_point;

    struct Guest
    {
        int socket = -1;
        Moment until;
        bool isLeaving = false; //!< answered; what still comes is thrown away
        int thrownAway = 0;
        sockaddr_storage address{};
        socklen_t addressLength = 0;
    };
    using Guests = std::list<Guest>; //!< each list in the order of `until`

    Result<Done> listenAt(const QString &address, quint16 port);
    bool watch(int socket, std::uint32_t events);
    void run();
    int pause() const;
    void takeNewcomers();
    void pauseListening(bool paused);
    void attend(Guests::iterator guest, bool hasEnded);
    void throwAway(Guests::iterator guest);
    void letThrough(Guests::iterator guest);
    void showOut(Guests::iterator guest, int status);
    void drop(Guests::iterator guest);
    void dropLate();
    bool makeRoom();
    void closeAll();

    const CallbackLimits m_limits;
    const Admit m_admit;
    const Refused m_refused;
    QByteArray m_look; //!< what a connection has sent so far
    std::thread m_thread;
    int m_listening = -1;
    int m_watch = -1;
    int m_stopping = -1;
    quint16 m_port = 0;
    bool m_isPaused = false;
    Guests m_speaking;
    Guests m_leaving;
    std::unordered_map<int, Guests::iterator> m_guests;
};

} // namespace ct
