// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// simulation --from S --seeds N [--full] [--persona NAME] [--keep DIR] [--figures FILE]
// simulation --list FILE: the seeds of a file, "small|full SEED" a line
#include "checkerlink.h"
#include "runner.h"
#include "stage.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QHashSeed>
#include <QLoggingCategory>
#include <cstdio>

int main(int argc, char **argv)
{
    // Nothing may depend on the order of a hash, and if something does, then always the same way.
    QHashSeed::setDeterministicGlobalSeed();
    auto *loop = new ct::sim::SimLoop; // the application takes it over
    QCoreApplication::setEventDispatcher(loop);
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({
        {QStringLiteral("from"), {}, QStringLiteral("seed"), QStringLiteral("1")},
        {QStringLiteral("seeds"), {}, QStringLiteral("count"), QStringLiteral("1")},
        {QStringLiteral("full"), {}},
        {QStringLiteral("scenario"), {}, QStringLiteral("name, or all")},
        {QStringLiteral("persona"), {}, QStringLiteral("name")},
        {QStringLiteral("list"), {}, QStringLiteral("file")},
        {QStringLiteral("keep"), {}, QStringLiteral("dir")},
        {QStringLiteral("figures"), {}, QStringLiteral("file")},
        {QStringLiteral("all-faults"), {}},
        {QStringLiteral("no-checker"), {}},
        {QStringLiteral("checker"), {}, QStringLiteral("file")},
        {QStringLiteral("names"), QStringLiteral("tells the scenarios' names")},
    });
    parser.addHelpOption();
    parser.process(application);
    if (parser.isSet(QStringLiteral("names"))) {
        for (const QString &name : ct::sim::scenarioNames())
            std::puts(qPrintable(name));
        return 0;
    }

    ct::sim::RunnerOptions options;
    options.from = parser.value(QStringLiteral("from")).toULongLong();
    options.seeds = parser.value(QStringLiteral("seeds")).toLongLong();
    options.full = parser.isSet(QStringLiteral("full"));
    options.persona = ct::sim::personaFromName(parser.value(QStringLiteral("persona")).toLatin1());
    options.keep = parser.value(QStringLiteral("keep"));
    options.scenario = parser.value(QStringLiteral("scenario"));
    options.list = parser.value(QStringLiteral("list"));
    options.figures = parser.value(QStringLiteral("figures"));
    options.allFaults = parser.isSet(QStringLiteral("all-faults"));
    options.check = !parser.isSet(QStringLiteral("no-checker"));
    options.checker = parser.value(QStringLiteral("checker"));
    ct::sim::Runner runner(*loop, options);
    return runner.run();
}
