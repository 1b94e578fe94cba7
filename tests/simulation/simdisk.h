// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <array>

namespace ct::sim {

//! The places at which a program touches the disk. Each is a place to die or to fail at.
enum class DiskStep {
    DbOpen,
    DbWrite,
    DbSync,
    DbCut, //!< truncation: with the rollback journal in TRUNCATE mode, that is the commit
    MirrorWrite,
    MirrorSync,
    MirrorCut,
    FileMake, //!< a lock file, a folder, the mirror
    FileDrop, //!< a lock file goes
    FolderSync,
    DbDelete, //!< of the rollback journal: never in TRUNCATE mode
};
inline constexpr int DiskStepCount = 11;
const char *diskStepName(DiskStep step);

//! The disk as one running program sees it. Frozen: the program was killed at that very step; what
//! it still does until it is cleared away reaches no disk, which is what kill -9 leaves behind.
class DiskState
{
public:
    enum class Does { Go, Nothing, Half, Fails };

    //! Counts the step and says what becomes of it.
    Does at(DiskStep step);
    //! The program ends at the n-th step from now; `half`: a write gets half of its bytes out.
    void dieAfter(qint64 steps, bool half)
    {
        m_dieAt = m_steps + steps;
        m_half = half;
    }
    //! The program ends at the n-th step of this kind from now.
    void dieAt(DiskStep step, int nth, bool half)
    {
        m_dieStep = step;
        m_dieNth = nth;
        m_half = half;
    }
    void freeze() { m_frozen = true; }
    bool isFrozen() const { return m_frozen; }
    //! All steps of this kind fail with `error` (an errno) until healed; a bit for each step.
    void failWith(int error, quint32 steps)
    {
        m_error = error;
        m_failing = steps;
    }
    void heal() { m_failing = 0; }
    //! No death is planned any more.
    void spare()
    {
        m_dieAt = -1;
        m_dieNth = 0;
    }
    bool isFailing() const { return m_failing != 0; }
    int error() const { return m_error; }

    qint64 steps() const { return m_steps; }
    qint64 failures() const { return m_failures; }
    //! The step at which it died; only where it is frozen by dieAfter().
    DiskStep diedAt() const { return m_diedAt; }
    bool diedByItself() const { return m_diedByItself; }
    //! It died in the middle of a write.
    bool diedHalfway() const
    {
        return diedByItself() && m_half &&
               (m_diedAt == DiskStep::DbWrite || m_diedAt == DiskStep::MirrorWrite);
    }

    // What is on the disk and flushed, for "durable before effect".
    bool isDbFlushed = true;
    bool isMirrorFlushed = true;
    qint64 mirrorSize = 0;        //!< as this program wrote it
    qint64 mirrorFlushedSize = 0; //!< the part that is safe

    //! The disk of the program that runs now; none: the simulation's own files.
    static DiskState *current;

private:
    qint64 m_steps = 0;
    qint64 m_failures = 0;
    qint64 m_dieAt = -1;
    DiskStep m_dieStep = DiskStep::DbOpen;
    int m_dieNth = 0; //!< 0: no step of a kind is waited for
    bool m_diedByItself = false;
    bool m_half = false;
    bool m_frozen = false;
    int m_error = 0;
    quint32 m_failing = 0;
    DiskStep m_diedAt = DiskStep::DbOpen;
};

constexpr quint32 stepBit(DiskStep step)
{
    return quint32(1) << int(step);
}
inline constexpr quint32 DbSteps = stepBit(DiskStep::DbWrite) | stepBit(DiskStep::DbSync);
inline constexpr quint32 MirrorSteps =
    stepBit(DiskStep::MirrorWrite) | stepBit(DiskStep::MirrorSync);

//! Puts the simulated disk under SQLite; once in a process, before the first book is opened.
void installSimDisk();
//! To be called when somebody else changed files: what was known of them may be wrong.
void forgetFiles();

} // namespace ct::sim
