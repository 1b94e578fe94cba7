// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faults.h"
#include "gateway.h"

#include <exchange.h>
#include <outcome.h>
#include <provider.h>
#include <redaction.h>

#include <memory>

namespace ct::sim {

class DiskState;

//! The provider over a simulated network, for one running program. It encodes, judges and decodes
//! with the product's own code; in between stands a wire that may break anywhere. Requests are
//! delivered at most once per call: that Qt keeps to that is proven on real sockets.
class SimWire final : public Provider
{
    Q_OBJECT
public:
    struct Parts
    {
        SimLoop &loop;
        Trace &trace;
        Gateway &gateway;
        FaultPlan &faults;
        const Clock &clock;
        const DiskState &disk; //!< frozen: the program is dead and reaches nobody
        const Redactor &redactor;
        ProviderProfile profile;
        std::shared_ptr<SecretBytes> password;
        int owner;
    };
    //! Called when a recharge is handed over, and again when its first byte leaves.
    using Watch = std::function<void(const OrderId &orderId, bool isLeaving)>;

    explicit SimWire(Parts parts);

    void setWatch(Watch watch) { m_watch = std::move(watch); }
    //! No credential: nothing is called.
    void setReady(bool ready) { m_ready = ready; }
    //! Nothing reaches anybody from now on; calls end by their deadline.
    void setFrozen(bool frozen) { m_frozen = frozen; }

    bool isReady() const override { return m_ready; }
    void recharge(const RechargeCall &call, Reply<Evidence> reply) override;
    void status(const StatusCall &call, Reply<Evidence> reply) override;
    void balance(Reply<Balance> reply) override;

private:
    struct Call;
    using Finished = std::function<void(const Outcome &)>;

    void send(WireCall &&wire, FaultPlan::Call kind, std::chrono::milliseconds deadline,
              const OrderId &orderId, Finished finished);
    void connectFails(const std::shared_ptr<Call> &call, Fault fault);
    void write(const std::shared_ptr<Call> &call, WireCall &&wire);
    void arrive(const std::shared_ptr<Call> &call, const Request &request);
    void answer(const std::shared_ptr<Call> &call, const Answer &answer);
    void breakReply(const std::shared_ptr<Call> &call, Ending &ending);
    void endAt(const std::shared_ptr<Call> &call, qint64 pause, const Ending &ending);
    void end(const std::shared_ptr<Call> &call, Outcome outcome);

    Parts m;
    Watch m_watch;
    bool m_ready = true;
    bool m_frozen = false;
};

//! Changes what an answer says or how it is spelled, as `fault` (of the place Body or Status)
//! wants.
void spoilBody(Fault fault, Dice &dice, const Gateway &gateway, const QByteArray &password,
               const QByteArray &format, Answer &answer);

} // namespace ct::sim
