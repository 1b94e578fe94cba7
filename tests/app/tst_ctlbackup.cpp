// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace ct;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList rechargeOf(int number)
{
    return {QStringLiteral("recharge"),
            QStringLiteral("--operator"),
            QStringLiteral("A"),
            QStringLiteral("--number"),
            QString::number(9000000000 + number),
            QStringLiteral("--amount"),
            QStringLiteral("10"),
            QStringLiteral("--wait"),
            QStringLiteral("0")};
}

QStringList restoreOf(const QString &file, bool force)
{
    QStringList words{QStringLiteral("restore"), file};
    if (force)
        words << QStringLiteral("--force");
    return words;
}

} // namespace

//! backup, restore, rebuild, verify, holds and release as another program sees them.
class TestCtlBackup : public QObject
{
    Q_OBJECT

private slots:
    void backupAndRestore_giveTheSameHistory();
    void rebuild_fromTheOwnMirror();
    void restore_intoAnEmptyFolderStopsSelling();
    void restore_wantsForceAndKeepsTheOldBook();
    void restore_isRefusedWhileARechargeIsSent();
    void brokenFiles_changeNothing();
    void misuse_changesNothing();
    void mirror_movesToAnotherFolderAndBack();
    void mirror_isNotMovedToABadFolder();
    void bookOfANewerProgram_isRefusedInASentence();
    void sealedBackup_givesTheSameHistoryOnAnotherComputer();
    void sealedBackup_isNeverPlainBesideIt();
    void sealedBackup_thatDoesNotOpenChangesNothing();

private:
    //! A file that only we may read.
    static QString secretFile(const CtlRunner &ctl, const QByteArray &words);
};

void TestCtlBackup::backupAndRestore_giveTheSameHistory()
{
    SandboxProcess sandbox;
    CtlRunner ctl;
    QCOMPARE(ctl.configure(sandbox.url()).code, 0);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(ctl.run(rechargeOf(i)).code, 0);
    const QString file = ctl.dir() + QStringLiteral("/backups/mine.sqlite");
    const Ended backup = ctl.run({QStringLiteral("backup"), file});
    QCOMPARE(backup.code, 0);
    QCOMPARE(backup.object().value(QStringLiteral("file")).toString(), file);
    QVERIFY(backup.object().value(QStringLiteral("head")).toString().size() == 64);
    QCOMPARE(QFile::permissions(file) & 0x0077, QFile::Permissions());
    QCOMPARE(ctl.run(rechargeOf(4)).code, 0);
    const QByteArray history = ctl.run({QStringLiteral("history")}).out;
    const Ended restored = ctl.run(restoreOf(file, true));
    QCOMPARE(restored.code, 0);
    QVERIFY(restored.object().value(QStringLiteral("merged")).toInt() >= 3);
    QVERIFY(restored.object().value(QStringLiteral("holds")).toArray().isEmpty());
    QCOMPARE(ctl.run({QStringLiteral("history")}).out, history);
    QCOMPARE(ctl.run({QStringLiteral("verify")}).code, 0);
    QCOMPARE(ctl.run(rechargeOf(5)).code, 0);
    // Five sales, five executions: nothing was sent twice for having been restored.
    QCOMPARE(sandbox.events(QStringLiteral("executed")).size(), 5);
}

void TestCtlBackup::rebuild_fromTheOwnMirror()
{
    SandboxProcess sandbox;
    CtlRunner ctl;
    QCOMPARE(ctl.configure(sandbox.url()).code, 0);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(ctl.run(rechargeOf(i)).code, 0);
    const QByteArray history = ctl.run({QStringLiteral("history")}).out;
    const QString mirror = ctl.dir() + QStringLiteral("/journal.jsonl");
    QVERIFY(QFile::remove(ctl.dir() + QStringLiteral("/book.sqlite")));
    const Ended gone = ctl.run({QStringLiteral("history")});
    QCOMPARE(gone.code, 5);
    QVERIFY(gone.err.contains("rebuild"));
    const Ended rebuilt = ctl.run({QStringLiteral("rebuild"), QStringLiteral("--from"), mirror});
    QCOMPARE(rebuilt.code, 0);
    QCOMPARE(ctl.run({QStringLiteral("history")}).out, history);
    QCOMPARE(ctl.run({QStringLiteral("verify")}).code, 0);
    QCOMPARE(ctl.run(rechargeOf(4)).code, 0);
    QCOMPARE(ctl.run(rechargeOf(2)).code, 6); // known, and a few seconds ago
}

