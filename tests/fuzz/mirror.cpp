// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lines of a mirror file.
#include "fuzz.h"

#include <journalentry.h>

using namespace ct;
using namespace ct::fuzz;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    for (const QByteArray &line : bytesOf(data, size).split('\n')) {
        const std::optional<JournalEntry> entry = fromMirrorLine(line);
        if (!entry)
            continue;
        promise(mirrorLine(*entry) == line + '\n', "a line that is read is written the same");
        const std::optional<JournalEntry> again = fromMirrorLine(mirrorLine(*entry).chopped(1));
        promise(again && *again == *entry, "and read the same");
        // Whatever the line says of itself, the chain is computed anew from what it holds.
        JournalEntry moved = *entry;
        moved.body += ' ';
        promise(chainHash(moved) != chainHash(*entry), "another text has another hash");
        moved = *entry;
        moved.seq ^= 1;
        promise(chainHash(moved) != chainHash(*entry), "another number has another hash");
    }
    return 0;
}
