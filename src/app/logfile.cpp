// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logfile.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <memory>

namespace ct {

namespace {

constexpr off_t Largest = 5 * 1024 * 1024;
// Two files, each of so many days at most: no line is kept for longer than twice that.
constexpr qint64 MostDays = 90;

struct Descriptor
{
    int number = -1;
    ~Descriptor()
    {
        if (number >= 0)
            close(number);
    }
};

//! When the oldest line of a log was written; of a log without one, when anything last was.
QDateTime begunAt(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QDateTime first = QDateTime::fromString(
        QString::fromLatin1(file.readLine(64)).section(u' ', 0, 0), Qt::ISODateWithMs);
    return first.isValid() ? first : QFileInfo(path).lastModified();
}

} // namespace

void tidyLogFile(const QString &base, const QDateTime &now)
{
    const QString newer = base + QStringLiteral(".log");
    const QString older = base + QStringLiteral(".1.log");
    const QDateTime kept = now.addDays(-MostDays);
    if (const QFileInfo facts(older); facts.exists() && facts.lastModified() < kept)
        (void)QFile::remove(older);
    struct stat facts
    {
    };
    const QByteArray path = QFile::encodeName(newer);
    if (lstat(path.constData(), &facts) != 0 || !S_ISREG(facts.st_mode) || facts.st_size == 0)
        return;
    if (QFileInfo(newer).lastModified() < kept.addDays(-MostDays))
        (void)QFile::remove(newer);
    else if (facts.st_size > Largest || begunAt(newer) < kept)
        static_cast<void>(rename(path.constData(), QFile::encodeName(older).constData()));
}

void startLogFile(const QString &dataDir, const QString &name, const Redactor *redactor)
{
    const QString base = dataDir + QStringLiteral("/logs/") + name;
    tidyLogFile(base, QDateTime::currentDateTimeUtc());
    const QByteArray path = QFile::encodeName(base + QStringLiteral(".log"));
    auto file = std::make_shared<Descriptor>();
    file->number =
        open(path.constData(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    installLogSink(redactor, [file](const QString &line) {
        if (file->number < 0)
            return;
        const QByteArray bytes = line.toUtf8() + '\n';
        // One write of a whole line; a log that cannot be written must not stop a sale.
        static_cast<void>(!write(file->number, bytes.constData(), size_t(bytes.size())));
    });
}

void stopLogFile()
{
    muteLog();
}

} // namespace ct
