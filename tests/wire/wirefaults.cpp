// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wirefaults.h"

namespace ct {

namespace {

WireScript script(const QByteArray &bytes, WireScript::End end, int endAfterMs = 0)
{
    WireScript made;
    if (!bytes.isEmpty())
        made.steps << WireScript::Step{bytes, 0};
    made.end = end;
    made.endAfterMs = endAfterMs;
    return made;
}

FaultyServer::Answer ends(const QByteArray &bytes, WireScript::End end, int endAfterMs = 0)
{
    return [=](const WireRequest &) { return script(bytes, end, endAfterMs); };
}

QList<WireFault> breaks()
{
    using End = WireScript::End;
    QList<WireFault> faults{
        {"closed", ends({}, End::Close)},
        {"reset", ends({}, End::Reset)},
        {"half a status line, closed", ends("HTTP/1.1 20", End::Close)},
        {"half a status line, reset", ends("HTTP/1.1 20", End::Reset, 5)},
        {"half a header, closed", ends("HTTP/1.1 200 OK\r\nContent-Le", End::Close)},
        {"half a header, reset", ends("HTTP/1.1 200 OK\r\nContent-Le", End::Reset, 5)},
        {"closed after a while", ends({}, End::Close, 120)},
        {"reset after a while", ends({}, End::Reset, 120)},
    };
    faults << WireFault{"half a body, closed", [](const WireRequest &request) {
                            return script(httpAnswer(echoJson(request)).chopped(20), End::Close);
                        }};
    faults << WireFault{"half a body, reset", [](const WireRequest &request) {
                            return script(httpAnswer(echoJson(request)).chopped(20), End::Reset, 5);
                        }};
    return faults;
}

QList<WireFault> statuses()
{
    QList<WireFault> faults;
    const auto add = [&faults](const char *name, int status, const QByteArray &more) {
        faults << WireFault{
            name, [=](const WireRequest &request) {
                return answerWith(httpAnswer(echoJson(request), status,
                                             more + "Location: " + request.target + "\r\n"));
            }};
    };
    add("301", 301, {});
    add("302", 302, {});
    add("303", 303, {});
    add("307", 307, {});
    add("308", 308, {});
    add("401", 401, "WWW-Authenticate: Basic realm=\"shop\"\r\n");
    add("407", 407, "Proxy-Authenticate: Basic realm=\"shop\"\r\n");
    add("408, closed", 408, "Connection: close\r\n");
    add("503, try again", 503, "Retry-After: 0\r\n");
    return faults;
}

} // namespace

QList<WireFault> wireFaults()
{
    QList<WireFault> faults = breaks() + statuses();
    const FaultyServer::Answer right = [](const WireRequest &request) {
        return answerWith(httpAnswer(echoJson(request)));
    };
    faults << WireFault{"right", right, State::Success};
    faults << WireFault{"right, then closed while idle",
                        [](const WireRequest &request) {
                            return script(httpAnswer(echoJson(request)), WireScript::End::Close, 5);
                        },
                        State::Success};
    WireFault fault{"silent up to the deadline", ends({}, WireScript::End::KeepOpen)};
    fault.deadlineMs = 500;
    fault.mayComeTooLate = true;
    faults << fault;
    faults << WireFault{"reset amid the request", right, State::Unknown, 0,
                        OnAccept::ResetMidRequest};
    fault = {"nobody listens", right, State::NotSent, 0};
    fault.nobodyListens = true;
    faults << fault;
    faults << WireFault{"closed before TLS", right, State::NotSent, 0, OnAccept::Close,
                        Shown::Right,        true};
    faults << WireFault{"reset before TLS", right, State::NotSent, 0, OnAccept::Reset,
                        Shown::Right,       true};
    faults << WireFault{"unknown authority",     right, State::NotSent, 0, OnAccept::Read,
                        Shown::UnknownAuthority, true};
    faults << WireFault{"certificate of another host",
                        right,
                        State::NotSent,
                        0,
                        OnAccept::Read,
                        Shown::OtherHost,
                        true};
    faults << WireFault{"certificate expired", right, State::NotSent, 0, OnAccept::Read,
                        Shown::Expired,        true};
    return faults;
}

QList<WireFault> tempting()
{
    return breaks();
}

} // namespace ct
