// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <backupkeeper.h>
#include <fakebook.h>
#include <fakeclock.h>
#include <fakeprovider.h>
#include <sell.h>

#include <QSignalSpy>
#include <QTest>

using namespace ct;

namespace {

//! Counts what is asked of it; a job takes three slices.
class FakeUpkeep final : public Upkeep
{
public:
    explicit FakeUpkeep(const Clock &clock) : m_clock(clock) {}

    Result<Done> begin(Job job) override
    {
        if (refusal)
            return Error{*refusal, {}};
        begun << job;
        m_left = 3;
        return Done{};
    }
    Result<bool> goOn() override
    {
        if (trouble)
            return Error{*trouble, {}};
        if (--m_left > 0)
            return false;
        last[int(begun.last())] = m_clock.now();
        return true;
    }
    std::optional<QDateTime> lastAt(Job job) const override { return last[int(job)]; }

    QList<Job> begun;
    std::optional<QDateTime> last[2];
    std::optional<Fault> refusal;
    std::optional<Fault> trouble;

private:
    const Clock &m_clock;
    int m_left = 0;
};

} // namespace

class TestBackupKeeper : public QObject
{
    Q_OBJECT

private slots:
    void askedFor_runsAtOnce();
    void hourly_whenOneIsOld();
    void wrongClock_doesNotPutItOff();
    void nothingNew_isNoTrouble();
    void failure_isToldAndForgottenOnSuccess();
    void failure_isTriedAgainLater();
    void askedForMeanwhile_runsAfterwards();

private:
    FakeClock m_clock;
    FakeBook m_book{m_clock};
    FakeProvider m_provider;
    Sell m_sell{m_book, m_provider, m_clock, nullptr};
};

void TestBackupKeeper::askedFor_runsAtOnce()
{
    FakeUpkeep upkeep(m_clock);
    BackupKeeper keeper(upkeep, m_sell, m_clock);
    QSignalSpy finished(&keeper, &BackupKeeper::finished);
    keeper.backUpNow();
    QVERIFY(keeper.isBusy());
    QCOMPARE(upkeep.begun, QList<Upkeep::Job>{Upkeep::Job::Backup});
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(!keeper.isBusy());
}

void TestBackupKeeper::hourly_whenOneIsOld()
{
    for (const auto &[age, expected] : {std::pair{3599, 0}, std::pair{3600, 1}}) {
        FakeUpkeep upkeep(m_clock);
        upkeep.last[0] = m_clock.now().addSecs(-age);
        upkeep.last[1] = m_clock.now();
        BackupKeeper keeper(upkeep, m_sell, m_clock);
        QMetaObject::invokeMethod(&keeper, "look");
        QCOMPARE(upkeep.begun.size(), expected);
    }
}

void TestBackupKeeper::wrongClock_doesNotPutItOff()
{
    FakeUpkeep upkeep(m_clock);
    upkeep.last[0] = m_clock.now().addYears(10);
    BackupKeeper keeper(upkeep, m_sell, m_clock);
    QMetaObject::invokeMethod(&keeper, "look");
    QCOMPARE(upkeep.begun.size(), 1);
}

void TestBackupKeeper::nothingNew_isNoTrouble()
{
    FakeUpkeep upkeep(m_clock);
    upkeep.refusal = Fault::Refused;
    BackupKeeper keeper(upkeep, m_sell, m_clock);
    QSignalSpy failed(&keeper, &BackupKeeper::failed);
    keeper.backUpNow();
    QVERIFY(!keeper.isBusy());
    QVERIFY(!keeper.trouble(Upkeep::Job::Backup));
    QCOMPARE(failed.count(), 0);
}

void TestBackupKeeper::failure_isToldAndForgottenOnSuccess()
{
    FakeUpkeep upkeep(m_clock);
    BackupKeeper keeper(upkeep, m_sell, m_clock);
    QSignalSpy failed(&keeper, &BackupKeeper::failed);
    upkeep.trouble = Fault::Storage;
    keeper.backUpNow();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(keeper.trouble(Upkeep::Job::Backup), Fault::Storage);
    QVERIFY(!keeper.isBusy());
    upkeep.trouble.reset();
    keeper.backUpNow();
    QTRY_VERIFY(!keeper.trouble(Upkeep::Job::Backup));
}

void TestBackupKeeper::failure_isTriedAgainLater()
{
    FakeUpkeep upkeep(m_clock);
    upkeep.last[0] = m_clock.now().addSecs(-2 * 3600);
    upkeep.last[1] = m_clock.now();
    upkeep.trouble = Fault::Storage;
    BackupKeeper keeper(upkeep, m_sell, m_clock);
    QSignalSpy failed(&keeper, &BackupKeeper::failed);
    QMetaObject::invokeMethod(&keeper, "look");
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!keeper.trouble(Upkeep::Job::Verify));
    m_clock.pass(std::chrono::minutes(9));
    QMetaObject::invokeMethod(&keeper, "look");
    QCOMPARE(upkeep.begun.size(), 1);
    m_clock.pass(std::chrono::minutes(1));
    upkeep.trouble.reset();
    QMetaObject::invokeMethod(&keeper, "look");
    QCOMPARE(upkeep.begun.size(), 2);
    QTRY_VERIFY(!keeper.trouble(Upkeep::Job::Backup));
}

void TestBackupKeeper::askedForMeanwhile_runsAfterwards()
{
    FakeUpkeep upkeep(m_clock);
    BackupKeeper keeper(upkeep, m_sell, m_clock);
    keeper.backUpNow();
    keeper.backUpNow();
    QCOMPARE(upkeep.begun.size(), 1);
    QTRY_COMPARE(upkeep.begun.size(), 2);
}

QTEST_GUILESS_MAIN(TestBackupKeeper)
#include "tst_backupkeeper.moc"
