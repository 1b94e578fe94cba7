// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"
#include "journalentry.h"
#include "projection.h"
#include "sqlitebook.h"

namespace ct {

namespace {

constexpr qsizetype NameLimit = 120;
constexpr qsizetype NoteLimit = 1000;
constexpr qsizetype MostNumbers = 40;

//! "%a\%b%": any text with `part` in it, its own wild cards taken for themselves.
QString anyPart(const QString &part)
{
    QString escaped = part.trimmed();
    escaped.replace(u'\\', QLatin1String("\\\\"))
        .replace(u'%', QLatin1String("\\%"))
        .replace(u'_', QLatin1String("\\_"));
    return u'%' + escaped + u'%';
}

Customer cut(const Customer &customer)
{
    Customer kept = customer;
    kept.name = customer.name.simplified().left(NameLimit);
    kept.village = customer.village.simplified().left(NameLimit);
    kept.language = customer.language.left(12);
    kept.note = customer.note.trimmed().left(NoteLimit);
    kept.numbers.clear();
    for (const CustomerNumber &number :
         customer.numbers.first(std::min<qsizetype>(customer.numbers.size(), MostNumbers))) {
        const QString text = number.number.trimmed().left(64);
        if (!text.isEmpty() && text != customer.number)
            kept.numbers << CustomerNumber{number.service, text,
                                           number.label.simplified().left(NameLimit)};
    }
    return kept;
}

Result<QList<CustomerNumber>> numbersOf(Connection &connection, const QString &customer)
{
    Statement rows(connection,
                   "SELECT service,number,label FROM customer_numbers WHERE customer=? "
                   "ORDER BY place");
    rows.bind(customer);
    if (!rows.exec())
        return rows.error();
    QList<CustomerNumber> numbers;
    while (rows.next()) {
        numbers << CustomerNumber{serviceFromName(rows.text(0)).value_or(Service::Other),
                                  rows.text(1), rows.text(2)};
    }
    if (rows.failed())
        return rows.error();
    return numbers;
}

Customer customerFrom(const Statement &row)
{
    return {row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), {}};
}

#define CT_CUSTOMER_COLUMNS "c.number,c.name,c.village,c.language,c.note"

} // namespace

//! Inside the caller's transaction.
Result<Done> SqliteBook::putCustomer(const Customer &customer)
{
    Statement put(*m_connection,
                  "INSERT INTO customers(number,name,village,language,note) VALUES(?,?,?,?,?) "
                  "ON CONFLICT(number) DO UPDATE SET name=excluded.name,village=excluded.village,"
                  "language=excluded.language,note=excluded.note");
    put.bind(customer.number)
        .bind(customer.name)
        .bind(customer.village)
        .bind(customer.language)
        .bind(customer.note);
    Result<Done> done = put.change();
    if (!done.ok())
        return done;
    Statement gone(*m_connection, "DELETE FROM customer_numbers WHERE customer=?");
    gone.bind(customer.number);
    done = gone.change();
    for (qsizetype place = 0; done.ok() && place < customer.numbers.size(); ++place) {
        const CustomerNumber &number = customer.numbers.at(place);
        Statement insert(*m_connection,
                         "INSERT INTO customer_numbers(customer,place,service,number,label) "
                         "VALUES(?,?,?,?,?)");
        insert.bind(customer.number)
            .bind(place)
            .bind(serviceName(number.service))
            .bind(number.number)
            .bind(number.label);
        done = insert.change(1);
    }
    return done;
}

Result<Done> SqliteBook::keep(const Customer &customer)
{
    if (const auto may = allowed(Act::KeepCustomer); !may.ok())
        return may.error();
    if (!isCustomerNumber(customer.number))
        return Error{Fault::Malformed, QStringLiteral("a customer is a mobile number")};
    const Result<Done> done =
        bookAccountEntry([&](QList<JournalEntry> *) { return putCustomer(cut(customer)); });
    if (done.ok())
        emit accountsChanged();
    return done;
}

Result<Done> SqliteBook::erase(const QString &customer, const QString &by)
{
    if (const auto may = allowed(Act::EraseCustomer); !may.ok())
        return may.error();
    if (!isCustomerNumber(customer))
        return Error{Fault::Malformed, QStringLiteral("a customer is a mobile number")};
    const Result<Done> done = bookAccountEntry([&](QList<JournalEntry> *entries) {
        const CustomerErased erased{customer, signedBy(by)};
        const Result<Done> said =
            journal(QStringLiteral("customer_erased"), QString(), toBody(erased), entries);
        return said.ok() ? m_projection->apply(erased) : said;
    });
    if (done.ok())
        emit accountsChanged();
    return done;
}

