// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs.h"

#include <QFile>

namespace ct {

namespace {

constexpr int StartMs = 20'000;
constexpr int RunMs = 120'000;

QString binary(const char *name)
{
    return QStringLiteral(CT_BIN_DIR "/") + QLatin1String(name);
}

Ended finish(QProcess &process, const QByteArray &input)
{
    if (!process.waitForStarted(StartMs))
        return {};
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(RunMs)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    const int code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {code, process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

SandboxProcess::SandboxProcess(const QStringList &options)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(
        binary("countertop-sandbox"),
        QStringList{QStringLiteral("--ledger"), m_dir.filePath(QStringLiteral("ledger.jsonl"))} +
            options);
    m_process.waitForStarted(StartMs);
    while (!m_process.canReadLine() && m_process.waitForReadyRead(StartMs)) {
    }
    const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
    const QString lead = QStringLiteral("listening on ");
    if (line.startsWith(lead))
        m_url = line.mid(lead.size());
}

SandboxProcess::~SandboxProcess()
{
    stop();
}

void SandboxProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(5'000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QList<QJsonObject> SandboxProcess::ledger() const
{
    QList<QJsonObject> events;
    QFile file(m_dir.filePath(QStringLiteral("ledger.jsonl")));
    if (!file.open(QIODevice::ReadOnly))
        return events;
    while (!file.atEnd())
        events << QJsonDocument::fromJson(file.readLine()).object();
    return events;
}

QList<QJsonObject> SandboxProcess::events(const QString &kind) const
{
    QList<QJsonObject> found;
    for (const QJsonObject &event : ledger()) {
        if (event.value(QStringLiteral("event")).toString() == kind)
            found << event;
    }
    return found;
}

ListenerProcess::ListenerProcess(const QString &dataDir, const QStringList &options)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(binary("countertop-listener"),
                    QStringList{QStringLiteral("--data-dir"), dataDir} + options);
    m_process.waitForStarted(StartMs);
    while (!m_process.canReadLine() && m_process.waitForReadyRead(StartMs)) {
    }
    const QByteArray line = m_process.readLine().trimmed();
    if (line.startsWith("listening on http://"))
        m_port = line.sliced(line.lastIndexOf(':') + 1).toUShort();
}

ListenerProcess::~ListenerProcess()
{
    end();
}

int ListenerProcess::end()
{
    if (m_process.state() == QProcess::NotRunning)
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    m_process.terminate();
    if (m_process.waitForFinished(10'000))
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    m_process.kill();
    m_process.waitForFinished();
    return -1;
}

CtlRunner::CtlRunner()
{
    QFile file(passwordFile());
    if (file.open(QIODevice::WriteOnly)) {
        file.write("practice\n");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
}

QStringList CtlRunner::withFolder(const QStringList &arguments) const
{
    return QStringList{QStringLiteral("--data-dir"), dir(), QStringLiteral("--password-file"),
                       passwordFile(), QStringLiteral("--json")} +
           arguments;
}

Ended CtlRunner::run(const QStringList &arguments, const QByteArray &input) const
{
    return runPlain(withFolder(arguments), input);
}

Ended CtlRunner::runPlain(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(binary("countertopctl"), arguments);
    return finish(process, input);
}

std::unique_ptr<QProcess> CtlRunner::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->start(binary("countertopctl"), withFolder(arguments));
    process->waitForStarted(StartMs);
    return process;
}

Ended CtlRunner::configure(const QString &url, const QStringList &options) const
{
    return run(QStringList{QStringLiteral("configure"), QStringLiteral("--gateway-url"), url,
                           QStringLiteral("--username"), QStringLiteral("practice"),
                           QStringLiteral("--practice")} +
               options);
}

} // namespace ct
