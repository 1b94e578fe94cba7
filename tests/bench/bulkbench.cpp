// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulkbench.h"

#include "permitbench.h"

#include <bulkrun.h>
#include <clock.h>
#include <sqlitebook.h>

#include <QCoreApplication>
#include <QTimer>

namespace ct::bench {

namespace {

constexpr int AtOnce = 8;
constexpr std::chrono::milliseconds AnswerAfter{200};
constexpr double MostOfIdeal = 1 / 0.95;

//! Says yes to everything, a while later. Questions are never asked of it.
class SlowProvider final : public Provider
{
public:
    bool isReady() const override { return true; }
    QString account() const override { return {}; }
    void recharge(const RechargeCall &, Reply<Evidence> reply) override
    {
        QTimer::singleShot(AnswerAfter, Qt::PreciseTimer, qApp, [reply]() mutable {
            Evidence evidence;
            evidence.at = QDateTime::currentDateTimeUtc();
            evidence.channel = Channel::Recharge;
            evidence.verdict = Verdict::Success;
            evidence.txid = QStringLiteral("1");
            reply(evidence);
        });
    }
    void status(const StatusCall &, Reply<Evidence>) override {}
    void balance(Reply<Balance>) override {}
};

} // namespace

void measureBulk(Report &report, const QString &dir, int lines, int rounds)
{
    const QString name = QStringLiteral("bulk list of %1, 8 at once").arg(lines);
    const SystemClock clock;
    auto book = SqliteBook::open({.dir = dir + QStringLiteral("/bulk"), .practice = true}, clock);
    if (!book.ok()) {
        report.miss(name, QStringLiteral("the book was not made"));
        return;
    }
    SlowProvider provider;
    Sell sell(**book, provider, clock, nullptr);
    Series took;
    Series ideal;
    int place = 0;
    for (int round = 0; round < rounds; ++round) {
        QList<Intent> intents;
        for (int i = 0; i < lines; ++i)
            intents << madeUpIntent(++place);
        BulkRun run(**book, sell, intents, {.atOnce = AtOnce});
        const double before = nowUs();
        run.start();
        while (run.stage() != BulkRun::Stage::Done)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (run.tally().success != lines) {
            report.miss(
                name,
                QStringLiteral("%1 of %2 lines were sold").arg(run.tally().success).arg(lines));
            return;
        }
        took.values << (nowUs() - before) / 1e6;
        ideal.values << std::chrono::duration<double>(AnswerAfter).count() *
                            ((lines + AtOnce - 1) / AtOnce);
    }
    report.add({name, QStringLiteral("s"), took, ideal, MostOfIdeal,
                QStringLiteral("against the answers alone: 200 ms for each eight of them; the "
                               "target is 95 % of that pace. Every line is a permit and an "
                               "evidence on the disk")});
}

} // namespace ct::bench
