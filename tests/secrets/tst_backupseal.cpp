// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <backupseal.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ct;

namespace {

constexpr qsizetype Header = 8 + 8 + 16 + 24; //!< magic, cost, salt, head of the stream
constexpr qsizetype Piece = 64 * 1024 + 17;   //!< a sealed piece

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) &&
           file.write(bytes) == bytes.size();
}

//! No two pieces of it are the same.
QByteArray plainOf(qsizetype size)
{
    QByteArray plain;
    for (int i = 0; plain.size() < size; ++i)
        plain += "row " + QByteArray::number(i) + " of a customer\n";
    return plain.first(size);
}

} // namespace

class TestBackupSeal : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void opened_isWhatWasSealed_data();
    void opened_isWhatWasSealed();
    void sealed_holdsNoPlainText();
    void sealed_isPrivate();
    void wrongPassphrase_opensNothing();
    void spoiledFile_opensNothing_data();
    void spoiledFile_opensNothing();
    void existingFiles_areNotWrittenOver();

private:
    QString at(const char *name) const { return m_dir.filePath(QLatin1String(name)); }

    QTemporaryDir m_dir;
    const SecretBytes m_passphrase{QByteArrayView("a made-up passphrase")};
    QByteArray m_sealed; //!< of three pieces and a bit
};

void TestBackupSeal::initTestCase()
{
    QVERIFY(write(at("plain"), plainOf(3 * 64 * 1024 + 100)));
    QVERIFY(sealBackup(at("plain"), at("sealed"), m_passphrase).ok());
    m_sealed = bytesOf(at("sealed"));
    QCOMPARE(m_sealed.size(), Header + 3 * Piece + 117);
}

void TestBackupSeal::opened_isWhatWasSealed_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : {0, 1, 65535, 65536, 65537, 131072})
        QTest::addRow("%d bytes", int(size)) << size;
}

void TestBackupSeal::opened_isWhatWasSealed()
{
    QFETCH(qsizetype, size);
    QTemporaryDir dir;
    QVERIFY(write(dir.filePath(QStringLiteral("plain")), plainOf(size)));
    QVERIFY(sealBackup(dir.filePath(QStringLiteral("plain")), dir.filePath(QStringLiteral("s")),
                       m_passphrase)
                .ok());
    QVERIFY(isSealedBackup(dir.filePath(QStringLiteral("s"))));
    QVERIFY(!isSealedBackup(dir.filePath(QStringLiteral("plain"))));
    const QString opened = dir.filePath(QStringLiteral("opened"));
    QVERIFY(openBackup(dir.filePath(QStringLiteral("s")), opened, m_passphrase).ok());
    QCOMPARE(bytesOf(opened), plainOf(size));
    QVERIFY(QFile::exists(opened));
}

void TestBackupSeal::sealed_holdsNoPlainText()
{
    QVERIFY(bytesOf(at("plain")).contains("of a customer"));
    QVERIFY(!m_sealed.contains("of a customer"));
    QVERIFY(!m_sealed.contains("passphrase"));
}

void TestBackupSeal::sealed_isPrivate()
{
    QCOMPARE(QFile::permissions(at("sealed")) & 0x0077, QFile::Permissions());
}

void TestBackupSeal::wrongPassphrase_opensNothing()
{
    const SecretBytes other(QByteArrayView("a made-up passphrasf"));
    const auto opened = openBackup(at("sealed"), at("none"), other);
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().fault, Fault::Unauthorised);
    QVERIFY(!QFile::exists(at("none")));
}

void TestBackupSeal::spoiledFile_opensNothing_data()
{
    QTest::addColumn<QByteArray>("spoiled");
    if (m_sealed.isEmpty())
        initTestCase(); // somebody only asks for the names of the rows
    const auto piece = [this](int n) { return m_sealed.mid(Header + n * Piece, Piece); };
    const QByteArray head = m_sealed.first(Header);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("half a header") << m_sealed.first(Header / 2);
    QTest::newRow("header alone") << head;
    for (int n = 0; n < 3; ++n)
        QTest::addRow("cut after piece %d", n) << m_sealed.first(Header + (n + 1) * Piece);
    QTest::newRow("cut by a byte") << m_sealed.chopped(1);
    QTest::newRow("lengthened") << m_sealed + 'x';
    QTest::newRow("with a piece again at the end") << m_sealed + piece(0);
    QTest::newRow("two pieces exchanged")
        << head + piece(0) + piece(2) + piece(1) + m_sealed.mid(Header + 3 * Piece);
    QTest::newRow("a piece left out")
        << head + piece(0) + piece(2) + m_sealed.mid(Header + 3 * Piece);
    QTest::newRow("a piece twice")
        << head + piece(0) + piece(1) + piece(1) + piece(2) + m_sealed.mid(Header + 3 * Piece);
    for (const qsizetype at : {qsizetype(0), qsizetype(7), qsizetype(11), qsizetype(20), Header - 1,
                               Header, Header + Piece + 5, m_sealed.size() - 1}) {
        QByteArray bytes = m_sealed;
        bytes[at] = char(bytes.at(at) ^ 1);
        QTest::addRow("edited at %d", int(at)) << bytes;
    }
    QByteArray weak = m_sealed;
    weak[11] = 1;
    QTest::newRow("asks for one pass") << weak;
    QByteArray greedy = m_sealed;
    greedy[12] = 127;
    QTest::newRow("asks for all memory") << greedy;
}

void TestBackupSeal::spoiledFile_opensNothing()
{
    QFETCH(QByteArray, spoiled);
    QVERIFY(write(at("spoiled"), spoiled));
    const auto opened = openBackup(at("spoiled"), at("none"), m_passphrase);
    QVERIFY(!opened.ok());
    QVERIFY(opened.error().fault == Fault::Malformed ||
            opened.error().fault == Fault::Unauthorised);
    QVERIFY(!QFile::exists(at("none")));
}

void TestBackupSeal::existingFiles_areNotWrittenOver()
{
    QVERIFY(write(at("kept"), "mine"));
    QVERIFY(!sealBackup(at("plain"), at("kept"), m_passphrase).ok());
    QVERIFY(!openBackup(at("sealed"), at("kept"), m_passphrase).ok());
    QCOMPARE(bytesOf(at("kept")), QByteArray("mine"));
    QVERIFY(!sealBackup(at("absent"), at("nothing"), m_passphrase).ok());
    QVERIFY(!sealBackup(at("plain"), at("nothing"), SecretBytes()).ok());
    QVERIFY(!QFile::exists(at("nothing")));
}

QTEST_APPLESS_MAIN(TestBackupSeal)
#include "tst_backupseal.moc"
