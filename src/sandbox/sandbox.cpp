// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox.h"

#include "standin/account.h"
#include "standin/httpserver.h"
#include "standin/persona.h"

namespace ct {

using namespace standin;

class Sandbox::Private
{
public:
    Private(SandboxOptions options, const Persona &persona)
        : latencyMs(options.latencyMs),
          port(options.port),
          account(std::move(options), persona),
          server(
              [this](const HttpRequest &request, HttpWait &wait) { return serve(request, wait); })
    {
    }

    Answer serve(const HttpRequest &request, HttpWait &wait);
    Answer recharge(const Call &call, HttpWait &wait);

    bool known = true;
    int latencyMs;
    quint16 port;
    Account account;
    HttpServer server;
};

namespace {

QByteArray callName(const QByteArray &path)
{
    if (path == "/recharge/api")
        return QByteArrayLiteral("recharge");
    if (path == "/recharge/balance")
        return QByteArrayLiteral("balance");
    if (path == "/recharge/status")
        return QByteArrayLiteral("status");
    return {};
}

} // namespace

Answer Sandbox::Private::serve(const HttpRequest &request, HttpWait &wait)
{
    Call call;
    call.name = callName(request.path);
    call.verb = request.verb;
    call.peer = request.peer;
    if (call.name.isEmpty() || (call.verb != "GET" && call.verb != "POST")) {
        Answer answer = plain("<html><body><h1>Not Found</h1></body></html>");
        answer.status = call.name.isEmpty() ? 404 : 405;
        return answer;
    }
    call.parameters = readParameters(request.query, request.formBody);
    if (call.name == "recharge")
        return recharge(call, wait);
    wait.pause(latencyMs);
    return call.name == "balance" ? account.balance(call) : account.status(call);
}

Answer Sandbox::Private::recharge(const Call &call, HttpWait &wait)
{
    const RechargeTurn turn = account.begin(call);
    wait.pause(latencyMs + turn.extraMs);
    return turn.order < 0 ? turn.refusal : account.finish(turn, call);
}

Sandbox::Sandbox(SandboxOptions options)
{
    const Persona *persona = findPersona(options.persona);
    d = std::make_unique<Private>(std::move(options), persona ? *persona : allPersonas().front());
    d->known = persona != nullptr;
}

Sandbox::~Sandbox()
{
    stop();
}

Result<Done> Sandbox::start()
{
    stop();
    if (!d->known)
        return Error{Fault::Malformed, QStringLiteral("no such persona")};
    if (Result<Done> opened = d->account.open(); !opened.ok())
        return opened;
    Result<Done> started = d->server.start(d->port);
    if (!started.ok())
        d->account.close();
    return started;
}

void Sandbox::stop()
{
    d->server.stop();
    d->account.close();
}

QUrl Sandbox::url() const
{
    const quint16 port = d->server.port();
    return port == 0 ? QUrl() : QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port));
}

void Sandbox::setNext(std::optional<Outcome> outcome)
{
    d->account.setNext(outcome);
}

void Sandbox::setEvery(std::optional<Outcome> outcome)
{
    d->account.setEvery(outcome);
}

std::optional<Sandbox::Outcome> Sandbox::next() const
{
    return d->account.next();
}

Result<Done> Sandbox::reverse(const QString &orderId)
{
    return d->account.reverse(orderId.toUtf8());
}

QString Sandbox::balanceText() const
{
    return QString::fromLatin1(d->account.balanceText());
}

int Sandbox::executions(const QString &orderId) const
{
    return d->account.executions(orderId.toUtf8());
}

QList<QJsonObject> Sandbox::ledger() const
{
    return d->account.events();
}

QStringList Sandbox::personas()
{
    QStringList names;
    for (const Persona &persona : allPersonas())
        names.append(QString(persona.name));
    return names;
}

QString Sandbox::personaHelp(const QString &name)
{
    const Persona *persona = findPersona(name);
    return persona ? QString(persona->tells) : QString();
}

int Sandbox::marginBasisPoints(const QString &operatorCode)
{
    return standin::marginBasisPoints(operatorCode.toUtf8());
}

} // namespace ct
