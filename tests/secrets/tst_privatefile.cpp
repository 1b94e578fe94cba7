// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <privatefile.h>

#include <sys/stat.h>
#include <unistd.h>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ct;

class TestPrivateFile : public QObject
{
    Q_OBJECT

private slots:
    void secretLine_takesOneLineEndOff_data();
    void secretLine_takesOneLineEndOff();
    void secretLine_refusesWhatIsNoLine_data();
    void secretLine_refusesWhatIsNoLine();
    void read_acceptsOnlyPrivateModes_data();
    void read_acceptsOnlyPrivateModes();
    void read_refusesALink();
    void read_refusesAFolder();
    void read_doesNotHangOnAPipe();
    void read_refusesAnotherUsersFile();
    void read_tellsAMissingFileApart();
    void read_refusesMoreThanTheLimit();
    void write_isPrivateWhateverTheUmask_data();
    void write_isPrivateWhateverTheUmask();
    void write_replacesALinkAndNotItsTarget();
    void write_leavesTheOldFileWhenItFails();
    void write_leavesNoDraftBehind();

private:
    QString file(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    static void put(const QString &path, const QByteArray &content, mode_t mode);

    QTemporaryDir m_folder;
};

void TestPrivateFile::put(const QString &path, const QByteArray &content, mode_t mode)
{
    QFile out(path);
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(content), content.size());
    out.close();
    QCOMPARE(chmod(QFile::encodeName(path).constData(), mode), 0);
}

void TestPrivateFile::secretLine_takesOneLineEndOff_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("none") << QByteArray("abc") << QByteArray("abc");
    QTest::newRow("LF") << QByteArray("abc\n") << QByteArray("abc");
    QTest::newRow("CR LF") << QByteArray("abc\r\n") << QByteArray("abc");
    QTest::newRow("spaces belong to it") << QByteArray(" a c \n") << QByteArray(" a c ");
}

void TestPrivateFile::secretLine_takesOneLineEndOff()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, secret);
    const auto line = secretLine(bytes);
    QVERIFY(line.ok());
    QCOMPARE(line->view().toByteArray(), secret);
}

void TestPrivateFile::secretLine_refusesWhatIsNoLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("only a line end") << QByteArray("\n");
    QTest::newRow("two lines") << QByteArray("abc\ndef\n");
    QTest::newRow("two line ends") << QByteArray("abc\n\n");
    QTest::newRow("NUL") << QByteArray("a\0c", 3);
    QTest::newRow("1025 bytes") << QByteArray(1025, 'x');
}

void TestPrivateFile::secretLine_refusesWhatIsNoLine()
{
    QFETCH(QByteArray, bytes);
    const auto line = secretLine(bytes);
    QVERIFY(!line.ok());
    QCOMPARE(line.error().fault, Fault::Malformed);
    QVERIFY(!line.error().detail.contains(QStringLiteral("abc")));
}

void TestPrivateFile::read_acceptsOnlyPrivateModes_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("0600") << 0600 << true;
    QTest::newRow("0400") << 0400 << true;
    for (const int mode : {0640, 0604, 0644, 0660, 0666, 0620, 0602, 0610, 0700, 04600, 0444})
        QTest::addRow("0%o", unsigned(mode)) << mode << false;
}

void TestPrivateFile::read_acceptsOnlyPrivateModes()
{
    QFETCH(int, mode);
    QFETCH(bool, accepted);
    const QString path = file("modes");
    QFile::remove(path);
    put(path, "abc\n", mode_t(mode));
    const auto line = readSecretLine(path);
    QCOMPARE(line.ok(), accepted);
    if (accepted)
        return;
    QCOMPARE(line.error().fault, Fault::Storage);
    const QString words = QStringLiteral("mode %1").arg(mode, 4, 8, QLatin1Char('0'));
    QVERIFY2(line.error().detail.contains(words), qPrintable(line.error().detail));
}

