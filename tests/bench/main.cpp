// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bulkbench.h"
#include "historybench.h"
#include "measure.h"
#include "paperbench.h"
#include "permitbench.h"
#include "plot.h"
#include "salebench.h"
#include "startbench.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <cstdio>

namespace {

constexpr qint64 Few = 10'000;
constexpr int BulkRounds = 11;

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication app(argc, argv);
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
    const QCommandLineOption most(
        QStringLiteral("most"),
        QStringLiteral("Attempts in a still larger book, for the history alone (10000000 takes "
                       "half an hour and 15 GB); 0: none."),
        QStringLiteral("N"), QStringLiteral("0"));
    const QCommandLineOption lines(QStringLiteral("bulk"), QStringLiteral("Lines of a bulk list."),
                                   QStringLiteral("N"), QStringLiteral("200"));
    const QCommandLineOption only(QStringLiteral("only"),
                                  QStringLiteral("permit, sale, paper, bulk, history or start."),
                                  QStringLiteral("PART"));
    parser.addOptions({output, work, rows, most, lines, only});
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
    const auto wanted = [&](const char *part) {
        return !parser.isSet(only) || parser.value(only) == QLatin1String(part);
    };
    if (wanted("permit")) {
        ct::bench::measurePermit(report, dir.path());
        const QTemporaryDir memory(QStringLiteral("/dev/shm/countertop-bench-XXXXXX"));
        if (memory.isValid())
            ct::bench::measurePermitInMemory(report, memory.path());
    }
    if (wanted("sale"))
        ct::bench::measureSale(report, dir.path());
    if (wanted("paper"))
        ct::bench::measurePaper(report);
    if (wanted("bulk"))
        ct::bench::measureBulk(report, dir.path(), parser.value(lines).toInt(), BulkRounds);
    if (wanted("history")) {
        for (const qint64 size : {Few, rowCount, parser.value(most).toLongLong()}) {
            if (size > 0)
                ct::bench::measureHistory(report, dir.path(), size);
        }
        const QString picture = parser.value(output) + QStringLiteral(".png");
        if (!ct::bench::plotCosts(report.measures(), picture))
            std::fprintf(stderr, "bench: no picture of the costs\n");
    }
    if (wanted("start"))
        ct::bench::measureStart(report, QCoreApplication::applicationDirPath(), dir.path(),
                                rowCount);
    report.print();
    if (!report.write(parser.value(output))) {
        std::fprintf(stderr, "bench: %s cannot be written\n", qUtf8Printable(parser.value(output)));
        return 1;
    }
    return 0;
}
