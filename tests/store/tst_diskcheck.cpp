// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <diskcheck.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ct;

namespace {

constexpr qint64 Megabyte = 1024LL * 1024;
constexpr long NfsMagic = 0x6969;

CheckResult resultOf(const QString &dir, const DiskHooks &hooks = {})
{
    DiskCheck check(dir, hooks);
    std::optional<CheckResult> got;
    check.run(
        Reply<CheckResult>{&check, [&got](const Result<CheckResult> &result) { got = *result; }});
    (void)QTest::qWaitFor([&got] { return got.has_value(); });
    return got.value_or(CheckResult{});
}

} // namespace

//! The folder of the book: each way in which it can be unfit is provoked.
class tst_DiskCheck : public QObject
{
    Q_OBJECT

private slots:
    void fitFolder_isWellAndLeftAsItWas();
    void room_isJudged_data();
    void room_isJudged();
    void folderThatTakesNoFile_isReadOnly();
    void diskOfAnotherMachine_isRefused();
    void folderOpenToOthers_isAWarning();
};

void tst_DiskCheck::fitFolder_isWellAndLeftAsItWas()
{
    const QTemporaryDir dir;
    const CheckResult result = resultOf(dir.path());
    QCOMPARE(result.state, CheckState::Ok);
    QCOMPARE(result.finding, Finding::DiskWell);
    QVERIFY(result.number > 0);
    QVERIFY(QDir(dir.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void tst_DiskCheck::room_isJudged_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<CheckState>("state");
    QTest::addColumn<Finding>("finding");
    QTest::newRow("none") << qint64(0) << CheckState::Failed << Finding::DiskFull;
    QTest::newRow("too little") << 200 * Megabyte - 1 << CheckState::Failed << Finding::DiskFull;
    QTest::newRow("little") << 200 * Megabyte << CheckState::Warning << Finding::DiskLow;
    QTest::newRow("enough") << 1024 * Megabyte << CheckState::Ok << Finding::DiskWell;
    QTest::newRow("not told") << qint64(-1) << CheckState::Ok << Finding::DiskWell;
}

void tst_DiskCheck::room_isJudged()
{
    QFETCH(qint64, bytes);
    const QTemporaryDir dir;
    const CheckResult result =
        resultOf(dir.path(), {[bytes](const QString &) { return bytes; }, {}});
    QTEST(result.state, "state");
    QTEST(result.finding, "finding");
    QCOMPARE(result.number, bytes);
}

void tst_DiskCheck::folderThatTakesNoFile_isReadOnly()
{
    // The kernel's own tree: even the superuser can put no file there.
    const auto room = [](const QString &) { return 4096 * Megabyte; };
    const CheckResult result = resultOf(QStringLiteral("/proc/self"), {room, {}});
    QCOMPARE(result.state, CheckState::Failed);
    QCOMPARE(result.finding, Finding::DiskReadOnly);
    QCOMPARE(resultOf(QStringLiteral("/proc/no such folder"), {room, {}}).finding,
             Finding::DiskReadOnly);
}

void tst_DiskCheck::diskOfAnotherMachine_isRefused()
{
    const QTemporaryDir dir;
    const CheckResult result = resultOf(dir.path(), {{}, [](const QString &) { return NfsMagic; }});
    QCOMPARE(result.state, CheckState::Failed);
    QCOMPARE(result.finding, Finding::DiskElsewhere);
}

void tst_DiskCheck::folderOpenToOthers_isAWarning()
{
    const QTemporaryDir dir;
    QVERIFY(QFile::setPermissions(
        dir.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther));
    const CheckResult result = resultOf(dir.path());
    QCOMPARE(result.state, CheckState::Warning);
    QCOMPARE(result.finding, Finding::DiskOpenToAll);
}

QTEST_GUILESS_MAIN(tst_DiskCheck)
#include "tst_diskcheck.moc"
