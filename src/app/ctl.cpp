// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

#include "attemptjson.h"
#include "credentials.h"
#include "logfile.h"

#include <a1topup.h>
#include <backupfolder.h>
#include <bookplace.h>
#include <mirrormove.h>
#include <mutant.h>
#include <sqlitebook.h>

#include <QFileInfo>
#include <QLoggingCategory>
#include <cstdio>

namespace ct {

Q_LOGGING_CATEGORY(logCtl, "ct.ctl")

Ctl::Ctl(CommandLine line, Catalogue catalogue, QObject *parent)
    : QObject(parent), m_line(std::move(line)), m_catalogue(std::move(catalogue))
{
    m_timer.setSingleShot(true);
    m_dataDir = m_line.value("data-dir", defaultDataDir(false));
}

Ctl::~Ctl()
{
    m_bulk.reset();
    m_doctor.reset();
    m_inbox.reset();
    m_resolver.reset();
    m_sell.reset();
    m_provider.reset();
    m_book.reset();
    stopLogFile();
}

void Ctl::start()
{
    using Command = void (Ctl::*)();
    static const QHash<QString, Command> commands{
        {QStringLiteral("configure"), &Ctl::configure},
        {QStringLiteral("balance"), &Ctl::balance},
        {QStringLiteral("topup"), &Ctl::topUp},
        {QStringLiteral("recharge"), &Ctl::recharge},
        {QStringLiteral("bulk"), &Ctl::bulk},
        {QStringLiteral("status"), &Ctl::status},
        {QStringLiteral("reconcile"), &Ctl::reconcile},
        {QStringLiteral("callback"), &Ctl::callback},
        {QStringLiteral("decide"), &Ctl::decide},
        {QStringLiteral("history"), &Ctl::history},
        {QStringLiteral("show"), &Ctl::show},
        {QStringLiteral("receipt"), &Ctl::receipt},
        {QStringLiteral("verify"), &Ctl::verify},
        {QStringLiteral("practice-history"), &Ctl::practiceHistory},
        {QStringLiteral("holds"), &Ctl::holds},
        {QStringLiteral("release"), &Ctl::release},
        {QStringLiteral("disputes"), &Ctl::disputes},
        {QStringLiteral("dispute"), &Ctl::dispute},
        {QStringLiteral("doctor"), &Ctl::doctor},
        {QStringLiteral("user"), &Ctl::user},
        {QStringLiteral("shift"), &Ctl::shift},
        {QStringLiteral("account"), &Ctl::account},
        {QStringLiteral("margin"), &Ctl::margin},
        {QStringLiteral("backup"), &Ctl::backup},
        {QStringLiteral("restore"), &Ctl::restore},
        {QStringLiteral("rebuild"), &Ctl::rebuild},
    };
    const bool hasBook = QFileInfo::exists(m_dataDir + QStringLiteral("/book.sqlite"));
    if (!hasBook && (m_line.has("user") || m_line.has("pin-file"))) {
        fail(Exit::WrongUse, tr("No users are set up on this book, so --user and --pin-file have "
                                "no meaning yet. Nothing was sent."));
        return;
    }
    const Command command = commands.value(m_line.command());
    (this->*command)();
}

void Ctl::end(Exit code)
{
    if (m_ended)
        return;
    m_ended = true;
    m_timer.stop();
    // Through the event loop: some commands end inside start().
    QMetaObject::invokeMethod(
        this, [this, code] { emit done(static_cast<int>(code)); }, Qt::QueuedConnection);
}

void Ctl::fail(Exit code, const QString &sentence)
{
    say(sentence);
    end(code);
}

void Ctl::say(const QString &sentence)
{
    const QByteArray line = m_redactor.clean(sentence).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    std::fflush(stderr);
}

void Ctl::print(const QString &text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

void Ctl::printJson(const QJsonDocument &document)
{
    const QByteArray bytes = document.toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

bool Ctl::needDataDir(Use use)
{
    const bool prepared = prepareDataDir(m_dataDir).ok();
    // Past sales can be looked up on a disk that takes nothing any more.
    if (!prepared && (use == Use::Write || !QFileInfo(m_dataDir).isDir())) {
        fail(Exit::BookUnwell, tr("The folder %1 cannot be made or written. Choose another one "
                                  "with --data-dir, or ask for the right to write there. Nothing "
                                  "was sent.")
                                   .arg(m_dataDir));
        return false;
    }
    if (prepared)
        startLogFile(m_dataDir, QStringLiteral("countertopctl"), &m_redactor);
    return true;
}

bool Ctl::needSettings(Use use)
{
    if (!needDataDir(use))
        return false;
    const auto settings = loadSettings(m_dataDir);
    if (!settings) {
        fail(Exit::WrongUse, tr("The settings in %1 cannot be used: %2 is out of form. Nothing was "
                                "sent.")
                                 .arg(settingsPath(m_dataDir), settings.error().detail));
        return false;
    }
    if (!*settings) {
        fail(Exit::WrongUse, tr("This folder has no provider account yet. Set one up with "
                                "\"countertopctl configure\". Nothing was sent."));
        return false;
    }
    m_settings = **settings;
    return true;
}

bool Ctl::needFolder(Use use)
{
    if (!QFileInfo::exists(m_dataDir + QStringLiteral("/book.sqlite")) ||
        QFileInfo::exists(settingsPath(m_dataDir)))
        return needSettings(use);
    // A folder of the counter's own practice has a book and no account; the book knows what it is.
    m_settings.practice = true;
    return needDataDir(use);
}

BookPlace Ctl::bookPlace() const
{
    BookPlace place;
    place.dir = m_dataDir;
    place.mirrorDir = m_settings.mirrorDir;
    place.practice = m_settings.practice;
    return place;
}

bool Ctl::openBook()
{
    m_book.reset();
    auto book = SqliteBook::open(bookPlace(), m_clock);
    if (!book && isOfNewerProgram(bookFile(m_dataDir))) {
        fail(Exit::BookUnwell, newerProgramSentence(bookFile(m_dataDir)));
        return false;
    }
    if (!book) {
        fail(
            Exit::BookUnwell,
            tr("The book in %1 cannot be used (%2). Nothing was sent. Run \"countertopctl verify\" "
               "to see what is wrong; past sales are also in journal.jsonl.")
                .arg(m_dataDir, book.error().detail));
        return false;
    }
    m_book = *std::move(book);
    return knowPerson();
}

QString Ctl::newerProgramSentence(const QString &file)
{
    return tr("The file %1 was written by a newer program. Install that one first. Nothing was "
              "changed.")
        .arg(file);
}

bool Ctl::needBook(Use use)
{
    if (!openBook())
        return false;
    if (m_book->health() == BookHealth::Well) {
        // What a program was sending when it was killed is in nobody's hands from now on.
        if (const auto recovered = m_book->recover(); !recovered) {
            qCWarning(logCtl) << "recovery:" << recovered.error().detail;
            // A disk that failed in the middle of it: opened again, past sales can be looked up.
            if (!openBook())
                return false;
        }
    }
    return use == Use::Read || needHealth();
}

bool Ctl::needHealth()
{
    if (m_book->health() == BookHealth::Well)
        return true;
    const QString problem = m_book->problems().join(QStringLiteral("; "));
    fail(Exit::BookUnwell,
         m_book->health() == BookHealth::Damaged
             ? tr("The book in %1 is damaged (%2). Nothing was sent. Selling stays off until it is "
                  "mended; past sales can be looked up.")
                   .arg(m_dataDir, problem)
             : tr("The book in %1 cannot be written. Nothing was sent. Make room on the disk or "
                  "mend the rights of the folder.")
                   .arg(m_dataDir));
    return false;
}

void Ctl::withProvider(std::function<void()> then)
{
    auto secrets = chooseSecrets(m_line, m_dataDir);
    if (!secrets) {
        fail(Exit::WrongUse, missingPasswordSentence(secrets.error(), m_dataDir));
        return;
    }
    m_secrets = *std::move(secrets);
    m_secrets->load(
        m_settings.profile.username,
        Reply<std::shared_ptr<SecretBytes>>{
            this, [this, then = std::move(then)](Result<std::shared_ptr<SecretBytes>> secret) {
                if (!secret) {
                    fail(Exit::WrongUse, missingPasswordSentence(secret.error(), m_dataDir));
                    return;
                }
                m_redactor.hide(**secret);
                m_provider =
                    std::make_unique<A1Topup>(m_settings.profile, *secret, m_clock, m_redactor);
                then();
            }});
}

void Ctl::endByState(const Attempt &attempt)
{
    if (mutant("unknown-ends-with-zero") && isOpen(attempt.state())) {
        end(Exit::Success);
        return;
    }
    switch (attempt.state()) {
        case State::Success:
            end(Exit::Success);
            return;
        case State::Failed:
        case State::NotSent:
        case State::Reversed:
            end(Exit::NotDone);
            return;
        case State::Sending:
        case State::Unknown:
        case State::Pending:
        case State::Failing:
        case State::Conflict:
            end(Exit::NotKnownYet);
            return;
    }
    Q_UNREACHABLE();
}

QList<CommandSpec> Ctl::commands()
{
    const auto option = [](const char *name, const char *value, const QString &help) {
        return OptionSpec{QString::fromLatin1(name), QString::fromLatin1(value), help};
    };
    const QString order = QStringLiteral("ORDER_ID");
    return {
        {QStringLiteral("configure"),
         {},
         {option("gateway-url", "URL", tr("address of the provider")),
          option("username", "NAME", tr("user name at the provider")),
          option("practice", "", tr("a book of play money")),
          option("format", "json|csv|xml", tr("form of the answers")),
          option("wire", "post-query|post-form|get", tr("form of the requests")),
          option("circle", "CODE", tr("the shop's own circle")),
          option("counter", "N", tr("number of this counter")),
          option("deadline", "SECONDS", tr("how long a recharge may take in all (90)")),
          option("ca-file", "PEM", tr("further certificates to trust")),
          option("password-stdin", "", tr("store the password that standard input gives")),
          option("shop-name", "TEXT", tr("head of the receipts")),
          option("shop-address", "TEXT", tr("second line of the receipts")),
          option("shop-phone", "TEXT", tr("telephone on the receipts")),
          option("shop-gstin", "TEXT", tr("GSTIN on the receipts")),
          option("mirror", "DIR", tr("folder of another disk for the journal's second copy")),
          option("language", "CODE", tr("language of the windows: en, hi, …")),
          option("receipt-language", "CODE",
                 tr("language of receipts; without it that of the windows")),
          option("upi-id", "NAME@BANK",
                 tr("where the shop's UPI QR code asks for money to be sent")),
          option("upi-payee", "TEXT", tr("the name that UPI apps show; without it the shop's"))},
         tr("writes the settings of this folder")},
        {QStringLiteral("balance"),
         {},
         {option("accept", "TEXT", tr("the owner accepts what is unexplained, for this reason"))},
         tr("asks for the wallet's balance and compares it with the book")},
        {QStringLiteral("topup"),
         {QStringLiteral("AMOUNT")},
         {option("reference", "TEXT", tr("reference of the bank"))},
         tr("enters money put into the wallet")},
        {QStringLiteral("recharge"),
         {},
         {option("operator", "CODE", tr("operator code, or row key")),
          option("number", "N", tr("mobile, customer or consumer number")),
          option("amount", "RUPEES", tr("amount")),
          option("circle", "CODE", tr("circle; without it the shop's own")),
          option("value1", "V", tr("first extra field of the operator")),
          option("value2", "V", tr("second extra field of the operator")),
          option("intent", "KEY", tr("key of this sale: the same key is never sold twice")),
          option("retry", "", tr("a new attempt for a sale that failed or was not sent")),
          option("allow-duplicate", "", tr("sell the same number and amount again")),
          option("allow-large", "", tr("the amount was looked at a second time")),
          option("charge", "RUPEES", tr("the shop's service charge")),
          option("pay", "cash|upi|account", tr("how it is paid (cash)")),
          option("given", "RUPEES", tr("cash that was put down")),
          option("customer", "NUMBER", tr("whose account, with --pay account")),
          option("wait", "SECONDS", tr("how long to stay for a final state (60)"))},
         tr("makes one sale")},
        {QStringLiteral("bulk"),
         {QStringLiteral("FILE.csv")},
         {option("dry-run", "", tr("only check the lines")),
          option("concurrency", "N", tr("how many sales at a time (4)")),
          option("retry", "", tr("new attempts for lines that failed or were not sent")),
          option("allow-duplicate", "", tr("take the same number and amount again")),
          option("pay", "cash|upi|account", tr("how it is paid (cash)")),
          option("customer", "NUMBER", tr("whose account, with --pay account")),
          option("keep-going", "", tr("practice only: do not stop at unknown outcomes")),
          option("wait", "SECONDS", tr("how long to stay for final states (60)"))},
         tr("makes the sales of a list")},
        {QStringLiteral("status"), {order}, {}, tr("asks the provider about one order")},
        {QStringLiteral("history"),
         {},
         {option("from", "DATE", tr("first day, as 2026-11-22")),
          option("to", "DATE", tr("last day")), option("state", "S", tr("only this state")),
          option("service", "S", tr("only this service")),
          option("search", "TEXT", tr("any part of number, order id or reference")),
          option("limit", "N", tr("at most so many (50)")),
          option("format", "table|json|csv", tr("form of the list"))},
         tr("lists sales, newest first")},
        {QStringLiteral("show"), {order}, {}, tr("one sale with all its evidence")},
        {QStringLiteral("reconcile"),
         {},
         {option("until-settled", "", tr("stay until every sale is settled")),
          option("timeout", "SECONDS", tr("but at most so long (300)")),
          option("eager", "", tr("ask without waiting for the back-off times"))},
         tr("asks about every open sale")},
        {QStringLiteral("decide"),
         {order, QStringLiteral("success|failed|reversed")},
         {option("reason", "TEXT", tr("why")),
          option("reference", "TEXT", tr("reference of the provider's portal"))},
         tr("the owner's decision about a sale")},
        {QStringLiteral("callback"),
         {},
         {option("new-token", "", tr("another path; the old one is good for nothing then"))},
         tr("tells the path that the provider calls back")},
        {QStringLiteral("receipt"),
         {order},
         {option("output", "FILE", tr("file ending in .pdf, .txt, .png or .escpos")),
          option("paper", "58|80|a5|a4", tr("paper (80)")),
          option("language", "CODE",
                 tr("language of the receipt: en, hi, bn, mr, ta, te, gu, kn, ml, pa")),
          option("printer", "ADDRESS",
                 tr("tcp://ADDRESS:PORT, device:/dev/FILE, raw:QUEUE or queue:QUEUE")),
          option("dots", "384|512|576", tr("width of a thermal printer's head (576)")),
          option("no-cut", "", tr("the printer has no knife")),
          option("drawer", "", tr("open the drawer with the first paper"))},
         tr("writes or prints a receipt")},
        {QStringLiteral("verify"),
         {},
         {option("backup", "FILE", tr("check this backup instead"))},
         tr("checks the whole book and its mirror")},
        {QStringLiteral("backup"),
         {QStringLiteral("FILE")},
         {},
         tr("copies the book, checked, beside running sales; sealed with --passphrase-file")},
        {QStringLiteral("restore"),
         {QStringLiteral("FILE")},
         {option("force", "", tr("put the book that lies here aside"))},
         tr("puts a backup in place; what the folder knows beyond it is merged")},
        {QStringLiteral("rebuild"),
         {},
         {option("from", "FILE", tr("the mirror, journal.jsonl"))},
         tr("makes a new book from the mirror")},
        {QStringLiteral("holds"), {}, {}, tr("lists what stops selling at the moment")},
        {QStringLiteral("release"),
         {QStringLiteral("epoch|machine|wallet|reconcile")},
         {option("reason", "TEXT", tr("why the owner lets it go on"))},
         tr("lets selling go on: the owner's word")},
        {QStringLiteral("disputes"), {}, {}, tr("lists what needs the owner, oldest first")},
        {QStringLiteral("dispute"),
         {order},
         {option("raise", "TEXT", tr("puts the sale on the owner's list")),
          option("note", "TEXT", tr("keeps what was said")),
          option("letter", "", tr("prints the complaint to the provider")),
          option("close", "paid_back|rejected|settled", tr("ends the case")),
          option("paid-back", "RUPEES", tr("what was paid back")),
          option("text", "TEXT", tr("how it ended"))},
         tr("one deed in the dispute about a sale")},
        {QStringLiteral("shift"),
         {QStringLiteral("open|in|out|refund|refunds|x|close|z|list|on|off")},
         {option("count", "NOTES", tr("the drawer counted by note: 500x3,100x12; 0: empty")),
          option("amount", "RUPEES", tr("cash that goes in or out")),
          option("reason", "TEXT", tr("why it goes in or out, or why the count differs")),
          option("order", "ID", tr("the sale whose money goes back")),
          option("upi", "", tr("the money goes back by UPI, not from the drawer")),
          option("number", "N", tr("which Z report"))},
         tr("the drawer: opened and closed by count, cash in and out, money given back")},
        {QStringLiteral("account"),
         {QStringLiteral("CUSTOMER")},
         {option("limit", "RUPEES", tr("how much this customer may owe")),
          option("payment", "RUPEES", tr("money that the customer brought")),
          option("charge", "RUPEES", tr("owed from now on, with a --note")),
          option("credit", "RUPEES", tr("no longer owed, with a --note")),
          option("note", "TEXT", tr("what is written beside it"))},
         tr("what a customer owes (udhaar)")},
        {QStringLiteral("margin"),
         {},
         {option("month", "MONTH", tr("which, as 2026-11 (this one)")),
          option("csv", "", tr("as a table for spreadsheets")),
          option("rate", "OPERATOR", tr("keeps a rate of this operator's code")),
          option("percent", "P", tr("of the amount, as 3.25")),
          option("flat", "RUPEES", tr("for each recharge")),
          option("none", "", tr("from that day on there is no rate")),
          option("from", "DATE", tr("first day of the rate (today)")),
          option("gst", "P", tr("GST on the margin, in per cent")),
          option("tds", "P", tr("TDS on the margin, in per cent"))},
         tr("what a month left the shop, by the owner's rates and by the wallet")},
        {QStringLiteral("user"),
         {QStringLiteral("add|list|role|pin|limit|disable|enable|rules")},
         {option("name", "NAME", tr("of whom it is about")),
          option("role", "owner|cashier", tr("what somebody may do")),
          option("new-pin-file", "FILE", tr("private file that holds the new PIN")),
          option("per-sale", "RUPEES", tr("the largest sale of a cashier; 0: any")),
          option("per-day", "RUPEES", tr("all sales of a cashier's day; 0: any")),
          option("large", "RUPEES", tr("from here on an amount is looked at twice; 0: never")),
          option("lock-minutes", "N", tr("without a key, then the window asks who it is (5)")),
          option("cashiers-see-balance", "yes|no", tr("whether cashiers see the balance (no)"))},
         tr("who works at the counter; with the first owner signing in begins")},
        {QStringLiteral("doctor"),
         {},
         {},
         tr("says what is wrong with this counter, and what to do")},
        {QStringLiteral("practice-history"),
         {},
         {option("count", "N", tr("how many")),
          option("seed", "S", tr("the same seed gives the same sales (1)")),
          option("days", "D", tr("over how many days (365)"))},
         tr("fills a practice book with made-up sales")},
    };
}

} // namespace ct
