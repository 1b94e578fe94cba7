// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyfixture.h"

#include <swap.h>

#include <QDirIterator>

using namespace ct;

namespace {

//! Everything that lies in a folder, by its name there.
QMap<QString, QByteArray> contentOf(const QString &dir)
{
    QMap<QString, QByteArray> content;
    QDirIterator files(dir, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        content.insert(path.mid(dir.size() + 1), bytesOf(path));
    }
    return content;
}

void copyFolder(const QString &from, const QString &to)
{
    const QMap<QString, QByteArray> content = contentOf(from);
    for (auto file = content.cbegin(); file != content.cend(); ++file) {
        const QString path = to + u'/' + file.key();
        if (!QDir().mkpath(QFileInfo(path).path()))
            qFatal("a folder of the test cannot be made");
        putBytes(path, *file);
    }
}

//! A folder with an old file and a staged new one, and the move that puts it in its place.
class Place
{
public:
    explicit Place(const QString &dir) : m_dir(dir)
    {
        if (!QDir().mkpath(m_dir + QStringLiteral("/.stage")))
            qFatal("a folder of the test cannot be made");
        putBytes(m_dir + QStringLiteral("/book"), "old");
        putBytes(m_dir + QStringLiteral("/.stage/book"), "new");
    }

    QList<Move> moves() const
    {
        return {{m_dir + QStringLiteral("/.stage/book"), m_dir + QStringLiteral("/book"),
                 m_dir + QStringLiteral("/aside/book")}};
    }

    //! Where the folder for the old file should be, there is a file: the first move fails.
    static void block(const QString &dir)
    {
        putBytes(dir + QStringLiteral("/aside"), "in the way");
    }
    static void clear(const QString &dir) { QFile::remove(dir + QStringLiteral("/aside")); }

private:
    const QString m_dir;
};

const QMap<QString, QByteArray> Finished{{QStringLiteral("aside/book"), "old"},
                                         {QStringLiteral("book"), "new"}};

} // namespace

class TestSwap : public QObject
{
    Q_OBJECT

private slots:
    void brokenOff_isFinishedWhereItWasBegun();
    void copyOfTheFolder_finishesItsOwnMoves();
    void renamedFolder_finishesItsMoves();
    void listOfWholePaths_isFinished();
    void placeOutsideTheFolder_keepsItsPath();
    void unreadableList_movesNothing();
};

void TestSwap::brokenOff_isFinishedWhereItWasBegun()
{
    const QTemporaryDir top;
    const QString dir = top.filePath(QStringLiteral("data"));
    const Place place(dir);
    Place::block(dir);
    QVERIFY(!swapIn(dir, place.moves()).ok());
    QVERIFY(isSwapPending(dir));
    QCOMPARE(bytesOf(dir + QStringLiteral("/book")), QByteArray("old"));
    Place::clear(dir);
    QVERIFY(finishSwap(dir).ok());
    QCOMPARE(contentOf(dir), Finished);
    QVERIFY(finishSwap(dir).ok());
    QCOMPARE(contentOf(dir), Finished);
}

void TestSwap::copyOfTheFolder_finishesItsOwnMoves()
{
    const QTemporaryDir top;
    const QString dir = top.filePath(QStringLiteral("data"));
    const QString copy = top.filePath(QStringLiteral("copy"));
    const Place place(dir);
    Place::block(dir);
    QVERIFY(!swapIn(dir, place.moves()).ok());
    copyFolder(dir, copy);
    Place::clear(copy);
    Place::clear(dir);
    const QMap<QString, QByteArray> before = contentOf(dir);
    QVERIFY(finishSwap(copy).ok());
    QCOMPARE(contentOf(copy), Finished);
    // The folder that was copied is another program's to finish.
    QCOMPARE(contentOf(dir), before);
    QVERIFY(finishSwap(dir).ok());
    QCOMPARE(contentOf(dir), Finished);
}

void TestSwap::renamedFolder_finishesItsMoves()
{
    const QTemporaryDir top;
    const QString dir = top.filePath(QStringLiteral("data"));
    const QString moved = top.filePath(QStringLiteral("moved"));
    const Place place(dir);
    Place::block(dir);
    QVERIFY(!swapIn(dir, place.moves()).ok());
    QVERIFY(QDir().rename(dir, moved));
    Place::clear(moved);
    QVERIFY(finishSwap(moved).ok());
    QCOMPARE(contentOf(moved), Finished);
    QVERIFY(!QFileInfo::exists(dir));
}

void TestSwap::listOfWholePaths_isFinished()
{
    // As versions before wrote it.
    const QTemporaryDir top;
    const QString dir = top.filePath(QStringLiteral("data"));
    const Place place(dir);
    const Move move = place.moves().constFirst();
    QByteArray list = R"([{"from":"%1","to":"%2","aside":"%3"}])";
    list.replace("%1", move.from.toUtf8()).replace("%2", move.to.toUtf8());
    list.replace("%3", move.aside.toUtf8());
    putBytes(dir + QStringLiteral("/swap.pending"), list);
    QVERIFY(finishSwap(dir).ok());
    QCOMPARE(contentOf(dir), Finished);
}

void TestSwap::placeOutsideTheFolder_keepsItsPath()
{
    // The mirror may lie on another disk, and its folder may begin with the same letters.
    const QTemporaryDir top;
    const QString dir = top.filePath(QStringLiteral("data"));
    const QString elsewhere = top.filePath(QStringLiteral("data-mirror"));
    QVERIFY(QDir().mkpath(elsewhere) && QDir().mkpath(dir));
    putBytes(elsewhere + QStringLiteral("/journal"), "old");
    putBytes(elsewhere + QStringLiteral("/.journal"), "new");
    QVERIFY(swapIn(dir, {{elsewhere + QStringLiteral("/.journal"),
                          elsewhere + QStringLiteral("/journal"),
                          elsewhere + QStringLiteral("/aside-journal")}})
                .ok());
    const QMap<QString, QByteArray> done{{QStringLiteral("aside-journal"), "old"},
                                         {QStringLiteral("journal"), "new"}};
    QCOMPARE(contentOf(elsewhere), done);
    QVERIFY(contentOf(dir).isEmpty());
}

void TestSwap::unreadableList_movesNothing()
{
    const QTemporaryDir top;
    const QString dir = top.filePath(QStringLiteral("data"));
    const Place place(dir);
    putBytes(dir + QStringLiteral("/swap.pending"), "[{\"from\":");
    const QMap<QString, QByteArray> before = contentOf(dir);
    QCOMPARE(finishSwap(dir).error().fault, Fault::Malformed);
    QCOMPARE(contentOf(dir), before);
}

QTEST_GUILESS_MAIN(TestSwap)
#include "tst_swap.moc"
