// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rescue.h"

#include "bookplace.h"
#include "fileio.h"

#include <fcntl.h>
#include <QFileInfo>

namespace ct {

namespace {

constexpr qint64 Block = 1 << 20;

QString journalOf(const QString &dir)
{
    return bookFile(dir) + QStringLiteral("-journal");
}

Result<Done> copyFile(const QString &from, const QString &to)
{
    const FileHandle source = openFile(from, O_RDONLY);
    const FileHandle target = openFile(to, O_RDWR | O_CREAT | O_EXCL);
    if (!source.isOpen() || !target.isOpen())
        return systemError(QStringLiteral("copy for reading"));
    for (qint64 at = 0;; at += Block) {
        const Result<QByteArray> block = readAt(source.get(), at, Block);
        if (!block.ok())
            return block.error();
        if (block->isEmpty())
            return Done{};
        const Result<Done> written = writeAll(target.get(), *block, at);
        if (!written.ok())
            return written;
    }
}

} // namespace

bool isCommitCutOff(const QString &dir)
{
    return QFileInfo(journalOf(dir)).size() > 0;
}

Result<std::unique_ptr<QTemporaryDir>> copyForReading(const QString &dir, const QString &under)
{
    // Both are 0700.
    auto folder = under.isEmpty()
                      ? std::make_unique<QTemporaryDir>()
                      : std::make_unique<QTemporaryDir>(under + QStringLiteral("/reading-XXXXXX"));
    if (!folder->isValid())
        return Error{Fault::Storage, QStringLiteral("no temporary folder")};
    Result<Done> done = copyFile(bookFile(dir), bookFile(folder->path()));
    if (done.ok())
        done = copyFile(journalOf(dir), journalOf(folder->path()));
    if (!done.ok())
        return done.error();
    return folder;
}

} // namespace ct
