// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Entries of a mirror, one a line: kind, subject and body with tabs between. They are chained
// rightly here, as no fuzzer guesses a hash, and a book is rebuilt from them.
#include "fuzz.h"

#include <bookcheck.h>
#include <journalentry.h>
#include <mending.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace ct;
using namespace ct::fuzz;

namespace {

constexpr qsizetype MostEntries = 16;
constexpr qint64 FirstAt = 1'795'320'000'000;

QByteArray chained(const QByteArray &text)
{
    QByteArray mirror;
    JournalEntry last;
    last.hash = genesisHash();
    for (const QByteArray &line :
         text.split('\n').first(std::min(MostEntries, text.count('\n') + 1))) {
        const QByteArrayList parts = line.split('\t');
        last = nextEntry(last, FirstAt + last.seq * 1000, QString::fromUtf8(parts.value(0)),
                         QString::fromUtf8(parts.value(1)), parts.value(2));
        mirror += mirrorLine(last);
    }
    return mirror;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static int count = 1;
    static char name[] = "fuzz_rebuild";
    static char *arguments[] = {name, nullptr};
    static const QCoreApplication app(count, arguments); // the database's driver wants one
    static const QTemporaryDir root(QStringLiteral("/dev/shm/fuzz-rebuild-XXXXXX"));
    static const SystemClock clock;
    const QString dir = root.filePath(QStringLiteral("data"));
    QDir(dir).removeRecursively();
    promise(QDir().mkdir(dir), "there is a folder to write to");
    QFile mirror(root.filePath(QStringLiteral("mirror.jsonl")));
    promise(mirror.open(QIODevice::WriteOnly | QIODevice::Truncate), "a mirror can be written");
    mirror.write(chained(bytesOf(data, size)));
    mirror.close();

    MendRequest request;
    request.place.dir = dir;
    request.place.practice = true;
    request.from = mirror.fileName();
    const Mending mending = rebuildBook(request, clock);
    if (std::holds_alternative<Mended>(mending))
        promise(verifyBook(dir).isEmpty(), "what is rebuilt holds together");
    else
        promise(!QFile::exists(dir + QStringLiteral("/book.sqlite")), "or there is no book");
    return 0;
}
