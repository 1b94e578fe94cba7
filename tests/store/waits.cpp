// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a sale waits for its permit while something else works on the book:
//
//   waits DIR SECONDS                       nothing else works
//   waits DIR MS countertopctl verify …     until that command ends, a sale every MS
//   waits DIR MS own-backup                 the counter's own backup, in slices as it does it
//   waits DIR MS own-verify                 the counter's own daily verification
//
// DIR holds a practice book. Prints sales, the median, 99th percentile and longest wait in ms, and
// when the longest ended.
#include <autobackup.h>
#include <sqlitebook.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QThread>
#include <QUuid>
#include <algorithm>
#include <cstdio>

using namespace ct;

namespace {

//! `base`: another run may have left an open sale of a number.
SaleRequest sale(qint64 base, int number)
{
    SaleRequest request;
    request.intent.key = IntentKey(QUuid::createUuid().toString(QUuid::WithoutBraces));
    request.intent.row = RowKey(QStringLiteral("airtel"));
    request.intent.operatorCode = QStringLiteral("A");
    request.intent.operatorName = QStringLiteral("Airtel");
    request.intent.service = Service::Mobile;
    request.intent.number = QString::number(base + number);
    request.intent.circle = QStringLiteral("9");
    request.intent.amount = Money::fromRupees(100);
    request.allowDuplicate = true;
    return request;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.size() < 2)
        return 2;
    const SystemClock clock;
    BookPlace place;
    place.dir = words.at(0);
    place.practice = true;
    const auto book = SqliteBook::open(place, clock);
    if (!book.ok()) {
        std::fprintf(stderr, "%s\n", qPrintable(book.error().detail));
        return 5;
    }
    QElapsedTimer all;
    all.start();
    const bool isOwn = words.value(2).startsWith(QLatin1String("own-"));
    std::unique_ptr<AutoBackup> upkeep;
    QProcess other;
    other.setProcessChannelMode(QProcess::ForwardedChannels);
    if (isOwn) {
        upkeep = std::make_unique<AutoBackup>(**book, clock);
        const bool isBackup = words.at(2) == QLatin1String("own-backup");
        if (!upkeep->begin(isBackup ? Upkeep::Job::Backup : Upkeep::Job::Verify).ok())
            return 5;
    } else if (words.size() > 2) {
        other.start(words.at(2), words.mid(3));
    }
    const qint64 base = 7000000000 + clock.now().toMSecsSinceEpoch() % 1000000000;
    std::vector<double> waits;
    double longest = 0;
    double longestAt = 0;
    double longestSlice = 0;
    bool isBusy = true;
    const qint64 every = words.size() > 2 ? std::max<qint64>(5, words.at(1).toLongLong()) : 100;
    while (isBusy) {
        const Result<Beginning> begun = [&] {
            QElapsedTimer wait;
            wait.start();
            auto beginning = (*book)->begin(sale(base, int(waits.size())));
            waits.push_back(double(wait.nsecsElapsed()) / 1e6);
            return beginning;
        }();
        if (waits.back() > longest) {
            longest = waits.back();
            longestAt = double(all.elapsed()) / 1000;
        }
        const Permit *permit = begun.ok() ? std::get_if<Permit>(&*begun) : nullptr;
        if (!permit) {
            const auto *refused = begun.ok() ? std::get_if<Refused>(&*begun) : nullptr;
            std::fprintf(stderr, "no permit after %.0f ms: %s\n", waits.back(),
                         begun.ok() ? qPrintable(QString::number(refused ? int(refused->why) : -1))
                                    : qPrintable(begun.error().detail));
            return 5;
        }
        Evidence answer;
        answer.at = clock.now();
        answer.channel = Channel::Recharge;
        answer.verdict = Verdict::Success;
        (void)(*book)->record(permit->attempt.orderId, answer);
        QElapsedTimer pause;
        pause.start();
        while (pause.elapsed() < every) {
            if (upkeep) {
                QElapsedTimer slice;
                slice.start();
                const Result<bool> done = upkeep->goOn();
                longestSlice = std::max(longestSlice, double(slice.nsecsElapsed()) / 1e6);
                if (!done.ok())
                    std::fprintf(stderr, "given up: %s\n", qPrintable(done.error().detail));
                if (!done.ok() || *done) {
                    upkeep.reset();
                    break;
                }
            }
            QThread::msleep(5);
        }
        other.waitForFinished(0);
        isBusy = isOwn              ? upkeep != nullptr
                 : words.size() > 2 ? other.state() != QProcess::NotRunning
                                    : all.elapsed() < words.at(1).toLongLong() * 1000;
    }
    std::sort(waits.begin(), waits.end());
    std::printf("%.1f s, %zu sales: median %.2f ms, 99 %% %.2f ms, longest %.2f ms at %.1f s",
                double(all.elapsed()) / 1000, waits.size(), waits[waits.size() / 2],
                waits[waits.size() * 99 / 100], waits.back(), longestAt);
    if (isOwn)
        std::printf(", longest slice %.2f ms", longestSlice);
    std::printf(", exit %d\n", words.size() > 2 && !isOwn ? other.exitCode() : 0);
    return 0;
}
