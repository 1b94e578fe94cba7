// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <result.h>

#include <QDateTime>
#include <QObject>
#include <QString>

namespace ct {

//! Whether the counter itself listens for call-backs, and where. Off unless the owner wants it.
struct CallbackSettings
{
    static constexpr int UsualPort = 8750;

    bool listen = false;
    QString bind = QStringLiteral("127.0.0.1"); //!< an address in figures
    int port = UsualPort;                       //!< 1 to 65535

    bool operator==(const CallbackSettings &) const = default;
};

//! Where the windows see and set how call-backs are taken.
class CallbackDesk : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    enum class State {
        Off,
        Listening,
        NoAddress, //!< what is set is no address in figures
        NoPort,    //!< the system does not give it: taken by another program, or not allowed
        NoToken,   //!< the token's file can be neither read nor made
    };

    virtual CallbackSettings settings() const = 0;
    //! Keeps the settings and acts on them at once; what became of that is state(). Storage: they
    //! could not be kept, and nothing has changed.
    virtual Result<Done> save(const CallbackSettings &settings) = 0;
    virtual State state() const = 0;
    //! "/callback/<token>", to be given to the provider behind the shop's own address; a token is
    //! made where there is none. Storage.
    virtual Result<QString> path() = 0;
    //! When the last call-back about an order of this book came, by whatever listener; invalid:
    //! none did.
    virtual QDateTime lastAt() const = 0;

signals:
    //! Settings, state or the last call-back are others.
    void changed();
};

} // namespace ct
