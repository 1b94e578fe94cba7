// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <barewire.h>
#include <programs.h>

#include <sys/resource.h>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <algorithm>
#include <array>
#include <atomic>
#include <thread>
#include <vector>

using namespace ct;
using namespace Qt::StringLiterals;

namespace {

constexpr int Slow = 1000;
constexpr int Storm = 1000; // duplicates, and as many forged
constexpr int TrueOnes = 12;

//! Memory of a process in KiB, as the system tells it.
qint64 residentKiB(qint64 process)
{
    QFile file(u"/proc/%1/status"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

//! The rest of a storm, from threads of its own until it is over.
class Noise
{
public:
    Noise(quint16 port, const QByteArray &path, const QByteArray &orderId)
        : m_port(port), m_path(path), m_orderId(orderId)
    {
    }
    ~Noise() { end(); }

    void begin()
    {
        m_threads.emplace_back([this] { duplicates(); });
        m_threads.emplace_back([this] { forged(); });
        m_threads.emplace_back([this] { oversized(); });
    }
    //! Goes on until now, and at least until all was sent once.
    void end()
    {
        m_isEnough = true;
        for (std::thread &thread : m_threads)
            thread.join();
        m_threads.clear();
    }

    std::atomic<int> taken = 0;
    std::atomic<int> turnedAway = 0;
    std::atomic<int> notFound = 0;
    std::atomic<int> tooLarge = 0;
    std::atomic<int> other = 0;

private:
    void count(int status)
    {
        switch (status) {
            case 200:
                ++taken;
                break;
            case 429:
                ++turnedAway;
                break;
            case 404:
                ++notFound;
                break;
            case 413:
                ++tooLarge;
                break;
            default:
                ++other;
                break;
        }
    }
    void duplicates()
    {
        for (int i = 0; i < Storm || !m_isEnough; ++i)
            count(ask(m_port, "GET",
                      m_path + "?txid=" + m_orderId +
                          (i % 2 ? "&status=Failure" : "&status=Success") + "&opid=x")
                      .status);
    }
    void forged()
    {
        for (int i = 0; i < Storm || !m_isEnough; ++i) {
            // Another token, or the right one for orders that nobody sold.
            const bool hasToken = i % 2 != 0;
            const QByteArray path =
                hasToken ? m_path : QByteArray("/callback/") + QByteArray(32, char('a' + i % 6));
            count(ask(m_port, "GET",
                      path + "?txid=" + QByteArray::number(900'000'000'000'000 + i) +
                          "&status=Success&opid=x")
                      .status);
        }
    }
    void oversized()
    {
        for (int i = 0; i < Storm / 10 || !m_isEnough; ++i)
            count(ask(m_port, "POST", m_path, QByteArray(i % 2 ? 3000 : 100'000, 'x')).status);
    }

    const quint16 m_port;
    const QByteArray m_path;
    const QByteArray m_orderId;
    std::atomic<bool> m_isEnough = false;
    std::vector<std::thread> m_threads;
};

} // namespace

//! G13 and G14 together, against the program itself.
class TestCallbackStorm : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void storm_leavesItAnsweringAndNothingChanged();

private:
    std::vector<BareSocket> slowClients(quint16 port) const;
    static int stillThere(std::vector<BareSocket> &clients);
    QByteArray journal() const;

    SandboxProcess m_sandbox{{u"--persona"_s, u"pending-for-ever"_s}};
    CtlRunner m_ctl;
    QStringList m_orders;
};

void TestCallbackStorm::initTestCase()
{
    rlimit files{};
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &files), 0);
    files.rlim_cur = std::min<rlim_t>(files.rlim_max, 4096);
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &files), 0);
    if (files.rlim_cur < Slow + 200)
        QSKIP("the system does not let this process have enough descriptors");
    QCOMPARE(m_ctl.configure(m_sandbox.url()).code, 0);
    for (int i = 0; i < TrueOnes + 1; ++i) {
        const Ended sold = m_ctl.run({u"recharge"_s, u"--operator"_s, u"A"_s, u"--number"_s,
                                      QString::number(9812345670 + i), u"--amount"_s, u"239"_s,
                                      u"--wait"_s, u"0"_s});
        m_orders << sold.object().value(u"order_id"_s).toString();
        QCOMPARE(m_orders.last().size(), 15);
    }
}

