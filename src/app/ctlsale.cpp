// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attemptjson.h"
#include "ctl.h"

#include <a1topup.h>
#include <draft.h>
#include <mutant.h>
#include <sqlitebook.h>
#include <words.h>

#include <QRegularExpression>
#include <QUuid>
#include <algorithm>

namespace ct {

namespace {

using namespace std::chrono_literals;

constexpr qint64 BalanceIsFreshMs = 60'000;
constexpr int AtOnce = 8; // questions of one pass that are not held to one a second

bool isTransport(const Recorded &recorded)
{
    return recorded.attempt.lastVerdict == Verdict::NoAnswer ||
           recorded.attempt.lastVerdict == Verdict::NeverSent;
}

//! A balance that is young enough to refuse a sale; a command never waits for a new one.
std::optional<Money> freshBalance(const Book &book, const Clock &clock)
{
    const auto last = book.lastBalance();
    if (!last || !*last)
        return std::nullopt;
    const qint64 age = (*last)->at.msecsTo(clock.now());
    return age >= 0 && age < BalanceIsFreshMs ? std::optional((*last)->money) : std::nullopt;
}

} // namespace

void Ctl::printAttempt(const Attempt &attempt)
{
    if (m_line.has("json")) {
        printJson(QJsonDocument(soldJson(attempt)));
        return;
    }
    print(QStringLiteral("%1 %2  %3 %4  %5  %6\n%7")
              .arg(Words::stateMark(attempt.state()), Words::stateWord(attempt.state()),
                   attempt.intent.operatorName, attempt.intent.number,
                   formatMoney(attempt.intent.amount), attempt.orderId.text(),
                   Words::explain(attempt)));
}

void Ctl::recharge()
{
    if (!needSettings(Use::Read))
        return;
    static const QRegularExpression keyForm(QStringLiteral("^[!-~]{1,128}$"));
    const QString key = m_line.value("intent", QUuid::createUuid().toString(QUuid::WithoutBraces));
    bool isNumber = true;
    const double waitSeconds = m_line.value("wait", QStringLiteral("60")).toDouble(&isNumber);
    if (!keyForm.match(key).hasMatch()) {
        fail(Exit::WrongUse, tr("--intent is 1 to 128 letters, digits and signs without blanks. "
                                "Nothing was sent."));
        return;
    }
    if (!isNumber || waitSeconds < 0 || waitSeconds > 86'400) {
        fail(Exit::WrongUse,
             tr("--wait is a number of seconds from 0 to 86400. Nothing was sent."));
        return;
    }
    m_waitMs = qint64(waitSeconds * 1000);
    if (m_line.has("retry") && !m_line.has("intent")) {
        fail(Exit::WrongUse,
             tr("--retry needs the --intent of the sale to make again. Nothing was sent."));
        return;
    }

    const Operator *row = m_catalogue.findByCode(m_line.value("operator"));
    const Draft draft{row ? row->key : RowKey(m_line.value("operator")),
                      m_line.value("number"),
                      m_line.value("circle"),
                      m_line.value("value1"),
                      m_line.value("value2"),
                      m_line.value("amount"),
                      m_line.value("charge")};
    for (const int slot : {1, 2}) {
        const QString option = QStringLiteral("value%1").arg(slot);
        const bool wanted =
            !row || std::any_of(row->extras.begin(), row->extras.end(),
                                [&](const ExtraField &field) { return field.slot == slot; });
        if (!wanted && m_line.has(option.toLatin1().constData())) {
            fail(Exit::WrongUse, tr("%1 takes no --%2. Nothing was sent.").arg(row->name, option));
            return;
        }
    }
    const CheckedDraft checked =
        checkDraft(m_catalogue, draft, m_settings.circle, m_clock.now().toLocalTime().date());
    for (const DraftFinding &finding : checked.findings)
        say(Words::findingSentence(finding, row));
    if (!checked.intent) {
        fail(Exit::WrongUse, tr("Nothing was sent."));
        return;
    }
    SaleRequest request;
    request.intent = *checked.intent;
    request.intent.key = IntentKey(key);
    if (mutant("intent-option-ignored"))
        request.intent.key = IntentKey(QUuid::createUuid().toString());
    request.intent.counter = m_settings.counter;
    request.intent.account = accountFingerprint(m_settings.profile.username);
    request.retry = m_line.has("retry");
    request.allowDuplicate = m_line.has("allow-duplicate");
    request.confirmedLarge = m_line.has("allow-large");
    if (!takeTender(&request))
        return;
    if (!needBook(Use::Read))
        return;
    if (m_book->health() != BookHealth::Damaged) {
        // A known key is answered whatever else is missing: "nothing was sent" would be wrong.
        const auto known = m_book->known(request);
        if (known && *known && takeBeginning(**known))
            return;
    }
    withProvider([this, request] {
        if (needHealth())
            sell(request);
    });
}

bool Ctl::takeTender(SaleRequest *request)
{
    const auto kind = payKindFromName(m_line.value("pay", QStringLiteral("cash")));
    const QString customer = m_line.value("customer");
    if (!kind || m_line.has("customer") != (kind == PayKind::Account) ||
        (kind == PayKind::Account && !isCustomerNumber(customer))) {
        fail(Exit::WrongUse, tr("--pay is cash, upi, or account with the --customer's mobile "
                                "number. Nothing was sent."));
        return false;
    }
    request->tender.kind = *kind;
    request->onAccount = customer;
    if (!m_line.has("given"))
        return true;
    const Result<Money> given = Money::parse(m_line.value("given"));
    const auto toPay = request->intent.amount.plus(request->intent.charge);
    if (!given || kind != PayKind::Cash || !toPay || !changeOf(*given, *toPay)) {
        fail(Exit::WrongUse, tr("--given is cash, and at least what is to be paid. Nothing was "
                                "sent."));
        return false;
    }
    request->tender.given = *given;
    return true;
}

//! An attempt with how it was paid and in which shift.
QJsonObject Ctl::soldJson(const Attempt &attempt) const
{
    QJsonObject object = attemptJson(attempt);
    const auto tender = m_book ? m_book->tenderOf(attempt.orderId)
                               : Result<std::optional<KeptTender>>(std::nullopt);
    if (!tender || !*tender)
        return object;
    const KeptTender &kept = **tender;
    if (kept.shift != 0)
        object.insert(QStringLiteral("shift"), kept.shift);
    object.insert(QStringLiteral("pay"), payKindName(kept.kind));
    object.insert(QStringLiteral("kept"), kept.kept.toPlain());
    if (!kept.given.isZero())
        object.insert(QStringLiteral("given"), kept.given.toPlain());
    return object;
}

void Ctl::sell(const SaleRequest &asked)
{
    SaleRequest request = asked;
    request.freshBalance = freshBalance(*m_book, m_clock);
    m_sell = std::make_unique<Sell>(*m_book, *m_provider, m_clock, nullptr);
    m_resolver = std::make_unique<Resolver>(*m_book, *m_provider, m_clock);
    connect(m_sell.get(), &Sell::otherOrderNamed, m_resolver.get(), &Resolver::askSoon);
    connect(m_sell.get(), &Sell::ended, this, &Ctl::saleEnded);
    connect(m_sell.get(), &Sell::recordingFailed, this, &Ctl::answerNotRecorded);
    const auto start = m_sell->start(request);
    if (!start) {
        fail(Exit::BookUnwell,
             tr("The sale could not be written down (%1), so nothing was sent. Make room on the "
                "disk or mend the folder, and sell again.")
                 .arg(start.error().detail));
        return;
    }
    if (const auto *existing = std::get_if<Existing>(&*start))
        takeBeginning(Beginning(*existing));
    else if (const auto *refused = std::get_if<Refused>(&*start))
        takeBeginning(Beginning(*refused));
}

//! Tried again every second, but no longer than a final state would have been waited for: whoever
//! called wants an end, and the next program that opens the book asks what became of the sale.
void Ctl::answerNotRecorded()
{
    if (!m_since.isValid())
        m_since.start();
    if (m_since.elapsed() < m_waitMs) {
        say(
            tr("The answer came, but it cannot be written down at the moment; trying again. Do not "
               "sell this again."));
        return;
    }
    fail(Exit::NotKnownYet,
         tr("The answer came, but it cannot be written down. Do not sell this again: make room on "
            "the disk or mend the folder, then run \"countertopctl reconcile\"."));
}

//! Ends the run where nothing new is to be sent.
bool Ctl::takeBeginning(const Beginning &beginning)
{
    if (const auto *existing = std::get_if<Existing>(&beginning)) {
        printAttempt(existing->attempt);
        endByState(existing->attempt);
        return true;
    }
    const auto *refused = std::get_if<Refused>(&beginning);
    if (!refused)
        return false;
    const bool misuse = refused->why == SaleRefusal::IntentMismatch;
    const bool unwell =
        refused->why == SaleRefusal::StoreUnwell || refused->why == SaleRefusal::DiskFull;
    fail(misuse   ? Exit::WrongUse
         : unwell ? Exit::BookUnwell
                  : Exit::RuleRefused,
         Words::refusalSentence(*refused));
    return true;
}

void Ctl::saleEnded(const Attempt &attempt)
{
    m_since.start();
    follow(attempt.orderId);
}

void Ctl::follow(const OrderId &orderId)
{
    const auto attempt = m_book->attempt(orderId);
    if (!attempt) {
        fail(Exit::NotKnownYet,
             tr("The sale was sent, but the book cannot be read any more. Do not "
                "sell it again; run \"countertopctl verify\"."));
        return;
    }
    const qint64 left = m_waitMs - m_since.elapsed();
    if (!isOpen(attempt->state()) || left <= 0) {
        printAttempt(*attempt);
        endByState(*attempt);
        return;
    }
    const qint64 untilDue =
        attempt->askAt.isValid() ? m_clock.now().msecsTo(attempt->askAt) : qint64(2000);
    if (untilDue > 0) {
        m_timer.disconnect(this);
        connect(&m_timer, &QTimer::timeout, this, [this, orderId] { follow(orderId); });
        m_timer.start(std::chrono::milliseconds(std::min(untilDue, left)));
        return;
    }
    m_resolver->askNow(orderId,
                       Reply<Recorded>{this, [this, orderId](const Result<Recorded> &recorded) {
                                           if (recorded) {
                                               follow(orderId);
                                               return;
                                           }
                                           // The book may have room again in a moment.
                                           QTimer::singleShot(1s, this,
                                                              [this, orderId] { follow(orderId); });
                                       }});
}

void Ctl::status()
{
    if (!needSettings() || !needBook(Use::Write))
        return;
    const OrderId orderId(m_line.argument(0));
    const auto known = m_book->attempt(orderId);
    if (!known) {
        fail(Exit::WrongUse, tr("This book has no order %1.").arg(orderId.text()));
        return;
    }
    withProvider([this, orderId] {
        m_resolver = std::make_unique<Resolver>(*m_book, *m_provider, m_clock);
        m_resolver->askNow(
            orderId,
            Reply<Recorded>{this, [this, orderId](Result<Recorded> recorded) {
                                if (!recorded && recorded.error().fault == Fault::Unauthorised) {
                                    fail(Exit::RuleRefused, Words::otherAccountSentence());
                                    return;
                                }
                                if (!recorded && recorded.error().fault == Fault::Refused) {
                                    const auto attempt = m_book->attempt(orderId);
                                    if (attempt)
                                        printAttempt(*attempt);
                                    fail(Exit::NotKnownYet,
                                         tr("This order is being sent at this moment by another "
                                            "program; ask again later."));
                                    return;
                                }
                                if (!recorded) {
                                    fail(Exit::BookUnwell,
                                         tr("The answer could not be written into the book."));
                                    return;
                                }
                                printAttempt(recorded->attempt);
                                if (isTransport(*recorded))
                                    fail(Exit::Unreachable,
                                         Words::troubleWords(recorded->attempt.trouble));
                                else
                                    end(Exit::Success);
                            }});
    });
}

void Ctl::reconcile()
{
    bool isNumber = true;
    const int seconds = m_line.value("timeout", QStringLiteral("300")).toInt(&isNumber);
    if (!isNumber || seconds < 0 || seconds > 86'400) {
        fail(Exit::WrongUse, tr("--timeout is a number of seconds from 0 to 86400."));
        return;
    }
    if (!needSettings() || !needBook(Use::Write))
        return;
    m_waitMs = qint64(seconds) * 1000;
    withProvider([this] {
        m_since.start();
        m_resolver = std::make_unique<Resolver>(*m_book, *m_provider, m_clock);
        connect(m_resolver.get(), &Resolver::asked, this, [this](const Attempt &attempt) {
            const bool reached = attempt.lastVerdict != Verdict::NoAnswer &&
                                 attempt.lastVerdict != Verdict::NeverSent;
            ++(reached ? m_answered : m_unreached);
            if (reached)
                settleHints(attempt.orderId);
        });
        connect(m_resolver.get(), &Resolver::settled, this, [this] { ++m_settled; });
        const auto open = m_book->open(100'000);
        if (!open) {
            fail(Exit::BookUnwell, tr("The book cannot be read."));
            return;
        }
        if (m_line.has("timeout"))
            QTimer::singleShot(std::chrono::milliseconds(m_waitMs), this, &Ctl::reconcileEnded);
        askEachOnce(*open + calledBack());
    });
}

void Ctl::askEachOnce(QList<Attempt> open)
{
    open.removeIf([this](const Attempt &attempt) {
        return attempt.state() == State::Sending || !isAskableWith(m_provider->account(), attempt);
    });
    if (open.isEmpty()) {
        passEnded();
        return;
    }
    m_asksUnderWay = int(open.size());
    std::chrono::milliseconds at = 0ms;
    for (qsizetype i = 0; i < open.size(); ++i) {
        const OrderId orderId = open.at(i).orderId;
        QTimer::singleShot(at, this, [this, orderId] {
            m_resolver->askNow(orderId, Reply<Recorded>{this, [this](const Result<Recorded> &) {
                                                            if (--m_asksUnderWay == 0)
                                                                passEnded();
                                                        }});
        });
        // At most 20 a second for a person in a hurry, otherwise the account's one a second.
        at += (m_line.has("eager") || i < AtOnce) ? 50ms : 1000ms;
    }
}

void Ctl::passEnded()
{
    if (m_ended)
        return;
    if (!m_line.has("until-settled") || waitsForNone()) {
        reconcileEnded();
        return;
    }
    m_resolver->setEager(m_line.has("eager"));
    m_resolver->start();
    m_inbox = std::make_unique<CallbackInbox>(*m_book, *m_resolver, m_clock);
    m_inbox->start();
    m_timer.setSingleShot(false);
    m_timer.setInterval(100ms);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (waitsForNone() || m_since.elapsed() >= m_waitMs)
            reconcileEnded();
    });
    m_timer.start();
}

