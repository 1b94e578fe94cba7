// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "callbackgate.h"
#include "callbackrules.h"

#include <memory>

namespace ct {

//! Listens for call-backs: /callback/<token>?txid=…&status=…&opid=…, by GET or POST. It answers at
//! once and knows nothing of a book; what it hears is handed on.
//!
//! Threads of its own. start() and stop() belong to one thread, the rest may be called from any.
class CallbackServer
{
public:
    //! `heard` is called on a thread of the server's; see CallbackRules::Heard.
    CallbackServer(CallbackLimits limits, CallbackRules::Heard heard);
    ~CallbackServer();
    CallbackServer(const CallbackServer &) = delete;
    CallbackServer &operator=(const CallbackServer &) = delete;

    //! Faults: those of CallbackGate::start().
    Result<Done> start(const QString &address, quint16 port);
    void stop();
    bool isListening() const;
    //! "http://127.0.0.1:8750"; empty while it does not listen.
    QString url() const;
    quint16 port() const;

    CallbackRules &rules();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ct
