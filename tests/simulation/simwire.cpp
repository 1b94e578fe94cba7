// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simwire.h"

#include "simdisk.h"

#include <judge.h>
#include <oneshotbody.h>

namespace ct::sim {

struct SimWire::Call
{
    OrderId orderId;
    std::optional<Fault> fault;
    bool once = false;
    bool done = false;
    int reads = 0;
    int httpStatus = 0; //!< as far as the header came
    std::chrono::milliseconds startedAt{};
    QByteArray format;
    Finished finished;

    bool has(Fault wanted) const { return fault == wanted; }
    bool isAt(FaultPlace place) const { return fault && faultPlace(*fault) == place; }
};

namespace {

Request requestOf(const WireCall &wire)
{
    Request request;
    request.path = wire.request.url().path().toLatin1();
    QByteArray text = wire.request.url().query(QUrl::FullyEncoded).toLatin1();
    if (text.isEmpty())
        text = wire.body;
    const QList<QByteArray> pairs = text.split('&');
    for (const QByteArray &pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        request.parameters.insert(pair.first(equals),
                                  QByteArray::fromPercentEncoding(pair.mid(equals + 1)));
    }
    return request;
}

//! What Qt reports for a status that came whole.
QNetworkReply::NetworkError errorOfStatus(int status)
{
    if (status < 400)
        return QNetworkReply::NoError;
    switch (status) {
        case 400:
            return QNetworkReply::ProtocolInvalidOperationError;
        case 401:
            return QNetworkReply::AuthenticationRequiredError;
        case 403:
            return QNetworkReply::ContentAccessDenied;
        case 404:
            return QNetworkReply::ContentNotFoundError;
        case 407:
            return QNetworkReply::ProxyAuthenticationRequiredError;
        case 410:
            return QNetworkReply::ContentGoneError;
        case 500:
            return QNetworkReply::InternalServerError;
        case 503:
            return QNetworkReply::ServiceUnavailableError;
        default:
            return status < 500 ? QNetworkReply::UnknownContentError
                                : QNetworkReply::UnknownServerError;
    }
}

QNetworkReply::NetworkError connectError(Fault fault)
{
    switch (fault) {
        case Fault::ConnRefused:
            return QNetworkReply::ConnectionRefusedError;
        case Fault::DnsNotFound:
            return QNetworkReply::HostNotFoundError;
        case Fault::ClosedBeforeTls:
            return QNetworkReply::RemoteHostClosedError;
        case Fault::NetUnreachable:
            return QNetworkReply::UnknownNetworkError;
        case Fault::NetDown:
            return QNetworkReply::TemporaryNetworkFailureError;
        case Fault::ConnectGaveUp:
            return QNetworkReply::TimeoutError;
        default:
            return QNetworkReply::SslHandshakeFailedError;
    }
}

} // namespace

SimWire::SimWire(Parts parts) : m(std::move(parts)) {}

void SimWire::recharge(const RechargeCall &call, Reply<Evidence> reply)
{
    send(wireCall(m.profile, CallPath::Recharge, encodeRecharge(m.profile, call, *m.password), {}),
         FaultPlan::Call::Recharge, m.profile.deadline, call.orderId,
         [this, call, reply](const Outcome &outcome) mutable {
             const Judgement judgement = judgeRecharge(outcome, m.profile.format, call);
             reply(evidenceOf(Channel::Recharge, outcome, judgement, m.clock.now(), m.redactor));
         });
}

void SimWire::status(const StatusCall &call, Reply<Evidence> reply)
{
    send(wireCall(m.profile, CallPath::Status, encodeStatus(m.profile, call.orderId, *m.password),
                  {}),
         FaultPlan::Call::Status, m.profile.readDeadline, call.orderId,
         [this, call, reply](const Outcome &outcome) mutable {
             const Judgement judgement = judgeStatus(outcome, m.profile.format, call);
             reply(evidenceOf(Channel::Status, outcome, judgement, m.clock.now(), m.redactor));
         });
}

void SimWire::balance(Reply<Balance> reply)
{
    send(wireCall(m.profile, CallPath::Balance, encodeBalance(m.profile, *m.password), {}),
         FaultPlan::Call::Balance, m.profile.readDeadline, OrderId(),
         [this, reply](const Outcome &outcome) mutable {
             reply(balanceOf(outcome, m.clock.now(), m.redactor));
         });
}

void SimWire::send(WireCall &&wire, FaultPlan::Call kind, std::chrono::milliseconds deadline,
                   const OrderId &orderId, Finished finished)
{
    if (m.disk.isFrozen())
        return;
    auto call = std::make_shared<Call>();
    call->orderId = orderId;
    call->once = kind == FaultPlan::Call::Recharge;
    call->startedAt = m.clock.monotonic();
    call->format = answerFormatName(m.profile.format).toLatin1();
    call->finished = std::move(finished);
    if (call->once && m_watch)
        m_watch(orderId, false);
    call->fault = m_frozen ? Fault::RequestLostSilence : m.faults.forCall(kind);
    {
        Trace::Line line = m.trace.line(m.loop.now(), "call");
        line.number("by", m.owner)
            .text("path", wire.request.url().path())
            .text("order", orderId.text());
        if (call->fault)
            line.text("fault", QByteArray(faultName(*call->fault)));
    }
    m.loop.after(deadline.count(), m.owner, [this, call] {
        end(call, outcomeOfGivingUp(Trouble::TimedOut, call->httpStatus));
    });
    if (call->isAt(FaultPlace::Connect)) {
        connectFails(call, *call->fault);
        return;
    }
    if (call->isAt(FaultPlace::Hang))
        return;
    auto shared = std::make_shared<WireCall>(std::move(wire));
    m.loop.after(m.faults.dice().between(1, 60), m.owner,
                 [this, call, shared] { write(call, std::move(*shared)); });
}

void SimWire::connectFails(const std::shared_ptr<Call> &call, Fault fault)
{
    Ending ending;
    ending.error = connectError(fault);
    endAt(call, fault == Fault::ConnectGaveUp ? 60'000 : 30, ending);
}

//! The connection is open: from here on something of the request is on the wire.
void SimWire::write(const std::shared_ptr<Call> &call, WireCall &&wire)
{
    if (call->done)
        return;
    if (call->once && m_watch)
        m_watch(call->orderId, true);
    if (call->once) {
        OneShotBody body(std::move(wire.body), nullptr);
        body.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        wire.body = body.readAll();
        call->reads = body.reads();
    }
    Ending ending;
    ending.error = QNetworkReply::RemoteHostClosedError;
    if (call->has(Fault::RequestLostSilence))
        return;
    if (call->has(Fault::RequestLostReset) || call->has(Fault::RequestHalfWritten)) {
        endAt(call, m.faults.dice().between(5, 3'000), ending);
        return;
    }
    const Request request = requestOf(wire);
    qint64 pause = m.faults.dice().between(2, 80);
    if (call->has(Fault::RequestLate))
        pause = m.faults.dice().between(20'000, 25 * 60'000);
    // What is on the wire arrives whether its sender lives or not.
    m.loop.after(pause, 0,
                 [this, call, request, loop = &m.loop, gateway = &m.gateway,
                  self = QPointer<SimWire>(this)] {
                     if (self)
                         arrive(call, request);
                     else
                         (void)gateway->take(request);
                 });
}

void SimWire::arrive(const std::shared_ptr<Call> &call, const Request &request)
{
    Answer got = m.gateway.take(request);
    if (call->isAt(FaultPlace::Body) || call->isAt(FaultPlace::Status))
        spoilBody(*call->fault, m.faults.dice(), m.gateway, request.value("pwd"), call->format,
                  got);
    if (call->isAt(FaultPlace::Http))
        got.httpStatus = QByteArray(faultName(*call->fault)).mid(5).toInt();
    m.loop.after(got.pause, m.owner, [this, call, got] { answer(call, got); });
}

void SimWire::answer(const std::shared_ptr<Call> &call, const Answer &got)
{
    if (call->done)
        return;
    Ending ending;
    ending.httpStatus = got.httpStatus;
    ending.error = errorOfStatus(got.httpStatus);
    ending.body = got.body;
    if (m.faults.dice().oneIn(4))
        ending.transferEncoding = "chunked";
    else
        ending.contentLength = QByteArray::number(got.body.size());
    if (got.trickles || call->has(Fault::ReplyByteASecond)) {
        call->httpStatus = got.httpStatus;
        return;
    }
    if (call->has(Fault::Body5mb) || got.body.size() > BodyLimit) {
        end(call, outcomeOfGivingUp(Trouble::TooLarge, got.httpStatus));
        return;
    }
    if (call->isAt(FaultPlace::Reply) || call->has(Fault::ExecutedThenResendRefused))
        breakReply(call, ending);
    else
        endAt(call, m.faults.dice().between(2, 80), ending);
}

void SimWire::breakReply(const std::shared_ptr<Call> &call, Ending &ending)
{
    const qsizetype size = ending.body.size();
    switch (*call->fault) {
        case Fault::ReplyLostSilence:
        case Fault::ReplyHeaderWithoutEnd:
            return;
        case Fault::ReplyAfterDeadline:
            endAt(call, 200'000, ending);
            return;
        case Fault::ReplyLostReset:
        case Fault::ReplyHalfHeader:
            ending = Ending{};
            ending.error = QNetworkReply::RemoteHostClosedError;
            break;
        case Fault::ExecutedThenResendRefused:
            ending = Ending{};
            ending.error = QNetworkReply::ContentReSendError;
            break;
        case Fault::ReplyHalfBody:
        case Fault::ReplyChunkMissing:
            ending.error = QNetworkReply::RemoteHostClosedError;
            ending.body.truncate(size / 2);
            break;
        case Fault::ReplyShortBody:
            ending.transferEncoding.clear();
            ending.contentLength = QByteArray::number(size + 7);
            break;
        case Fault::ReplyCloseDelimited:
        case Fault::ReplyCloseDelimitedCut:
            ending.transferEncoding.clear();
            ending.contentLength.clear();
            if (call->has(Fault::ReplyCloseDelimitedCut))
                ending.body.truncate(m.faults.dice().below(size + 1));
            break;
        case Fault::ReplyLengthGarbage:
            ending.transferEncoding.clear();
            ending.contentLength = "12, 12";
            break;
        case Fault::ReplyLengthTooLarge:
            end(call, outcomeOfGivingUp(Trouble::TooLarge, ending.httpStatus));
            return;
        default:
            break;
    }
    endAt(call, m.faults.dice().between(2, 80), ending);
}

void SimWire::endAt(const std::shared_ptr<Call> &call, qint64 pause, const Ending &ending)
{
    m.loop.after(pause, m.owner, [this, call, ending = Ending(ending)]() mutable {
        ending.sentOnce = call->once;
        ending.bodyReads = call->reads;
        end(call, outcomeOf(ending));
    });
}

void SimWire::end(const std::shared_ptr<Call> &call, Outcome outcome)
{
    if (call->done || m.disk.isFrozen())
        return;
    call->done = true;
    if (call->once)
        outcome.bodyReads = call->reads;
    outcome.tookMs = (m.clock.monotonic() - call->startedAt).count();
    emit answered(outcome.httpStatus != 0, outcome.tookMs);
    call->finished(outcome);
}

} // namespace ct::sim
