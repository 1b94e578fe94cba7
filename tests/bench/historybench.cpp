// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historybench.h"

#include "startbench.h"

#include <bookplace.h>
#include <clock.h>
#include <connection.h>
#include <daybookquery.h>
#include <historyquery.h>
#include <sqlitebook.h>

#include <sqlite3.h>
#include <QDir>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQueryModel>
#include <QSqlTableModel>

namespace ct::bench {

namespace {

constexpr int Rounds = 31;
constexpr int ModelRounds = 11;
constexpr int PageSize = 50;
constexpr double OneFrame = 16;     // ms
constexpr double DayBookLimit = 10; // ms

#define CT_ALL "SELECT * FROM attempts "

//! One connection of SQLite's own, with the statements that it was given.
class Plain
{
public:
    explicit Plain(const QString &file)
    {
        sqlite3_open_v2(QFile::encodeName(file).constData(), &m_database, SQLITE_OPEN_READONLY,
                        nullptr);
    }
    ~Plain()
    {
        for (sqlite3_stmt *statement : std::as_const(m_statements))
            sqlite3_finalize(statement);
        sqlite3_close(m_database);
    }
    Plain(const Plain &) = delete;
    Plain &operator=(const Plain &) = delete;

    //! Reads every column of every row; what it took in ms, or nothing where it failed.
    std::optional<double> read(const QByteArray &sql, const QList<QVariant> &values)
    {
        sqlite3_stmt *&statement = m_statements[sql];
        if (!statement &&
            sqlite3_prepare_v3(m_database, sql.constData(), -1, SQLITE_PREPARE_PERSISTENT,
                               &statement, nullptr) != SQLITE_OK)
            return std::nullopt;
        const double before = nowUs();
        QList<QByteArray> texts;
        for (int i = 0; i < values.size(); ++i) {
            if (values[i].typeId() == QMetaType::LongLong) {
                sqlite3_bind_int64(statement, i + 1, values[i].toLongLong());
                continue;
            }
            texts << values[i].toString().toUtf8();
            sqlite3_bind_text(statement, i + 1, texts.last().constData(), -1, SQLITE_TRANSIENT);
        }
        std::size_t bytes = 0;
        int code = SQLITE_ROW;
        while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
            for (int column = 0; column < sqlite3_column_count(statement); ++column) {
                const auto *text = sqlite3_column_text(statement, column);
                bytes += text ? std::size_t(sqlite3_column_bytes(statement, column)) : 0;
            }
        }
        sqlite3_reset(statement);
        const double took = (nowUs() - before) / 1000.0;
        return code == SQLITE_DONE && bytes > 0 ? std::optional(took) : std::nullopt;
    }

private:
    sqlite3 *m_database = nullptr;
    QHash<QByteArray, sqlite3_stmt *> m_statements;
};

//! One question of ours beside the plain one.
struct Question
{
    QString name;
    std::function<bool()> ours;
    QByteArray sql;
    std::function<QList<QVariant>()> values;
    double limitMs;
    QString note;
};

class HistoryBench
{
public:
    HistoryBench(Report &report, const QString &dir, qint64 rows)
        : m_report(report), m_dir(dir), m_rows(rows)
    {
    }

    bool open()
    {
        const bool isMade = QFile::exists(bookFile(m_dir)) || fill(m_dir, m_rows);
        auto book = isMade ? SqliteBook::open({.dir = m_dir, .practice = true}, m_clock)
                           : Result<std::unique_ptr<SqliteBook>>(Error{Fault::Storage, {}});
        if (!book.ok())
            return false;
        m_book = std::move(*book);
        m_plain = std::make_unique<Plain>(bookFile(m_dir));
        const auto first = m_book->page({}, std::nullopt, PageSize);
        const auto oldest = m_book->newerPage({}, {0, 0}, 1);
        if (!first.ok() || first->rows.isEmpty() || !oldest.ok())
            return false;
        m_newestMs = first->rows.first().createdAt.toMSecsSinceEpoch();
        m_oldestMs = oldest->rows.last().createdAt.toMSecsSinceEpoch();
        m_sample = first->rows.last();
        return true;
    }

    void run()
    {
        for (const Question &question : questions())
            measure(question);
        measureModels();
        measureCount();
    }

private:
    QString named(const QString &what) const
    {
        return QStringLiteral("%1, %2 rows").arg(what).arg(m_rows);
    }
    //! Another place of the history each time, so that no round finds the last one's pages.
    qint64 somewhere()
    {
        return m_oldestMs + qint64(m_random.generateDouble() * double(m_newestMs - m_oldestMs));
    }
    QString someDigits(int count)
    {
        QString digits;
        for (int i = 0; i < count; ++i)
            digits += QChar(u'0' + m_random.bounded(10));
        return digits;
    }
    std::function<bool()> page(const HistoryFilter &filter)
    {
        return [this, filter] { return m_book->page(filter, std::nullopt, PageSize).ok(); };
    }

