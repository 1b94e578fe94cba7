// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "permitbench.h"

#include "capibook.h"

#include <clock.h>
#include <sqlitebook.h>

#include <fcntl.h>
#include <unistd.h>
#include <QDir>

namespace ct::bench {

namespace {

constexpr int Rounds = 201;

} // namespace

Intent madeUpIntent(int place)
{
    Intent intent;
    intent.key = IntentKey(QStringLiteral("bench-%1").arg(place));
    intent.row = RowKey(QStringLiteral("A"));
    intent.operatorCode = QStringLiteral("A");
    intent.operatorName = QStringLiteral("Airtel");
    intent.service = Service::Mobile;
    intent.number = QString::number(6000000000LL + place);
    intent.circle = QStringLiteral("9");
    intent.amount = Money::fromRupees(10);
    intent.account = accountFingerprint(QStringLiteral("practice"));
    return intent;
}

void measurePermit(Report &report, const QString &dir)
{
    const QString name = QStringLiteral("durable permit");
    const SystemClock clock;
    const QString bookDir = dir + QStringLiteral("/permit");
    auto book = SqliteBook::open({.dir = bookDir, .practice = true}, clock);
    if (!book.ok()) {
        report.miss(name, book.error().detail);
        return;
    }
    int place = 0;
    const Probe permit = [&book, &place]() -> std::optional<double> {
        SaleRequest request;
        request.intent = madeUpIntent(++place);
        const double before = nowUs();
        const Result<Beginning> beginning = (*book)->begin(request);
        const double took = nowUs() - before;
        const bool given = beginning.ok() && std::holds_alternative<Permit>(*beginning);
        return given ? std::optional(took) : std::nullopt;
    };
    if (!permit()) { // it is also the sample of the rows that the baseline writes
        report.miss(name, QStringLiteral("the book gave no permit"));
        return;
    }
    const QString file = bookDir + QStringLiteral("/book.sqlite");
    const auto plain = CApiBook::open(bookDir + QStringLiteral("/plain.sqlite"), file);
    const int line = open(QFile::encodeName(bookDir + QStringLiteral("/plain.jsonl")).constData(),
                          O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0600);
    if (!plain || line < 0) {
        report.miss(name, QStringLiteral("the baseline's files cannot be made"));
        return;
    }
    const auto times = interleave(
        Rounds, {permit,
                 [&plain]() -> std::optional<double> {
                     const double before = nowUs();
                     return plain->insertBoth() ? std::optional(nowUs() - before) : std::nullopt;
                 },
                 [&plain, line]() -> std::optional<double> {
                     const double before = nowUs();
                     const bool done = plain->insertBoth() && CApiBook::appendLine(line);
                     return done ? std::optional(nowUs() - before) : std::nullopt;
                 }});
    close(line);
    if (!times) {
        report.miss(name, QStringLiteral("a permit or a row was refused"));
        return;
    }
    report.add({name, QStringLiteral("us"), times->at(0), times->at(1), 1.3,
                QStringLiteral("Book::begin (claim, duplicate rules, chained journal, triggers, "
                               "mirror line on the disk) against one transaction of a journal row "
                               "and an attempt row through the C API, same tables, indexes and "
                               "file system; %1")
                    .arg(plain->settings())});
    report.add({QStringLiteral("durable permit, baseline with mirror"), QStringLiteral("us"),
                times->at(0), times->at(2), std::nullopt,
                QStringLiteral("the same, where the baseline too appends a line and waits until it "
                               "is on the disk")});
}

} // namespace ct::bench
