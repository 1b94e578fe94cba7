// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "autobackup.h"

#include "bookplace.h"
#include "connection.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <QFile>
#include <QFileInfo>

namespace ct {

namespace {

template <typename T>
bool isReady(const std::future<T> &future)
{
    return future.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

} // namespace

AutoBackup::~AutoBackup()
{
    m_stop = true;
    if (m_checked.valid())
        m_checked.wait();
    if (m_verified.valid())
        m_verified.wait();
}

Result<Done> AutoBackup::begin(Job job)
{
    if (m_backup || m_verified.valid())
        return Error{Fault::Refused, QStringLiteral("a job is under way")};
    if (job == Job::Backup)
        return beginBackup();
    m_verified = std::async(std::launch::async, [place = m_book.place(), this] {
        return checkBook(place.dir, place.mirrorDir, &m_stop);
    });
    return Done{};
}

Result<Done> AutoBackup::beginBackup()
{
    const QString folder = backupFolder(m_book.place().dir);
    ::mkdir(QFile::encodeName(folder).constData(), 0700);
    const QList<BackupFile> backups = listBackups(m_book.place().dir);
    const Result<Head> head = m_book.head();
    if (!head.ok())
        return head.error();
    if (!backups.isEmpty()) {
        const Result<FileFacts> last = factsOfFile(backups.first().path);
        // The entry behind a backup is the one that anchors it.
        if (last.ok() && last->head.seq + 1 >= head->seq)
            return Error{Fault::Refused, QStringLiteral("nothing has happened since the last one")};
    }
    Result<std::unique_ptr<Backup>> begun =
        Backup::begin(m_book, folder + u'/' + backupName(m_clock.now()));
    if (!begun.ok())
        return begun.error();
    m_backup = *std::move(begun);
    m_isCopied = false;
    return Done{};
}

Result<bool> AutoBackup::goOn()
{
    if (m_verified.valid())
        return isReady(m_verified) ? endVerify() : Result<bool>(false);
    if (!m_backup)
        return true;
    if (!m_isCopied)
        return copyOn();
    return isReady(m_checked) ? endBackup() : Result<bool>(false);
}

Result<bool> AutoBackup::copyOn()
{
    const Result<bool> copied = m_backup->copySome();
    if (!copied.ok()) {
        m_backup.reset();
        return copied;
    }
    if (*copied) {
        m_isCopied = true;
        m_checked = std::async(std::launch::async, [this] { return m_backup->check(&m_stop); });
    }
    return false;
}

Result<bool> AutoBackup::endBackup()
{
    const Result<FileFacts> facts = m_checked.get();
    if (!facts.ok()) {
        m_backup.reset();
        if (facts.error().fault == Fault::Malformed)
            m_book.noteDamage({facts.error().detail});
        return facts.error();
    }
    const Result<BackupMade> made = m_backup->finish(*facts);
    m_backup.reset();
    if (!made.ok())
        return made.error();
    prune();
    return true;
}

Result<bool> AutoBackup::endVerify()
{
    const CheckedBook checked = m_verified.get();
    const QString found = checked.all().join(QStringLiteral("; "));
    // While the mirror cannot be written it is behind, which passes by itself.
    const bool isDamage = !checked.problems.isEmpty() && m_book.health() != BookHealth::ReadOnly;
    if (isDamage && !m_stop) {
        m_book.noteDamage(checked.problems);
        return Error{Fault::Malformed, found};
    }
    if (!found.isEmpty())
        return Error{Fault::Storage, found};
    const FileHandle mark = openFile(verifiedMark(), O_RDWR | O_CREAT);
    if (mark.isOpen())
        (void)writeAll(mark.get(), m_clock.now().toUTC().toString(Qt::ISODate).toLatin1() + '\n',
                       0);
    return true;
}

void AutoBackup::prune() const
{
    const QList<BackupFile> surplus = surplusBackups(listBackups(m_book.place().dir));
    for (const BackupFile &backup : surplus)
        ::unlink(QFile::encodeName(backup.path).constData());
}

QString AutoBackup::verifiedMark() const
{
    return m_book.place().dir + QStringLiteral("/verified");
}

std::optional<QDateTime> AutoBackup::lastAt(Job job) const
{
    if (job == Job::Backup) {
        const QList<BackupFile> backups = listBackups(m_book.place().dir);
        return backups.isEmpty() ? std::nullopt : std::optional(backups.first().at);
    }
    QFile mark(verifiedMark());
    if (!mark.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QDateTime at =
        QDateTime::fromString(QString::fromLatin1(mark.readLine(64)).trimmed(), Qt::ISODate);
    return at.isValid() ? std::optional(at) : std::nullopt;
}

} // namespace ct
