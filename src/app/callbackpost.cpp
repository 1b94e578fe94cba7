// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callbackpost.h"

#include "callbacktoken.h"

#include <sys/stat.h>
#include <QFile>
#include <QLoggingCategory>

namespace ct {

Q_LOGGING_CATEGORY(logPost, "ct.callback")

namespace {

using namespace std::chrono_literals;

constexpr auto TickEvery = 1s;
constexpr int TellEvery = 60; // ticks
constexpr qsizetype MostWaiting = 1000;
constexpr int MostExpected = 1000; // read in a few milliseconds, also beside a window

//! Which file lies at `path`, as of which moment; empty: none.
QString markOf(const QString &path)
{
    struct stat facts = {};
    if (::lstat(QFile::encodeName(path).constData(), &facts) != 0)
        return {};
    return QStringLiteral("%1 %2 %3 %4")
        .arg(quint64(facts.st_ino))
        .arg(qint64(facts.st_size))
        .arg(qint64(facts.st_mtim.tv_sec))
        .arg(qint64(facts.st_mtim.tv_nsec));
}

} // namespace

CallbackPost::CallbackPost(QString dataDir, Redactor &redactor, CallbackLimits limits,
                           QObject *parent)
    : QObject(parent),
      m_dataDir(std::move(dataDir)),
      m_redactor(redactor),
      m_server(limits, [this](const CallbackHint &hint) {
          QMetaObject::invokeMethod(
              this, [this, hint] { take(hint); }, Qt::QueuedConnection);
      })
{
    m_timer.setInterval(TickEvery);
    connect(&m_timer, &QTimer::timeout, this, &CallbackPost::tick);
}

CallbackPost::~CallbackPost()
{
    stop(); // the server's threads call back into this object
}

void CallbackPost::useBook(Book *book)
{
    if (m_book)
        disconnect(m_book, nullptr, this, nullptr);
    m_book = book;
    m_hasChanged = true;
    if (!m_book)
        return;
    connect(m_book, &Book::changed, this, [this] { m_hasChanged = true; });
    if (isListening())
        tick();
}

Result<Done> CallbackPost::start(const QString &address, quint16 port)
{
    stop();
    if (const auto token = callbackTokenOrNew(m_dataDir); !token)
        return Error{Fault::Storage, callbackTokenPath(m_dataDir)};
    readToken();
    expectOpenOrders();
    const Result<Done> started = m_server.start(address, port);
    if (started)
        m_timer.start();
    return started;
}

void CallbackPost::stop()
{
    m_timer.stop();
    m_server.stop();
    tellCounts();
}

void CallbackPost::tick()
{
    if (markOf(callbackTokenPath(m_dataDir)) != m_tokenMark)
        readToken();
    if (m_hasChanged)
        expectOpenOrders();
    handOver();
    if (++m_ticks % TellEvery == 0)
        tellCounts();
}

void CallbackPost::readToken()
{
    m_tokenMark = markOf(callbackTokenPath(m_dataDir));
    Result<SecretBytes> token = loadCallbackToken(m_dataDir);
    if (!token) {
        // Without a token nothing is found: better closed than open with the old one.
        qCWarning(logPost) << "the token cannot be read; every call-back is turned away";
        m_server.rules().useToken(SecretBytes());
        return;
    }
    m_redactor.hide(*token);
    m_server.rules().useToken(*std::move(token));
}

void CallbackPost::expectOpenOrders()
{
    if (!m_book)
        return;
    const Result<QList<Attempt>> open = m_book->open(MostExpected);
    if (!open)
        return; // those of before are as good as any
    m_hasChanged = false;
    QSet<OrderId> orders;
    orders.reserve(open->size());
    for (const Attempt &attempt : *open)
        orders.insert(attempt.orderId);
    m_server.rules().expect(std::move(orders));
}

void CallbackPost::take(CallbackHint hint)
{
    hint.at = QDateTime::currentDateTimeUtc();
    const auto same = m_waiting.constFind(hint.orderId);
    if (same != m_waiting.constEnd())
        hint.times += same->times;
    else if (m_waiting.size() >= MostWaiting)
        return; // the counter asks about its open orders without being told
    m_waiting.insert(hint.orderId, hint);
    if (!m_isHeldUp)
        handOver(); // else with the next tick
}

void CallbackPost::handOver()
{
    if (!m_book)
        return;
    for (auto hint = m_waiting.begin(); hint != m_waiting.end();) {
        const Result<Done> noted = m_book->noteHint(*hint);
        const bool isTaken = noted.ok() || noted.error().fault == Fault::Malformed;
        if (!isTaken) {
            if (!m_isHeldUp)
                qCWarning(logPost) << "the book takes no hint:" << noted.error().detail;
            m_isHeldUp = true;
            return;
        }
        hint = m_waiting.erase(hint);
    }
    m_isHeldUp = false;
}

void CallbackPost::tellCounts()
{
    const CallbackCounts now = counts();
    if (now == m_told)
        return;
    m_told = now;
    qCInfo(logPost).nospace() << "so far: taken " << now.taken << ", wrong token " << now.wrongToken
                              << ", malformed " << now.malformed << ", too many " << now.tooMany
                              << ", too large " << now.tooLarge << ", too slow " << now.tooSlow;
}

} // namespace ct
