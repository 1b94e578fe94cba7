// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter.h"
#include "demo.h"
#include "shopfront.h"

#include <hardening.h>
#include <language.h>
#include <theme.h>

#include <QApplication>
#include <QMessageBox>
#include <cstdio>

namespace {

void put(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

QList<ct::CommandSpec> options()
{
    const auto say = [](const char *text) { return QCoreApplication::translate("main", text); };
    return {{QString(),
             {},
             {{QStringLiteral("practice"), QString(), say("play money and a built-in provider")},
              {QStringLiteral("language"), QStringLiteral("en|hi"), say("language of the windows")},
              {QStringLiteral("demo"), QStringLiteral("DIR"),
               say("drive the window through three sales and leave pictures")},
              {QStringLiteral("exit-when-ready"), QString(), say("for measuring the start")}},
             QString()}};
}

//! Tells why the counter does not open, where a person can see it.
int tellProblem(QApplication &application, const ct::OpeningProblem &problem)
{
    put(stderr, problem.sentence);
    const int code = static_cast<int>(problem.code);
    if (QGuiApplication::platformName() == QLatin1String("offscreen") ||
        problem.code == ct::Exit::RuleRefused)
        return code;
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Countertop"), problem.sentence);
    box.setTextFormat(Qt::PlainText);
    box.open();
    QObject::connect(&box, &QMessageBox::finished, &application, &QCoreApplication::quit);
    QApplication::exec();
    return code;
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace ct;
    if (!hardenProcess())
        return static_cast<int>(Exit::WrongUse);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("countertop"));
    QApplication::setApplicationVersion(QStringLiteral(CT_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("countertop"));

    const auto line = CommandLine::parse(QCoreApplication::arguments().mid(1), options());
    if (!line) {
        put(stderr, line.error().detail);
        return static_cast<int>(Exit::WrongUse);
    }
    if (line->has("version")) {
        put(stdout, QStringLiteral("countertop " CT_VERSION));
        return 0;
    }
    if (line->has("help")) {
        put(stdout,
            CommandLine::help(QStringLiteral("countertop"),
                              QCoreApplication::translate("main", "the counter"), options()));
        return 0;
    }
    applyTheme(application, Theme::light());
    if (line->has("demo"))
        return runDemo(application, line->value("demo"));

    Counter counter(*line);
    if (const auto problem = counter.open())
        return tellProblem(application, *problem);
    const QString language = line->value("language", counter.account().counterSettings().language);
    if (!installLanguage(application, language))
        put(stderr,
            QCoreApplication::translate("main", "There is no language \"%1\".").arg(language));
    ShopFront front(counter);
    if (line->has("exit-when-ready")) {
        QObject::connect(&front, &ShopFront::ready, &application, [] {
            put(stderr, QStringLiteral("ready"));
            QCoreApplication::quit();
        });
    }
    front.open();
    return QApplication::exec();
}
