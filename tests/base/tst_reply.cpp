// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <reply.h>

#include <QTest>
#include <QThread>
#include <memory>

using namespace ct;

class TestReply : public QObject
{
    Q_OBJECT

private slots:
    void answer_reachesTheOwner();
    void secondAnswer_isDropped();
    void answerAfterTheOwner_isDropped();
    void later_comesThroughTheEventLoop();
    void later_afterTheOwner_isDropped();
    void later_thenOwnerGone_isDropped();
    void later_comesOnTheOwnersThread();
    void ownerDeletedByItsAnswer_isFine();
    void whatTheCallbackHolds_isLetGo();
};

void TestReply::answer_reachesTheOwner()
{
    QObject owner;
    int answer = 0;
    Reply<int> reply(&owner, [&](Result<int> result) { answer = result.valueOr(-1); });
    QCOMPARE(reply.owner(), &owner);
    reply(7);
    QCOMPARE(answer, 7);

    Fault fault = Fault::Unknown;
    Reply<int> failing(&owner, [&](Result<int> result) { fault = result.error().fault; });
    failing(Error{Fault::Offline, {}});
    QCOMPARE(fault, Fault::Offline);
}

void TestReply::secondAnswer_isDropped()
{
    QObject owner;
    QList<int> answers;
    Reply<int> reply(&owner, [&](Result<int> result) { answers << *result; });
    reply(1);
    reply(2);
    QCOMPARE(answers, QList<int>{1});
}

void TestReply::answerAfterTheOwner_isDropped()
{
    auto owner = std::make_unique<QObject>();
    bool called = false;
    Reply<int> reply(owner.get(), [&](const Result<int> &) { called = true; });
    owner.reset();
    QVERIFY(!reply.owner());
    reply(1);
    QVERIFY(!called);
}

void TestReply::later_comesThroughTheEventLoop()
{
    QObject owner;
    QList<int> answers;
    Reply<int> reply(&owner, [&](Result<int> result) { answers << *result; });
    reply.later(3);
    QVERIFY(answers.isEmpty());
    QTRY_COMPARE(answers, QList<int>{3});
    QCoreApplication::processEvents();
    QCOMPARE(answers.size(), 1);
}

void TestReply::later_afterTheOwner_isDropped()
{
    auto owner = std::make_unique<QObject>();
    bool called = false;
    Reply<int> reply(owner.get(), [&](const Result<int> &) { called = true; });
    owner.reset();
    reply.later(1);
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void TestReply::later_thenOwnerGone_isDropped()
{
    auto owner = std::make_unique<QObject>();
    bool called = false;
    Reply<int> reply(owner.get(), [&](const Result<int> &) { called = true; });
    reply.later(1);
    owner.reset();
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void TestReply::later_comesOnTheOwnersThread()
{
    QObject owner;
    QThread *answeredOn = nullptr;
    Reply<int> reply(&owner, [&](const Result<int> &) { answeredOn = QThread::currentThread(); });
    const std::unique_ptr<QThread> worker(QThread::create([&reply] { reply.later(1); }));
    worker->start();
    QVERIFY(worker->wait());
    QVERIFY(!answeredOn);
    QTRY_COMPARE(answeredOn, QThread::currentThread());
}

void TestReply::ownerDeletedByItsAnswer_isFine()
{
    auto owner = std::make_unique<QObject>();
    int calls = 0;
    Reply<int> reply(owner.get(), [&](const Result<int> &) {
        ++calls;
        owner.reset();
    });
    reply(1);
    reply(2);
    QCOMPARE(calls, 1);
}

void TestReply::whatTheCallbackHolds_isLetGo()
{
    QObject owner;
    auto held = std::make_shared<int>(1);
    const std::weak_ptr<int> watch = held;
    Reply<int> reply(&owner, [held = std::move(held)](const Result<int> &) {});
    QVERIFY(!watch.expired());
    reply(1);
    QVERIFY(watch.expired());
}

QTEST_GUILESS_MAIN(TestReply)
#include "tst_reply.moc"
