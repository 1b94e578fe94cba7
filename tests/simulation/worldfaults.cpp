// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simdisk.h"
#include "world.h"

#include <sqlite3.h>
#include <QDir>
#include <QFile>
#include <cerrno>

namespace ct::sim {

namespace {

const QList<Fault> diskFaults{
    Fault::DiskFullDb,        Fault::DiskFullMirror,  Fault::DiskFullAll,
    Fault::IoErrorDbWrite,    Fault::IoErrorDbSync,   Fault::IoErrorMirrorWrite,
    Fault::IoErrorMirrorSync, Fault::LockFolderFails, Fault::ReadOnlyFolder};
const QList<Fault> clockFaults{Fault::WallForwardYears, Fault::WallBackYears, Fault::WallStepHour,
                               Fault::WallStepSeconds, Fault::MachineSleeps};
const QList<Fault> mirrorFaults{Fault::MirrorDeleted, Fault::MirrorTorn, Fault::MirrorBehind};
const QList<Fault> folderFaults{Fault::BookRestoredOld, Fault::FolderRestoredOld,
                                Fault::FolderCloned};

//! The hash of the last entry in the book of a folder once a commit that was cut off is taken back;
//! empty where it cannot be read. A copy is asked, so that nothing is taken back in the folder.
QByteArray headIn(const QString &dir)
{
    const QString copy = dir + QStringLiteral(".asked");
    copyBook(dir, copy);
    sqlite3 *book = nullptr;
    sqlite3_stmt *ask = nullptr;
    QByteArray hash;
    const char *last = "SELECT hash FROM journal ORDER BY seq DESC LIMIT 1";
    const QByteArray file = (copy + QStringLiteral("/book.sqlite")).toUtf8();
    if (sqlite3_open_v2(file.constData(), &book, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK &&
        sqlite3_prepare_v2(book, last, -1, &ask, nullptr) == SQLITE_OK &&
        sqlite3_step(ask) == SQLITE_ROW)
        hash = reinterpret_cast<const char *>(sqlite3_column_text(ask, 0));
    sqlite3_finalize(ask);
    sqlite3_close(book);
    QDir(copy).removeRecursively();
    forgetFiles();
    return hash;
}

} // namespace

void World::localFault(Shop &shop)
{
    if (m_calm || m_loop.now() < shop.asleepUntil)
        return;
    const qint64 roll = m_dice.below(100);
    if (roll < 40) {
        if (!shop.program)
            return;
        if (m_dice.oneIn(5)) {
            strike(Fault::CrashBetween);
            die(shop);
        } else {
            static const QList<std::pair<DiskStep, int>> steps{
                {DiskStep::DbWrite, 120},   {DiskStep::DbSync, 6},     {DiskStep::DbCut, 2},
                {DiskStep::MirrorWrite, 2}, {DiskStep::MirrorSync, 2}, {DiskStep::FileMake, 1},
                {DiskStep::FileDrop, 1}};
            const auto &[step, most] = m_dice.pick(steps);
            shop.program->disk().dieAt(step, int(m_dice.between(1, most)), m_dice.oneIn(3));
            if (m_dice.oneIn(2)) {
                shop.dieOpening = int(m_dice.between(1, 12));
                strike(Fault::CrashInRecovery);
            }
            // Something to die in.
            actSale(shop);
        }
    } else if (roll < 58) {
        diskFault(shop, m_dice.pick(diskFaults));
    } else if (roll < 70) {
        clockFault(shop, m_dice.pick(clockFaults));
    } else if (roll < 78) {
        mirrorFault(shop, m_dice.pick(mirrorFaults));
    } else if (roll < 83) {
        folderFault(shop, m_dice.pick(folderFaults));
    } else if (roll < 88) {
        strike(Fault::SecondProgram);
        openSecond(shop);
        m_loop.after(m_dice.between(2'000, 60'000), 0, [this, at = &shop] {
            if (at->second)
                bury(*at, at->second);
        });
    } else if (roll < 91) {
        if (shop.program && shop.program->isRunning() && !shop.program->sell().isIdle()) {
            strike(Fault::CleanExitWhileSending);
            close(shop);
            shop.reopenAt = m_loop.now() + m_dice.between(500, 30'000);
        }
    } else if (roll < 94) {
        strike(Fault::CallbackForged);
        hint(shop, OrderId(QString::number(m_dice.between(1'000, 999'999'999'999'999))));
        if (!shop.orders.isEmpty()) {
            strike(Fault::CallbackEarly);
            hint(shop, m_dice.pick(shop.orders));
        }
    } else if (roll < 97) {
        strike(Fault::LittleRoom);
        shop.freeBytes = 150'000'000;
        m_loop.after(m_dice.between(1'000, 40'000), 0, [at = &shop] { at->freeBytes = 1LL << 34; });
    } else if (shop.program && shop.program->isRunning()) {
        strike(Fault::NoCredential);
        shop.program->wire().setReady(false);
        (void)sell(shop, shop.program.get(), newIntent(shop));
        shop.program->wire().setReady(true);
    }
}

void World::diskFault(Shop &shop, Fault fault)
{
    if (!shop.program)
        return;
    strike(fault);
    DiskState &disk = shop.program->disk();
    shop.isMirrorTouched = true;
    const quint32 lock = stepBit(DiskStep::FileMake);
    switch (fault) {
        case Fault::DiskFullDb:
            disk.failWith(ENOSPC, stepBit(DiskStep::DbWrite));
            break;
        case Fault::DiskFullMirror:
            disk.failWith(ENOSPC, stepBit(DiskStep::MirrorWrite));
            break;
        case Fault::DiskFullAll:
            disk.failWith(ENOSPC,
                          stepBit(DiskStep::DbWrite) | stepBit(DiskStep::MirrorWrite) | lock);
            break;
        case Fault::IoErrorDbWrite:
            disk.failWith(EIO, stepBit(DiskStep::DbWrite));
            break;
        case Fault::IoErrorDbSync:
            disk.failWith(EIO, stepBit(DiskStep::DbSync));
            break;
        case Fault::IoErrorMirrorWrite:
            disk.failWith(EIO, stepBit(DiskStep::MirrorWrite));
            break;
        case Fault::IoErrorMirrorSync:
            disk.failWith(EIO, stepBit(DiskStep::MirrorSync));
            break;
        case Fault::LockFolderFails:
            disk.failWith(EACCES, lock);
            break;
        default:
            disk.failWith(EROFS, DbSteps | MirrorSteps | lock);
            break;
    }
    const int owner = shop.program->owner();
    m_loop.after(m_dice.between(200, 40'000), 0, [at = &shop, owner] {
        if (at->program && at->program->owner() == owner)
            at->program->disk().heal();
    });
    actSale(shop);
}

void World::clockFault(Shop &shop, Fault fault)
{
    strike(fault);
    const qint64 offset = shop.clock->wallOffset();
    constexpr qint64 year = 365LL * 86'400'000;
    switch (fault) {
        case Fault::WallForwardYears:
            shop.clock->setWallOffset(offset + m_dice.between(1, 10) * year);
            break;
        case Fault::WallBackYears:
            shop.clock->setWallOffset(offset - m_dice.between(1, 10) * year);
            break;
        case Fault::WallStepHour:
            shop.clock->setWallOffset(offset + (m_dice.oneIn(2) ? 3'600'000 : -3'600'000));
            break;
        case Fault::WallStepSeconds:
            shop.clock->setWallOffset(offset + m_dice.between(-9'000, 9'000));
            break;
        default:
            sleep(shop, 8 * 3'600'000);
            break;
    }
    note("clock", shop);
    // Most clocks are put right again.
    if (m_dice.percent(70) && fault != Fault::MachineSleeps) {
        m_loop.after(m_dice.between(1'000, 60'000), 0, [this, at = &shop] {
            if (m_calm)
                return;
            at->clock->setWallOffset(0);
            note("clock", *at);
        });
    }
}

void World::mirrorFault(Shop &shop, Fault fault)
{
    strike(fault);
    shop.isMirrorTouched = true;
    const QString path = shop.dir + QStringLiteral("/journal.jsonl");
    if (m_dice.oneIn(2)) {
        // The healing is a place to die as well.
        close(shop);
        shop.reopenAt = m_loop.now() + m_dice.between(500, 20'000);
        shop.dieHealing = true;
    }
    if (fault == Fault::MirrorDeleted) {
        QFile::remove(path);
        return;
    }
    QFile mirror(path);
    if (!mirror.open(QIODevice::ReadWrite))
        return;
    const QByteArray bytes = mirror.readAll();
    if (fault == Fault::MirrorTorn) {
        mirror.write("{\"seq\":99999,\"at\":17953");
        return;
    }
    // Short by a few whole lines, as after a power cut.
    qsizetype end = bytes.size();
    for (qint64 i = m_dice.between(1, 4); i > 0 && end > 1; --i)
        end = bytes.lastIndexOf('\n', end - 2) + 1;
    if (end > 0)
        mirror.resize(end);
}

void World::folderFault(Shop &shop, Fault fault)
{
    if (shop.lineage > 1 || shop.number > 2)
        return; // once in a run is enough to think about
    saveBackup(shop);
    m_loop.after(m_dice.between(5'000, 60'000), 0, [this, at = &shop, fault] {
        const bool busy = !at->newest.isEmpty() || at->lineage > 1;
        if (m_calm || busy || at->backup.isEmpty() || m_shops.size() > 2)
            return;
        strike(fault);
        if (fault == Fault::BookRestoredOld) {
            restoreBook(*at);
        } else if (fault == Fault::FolderRestoredOld) {
            restoreFolder(*at);
        } else {
            open(cloneFolder(*at));
        }
    });
}

void World::saveBackup(Shop &shop)
{
    if (!shop.backup.isEmpty())
        return;
    shop.backup = m_options.dir + QStringLiteral("/old%1").arg(shop.number);
    copyBook(shop.dir, shop.backup);
}

//! The book is that of some time ago, the mirror beside it is not: nothing may be sold until the
//! two agree again.
void World::restoreBook(Shop &shop)
{
    close(shop);
    shop.newest = m_options.dir + QStringLiteral("/newest%1").arg(shop.number);
    copyBook(shop.dir, shop.newest);
    // Asked of the files: the program may have died long before.
    shop.newestHead = headIn(shop.dir);
    const QString book = shop.dir + QStringLiteral("/book.sqlite");
    forgetFiles();
    // A rollback journal of the book that goes would spoil the one that comes, and the one that
    // comes may have been copied in the middle of a commit: it is whole only with its own.
    for (const QString &end : {QString(), QStringLiteral("-journal")}) {
        QFile::remove(book + end);
        QFile::copy(shop.backup + QStringLiteral("/book.sqlite") + end, book + end);
    }
    note("book_restored", shop);
    open(shop);
    if (!shop.newest.isEmpty())
        m_loop.after(m_dice.between(5'000, 60'000), 0, [this, at = &shop] { repair(*at); });
}

//! The old book was not old, or the counter mended it from the mirror, be it only after some starts
//! that it did not live through. From then on what was put aside is the older one, and nobody may
//! put it back over what is sold now.
void World::forgetWhatWasMended(Shop &shop)
{
    if (shop.newest.isEmpty() || !shop.program || !shop.program->isRunning() ||
        shop.program->book().health() == BookHealth::Damaged)
        return;
    shop.newest.clear();
    // Where the mirror had been cut as well, both records are gone, and nothing on this computer
    // can know that. (Its length says nothing: what starts has something to write at once.)
    if (!shop.newestHead.isEmpty() && !shop.program->hasEntry(shop.newestHead)) {
        ++shop.lineage;
        note("folder_restored", shop);
    }
}

void World::repair(Shop &shop)
{
    if (shop.newest.isEmpty())
        return;
    // It may have mended itself while it ran.
    forgetWhatWasMended(shop);
    if (shop.newest.isEmpty())
        return;
    close(shop);
    copyBook(shop.newest, shop.dir);
    shop.newest.clear();
    note("book_repaired", shop);
    if (!m_calm)
        open(shop);
}

//! Everything here is that of some time ago: what was sold since then is known to nobody here.
void World::restoreFolder(Shop &shop)
{
    close(shop);
    copyBook(shop.backup, shop.dir);
    ++shop.lineage;
    note("folder_restored", shop);
    open(shop);
}

Shop &World::cloneFolder(Shop &shop)
{
    addShop();
    Shop &clone = *m_shops.back();
    copyBook(shop.dir, clone.dir);
    clone.clock->setWallOffset(shop.clock->wallOffset());
    clone.intents = shop.intents;
    if (m_dice.oneIn(2))
        clone.machine = QStringLiteral("machine-2");
    m_trace.line(m_loop.now(), "cloned").number("shop", clone.number).number("of", shop.number);
    return clone;
}

} // namespace ct::sim
