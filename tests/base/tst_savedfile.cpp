// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <savedfile.h>

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTest>

#include <filesizelimit.h>

using namespace ct;

class TestSavedFile : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWritten_takesThePlaceOfTheOld()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("list"));
        put(path, "old");
        QSaveFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write("new"), 3);
        QVERIFY(keepSaved(file));
        QCOMPARE(content(path), QByteArray("new"));
    }

    void aFullDisk_leavesTheOld_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("room");
        QTest::newRow("small, no room") << 200 << 0;
        QTest::newRow("small, room for a part") << 200 << 100;
        QTest::newRow("larger than the buffer") << 100000 << 50000;
        QTest::newRow("only the last piece") << 100000 << 99990;
    }
    void aFullDisk_leavesTheOld()
    {
        QFETCH(int, size);
        QFETCH(int, room);
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("list"));
        put(path, "old");
        bool isKept = true;
        {
            QSaveFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            const FileSizeLimit limit{rlim_t(room)};
            for (int written = 0; written < size; written += 100)
                file.write(QByteArray(100, 'n'));
            isKept = keepSaved(file);
        }
        QVERIFY(!isKept);
        QCOMPARE(content(path), QByteArray("old"));
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files), QStringList(QStringLiteral("list")));
    }

private:
    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
};

QTEST_APPLESS_MAIN(TestSavedFile)
#include "tst_savedfile.moc"
