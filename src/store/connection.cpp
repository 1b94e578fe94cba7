// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include <mutant.h>

#include <QAtomicInteger>
#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>

namespace ct {

namespace {

constexpr int WaitMs = 5000;

//! The primary result codes of SQLite that the book tells apart.
SqlTrouble troubleOf(const QSqlError &error)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber) & 0xff;
    if (!isNumber)
        return SqlTrouble::Other;
    switch (code) {
        case 5: // busy
        case 6: // locked
            return SqlTrouble::Busy;
        case 11: // corrupt
        case 26: // not a database
            return SqlTrouble::Damaged;
        case 8:  // read-only
        case 10: // input or output
        case 13: // full
        case 14: // cannot be opened
            return SqlTrouble::NoWrite;
        default:
            return SqlTrouble::Other;
    }
}

QString nextName()
{
    static QAtomicInteger<int> number;
    return QStringLiteral("ct-book-%1").arg(number.fetchAndAddRelaxed(1));
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString &file, Access access)
{
    std::unique_ptr<Connection> connection(new Connection(nextName()));
    QSqlDatabase &database = connection->m_database;
    database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection->m_name);
    if (!database.isValid())
        return Error{Fault::Storage, QStringLiteral("the SQLite driver is not installed")};
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(WaitMs);
    if (access == Access::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    database.setConnectOptions(options);
    database.setDatabaseName(file);
    if (!database.open())
        return Error{Fault::Storage, database.lastError().text()};
    return connection;
}

Connection::~Connection()
{
    m_statements.clear();
    if (mutant("send-before-commit"))
        (void)run(QStringLiteral("COMMIT"));
    if (m_database.isValid())
        m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<Done> Connection::settle()
{
    struct Setting
    {
        const char *set;
        const char *ask;
        const char *expected;
    };
    // TRUNCATE and EXTRA: see "Stores" in the reliability notes of CONTRIBUTING.md; WAL can lose
    // committed rows with the SQLite of Debian 12.
    static constexpr Setting settings[] = {
        {"PRAGMA journal_mode=TRUNCATE", "PRAGMA journal_mode", "truncate"},
        {"PRAGMA synchronous=EXTRA", "PRAGMA synchronous", "3"},
        {"PRAGMA foreign_keys=ON", "PRAGMA foreign_keys", "1"},
        {"PRAGMA recursive_triggers=ON", "PRAGMA recursive_triggers", "1"},
        // The pages that a statement with triggers may have to take back stay in memory: as a file
        // they were a fifth of what an insert costs, and no crash needs them.
        {"PRAGMA temp_store=MEMORY", "PRAGMA temp_store", "2"},
        {"PRAGMA trusted_schema=OFF", "PRAGMA trusted_schema", "0"},
        {"PRAGMA cell_size_check=ON", "PRAGMA cell_size_check", "1"},
        {"PRAGMA busy_timeout=5000", "PRAGMA busy_timeout", "5000"},
    };
    for (const Setting &setting : settings) {
        const Result<Done> set = run(QLatin1String(setting.set));
        if (!set.ok())
            return set;
        const Result<QString> is = ask(QLatin1String(setting.ask));
        if (!is.ok())
            return is.error();
        if (*is != QLatin1String(setting.expected)) {
            return Error{Fault::Storage, QLatin1String(setting.ask) + QStringLiteral(" is ") + *is};
        }
    }
    if (mutant("journal-in-wal"))
        return run(QStringLiteral("PRAGMA journal_mode=WAL"));
    if (mutant("synchronous-normal"))
        return run(QStringLiteral("PRAGMA synchronous=NORMAL"));
    return Done{};
}

Result<Done> Connection::run(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return failure(query);
    return Done{};
}

Result<QString> Connection::ask(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return failure(query);
    if (query.next())
        return query.value(0).toString();
    if (query.lastError().isValid())
        return failure(query);
    return QString();
}

sqlite3 *Connection::handle() const
{
    const QVariant handle = m_database.driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

QStringList Connection::preparedStatements() const
{
    QStringList statements;
    for (auto query = m_statements.cbegin(); query != m_statements.cend(); ++query)
        statements << QString::fromUtf8(query.key());
    return statements;
}

Error Connection::failure(const QSqlQuery &query)
{
    const QSqlError error = query.lastError();
    m_trouble = troubleOf(error);
    return {Fault::Storage,
            QStringLiteral("%1 (%2)").arg(error.databaseText(), error.nativeErrorCode())};
}

QSqlQuery &Connection::prepared(const char *sql)
{
    std::shared_ptr<QSqlQuery> &query = m_statements[sql];
    if (!query) {
        query = std::make_shared<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(QString::fromUtf8(sql)))
            failure(*query); // exec() fails on it and says why
    }
    return *query;
}

Statement::Statement(Connection &connection, const char *sql)
    : m_connection(connection), m_query(connection.prepared(sql))
{
}

Statement::~Statement()
{
    m_query.finish();
}

Statement &Statement::bind(qint64 value)
{
    m_query.bindValue(m_bound++, value);
    return *this;
}

Statement &Statement::bind(const QString &value)
{
    // A null QString would be bound as NULL, which no text column takes.
    m_query.bindValue(m_bound++, value.isNull() ? QStringLiteral("") : value);
    return *this;
}

Statement &Statement::bind(const std::optional<qint64> &value)
{
    m_query.bindValue(m_bound++, value ? QVariant(*value) : QVariant());
    return *this;
}

bool Statement::exec()
{
    m_failed = !m_query.exec();
    m_bound = 0;
    return !m_failed;
}

bool Statement::next()
{
    if (m_query.next())
        return true;
    m_failed = m_query.lastError().isValid();
    return false;
}

Error Statement::error()
{
    return m_connection.failure(m_query);
}

Result<Done> Statement::change(int rows)
{
    if (!exec())
        return error();
    if (rows >= 0 && affected() != rows)
        return Error{Fault::Storage, QStringLiteral("%1 rows were changed").arg(affected())};
    return Done{};
}

Transaction::~Transaction()
{
    if (m_open)
        Statement(m_connection, "ROLLBACK").exec();
}

Result<Done> Transaction::begin()
{
    if (mutant("send-before-commit"))
        (void)m_connection.run(QStringLiteral("COMMIT")); // what commit() put off
    Statement begin(m_connection, "BEGIN IMMEDIATE");
    if (!begin.exec())
        return begin.error();
    m_open = true;
    return Done{};
}

Result<Done> Transaction::commit()
{
    if (mutant("send-before-commit")) {
        m_open = false;
        return Done{};
    }
    Statement commit(m_connection, "COMMIT");
    if (!commit.exec())
        return commit.error();
    m_open = false;
    return Done{};
}

Snapshot::Snapshot(Connection &connection) : m_connection(connection)
{
    m_open = Statement(m_connection, "BEGIN").exec();
}

Snapshot::~Snapshot()
{
    if (m_open)
        Statement(m_connection, "ROLLBACK").exec();
}

} // namespace ct
