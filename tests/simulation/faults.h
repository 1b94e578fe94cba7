// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dice.h"

#include <array>
#include <optional>

namespace ct::sim {

//! Where a fault strikes.
enum class FaultPlace { Connect, Hang, Request, Reply, Http, Body, Status, Local };

//! Everything that can go wrong here, by name; faultName() gives the name as the counts print it.
enum class Fault {
    // connect
    ConnRefused,
    DnsNotFound,
    TlsUnknownIssuer,
    TlsExpired,
    TlsWrongHost,
    TlsSelfSigned,
    ClosedBeforeTls,
    NetUnreachable,
    NetDown,
    ConnectGaveUp,
    // hang
    ConnectHangs,
    // request
    RequestLostReset,
    RequestLostSilence,
    RequestHalfWritten,
    RequestLate,
    ExecutedThenResendRefused,
    // reply
    ReplyLostReset,
    ReplyLostSilence,
    ReplyHalfHeader,
    ReplyHeaderWithoutEnd,
    ReplyHalfBody,
    ReplyShortBody,
    ReplyChunkMissing,
    ReplyCloseDelimited,
    ReplyCloseDelimitedCut,
    ReplyAfterDeadline,
    ReplyByteASecond,
    ReplyLengthGarbage,
    ReplyLengthTooLarge,
    // http
    Http204,
    Http206,
    Http301,
    Http302,
    Http303,
    Http307,
    Http308,
    Http400,
    Http401,
    Http403,
    Http404,
    Http407,
    Http408,
    Http410,
    Http429,
    Http500,
    Http502,
    Http503,
    Http504,
    // body
    BodyHtml,
    BodyEmpty,
    BodyTruncated,
    BodyOtherFormat,
    BodyBom,
    Body5mb,
    BodyOverLimit,
    BodyNoise,
    BodyWarningBefore,
    BodyJunkBehind,
    BodyTwice,
    BodyKeyTwice,
    BodyFieldMore,
    BodyFieldLess,
    BodyOrderNull,
    BodyOrderEmpty,
    BodyOtherOrder,
    BodyOtherNumber,
    BodyOtherAmount,
    BodyAmountDecimals,
    BodyAmountExponent,
    BodyWordUnknown,
    BodyWordUpper,
    BodyWordSpaces,
    BodyWordLookalike,
    BodyTxidZero,
    BodyTxidLong,
    BodyTxidReused,
    BodyOpidLong,
    BodyOpidMarkup,
    BodyOpidControls,
    BodyErr,
    BodyKnownRefusal,
    BodyPasswordEcho,
    BodyUtf16,
    BodyNested,
    BodyDoctype,
    BodySaysSuccess,
    BodyGzip,
    BodyCommaWords,
    // status
    StatusUnknownOrder,
    StatusCallRefused,
    StatusInvalidIp,
    StatusSaysPending,
    // local
    CrashDbOpen,
    CrashDbWrite,
    CrashDbSync,
    CrashDbCut,

    CrashMirrorWrite,
    CrashMirrorSync,
    CrashMirrorCut,
    CrashFileMake,
    CrashFileDrop,
    CrashFolderSync,
    CrashTornWrite,
    CrashBetween,
    CrashInRecovery,
    CleanExitWhileSending,
    DiskFullDb,
    DiskFullMirror,
    DiskFullAll,
    IoErrorDbWrite,
    IoErrorDbSync,
    IoErrorMirrorWrite,
    IoErrorMirrorSync,
    LockFolderFails,
    ReadOnlyFolder,
    LittleRoom,
    WallForwardYears,
    WallBackYears,
    WallStepHour,
    WallStepSeconds,
    MachineSleeps,
    MirrorDeleted,
    MirrorTorn,
    MirrorBehind,
    BookRestoredOld,
    FolderRestoredOld,
    FolderCloned,
    SecondProgram,
    DoubleClick,
    TwoCashiers,
    CallbackTrue,
    CallbackTwice,
    CallbackForged,
    CallbackEarly,
    NoCredential,
    LowBalance,
};
inline constexpr int FaultCount = 136;

const char *faultName(Fault fault);
FaultPlace faultPlace(Fault fault);

//! How often each kind struck, over all runs of this process.
class FaultCounts
{
public:
    void count(Fault fault) { ++m_counts[std::size_t(fault)]; }
    qint64 of(Fault fault) const { return m_counts[std::size_t(fault)]; }
    qint64 sum() const;

private:
    std::array<qint64, FaultCount> m_counts{};
};

//! Which faults of the wire strike in one run, and how often: some runs have none, some all kinds,
//! most a handful, so that rare ones meet.
class FaultPlan
{
public:
    FaultPlan(Dice dice, FaultCounts &counts);

    enum class Call { Recharge, Status, Balance };
    //! What strikes this call; empty: nothing.
    std::optional<Fault> forCall(Call call);
    void strike(Fault fault)
    {
        m_counts.count(fault);
        ++m_struck;
    }
    void stop() { m_percent = 0; }
    //! The next calls of this kind get these, in order; for scenarios.
    void script(Call call, const QList<std::optional<Fault>> &faults)
    {
        m_scripts[std::size_t(call)] = faults;
    }
    void forgetScripts() { m_scripts = {}; }
    void setPercent(int percent) { m_percent = percent; }
    int struck() const { return m_struck; }
    Dice &dice() { return m_dice; }

private:
    Dice m_dice;
    FaultCounts &m_counts;
    QList<Fault> m_kinds;
    std::array<QList<std::optional<Fault>>, 3> m_scripts;
    int m_percent = 0;
    int m_struck = 0;
};

} // namespace ct::sim
