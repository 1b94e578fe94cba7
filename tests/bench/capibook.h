// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;
struct sqlite3_value;

namespace ct::bench {

//! The least that could stand for a book: a row of the journal and a row of the attempts, written
//! through SQLite's C API into tables and indexes that were copied from a real book, without its
//! triggers, chain, claims and totals.
class CApiBook
{
public:
    //! Copies tables, indexes and one sample row each from the book `source`, then opens `path`
    //! with the very settings of a book. Null where either fails.
    static std::unique_ptr<CApiBook> open(const QString &path, const QString &source);
    ~CApiBook();

    //! One transaction: a row of each.
    bool insertBoth();
    //! One transaction: a row of the journal, and the newest attempt becomes a success.
    bool settleNewest();
    //! One line of the size of a journal entry at the end of `file`, on the disk when it returns.
    static bool appendLine(int file);
    //! The settings as SQLite states them.
    QString settings() const;

private:
    struct Table
    {
        QList<QByteArray> columns;
        QList<sqlite3_value *> sample;
        sqlite3_stmt *insert = nullptr;
    };

    CApiBook() = default;
    bool run(const char *sql);
    bool settle();
    bool takeShapes(sqlite3 *from);
    bool takeSample(sqlite3 *from, const char *name, Table &table);
    bool prepareInsert(const char *name, Table &table);
    bool insert(Table &table);

    sqlite3 *m_database = nullptr;
    Table m_journal;
    Table m_attempts;
    sqlite3_stmt *m_begin = nullptr;
    sqlite3_stmt *m_commit = nullptr;
    sqlite3_stmt *m_settle = nullptr;
    qint64 m_rows = 0;
    qint64 m_entries = 0;
};

} // namespace ct::bench