void TestPrivateFile::read_refusesALink()
{
    put(file("target"), "abc\n", 0600);
    QVERIFY(QFile::link(file("target"), file("link")));
    const auto line = readSecretLine(file("link"));
    QVERIFY(!line.ok());
    QCOMPARE(line.error().fault, Fault::Storage);
    QVERIFY(readSecretLine(file("target")).ok());
}

void TestPrivateFile::read_refusesAFolder()
{
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("folder")));
    const auto line = readSecretLine(file("folder"));
    QVERIFY(!line.ok());
    QCOMPARE(line.error().fault, Fault::Storage);
}

void TestPrivateFile::read_doesNotHangOnAPipe()
{
    QCOMPARE(mkfifo(QFile::encodeName(file("pipe")).constData(), 0600), 0);
    const auto line = readSecretLine(file("pipe"));
    QVERIFY(!line.ok());
    QCOMPARE(line.error().fault, Fault::Storage);
}

void TestPrivateFile::read_refusesAnotherUsersFile()
{
    if (geteuid() != 0)
        QSKIP("only root can give a file away");
    put(file("given"), "abc\n", 0600);
    QCOMPARE(chown(QFile::encodeName(file("given")).constData(), 65534, 65534), 0);
    const auto line = readSecretLine(file("given"));
    QVERIFY(!line.ok());
    QCOMPARE(line.error().fault, Fault::Storage);
}

void TestPrivateFile::read_tellsAMissingFileApart()
{
    const auto line = readSecretLine(file("nothing"));
    QVERIFY(!line.ok());
    QCOMPARE(line.error().fault, Fault::Refused);
}

void TestPrivateFile::read_refusesMoreThanTheLimit()
{
    put(file("long"), QByteArray(11, 'x'), 0600);
    QCOMPARE(readPrivateFile(file("long"), 11)->view().size(), 11);
    const auto content = readPrivateFile(file("long"), 10);
    QVERIFY(!content.ok());
    QCOMPARE(content.error().fault, Fault::Malformed);
}

void TestPrivateFile::write_isPrivateWhateverTheUmask_data()
{
    QTest::addColumn<int>("mask");
    QTest::newRow("open to all") << 0;
    QTest::newRow("usual") << 022;
    QTest::newRow("everything off") << 0777;
}

void TestPrivateFile::write_isPrivateWhateverTheUmask()
{
    QFETCH(int, mask);
    const mode_t before = umask(mode_t(mask));
    const auto done = writePrivateFile(file("written"), QByteArrayView("abc"));
    umask(before);
    QVERIFY(done.ok());
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(file("written")).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777U, 0600U);
    QCOMPARE(readPrivateFile(file("written"), 10)->view().toByteArray(), "abc");
}

void TestPrivateFile::write_replacesALinkAndNotItsTarget()
{
    put(file("precious"), "keep", 0600);
    QVERIFY(QFile::link(file("precious"), file("trap")));
    QVERIFY(writePrivateFile(file("trap"), QByteArrayView("abc")).ok());
    QCOMPARE(readPrivateFile(file("precious"), 10)->view().toByteArray(), "keep");
    QCOMPARE(readPrivateFile(file("trap"), 10)->view().toByteArray(), "abc");
}

void TestPrivateFile::write_leavesTheOldFileWhenItFails()
{
    const auto done = writePrivateFile(file("no/such/folder/x"), QByteArrayView("abc"));
    QVERIFY(!done.ok());
    QCOMPARE(done.error().fault, Fault::Storage);
    // A folder cannot be replaced by a file: the last step fails.
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("occupied/child")));
    QVERIFY(!writePrivateFile(file("occupied"), QByteArrayView("abc")).ok());
    QVERIFY(QFileInfo(file("occupied/child")).isDir());
}

void TestPrivateFile::write_leavesNoDraftBehind()
{
    QVERIFY(writePrivateFile(file("tidy"), QByteArrayView("abc")).ok());
    const auto drafts = QDir(m_folder.path()).entryList({QStringLiteral("*.new-*")});
    QVERIFY2(drafts.isEmpty(), qPrintable(drafts.join(u' ')));
}

QTEST_APPLESS_MAIN(TestPrivateFile)
#include "tst_privatefile.moc"
