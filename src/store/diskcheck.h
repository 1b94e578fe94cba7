// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <check.h>

#include <functional>

namespace ct {

//! What the disk check takes from outside itself; an empty member is the real thing.
struct DiskHooks
{
    std::function<qint64(const QString &dir)> freeBytes; //!< negative: cannot be told
    std::function<long(const QString &dir)> fileSystem;  //!< the magic number of statfs()
};

//! Whether the folder of the book takes what a sale writes: room, rights, a disk of this machine.
//! It writes a small file of its own, flushes it and takes it away.
class DiskCheck final : public Check
{
    Q_OBJECT
public:
    explicit DiskCheck(QString dir, DiskHooks hooks = {}, QObject *parent = nullptr);

    CheckKind kind() const override { return CheckKind::Disk; }
    void run(Reply<CheckResult> reply) override;

private:
    CheckResult look() const;
    bool takesAFile() const;

    const QString m_dir;
    DiskHooks m_hooks;
};

} // namespace ct
