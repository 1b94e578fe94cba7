// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "salebench.h"

#include "capibook.h"
#include "permitbench.h"

#include <a1topup.h>
#include <barewire.h>
#include <clock.h>
#include <redaction.h>
#include <sandbox.h>
#include <sell.h>
#include <sqlitebook.h>

#include <fcntl.h>
#include <unistd.h>
#include <QCoreApplication>
#include <QFile>

namespace ct::bench {

namespace {

constexpr int Rounds = 101;

QByteArray bareTarget(int place)
{
    return "/recharge/api?username=practice&pwd=practice&circlecode=9&operatorcode=A&number=" +
           QByteArray::number(7000000000LL + place) +
           "&amount=10&orderid=" + QByteArray::number(200000000000000LL + place) + "&format=json";
}

//! Everything that one sale passes through, and its floor beside it.
class SaleBench
{
public:
    explicit SaleBench(const QString &dir) : m_dir(dir + QStringLiteral("/sale")) {}
    ~SaleBench() { close(m_line); }

    //! Empty, or why it cannot be measured.
    QString prepare();
    std::optional<double> sell();
    std::optional<double> exchange();
    std::optional<double> floor(bool withMirror);

private:
    QString m_dir;
    SystemClock m_clock;
    Redactor m_redactor;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<SqliteBook> m_book;
    std::unique_ptr<A1Topup> m_provider;
    std::unique_ptr<Sell> m_sell;
    std::unique_ptr<CApiBook> m_plain;
    int m_line = -1;
    int m_place = 0;
};

QString SaleBench::prepare()
{
    SandboxOptions options;
    options.balance = Money::fromRupees(1000000);
    m_sandbox = std::make_unique<Sandbox>(std::move(options));
    const Result<Done> started = m_sandbox->start();
    if (!started.ok())
        return started.error().detail;
    auto book = SqliteBook::open({.dir = m_dir, .practice = true}, m_clock);
    if (!book.ok())
        return book.error().detail;
    m_book = std::move(*book);
    ProviderProfile profile;
    profile.gateway = m_sandbox->url().toString();
    profile.username = QStringLiteral("practice");
    m_provider = std::make_unique<A1Topup>(profile, std::make_shared<SecretBytes>("practice"),
                                           m_clock, m_redactor);
    m_sell = std::make_unique<Sell>(*m_book, *m_provider, m_clock, nullptr);
    if (!sell())
        return QStringLiteral("the first sale was no success");
    m_plain = CApiBook::open(m_dir + QStringLiteral("/plain.sqlite"),
                             m_dir + QStringLiteral("/book.sqlite"));
    m_line = open(QFile::encodeName(m_dir + QStringLiteral("/plain.jsonl")).constData(),
                  O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0600);
    return m_plain && m_line >= 0 ? QString() : QStringLiteral("the baseline's files fail");
}

std::optional<double> SaleBench::sell()
{
    std::optional<State> outcome;
    const auto listening =
        QObject::connect(m_sell.get(), &Sell::ended, m_sell.get(),
                         [&outcome](const Attempt &attempt) { outcome = attempt.state(); });
    SaleRequest request;
    request.intent = madeUpIntent(++m_place);
    const double before = nowUs();
    const Result<Sell::Start> start = m_sell->start(request);
    while (start.ok() && std::holds_alternative<Sell::Begun>(*start) && !outcome)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const double took = nowUs() - before;
    QObject::disconnect(listening);
    QCoreApplication::processEvents(); // what is left over belongs to no round
    return outcome == State::Success ? std::optional(took) : std::nullopt;
}

std::optional<double> SaleBench::exchange()
{
    const QByteArray target = bareTarget(++m_place);
    const double before = nowUs();
    const BareAnswer answer = ask(quint16(m_sandbox->url().port()), "POST", target);
    const double took = nowUs() - before;
    return answer.body.contains("Success") ? std::optional(took) : std::nullopt;
}

std::optional<double> SaleBench::floor(bool withMirror)
{
    const double before = nowUs();
    const bool begun = m_plain->insertBoth() && (!withMirror || CApiBook::appendLine(m_line));
    const std::optional<double> exchanged = exchange();
    const bool settled = m_plain->settleNewest() && (!withMirror || CApiBook::appendLine(m_line));
    const double took = nowUs() - before;
    return begun && exchanged && settled ? std::optional(took) : std::nullopt;
}

} // namespace

void measureSale(Report &report, const QString &dir)
{
    const QString name = QStringLiteral("one sale on loopback");
    SaleBench bench(dir);
    if (const QString why = bench.prepare(); !why.isEmpty()) {
        report.miss(name, why);
        return;
    }
    const auto times = interleave(
        Rounds, {[&bench] { return bench.sell(); }, [&bench] { return bench.floor(false); },
                 [&bench] { return bench.floor(true); }, [&bench] { return bench.exchange(); }});
    if (!times) {
        report.miss(name, QStringLiteral("a sale or its floor failed"));
        return;
    }
    report.add({name, QStringLiteral("us"), times->at(0), times->at(1), 1.3,
                QStringLiteral("Sell::start to the recorded Success (no window in it) through the "
                               "provider's client and the book, against two commits through the C "
                               "API and one exchange over a plain socket with the same sandbox")});
    report.add({QStringLiteral("one sale, floor with mirror lines"), QStringLiteral("us"),
                times->at(0), times->at(2), std::nullopt,
                QStringLiteral("the same, where the floor too puts two mirror lines on the disk")});
    report.add({QStringLiteral("one sale against the bare exchange alone"), QStringLiteral("us"),
                times->at(0), times->at(3), std::nullopt,
                QStringLiteral("what everything beyond the network costs")});
}

} // namespace ct::bench
