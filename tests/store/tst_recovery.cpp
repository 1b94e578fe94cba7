// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookfixture.h"

#include <lease.h>

#include <unistd.h>
#include <QCoreApplication>
#include <QProcess>
#include <QSignalSpy>
#include <cstdio>

using namespace ct;

namespace {

//! A process of its own that begins one sale, says what came of it, and then waits for its end.
int beginInChild(const QString &dir, const QString &key)
{
    SystemClock clock;
    BookPlace place;
    place.dir = dir;
    const auto book = SqliteBook::open(place, clock);
    if (!book.ok()) {
        qWarning("open: %s", qUtf8Printable(book.error().detail));
        return 1;
    }
    const Result<Beginning> beginning = (*book)->begin(saleOf(key));
    if (!beginning.ok()) {
        qWarning("begin: %s", qUtf8Printable(beginning.error().detail));
        return 2;
    }
    if (const Permit *permit = std::get_if<Permit>(&*beginning))
        std::printf("permit %s\n", qUtf8Printable(permit->attempt.orderId.text()));
    else if (const Existing *existing = std::get_if<Existing>(&*beginning))
        std::printf("existing %s\n", qUtf8Printable(existing->attempt.orderId.text()));
    else
        std::printf("refused -\n");
    std::fflush(stdout);
    char c = 0;
    return ::read(STDIN_FILENO, &c, 1) < 0 ? 3 : 0;
}

std::unique_ptr<QProcess> childFor(const QString &dir, const QString &key)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QCoreApplication::applicationFilePath(), {QStringLiteral("--begin"), dir, key});
    return process;
}

} // namespace

class TestRecovery : public QObject
{
    Q_OBJECT

private slots:
    void killedProcess_leavesUnknown();
    void livingProcess_isLeftAlone();
    void ownLivingAttempt_isLeftAlone();
    void recoveryTwice_findsNothingMore();
    void manyProcessesWithOneIntent_getOnePermit();
};

void TestRecovery::killedProcess_leavesUnknown()
{
    BookFolder folder;
    QVERIFY(folder.open());
    const auto child = childFor(folder.dir(), QStringLiteral("k1"));
    QTRY_VERIFY_WITH_TIMEOUT(child->canReadLine(), 30000);
    const OrderId orderId(QString::fromLatin1(child->readLine()).section(u' ', 1).trimmed());
    QSignalSpy finished(child.get(), &QProcess::finished);
    child->kill();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30000);
    QVERIFY(!isAnyLeaseHeld(folder.dir()));

    const auto book = folder.open();
    QCOMPARE(book->attempt(orderId)->state(), State::Sending);
    QCOMPARE(*book->recover(), 1);
    const Result<Attempt> after = book->attempt(orderId);
    QCOMPARE(after->state(), State::Unknown);
    QVERIFY(after->askAt.isValid());
    const Result<QList<StoryLine>> story = book->story(orderId);
    QCOMPARE(story->last().evidence.verdict, Verdict::OwnerGone);
    QCOMPARE(story->last().evidence.channel, Channel::Recovery);
    QVERIFY(!QFile::exists(leaseFolder(folder.dir()) + u'/' + orderId.text()));
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

void TestRecovery::livingProcess_isLeftAlone()
{
    BookFolder folder;
    QVERIFY(folder.open());
    const auto child = childFor(folder.dir(), QStringLiteral("k1"));
    QTRY_VERIFY_WITH_TIMEOUT(child->canReadLine(), 30000);
    const OrderId orderId(QString::fromLatin1(child->readLine()).section(u' ', 1).trimmed());
    const auto book = folder.open();
    QVERIFY(isAnyLeaseHeld(folder.dir()));
    QCOMPARE(*book->recover(), 0);
    QCOMPARE(book->attempt(orderId)->state(), State::Sending);
    QSignalSpy finished(child.get(), &QProcess::finished);
    child->write("x");
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30000);
    // It ended without recording an answer: that is a process that is gone.
    QCOMPARE(*book->recover(), 1);
}

void TestRecovery::ownLivingAttempt_isLeftAlone()
{
    BookFolder folder;
    const auto book = folder.open();
    Result<Beginning> beginning = book->begin(saleOf(QStringLiteral("k1")));
    QVERIFY(std::holds_alternative<Permit>(*beginning));
    QCOMPARE(*book->recover(), 0);
    *beginning = Refused{};
    QCOMPARE(*book->recover(), 1);
}

void TestRecovery::recoveryTwice_findsNothingMore()
{
    BookFolder folder;
    const auto book = folder.open();
    const Attempt attempt = begunAttempt(*book, saleOf(QStringLiteral("k1")));
    QCOMPARE(*book->recover(), 1);
    QCOMPARE(*book->recover(), 0);
    QCOMPARE(book->story(attempt.orderId)->size(), 1);
}

void TestRecovery::manyProcessesWithOneIntent_getOnePermit()
{
    BookFolder folder; // nobody has made the book yet: the processes race for that as well
    std::vector<std::unique_ptr<QProcess>> children;
    for (int i = 0; i < 6; ++i)
        children.push_back(childFor(folder.dir(), QStringLiteral("k1")));
    QStringList permits;
    QStringList existing;
    for (const auto &child : children) {
        QTRY_VERIFY_WITH_TIMEOUT(child->canReadLine() || child->state() == QProcess::NotRunning,
                                 60000);
        const QString line = QString::fromLatin1(child->readLine()).trimmed();
        (line.startsWith(u"permit") ? permits : existing) << line.section(u' ', 1);
        QVERIFY(line.startsWith(u"permit") || line.startsWith(u"existing"));
    }
    QCOMPARE(permits.size(), 1);
    QCOMPARE(existing.count(permits.first()), 5);
    for (const auto &child : children) {
        QSignalSpy finished(child.get(), &QProcess::finished);
        child->write("x");
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30000);
    }
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == u"--begin")
        return beginInChild(arguments.at(2), arguments.at(3));
    TestRecovery test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_recovery.moc"
