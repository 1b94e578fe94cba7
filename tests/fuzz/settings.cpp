// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// countertop.conf. The loader reads files, so each input is one, in a folder of its own.
#include "fuzz.h"

#include <countersettings.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QUrl>

using namespace ct;
using namespace ct::fuzz;

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) &&
           file.write(bytes) == bytes.size();
}

QString fresh(const QTemporaryDir &root)
{
    // A name of its own: QSettings keeps what it knows of a path.
    static quint64 count = 0;
    const QString dir = root.filePath(QString::number(++count));
    promise(QDir().mkdir(dir), "there is a folder to write to");
    return dir;
}

void check(const CounterSettings &settings)
{
    const QUrl gateway(settings.profile.gateway);
    const QString host = gateway.host();
    const bool isHere = host == u"127.0.0.1" || host == u"localhost" || host == u"::1";
    promise(gateway.scheme() == u"https" || (gateway.scheme() == u"http" && isHere),
            "a password goes over TLS or stays here");
    promise(gateway.userInfo().isEmpty() && !host.isEmpty(), "an address is a host's");
    promise(settings.profile.deadline >= std::chrono::seconds(1) &&
                settings.profile.deadline <= std::chrono::seconds(600),
            "a deadline is within its range");
    promise(settings.counter >= 1 && settings.counter <= 999, "a counter has its number");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QTemporaryDir root(QStringLiteral("/dev/shm/fuzz-settings-XXXXXX"));
    const QString dir = fresh(root);
    promise(write(settingsPath(dir), bytesOf(data, size)), "the input can be written");
    const auto settings = loadSettings(dir);
    QDir(dir).removeRecursively();
    if (!settings || !*settings)
        return 0;
    check(**settings);
    const QString again = fresh(root);
    promise(saveSettings(again, **settings).ok(), "what was read can be written");
    const auto read = loadSettings(again);
    QDir(again).removeRecursively();
    promise(read && *read && **read == **settings, "and read the same");
    return 0;
}
