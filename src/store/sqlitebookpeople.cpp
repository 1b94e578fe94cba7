// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who works at the counter: what they may do is asked before anything is written, and what they may
// sell is counted in the transaction that makes the attempt.
#include "connection.h"
#include "journalentry.h"
#include "projection.h"
#include "sqlitebook.h"

#include <mutant.h>

#include <algorithm>

namespace ct {

namespace {

constexpr qint64 LargestLimit = 9'000'000'000'000'000;

#define CT_PERSON_COLUMNS "name,role,enabled,sale_paise,day_paise,wrong_pins,tried_at,verifier"

Person personFrom(const Statement &row)
{
    Person person;
    person.name = row.text(0);
    person.role = roleFromName(row.text(1)).value_or(Role::Cashier);
    person.isEnabled = row.integer(2) != 0;
    person.perSale = Money::fromPaise(row.integer(3));
    person.perDay = Money::fromPaise(row.integer(4));
    person.wrongPins = int(row.integer(5));
    if (!row.isNull(6))
        person.triedAt = QDateTime::fromMSecsSinceEpoch(row.integer(6), Qt::UTC);
    return person;
}

Error noPerson()
{
    return {Fault::Malformed, QStringLiteral("there is nobody of that name")};
}

bool isPossible(const Person &person)
{
    const auto fits = [](Money limit) { return limit >= Money() && limit.paise() <= LargestLimit; };
    return isPersonName(person.name) && fits(person.perSale) && fits(person.perDay);
}

//! The person with what the PIN is checked by.
Result<PersonKept> findPerson(Connection &connection, const QString &name)
{
    Statement rows(connection, "SELECT " CT_PERSON_COLUMNS " FROM people WHERE name=?");
    rows.bind(name);
    if (!rows.exec())
        return rows.error();
    if (rows.next())
        return PersonKept{personFrom(rows), rows.text(7).toLatin1(), {}};
    return rows.failed() ? rows.error() : noPerson();
}

//! True where this person alone is left as an owner who may sign in.
Result<bool> isLastOwner(Connection &connection, const QString &name)
{
    Statement rows(connection,
                   "SELECT count(*) FROM people WHERE role='owner' AND enabled=1 AND name<>?");
    rows.bind(name);
    if (!rows.exec() || !rows.next())
        return rows.error();
    return rows.integer(0) == 0;
}

} // namespace

Result<Done> SqliteBook::allowed(Act act) const
{
    if (m_guard)
        return m_guard->ask(act);
    const Result<bool> has = hasPeople();
    if (!has.ok())
        return has.error();
    if (*has)
        return Error{Fault::Unauthorised, actName(act)};
    return Done{};
}

QString SqliteBook::signedBy(const QString &by) const
{
    const QString person = m_guard ? m_guard->person() : QString();
    return person.isEmpty() ? by : person;
}

Result<bool> SqliteBook::hasPeople() const
{
    Statement rows(*m_connection, "SELECT 1 FROM people LIMIT 1");
    if (!rows.exec())
        return noted(rows.error());
    const bool has = rows.next();
    if (rows.failed())
        return noted(rows.error());
    return has;
}

Result<QList<Person>> SqliteBook::people() const
{
    Statement rows(*m_connection, "SELECT " CT_PERSON_COLUMNS " FROM people ORDER BY name");
    if (!rows.exec())
        return noted(rows.error());
    QList<Person> found;
    while (rows.next())
        found << personFrom(rows);
    if (rows.failed())
        return noted(rows.error());
    return found;
}

Result<Person> SqliteBook::person(const QString &name) const
{
    const Result<PersonKept> found = findPerson(*m_connection, name);
    return found.ok() ? Result<Person>(found->person) : Result<Person>(noted(found.error()));
}

Result<PeopleRules> SqliteBook::peopleRules() const
{
    Statement rows(*m_connection,
                   "SELECT large_paise,sees_balance,lock_minutes FROM people_rules "
                   "ORDER BY seq DESC LIMIT 1");
    if (!rows.exec())
        return noted(rows.error());
    PeopleRules rules;
    if (rows.next()) {
        rules.large = Money::fromPaise(rows.integer(0));
        rules.cashierSeesBalance = rows.integer(1) != 0;
        rules.lockMinutes = int(rows.integer(2));
    }
    if (rows.failed())
        return noted(rows.error());
    return rules;
}

Result<Done> SqliteBook::keepPerson(const PersonKept &kept, QList<JournalEntry> *entries)
{
    const Result<Done> done = journal(QStringLiteral("person"), QString(), toBody(kept), entries);
    return done.ok() ? m_projection->apply(kept) : done;
}

Result<Done> SqliteBook::addPerson(const Person &person, const QByteArray &verifier)
{
    if (const auto may = allowed(Act::ManagePeople); !may.ok())
        return may;
    if (!isPossible(person) || verifier.isEmpty())
        return Error{Fault::Malformed, QStringLiteral("a name, a limit or a PIN that cannot be")};
    return bookAccountEntry([&](QList<JournalEntry> *entries) -> Result<Done> {
        const Result<bool> has = hasPeople();
        if (!has.ok())
            return has.error();
        if (!*has && person.role != Role::Owner)
            return Error{Fault::Refused, QStringLiteral("the first person is an owner")};
        const Result<PersonKept> before = findPerson(*m_connection, person.name);
        if (before.ok())
            return Error{Fault::Malformed, QStringLiteral("there is somebody of that name")};
        if (before.error().fault == Fault::Storage)
            return before.error();
        PersonKept kept{person, verifier, signedBy({})};
        kept.person.isEnabled = true;
        return keepPerson(kept, entries);
    });
}

Result<Done> SqliteBook::changePerson(const Person &person)
{
    if (const auto may = allowed(Act::ManagePeople); !may.ok())
        return may;
    if (!isPossible(person))
        return Error{Fault::Malformed, QStringLiteral("a name or a limit that cannot be")};
    return bookAccountEntry([&](QList<JournalEntry> *entries) -> Result<Done> {
        Result<PersonKept> kept = findPerson(*m_connection, person.name);
        if (!kept.ok())
            return kept.error();
        const Result<bool> last = isLastOwner(*m_connection, person.name);
        if (!last.ok())
            return last.error();
        if (*last && (person.role != Role::Owner || !person.isEnabled))
            return Error{Fault::Refused, QStringLiteral("one owner stays")};
        kept->person.role = person.role;
        kept->person.isEnabled = person.isEnabled;
        kept->person.perSale = person.perSale;
        kept->person.perDay = person.perDay;
        kept->by = signedBy({});
        return keepPerson(*kept, entries);
    });
}

Result<Done> SqliteBook::setVerifier(const QString &name, const QByteArray &verifier)
{
    if (const auto may = allowed(Act::ManagePeople); !may.ok())
        return may;
    if (verifier.isEmpty())
        return Error{Fault::Malformed, QStringLiteral("a PIN that cannot be")};
    return bookAccountEntry([&](QList<JournalEntry> *entries) -> Result<Done> {
        Result<PersonKept> kept = findPerson(*m_connection, name);
        if (!kept.ok())
            return kept.error();
        kept->verifier = verifier;
        kept->by = signedBy({});
        return keepPerson(*kept, entries);
    });
}

Result<Done> SqliteBook::setPeopleRules(const PeopleRules &rules)
{
    if (const auto may = allowed(Act::ManagePeople); !may.ok())
        return may;
    if (rules.large < Money() || rules.large.paise() > LargestLimit || rules.lockMinutes < 1 ||
        rules.lockMinutes > LongestLockMinutes)
        return Error{Fault::Malformed, QStringLiteral("a rule that cannot be")};
    return bookAccountEntry([&](QList<JournalEntry> *entries) {
        const PeopleRuled ruled{rules, signedBy({})};
        const Result<Done> done =
            journal(QStringLiteral("people_rule"), QString(), toBody(ruled), entries);
        return done.ok() ? m_projection->apply(ruled, entries->last()) : done;
    });
}

//! Seconds until the next try. The wall clock counts, for it goes on while no program runs; where
//! this process saw the last try, its own clock has to agree, so that setting the wall clock
//! forward does not help. Where the wall clock stands before the try, it was set back, or was wrong
//! then: the whole wait begins anew, by this process's own clock.
std::chrono::seconds SqliteBook::waitOf(const Person &person)
{
    using std::chrono::milliseconds;
    const milliseconds wait = waitAfter(person.wrongPins);
    if (wait == milliseconds(0) || !person.triedAt.isValid())
        return {};
    const milliseconds passed(person.triedAt.msecsTo(m_clock.now()));
    const QString key = person.name.toCaseFolded();
    if (passed < milliseconds(0) && !m_triedHere.contains(key))
        m_triedHere.insert(key, m_clock.monotonic());
    const auto seen = m_triedHere.constFind(key);
    milliseconds left{0};
    if (passed >= milliseconds(0) && !mutant("lockout-forgotten-by-a-restart"))
        left = wait - passed;
    if (seen != m_triedHere.cend())
        left = std::max(left, wait - (m_clock.monotonic() - *seen));
    return std::chrono::ceil<std::chrono::seconds>(std::max(left, milliseconds(0)));
}

Result<QByteArray> SqliteBook::beginTry(const QString &name)
{
    QByteArray verifier;
    const Result<Done> done = bookAccountEntry([&](QList<JournalEntry> *entries) -> Result<Done> {
        const Result<PersonKept> kept = findPerson(*m_connection, name);
        if (!kept.ok())
            return kept.error();
        if (!kept->person.isEnabled)
            return Error{Fault::Refused, {}};
        const std::chrono::seconds wait = waitOf(kept->person);
        if (wait.count() > 0)
            return Error{Fault::Refused, QString::number(wait.count())};
        const PersonTried tried{kept->person.name, kept->person.wrongPins + 1};
        const Result<Done> said =
            journal(QStringLiteral("person_try"), QString(), toBody(tried), entries);
        if (!said.ok())
            return said;
        m_triedHere.insert(kept->person.name.toCaseFolded(), m_clock.monotonic());
        verifier = kept->verifier;
        return m_projection->apply(tried, entries->last());
    });
    return done.ok() ? Result<QByteArray>(verifier) : Result<QByteArray>(done.error());
}

Result<Done> SqliteBook::endTry(const QString &name, bool signsIn)
{
    return bookAccountEntry([&](QList<JournalEntry> *entries) -> Result<Done> {
        const Result<PersonKept> kept = findPerson(*m_connection, name);
        if (!kept.ok())
            return kept.error();
        const PersonProven proven{kept->person.name, signsIn};
        const Result<Done> said =
            journal(QStringLiteral("person_in"), QString(), toBody(proven), entries);
        return said.ok() ? m_projection->apply(proven) : said;
    });
}

Result<Done> SqliteBook::noteOverride(const Override &word)
{
    return bookAccountEntry([&](QList<JournalEntry> *entries) -> Result<Done> {
        const Result<PersonKept> owner = findPerson(*m_connection, word.owner);
        if (!owner.ok())
            return owner.error();
        if (owner->person.role != Role::Owner || !owner->person.isEnabled || word.person.isEmpty())
            return Error{Fault::Unauthorised, actName(word.act)};
        const Result<Done> said =
            journal(QStringLiteral("override"), QString(), toBody(word), entries);
        return said.ok() ? m_projection->apply(word, entries->last()) : said;
    });
}

Result<QList<Override>> SqliteBook::overrides(int limit) const
{
    Statement rows(*m_connection,
                   "SELECT seq,at,act,person,owner FROM overrides ORDER BY seq DESC LIMIT ?");
    rows.bind(limit);
    if (!rows.exec())
        return noted(rows.error());
    QList<Override> found;
    while (rows.next()) {
        found << Override{rows.integer(0), QDateTime::fromMSecsSinceEpoch(rows.integer(1), Qt::UTC),
                          actFromName(rows.text(2)).value_or(Act::Sell), rows.text(3),
                          rows.text(4)};
    }
    if (rows.failed())
        return noted(rows.error());
    return found;
}

//! What this cashier's sales of the shop's day come to; those that came to nothing do not count.
//! A time that lies ahead, from a clock that was put right, counts.
Result<Money> SqliteBook::soldToday(const QString &cashier) const
{
    const qint64 dayMs = 24LL * 3600 * 1000;
    const qint64 offsetMs = qint64(m_dayOffsetSeconds) * 1000;
    const qint64 shopNow = m_clock.now().toMSecsSinceEpoch() + offsetMs;
    Statement rows(*m_connection,
                   "SELECT ifnull(sum(amount_paise),0) FROM attempts INDEXED BY attempts_cashier "
                   "WHERE cashier=? AND cashier<>'' AND created_at>=? "
                   "AND state NOT IN ('not_sent','failed','reversed')");
    rows.bind(cashier).bind(shopNow - shopNow % dayMs - offsetMs);
    if (!rows.exec() || !rows.next())
        return rows.error();
    return Money::fromPaise(rows.integer(0));
}

Result<std::optional<Refused>> SqliteBook::beyondPerson(const SaleRequest &request) const
{
    const Money amount = request.intent.amount;
    const auto refused = [](SaleRefusal why, Money limit, Money sold = {}) {
        Refused refusal{why, {}};
        refusal.limit = limit;
        refusal.sold = sold;
        return std::optional(std::move(refusal));
    };
    const Result<PeopleRules> rules = peopleRules();
    if (!rules.ok())
        return rules.error();
    if (!rules->large.isZero() && amount >= rules->large && !request.confirmedLarge &&
        !mutant("large-amount-sold"))
        return refused(SaleRefusal::Large, rules->large);
    const QString name = m_guard ? m_guard->person() : QString();
    if (name.isEmpty())
        return std::optional<Refused>(); // allowed() has let nobody in where people sign in
    const Result<PersonKept> kept = findPerson(*m_connection, name);
    if (!kept.ok())
        return kept.error();
    const Person &person = kept->person;
    if ((person.perSale.isZero() && person.perDay.isZero()) || mutant("person-limit-ignored") ||
        allowed(Act::SellBeyondLimit).ok())
        return std::optional<Refused>();
    if (!person.perSale.isZero() && amount > person.perSale)
        return refused(SaleRefusal::BeyondSale, person.perSale);
    const Result<Money> sold = soldToday(person.name);
    if (!sold.ok())
        return sold.error();
    const std::optional<Money> after = sold->plus(amount);
    if (!person.perDay.isZero() && (!after || *after > person.perDay))
        return refused(SaleRefusal::BeyondDay, person.perDay, *sold);
    return std::optional<Refused>();
}

} // namespace ct
