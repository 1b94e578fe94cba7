// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callmix.h"

#include <exchange.h>

#include <QTcpServer>
#include <QTimer>
#include <cstring>

namespace ct {

namespace {

constexpr qint64 FirstOrderId = 481220073300000;
constexpr std::array Forms{WireForm::PostQuery, WireForm::PostForm, WireForm::Get};
constexpr int ControlTimeoutMs = 500;
constexpr int ControlLateMs = 100;

quint16 portWithoutListener()
{
    QTcpServer gone;
    gone.listen(QHostAddress::LocalHost);
    return gone.serverPort();
}

} // namespace

CallMix::CallMix(quint32 seed, int faultPercent) : m_chance(seed), m_faultPercent(faultPercent)
{
    if (!m_authority.isValid() || !m_stranger.isValid())
        return;
    const QString here = QStringLiteral("IP:127.0.0.1");
    m_certificates = {
        {Shown::Right, m_authority.issue(here)},
        {Shown::UnknownAuthority, m_stranger.issue(here)},
        {Shown::OtherHost, m_authority.issue(QStringLiteral("DNS:other.example"))},
        {Shown::Expired, m_authority.issue(here, -1)},
    };
    for (const TestCertificate &made : std::as_const(m_certificates)) {
        if (made.isEmpty())
            return;
    }
    for (const WireFault &fault : wireFaults()) {
        for (const bool tls : {false, true}) {
            if (tls || !fault.tlsOnly)
                addRoad(fault, tls);
        }
    }
    m_controlTls = tlsConfiguration(m_roads.front()->profiles.front());
    m_valid = true;
}

CallMix::~CallMix() = default;

void CallMix::addRoad(const WireFault &fault, bool tls)
{
    auto road = std::make_unique<WireRoad>();
    road->fault = fault;
    road->tls = tls;
    road->isFault = std::strcmp(fault.name, "right") != 0;
    road->server = tls ? std::make_unique<FaultyServer>(m_certificates.value(fault.shown))
                       : std::make_unique<FaultyServer>();
    road->server->setOnAccept(fault.onAccept);
    road->server->setAnswer(fault.answer);
    for (std::size_t i = 0; i < Forms.size(); ++i) {
        ProviderProfile &profile = road->profiles.at(i);
        profile.gateway = road->server->url();
        if (fault.nobodyListens) {
            profile.gateway.replace(QString::number(road->server->port()),
                                    QString::number(portWithoutListener()));
        }
        profile.username = QStringLiteral("shop");
        profile.wire = Forms.at(i);
        profile.caFile = m_authority.caFile();
        profile.deadline = std::chrono::milliseconds(fault.deadlineMs);
        road->providers.at(i) = std::make_unique<A1Topup>(profile, m_password, m_clock, m_redactor);
    }
    (road->isFault ? m_broken : m_right).push_back(road.get());
    m_roads.push_back(std::move(road));
}

WireRoad &CallMix::chooseRoad()
{
    const bool broken = int(m_chance() % 100) < m_faultPercent;
    const std::vector<WireRoad *> &among = broken ? m_broken : m_right;
    return *among.at(m_chance() % among.size());
}

RechargeCall CallMix::nextCall()
{
    RechargeCall call;
    call.orderId = OrderId(QString::number(FirstOrderId + m_orders++));
    call.operatorCode = QStringLiteral("A");
    call.number = QStringLiteral("9876543210");
    call.circle = QStringLiteral("9");
    call.amount = Money::fromRupees(239);
    return call;
}

void CallMix::recharge(std::function<void(MadeCall)> ended)
{
    WireRoad &road = chooseRoad();
    A1Topup &provider = *road.providers.at(m_chance() % Forms.size());
    const RechargeCall call = nextCall();
    provider.recharge(
        call, {&m_owner, [&road, call, ended = std::move(ended)](Result<Evidence> evidence) {
                   // A recharge is never answered by an error; an empty evidence would be seen.
                   ended({&road, call, evidence ? *std::move(evidence) : Evidence{}});
               }});
}

void CallMix::sendRewindable(std::function<void(int)> ended)
{
    WireRoad &road = chooseRoad();
    const std::size_t form = m_chance() % Forms.size();
    const ProviderProfile &profile = road.profiles.at(form);
    const RechargeCall call = nextCall();
    WireCall wire = wireCall(profile, CallPath::Recharge,
                             encodeRecharge(profile, call, *m_password), m_controlTls);
    wire.request.setTransferTimeout(ControlTimeoutMs);
    QNetworkAccessManager *manager = makeManager(&m_owner);
    QNetworkReply *reply = profile.wire == WireForm::Get ? manager->get(wire.request)
                                                         : manager->post(wire.request, wire.body);
    QObject::connect(reply, &QNetworkReply::finished, manager,
                     [manager, reply, &road, call, ended = std::move(ended)] {
                         reply->deleteLater();
                         // The server lives in this thread: what was written is read a turn later.
                         QTimer::singleShot(ControlLateMs, manager, [manager, &road, call, ended] {
                             manager->deleteLater();
                             ended(road.server->executions(call.orderId.text().toLatin1()));
                         });
                     });
}

} // namespace ct
