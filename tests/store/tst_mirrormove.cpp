// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyfixture.h"

#include <mirrormove.h>

using namespace ct;

namespace {

BookPlace placeOf(const BookFolder &folder, const QString &mirrorDir = {})
{
    BookPlace place;
    place.dir = folder.dir();
    place.mirrorDir = mirrorDir;
    return place;
}

std::optional<MirrorProblem> refusalOf(const MirrorMove::Beginning &beginning)
{
    const auto *refused = std::get_if<MirrorRefused>(&beginning);
    return refused ? std::optional(refused->why) : std::nullopt;
}

} // namespace

//! The second record on another disk.
class TestMirrorMove : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void moved_holdsEveryLine();
    void longMirror_isCopiedWhole();
    void movedBack_isBesideTheBook();
    void brokenOffBeforeTheSettings_isTheOldPlace();
    void brokenOffAfterTheSettings_isTheNewPlace();
    void copyOfAnEarlierMove_isReplaced();
    void openBook_isRefused();
    void badFolders_areRefused();
    void journalOfAnother_isNotTouched();
    void lostMirror_isMadeAnewInTheNewPlace();
    void missingDisk_stopsSellingAndHeals();

private:
    std::unique_ptr<BookFolder> m_folder;
    std::unique_ptr<QTemporaryDir> m_disk;
    QByteArray m_lines;
};

void TestMirrorMove::init()
{
    m_folder = std::make_unique<BookFolder>();
    m_disk = std::make_unique<QTemporaryDir>();
    QVERIFY(sellADay(*m_folder->open(), *m_folder, 10));
    m_lines = bytesOf(m_folder->mirror());
    QVERIFY(!m_lines.isEmpty());
}

void TestMirrorMove::moved_holdsEveryLine()
{
    {
        const auto move = MirrorMove::begin(placeOf(*m_folder), m_disk->path());
        QVERIFY(!refusalOf(move));
        QVERIFY(std::get<0>(move)->finish().ok());
    }
    const QString moved = m_disk->filePath(QStringLiteral("journal.jsonl"));
    QCOMPARE(bytesOf(moved), m_lines);
    QCOMPARE(QFile::permissions(moved) & 0x0077, QFile::Permissions());
    QVERIFY(!QFile::exists(m_folder->mirror()));
    const auto book = SqliteBook::open(placeOf(*m_folder, m_disk->path()), m_folder->clock);
    QVERIFY(book.ok());
    QVERIFY(sellADay(**book, *m_folder, 5, 100));
    QVERIFY(bytesOf(moved).startsWith(m_lines));
    QVERIFY(!QFile::exists(m_folder->mirror()));
    QCOMPARE(verifyBook(m_folder->dir(), m_disk->path()), QStringList());
}

void TestMirrorMove::longMirror_isCopiedWhole()
{
    QByteArray lines;
    while (lines.size() < 2'500'000)
        lines += m_lines;
    putBytes(m_folder->mirror(), lines);
    const auto move = MirrorMove::begin(placeOf(*m_folder), m_disk->path());
    QVERIFY(!refusalOf(move));
    QVERIFY(bytesOf(m_disk->filePath(QStringLiteral("journal.jsonl"))) == lines);
}