QByteArray TestCallbackStorm::journal() const
{
    QFile file(m_ctl.dir() + u"/journal.jsonl"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::vector<BareSocket> TestCallbackStorm::slowClients(quint16 port) const
{
    std::vector<BareSocket> clients;
    clients.reserve(Slow);
    for (int i = 0; i < Slow; ++i) {
        clients.emplace_back(port);
        if (clients.back().isOpen())
            clients.back().send("GET /callback/");
    }
    return clients;
}

//! Each sends one byte more; those that are still connected can.
int TestCallbackStorm::stillThere(std::vector<BareSocket> &clients)
{
    return int(std::count_if(clients.begin(), clients.end(), [](BareSocket &client) {
        return client.isOpen() && client.send("a") && client.readSome(0).isEmpty();
    }));
}

void TestCallbackStorm::storm_leavesItAnsweringAndNothingChanged()
{
    const QByteArray path =
        m_ctl.run({u"callback"_s}).object().value(u"path"_s).toString().toLatin1();
    const QByteArray before = journal();
    const QByteArray history = m_ctl.run({u"history"_s}).out;
    const qsizetype asked = m_sandbox.events(u"status"_s).size();
    ListenerProcess listener(m_ctl.dir());
    QVERIFY(listener.port() != 0);
    const auto callBack = [&](const QString &order) {
        return ask(listener.port(), "GET",
                   path + "?txid=" + order.toLatin1() + "&status=Success&opid=REF A&B")
            .status;
    };
    const qint64 quietKiB = residentKiB(listener.id());

    Noise noise(listener.port(), path, m_orders.last().toLatin1());
    noise.begin();
    // They are shown out after five seconds; a machine that is busy may need that long to connect
    // them all.
    std::vector<BareSocket> slow;
    int together = 0;
    for (int round = 0; round < 5 && together < Slow; ++round) {
        slow.clear();
        slow = slowClients(listener.port());
        QVERIFY(callBack(m_orders.first()) == 200 || round > 0); // again: it may be one too many
        together = stillThere(slow);
    }
    QCOMPARE(together, Slow); // answered while every single one of them was held open
    qint64 longestUs = 0;
    qint64 stormKiB = 0;
    for (int i = 1; i < TrueOnes; ++i) {
        QElapsedTimer timer;
        timer.start();
        const int status = callBack(m_orders.at(i));
        longestUs = std::max(longestUs, timer.nsecsElapsed() / 1000);
        QCOMPARE(status, 200);
        stormKiB = std::max(stormKiB, residentKiB(listener.id()));
        stillThere(slow);
        QTest::qWait(150);
    }
    noise.end();
    qInfo(
        "%d true ones, the slowest answered in %lld us; %d duplicates and forged taken, %d "
        "turned away, %d not found, %d too large; memory %lld KiB before, %lld KiB at most",
        TrueOnes, longestUs, noise.taken.load(), noise.turnedAway.load(), noise.notFound.load(),
        noise.tooLarge.load(), quietKiB, stormKiB);
    QVERIFY2(longestUs < 2'000'000, "the storm keeps true call-backs out");
    QCOMPARE(noise.other.load(), 0);
    QVERIFY(noise.notFound.load() >= Storm / 2);
    QVERIFY(noise.tooLarge.load() >= Storm / 10);
    QVERIFY(noise.turnedAway.load() > 0);
    QVERIFY(stormKiB - quietKiB < 16 * 1024);
    slow.clear();
    QCOMPARE(listener.end(), 0);

    // Nothing was moved: neither journal nor any state, and nobody was asked.
    QCOMPARE(journal(), before);
    QCOMPARE(m_ctl.run({u"history"_s}).out, history);
    QCOMPARE(m_sandbox.events(u"status"_s).size(), asked);
    QCOMPARE(m_ctl.run({u"verify"_s}).code, 0);
}

QTEST_GUILESS_MAIN(TestCallbackStorm)
#include "tst_callbackstorm.moc"
