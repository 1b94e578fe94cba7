// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookfixture.h"

#include <fileio.h>
#include <mirror.h>

#include <fcntl.h>
#include <sys/file.h>

using namespace ct;

namespace {

QList<JournalEntry> chainOf(int count)
{
    QList<JournalEntry> entries;
    QByteArray hash = genesisHash();
    for (int i = 1; i <= count; ++i) {
        JournalEntry entry{i,
                           1000 + i,
                           QStringLiteral("balance"),
                           QString(),
                           "{\"paise\":" + QByteArray::number(i) + "}",
                           hash,
                           {}};
        entry.hash = chainHash(entry);
        hash = entry.hash;
        entries << entry;
    }
    return entries;
}

//! The journal that the mirror asks: the first `known` entries.
Mirror::Fetch fetchOf(const QList<JournalEntry> &entries, const int &known)
{
    return [&entries, &known](qint64 after, int limit) -> Result<QList<JournalEntry>> {
        const qint64 end = std::min<qint64>(known, after + limit);
        return after >= end ? QList<JournalEntry>() : entries.mid(after, end - after);
    };
}

} // namespace

class TestMirror : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void entries_areAppendedInOrder();
    void tornTail_isCutAndWritten();
    void lostSector_isWrittenAgain();
    void changedLastLine_isNeitherCutNorFollowed();
    void shortTail_isWritten();
    void emptyOrMissingFile_isFilled();
    void twoWriters_leaveEveryLineOnce();
    void foreignMirror_isLeftAlone();
    void deletedFile_isMadeAgain();
    void movedFile_isMadeAgain();
    void lockedFile_isNotWaitedForForEver();
    void deviceFile_isNoMirror();
    void lastLines_areReadFromTheEnd();

private:
    QByteArray content() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QByteArray &bytes) const
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }
    QByteArray wanted(int count) const
    {
        QByteArray bytes;
        for (const JournalEntry &entry : m_entries.first(count))
            bytes += mirrorLine(entry);
        return bytes;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    const QList<JournalEntry> m_entries = chainOf(1300);
    int m_known = 0;
};

void TestMirror::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(QStringLiteral("journal.jsonl"));
    m_known = 0;
}

void TestMirror::entries_areAppendedInOrder()
{
    const auto mirror = Mirror::open(m_path);
    QVERIFY(mirror.ok());
    for (m_known = 1; m_known <= 3; ++m_known) {
        QVERIFY((*mirror)->append({m_entries.at(m_known - 1)}, fetchOf(m_entries, m_known)).ok());
    }
    QCOMPARE(content(), wanted(3));
    QCOMPARE((*mirror)->lastSeq(), 3);
}

void TestMirror::tornTail_isCutAndWritten()
{
    m_known = 4;
    for (qsizetype cut = 1; cut < wanted(3).size() - wanted(2).size(); cut += 40) {
        put(wanted(3).chopped(cut));
        const auto mirror = Mirror::open(m_path);
        QVERIFY((*mirror)->append({m_entries.at(3)}, fetchOf(m_entries, m_known)).ok());
        QCOMPARE(content(), wanted(4));
    }
}

//! A power cut may keep a sector from the disk and let the next one through, end of line and all.
void TestMirror::lostSector_isWrittenAgain()
{
    m_known = 1300;
    const QByteArray whole = wanted(m_known);
    for (const qsizetype lostAt : {whole.size() / 3, whole.size() - 40}) {
        QByteArray torn = whole;
        torn.replace(lostAt, 20, QByteArray(20, '\0'));
        put(torn);
        const auto mirror = Mirror::open(m_path);
        QVERIFY((*mirror)->heal(fetchOf(m_entries, m_known)).ok());
        QCOMPARE(content(), whole);
    }
}

void TestMirror::changedLastLine_isNeitherCutNorFollowed()
{
    QByteArray changed = wanted(3);
    changed[changed.lastIndexOf("\"kind\"") + 1] = 'K';
    put(changed);
    const auto mirror = Mirror::open(m_path);
    m_known = 4;
    const Result<Done> refused = (*mirror)->append({m_entries.at(3)}, fetchOf(m_entries, m_known));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().fault, Fault::Malformed);
    QCOMPARE(content(), changed);
}

void TestMirror::shortTail_isWritten()
{
    put(wanted(2));
    const auto mirror = Mirror::open(m_path);
    m_known = 1300;
    QVERIFY((*mirror)->append({m_entries.last()}, fetchOf(m_entries, m_known)).ok());
    QCOMPARE(content(), wanted(1300));
}