void TestCtlBackup::restore_intoAnEmptyFolderStopsSelling()
{
    SandboxProcess sandbox;
    CtlRunner old;
    QCOMPARE(old.configure(sandbox.url()).code, 0);
    QCOMPARE(old.run(rechargeOf(1)).code, 0);
    QTemporaryDir usb;
    const QString file = usb.filePath(QStringLiteral("copy.sqlite"));
    QCOMPARE(old.run({QStringLiteral("backup"), file}).code, 0);
    CtlRunner ctl;
    QCOMPARE(ctl.run(restoreOf(file, false)).code, 0);
    QCOMPARE(ctl.configure(sandbox.url()).code, 0);
    const QJsonArray holds = ctl.run({QStringLiteral("holds")}).array();
    QCOMPARE(holds.size(), 1);
    QCOMPARE(holds.first()[QStringLiteral("hold")].toString(), QStringLiteral("epoch"));
    const Ended refused = ctl.run(rechargeOf(2));
    QCOMPARE(refused.code, 6);
    QVERIFY(refused.err.startsWith("Nothing was sent"));
    QCOMPARE(ctl.run({QStringLiteral("release"), QStringLiteral("epoch")}).code, 2);
    QCOMPARE(ctl.run(rechargeOf(2)).code, 6);
    QCOMPARE(ctl.run({QStringLiteral("release"), QStringLiteral("epoch"),
                      QStringLiteral("--reason"), QStringLiteral("nothing was sold since")})
                 .code,
             0);
    QCOMPARE(ctl.run(rechargeOf(2)).code, 0);
    QCOMPARE(ctl.run({QStringLiteral("verify")}).code, 0);
}

void TestCtlBackup::restore_wantsForceAndKeepsTheOldBook()
{
    SandboxProcess sandbox;
    CtlRunner ctl;
    QCOMPARE(ctl.configure(sandbox.url()).code, 0);
    QCOMPARE(ctl.run(rechargeOf(1)).code, 0);
    const QString file = ctl.dir() + QStringLiteral("/backups/mine.sqlite");
    QCOMPARE(ctl.run({QStringLiteral("backup"), file}).code, 0);
    const QByteArray book = bytesOf(ctl.dir() + QStringLiteral("/book.sqlite"));
    const Ended refused = ctl.run(restoreOf(file, false));
    QCOMPARE(refused.code, 6);
    QVERIFY(refused.err.contains("--force"));
    QCOMPARE(bytesOf(ctl.dir() + QStringLiteral("/book.sqlite")), book);
    const Ended restored = ctl.run(restoreOf(file, true));
    QCOMPARE(restored.code, 0);
    const QString aside = restored.object().value(QStringLiteral("aside")).toString();
    QCOMPARE(bytesOf(aside + QStringLiteral("/book.sqlite")), book);
    QVERIFY(QFileInfo(aside + QStringLiteral("/journal.jsonl")).size() > 0);
}

