// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener.h"

#include <hardening.h>

#include <sys/signalfd.h>
#include <unistd.h>
#include <QCoreApplication>
#include <QSocketNotifier>
#include <csignal>
#include <cstdio>

namespace {

void put(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

//! Blocks the signals that end the program, before there is any thread, and gives a descriptor that
//! tells of them.
int endingSignals()
{
    sigset_t ends;
    sigemptyset(&ends);
    sigaddset(&ends, SIGTERM);
    sigaddset(&ends, SIGINT);
    pthread_sigmask(SIG_BLOCK, &ends, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
    return signalfd(-1, &ends, SFD_CLOEXEC | SFD_NONBLOCK);
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace ct;
    if (const auto hardened = hardenProcess(); !hardened) {
        put(stderr, hardened.error().detail);
        return static_cast<int>(Exit::WrongUse);
    }
    const int ending = endingSignals();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("countertop-listener"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CT_VERSION));

    const auto line = CommandLine::parse(QCoreApplication::arguments().mid(1), Listener::options());
    if (!line) {
        put(stderr, line.error().detail);
        return static_cast<int>(Exit::WrongUse);
    }
    if (line->has("version")) {
        put(stdout, QStringLiteral("countertop-listener " CT_VERSION));
        return 0;
    }
    if (line->has("help")) {
        put(stdout, CommandLine::help(QStringLiteral("countertop-listener"),
                                      Listener::tr("takes the provider's call-backs"),
                                      Listener::options()));
        return 0;
    }
    Listener listener(*line);
    if (const auto problem = listener.start()) {
        put(stderr, problem->sentence);
        return static_cast<int>(problem->code);
    }
    put(stdout, QStringLiteral("listening on ") + listener.url());
    const QSocketNotifier notifier(ending, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    return QCoreApplication::exec();
}
