// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcertificates.h"

#include <QFile>
#include <QProcess>

namespace ct {

namespace {

const QStringList &newKey()
{
    static const QStringList arguments{
        QStringLiteral("-newkey"),  QStringLiteral("ec"),
        QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"),
        QStringLiteral("-nodes"),
    };
    return arguments;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TestAuthority::TestAuthority()
{
    m_valid = m_folder.isValid() &&
              openssl(QStringList{QStringLiteral("req"), QStringLiteral("-x509")} + newKey() +
                      QStringList{QStringLiteral("-keyout"), QStringLiteral("ca.key"),
                                  QStringLiteral("-out"), QStringLiteral("ca.pem"),
                                  QStringLiteral("-days"), QStringLiteral("2"),
                                  QStringLiteral("-subj"), QStringLiteral("/CN=Test authority")});
}

TestCertificate TestAuthority::issue(const QString &names, int days)
{
    QFile extensions(m_folder.filePath(QStringLiteral("extensions")));
    if (!m_valid || !extensions.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return {};
    extensions.write("subjectAltName=" + names.toUtf8() + "\n");
    extensions.close();
    const bool made =
        openssl(QStringList{QStringLiteral("req")} + newKey() +
                QStringList{QStringLiteral("-keyout"), QStringLiteral("server.key"),
                            QStringLiteral("-out"), QStringLiteral("server.csr"),
                            QStringLiteral("-subj"), QStringLiteral("/CN=Test server")}) &&
        openssl({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"),
                 QStringLiteral("server.csr"), QStringLiteral("-CA"), QStringLiteral("ca.pem"),
                 QStringLiteral("-CAkey"), QStringLiteral("ca.key"), QStringLiteral("-set_serial"),
                 QString::number(++m_serial), QStringLiteral("-days"), QString::number(days),
                 QStringLiteral("-extfile"), QStringLiteral("extensions"), QStringLiteral("-out"),
                 QStringLiteral("server.pem")});
    if (!made)
        return {};
    return {QSslCertificate::fromPath(m_folder.filePath(QStringLiteral("server.pem"))),
            QSslKey(contentOf(m_folder.filePath(QStringLiteral("server.key"))), QSsl::Ec)};
}

bool TestAuthority::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("openssl"), arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit &&
           process.exitCode() == 0;
}

} // namespace ct
