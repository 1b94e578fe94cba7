// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultyserver.h"

#include <QPointer>
#include <QSet>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>

#include <sys/socket.h>

namespace ct {

namespace {

void resetConnection(QTcpSocket &socket)
{
    const linger noFarewell{1, 0};
    setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &noFarewell,
               sizeof noFarewell);
    socket.abort();
}

//! How much of a flood may wait in this process for the client to take it.
constexpr qint64 FloodAhead = 256 * 1024;
constexpr std::chrono::milliseconds FloodEvery{25};
constexpr qsizetype OrderIdDigits = 15;

QByteArray parameterOf(const QByteArray &text, const QByteArray &name)
{
    for (const QByteArray &part : text.split('&')) {
        if (part.startsWith(name + '='))
            return QByteArray::fromPercentEncoding(part.mid(name.size() + 1).replace('+', ' '));
    }
    return {};
}

} // namespace

QByteArray WireRequest::path() const
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? target : target.first(mark);
}

QByteArray WireRequest::query() const
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? QByteArray() : target.mid(mark + 1);
}

QByteArray WireRequest::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().toLower() == name)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

QByteArray WireRequest::parameter(const QByteArray &name) const
{
    const QByteArray inQuery = parameterOf(query(), name);
    return inQuery.isEmpty() ? parameterOf(body, name) : inQuery;
}

class FaultyServer::Private : public QTcpServer
{
public:
    explicit Private(const TestCertificate &tls) : certificate(tls)
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no loopback port to listen on");
    }

    void incomingConnection(qintptr descriptor) override
    {
        ++connections;
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        QObject::connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
        if (onAccept == OnAccept::Close || onAccept == OnAccept::Reset) {
            if (onAccept == OnAccept::Reset)
                resetConnection(*socket);
            else
                socket->disconnectFromHost();
            return;
        }
        auto unread = std::make_shared<QByteArray>();
        QObject::connect(socket, &QSslSocket::readyRead, this,
                         [this, socket, unread] { read(*socket, *unread); });
        if (certificate.isEmpty())
            return;
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificateChain(certificate.chain());
        tls.setPrivateKey(certificate.privateKey());
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket->setSslConfiguration(tls);
        socket->startServerEncryption();
    }

    void read(QSslSocket &socket, QByteArray &unread)
    {
        const QByteArray bytes = socket.readAll();
        if (!bytes.isEmpty() && !socket.property("read").toBool()) {
            socket.setProperty("read", true);
            ++connectionsRead;
        }
        bytesRead += bytes.size();
        unread += bytes;
        hear(unread);
        if (onAccept == OnAccept::ResetMidRequest) {
            resetConnection(socket);
            return;
        }
        while (takeRequest(unread)) {
            const WireScript script = answer ? answer(requests.last()) : WireScript{};
            play(socket, script);
        }
    }

    void hear(const QByteArray &unread)
    {
        static const QByteArray name = "orderid=";
        for (qsizetype at = unread.indexOf(name); at >= 0; at = unread.indexOf(name, at + 1)) {
            const QByteArray id = unread.mid(at + name.size(), OrderIdDigits);
            if (id.size() == OrderIdDigits)
                heard.insert(id);
        }
    }

    //! Moves one whole request from `unread` to the list.
    bool takeRequest(QByteArray &unread)
    {
        const qsizetype end = unread.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        WireRequest request;
        request.head = unread.left(end);
        const QByteArrayList line = request.head.left(request.head.indexOf("\r\n")).split(' ');
        request.verb = line.value(0);
        request.target = line.value(1);
        const qsizetype length = request.header("content-length").toLongLong();
        if (unread.size() < end + 4 + length)
            return false;
        request.body = unread.mid(end + 4, length);
        unread.remove(0, end + 4 + length);
        if (request.path().endsWith("/recharge/api"))
            ++executions[request.parameter("orderid")];
        requests << request;
        return true;
    }

    void play(QSslSocket &socket, const WireScript &script)
    {
        int at = 0;
        for (const WireScript::Step &step : script.steps) {
            at += step.afterMs;
            later(socket, at, [bytes = step.bytes](QSslSocket &to) {
                to.write(bytes);
                to.flush();
            });
        }
        if (!script.flood.isEmpty())
            later(socket, at, [this, script](QSslSocket &to) { flood(to, script); });
        at += script.endAfterMs;
        if (script.end == WireScript::End::Close)
            later(socket, at, [](QSslSocket &to) { to.disconnectFromHost(); });
        if (script.end == WireScript::End::Reset)
            later(socket, at, [](QSslSocket &to) { resetConnection(to); });
    }

    void flood(QSslSocket &socket, const WireScript &script)
    {
        auto sent = std::make_shared<qint64>(0);
        auto *pour = new QTimer(&socket);
        QObject::connect(pour, &QTimer::timeout, &socket, [this, &socket, script, sent] {
            if (socket.bytesToWrite() + socket.encryptedBytesToWrite() >= FloodAhead ||
                (script.floodMost != 0 && *sent >= script.floodMost))
                return;
            const qint64 taken = socket.write(script.flood);
            *sent += std::max<qint64>(taken, 0);
            bytesFlooded += std::max<qint64>(taken, 0);
        });
        pour->start(FloodEvery);
    }

    template <typename Deed>
    static void later(QSslSocket &socket, int afterMs, Deed deed)
    {
        if (afterMs == 0)
            deed(socket);
        else
            QTimer::singleShot(afterMs, &socket, [&socket, deed] { deed(socket); });
    }

    const TestCertificate certificate;
    Answer answer;
    OnAccept onAccept = OnAccept::Read;
    QList<WireRequest> requests;
    QHash<QByteArray, int> executions;
    QSet<QByteArray> heard;
    int connections = 0;
    int connectionsRead = 0;
    qint64 bytesRead = 0;
    qint64 bytesFlooded = 0;
};

