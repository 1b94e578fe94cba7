// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <hardening.h>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <QDir>
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
    void writablePlaces_areNotKeptByRoot();
    void libraryOfAWritablePlace_isRefused_data();
    void libraryOfAWritablePlace_isRefused();
    void pluginPlaces_areDroppedUnlessRootKeepsThem();
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

void TestHardening::writablePlaces_areNotKeptByRoot()
{
    QVERIFY(isKeptByRoot(QStringLiteral("/usr/bin")));
    QVERIFY(isKeptByRoot(QStringLiteral("/usr/bin/env")));
    QVERIFY(!isKeptByRoot(QStringLiteral("/tmp")));
    // Only root can make what is not there, or everybody.
    QVERIFY(isKeptByRoot(QStringLiteral("/nowhere/at/all")));
    QVERIFY(!isKeptByRoot(QStringLiteral("/tmp/nowhere/at/all")));
    QTemporaryDir dir;
    QVERIFY(::chmod(QFile::encodeName(dir.path()).constData(), 0777) == 0);
    QVERIFY(!isKeptByRoot(dir.path()));
    // A folder that is root's own inside of one that is everybody's can be exchanged.
    const QString inner = dir.filePath(QStringLiteral("inner"));
    QVERIFY(QDir().mkdir(inner));
    QVERIFY(::chmod(QFile::encodeName(inner).constData(), 0755) == 0);
    QVERIFY(!isKeptByRoot(inner));
    // A link is what it leads to, wherever it lies.
    const QString link = dir.filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(QStringLiteral("/usr/bin"), link));
    QVERIFY(isKeptByRoot(link));
}

void TestHardening::libraryOfAWritablePlace_isRefused_data()
{
    QTest::addColumn<QByteArray>("variable");
    for (const char *variable : {"LD_PRELOAD", "LD_AUDIT", "LD_LIBRARY_PATH"})
        QTest::newRow(variable) << QByteArray(variable);
}

void TestHardening::libraryOfAWritablePlace_isRefused()
{
    QFETCH(QByteArray, variable);
    QTemporaryDir dir;
    QVERIFY(::chmod(QFile::encodeName(dir.path()).constData(), 0777) == 0);
    const QByteArray library = QFile::encodeName(dir.filePath(QStringLiteral("planted.so")));
    const auto before = qgetenv(variable.constData());
    qputenv(variable.constData(), library);
    const auto refused = closeToForeignCode();
    qputenv(variable.constData(), "/usr/lib");
    const auto taken = closeToForeignCode();
    if (before.isEmpty())
        qunsetenv(variable.constData());
    else
        qputenv(variable.constData(), before);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().fault, Fault::Refused);
    QVERIFY(refused.error().detail.contains(QString::fromLatin1(variable)));
    QVERIFY(taken.ok());
}

void TestHardening::pluginPlaces_areDroppedUnlessRootKeepsThem()
{
    QTemporaryDir dir;
    QVERIFY(::chmod(QFile::encodeName(dir.path()).constData(), 0777) == 0);
    const QByteArray planted = QFile::encodeName(dir.path());
    for (const char *variable :
         {"QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "OPENSSL_CONF", "GCONV_PATH"}) {
        const QByteArray before = qgetenv(variable);
        qputenv(variable, "/usr/lib:" + planted);
        QCOMPARE(*closeToForeignCode(), QStringList{QString::fromLatin1(variable)});
        QVERIFY(!qEnvironmentVariableIsSet(variable));
        qputenv(variable, "/usr/lib");
        QCOMPARE(*closeToForeignCode(), QStringList());
        QCOMPARE(qgetenv(variable), QByteArray("/usr/lib"));
        if (before.isEmpty())
            qunsetenv(variable);
        else
            qputenv(variable, before);
    }
}

QTEST_APPLESS_MAIN(TestHardening)
#include "tst_hardening.moc"
