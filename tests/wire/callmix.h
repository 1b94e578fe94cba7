// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wirefaults.h"

#include <a1topup.h>

#include <QSslConfiguration>
#include <array>
#include <functional>
#include <memory>
#include <random>
#include <vector>

namespace ct {

//! One way to the provider: a fault (or none), plain or over TLS, with the server at its end.
struct WireRoad
{
    WireFault fault;
    bool tls = false;
    bool isFault = true;
    std::unique_ptr<FaultyServer> server;
    std::array<std::unique_ptr<A1Topup>, 3> providers; //!< one per wire form
    std::array<ProviderProfile, 3> profiles;
};

//! A recharge that has ended. The server's counts are to be read once nothing can come late.
struct MadeCall
{
    const WireRoad *road = nullptr;
    RechargeCall call;
    Evidence evidence;
};

//! Recharges over a wire that breaks at random, by a seed: every road has a server of its own, on
//! the event loop of the caller's thread.
class CallMix
{
public:
    CallMix(quint32 seed, int faultPercent);
    ~CallMix();

    //! False where the certificates could not be made.
    bool isValid() const { return m_valid; }
    const std::vector<std::unique_ptr<WireRoad>> &roads() const { return m_roads; }

    //! One recharge of the program's own, over a road and in a wire form by chance.
    void recharge(std::function<void(MadeCall)> ended);
    //! The same request as Qt would send it for anybody; tells how often the server executed it.
    void sendRewindable(std::function<void(int executions)> ended);

private:
    void addRoad(const WireFault &fault, bool tls);
    WireRoad &chooseRoad();
    RechargeCall nextCall();

    TestAuthority m_authority;
    TestAuthority m_stranger;
    QHash<Shown, TestCertificate> m_certificates;
    std::vector<std::unique_ptr<WireRoad>> m_roads;
    std::vector<WireRoad *> m_right;
    std::vector<WireRoad *> m_broken;
    std::shared_ptr<SecretBytes> m_password =
        std::make_shared<SecretBytes>(QByteArrayView("pass+word"));
    QSslConfiguration m_controlTls;
    SystemClock m_clock;
    Redactor m_redactor;
    QObject m_owner;
    std::mt19937 m_chance;
    int m_faultPercent;
    qint64 m_orders = 0;
    bool m_valid = false;
};

} // namespace ct
