// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardening.h"

#include <mutant.h>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <memory>

namespace ct {

namespace {

Error systemError(QLatin1String what)
{
    return {Fault::Unknown, what + QLatin1String(": ") + QString::fromLocal8Bit(strerror(errno))};
}

//! Whoever can write this file or folder itself.
bool isRootsAlone(const QByteArray &path)
{
    struct stat facts = {};
    if (lstat(path.constData(), &facts) != 0 || facts.st_uid != 0)
        return false;
    const bool isShared = (facts.st_mode & (S_IWGRP | S_IWOTH)) != 0;
    return !isShared || (S_ISDIR(facts.st_mode) && (facts.st_mode & S_ISVTX) != 0);
}

// What the loader reads before main(). A bare name is looked for in the system's own folders.
constexpr std::array LoaderVariables{"LD_PRELOAD", "LD_AUDIT", "LD_LIBRARY_PATH"};
// Where code is loaded from later, each a list of folders or a file.
constexpr std::array PluginVariables{
    "QT_PLUGIN_PATH",     "QT_QPA_PLATFORM_PLUGIN_PATH",
    "GCONV_PATH",         "OPENSSL_CONF",
    "OPENSSL_MODULES",    "OPENSSL_ENGINES",
    "GTK_PATH",           "GIO_EXTRA_MODULES",
    "LIBGL_DRIVERS_PATH", "GBM_BACKENDS_PATH",
    "VK_ICD_FILENAMES",   "VK_LAYER_PATH",
    "LTDL_LIBRARY_PATH",  "ALSA_PLUGIN_DIR",
    "ALSA_CONFIG_PATH",   "ALSA_CONFIG_DIR",
};

//! The first place of a variable that somebody else may write; empty: none. A sticky folder itself
//! is such a place, since all may put something there.
QString writablePlace(const char *variable, bool areNamesFound)
{
    const QString value = qEnvironmentVariable(variable);
    static const QRegularExpression separators(QStringLiteral("[:\\s]"));
    for (const QString &place : value.split(separators, Qt::SkipEmptyParts)) {
        if (areNamesFound && !place.contains(u'/'))
            continue;
        if (!isKeptByRoot(place))
            return place;
    }
    return {};
}

} // namespace

bool isKeptByRoot(const QString &path)
{
    const std::unique_ptr<char, decltype(&std::free)> real(
        ::realpath(QFile::encodeName(path).constData(), nullptr), &std::free);
    if (!real) {
        const QString above = QFileInfo(path).absolutePath();
        return errno == ENOENT && above != path && isKeptByRoot(above);
    }
    QByteArray place(real.get());
    struct stat facts = {};
    if (lstat(place.constData(), &facts) != 0 || (facts.st_mode & (S_IWGRP | S_IWOTH)) != 0)
        return false;
    while (isRootsAlone(place)) {
        if (place == "/")
            return true;
        place.truncate(std::max<qsizetype>(place.lastIndexOf('/'), 1));
    }
    return false;
}

Result<QStringList> closeToForeignCode()
{
    for (const char *variable : LoaderVariables) {
        const bool areNamesFound = std::strcmp(variable, "LD_LIBRARY_PATH") != 0;
        const QString place = writablePlace(variable, areNamesFound);
        if (!place.isEmpty()) {
            return Error{Fault::Refused,
                         QStringLiteral("%1 names %2, which others than the administrator can "
                                        "change: what is loaded from there could read the "
                                        "password. Start the program without it.")
                             .arg(QLatin1String(variable), place)};
        }
    }
    QStringList dropped;
    for (const char *variable : PluginVariables) {
        if (!writablePlace(variable, false).isEmpty()) {
            dropped << QLatin1String(variable);
            qunsetenv(variable);
        }
    }
    return dropped;
}

Result<Done> hardenProcess()
{
    if (const Result<QStringList> closed = closeToForeignCode(); !closed.ok())
        return closed.error();
    umask(S_IRWXG | S_IRWXO);
    const rlimit none{0, 0};
    if (mutant("core-dumps-allowed"))
        return Done{};
    if (setrlimit(RLIMIT_CORE, &none) != 0)
        return systemError(QLatin1String("RLIMIT_CORE"));
#ifndef __SANITIZE_ADDRESS__
    // The leak checker looks into its own process by ptrace, which this would refuse.
    if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        return systemError(QLatin1String("PR_SET_DUMPABLE"));
#endif
    return Done{};
}

} // namespace ct
