// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measure.h"
#include "permitbench.h"
#include "salebench.h"
#include "startbench.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <cstdio>

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Measures the counter against baselines in the same run."));
    parser.addHelpOption();
    const QCommandLineOption output(QStringLiteral("output"), QStringLiteral("JSON file."),
                                    QStringLiteral("FILE"), QStringLiteral("bench.json"));
    const QCommandLineOption work(QStringLiteral("work"),
                                  QStringLiteral("Where to make the books; its file system is the "
                                                 "one that is measured."),
                                  QStringLiteral("DIR"), QStringLiteral("."));
    const QCommandLineOption rows(QStringLiteral("rows"),
                                  QStringLiteral("Attempts in the full book; 0: no full book."),
                                  QStringLiteral("N"), QStringLiteral("1000000"));
    parser.addOptions({output, work, rows});
    parser.process(app);

    bool isNumber = false;
    const qint64 rowCount = parser.value(rows).toLongLong(&isNumber);
    const QTemporaryDir dir(parser.value(work) + QStringLiteral("/bench-XXXXXX"));
    if (!isNumber || rowCount < 0 || !dir.isValid()) {
        std::fputs("bench: --rows takes a number, --work a folder that can be written\n", stderr);
        return 2;
    }
    QLoggingCategory::setFilterRules(QStringLiteral("ct.*=false"));
    ct::bench::Report report;
    ct::bench::measurePermit(report, dir.path());
    const QTemporaryDir memory(QStringLiteral("/dev/shm/countertop-bench-XXXXXX"));
    if (memory.isValid())
        ct::bench::measurePermitInMemory(report, memory.path());
    ct::bench::measureSale(report, dir.path());
    ct::bench::measureStart(report, QCoreApplication::applicationDirPath(), dir.path(), rowCount);
    report.print();
    if (!report.write(parser.value(output))) {
        std::fprintf(stderr, "bench: %s cannot be written\n", qUtf8Printable(parser.value(output)));
        return 1;
    }
    return 0;
}
