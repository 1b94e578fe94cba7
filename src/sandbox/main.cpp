// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <csignal>
#include <cstdio>
#include <limits>

namespace {

constexpr int WrongUse = 2;

int complain(const QString &sentence)
{
    std::fprintf(stderr, "countertop-sandbox: %s\n", qUtf8Printable(sentence));
    return WrongUse;
}

const QCommandLineOption Port(QStringLiteral("port"), QStringLiteral("Port on 127.0.0.1; 0: any."),
                              QStringLiteral("P"), QStringLiteral("0"));
const QCommandLineOption PersonaName(QStringLiteral("persona"),
                                     QStringLiteral("How it behaves; see below."),
                                     QStringLiteral("NAME"), QStringLiteral("honest"));
const QCommandLineOption Seed(QStringLiteral("seed"),
                              QStringLiteral("Decides the txids and references."),
                              QStringLiteral("N"), QStringLiteral("1"));
const QCommandLineOption User(QStringLiteral("user"), QStringLiteral("User name of the account."),
                              QStringLiteral("U"), QStringLiteral("practice"));
const QCommandLineOption Password(QStringLiteral("password"),
                                  QStringLiteral("Password of the account: play money only."),
                                  QStringLiteral("P"), QStringLiteral("practice"));
const QCommandLineOption Balance(QStringLiteral("balance"),
                                 QStringLiteral("Opening balance in rupees."), QStringLiteral("R"),
                                 QStringLiteral("25000"));
const QCommandLineOption Latency(QStringLiteral("latency"),
                                 QStringLiteral("Milliseconds before every answer."),
                                 QStringLiteral("MS"), QStringLiteral("0"));
const QCommandLineOption LedgerFile(QStringLiteral("ledger"),
                                    QStringLiteral("File of JSON lines: what happened, and the "
                                                   "memory over a restart."),
                                    QStringLiteral("FILE"));
const QCommandLineOption DataDir(QStringLiteral("data-dir"),
                                 QStringLiteral("Taken as by every program; not used."),
                                 QStringLiteral("DIR"));
const QCommandLineOption PasswordFile(QStringLiteral("password-file"),
                                      QStringLiteral("Reads the password from the first line."),
                                      QStringLiteral("FILE"));
const QCommandLineOption PassphraseFile(QStringLiteral("passphrase-file"),
                                        QStringLiteral("Taken as by every program; not used."),
                                        QStringLiteral("FILE"));

//! A whole number from 0 to `most`, or nothing.
std::optional<quint32> numberOf(const QCommandLineParser &parser, const QCommandLineOption &option,
                                quint32 most)
{
    bool fits = false;
    const quint32 number = parser.value(option).toUInt(&fits);
    return fits && number <= most ? std::optional(number) : std::nullopt;
}

//! Fills `options`, or returns the sentence that says what is wrong.
QString readOptions(const QCommandLineParser &parser, ct::SandboxOptions &options)
{
    const auto port = numberOf(parser, Port, 65535);
    if (!port)
        return QStringLiteral("--port takes a number from 0 to 65535.");
    const auto seed = numberOf(parser, Seed, std::numeric_limits<quint32>::max());
    if (!seed)
        return QStringLiteral("--seed takes a whole number from 0 to 4294967295.");
    const auto latency = numberOf(parser, Latency, 600000);
    if (!latency)
        return QStringLiteral("--latency takes milliseconds from 0 to 600000.");
    const ct::Result<ct::Money> balance = ct::Money::parse(parser.value(Balance));
    if (!balance.ok())
        return QStringLiteral("--balance takes rupees, such as 25000 or 394.49.");
    options.persona = parser.value(PersonaName);
    if (ct::Sandbox::personaHelp(options.persona).isEmpty()) {
        return QStringLiteral("there is no persona \"%1\"; --help lists them.")
            .arg(options.persona);
    }
    options.password = ct::SecretBytes(parser.value(Password).toUtf8());
    if (parser.isSet(PasswordFile)) {
        QFile file(parser.value(PasswordFile));
        if (!file.open(QIODevice::ReadOnly))
            return QStringLiteral("the password file cannot be read: %1.").arg(file.errorString());
        options.password = ct::SecretBytes(file.readLine().trimmed());
    }
    options.port = quint16(*port);
    options.seed = *seed;
    options.latencyMs = int(*latency);
    options.balance = *balance;
    options.username = parser.value(User);
    options.ledgerFile = parser.value(LedgerFile);
    return {};
}

void printHelp(const QCommandLineParser &parser)
{
    std::printf("%s\nPersonas:\n", qUtf8Printable(parser.helpText()));
    for (const QString &name : ct::Sandbox::personas()) {
        std::printf("  %-32s %s\n", qUtf8Printable(name),
                    qUtf8Printable(ct::Sandbox::personaHelp(name)));
    }
}

} // namespace

int main(int argc, char *argv[])
{
    // Blocked before any thread exists, so that they wait for sigwait() below and nowhere else.
    sigset_t ends;
    sigemptyset(&ends);
    sigaddset(&ends, SIGTERM);
    sigaddset(&ends, SIGINT);
    pthread_sigmask(SIG_BLOCK, &ends, nullptr);
    std::signal(SIGPIPE, SIG_IGN);

    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("A stand-in for the provider of recharges, with play money."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions({Port, PersonaName, Seed, User, Password, Balance, Latency, LedgerFile,
                       DataDir, PasswordFile, PassphraseFile});
    if (!parser.parse(QCoreApplication::arguments()))
        return complain(parser.errorText());
    if (parser.isSet(help)) {
        printHelp(parser);
        return 0;
    }
    if (parser.isSet(version)) {
        std::puts("countertop-sandbox " CT_VERSION);
        return 0;
    }
    if (!parser.positionalArguments().isEmpty())
        return complain(QStringLiteral("it takes options only; see --help."));
    ct::SandboxOptions options;
    if (const QString wrong = readOptions(parser, options); !wrong.isEmpty())
        return complain(wrong);

    ct::Sandbox sandbox(std::move(options));
    if (const ct::Result<ct::Done> started = sandbox.start(); !started.ok())
        return complain(QStringLiteral("it cannot start: %1.").arg(started.error().detail));
    std::printf("listening on %s\n", qUtf8Printable(sandbox.url().toString()));
    std::fflush(stdout);
    int which = 0;
    sigwait(&ends, &which);
    sandbox.stop();
    return 0;
}