void TestMirror::emptyOrMissingFile_isFilled()
{
    m_known = 7;
    for (const bool isThere : {true, false}) {
        if (isThere)
            put({});
        else
            QFile::remove(m_path);
        const auto mirror = Mirror::open(m_path);
        QVERIFY((*mirror)->heal(fetchOf(m_entries, m_known)).ok());
        QCOMPARE(content(), wanted(7));
    }
}

void TestMirror::twoWriters_leaveEveryLineOnce()
{
    const auto one = Mirror::open(m_path);
    const auto two = Mirror::open(m_path);
    // Both commit before either writes its line; then they write in the wrong order.
    for (m_known = 2; m_known <= 10; m_known += 2) {
        QVERIFY((*two)->append({m_entries.at(m_known - 1)}, fetchOf(m_entries, m_known)).ok());
        QVERIFY((*one)->append({m_entries.at(m_known - 2)}, fetchOf(m_entries, m_known)).ok());
    }
    QCOMPARE(content(), wanted(10));
}

void TestMirror::foreignMirror_isLeftAlone()
{
    QList<JournalEntry> others = chainOf(2);
    others.last().atMs += 1;
    others.last().hash = chainHash(others.last());
    const QByteArray foreign = mirrorLine(others.first()) + mirrorLine(others.last());
    put(foreign);
    const auto mirror = Mirror::open(m_path);
    m_known = 3;
    const Result<Done> refused = (*mirror)->append({m_entries.at(2)}, fetchOf(m_entries, m_known));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().fault, Fault::Malformed);
    QCOMPARE(content(), foreign);
}

void TestMirror::deletedFile_isMadeAgain()
{
    const auto mirror = Mirror::open(m_path);
    m_known = 2;
    QVERIFY((*mirror)->heal(fetchOf(m_entries, m_known)).ok());
    QVERIFY(QFile::remove(m_path));
    m_known = 3;
    QVERIFY((*mirror)->append({m_entries.at(2)}, fetchOf(m_entries, m_known)).ok());
    QCOMPARE(content(), wanted(3));
}

void TestMirror::movedFile_isMadeAgain()
{
    const auto mirror = Mirror::open(m_path);
    m_known = 2;
    QVERIFY((*mirror)->heal(fetchOf(m_entries, m_known)).ok());
    const QString aside = m_dir->filePath(QStringLiteral("aside"));
    QVERIFY(QFile::rename(m_path, aside));
    m_known = 3;
    QVERIFY((*mirror)->append({m_entries.at(2)}, fetchOf(m_entries, m_known)).ok());
    QCOMPARE(content(), wanted(3));

    // And an older one put in its place is brought up to date.
    QVERIFY(QFile::remove(m_path));
    QVERIFY(QFile::rename(aside, m_path));
    m_known = 4;
    QVERIFY((*mirror)->append({m_entries.at(3)}, fetchOf(m_entries, m_known)).ok());
    QCOMPARE(content(), wanted(4));
}

void TestMirror::lockedFile_isNotWaitedForForEver()
{
    const auto mirror = Mirror::open(m_path);
    const FileHandle other = openFile(m_path, O_RDWR);
    QVERIFY(lockFile(other.get(), LOCK_EX, std::chrono::milliseconds(0)).ok());
    m_known = 1;
    const Result<Done> refused =
        (*mirror)->append({m_entries.first()}, fetchOf(m_entries, m_known));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().fault, Fault::Storage);
    QVERIFY(content().isEmpty());
    QVERIFY(lockFile(other.get(), LOCK_UN, std::chrono::milliseconds(0)).ok());
    QVERIFY((*mirror)->append({m_entries.first()}, fetchOf(m_entries, m_known)).ok());
    QCOMPARE(content(), wanted(1));
}

void TestMirror::deviceFile_isNoMirror()
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("no /dev/full here");
    QVERIFY(!Mirror::open(QStringLiteral("/dev/full")).ok());
}

void TestMirror::lastLines_areReadFromTheEnd()
{
    put(wanted(1300) + "{\"torn");
    const Result<QList<QByteArray>> lines = lastMirrorLines(m_path, 1000);
    QVERIFY(lines.ok());
    QCOMPARE(lines->size(), 1000);
    QCOMPARE(lines->first(), mirrorLine(m_entries.at(300)).chopped(1));
    QCOMPARE(lines->last(), mirrorLine(m_entries.last()).chopped(1));
    put(wanted(3));
    QCOMPARE(lastMirrorLines(m_path, 1000)->size(), 3);
    put({});
    QVERIFY(lastMirrorLines(m_path, 1000)->isEmpty());
}

QTEST_APPLESS_MAIN(TestMirror)
#include "tst_mirror.moc"
