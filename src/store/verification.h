// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bookcheck.h"
#include "connection.h"
#include "journalentry.h"
#include "mirrorreader.h"
#include "projection.h"

#include <atomic>
#include <memory>
#include <optional>

namespace ct {

struct TableToCompare;

//! One run of checkBook() or checkCopy().
class Verification
{
public:
    Verification(QString file, const QString &mirror, const std::atomic<bool> *stop)
        : m_file(std::move(file)), m_mirrorFile(mirror), m_stop(stop), m_mirror(mirror)
    {
    }

    CheckedBook run();
    CheckedBook runOnCopy();

private:
    bool openFiles();
    void takeCopy();
    Result<Done> checkHeads();
    void checkBackups();
    Result<Done> checkPages();
    Result<Done> checkJournal();
    void checkEntry(const JournalEntry &entry);
    void checkLine(const JournalEntry &entry);
    void leaveMirror();
    void checkMirrorEnd();
    Result<Done> compareRows();
    Result<Done> comparePage(const TableToCompare &table, std::optional<QString> *after);
    Result<Done> checkSearch();
    bool lookAtMirror();
    void checkSchema();
    void say(const QString &problem);
    void leave(const QString &unseen);
    void note(const QString &where, const Error &error);
    Result<Done> catchUp();

    QString m_file;
    QString m_mirrorFile;
    const std::atomic<bool> *m_stop;
    MirrorReader m_mirror;
    std::unique_ptr<Connection> m_book; //!< what is checked: the book, or a copy of one moment
    std::unique_ptr<Connection> m_live; //!< the book, where a copy is checked
    std::unique_ptr<Connection> m_replay;
    std::unique_ptr<Projection> m_projection;
    CheckedBook m_found;
    qint64 m_seq = 0;
    QByteArray m_hash = genesisHash();
    bool m_isPageCheckApart = true; //!< nobody waits for it
    bool m_replaying = true;
    bool m_mirrorDiffers = false;
};

} // namespace ct