FaultyServer::FaultyServer() : FaultyServer(TestCertificate{}) {}

FaultyServer::FaultyServer(const TestCertificate &certificate)
    : m_private(std::make_unique<Private>(certificate))
{
}

FaultyServer::~FaultyServer() = default;

QString FaultyServer::url() const
{
    return QStringLiteral("%1://127.0.0.1:%2")
        .arg(m_private->certificate.isEmpty() ? u"http" : u"https")
        .arg(port());
}

quint16 FaultyServer::port() const
{
    return m_private->serverPort();
}

void FaultyServer::setAnswer(Answer answer)
{
    m_private->answer = std::move(answer);
}

void FaultyServer::setOnAccept(OnAccept onAccept)
{
    m_private->onAccept = onAccept;
}

const QList<WireRequest> &FaultyServer::requests() const
{
    return m_private->requests;
}

int FaultyServer::executions(const QByteArray &orderId) const
{
    return m_private->executions.value(orderId);
}

bool FaultyServer::heard(const QByteArray &orderId) const
{
    return m_private->heard.contains(orderId);
}

int FaultyServer::connections() const
{
    return m_private->connections;
}

int FaultyServer::connectionsRead() const
{
    return m_private->connectionsRead;
}

qint64 FaultyServer::bytesRead() const
{
    return m_private->bytesRead;
}

qint64 FaultyServer::bytesFlooded() const
{
    return m_private->bytesFlooded;
}

QByteArray httpAnswer(const QByteArray &body, int status, const QByteArray &more)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Status\r\nContent-Type: text/html\r\n" +
           more + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

WireScript answerWith(const QByteArray &bytes)
{
    return {{{bytes, 0}}, WireScript::End::KeepOpen, 0};
}

QByteArray echoJson(const WireRequest &request, const QByteArray &status)
{
    return "{\"txid\":\"5804\",\"status\":\"" + status +
           "\",\"opid\":\"WB22565584\",\"number\":\"" + request.parameter("number") +
           "\",\"amount\":\"" + request.parameter("amount") + "\",\"orderid\":\"" +
           request.parameter("orderid") + "\"}";
}

} // namespace ct
