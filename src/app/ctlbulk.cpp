// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulkwords.h"
#include "ctl.h"

#include <a1topup.h>
#include <bulkfilewords.h>
#include <bulklist.h>
#include <sqlitebook.h>
#include <words.h>

#include <QFile>
#include <algorithm>

namespace ct {

namespace {

using namespace std::chrono_literals;

constexpr int MostAtOnce = 32;
constexpr int MostComplaints = 50;
constexpr qint64 TellEveryMs = 1000;
constexpr auto LookEvery = 100ms;

} // namespace

//! Reads and checks the whole file; an empty list: the run has ended, with sentences for each line.
QList<Intent> Ctl::bulkIntents()
{
    QFile in(m_line.argument(0));
    if (!in.open(QIODevice::ReadOnly)) {
        fail(Exit::WrongUse,
             tr("The file %1 cannot be read. Nothing was sent.").arg(m_line.argument(0)));
        return {};
    }
    const QByteArray bytes = in.read(BulkFileLimit + 1);
    const BulkFile file = readBulk(bytes);
    if (file.problem) {
        say(BulkFileWords::fileSentence(file));
        fail(Exit::WrongUse, tr("Nothing was sent."));
        return {};
    }
    const QList<BulkLine> lines =
        checkBulk(m_catalogue, file, m_settings.circle, m_clock.now().toLocalTime().date(),
                  m_line.has("allow-duplicate"));
    QStringList sentences;
    QList<Intent> intents;
    intents.reserve(lines.size());
    const QString stem = bulkKeyStem(bytes);
    const QString account = accountFingerprint(m_settings.profile.username);
    for (const BulkLine &line : lines) {
        sentences += BulkFileWords::lineSentences(line);
        if (line.blocks())
            continue;
        Intent intent = *line.intent;
        intent.key = bulkKey(stem, line.line);
        intent.counter = m_settings.counter;
        intent.account = account;
        intents << intent;
        m_bulkLines << line.line;
    }
    for (const QString &sentence :
         sentences.first(std::min<qsizetype>(sentences.size(), MostComplaints)))
        say(sentence);
    if (sentences.size() > MostComplaints)
        say(tr("… and %n more.", nullptr, int(sentences.size()) - MostComplaints));
    const qsizetype bad = lines.size() - intents.size();
    if (bad > 0) {
        fail(Exit::WrongUse,
             tr("%n line(s) cannot be sent, so nothing was sent.", nullptr, int(bad)));
        return {};
    }
    return intents;
}

void Ctl::bulk()
{
    bool isNumber = true;
    bool isTime = true;
    m_bulkOptions.atOnce = m_line.value("concurrency", QStringLiteral("4")).toInt(&isNumber);
    const double waitSeconds = m_line.value("wait", QStringLiteral("60")).toDouble(&isTime);
    if (!isNumber || m_bulkOptions.atOnce < 1 || m_bulkOptions.atOnce > MostAtOnce) {
        fail(Exit::WrongUse, tr("--concurrency is a number from 1 to 32. Nothing was sent."));
        return;
    }
    if (!isTime || waitSeconds < 0 || waitSeconds > 86'400) {
        fail(Exit::WrongUse,
             tr("--wait is a number of seconds from 0 to 86400. Nothing was sent."));
        return;
    }
    SaleRequest paid;
    if (!takeTender(&paid))
        return;
    m_bulkOptions.pay = paid.onAccount.isEmpty() ? paid.tender.kind : PayKind::Account;
    m_bulkOptions.customer = paid.onAccount;
    m_waitMs = qint64(waitSeconds * 1000);
    const bool isDry = m_line.has("dry-run");
    if (!needSettings(isDry ? Use::Read : Use::Write))
        return;
    if (m_line.has("keep-going") && !m_settings.practice) {
        fail(Exit::WrongUse, tr("--keep-going is for practice books: with real money a list stops "
                                "at the second unknown outcome. Nothing was sent."));
        return;
    }
    const QList<Intent> intents = bulkIntents();
    if (intents.isEmpty())
        return;
    Money sum;
    for (const Intent &intent : intents)
        sum = sum.plus(intent.amount).value_or(sum);
    say(tr("%n line(s), %1 in all.", nullptr, int(intents.size())).arg(formatMoney(sum)));
    if (isDry) {
        if (m_line.has("json")) {
            printJson(QJsonDocument(QJsonObject{{QStringLiteral("lines"), intents.size()},
                                                {QStringLiteral("amount"), sum.toPlain()}}));
        } else {
            print(tr("Every line can be sent. Nothing was sent."));
        }
        end(Exit::Success);
        return;
    }
    if (needBook(Use::Write))
        withProvider([this, intents] { runBulk(intents); });
}

void Ctl::runBulk(const QList<Intent> &intents)
{
    m_bulkOptions.mostUnknown = m_line.has("keep-going") ? 0 : 2;
    m_bulkOptions.retry = m_line.has("retry");
    m_bulkOptions.allowDuplicate = m_line.has("allow-duplicate");
    m_sell = std::make_unique<Sell>(*m_book, *m_provider, m_clock, nullptr);
    m_resolver = std::make_unique<Resolver>(*m_book, *m_provider, m_clock);
    m_bulk = std::make_unique<BulkRun>(*m_book, *m_sell, intents, m_bulkOptions);
    connect(m_bulk.get(), &BulkRun::done, this, &Ctl::bulkSold);
    connect(m_bulk.get(), &BulkRun::progressed, this, &Ctl::tellBulk);
    m_resolver->start();
    m_since.start();
    m_bulk->start();
}

//! A line of progress now and then.
void Ctl::tellBulk()
{
    if (m_told.isValid() && m_told.elapsed() < TellEveryMs)
        return;
    m_told.start();
    const BulkTally &tally = m_bulk->tally();
    const int sent = tally.begun - tally.already - tally.refused;
    const qint64 left =
        sent == 0 ? -1 : m_since.elapsed() * (tally.lines - tally.begun) / (qint64(sent) * 1000);
    say(BulkWords::progress(tally, left));
}

//! Every call has ended. What is open may settle yet, for as long as one wants to wait.
void Ctl::bulkSold()
{
    say(BulkWords::progress(m_bulk->tally(), -1));
    if (const QString why = BulkWords::stopSentence(*m_bulk); !why.isEmpty())
        say(why);
    m_since.start();
    m_timer.setSingleShot(false);
    m_timer.setInterval(LookEvery);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_bulk->tally().open == 0 || m_since.elapsed() >= m_waitMs)
            bulkEnded();
    });
    m_timer.start();
}

void Ctl::bulkEnded()
{
    if (m_ended)
        return;
    m_timer.stop();
    m_resolver->stop();
    const BulkTally &tally = m_bulk->tally();
    if (m_line.has("json")) {
        printJson(QJsonDocument(BulkWords::json(*m_bulk, m_bulkLines)));
    } else {
        for (const QString &sentence : BulkWords::unsuccessful(*m_bulk, m_bulkLines))
            print(sentence);
        print(BulkWords::progress(tally, -1));
    }
    const BulkRun::Stop why = m_bulk->why();
    if (why == BulkRun::Stop::Book)
        end(Exit::BookUnwell);
    else if (tally.open > 0 || why == BulkRun::Stop::Unknowns || why == BulkRun::Stop::Person)
        end(Exit::NotKnownYet);
    else if (tally.refused > 0 || why == BulkRun::Stop::Rule)
        end(Exit::RuleRefused);
    else
        end(tally.success == tally.lines ? Exit::Success : Exit::NotDone);
}

} // namespace ct