    QList<Question> questions();
    void measure(const Question &question);
    void measureModels();
    void measureCount();

    Report &m_report;
    QString m_dir;
    qint64 m_rows;
    SystemClock m_clock;
    std::unique_ptr<SqliteBook> m_book;
    std::unique_ptr<Plain> m_plain;
    QRandomGenerator m_random{20261122};
    qint64 m_newestMs = 0;
    qint64 m_oldestMs = 0;
    qint64 m_place = 0;
    QString m_needle;
    Attempt m_sample;
};

QList<Question> HistoryBench::questions()
{
    const auto none = [] { return QList<QVariant>(); };
    const auto place = [this] { return QList<QVariant>{m_place}; };
    const QByteArray newest = CT_ALL "ORDER BY created_at DESC,id DESC LIMIT 51";
    HistoryFilter failed;
    failed.states = {State::Failed};
    HistoryFilter all;
    all.service = Service::Mobile;
    all.states = {State::Success, State::Failed};
    HistoryFilter row;
    row.row = RowKey(QStringLiteral("BESCOM"));
    HistoryFilter cashier;
    cashier.cashier = m_sample.intent.cashier;
    const auto search = [this](int digits) {
        return [this, digits] {
            HistoryFilter filter;
            m_needle = someDigits(digits);
            filter.search = m_needle;
            return m_book->page(filter, std::nullopt, PageSize).ok();
        };
    };
    const auto needle = [this] { return QList<QVariant>{u'"' + m_needle + u'"'}; };
    const auto like = [this] { return QList<QVariant>{u'%' + m_needle + u'%'}; };
    const QByteArray match = CT_ALL
        "WHERE id IN (SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT 51) "
        "ORDER BY id DESC";
    const QByteArray jump = CT_ALL
        "WHERE created_at<=?1 AND (created_at,id)<(?1,9223372036854775807) "
        "ORDER BY created_at DESC,id DESC LIMIT 51";
    const auto jumped = [this] {
        m_place = somewhere();
        return m_book
            ->page({}, HistoryCursor{m_place, std::numeric_limits<qint64>::max()}, PageSize)
            .ok();
    };
    const auto jumpedUp = [this] {
        m_place = somewhere();
        return m_book->newerPage({}, HistoryCursor{m_place, 0}, PageSize).ok();
    };
    const auto dayBook = [this] {
        m_place = somewhere();
        const QDate day = QDateTime::fromMSecsSinceEpoch(m_place, Qt::UTC).addSecs(19800).date();
        m_place = QDateTime(day, QTime(0, 0), Qt::UTC).addSecs(-19800).toMSecsSinceEpoch();
        return DayBookQuery(m_book->connection(), nullptr).read(day, day).ok();
    };
    return {
        {QStringLiteral("first page"), page({}), newest, none, OneFrame, QStringLiteral("50 rows")},
        {QStringLiteral("next page, and a jump to any date"), jumped, jump, place, OneFrame,
         QStringLiteral("50 rows before a moment of chance")},
        {QStringLiteral("page upwards from any date"), jumpedUp,
         CT_ALL "WHERE created_at>=?1 AND (created_at,id)>(?1,0) ORDER BY created_at,id LIMIT 51",
         place, OneFrame, QStringLiteral("50 rows after a moment of chance")},
        {QStringLiteral("filter by status"), page(failed),
         CT_ALL "INDEXED BY attempts_time WHERE state='failed' ORDER BY created_at DESC,id DESC "
                "LIMIT 51",
         none, OneFrame,
         QStringLiteral("ours merges one seek for each service; the plain one reads along the "
                        "time index until it has a page, which is quick only because every "
                        "tenth row fits")},
        {QStringLiteral("filter by service and two statuses"), page(all),
         CT_ALL "INDEXED BY attempts_time WHERE service='mobile' AND state IN "
                "('success','failed') ORDER BY created_at DESC,id DESC LIMIT 51",
         none, OneFrame, QStringLiteral("as above")},
        {QStringLiteral("filter by operator"), page(row),
         CT_ALL "INDEXED BY attempts_time WHERE row_key='BESCOM' ORDER BY created_at DESC,id DESC "
                "LIMIT 51",
         none, OneFrame, QStringLiteral("as above")},
        {QStringLiteral("search, 1 digit"), search(1),
         CT_ALL "WHERE number LIKE ? ORDER BY id DESC LIMIT 51", like, OneFrame,
         QStringLiteral("no index knows one digit: rows are read from the newest on")},
        {QStringLiteral("search, 2 digits"), search(2),
         CT_ALL "WHERE number LIKE ? ORDER BY id DESC LIMIT 51", like, OneFrame,
         QStringLiteral("as above")},
        {QStringLiteral("search, 3 digits"), search(3), match, needle, OneFrame,
         QStringLiteral("the trigram index, newest 50")},
        {QStringLiteral("search, 4 digits"), search(4), match, needle, OneFrame,
         QStringLiteral("the trigram index, newest 50")},
        {QStringLiteral("search, 6 digits"), search(6), match, needle, OneFrame,
         QStringLiteral("mostly rare or not there at all")},
        {QStringLiteral("day book of any day"), dayBook,
         "SELECT state,row_key,service,count(*),sum(amount_paise) FROM attempts "
         "INDEXED BY attempts_time WHERE created_at>=?1 AND created_at<?1+86400000 GROUP BY 1,2,3",
         place, DayBookLimit,
         QStringLiteral("ours reads the totals of two days, and for medians the rows of one; the "
                        "plain one sums the rows of one day")},
    };
}

void HistoryBench::measure(const Question &question)
{
    const Probe ours = [&question]() -> std::optional<double> {
        const double before = nowUs();
        if (!question.ours())
            return std::nullopt;
        return (nowUs() - before) / 1000.0;
    };
    const Probe plain = [this, &question] {
        // A needle that nothing has is still an answer.
        const auto took = m_plain->read(question.sql, question.values());
        return took ? took : std::optional(0.001);
    };
    const auto times = interleave(Rounds, {ours, plain});
    if (!times) {
        m_report.miss(named(question.name), QStringLiteral("the book did not answer"));
        return;
    }
    Measure line{named(question.name), QStringLiteral("ms"), times->at(0), times->at(1), {},
                 question.note};
    line.limit = question.limitMs;
    line.group = question.name;
    line.rows = m_rows;
    m_report.add(line);
}

//! What Qt's own models do for the first page, on the same rows.
void HistoryBench::measureModels()
{
    const QString name = QStringLiteral("bench-models");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(bookFile(m_dir));
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        if (!database.open())
            return;
        const auto ours = [this]() -> std::optional<double> {
            const double before = nowUs();
            const auto page = m_book->page({}, std::nullopt, PageSize);
            return page.ok() ? std::optional((nowUs() - before) / 1000.0) : std::nullopt;
        };
        const auto query = [&]() -> std::optional<double> {
            const double before = nowUs();
            QSqlQueryModel model;
            model.setQuery(QStringLiteral("SELECT * FROM attempts ORDER BY created_at DESC,id "
                                          "DESC"),
                           database);
            return model.rowCount() > 0 ? std::optional((nowUs() - before) / 1000.0) : std::nullopt;
        };
        const auto table = [&]() -> std::optional<double> {
            const double before = nowUs();
            QSqlTableModel model(nullptr, database);
            model.setTable(QStringLiteral("attempts"));
            model.setSort(model.fieldIndex(QStringLiteral("created_at")), Qt::DescendingOrder);
            return model.select() ? std::optional((nowUs() - before) / 1000.0) : std::nullopt;
        };
        const auto times = interleave(ModelRounds, {ours, query, table});
        if (times) {
            const QString note = QStringLiteral(
                "Qt's model reads 255 rows first, and all of them "
                "to come to the end");
            m_report.add({named(QStringLiteral("first page, QSqlQueryModel")),
                          QStringLiteral("ms"),
                          times->at(0),
                          times->at(1),
                          {},
                          note});
            m_report.add({named(QStringLiteral("first page, QSqlTableModel")),
                          QStringLiteral("ms"),
                          times->at(0),
                          times->at(2),
                          {},
                          note});
        }
    }
    QSqlDatabase::removeDatabase(name);
}

