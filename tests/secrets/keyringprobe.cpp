// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// keyringprobe store ACCOUNT   (the secret comes on standard input)
// keyringprobe load ACCOUNT
// Prints "ok <secret in hex>" or "<fault> <detail>".
#include <keyringsecrets.h>

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

using namespace ct;

namespace {

void print(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
    QCoreApplication::quit();
}

void printError(const Error &error)
{
    print(faultName(error.fault) + u' ' + error.detail);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    KeyringSecrets secrets;
    bool inside = true;
    if (arguments.at(1) == QStringLiteral("store")) {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return 2;
        const QByteArray bytes = input.readAll();
        secrets.store(arguments.at(2), std::make_shared<SecretBytes>(bytes),
                      Reply<Done>(&app, [&inside](Result<Done> result) {
                          if (inside)
                              qFatal("answered inside the call");
                          result.ok() ? print(QStringLiteral("ok")) : printError(result.error());
                      }));
    } else if (arguments.at(1) == QStringLiteral("probe")) {
        secrets.probe(Reply<Done>(&app, [&inside](const Result<Done> &result) {
            if (inside)
                qFatal("answered inside the call");
            result.ok() ? print(QStringLiteral("ok")) : printError(result.error());
        }));
    } else {
        secrets.load(
            arguments.at(2),
            Reply<std::shared_ptr<SecretBytes>>(
                &app, [&inside](Result<std::shared_ptr<SecretBytes>> result) {
                    if (inside)
                        qFatal("answered inside the call");
                    if (result.ok())
                        print(QStringLiteral("ok ") +
                              QString::fromLatin1((*result)->view().toByteArray().toHex()));
                    else
                        printError(result.error());
                }));
    }
    inside = false;
    return QCoreApplication::exec();
}