void TestCtlBackup::restore_isRefusedWhileARechargeIsSent()
{
    SandboxProcess sandbox({QStringLiteral("--latency"), QStringLiteral("4000")});
    CtlRunner ctl;
    QCOMPARE(ctl.configure(sandbox.url()).code, 0);
    const QString file = ctl.dir() + QStringLiteral("/backups/mine.sqlite");
    QCOMPARE(ctl.run({QStringLiteral("history")}).code, 0);
    QCOMPARE(ctl.run({QStringLiteral("backup"), file}).code, 0);
    const auto sale = ctl.start(rechargeOf(1));
    QTRY_VERIFY(!sandbox.events(QStringLiteral("request")).isEmpty());
    QCOMPARE(ctl.run(restoreOf(file, true)).code, 6);
    QCOMPARE(ctl.run({QStringLiteral("rebuild"), QStringLiteral("--from"),
                      ctl.dir() + QStringLiteral("/journal.jsonl")})
                 .code,
             6);
    QVERIFY(sale->waitForFinished(60'000));
    QCOMPARE(sale->exitCode(), 0);
    QCOMPARE(ctl.run({QStringLiteral("verify")}).code, 0);
    QCOMPARE(ctl.run(restoreOf(file, true)).code, 0);
    QCOMPARE(ctl.run({QStringLiteral("history")}).array().size(), 1);
}

void TestCtlBackup::brokenFiles_changeNothing()
{
    SandboxProcess sandbox;
    CtlRunner ctl;
    QCOMPARE(ctl.configure(sandbox.url()).code, 0);
    QCOMPARE(ctl.run(rechargeOf(1)).code, 0);
    const QString file = ctl.dir() + QStringLiteral("/backups/mine.sqlite");
    QCOMPARE(ctl.run({QStringLiteral("backup"), file}).code, 0);
    const QByteArray book = bytesOf(ctl.dir() + QStringLiteral("/book.sqlite"));
    QFile copy(file);
    QVERIFY(copy.open(QIODevice::ReadWrite));
    QVERIFY(copy.resize(copy.size() / 2));
    copy.close();
    QVERIFY(ctl.run(restoreOf(file, true)).code != 0);
    QCOMPARE(ctl.run(restoreOf(ctl.dir() + QStringLiteral("/none"), true)).code, 2);
    QFile mirror(ctl.dir() + QStringLiteral("/journal.jsonl"));
    QVERIFY(mirror.open(QIODevice::ReadOnly));
    QByteArray lines = mirror.readAll();
    lines.replace("9000000001", "9000000002");
    const QString forged = ctl.dir() + QStringLiteral("/forged.jsonl");
    QFile out(forged);
    QVERIFY(out.open(QIODevice::WriteOnly) && out.write(lines) == lines.size());
    out.close();
    const Ended refused = ctl.run({QStringLiteral("rebuild"), QStringLiteral("--from"), forged});
    QCOMPARE(refused.code, 5);
    QVERIFY2(refused.err.contains("line 2"), refused.err.constData());
    QCOMPARE(bytesOf(ctl.dir() + QStringLiteral("/book.sqlite")), book);
    QCOMPARE(ctl.run({QStringLiteral("verify")}).code, 0);
}

void TestCtlBackup::misuse_changesNothing()
{
    SandboxProcess sandbox;
    CtlRunner ctl;
    QCOMPARE(ctl.configure(sandbox.url()).code, 0);
    QCOMPARE(ctl.run(rechargeOf(1)).code, 0);
    for (const QStringList &words :
         {QStringList{QStringLiteral("backup")}, QStringList{QStringLiteral("restore")},
          QStringList{QStringLiteral("rebuild")},
          QStringList{QStringLiteral("backup"), ctl.dir() + QStringLiteral("/book.sqlite")},
          QStringList{QStringLiteral("backup"), ctl.dir() + QStringLiteral("/countertop.conf")},
          QStringList{QStringLiteral("release"), QStringLiteral("everything"),
                      QStringLiteral("--reason"), QStringLiteral("r")},
          QStringList{QStringLiteral("release"), QStringLiteral("wallet"),
                      QStringLiteral("--reason"), QStringLiteral("r")}}) {
        QCOMPARE(ctl.run(words).code, 2);
    }
    QCOMPARE(ctl.run({QStringLiteral("verify")}).code, 0);
    QCOMPARE(ctl.run({QStringLiteral("history")}).array().size(), 1);
}

void TestCtlBackup::mirror_movesToAnotherFolderAndBack()
{
    SandboxProcess sandbox;
    CtlRunner ctl;
    const QTemporaryDir disk;
    QCOMPARE(ctl.configure(sandbox.url()).code, 0);
    QCOMPARE(ctl.run(rechargeOf(1)).code, 0);
    const QString own = ctl.dir() + QStringLiteral("/journal.jsonl");
    const QString moved = disk.filePath(QStringLiteral("journal.jsonl"));
    const QByteArray lines = bytesOf(own);
    QVERIFY(!lines.isEmpty());
    const Ended there = ctl.configure(sandbox.url(), {QStringLiteral("--mirror"), disk.path()});
    QCOMPARE(there.code, 0);
    QCOMPARE(there.object().value(QStringLiteral("mirror_dir")).toString(),
             QFileInfo(disk.path()).canonicalFilePath());
    QVERIFY(!QFile::exists(own));
    QVERIFY(bytesOf(moved).startsWith(lines));
    QCOMPARE(ctl.run(rechargeOf(2)).code, 0);
    QVERIFY(bytesOf(moved).size() > lines.size());
    QVERIFY(!QFile::exists(own));
    QCOMPARE(ctl.run({QStringLiteral("verify")}).code, 0);
    // A later configure without a word of it leaves it where it is.
    QCOMPARE(ctl.configure(sandbox.url()).code, 0);
    QVERIFY(QFile::exists(moved));
    const QByteArray history = ctl.run({QStringLiteral("history")}).out;
    QCOMPARE(ctl.run({QStringLiteral("rebuild"), QStringLiteral("--from"), moved}).code, 0);
    QCOMPARE(ctl.run({QStringLiteral("history")}).out, history);
    QVERIFY(!QFile::exists(own));
    QCOMPARE(ctl.configure(sandbox.url(), {QStringLiteral("--mirror"), ctl.dir()}).code, 0);
    QVERIFY(!QFile::exists(moved));
    QVERIFY(bytesOf(own).startsWith(lines));
    QCOMPARE(ctl.run(rechargeOf(3)).code, 0);
    QCOMPARE(ctl.run({QStringLiteral("verify")}).code, 0);
    QCOMPARE(sandbox.events(QStringLiteral("executed")).size(), 3);
}

void TestCtlBackup::mirror_isNotMovedToABadFolder()
{
    SandboxProcess sandbox;
    CtlRunner ctl;
    QCOMPARE(ctl.configure(sandbox.url()).code, 0);
    QCOMPARE(ctl.run(rechargeOf(1)).code, 0);
    const QByteArray lines = bytesOf(ctl.dir() + QStringLiteral("/journal.jsonl"));
    const QByteArray settings = bytesOf(ctl.dir() + QStringLiteral("/countertop.conf"));
    const Ended refused = ctl.configure(
        sandbox.url(), {QStringLiteral("--mirror"), ctl.dir() + QStringLiteral("/none")});
    QCOMPARE(refused.code, 2);
    QVERIFY(refused.err.contains("There is no folder"));
    QVERIFY(refused.err.contains("Nothing was changed."));
    QCOMPARE(bytesOf(ctl.dir() + QStringLiteral("/countertop.conf")), settings);
    QCOMPARE(bytesOf(ctl.dir() + QStringLiteral("/journal.jsonl")), lines);
    QCOMPARE(ctl.run({QStringLiteral("verify")}).code, 0);
}

//! An older program was installed again: it says so, and leaves the folder as it is.
void TestCtlBackup::bookOfANewerProgram_isRefusedInASentence()
{
    SandboxProcess sandbox;
    CtlRunner ctl;
    QCOMPARE(ctl.configure(sandbox.url()).code, 0);
    QCOMPARE(ctl.run(rechargeOf(1)).code, 0);
    const QString backup = ctl.dir() + QStringLiteral("/backups/mine.sqlite");
    QCOMPARE(ctl.run({QStringLiteral("backup"), backup}).code, 0);
    for (const QString &path : {ctl.dir() + QStringLiteral("/book.sqlite"), backup}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(60));
        QCOMPARE(file.write(QByteArray::fromHex("0000270f")), 4); // user_version 9999
    }
    const auto everything = [&ctl] {
        QMap<QString, QByteArray> files;
        QDirIterator all(ctl.dir(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString path = all.next();
            files.insert(path, bytesOf(path));
        }
        return files;
    };
    const QMap<QString, QByteArray> before = everything();
    for (const QStringList &words :
         {QStringList{QStringLiteral("history")}, QStringList{QStringLiteral("holds")},
          rechargeOf(2), QStringList{QStringLiteral("backup"), ctl.dir() + QStringLiteral("/b")},
          restoreOf(backup, true)}) {
        const Ended ended = ctl.run(words);
        QCOMPARE(ended.code, 5);
        QVERIFY2(ended.err.contains("was written by a newer program"), ended.err.constData());
    }
    QVERIFY(ctl.run({QStringLiteral("verify")}).code != 0);
    QCOMPARE(everything(), before);
    QCOMPARE(sandbox.events(QStringLiteral("executed")).size(), 1);
}

QString TestCtlBackup::secretFile(const CtlRunner &ctl, const QByteArray &words)
{
    const QString path = ctl.dir() + QStringLiteral("/../") + QString::number(qHash(words), 36);
    QFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) &&
                           file.write(words + '\n') == words.size() + 1 &&
                           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return isWritten ? QDir::cleanPath(path) : QString();
}

void TestCtlBackup::sealedBackup_givesTheSameHistoryOnAnotherComputer()
{
    SandboxProcess sandbox;
    CtlRunner ctl;
    QCOMPARE(ctl.configure(sandbox.url()).code, 0);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(ctl.run(rechargeOf(i)).code, 0);
    const QStringList secret{QStringLiteral("--passphrase-file"),
                             secretFile(ctl, "a made-up passphrase")};
    const QString file = QDir::cleanPath(ctl.dir() + QStringLiteral("/../stick.backup"));
    const Ended backup = ctl.run(QStringList{QStringLiteral("backup"), file} + secret);
    QVERIFY2(backup.code == 0, backup.err.constData());
    QVERIFY(backup.object().value(QStringLiteral("sealed")).toBool());
    QCOMPARE(QFile::permissions(file) & 0x0077, QFile::Permissions());
    // A sealed backup may be replaced by the next, and is told to be whole.
    QCOMPARE(ctl.run(QStringList{QStringLiteral("backup"), file} + secret).code, 0);
    const Ended verified =
        ctl.run(QStringList{QStringLiteral("verify"), QStringLiteral("--backup"), file} + secret);
    QVERIFY2(verified.code == 0, verified.err.constData());
    QVERIFY(verified.object().value(QStringLiteral("ok")).toBool());

    CtlRunner other;
    const Ended restored = other.run(restoreOf(file, false) + secret);
    QVERIFY2(restored.code == 0, restored.err.constData());
    QCOMPARE(other.run({QStringLiteral("history")}).out, ctl.run({QStringLiteral("history")}).out);
    QCOMPARE(other.run({QStringLiteral("verify")}).code, 0);
    // What was opened for it is gone.
    QCOMPARE(QDir(other.dir() + QStringLiteral("/.."))
                 .entryList({QStringLiteral("data.opened-*")}, QDir::AllEntries | QDir::Hidden),
             QStringList());
}

void TestCtlBackup::sealedBackup_isNeverPlainBesideIt()
{
    SandboxProcess sandbox;
    CtlRunner ctl;
    QCOMPARE(ctl.configure(sandbox.url()).code, 0);
    QCOMPARE(ctl.run(rechargeOf(1)).code, 0);
    QTemporaryDir stick;
    const QString file = stick.filePath(QStringLiteral("one.backup"));
    const QStringList words{QStringLiteral("backup"), file, QStringLiteral("--passphrase-file"),
                            secretFile(ctl, "a made-up passphrase")};
    QCOMPARE(ctl.run(words).code, 0);
    QVERIFY(!bytesOf(file).contains("SQLite format 3"));
    QVERIFY(!bytesOf(file).contains("9000000001"));
    QCOMPARE(QDir(stick.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("one.backup")});
    QCOMPARE(QDir(ctl.dir() + QStringLiteral("/backups"))
                 .entryList({QStringLiteral(".*partial*")}, QDir::Files | QDir::Hidden),
             QStringList());
    // What a killed one left is cleared away, and nothing else is written over.
    const QString left = ctl.dir() + QStringLiteral("/backups/.one.backup.partial");
    QFile torn(left);
    QVERIFY(torn.open(QIODevice::WriteOnly));
    torn.write("SQLite format 3");
    torn.close();
    QCOMPARE(ctl.run(words).code, 0);
    QVERIFY(!QFile::exists(left));
    QFile foreign(stick.filePath(QStringLiteral("letter")));
    QVERIFY(foreign.open(QIODevice::WriteOnly));
    foreign.write("a letter");
    foreign.close();
    QVERIFY(ctl.run({words.at(0), foreign.fileName(), words.at(2), words.at(3)}).code != 0);
    QCOMPARE(bytesOf(foreign.fileName()), QByteArray("a letter"));
}

void TestCtlBackup::sealedBackup_thatDoesNotOpenChangesNothing()
{
    SandboxProcess sandbox;
    CtlRunner ctl;
    QCOMPARE(ctl.configure(sandbox.url()).code, 0);
    QCOMPARE(ctl.run(rechargeOf(1)).code, 0);
    const QString secret = secretFile(ctl, "a made-up passphrase");
    const QString given = QStringLiteral("--passphrase-file");
    const QString file = QDir::cleanPath(ctl.dir() + QStringLiteral("/../stick.backup"));
    QCOMPARE(ctl.run({QStringLiteral("backup"), file, given, secret}).code, 0);
    const QByteArray book = bytesOf(ctl.dir() + QStringLiteral("/book.sqlite"));
    const QByteArray journal = bytesOf(ctl.dir() + QStringLiteral("/journal.jsonl"));
    const Ended without = ctl.run(restoreOf(file, true));
    QCOMPARE(without.code, 2);
    QVERIFY2(without.err.contains("is sealed"), without.err.constData());
    const Ended wrong =
        ctl.run(restoreOf(file, true) << given << secretFile(ctl, "another passphrase"));
    QCOMPARE(wrong.code, 2);
    QVERIFY2(wrong.err.contains("does not open the backup"), wrong.err.constData());
    const QByteArray sealed = bytesOf(file);
    QByteArray edited = sealed;
    edited[sealed.size() - 40] = char(edited.at(sealed.size() - 40) ^ 1);
    QFile changed(QDir::cleanPath(ctl.dir() + QStringLiteral("/../changed.backup")));
    for (const QByteArray &bytes : {sealed.first(sealed.size() - 20), edited, sealed + "x"}) {
        QVERIFY(changed.open(QIODevice::WriteOnly | QIODevice::Truncate));
        changed.write(bytes);
        changed.close();
        const Ended refused = ctl.run(restoreOf(changed.fileName(), true) << given << secret);
        QCOMPARE(refused.code, 5);
        QVERIFY2(refused.err.contains("cannot be trusted"), refused.err.constData());
        QCOMPARE(ctl.run({QStringLiteral("verify"), QStringLiteral("--backup"), changed.fileName(),
                          given, secret})
                     .code,
                 5);
    }
    // A passphrase that others may read is none.
    QVERIFY(QFile::setPermissions(secret, QFile::ReadOwner | QFile::ReadOther));
    QCOMPARE(ctl.run(restoreOf(file, true) << given << secret).code, 2);
    QCOMPARE(ctl.run({QStringLiteral("backup"), changed.fileName(), given, secret}).code, 2);
    QCOMPARE(bytesOf(ctl.dir() + QStringLiteral("/book.sqlite")), book);
    QCOMPARE(bytesOf(ctl.dir() + QStringLiteral("/journal.jsonl")), journal);
    QVERIFY(QDir(ctl.dir()).entryList({QStringLiteral("aside-*")}).isEmpty());
}

QTEST_GUILESS_MAIN(TestCtlBackup)
#include "tst_ctlbackup.moc"
