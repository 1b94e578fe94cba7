// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <QString>
#include <QTemporaryDir>

namespace ct {

//! A certificate with its key, made for one test; an empty one stands for plain HTTP.
class TestCertificate
{
public:
    TestCertificate() = default;
    TestCertificate(QList<QSslCertificate> chain, QSslKey privateKey)
        : m_chain(std::move(chain)), m_privateKey(std::move(privateKey))
    {
    }

    bool isEmpty() const { return m_chain.isEmpty(); }
    const QList<QSslCertificate> &chain() const { return m_chain; }
    const QSslKey &privateKey() const { return m_privateKey; }

private:
    QList<QSslCertificate> m_chain;
    QSslKey m_privateKey;
};

//! A certificate authority of the test's own, made by the openssl command in a folder that goes
//! with it. No key is ever stored with the sources.
class TestAuthority
{
public:
    TestAuthority();

    bool isValid() const { return m_valid; }
    //! The file that a client trusts this authority by.
    QString caFile() const { return m_folder.filePath(QStringLiteral("ca.pem")); }
    //! `names` as openssl writes them, "IP:127.0.0.1"; with negative `days` it has expired.
    TestCertificate issue(const QString &names, int days = 2);

private:
    bool openssl(const QStringList &arguments) const;

    QTemporaryDir m_folder;
    int m_serial = 1;
    bool m_valid = false;
};

} // namespace ct