Result<QList<Customer>> SqliteBook::customersWith(Statement &rows) const
{
    if (!rows.exec())
        return noted(rows.error());
    QList<Customer> found;
    while (rows.next())
        found << customerFrom(rows);
    if (rows.failed())
        return noted(rows.error());
    for (Customer &customer : found) {
        Result<QList<CustomerNumber>> numbers = numbersOf(*m_connection, customer.number);
        if (!numbers.ok())
            return noted(numbers.error());
        customer.numbers = std::move(*numbers);
    }
    return found;
}

Result<std::optional<Customer>> SqliteBook::customerOf(const QString &number) const
{
    // Who has it as key goes before who has it as a further connection.
    Statement rows(*m_connection, "SELECT " CT_CUSTOMER_COLUMNS
                                  " FROM customers c WHERE c.number=? UNION ALL "
                                  "SELECT * FROM (SELECT " CT_CUSTOMER_COLUMNS
                                  " FROM customer_numbers n "
                                  "JOIN customers c ON c.number=n.customer WHERE n.number=? "
                                  "ORDER BY c.number) LIMIT 1");
    rows.bind(number).bind(number);
    const Result<QList<Customer>> found = customersWith(rows);
    if (!found.ok())
        return found.error();
    return found->isEmpty() ? std::optional<Customer>() : std::optional(found->first());
}

Result<QList<CustomerEntry>> SqliteBook::customers(const QString &search, bool owingOnly,
                                                   int limit) const
{
    // A shop knows hundreds of people: all of them are looked at.
    Statement rows(*m_connection,
                   "SELECT k.number,ifnull(c.name,''),ifnull(c.village,''),ifnull(c.language,''),"
                   "ifnull(c.note,'') FROM (SELECT number FROM customers UNION "
                   "SELECT customer FROM accounts) k LEFT JOIN customers c ON c.number=k.number "
                   "LEFT JOIN accounts a ON a.customer=k.number "
                   "WHERE (?=0 OR a.owed_paise>0) AND (k.number LIKE ? ESCAPE '\\' "
                   "OR c.name LIKE ? ESCAPE '\\' OR c.village LIKE ? ESCAPE '\\' "
                   "OR EXISTS(SELECT 1 FROM customer_numbers n WHERE n.customer=k.number "
                   "AND n.number LIKE ? ESCAPE '\\')) "
                   "ORDER BY CASE ? WHEN 1 THEN -a.owed_paise ELSE 0 END,"
                   "ifnull(c.name,'')='',c.name,k.number LIMIT ?");
    const QString part = anyPart(search);
    rows.bind(owingOnly ? 1 : 0).bind(part).bind(part).bind(part).bind(part);
    rows.bind(owingOnly ? 1 : 0).bind(limit);
    const Result<QList<Customer>> found = customersWith(rows);
    if (!found.ok())
        return found.error();
    QList<CustomerEntry> entries;
    for (const Customer &customer : *found) {
        const Result<CustomerAccount> account = this->account(customer.number);
        if (!account.ok())
            return account.error();
        entries << CustomerEntry{customer, *account};
    }
    return entries;
}

Result<Done> SqliteBook::takeNamesFrom(const QString &file, qint64 upTo)
{
    QSet<QString> erased;
    {
        Statement rows(*m_connection, "SELECT " CT_JOURNAL_COLUMNS
                                      " FROM journal WHERE seq>? AND kind='customer_erased'");
        rows.bind(upTo);
        if (!rows.exec())
            return noted(rows.error());
        while (rows.next()) {
            if (const auto one = customerErasedFrom(bodyOf(entryFrom(rows))))
                erased.insert(one->customer);
        }
        if (rows.failed())
            return noted(rows.error());
    }
    Result<std::unique_ptr<Connection>> other = Connection::open(file, Access::ReadOnly);
    if (!other.ok())
        return other.error();
    QList<Customer> theirs;
    {
        Statement rows(**other, "SELECT " CT_CUSTOMER_COLUMNS " FROM customers c");
        if (!rows.exec())
            return rows.error();
        while (rows.next())
            theirs << customerFrom(rows);
        if (rows.failed())
            return rows.error();
    }
    for (Customer &customer : theirs) {
        Result<QList<CustomerNumber>> numbers = numbersOf(**other, customer.number);
        if (!numbers.ok())
            return numbers.error();
        customer.numbers = std::move(*numbers);
    }
    Transaction transaction(*m_connection);
    Result<Done> done = transaction.begin();
    for (const Customer &customer : std::as_const(theirs)) {
        if (!done.ok())
            break;
        const Result<std::optional<Customer>> known = customerOf(customer.number);
        if (!known.ok())
            return known.error();
        const bool isKnown = *known && (*known)->number == customer.number;
        if (!isKnown && !erased.contains(customer.number))
            done = putCustomer(cut(customer));
    }
    if (done.ok())
        done = transaction.commit();
    return done.ok() ? done : Result<Done>(noted(done.error()));
}

} // namespace ct
