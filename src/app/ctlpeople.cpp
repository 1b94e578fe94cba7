// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// For whom countertopctl acts, and the people of the shop.
#include "ctl.h"

#include <argonpins.h>
#include <guard.h>
#include <privatefile.h>
#include <signin.h>
#include <sqlitebook.h>
#include <words.h>

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace ct {

namespace {

//! What a command does, and therefore what who runs it has to be allowed; empty: nobody is asked.
//! A command that is not named here is the owner's.
QList<Act> actsOf(const CommandLine &line)
{
    const QString &command = line.command();
    const auto is = [&command](const char *name) { return command == QLatin1String(name); };
    // They ask the provider or look at the book, show no sale, and move no money.
    if (is("reconcile") || is("verify") || is("doctor") || is("holds"))
        return {};
    if (is("recharge") || is("bulk")) {
        return line.has("allow-duplicate") ? QList<Act>{Act::Sell, Act::SellAgain}
                                           : QList<Act>{Act::Sell};
    }
    if (is("status"))
        return {Act::AskStatus};
    if (is("history")) {
        return line.value("format") == QLatin1String("csv") ? QList<Act>{Act::LookUp, Act::Export}
                                                            : QList<Act>{Act::LookUp};
    }
    if (is("show"))
        return {Act::LookUp};
    if (is("receipt"))
        return {Act::Print};
    if (is("balance")) {
        return line.has("accept") ? QList<Act>{Act::SeeBalance, Act::LetSellingGoOn}
                                  : QList<Act>{Act::SeeBalance};
    }
    if (is("topup"))
        return {Act::FillWallet};
    if (is("decide"))
        return {Act::Decide};
    if (is("release"))
        return {Act::LetSellingGoOn};
    if (is("dispute") || is("disputes"))
        return {Act::WorkDisputes};
    if (is("backup"))
        return {Act::BackUp};
    if (is("restore") || is("rebuild"))
        return {Act::Mend};
    if (is("user"))
        return {Act::ManagePeople};
    if (is("account")) {
        if (line.has("limit") || line.has("charge") || line.has("credit"))
            return {Act::ChangeAccount};
        return {line.has("payment") ? Act::TakePayment : Act::LookUp};
    }
    if (is("shift")) {
        static const QHash<QString, Act> deeds{
            {QStringLiteral("open"), Act::WorkDrawer},  {QStringLiteral("in"), Act::WorkDrawer},
            {QStringLiteral("out"), Act::WorkDrawer},   {QStringLiteral("refund"), Act::GiveBack},
            {QStringLiteral("refunds"), Act::GiveBack}, {QStringLiteral("close"), Act::CloseShift},
            {QStringLiteral("on"), Act::RuleShifts},    {QStringLiteral("off"), Act::RuleShifts}};
        return {deeds.value(line.argument(0), Act::SeeFigures)};
    }
    return {Act::Configure}; // configure, callback, practice-history
}

} // namespace

//! The book is open: whoever it has to be is asked for, before the command does anything.
bool Ctl::knowPerson()
{
    m_guard = std::make_unique<Guard>(*m_book, m_clock);
    m_book->setGuard(m_guard.get());
    const auto hasPeople = m_book->hasPeople();
    if (hasPeople && !*hasPeople) {
        if (!m_line.has("user") && !m_line.has("pin-file"))
            return true;
        fail(Exit::WrongUse, tr("No users are set up on this book, so --user and --pin-file have "
                                "no meaning yet. Nothing was sent."));
        return false;
    }
    const QList<Act> acts = actsOf(m_line);
    if (acts.isEmpty() && !m_line.has("user"))
        return true;
    if (m_person.isEmpty() && !provePerson())
        return false;
    m_guard->signIn(m_person);
    for (const Act act : acts) {
        if (const auto denial = m_guard->denies(act)) {
            fail(Exit::RuleRefused, denialSentence(*denial));
            return false;
        }
    }
    return true;
}

QString Ctl::denialSentence(const Denial &denial) const
{
    if (denial.why == Denial::Why::Book)
        return tr(
            "The book cannot say who may do this. Nothing was changed, and no money was "
            "moved.");
    if (denial.why == Denial::Why::SwitchedOff)
        return tr("%1 may not work here any more. Nothing was changed, and no money was moved.")
            .arg(denial.person);
    return tr("%1 is a cashier, and only an owner may do this. Nothing was changed, and no money "
              "was moved.")
        .arg(denial.person);
}

//! By --user and --pin-file; the try is on the disk before the PIN is looked at.
bool Ctl::provePerson()
{
    if (!m_line.has("user") || !m_line.has("pin-file")) {
        fail(Exit::RuleRefused, tr("People sign in on this book: give --user NAME and --pin-file "
                                   "FILE. Nothing was changed, and no money was moved."));
        return false;
    }
    const auto pin = readSecretLine(m_line.value("pin-file"));
    if (!pin) {
        fail(Exit::WrongUse, tr("The PIN cannot be read: the file must hold one line, and be a "
                                "file of your own with mode 0600. Nothing was sent."));
        return false;
    }
    const QString name = m_line.value("user");
    const auto verifier = m_book->beginTry(name);
    if (!verifier) {
        endTryRefused(verifier.error());
        return false;
    }
    if (!isPinOf(*pin, *verifier)) {
        fail(Exit::RuleRefused, tr("Name or PIN is wrong. Nothing was changed, and no money was "
                                   "moved."));
        return false;
    }
    const auto person = m_book->person(name);
    if (!person || !m_book->endTry(name, true)) {
        fail(Exit::BookUnwell, tr("The entry could not be written into the book."));
        return false;
    }
    m_person = person->name;
    m_isCashier = person->role == Role::Cashier;
    return true;
}

void Ctl::endTryRefused(const Error &error)
{
    if (error.fault == Fault::Storage) {
        fail(Exit::BookUnwell, tr("The entry could not be written into the book."));
        return;
    }
    if (error.fault == Fault::Refused && !error.detail.isEmpty()) {
        fail(Exit::RuleRefused, tr("Too many wrong PINs: wait %1 seconds, then try again. Nothing "
                                   "was changed, and no money was moved.")
                                    .arg(error.detail));
        return;
    }
    if (error.fault == Fault::Refused) {
        fail(Exit::RuleRefused, tr("%1 may not work here any more. Nothing was changed, and no "
                                   "money was moved.")
                                    .arg(m_line.value("user")));
        return;
    }
    fail(Exit::RuleRefused,
         tr("Name or PIN is wrong. Nothing was changed, and no money was moved."));
}

//! A cashier sees the own sales of today.
void Ctl::narrowToOwnDay(HistoryFilter *filter) const
{
    if (!m_isCashier)
        return;
    const QDateTime today = QDateTime(m_clock.now().toLocalTime().date(), QTime(0, 0)).toUTC();
    filter->cashier = m_person;
    if (!filter->from.isValid() || filter->from < today)
        filter->from = today;
}

//! Restore and rebuild open no book: whoever asks is looked at in the one that lies here.
bool Ctl::mayMend()
{
    if (!QFileInfo::exists(m_dataDir + QStringLiteral("/book.sqlite")))
        return true;
    auto book = SqliteBook::open(bookPlace(), m_clock);
    if (!book)
        return true; // nobody can be asked: whoever has the files in hand mends them
    m_book = *std::move(book);
    const bool may = knowPerson();
    m_book.reset();
    m_guard.reset();
    return may;
}

void Ctl::user()
{
    using Deed = void (Ctl::*)();
    static const QHash<QString, Deed> deeds{{QStringLiteral("add"), &Ctl::addUser},
                                            {QStringLiteral("list"), &Ctl::listUsers},
                                            {QStringLiteral("role"), &Ctl::changeUser},
                                            {QStringLiteral("limit"), &Ctl::changeUser},
                                            {QStringLiteral("disable"), &Ctl::changeUser},
                                            {QStringLiteral("enable"), &Ctl::changeUser},
                                            {QStringLiteral("pin"), &Ctl::setUserPin},
                                            {QStringLiteral("rules"), &Ctl::setUserRules}};
    const Deed deed = deeds.value(m_line.argument(0));
    if (!deed) {
        fail(Exit::WrongUse, tr("People are kept by: add, list, role, pin, limit, disable, enable, "
                                "rules. Nothing was changed."));
        return;
    }
    if (needFolder(Use::Write) && needBook(Use::Write))
        (this->*deed)();
}

void Ctl::endUser(const Result<Done> &done)
{
    if (done) {
        listUsers();
        return;
    }
    switch (done.error().fault) {
        case Fault::Refused:
            fail(Exit::RuleRefused, tr("The first person is an owner, and one owner always stays. "
                                       "Nothing was changed."));
            return;
        case Fault::Unauthorised:
            fail(Exit::RuleRefused,
                 denialSentence({Act::ManagePeople, Denial::Why::Role, m_person}));
            return;
        case Fault::Malformed:
            fail(Exit::WrongUse,
                 tr("Give --name (of somebody who is there, or with add of somebody new), --role "
                    "owner or cashier, limits in rupees, and in --new-pin-file a PIN of %1 to %2 "
                    "characters. Nothing was changed.")
                     .arg(LeastPinLength)
                     .arg(MostPinLength));
            return;
        default:
            fail(Exit::BookUnwell, tr("The entry could not be written into the book."));
    }
}

//! What the options say of a person; empty: they are out of form.
std::optional<Person> Ctl::personFromOptions(const Person &before) const
{
    Person person = before;
    if (m_line.has("role")) {
        const auto role = roleFromName(m_line.value("role"));
        if (!role)
            return std::nullopt;
        person.role = *role;
    }
    for (const auto &[option, limit] :
         {std::pair{"per-sale", &person.perSale}, std::pair{"per-day", &person.perDay}}) {
        if (!m_line.has(option))
            continue;
        const auto money = Money::parse(m_line.value(option));
        if (!money)
            return std::nullopt;
        *limit = *money;
    }
    return person;
}

Result<QByteArray> Ctl::newVerifier() const
{
    const auto pin = readSecretLine(m_line.value("new-pin-file"));
    if (!pin || !SignIn::isPossiblePin(*pin))
        return Error{Fault::Malformed, {}};
    return pinVerifier(*pin);
}

void Ctl::addUser()
{
    Person person;
    person.name = m_line.value("name");
    const auto complete = personFromOptions(person);
    const auto verifier = newVerifier();
    if (!complete || !verifier || !m_line.has("role")) {
        endUser(verifier || verifier.error().fault == Fault::Malformed ? Error{Fault::Malformed, {}}
                                                                       : verifier.error());
        return;
    }
    endUser(m_book->addPerson(*complete, *verifier));
}

void Ctl::changeUser()
{
    const auto before = m_book->person(m_line.value("name"));
    if (!before) {
        endUser(before.error());
        return;
    }
    auto person = personFromOptions(*before);
    const QString deed = m_line.argument(0);
    if (!person || (deed == QLatin1String("role") && !m_line.has("role")) ||
        (deed == QLatin1String("limit") && !m_line.has("per-sale") && !m_line.has("per-day"))) {
        endUser(Error{Fault::Malformed, {}});
        return;
    }
    if (deed == QLatin1String("disable") || deed == QLatin1String("enable"))
        person->isEnabled = deed == QLatin1String("enable");
    endUser(m_book->changePerson(*person));
}

void Ctl::setUserPin()
{
    const auto verifier = newVerifier();
    endUser(verifier ? m_book->setVerifier(m_line.value("name"), *verifier)
                     : Result<Done>(verifier.error()));
}

void Ctl::setUserRules()
{
    const auto before = m_book->peopleRules();
    PeopleRules rules = before.valueOr(PeopleRules());
    bool isFine = before.ok();
    if (m_line.has("large")) {
        const auto large = Money::parse(m_line.value("large"));
        isFine = isFine && large;
        rules.large = large.valueOr(Money());
    }
    if (m_line.has("lock-minutes")) {
        bool isNumber = false;
        rules.lockMinutes = m_line.value("lock-minutes").toInt(&isNumber);
        isFine = isFine && isNumber;
    }
    if (m_line.has("cashiers-see-balance")) {
        const QString word = m_line.value("cashiers-see-balance");
        rules.cashierSeesBalance = word == QLatin1String("yes");
        isFine = isFine && (rules.cashierSeesBalance || word == QLatin1String("no"));
    }
    if (!isFine) {
        fail(Exit::WrongUse, tr("Give --large in rupees, --lock-minutes from 1 to %1, and "
                                "--cashiers-see-balance yes or no. Nothing was changed.")
                                 .arg(LongestLockMinutes));
        return;
    }
    endUser(m_book->setPeopleRules(rules));
}

void Ctl::listUsers()
{
    const auto people = m_book->people();
    const auto rules = m_book->peopleRules();
    if (!people || !rules) {
        fail(Exit::BookUnwell, tr("The book cannot be read."));
        return;
    }
    QJsonArray array;
    for (const Person &person : *people) {
        array << QJsonObject{{QStringLiteral("name"), person.name},
                             {QStringLiteral("role"), roleName(person.role)},
                             {QStringLiteral("enabled"), person.isEnabled},
                             {QStringLiteral("per_sale"), person.perSale.toPlain()},
                             {QStringLiteral("per_day"), person.perDay.toPlain()},
                             {QStringLiteral("wrong_pins"), person.wrongPins}};
        if (m_line.has("json"))
            continue;
        const auto limit = [](Money money) {
            return money.isZero() ? QStringLiteral("-") : formatMoney(money);
        };
        print(QStringLiteral("%1  %2  %3  %4  %5")
                  .arg(person.name.leftJustified(20), roleName(person.role).leftJustified(8),
                       limit(person.perSale).rightJustified(12),
                       limit(person.perDay).rightJustified(12),
                       person.isEnabled ? QString() : tr("disabled")));
    }
    if (m_line.has("json")) {
        printJson(QJsonDocument(
            QJsonObject{{QStringLiteral("people"), array},
                        {QStringLiteral("large"), rules->large.toPlain()},
                        {QStringLiteral("lock_minutes"), rules->lockMinutes},
                        {QStringLiteral("cashiers_see_balance"), rules->cashierSeesBalance}}));
    } else if (people->isEmpty()) {
        print(tr("Nobody signs in here: whoever stands at the counter is the owner."));
    }
    end(Exit::Success);
}

} // namespace ct
