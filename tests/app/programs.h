// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>
#include <memory>

namespace ct {

//! What a program left when it ended.
struct Ended
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
};

//! A stand-in provider in a process of its own, with its ledger in a file.
class SandboxProcess
{
public:
    explicit SandboxProcess(const QStringList &options = {});
    ~SandboxProcess();

    QString url() const { return m_url; }
    //! Events of a kind ("request", "executed", …) that the ledger holds by now.
    QList<QJsonObject> events(const QString &kind) const;
    QList<QJsonObject> ledger() const;
    void stop();

private:
    QTemporaryDir m_dir;
    QProcess m_process;
    QString m_url;
};

//! countertop-listener on a data folder, on a free port of this machine.
class ListenerProcess
{
public:
    explicit ListenerProcess(const QString &dataDir, const QStringList &options = {});
    ~ListenerProcess();

    //! 0: it did not come up.
    quint16 port() const { return m_port; }
    qint64 id() const { return m_process.processId(); }
    //! Asks it to end, as the system does, and tells its exit code; -1: it did not.
    int end();

private:
    QProcess m_process;
    quint16 m_port = 0;
};

//! A data folder and countertopctl on it.
class CtlRunner
{
public:
    CtlRunner();

    QString dir() const { return m_dir.path() + QStringLiteral("/data"); }
    QString passwordFile() const { return m_dir.filePath(QStringLiteral("password")); }
    //! Runs to the end. --data-dir, --password-file and --json are put in front.
    Ended run(const QStringList &arguments, const QByteArray &input = {}) const;
    //! The same without anything put in front.
    static Ended runPlain(const QStringList &arguments, const QByteArray &input = {});
    //! Starts and does not wait.
    std::unique_ptr<QProcess> start(const QStringList &arguments) const;
    //! `configure` for this sandbox, with further options.
    Ended configure(const QString &url, const QStringList &options = {}) const;

private:
    QStringList withFolder(const QStringList &arguments) const;

    QTemporaryDir m_dir;
};

} // namespace ct
