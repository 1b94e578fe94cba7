// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capibook.h"

#include <sqlite3.h>
#include <unistd.h>
#include <array>

namespace ct::bench {

namespace {

bool step(sqlite3_stmt *statement)
{
    const int code = sqlite3_step(statement);
    sqlite3_reset(statement);
    return code == SQLITE_DONE || code == SQLITE_ROW;
}

sqlite3_stmt *prepare(sqlite3 *database, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database, sql.constData(), int(sql.size()), &statement, nullptr);
    return statement;
}

QByteArray columnText(sqlite3_stmt *statement, int column)
{
    const void *bytes = sqlite3_column_blob(statement, column);
    return QByteArray(static_cast<const char *>(bytes), sqlite3_column_bytes(statement, column));
}

} // namespace

std::unique_ptr<CApiBook> CApiBook::open(const QString &path, const QString &source)
{
    std::unique_ptr<CApiBook> book(new CApiBook);
    sqlite3 *from = nullptr;
    const bool opened = sqlite3_open_v2(source.toUtf8().constData(), &from, SQLITE_OPEN_READONLY,
                                        nullptr) == SQLITE_OK &&
                        sqlite3_open(path.toUtf8().constData(), &book->m_database) == SQLITE_OK;
    const bool ready = opened && book->settle() && book->takeShapes(from) &&
                       book->takeSample(from, "journal", book->m_journal) &&
                       book->takeSample(from, "attempts", book->m_attempts);
    sqlite3_close(from);
    if (!ready)
        return nullptr;
    book->m_begin = prepare(book->m_database, "BEGIN IMMEDIATE");
    book->m_commit = prepare(book->m_database, "COMMIT");
    book->m_settle = prepare(book->m_database,
                             "UPDATE attempts SET state='success',version=version+1,"
                             "settled_at=created_at WHERE id=?");
    const bool prepared = book->prepareInsert("journal", book->m_journal) &&
                          book->prepareInsert("attempts", book->m_attempts) && book->m_settle;
    return prepared ? std::move(book) : nullptr;
}

CApiBook::~CApiBook()
{
    for (sqlite3_stmt *statement :
         {m_journal.insert, m_attempts.insert, m_begin, m_commit, m_settle})
        sqlite3_finalize(statement);
    for (sqlite3_value *value : m_journal.sample + m_attempts.sample)
        sqlite3_value_free(value);
    sqlite3_close(m_database);
}

bool CApiBook::run(const char *sql)
{
    return sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}

bool CApiBook::settle()
{
    return run("PRAGMA journal_mode=TRUNCATE") && run("PRAGMA synchronous=EXTRA") &&
           run("PRAGMA foreign_keys=ON") && run("PRAGMA recursive_triggers=ON") &&
           run("PRAGMA trusted_schema=OFF") && run("PRAGMA cell_size_check=ON") &&
           run("PRAGMA busy_timeout=5000");
}

QString CApiBook::settings() const
{
    QStringList all;
    for (const char *name : {"journal_mode", "synchronous", "page_size", "cache_size"}) {
        sqlite3_stmt *ask = prepare(m_database, QByteArray("PRAGMA ") + name);
        if (ask && sqlite3_step(ask) == SQLITE_ROW)
            all << QLatin1String(name) + u'=' + QString::fromUtf8(columnText(ask, 0));
        sqlite3_finalize(ask);
    }
    return all.join(QStringLiteral(", "));
}

bool CApiBook::takeShapes(sqlite3 *from)
{
    sqlite3_stmt *shapes =
        prepare(from,
                "SELECT sql FROM sqlite_schema WHERE tbl_name IN ('journal','attempts') AND "
                "type IN ('table','index') AND sql IS NOT NULL ORDER BY type DESC");
    bool taken = shapes != nullptr;
    while (taken && sqlite3_step(shapes) == SQLITE_ROW)
        taken = run(columnText(shapes, 0).constData());
    sqlite3_finalize(shapes);
    return taken;
}

bool CApiBook::takeSample(sqlite3 *from, const char *name, Table &table)
{
    sqlite3_stmt *row =
        prepare(from, QByteArray("SELECT * FROM ") + name + " ORDER BY rowid DESC LIMIT 1");
    const bool found = row && sqlite3_step(row) == SQLITE_ROW;
    for (int i = 0; found && i < sqlite3_column_count(row); ++i) {
        table.columns.append(QByteArray(sqlite3_column_name(row, i)));
        table.sample.append(sqlite3_value_dup(sqlite3_column_value(row, i)));
    }
    sqlite3_finalize(row);
    return found;
}

bool CApiBook::prepareInsert(const char *name, Table &table)
{
    QByteArray marks("?");
    for (qsizetype i = 1; i < table.columns.size(); ++i)
        marks += ",?";
    table.insert =
        prepare(m_database, QByteArray("INSERT INTO ") + name + " VALUES(" + marks + ")");
    return table.insert != nullptr;
}

bool CApiBook::insert(Table &table)
{
    const qint64 number = table.insert == m_journal.insert ? ++m_entries : ++m_rows;
    const QByteArray orderId = QByteArray::number(100000000000000 + m_rows);
    for (int i = 0; i < int(table.columns.size()); ++i) {
        const QByteArray &column = table.columns[i];
        if (column == "id" || column == "seq") {
            sqlite3_bind_int64(table.insert, i + 1, number);
        } else if (column == "order_id" || column == "subject" || column == "intent" ||
                   column == "number") {
            sqlite3_bind_text(table.insert, i + 1, orderId.constData(), int(orderId.size()),
                              SQLITE_TRANSIENT);
        } else {
            sqlite3_bind_value(table.insert, i + 1, table.sample[i]);
        }
    }
    return step(table.insert);
}

bool CApiBook::insertBoth()
{
    return step(m_begin) && insert(m_journal) && insert(m_attempts) && step(m_commit);
}

bool CApiBook::settleNewest()
{
    sqlite3_bind_int64(m_settle, 1, m_rows);
    return step(m_begin) && insert(m_journal) && step(m_settle) && step(m_commit);
}

bool CApiBook::appendLine(int file)
{
    static const QByteArray line = QByteArray(700, 'x') + '\n';
    return write(file, line.constData(), std::size_t(line.size())) == ssize_t(line.size()) &&
           fdatasync(file) == 0;
}

} // namespace ct::bench