void TestMirrorMove::movedBack_isBesideTheBook()
{
    for (const QString &to : {m_disk->path(), QString()}) {
        const QString from = to.isEmpty() ? m_disk->path() : QString();
        const auto move = MirrorMove::begin(placeOf(*m_folder, from), to);
        QVERIFY(!refusalOf(move));
        QVERIFY(std::get<0>(move)->finish().ok());
    }
    QCOMPARE(bytesOf(m_folder->mirror()), m_lines);
    QVERIFY(QDir(m_disk->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    QCOMPARE(verifyBook(m_folder->dir()), QStringList());
}

void TestMirrorMove::brokenOffBeforeTheSettings_isTheOldPlace()
{
    {
        const auto move = MirrorMove::begin(placeOf(*m_folder), m_disk->path());
        QVERIFY(!refusalOf(move));
    }
    QVERIFY(!QFile::exists(m_disk->filePath(QStringLiteral("journal.jsonl"))));
    QCOMPARE(bytesOf(m_folder->mirror()), m_lines);
    QCOMPARE(verifyBook(m_folder->dir()), QStringList());
}

void TestMirrorMove::brokenOffAfterTheSettings_isTheNewPlace()
{
    // The settings name the new place, and the old file is still there.
    putBytes(m_disk->filePath(QStringLiteral("journal.jsonl")), m_lines);
    {
        const auto book = SqliteBook::open(placeOf(*m_folder, m_disk->path()), m_folder->clock);
        QVERIFY(book.ok());
        QCOMPARE((*book)->health(), BookHealth::Well);
        QVERIFY((*book)->holds()->isEmpty());
        QVERIFY(sellADay(**book, *m_folder, 5, 100));
    }
    QCOMPARE(verifyBook(m_folder->dir(), m_disk->path()), QStringList());
    QCOMPARE(bytesOf(m_folder->mirror()), m_lines);
}

void TestMirrorMove::copyOfAnEarlierMove_isReplaced()
{
    // Killed after the copy, before the settings; sold since.
    putBytes(m_disk->filePath(QStringLiteral("journal.jsonl")), m_lines);
    putBytes(m_disk->filePath(QStringLiteral(".journal.jsonl.partial")), "half");
    QVERIFY(sellADay(*m_folder->open(), *m_folder, 5, 100));
    const QByteArray now = bytesOf(m_folder->mirror());
    const auto move = MirrorMove::begin(placeOf(*m_folder), m_disk->path());
    QVERIFY(!refusalOf(move));
    QVERIFY(std::get<0>(move)->finish().ok());
    QCOMPARE(bytesOf(m_disk->filePath(QStringLiteral("journal.jsonl"))), now);
    QVERIFY(!QFile::exists(m_disk->filePath(QStringLiteral(".journal.jsonl.partial"))));
}

void TestMirrorMove::openBook_isRefused()
{
    const auto book = m_folder->open();
    QCOMPARE(refusalOf(MirrorMove::begin(placeOf(*m_folder), m_disk->path())),
             MirrorProblem::BookOpen);
    QVERIFY(QDir(m_disk->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void TestMirrorMove::badFolders_areRefused()
{
    const QString file = m_disk->filePath(QStringLiteral("file"));
    putBytes(file, "x");
    const QString open = m_disk->filePath(QStringLiteral("open"));
    QVERIFY(QDir().mkpath(open));
    QVERIFY(QFile::setPermissions(open, QFile::Permissions(0x7777)));
    const QList<QPair<QString, MirrorProblem>> folders{
        {m_disk->filePath(QStringLiteral("none")), MirrorProblem::NoFolder},
        {QStringLiteral("relative"), MirrorProblem::NoFolder},
        {file, MirrorProblem::NoFolder},
        {open, MirrorProblem::OpenToAll},
        {QStringLiteral("/proc"), MirrorProblem::Unwritable},
    };
    for (const auto &[folder, problem] : folders)
        QCOMPARE(refusalOf(MirrorMove::begin(placeOf(*m_folder), folder)), problem);
    QCOMPARE(bytesOf(m_folder->mirror()), m_lines);
}

void TestMirrorMove::journalOfAnother_isNotTouched()
{
    BookFolder other;
    QVERIFY(sellADay(*other.open(), other, 3));
    const QString there = m_disk->filePath(QStringLiteral("journal.jsonl"));
    const QByteArray theirs = bytesOf(other.mirror());
    // Of another book, and of this one's future: what a restored copy must not overwrite.
    for (const QByteArray &lines : {theirs, m_lines + "more\n"}) {
        putBytes(there, lines);
        QCOMPARE(refusalOf(MirrorMove::begin(placeOf(*m_folder), m_disk->path())),
                 MirrorProblem::OtherJournal);
        QCOMPARE(bytesOf(there), lines);
    }
    QCOMPARE(bytesOf(m_folder->mirror()), m_lines);
}

void TestMirrorMove::lostMirror_isMadeAnewInTheNewPlace()
{
    QVERIFY(QFile::remove(m_folder->mirror()));
    {
        const auto move = MirrorMove::begin(placeOf(*m_folder), m_disk->path());
        QVERIFY(!refusalOf(move));
        QVERIFY(std::get<0>(move)->finish().ok());
    }
    QVERIFY(SqliteBook::open(placeOf(*m_folder, m_disk->path()), m_folder->clock).ok());
    const QByteArray made = bytesOf(m_disk->filePath(QStringLiteral("journal.jsonl")));
    QVERIFY(made.startsWith(m_lines));
    QCOMPARE(verifyBook(m_folder->dir(), m_disk->path()), QStringList());
}

void TestMirrorMove::missingDisk_stopsSellingAndHeals()
{
    const QString away = m_disk->filePath(QStringLiteral("stick"));
    const BookPlace place = placeOf(*m_folder, away);
    QVERIFY(QDir().mkpath(away));
    putBytes(away + QStringLiteral("/journal.jsonl"), m_lines);
    const QString hidden = m_disk->filePath(QStringLiteral("pulled"));
    QVERIFY(QFile::rename(away, hidden));
    {
        const auto book = SqliteBook::open(place, m_folder->clock);
        QVERIFY(book.ok());
        QCOMPARE((*book)->health(), BookHealth::ReadOnly);
        const Result<Beginning> begun = (*book)->begin(saleOf(QStringLiteral("k")));
        QVERIFY(!begun.ok() || !std::holds_alternative<Permit>(*begun));
    }
    QVERIFY(QFile::rename(hidden, away));
    const auto book = SqliteBook::open(place, m_folder->clock);
    QVERIFY(book.ok());
    QCOMPARE((*book)->health(), BookHealth::Well);
    QVERIFY((*book)->holds()->isEmpty());
    QCOMPARE((*book)
                 ->connection()
                 .ask(QStringLiteral("SELECT count(*) FROM epochs"))
                 .valueOr(QStringLiteral("error")),
             QStringLiteral("0"));
    QCOMPARE(verifyBook(m_folder->dir(), away), QStringList());
}

QTEST_GUILESS_MAIN(TestMirrorMove)
#include "tst_mirrormove.moc"
