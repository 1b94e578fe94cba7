// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printsystem.h"

#include <pwd.h>
#include <unistd.h>
#include <QDir>
#include <QTcpSocket>
#include <QTest>

namespace ct {

namespace {

constexpr int Patience = 10000; // ms

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

//! The user that the scheduler gives its work to. Only root can give it to another one.
QString worker()
{
    const passwd *entry = geteuid() == 0 ? getpwnam("lp") : getpwuid(geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString();
}

bool writeFile(const QString &path, const QString &text)
{
    QFile file(path);
    const QByteArray bytes = text.toUtf8();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QString filesTemplate()
{
    return QStringLiteral(R"(SystemGroup root
User %2
ServerRoot %1/etc
RequestRoot %1/spool
TempDir %1/spool/tmp
CacheDir %1/cache
StateDir %1/state
AccessLog %1/log/access
ErrorLog %1/log/error
PageLog %1/log/page
Sandboxing relaxed
)");
}

QString rulesTemplate()
{
    return QStringLiteral(R"(Listen 127.0.0.1:%1
WebInterface No
Browsing Off
DefaultAuthType None
<Location />
  Order allow,deny
  Allow from 127.0.0.1
</Location>
<Location /admin>
  Order allow,deny
  Allow from 127.0.0.1
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
)");
}

} // namespace

PrintSystem::~PrintSystem()
{
    stop();
}

void PrintSystem::stop()
{
    if (m_scheduler.state() == QProcess::NotRunning)
        return;
    m_scheduler.terminate();
    if (!m_scheduler.waitForFinished(Patience))
        m_scheduler.kill();
}

QString PrintSystem::start()
{
    const quint16 port = freePort();
    if (const QString missing = writeSettings(port); !missing.isEmpty())
        return missing;
    // Read by the print system's library in this process and by its commands alike.
    qputenv("CUPS_SERVER", "127.0.0.1:" + QByteArray::number(port));
    m_scheduler.start(QStringLiteral("/usr/sbin/cupsd"),
                      {QStringLiteral("-f"), QStringLiteral("-c"),
                       m_dir.filePath(QStringLiteral("etc/cupsd.conf")), QStringLiteral("-s"),
                       m_dir.filePath(QStringLiteral("etc/cups-files.conf"))});
    if (!m_scheduler.waitForStarted())
        return QStringLiteral("cupsd does not start; install cups");
    const auto answers = [this] {
        QString said; // its exit code tells nothing
        return run(QStringLiteral("lpstat"), {QStringLiteral("-r")}, &said) &&
               said.contains(QStringLiteral("is running"));
    };
    if (!QTest::qWaitFor(answers, Patience))
        return QStringLiteral("cupsd does not answer");
    QObject::connect(&m_printer, &QTcpServer::newConnection, &m_printer, [this] {
        QTcpSocket *socket = m_printer.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket,
                         [this, socket] { m_received += socket->readAll(); });
        QObject::connect(socket, &QTcpSocket::disconnected, socket, [this] { m_closed = true; });
    });
    return m_printer.listen(QHostAddress::LocalHost) ? QString()
                                                     : QStringLiteral("no port for a printer");
}

QString PrintSystem::writeSettings(quint16 port)
{
    const QString user = worker();
    if (user.isEmpty() || !m_dir.isValid() || port == 0)
        return QStringLiteral("no user, folder or port for a print system");
    // The scheduler's worker has to get through this folder to its own.
    QFile::setPermissions(m_dir.path(), QFile::permissions(m_dir.path()) | QFile::ExeGroup |
                                            QFile::ExeOther | QFile::ReadOther);
    for (const char *name : {"etc", "spool/tmp", "cache", "state", "log"}) {
        if (!QDir(m_dir.path()).mkpath(QString::fromLatin1(name)))
            return QStringLiteral("cannot make folders");
    }
    for (const char *name : {"spool", "spool/tmp", "cache", "state", "log"}) {
        if (!run(QStringLiteral("chown"), {user, m_dir.filePath(QString::fromLatin1(name))}))
            return QStringLiteral("cannot hand over folders");
    }
    const bool written =
        writeFile(m_dir.filePath(QStringLiteral("etc/cups-files.conf")),
                  filesTemplate().arg(m_dir.path(), user)) &&
        writeFile(m_dir.filePath(QStringLiteral("etc/cupsd.conf")), rulesTemplate().arg(port));
    return written ? QString() : QStringLiteral("cannot write settings");
}

bool PrintSystem::add(const QString &name, const QString &address, const QStringList &driver)
{
    return run(QStringLiteral("/usr/sbin/lpadmin"),
               QStringList{QStringLiteral("-p"), name, QStringLiteral("-E"), QStringLiteral("-v"),
                           QStringLiteral("socket://") + address} +
                   driver);
}

bool PrintSystem::addPrinter(const QString &name, const QStringList &verbs)
{
    if (!addPrinterAt(name, QStringLiteral("127.0.0.1:%1").arg(m_printer.serverPort())))
        return false;
    for (const QString &verb : verbs) {
        if (!give(verb, name))
            return false;
    }
    return true;
}

bool PrintSystem::addPrinterAt(const QString &name, const QString &address)
{
    return add(name, address, {QStringLiteral("-m"), QStringLiteral("raw")});
}

bool PrintSystem::addPdfPrinterAt(const QString &name, const QString &address)
{
    return add(name, address, {QStringLiteral("-P"), QStringLiteral(CT_TEST_DATA "/pdf.ppd")});
}

bool PrintSystem::give(const QString &verb, const QString &name)
{
    return run(QStringLiteral("/usr/sbin/") + verb, {name});
}

bool PrintSystem::makeDefault(const QString &name)
{
    return run(QStringLiteral("/usr/sbin/lpadmin"), {QStringLiteral("-d"), name});
}

QString PrintSystem::jobs() const
{
    return listed(QStringLiteral("all"));
}

QString PrintSystem::openJobs() const
{
    return listed(QStringLiteral("not-completed"));
}

QString PrintSystem::listed(const QString &which) const
{
    QString output;
    const bool told =
        run(QStringLiteral("lpstat"), {QStringLiteral("-W"), which, QStringLiteral("-o")}, &output);
    return told ? output : QStringLiteral("lpstat failed");
}

bool PrintSystem::run(const QString &program, const QStringList &arguments, QString *output) const
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(Patience) || process.exitCode() != 0)
        return false;
    if (output)
        *output = QString::fromLocal8Bit(process.readAllStandardOutput());
    return true;
}

} // namespace ct
