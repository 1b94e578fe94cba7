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

//! A book and its baseline in one folder.
class PermitBench
{
public:
    explicit PermitBench(const QString &dir) : m_dir(dir + QStringLiteral("/permit")) {}
    ~PermitBench() { close(m_line); }

    //! Empty, or why it cannot be measured.
    QString prepare();
    std::optional<double> permit();
    std::optional<double> plain(bool withMirror);
    QString settings() const { return m_plain->settings(); }

private:
    QString m_dir;
    SystemClock m_clock;
    std::unique_ptr<SqliteBook> m_book;
    std::unique_ptr<CApiBook> m_plain;
    int m_line = -1;
    int m_place = 0;
};

QString PermitBench::prepare()
{
    auto book = SqliteBook::open({.dir = m_dir, .practice = true}, m_clock);
    if (!book.ok())
        return book.error().detail;
    m_book = std::move(*book);
    if (!permit()) // it is also the sample of the rows that the baseline writes
        return QStringLiteral("the book gave no permit");
    m_plain = CApiBook::open(m_dir + QStringLiteral("/plain.sqlite"),
                             m_dir + QStringLiteral("/book.sqlite"));
    m_line = open(QFile::encodeName(m_dir + QStringLiteral("/plain.jsonl")).constData(),
                  O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0600);
    return m_plain && m_line >= 0 ? QString() : QStringLiteral("the baseline's files fail");
}

std::optional<double> PermitBench::permit()
{
    SaleRequest request;
    request.intent = madeUpIntent(++m_place);
    const double before = nowUs();
    const Result<Beginning> beginning = m_book->begin(request);
    const double took = nowUs() - before;
    const bool given = beginning.ok() && std::holds_alternative<Permit>(*beginning);
    return given ? std::optional(took) : std::nullopt;
}

std::optional<double> PermitBench::plain(bool withMirror)
{
    const double before = nowUs();
    const bool done = m_plain->insertBoth() && (!withMirror || CApiBook::appendLine(m_line));
    return done ? std::optional(nowUs() - before) : std::nullopt;
}

//! Permit, two rows, two rows and a line; empty where it could not be measured.
std::optional<QList<Series>> run(Report &report, const QString &name, PermitBench &bench)
{
    if (const QString why = bench.prepare(); !why.isEmpty()) {
        report.miss(name, why);
        return std::nullopt;
    }
    auto times = interleave(
        Rounds, {[&bench] { return bench.permit(); }, [&bench] { return bench.plain(false); },
                 [&bench] { return bench.plain(true); }});
    if (!times)
        report.miss(name, QStringLiteral("a permit or a row was refused"));
    return times;
}

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
    PermitBench bench(dir);
    const auto times = run(report, name, bench);
    if (!times)
        return;
    report.add({name, QStringLiteral("us"), times->at(0), times->at(1), 1.3,
                QStringLiteral("Book::begin (claim, duplicate rules, chained journal, triggers, "
                               "mirror line on the disk) against one transaction of a journal row "
                               "and an attempt row through the C API, same tables, indexes and "
                               "file system; %1")
                    .arg(bench.settings())});
    report.add({QStringLiteral("durable permit, baseline with mirror"), QStringLiteral("us"),
                times->at(0), times->at(2), std::nullopt,
                QStringLiteral("the same, where the baseline too appends a line and waits until it "
                               "is on the disk")});
}

void measurePermitInMemory(Report &report, const QString &memoryDir)
{
    const QString name = QStringLiteral("permit without a disk");
    PermitBench bench(memoryDir);
    if (const auto times = run(report, name, bench)) {
        report.add({name, QStringLiteral("us"), times->at(0), times->at(1), std::nullopt,
                    QStringLiteral("durable permit on a file system in memory: the work alone")});
    }
}

} // namespace ct::bench