//! True where no open sale is left that this account can ask about, or the book cannot be read: for
//! what another account sent nobody here can wait.
bool Ctl::waitsForNone()
{
    const auto count = m_book->openCount();
    if (!count || *count == 0)
        return true;
    if (m_lookedThrough == *count)
        return false;
    const auto open = m_book->open(100'000);
    if (!open)
        return true;
    const bool waits = std::any_of(open->begin(), open->end(), [this](const Attempt &attempt) {
        return isAskableWith(m_provider->account(), attempt);
    });
    m_lookedThrough = waits ? *count : 0; // until their number is another one
    return !waits;
}

//! Names the open sales that the present account cannot ask about.
int Ctl::sayOtherAccounts()
{
    const auto open = m_book->open(100'000);
    int others = 0;
    for (const Attempt &attempt : open.ok() ? *open : QList<Attempt>()) {
        if (isAskableWith(m_provider->account(), attempt))
            continue;
        ++others;
        say(QStringLiteral("%1: %2").arg(attempt.orderId.text(), Words::otherAccountSentence()));
    }
    return others;
}

void Ctl::reconcileEnded()
{
    if (m_ended)
        return;
    m_timer.stop();
    m_resolver->stop();
    m_inbox.reset();
    const auto open = m_book->openCount();
    if (!open) {
        fail(Exit::BookUnwell, tr("The book cannot be read."));
        return;
    }
    const int others = sayOtherAccounts();
    if (const auto words = m_resolver->questionsRefused())
        say(Words::questionsRefusedSentence(*words));
    if (m_line.has("json")) {
        printJson(QJsonDocument(QJsonObject{{QStringLiteral("settled"), m_settled},
                                            {QStringLiteral("open"), *open},
                                            {QStringLiteral("other_account"), others}}));
    } else {
        print(tr("Settled: %1. Still open: %2.").arg(m_settled).arg(*open));
    }
    if (*open == 0)
        end(Exit::Success);
    else if (m_answered == 0 && m_unreached > 0)
        fail(Exit::Unreachable, tr("The provider could not be reached. Nothing is lost: the open "
                                   "sales are asked about again."));
    else
        end(Exit::NotKnownYet);
}

void Ctl::decide()
{
    const QString word = m_line.argument(1);
    const QString reason = m_line.value("reason").trimmed();
    const QString reference = m_line.value("reference").trimmed();
    static const QMap<QString, Verdict> words{
        {QStringLiteral("success"), Verdict::SaidSuccess},
        {QStringLiteral("failed"), Verdict::SaidFailed},
        {QStringLiteral("reversed"), Verdict::SaidReversed},
    };
    if (!words.contains(word)) {
        fail(Exit::WrongUse,
             tr("The decision is success, failed or reversed. Nothing was changed."));
        return;
    }
    if (reason.isEmpty() || reference.isEmpty()) {
        fail(Exit::WrongUse, tr("A decision needs --reason and --reference (what the provider's "
                                "portal or its support says). Nothing was changed."));
        return;
    }
    if (!needFolder(Use::Write) || !needBook(Use::Write))
        return;
    const OrderId orderId(m_line.argument(0));
    if (!m_book->attempt(orderId)) {
        fail(Exit::WrongUse, tr("This book has no order %1.").arg(orderId.text()));
        return;
    }
    Evidence evidence;
    evidence.at = m_clock.now();
    evidence.channel = Channel::Person;
    evidence.verdict = words.value(word);
    evidence.raw = reason.left(1000);
    evidence.by = QStringLiteral("owner");
    evidence.reference = reference.left(200);
    const auto recorded = m_book->record(orderId, evidence);
    if (!recorded && recorded.error().fault == Fault::Refused) {
        fail(Exit::RuleRefused,
             tr("Only an order whose outcome is open or contradictory can be "
                "decided, and only a success can be called reversed. Nothing was "
                "changed."));
        return;
    }
    if (!recorded) {
        fail(Exit::BookUnwell, tr("The decision could not be written into the book."));
        return;
    }
    printAttempt(recorded->attempt);
    end(Exit::Success);
}

} // namespace ct
