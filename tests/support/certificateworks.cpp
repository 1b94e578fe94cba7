// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificateworks.h"

#include <QDateTime>
#include <QFile>
#include <QProcess>

namespace ct {

namespace {

constexpr char Settings[] =
    "[ca]\ndefault_ca=works\n"
    "[works]\ndatabase=index.txt\nnew_certs_dir=.\npolicy=any\n"
    "unique_subject=no\nrand_serial=yes\n"
    "[any]\ncommonName=supplied\n";

QString day(int fromNow)
{
    return QDateTime::currentDateTimeUtc().addDays(fromNow).toString(
        QStringLiteral("yyyyMMddHHmmss'Z'"));
}

QStringList keyOptions(const QString &algorithm)
{
    if (!algorithm.isEmpty())
        return {QStringLiteral("-newkey"), algorithm, QStringLiteral("-nodes")};
    return {QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
            QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes")};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

CertificateWorks::CertificateWorks()
{
    m_valid = m_folder.isValid() && write(QStringLiteral("works.conf"), Settings) &&
              write(QStringLiteral("index.txt"), {}) &&
              openssl(QStringList{QStringLiteral("req"), QStringLiteral("-x509")} +
                      keyOptions(QStringLiteral("rsa:2048")) + // MD5 needs RSA
                      QStringList{QStringLiteral("-keyout"), QStringLiteral("root.key"),
                                  QStringLiteral("-out"), QStringLiteral("root.pem"),
                                  QStringLiteral("-days"), QStringLiteral("2"),
                                  QStringLiteral("-subj"), QStringLiteral("/CN=Works root")});
}

QString CertificateWorks::pemFile(const QString &name) const
{
    return m_folder.filePath(name + QStringLiteral(".pem"));
}

QString CertificateWorks::keyFile(const QString &name) const
{
    return m_folder.filePath(name + QStringLiteral(".key"));
}

bool CertificateWorks::make(const CertificateOrder &order)
{
    const QString request = order.name + QStringLiteral(".csr");
    const QString extensions = order.name + QStringLiteral(".ext");
    return m_valid && write(extensions, order.extensions.join(u'\n').toUtf8() + '\n') &&
           openssl(QStringList{QStringLiteral("req")} + keyOptions(order.keyAlgorithm) +
                   QStringList{QStringLiteral("-keyout"), keyFile(order.name),
                               QStringLiteral("-out"), request, QStringLiteral("-subj"),
                               QStringLiteral("/CN=Works ") + order.name}) &&
           openssl({QStringLiteral("ca"),
                    QStringLiteral("-batch"),
                    QStringLiteral("-notext"),
                    QStringLiteral("-config"),
                    QStringLiteral("works.conf"),
                    QStringLiteral("-cert"),
                    pemFile(order.issuer),
                    QStringLiteral("-keyfile"),
                    keyFile(order.issuer),
                    QStringLiteral("-startdate"),
                    order.start.isEmpty() ? day(-1) : order.start,
                    QStringLiteral("-enddate"),
                    order.end.isEmpty() ? day(2) : order.end,
                    QStringLiteral("-md"),
                    order.digest.isEmpty() ? QStringLiteral("sha256") : order.digest,
                    QStringLiteral("-extfile"),
                    extensions,
                    QStringLiteral("-in"),
                    request,
                    QStringLiteral("-out"),
                    pemFile(order.name)});
}

bool CertificateWorks::makeSelfSigned(const QString &name, const QString &subjectAltName)
{
    return m_valid &&
           openssl(QStringList{QStringLiteral("req"), QStringLiteral("-x509")} + keyOptions({}) +
                   QStringList{QStringLiteral("-keyout"), keyFile(name), QStringLiteral("-out"),
                               pemFile(name), QStringLiteral("-days"), QStringLiteral("2"),
                               QStringLiteral("-subj"), QStringLiteral("/CN=Works ") + name,
                               QStringLiteral("-addext"),
                               QStringLiteral("subjectAltName=") + subjectAltName});
}

bool CertificateWorks::makeAltered(const QString &name, const QString &from)
{
    const QList<QSslCertificate> whole = QSslCertificate::fromPath(pemFile(from));
    if (whole.isEmpty())
        return false;
    // The signature is what a certificate ends with.
    QByteArray der = whole.first().toDer();
    der.back() = char(der.back() ^ 1);
    const QSslCertificate altered(der, QSsl::Der);
    return !altered.isNull() && write(name + QStringLiteral(".pem"), altered.toPem()) &&
           QFile::copy(keyFile(from), keyFile(name));
}

TestCertificate CertificateWorks::shown(const QStringList &names) const
{
    QList<QSslCertificate> chain;
    for (const QString &name : names)
        chain += QSslCertificate::fromPath(pemFile(name));
    if (chain.size() != names.size())
        return {};
    return {chain, QSslKey(contentOf(keyFile(names.first())), QSsl::Ec)};
}

bool CertificateWorks::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("openssl"), arguments);
    const bool done = process.waitForFinished() && process.exitStatus() == QProcess::NormalExit &&
                      process.exitCode() == 0;
    if (!done)
        qWarning("openssl: %s", process.readAll().constData());
    return done;
}

bool CertificateWorks::write(const QString &file, const QByteArray &content) const
{
    QFile out(m_folder.filePath(file));
    return out.open(QIODevice::WriteOnly) && out.write(content) == content.size();
}

} // namespace ct
