// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <logfile.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace ct;

namespace {

const QDateTime Now(QDate(2026, 11, 22), QTime(6, 30), Qt::UTC);

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

//! How long a log is kept.
class TestLogFile : public QObject
{
    Q_OBJECT

private slots:
    void nothing_isKeptFor180Days_data();
    void nothing_isKeptFor180Days();
    void largeLog_isPutAside();
    void link_isNotFollowed();
    void linesOfAStart_areRedactedAndPrivate();

private:
    static bool lay(const QString &path, const QDateTime &first, const QDateTime &last)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) &&
               file.write(first.toString(Qt::ISODateWithMs).toLatin1() + " ct.app info begun\n") >
                   0 &&
               file.flush() && file.setFileTime(last, QFileDevice::FileModificationTime);
    }
};

void TestLogFile::nothing_isKeptFor180Days_data()
{
    QTest::addColumn<int>("first"); // days ago
    QTest::addColumn<int>("last");
    QTest::addColumn<bool>("wasAside"); // it is the file that was put aside already
    QTest::addColumn<bool>("stays");
    QTest::addColumn<bool>("isAside");
    QTest::newRow("of today") << 0 << 0 << false << true << false;
    QTest::newRow("begun 89 days ago") << 89 << 1 << false << true << false;
    QTest::newRow("begun 91 days ago") << 91 << 1 << false << true << true;
    QTest::newRow("put aside 89 days ago") << 170 << 89 << true << true << true;
    QTest::newRow("put aside 91 days ago") << 170 << 91 << true << false << false;
    QTest::newRow("not written to for 181 days") << 200 << 181 << false << false << false;
}

void TestLogFile::nothing_isKeptFor180Days()
{
    QFETCH(int, first);
    QFETCH(int, last);
    QFETCH(bool, wasAside);
    QFETCH(bool, stays);
    QFETCH(bool, isAside);
    QTemporaryDir dir;
    const QString base = dir.filePath(QStringLiteral("countertop"));
    const QString newer = base + QStringLiteral(".log");
    const QString older = base + QStringLiteral(".1.log");
    QVERIFY(lay(wasAside ? older : newer, Now.addDays(-first), Now.addDays(-last)));
    tidyLogFile(base, Now);
    QCOMPARE(QFile::exists(newer), stays && !isAside);
    QCOMPARE(QFile::exists(older), stays && isAside);
}

void TestLogFile::largeLog_isPutAside()
{
    QTemporaryDir dir;
    const QString base = dir.filePath(QStringLiteral("countertop"));
    QVERIFY(lay(base + QStringLiteral(".log"), Now, Now));
    QFile file(base + QStringLiteral(".log"));
    QVERIFY(file.resize(5 * 1024 * 1024 + 1));
    tidyLogFile(base, Now);
    QVERIFY(!file.exists());
    QVERIFY(QFile::exists(base + QStringLiteral(".1.log")));
}

void TestLogFile::link_isNotFollowed()
{
    QTemporaryDir dir;
    QVERIFY(QDir(dir.path()).mkdir(QStringLiteral("logs")));
    const QString mine = dir.filePath(QStringLiteral("mine"));
    QVERIFY(lay(mine, Now, Now));
    const QByteArray before = bytesOf(mine);
    QVERIFY(QFile::link(mine, dir.filePath(QStringLiteral("logs/countertop.log"))));
    Redactor redactor;
    startLogFile(dir.path(), QStringLiteral("countertop"), &redactor);
    qWarning("a line");
    stopLogFile();
    QCOMPARE(bytesOf(mine), before);
}

void TestLogFile::linesOfAStart_areRedactedAndPrivate()
{
    QTemporaryDir dir;
    QVERIFY(QDir(dir.path()).mkdir(QStringLiteral("logs")));
    Redactor redactor;
    redactor.hide(SecretBytes(QByteArrayView("canary-of-a-password")));
    startLogFile(dir.path(), QStringLiteral("countertop"), &redactor);
    qWarning("sent canary-of-a-password for 9000000001");
    stopLogFile();
    const QString path = dir.filePath(QStringLiteral("logs/countertop.log"));
    const QByteArray log = bytesOf(path);
    QVERIFY(log.contains("sent "));
    QVERIFY(!log.contains("canary"));
    QVERIFY(!log.contains("9000000001"));
    QCOMPARE(QFile::permissions(path) & 0x0077, QFile::Permissions());
    // The head of a line is what tells its age.
    QVERIFY(QDateTime::fromString(QString::fromLatin1(log).section(u' ', 0, 0), Qt::ISODateWithMs)
                .isValid());
}

QTEST_APPLESS_MAIN(TestLogFile)
#include "tst_logfile.moc"
