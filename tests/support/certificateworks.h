// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testcertificates.h"

#include <QStringList>

namespace ct {

//! What a certificate is to say, rightly or wrongly. Empty members take the usual.
struct CertificateOrder
{
    QString name;              //!< of its files; letters only
    QString issuer;            //!< the name of an earlier one
    QStringList extensions;    //!< as lines of an openssl extension file
    QString start = {};        //!< "20260101000000Z"; empty: yesterday
    QString end = {};          //!< empty: in two days
    QString digest = {};       //!< empty: sha256
    QString keyAlgorithm = {}; //!< empty: an elliptic curve; "rsa:1024"
};

//! Makes certificates of every kind, right and wrong, with the openssl command, in a folder that
//! goes with it.
class CertificateWorks
{
public:
    //! Begins with the authority "root".
    CertificateWorks();

    bool isValid() const { return m_valid; }
    //! The file that a client trusts "root" by.
    QString caFile() const { return pemFile(QStringLiteral("root")); }
    QString pemFile(const QString &name) const;
    QString keyFile(const QString &name) const;

    //! False where openssl would not.
    bool make(const CertificateOrder &order);
    //! One that nobody but itself signed.
    bool makeSelfSigned(const QString &name, const QString &subjectAltName);
    //! Changes one bit of the signature of `from`.
    bool makeAltered(const QString &name, const QString &from);

    //! The first of `names` with its key, and the others as the rest of the chain that is shown.
    TestCertificate shown(const QStringList &names) const;

private:
    bool openssl(const QStringList &arguments) const;
    bool write(const QString &file, const QByteArray &content) const;

    QTemporaryDir m_folder;
    bool m_valid = false;
};

} // namespace ct
