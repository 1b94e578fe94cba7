// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <bulkdesk.h>
#include <fakebook.h>
#include <fakeclock.h>
#include <fakeprovider.h>

#include <QDir>
#include <QFile>
#include <QMap>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ct;
using namespace std::chrono_literals;

//! The counter's list is on the disk before its first sale, and is gone on with after a crash.
class TestBulkDesk : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void list_isKeptBeforeItsFirstSale();
    void listThatCannotBeKept_sendsNothing();
    void wholeList_isForgotten();
    void stoppedList_isKept();
    void secondList_isRefusedWhileOneRuns();
    void crashedList_isGoneOnWithAndSendsNothingTwice();
    void forgottenList_isGone();
    void timeLeft_followsThePace();

private:
    static QList<Intent> intents(int count)
    {
        QList<Intent> list;
        for (int i = 0; i < count; ++i) {
            Intent intent;
            intent.key = IntentKey(QStringLiteral("bulk-%1").arg(i));
            intent.row = RowKey(QStringLiteral("A"));
            intent.operatorCode = QStringLiteral("A");
            intent.operatorName = QStringLiteral("Airtel");
            intent.number = QString::number(9'812'300'000 + i);
            intent.amount = Money::fromRupees(239);
            list << intent;
        }
        return list;
    }
    void makeDesk()
    {
        m_desk.reset();
        m_sell = std::make_unique<Sell>(*m_book, *m_provider, m_clock, nullptr);
        m_desk = std::make_unique<BulkDesk>(*m_book, *m_sell, m_clock, shelf());
    }
    QString shelf() const { return m_dir->filePath(QStringLiteral("list.csv")); }
    static void turn()
    {
        for (int i = 0; i < 12; ++i)
            QCoreApplication::processEvents();
    }
    void answerAll(Verdict verdict)
    {
        turn();
        while (!m_provider->rechargeReplies.isEmpty()) {
            m_provider->answerRecharge(evidenceOf(Channel::Recharge, verdict, m_clock.now()));
            turn();
        }
    }

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FakeBook> m_book;
    std::unique_ptr<FakeProvider> m_provider;
    std::unique_ptr<Sell> m_sell;
    std::unique_ptr<BulkDesk> m_desk;
};

void TestBulkDesk::init()
{
    m_desk.reset();
    m_sell.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_provider = std::make_unique<FakeProvider>();
    m_book = std::make_unique<FakeBook>(m_clock);
    makeDesk();
}

void TestBulkDesk::list_isKeptBeforeItsFirstSale()
{
    QVERIFY(!m_desk->kept());
    QVERIFY(m_desk->start("the list", intents(3), {}).ok());
    QCOMPARE(m_provider->recharges.size(), 0); // not within the call
    QCOMPARE(m_desk->kept(), std::optional(QByteArray("the list")));
    QCOMPARE(QFile::permissions(shelf()) &
                 (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    QVERIFY(m_desk->isRunning());
}

void TestBulkDesk::listThatCannotBeKept_sendsNothing()
{
    QVERIFY(QDir().mkpath(shelf())); // a folder stands in its place
    const Result<Done> started = m_desk->start("the list", intents(3), {});
    QVERIFY(!started.ok());
    QCOMPARE(started.error().fault, Fault::Storage);
    turn();
    QCOMPARE(m_provider->recharges.size(), 0);
    QVERIFY(!m_desk->isRunning());
}

void TestBulkDesk::wholeList_isForgotten()
{
    QSignalSpy done(m_desk.get(), &BulkDesk::done);
    QVERIFY(m_desk->start("the list", intents(9), {}).ok());
    answerAll(Verdict::Success);
    QCOMPARE(done.size(), 1);
    QCOMPARE(m_desk->run()->tally().success, 9);
    QVERIFY(!m_desk->isRunning());
    QVERIFY(!m_desk->kept());
}

void TestBulkDesk::stoppedList_isKept()
{
    QVERIFY(m_desk->start("the list", intents(9), {}).ok());
    turn();
    m_desk->stop();
    answerAll(Verdict::Success);
    QVERIFY(!m_desk->isRunning());
    QCOMPARE(m_desk->run()->why(), BulkRun::Stop::Person);
    QVERIFY(m_desk->kept());
    // Unknown outcomes stop it too.
    QVERIFY(m_desk->start("the list", intents(30), {}).ok());
    answerAll(Verdict::NoAnswer);
    QCOMPARE(m_desk->run()->why(), BulkRun::Stop::Unknowns);
    QVERIFY(m_desk->kept());
}

void TestBulkDesk::secondList_isRefusedWhileOneRuns()
{
    QVERIFY(m_desk->start("the list", intents(9), {}).ok());
    const Result<Done> second = m_desk->start("another", intents(2), {});
    QVERIFY(!second.ok());
    QCOMPARE(second.error().fault, Fault::Refused);
    QCOMPARE(m_desk->kept(), std::optional(QByteArray("the list")));
}

void TestBulkDesk::crashedList_isGoneOnWithAndSendsNothingTwice()
{
    QVERIFY(m_desk->start("the list", intents(20), {}).ok());
    turn();
    for (int i = 0; i < 3; ++i)
        m_provider->answerRecharge(evidenceOf(Channel::Recharge, Verdict::Success, m_clock.now()));
    turn();
    const qsizetype sent = m_provider->recharges.size();
    QVERIFY(sent > 3 && sent < 20);
    // The program is gone; the answers to what was under way never come.
    m_desk.reset();
    m_sell.reset();
    m_provider->rechargeReplies.clear();
    QVERIFY(m_book->recover().ok());
    makeDesk();
    QVERIFY(!m_desk->isRunning());
    QCOMPARE(m_desk->kept(), std::optional(QByteArray("the list")));
    QVERIFY(m_desk->start(*m_desk->kept(), intents(20), {}).ok());
    answerAll(Verdict::Success);
    QCOMPARE(m_desk->run()->tally().begun, 20);
    QCOMPARE(m_desk->run()->tally().already, int(sent));
    QMap<QString, int> times;
    for (const RechargeCall &call : m_provider->recharges)
        ++times[call.number];
    QCOMPARE(times.size(), 20);
    for (const int count : times)
        QCOMPARE(count, 1);
    QVERIFY(!m_desk->kept());
}

void TestBulkDesk::forgottenList_isGone()
{
    QVERIFY(m_desk->start("the list", intents(9), {}).ok());
    turn();
    m_desk->stop();
    answerAll(Verdict::Success);
    m_desk->forget();
    QVERIFY(!m_desk->kept());
    makeDesk();
    QVERIFY(!m_desk->kept());
}

void TestBulkDesk::timeLeft_followsThePace()
{
    QVERIFY(!m_desk->secondsLeft());
    QVERIFY(m_desk->start("the list", intents(20), {}).ok());
    turn();
    QVERIFY(!m_desk->secondsLeft()); // nothing has come home yet
    m_clock.pass(10s);
    for (int i = 0; i < 4; ++i)
        m_provider->answerRecharge(evidenceOf(Channel::Recharge, Verdict::Success, m_clock.now()));
    QCOMPARE(m_desk->secondsLeft(), std::optional<qint64>(40)); // four in ten seconds, sixteen left
    m_desk->stop();
    answerAll(Verdict::Success);
    QVERIFY(!m_desk->secondsLeft());
}

QTEST_GUILESS_MAIN(TestBulkDesk)
#include "tst_bulkdesk.moc"
