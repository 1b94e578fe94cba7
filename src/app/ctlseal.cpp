// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

#include <backupfolder.h>
#include <backupseal.h>
#include <bookcheck.h>
#include <privatefile.h>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace ct {

bool Ctl::takeBackupPassphrase(std::shared_ptr<SecretBytes> *passphrase)
{
    if (!m_line.has("passphrase-file"))
        return true;
    auto read = readSecretLine(m_line.value("passphrase-file"));
    if (!read) {
        fail(Exit::WrongUse,
             tr("The passphrase file cannot be used (%1). It must be a file of your "
                "own with mode 0600 that holds one line. Nothing was changed.")
                 .arg(read.error().detail));
        return false;
    }
    m_redactor.hide(*read);
    *passphrase = std::make_shared<SecretBytes>(*std::move(read));
    return true;
}

namespace {

const QString OpenedName = QStringLiteral("backup.sqlite");

//! Beside the data folder: what is restored must not be inside what is put aside. What a killed
//! program opened there goes first; one that lives holds the lock.
std::unique_ptr<QTemporaryDir> folderToOpenIn(const QString &dataDir)
{
    const QString prefix = dataDir + QStringLiteral(".opened-");
    const QDir parent = QFileInfo(prefix).absoluteDir();
    const QStringList left =
        parent.entryList({QFileInfo(prefix).fileName() + u'*'}, QDir::Dirs | QDir::Hidden);
    for (const QString &name : left) {
        const QByteArray path = QFile::encodeName(parent.filePath(name));
        const int folder =
            ::open(path.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
        if (folder >= 0 && ::flock(folder, LOCK_EX | LOCK_NB) == 0)
            QDir(parent.filePath(name)).removeRecursively();
        if (folder >= 0)
            ::close(folder);
    }
    return std::make_unique<QTemporaryDir>(prefix + QStringLiteral("XXXXXX"));
}

} // namespace

bool Ctl::unsealBackup(QString *file, std::unique_ptr<QTemporaryDir> *folder)
{
    if (!isSealedBackup(*file))
        return true;
    std::shared_ptr<SecretBytes> passphrase;
    if (!takeBackupPassphrase(&passphrase))
        return false;
    if (!passphrase) {
        fail(Exit::WrongUse, tr("The backup %1 is sealed. Give its passphrase with "
                                "--passphrase-file. Nothing was changed.")
                                 .arg(*file));
        return false;
    }
    if (m_dataDir.isEmpty() && !needDataDir(Use::Read))
        return false;
    *folder = folderToOpenIn(m_dataDir);
    const int held = ::open(QFile::encodeName((*folder)->path()).constData(),
                            O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (held >= 0)
        (void)::flock(held, LOCK_EX | LOCK_NB); // until the program ends
    const QString plain = (*folder)->filePath(OpenedName);
    const auto opened = openBackup(*file, plain, *passphrase);
    if (opened) {
        *file = plain;
        return true;
    }
    switch (opened.error().fault) {
        case Fault::Unauthorised:
            fail(Exit::WrongUse, tr("The passphrase does not open the backup %1, or its beginning "
                                    "was changed. Nothing was changed here.")
                                     .arg(*file));
            return false;
        case Fault::Malformed:
            fail(Exit::BookUnwell, tr("The backup %1 is cut short or was changed, so it cannot be "
                                      "trusted. Nothing was changed here.")
                                       .arg(*file));
            return false;
        default:
            fail(Exit::WrongUse, tr("The file %1 cannot be used (%2). Nothing was changed.")
                                     .arg(*file, opened.error().detail));
            return false;
    }
}

void Ctl::verifyBackup(QString file)
{
    const QString given = file;
    std::unique_ptr<QTemporaryDir> opened;
    if (!needDataDir(Use::Read) || !unsealBackup(&file, &opened))
        return;
    const auto facts = factsOfFile(file);
    if (!facts && facts.error().fault == Fault::Refused) {
        fail(Exit::BookUnwell, newerProgramSentence(given));
        return;
    }
    if (!facts) {
        fail(Exit::WrongUse, tr("The file %1 cannot be used (%2). Nothing was changed.")
                                 .arg(given, facts.error().detail));
        return;
    }
    const QStringList problems = copyProblems(file);
    if (m_line.has("json")) {
        printJson(QJsonDocument(QJsonObject{
            {QStringLiteral("ok"), problems.isEmpty()},
            {QStringLiteral("problems"), QJsonArray::fromStringList(problems)},
            {QStringLiteral("entries"), facts->head.seq},
            {QStringLiteral("head"), QString::fromLatin1(facts->head.hash)},
        }));
    } else if (problems.isEmpty()) {
        print(tr("The backup is whole: %1 entries, head %2.")
                  .arg(facts->head.seq)
                  .arg(QString::fromLatin1(facts->head.hash)));
    } else {
        print(problems.join(u'\n'));
    }
    end(problems.isEmpty() ? Exit::Success : Exit::BookUnwell);
}

} // namespace ct
