// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <hardening.h>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

using namespace ct;

class TestHardening : public QObject
{
    Q_OBJECT

private slots:
    void crash_leavesNoCore();
    void process_isClosedToOthers();
};

void TestHardening::crash_leavesNoCore()
{
    const pid_t child = fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        // As generous as the system allows, so that only hardenProcess() can be what prevents it.
        rlimit limit = {};
        getrlimit(RLIMIT_CORE, &limit);
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_CORE, &limit);
        if (!hardenProcess().ok())
            _exit(9);
        signal(SIGSEGV, SIG_DFL);
        raise(SIGSEGV);
        _exit(8);
    }
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(WTERMSIG(status), SIGSEGV);
    QVERIFY(!WCOREDUMP(status));
}

void TestHardening::process_isClosedToOthers()
{
    QVERIFY(hardenProcess().ok());
    rlimit limit{1, 1};
    QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
    QCOMPARE(limit.rlim_cur, rlim_t(0));
    QCOMPARE(limit.rlim_max, rlim_t(0));
#ifndef __SANITIZE_ADDRESS__
    QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
#endif
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("x")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    struct stat status = {};
    QCOMPARE(fstat(file.handle(), &status), 0);
    QCOMPARE(status.st_mode & 077U, 0U);
}

QTEST_APPLESS_MAIN(TestHardening)
#include "tst_hardening.moc"
