// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logfile.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <QFile>
#include <cerrno>
#include <memory>

namespace ct {

namespace {

constexpr off_t Largest = 5 * 1024 * 1024;

struct Descriptor
{
    int number = -1;
    ~Descriptor()
    {
        if (number >= 0)
            close(number);
    }
};

} // namespace

void startLogFile(const QString &dataDir, const QString &name, const Redactor *redactor)
{
    const QString base = dataDir + QStringLiteral("/logs/") + name;
    const QByteArray path = QFile::encodeName(base + QStringLiteral(".log"));
    struct stat facts
    {
    };
    if (lstat(path.constData(), &facts) == 0 && facts.st_size > Largest) {
        const QByteArray aside = QFile::encodeName(base + QStringLiteral(".1.log"));
        static_cast<void>(rename(path.constData(), aside.constData()));
    }
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
