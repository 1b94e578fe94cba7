// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// manycalls [--calls N] [--seed S] [--concurrency C] [--faults PERCENT]
//
// Many recharges over a wire that breaks in every known way, plain and over TLS, in all three wire
// forms; counted at the server. The same wire is then given the requests that everybody would send:
// unless those are seen to be repeated, the count above proves nothing, and the command fails.
#include "callmix.h"

#include <statemachine.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLoggingCategory>
#include <QTimer>
#include <cstdio>
#include <map>

using namespace ct;

namespace {

constexpr int Late = 500; // how long the servers stay, to see what comes late
constexpr int LeastControls = 200;
constexpr int ControlShare = 10; // one control for so many calls

struct Tally
{
    std::map<int, int> byExecutions;
    std::map<QString, int> byState;
    int wrongCount = 0;       //!< executions other than the fault explains
    int wrongState = 0;       //!< a state that says more, or less, than is known
    int notSentButHeard = 0;  //!< not_sent, and the server read of that order
    int notSentButRead = 0;   //!< connections that were read beyond those of the other calls
    int sentWithoutReads = 0; //!< executed with no read of the body
    int faulty = 0;
};

void waitFor(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

//! Keeps `atOnce` calls under way until `count` were made and have ended.
void keepGoing(int count, int atOnce, const std::function<void(std::function<void()>)> &makeOne)
{
    QEventLoop loop;
    int made = 0;
    int ended = 0;
    std::function<void()> next = [&] {
        if (made == count)
            return;
        ++made;
        makeOne([&] {
            if (++ended == count)
                loop.quit();
            // Through the event loop, so that calls which end at once do not nest.
            QMetaObject::invokeMethod(
                &loop, [&next] { next(); }, Qt::QueuedConnection);
        });
    };
    for (int i = 0; i < atOnce; ++i)
        QMetaObject::invokeMethod(
            &loop, [&next] { next(); }, Qt::QueuedConnection);
    if (count > 0)
        loop.exec();
}

void judge(const MadeCall &made, Tally &tally)
{
    const WireRoad &road = *made.road;
    const QByteArray order = made.call.orderId.text().toLatin1();
    const int executions = road.server->executions(order);
    const State state = advance(Standing{}, made.evidence, false).standing.state;
    ++tally.byExecutions[executions];
    ++tally.byState[stateName(state)];
    if (road.isFault)
        ++tally.faulty;
    const bool rightCount =
        executions == road.fault.executions || (executions == 0 && road.fault.mayComeTooLate);
    if (!rightCount)
        ++tally.wrongCount;
    if (state != road.fault.state)
        ++tally.wrongState;
    if (state == State::NotSent && road.server->heard(order))
        ++tally.notSentButHeard;
    if (executions > 0 && made.evidence.bodyReads == 0)
        ++tally.sentWithoutReads;
    if (!rightCount || state != road.fault.state) {
        std::printf("  %s, %s: executed %d times, %s\n", road.fault.name,
                    road.tls ? "TLS" : "plain", executions, qPrintable(stateName(state)));
    }
}

void judgeRoads(const CallMix &mix, const std::vector<MadeCall> &calls, Tally &tally)
{
    QHash<const WireRoad *, int> couldBeRead;
    for (const MadeCall &made : calls) {
        const State state = advance(Standing{}, made.evidence, false).standing.state;
        couldBeRead[made.road] += state == State::NotSent ? 0 : 1;
    }
    for (const auto &road : mix.roads()) {
        const int surplus = road->server->connectionsRead() - couldBeRead.value(road.get());
        tally.notSentButRead += std::max(0, surplus);
    }
}

void printHistogram(const char *what, const std::map<int, int> &byExecutions)
{
    std::printf("%s:", what);
    for (const auto &[executions, attempts] : byExecutions)
        std::printf("  %dx: %d", executions, attempts);
    std::printf("\n");
}

int numberOf(const QCommandLineParser &parser, const char *name)
{
    return parser.value(QLatin1String(name)).toInt();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("ct.*.info=false"));
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        {{QStringLiteral("calls"), {}, QStringLiteral("N"), QStringLiteral("20000")},
         {QStringLiteral("seed"), {}, QStringLiteral("S"), QStringLiteral("1")},
         {QStringLiteral("concurrency"), {}, QStringLiteral("C"), QStringLiteral("16")},
         {QStringLiteral("faults"), {}, QStringLiteral("PERCENT"), QStringLiteral("30")}});
    parser.process(app);
    const int calls = numberOf(parser, "calls");
    const int atOnce = numberOf(parser, "concurrency");
    CallMix mix(quint32(numberOf(parser, "seed")), numberOf(parser, "faults"));
    if (calls < 1 || atOnce < 1 || !mix.isValid()) {
        std::fprintf(stderr, "manycalls: numbers from 1 are wanted, and the openssl command\n");
        return 2;
    }

    QElapsedTimer clock;
    clock.start();
    std::vector<MadeCall> made;
    made.reserve(std::size_t(calls));
    keepGoing(calls, atOnce, [&](std::function<void()> then) {
        mix.recharge([&made, then = std::move(then)](MadeCall ended) {
            made.push_back(std::move(ended));
            then();
        });
    });
    waitFor(Late);
    Tally tally;
    for (const MadeCall &one : made)
        judge(one, tally);
    judgeRoads(mix, made, tally);
    const double took = double(clock.restart()) / 1000;

    std::map<int, int> controls;
    keepGoing(std::max(LeastControls, calls / ControlShare), atOnce,
              [&](std::function<void()> then) {
                  mix.sendRewindable([&controls, then = std::move(then)](int executions) {
                      ++controls[executions];
                      then();
                  });
              });
    int doubled = 0;
    int controlCount = 0;
    for (const auto &[executions, attempts] : controls) {
        controlCount += attempts;
        doubled += executions > 1 ? attempts : 0;
    }

    std::printf("%zu calls, %d with a fault (%.1f %%), %d at once, %.1f s\n", made.size(),
                tally.faulty, 100.0 * tally.faulty / double(made.size()), atOnce, took);
    printHistogram("executions per attempt", tally.byExecutions);
    for (const auto &[state, attempts] : tally.byState)
        std::printf("  %s: %d\n", qPrintable(state), attempts);
    std::printf("executed otherwise than the fault explains: %d\n", tally.wrongCount);
    std::printf("another state than the fault explains: %d\n", tally.wrongState);
    std::printf("not_sent, but the server read of the order: %d\n", tally.notSentButHeard);
    std::printf("not_sent, but the server read anything: %d\n", tally.notSentButRead);
    std::printf("executed without a read of the body: %d\n", tally.sentWithoutReads);
    printHistogram("control, a rewindable body", controls);
    std::printf("control: %d of %d executed more than once (%.1f %%), %.1f s\n", doubled,
                controlCount, 100.0 * doubled / controlCount, double(clock.elapsed()) / 1000);
    if (doubled == 0)
        std::printf("the control showed no double: this wire proves nothing\n");

    const bool once = tally.byExecutions.rbegin()->first <= 1;
    const bool right = tally.wrongCount == 0 && tally.wrongState == 0 &&
                       tally.notSentButHeard == 0 && tally.notSentButRead == 0 &&
                       tally.sentWithoutReads == 0;
    return once && right && doubled > 0 && int(made.size()) == calls ? 0 : 1;
}
