// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

#include <hardening.h>

#include <QGuiApplication>
#include <cstdio>
#include <memory>

namespace {

void put(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
}

//! Only a receipt is drawn, and drawing wants the fonts of a graphical application; no screen.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char *argv[])
{
    for (int i = 1; i < argc; ++i) {
        if (QByteArrayView(argv[i]) == "receipt") {
            qputenv("QT_QPA_PLATFORM", "offscreen");
            return std::make_unique<QGuiApplication>(argc, argv);
        }
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace ct;
    if (const auto hardened = hardenProcess(); !hardened) {
        put(stderr, hardened.error().detail + QStringLiteral("\n"));
        return static_cast<int>(Exit::WrongUse);
    }
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("countertopctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CT_VERSION));

    const auto line = CommandLine::parse(QCoreApplication::arguments().mid(1), Ctl::commands());
    if (!line) {
        put(stderr, line.error().detail + QStringLiteral("\n"));
        return static_cast<int>(Exit::WrongUse);
    }
    if (line->has("version")) {
        put(stdout, QStringLiteral("countertopctl " CT_VERSION "\n"));
        return 0;
    }
    if (line->has("help")) {
        put(stdout,
            CommandLine::help(QStringLiteral("countertopctl"),
                              Ctl::tr("the counter's services without windows"), Ctl::commands()));
        return 0;
    }
    auto catalogue = Catalogue::builtIn();
    if (!catalogue)
        qFatal("The built-in catalogue is damaged: %s", qPrintable(catalogue.error().detail));

    Ctl ctl(*line, *std::move(catalogue));
    QObject::connect(&ctl, &Ctl::done, application.get(),
                     [](int code) { QCoreApplication::exit(code); });
    ctl.start();
    return QCoreApplication::exec();
}
