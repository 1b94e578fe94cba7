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
              {QStringLiteral("language"), QStringLiteral("CODE"), say("language of the windows")},
              {QStringLiteral("demo"), QStringLiteral("DIR"),
               say("drive the window through three sales and leave pictures")},
              {QStringLiteral("exit-when-ready"), QString(), say("for measuring the start")}},
             QString()}};
}

QStringList typed(int argc, char *argv[])
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    return words;
}

//! Tells the version or the help, if that was asked for.
bool tellAbout(const ct::CommandLine &line)
{
    if (line.has("version")) {
        put(stdout, QStringLiteral("countertop " CT_VERSION));
        return true;
    }
    if (line.has("help")) {
        put(stdout,
            ct::CommandLine::help(QStringLiteral("countertop"),
                                  QCoreApplication::translate("main", "the counter"), options()));
        return true;
    }
    return false;
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
    if (const auto hardened = hardenProcess(); !hardened) {
        put(stderr, hardened.error().detail);
        return static_cast<int>(Exit::WrongUse);
    }
    // Neither needs a display, and where there is none Qt ends the program. Words that are wrong,
    // or that are meant for Qt, are left to the reading below.
    if (const auto line = CommandLine::parse(typed(argc, argv), options());
        line && tellAbout(*line))
        return 0;
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("countertop"));
    QApplication::setApplicationVersion(QStringLiteral(CT_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("countertop"));

    const auto line = CommandLine::parse(QCoreApplication::arguments().mid(1), options());
    if (!line) {
        put(stderr, line.error().detail);
        return static_cast<int>(Exit::WrongUse);
    }
    if (tellAbout(*line))
        return 0;
    applyTheme(application, Theme::light());
    if (line->has("demo"))
        return runDemo(application, line->value("demo"));

    Counter counter(*line);
    if (const auto problem = counter.open())
        return tellProblem(application, *problem);
    const QString look = counter.account().counterSettings().appearance;
    if (look != appearanceName(Appearance::Light))
        applyTheme(application, Theme::of(appearanceFromName(look).value_or(Appearance::Light)));
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