//! Count and sums of everything, which never hold up the rows.
void HistoryBench::measureCount()
{
    Connection &connection = m_book->connection();
    const Probe ours = [&connection]() -> std::optional<double> {
        SearchIndex search(connection);
        const double before = nowUs();
        const auto tally = HistoryQuery(connection, search).fromTotals({});
        return tally.ok() && *tally ? std::optional((nowUs() - before) / 1000.0) : std::nullopt;
    };
    const Probe plain = [this] {
        return m_plain->read("SELECT state,count(*),sum(amount_paise) FROM attempts GROUP BY 1",
                             {});
    };
    if (const auto times = interleave(ModelRounds, {ours, plain})) {
        Measure line{named(QStringLiteral("count and sums of all")),
                     QStringLiteral("ms"),
                     times->at(0),
                     times->at(1),
                     {},
                     QStringLiteral("from the totals by day, against a sum over the rows; read in "
                                    "a thread of its own, after the rows are shown")};
        line.group = QStringLiteral("count and sums of all");
        line.rows = m_rows;
        m_report.add(line);
    }
}

} // namespace

void measureHistory(Report &report, const QString &dir, qint64 rows)
{
    HistoryBench bench(report, dir + QStringLiteral("/book-%1").arg(rows), rows);
    if (bench.open())
        bench.run();
    else
        report.miss(QStringLiteral("history, %1 rows").arg(rows),
                    QStringLiteral("the book was not made"));
}

} // namespace ct::bench
