// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <result.h>

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <memory>
#include <optional>

struct sqlite3;

namespace ct {

enum class Access { ReadWrite, ReadOnly };

//! What SQLite said about an error, as far as the book acts on it.
enum class SqlTrouble {
    None,
    Damaged, //!< the file contradicts itself
    NoWrite, //!< full, read-only or failing disk
    Busy,    //!< somebody else held it for longer than we wait
    Other,
};

//! One named connection to one database file, with its prepared statements.
class Connection
{
public:
    //! Opens and settles a book's file: rollback journal, EXTRA, foreign keys and waiting time are
    //! set and read back. An empty name is a database of its own that vanishes afterwards.
    static Result<std::unique_ptr<Connection>> open(const QString &file, Access access);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    //! Sets what Connection::open() leaves out until the file is known to be ours.
    Result<Done> settle();

    //! Runs one statement without parameters that is not worth keeping.
    Result<Done> run(const QString &sql);
    //! The first column of the first row as text; empty where there is no row.
    Result<QString> ask(const QString &sql);

    //! SQLite's own handle, for what Qt has no words for.
    sqlite3 *handle() const;

    //! The statements prepared so far; tests look at their query plans.
    QStringList preparedStatements() const;
    const QString &name() const { return m_name; }

    //! What the last failure of this connection was about.
    SqlTrouble trouble() const { return m_trouble; }
    void forgetTrouble() { m_trouble = SqlTrouble::None; }
    Error failure(const QSqlQuery &query);

private:
    friend class Statement;

    explicit Connection(QString name) : m_name(std::move(name)) {}
    QSqlQuery &prepared(const char *sql);

    QString m_name;
    QSqlDatabase m_database;
    QHash<const char *, std::shared_ptr<QSqlQuery>> m_statements;
    SqlTrouble m_trouble = SqlTrouble::None;
};

//! The use of one prepared statement; afterwards it is reset, so that it holds no lock.
//! `sql` is a string literal: its address is the key under which the statement is kept.
class Statement
{
public:
    Statement(Connection &connection, const char *sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(qint64 value);
    Statement &bind(int value) { return bind(qint64(value)); }
    Statement &bind(const QString &value);
    Statement &bind(const std::optional<qint64> &value);

    //! Runs it; rows come by next().
    bool exec();
    //! False at the end and on a failure: ask failed() then.
    bool next();
    bool failed() const { return m_failed; }
    Error error();
    //! Runs a statement that answers with no rows; Storage also unless `rows` rows were changed.
    Result<Done> change(int rows = -1);

    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    QString text(int column) const { return m_query.value(column).toString(); }
    bool isNull(int column) const { return m_query.value(column).isNull(); }
    int affected() const { return m_query.numRowsAffected(); }

private:
    Connection &m_connection;
    QSqlQuery &m_query;
    int m_bound = 0;
    bool m_failed = false;
};

//! BEGIN IMMEDIATE to COMMIT; whatever leaves before commit() said yes is rolled back.
class Transaction
{
public:
    explicit Transaction(Connection &connection) : m_connection(connection) {}
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    Result<Done> begin();
    Result<Done> commit();

private:
    Connection &m_connection;
    bool m_open = false;
};

//! Several reads of one and the same moment; nothing is written inside.
class Snapshot
{
public:
    explicit Snapshot(Connection &connection);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    Connection &m_connection;
    bool m_open = false;
};

} // namespace ct
