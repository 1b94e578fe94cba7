// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookcheck.h"

#include "backupfolder.h"
#include "bookcopy.h"
#include "bookplace.h"
#include "connection.h"
#include "fileio.h"
#include "mirror.h"
#include "projection.h"
#include "schema.h"

#include <mutant.h>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QThread>

namespace ct {

namespace {

constexpr int Page = 500;
constexpr qsizetype MostProblems = 50;
constexpr qint64 PatienceMs = 2000;

//! Reads the whole lines of a mirror one after the other, up to a size that it had at one moment.
class MirrorReader
{
public:
    explicit MirrorReader(const QString &path) : m_file(openFile(path, O_RDONLY)) {}

    bool isOpen() const { return m_file.isOpen(); }
    //! True: reading broke off, so nothing can be said about what comes.
    bool hasFailed() const { return m_failed; }
    //! Takes the size while no writer is at work; false: it cannot be read.
    bool look()
    {
        struct stat facts = {};
        if (!lockFile(m_file.get(), LOCK_SH, std::chrono::milliseconds(PatienceMs)).ok())
            return false;
        const bool read = ::fstat(m_file.get(), &facts) == 0;
        ::flock(m_file.get(), LOCK_UN);
        m_size = facts.st_size;
        return read;
    }
    //! The next whole line without its newline; empty: there is none.
    std::optional<QByteArray> next()
    {
        while (true) {
            const qsizetype end = m_buffer.indexOf('\n', m_taken);
            if (end >= 0) {
                const QByteArray line = m_buffer.mid(m_taken, end - m_taken);
                m_taken = end + 1;
                return line;
            }
            m_buffer.remove(0, m_taken);
            m_taken = 0;
            const Result<QByteArray> more =
                readAt(m_file.get(), m_read, std::min<qint64>(1 << 18, m_size - m_read));
            m_failed = m_failed || !more.ok();
            if (!more.ok() || more->isEmpty())
                return std::nullopt;
            m_read += more->size();
            m_buffer += *more;
        }
    }
    //! Bytes behind the last whole line.
    bool hasRest() const { return m_taken < m_buffer.size(); }

private:
    FileHandle m_file;
    QByteArray m_buffer;
    qsizetype m_taken = 0;
    qint64 m_read = 0;
    qint64 m_size = 0;
    bool m_failed = false;
};

//! How a table is read: what grows with every sale in small portions, for a longer read would hold
//! sales up.
enum class Portion {
    Whole,    //!< it is small
    ByNumber, //!< behind a number, at most so many rows
    ByText,   //!< behind a text, at most so many rows
    ByDay,    //!< the day behind a day, whole
};

//! A table of the book that has to say what the replayed journal says.
struct TableToCompare
{
    const char *sql; //!< ordered
    const char *name;
    int columns;
    int key; //!< its column, by which the table is read in portions
    Portion portion;
};

//! One run of checkBook() or checkCopy().
class Verification
{
public:
    Verification(QString file, const QString &mirror, const std::atomic<bool> *stop)
        : m_file(std::move(file)), m_mirrorFile(mirror), m_stop(stop), m_mirror(mirror)
    {
    }

    CheckedBook run();
    CheckedBook runOnCopy();

private:
    bool openFiles();
    void takeCopy();
    Result<Done> checkHeads();
    void checkBackups();
    Result<Done> checkPages();
    Result<Done> checkJournal();
    void checkEntry(const JournalEntry &entry);
    void checkLine(const JournalEntry &entry);
    void leaveMirror();
    void checkMirrorEnd();
    Result<Done> compareRows();
    Result<Done> comparePage(const TableToCompare &table, std::optional<QString> *after);
    Result<Done> checkSearch();
    bool lookAtMirror();
    void checkSchema();
    void say(const QString &problem);
    void leave(const QString &unseen);
    void note(const QString &where, const Error &error);
    Result<Done> catchUp();

    QString m_file;
    QString m_mirrorFile;
    const std::atomic<bool> *m_stop;
    MirrorReader m_mirror;
    std::unique_ptr<Connection> m_book; //!< what is checked: the book, or a copy of one moment
    std::unique_ptr<Connection> m_live; //!< the book, where a copy is checked
    std::unique_ptr<Connection> m_replay;
    std::unique_ptr<Projection> m_projection;
    CheckedBook m_found;
    qint64 m_seq = 0;
    QByteArray m_hash = genesisHash();
    bool m_isPageCheckApart = true; //!< nobody waits for it
    bool m_replaying = true;
    bool m_mirrorDiffers = false;
};

void Verification::say(const QString &problem)
{
    if (m_found.problems.size() < MostProblems)
        m_found.problems << problem;
}

void Verification::leave(const QString &unseen)
{
    if (m_found.unseen.size() < MostProblems)
        m_found.unseen << unseen;
}

//! A file that is locked, or a disk that does not answer, says nothing about what is written.
void Verification::note(const QString &where, const Error &error)
{
    bool isDamage = error.fault != Fault::Refused;
    for (Connection *connection : {m_book.get(), m_replay.get()}) {
        if (!connection)
            continue;
        const SqlTrouble trouble = connection->trouble();
        isDamage = isDamage && trouble != SqlTrouble::Busy && trouble != SqlTrouble::NoWrite;
        connection->forgetTrouble();
    }
    if (isDamage)
        say(where + error.detail);
    else
        leave(where + error.detail);
}

bool Verification::openFiles()
{
    Result<std::unique_ptr<Connection>> book = Connection::open(m_file, Access::ReadOnly);
    Result<std::unique_ptr<Connection>> replay = Connection::open(QString(), Access::ReadWrite);
    if (!book.ok() || !replay.ok()) {
        leave(QStringLiteral("book: ") + (book.ok() ? replay : book).error().detail);
        return false;
    }
    m_book = std::move(*book);
    m_replay = std::move(*replay);
    const qsizetype newest = bookSteps().size();
    const Result<bool> current =
        Migrations(*m_book, BookApplicationId, QString()).isCurrent(newest);
    if (!current.ok() || !*current) {
        const Error old{Fault::Malformed, QStringLiteral("it has an old schema")};
        note(QStringLiteral("book: "), current.ok() ? old : current.error());
        return false;
    }
    if (const Result<Done> settled = m_book->settle(); !settled.ok())
        note(QStringLiteral("settings: "), settled.error());
    m_projection = std::make_unique<Projection>(*m_replay);
    for (const char *pragma : {"PRAGMA journal_mode=OFF", "PRAGMA synchronous=OFF"})
        (void)m_replay->run(QLatin1String(pragma));
    const QStringList schema = replaySchema();
    for (const QString &sql : schema) {
        if (const Result<Done> made = m_replay->run(sql); !made.ok()) {
            leave(QStringLiteral("replay: ") + made.error().detail);
            return false;
        }
    }
    return true;
}

void Verification::takeCopy()
{
    Result<std::unique_ptr<Connection>> copy = BookCopy::open(*m_book, m_file);
    m_isPageCheckApart = copy.ok();
    if (!copy.ok() && copy.error().fault == Fault::Malformed)
        say(QStringLiteral("pages: ") + copy.error().detail);
    else if (!copy.ok())
        leave(QStringLiteral("pages: not looked at: ") + copy.error().detail);
    else if (*copy)
        m_live = std::exchange(m_book, *std::move(copy));
}

//! Heads that somebody keeps outside: whoever cuts the chain before one of them, or makes it anew,
//! has another entry in that place.
Result<Done> Verification::checkHeads()
{
    Statement heads(*m_book,
                    "SELECT h.source,h.name,h.seq FROM heads h LEFT JOIN journal j ON j.seq=h.seq "
                    "WHERE j.hash IS NOT h.hash ORDER BY h.id");
    if (!heads.exec())
        return heads.error();
    while (heads.next()) {
        say(QStringLiteral("journal entry %1: it is not the one that %2 %3 was given")
                .arg(heads.text(2), heads.text(0), heads.text(1)));
    }
    return heads.failed() ? Result<Done>(heads.error()) : Result<Done>(Done{});
}

void Verification::checkBackups()
{
    const QString bookId = m_book->ask(QStringLiteral("SELECT value FROM meta WHERE key='book_id'"))
                               .valueOr(QString());
    const QList<BackupFile> backups = listBackups(QFileInfo(m_file).path());
    for (const BackupFile &backup : backups) {
        const Result<FileFacts> facts = factsOfFile(backup.path);
        if (!facts.ok() || facts->bookId != bookId)
            continue;
        Statement entry(*m_book, "SELECT 1 FROM journal WHERE seq=? AND hash=?");
        entry.bind(facts->head.seq).bind(QString::fromLatin1(facts->head.hash));
        const bool isAsked = entry.exec();
        if (isAsked && entry.next())
            continue;
        if (!isAsked || entry.failed()) {
            note(QStringLiteral("book: "), entry.error());
        } else {
            say(QStringLiteral("journal entry %1: it is not the one that the backup %2 ends with")
                    .arg(facts->head.seq)
                    .arg(QFileInfo(backup.path).fileName()));
        }
    }
}

bool Verification::lookAtMirror()
{
    if (m_mirror.isOpen() && m_mirror.look())
        return true;
    m_mirrorDiffers = true;
    if (QFileInfo::exists(m_mirrorFile))
        leave(QStringLiteral("mirror: journal.jsonl cannot be read, or somebody else holds it"));
    else
        say(QStringLiteral("mirror: journal.jsonl is missing"));
    return false;
}

void Verification::checkSchema()
{
    const Result<QStringList> schema = schemaProblems(*m_book);
    if (schema.ok())
        m_found.problems << *schema;
    else
        note(QStringLiteral("book: "), schema.error());
}

CheckedBook Verification::run()
{
    if (!QFileInfo::exists(m_file))
        say(QStringLiteral("book: book.sqlite is missing"));
    if (!QFileInfo::exists(m_file) || !openFiles())
        return m_found;
    const bool hasMirror = lookAtMirror();
    takeCopy();
    checkSchema();
    for (const auto step :
         {&Verification::checkPages, &Verification::checkJournal, &Verification::compareRows,
          &Verification::checkSearch, &Verification::checkHeads}) {
        if (const Result<Done> done = (this->*step)(); !done.ok())
            note(QStringLiteral("book: "), done.error());
    }
    // The copy is of an earlier moment than a backup that was made meanwhile.
    if (m_live)
        m_book = std::move(m_live);
    checkBackups();
    if (hasMirror)
        checkMirrorEnd();
    return m_found;
}

//! What a restored copy is judged by as well is left to whoever restores it: the replay.
CheckedBook Verification::runOnCopy()
{
    if (!QFileInfo::exists(m_file))
        leave(QStringLiteral("copy: it is gone"));
    if (!QFileInfo::exists(m_file) || !openFiles())
        return m_found;
    m_mirrorDiffers = true;
    m_replaying = false;
    checkSchema();
    for (const auto step : {&Verification::checkPages, &Verification::catchUp}) {
        if (const Result<Done> done = (this->*step)(); !done.ok())
            note(QStringLiteral("book: "), done.error());
    }
    if (m_seq == 0 && m_found.unseen.isEmpty())
        say(QStringLiteral("journal: it is empty"));
    return m_found;
}

//! In a copy, or in a book so small that nobody who sells notices: a large table is read for
//! seconds, and the book is locked as long.
Result<Done> Verification::checkPages()
{
    if (!m_isPageCheckApart)
        return Done{};
    QStringList tables;
    {
        Statement rows(*m_book,
                       "SELECT name FROM sqlite_schema WHERE type='table' "
                       "AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name");
        if (!rows.exec())
            return rows.error();
        while (rows.next())
            tables << rows.text(0);
        if (rows.failed())
            return rows.error();
    }
    for (const QString &table : std::as_const(tables)) {
        const Result<QString> answer =
            m_book->ask(QStringLiteral("PRAGMA integrity_check('%1')").arg(table));
        if (!answer.ok())
            return answer.error();
        if (*answer != QLatin1String("ok"))
            say(QStringLiteral("pages of %1: %2").arg(table, *answer));
    }
    const Result<QString> foreign = m_book->ask(QStringLiteral("PRAGMA foreign_key_check"));
    if (foreign.ok() && !foreign->isEmpty())
        say(QStringLiteral("rows of %1 point nowhere").arg(*foreign));
    return foreign.ok() ? Result<Done>(Done{}) : Result<Done>(foreign.error());
}

void Verification::checkEntry(const JournalEntry &entry)
{
    if (entry.seq != m_seq + 1 || entry.prevHash != m_hash)
        say(QStringLiteral("journal entry %1: it does not follow the one before").arg(entry.seq));
    if (chainHash(entry) != entry.hash && !mutant("verify-believes-hashes"))
        say(QStringLiteral("journal entry %1: its hash is not that of its text").arg(entry.seq));
    m_seq = entry.seq;
    m_hash = entry.hash;
    checkLine(entry);
    if (!m_replaying)
        return;
    const Result<Done> applied = m_projection->replay(entry);
    if (!applied.ok()) {
        note(QStringLiteral("journal entry %1: ").arg(entry.seq), applied.error());
        m_replaying = false; // from here on the rows cannot be told any more
    }
}

void Verification::checkLine(const JournalEntry &entry)
{
    if (m_mirrorDiffers)
        return;
    std::optional<QByteArray> line = m_mirror.next();
    QElapsedTimer patience;
    patience.start();
    while (!line && patience.elapsed() < PatienceMs) {
        // A counter that has just committed writes its line in a moment.
        QThread::msleep(10);
        if (!m_mirror.look())
            return leaveMirror();
        line = m_mirror.next();
    }
    if (m_mirror.hasFailed())
        return leaveMirror();
    if (line && (*line == mirrorLine(entry).chopped(1) || mutant("verify-believes-the-mirror")))
        return;
    m_mirrorDiffers = true;
    say(line ? QStringLiteral("mirror: line %1 is not the journal's").arg(entry.seq)
             : QStringLiteral("mirror: it ends before entry %1").arg(entry.seq));
}

void Verification::leaveMirror()
{
    m_mirrorDiffers = true;
    leave(QStringLiteral("mirror: not looked at behind entry %1").arg(m_seq));
}

void Verification::checkMirrorEnd()
{
    if (m_mirrorDiffers)
        return;
    // Lines that came since belong to entries that came since; more than that is no journal's.
    const Result<Done> caughtUp = catchUp();
    if (!caughtUp.ok())
        return note(QStringLiteral("book: "), caughtUp.error());
    if (m_mirrorDiffers)
        return;
    const bool goesOn = m_mirror.next().has_value();
    if (m_mirror.hasFailed())
        leaveMirror();
    else if (goesOn)
        say(QStringLiteral("mirror: it goes on behind entry %1").arg(m_seq));
    else if (m_mirror.hasRest())
        say(QStringLiteral("mirror: its last line is torn"));
}

Result<Done> Verification::catchUp()
{
    while (!m_stop || !*m_stop) {
        const Result<QList<JournalEntry>> entries = journalAfter(*m_book, m_seq, Page);
        if (!entries.ok())
            return entries.error();
        for (const JournalEntry &entry : *entries)
            checkEntry(entry);
        if (entries->size() < Page)
            return Done{};
    }
    return Error{Fault::Refused, QStringLiteral("the check was ended early")};
}

Result<Done> Verification::checkJournal()
{
    m_projection->gatherTotals();
    Statement(*m_replay, "BEGIN").exec();
    const Result<Done> caughtUp = catchUp();
    Statement(*m_replay, "COMMIT").exec();
    if (!caughtUp.ok())
        return caughtUp;
    if (m_seq == 0)
        say(QStringLiteral("journal: it is empty"));
    return m_projection->flushTotals();
}

Result<Done> Verification::comparePage(const TableToCompare &table, std::optional<QString> *after)
{
    // Rows and last entries are of one moment; the next page may be of a later one.
    const Snapshot snapshot(*m_book);
    Result<Done> done = catchUp();
    if (done.ok())
        done = m_projection->flushTotals();
    if (!done.ok() || !m_replaying)
        return done;
    Statement live(*m_book, table.sql);
    Statement replayed(*m_replay, table.sql);
    for (Statement *rows : {&live, &replayed}) {
        if (table.portion == Portion::ByNumber)
            rows->bind((*after)->toLongLong()).bind(Page);
        else if (table.portion == Portion::ByText)
            rows->bind(**after).bind(Page);
        else if (table.portion == Portion::ByDay)
            rows->bind(**after);
        if (!rows->exec())
            return rows->error();
    }
    int read = 0;
    for (;; ++read) {
        const bool isLive = live.next();
        const bool isReplayed = replayed.next();
        if (live.failed())
            return live.error();
        if (!isLive && !isReplayed)
            break;
        bool isSame = isLive == isReplayed;
        for (int column = 0; isSame && column < table.columns; ++column) {
            isSame = live.isNull(column) == replayed.isNull(column) &&
                     live.text(column) == replayed.text(column);
        }
        if (!isSame && !mutant("verify-believes-rows")) {
            say(QStringLiteral("%1: the row of %2 is not what the journal says")
                    .arg(QLatin1String(table.name), isLive ? live.text(0) : replayed.text(0)));
            after->reset();
            return Done{};
        }
        if (table.portion != Portion::Whole)
            *after = live.text(table.key);
    }
    if (table.portion == Portion::Whole || read < (table.portion == Portion::ByDay ? 1 : Page))
        after->reset();
    return Done{};
}

Result<Done> Verification::compareRows()
{
    static constexpr TableToCompare tables[] = {
        {"SELECT order_id,retry_of," CT_ATTEMPT_COLUMNS
         " FROM attempts WHERE id>? ORDER BY id LIMIT ?",
         "attempts", 34, 2, Portion::ByNumber},
        {"SELECT intent,order_id FROM intent_claim WHERE intent>? ORDER BY intent LIMIT ?",
         "intent_claim", 2, 0, Portion::ByText},
        {"SELECT id,at,paise,exact,took_ms FROM balances WHERE id>? ORDER BY id LIMIT ?",
         "balances", 5, 0, Portion::ByNumber},
        {"SELECT seq,at,order_id,kind,from_state,to_state,other,seen_at,seen_by,note "
         "FROM incidents WHERE seq>? ORDER BY seq LIMIT ?",
         "incidents", 10, 0, Portion::ByNumber},
        {"SELECT order_id,raised_at,raised_by,reason,letters,letter_at,closed_at,outcome,"
         "paid_back_paise FROM disputes WHERE order_id>? ORDER BY order_id LIMIT ?",
         "disputes", 9, 0, Portion::ByText},
        {"SELECT seq,at,paise,reference,entered_by FROM topups WHERE seq>? ORDER BY seq LIMIT ?",
         "topups", 5, 0, Portion::ByNumber},
        {"SELECT customer,limit_paise,owed_paise,moved_at FROM accounts WHERE customer>? "
         "ORDER BY customer LIMIT ?",
         "accounts", 4, 0, Portion::ByText},
        {"SELECT seq,at,customer,kind,paise,owed_after_paise,intent,order_id,note,entered_by "
         "FROM account_moves WHERE seq>? ORDER BY seq LIMIT ?",
         "account_moves", 10, 0, Portion::ByNumber},
        {"SELECT intent,customer,paise,owed FROM account_intents WHERE intent>? "
         "ORDER BY intent LIMIT ?",
         "account_intents", 4, 0, Portion::ByText},
        {"SELECT order_id,customer FROM account_sales WHERE order_id>? ORDER BY order_id LIMIT ?",
         "account_sales", 2, 0, Portion::ByText},
        {"SELECT one,seq,body FROM wallet", "wallet", 3, 0, Portion::Whole},
        {"SELECT counter,last FROM receipts ORDER BY counter", "receipts", 2, 0, Portion::Whole},
        {"SELECT day,row_key,state,count,sum_paise FROM day_totals WHERE (count<>0 OR "
         "sum_paise<>0) "
         "AND day=(SELECT min(day) FROM day_totals WHERE day>? AND (count<>0 OR sum_paise<>0)) "
         "ORDER BY row_key,state",
         "day_totals", 5, 0, Portion::ByDay},
        {"SELECT key,value FROM meta ORDER BY key", "meta", 2, 0, Portion::Whole},
        {"SELECT id,kind,at,detail,released_at,reason,released_by FROM holds ORDER BY id", "holds",
         7, 0, Portion::Whole},
        {"SELECT id,at,mark FROM machines ORDER BY id", "machines", 3, 0, Portion::Whole},
        {"SELECT id,at,epoch,cause,from_seq,from_hash FROM epochs ORDER BY id", "epochs", 6, 0,
         Portion::Whole},
        {"SELECT id,at,source,name,seq,hash FROM heads WHERE id>? ORDER BY id LIMIT ?", "heads", 6,
         0, Portion::ByNumber},
    };
    for (const TableToCompare &table : tables) {
        std::optional<QString> after = QStringLiteral("");
        while (after && m_replaying) {
            const Result<Done> done = comparePage(table, &after);
            if (!done.ok())
                return done;
        }
    }
    return Done{};
}

//! The search index cannot be compared as a whole without writing: some two hundred rows are looked
//! up, each by itself.
Result<Done> Verification::checkSearch()
{
    const Result<QString> upto = m_book->ask(QStringLiteral("SELECT id FROM search_upto"));
    if (!upto.ok())
        return upto.error();
    const qint64 last = upto->toLongLong();
    const qint64 every = 1 + last / 200;
    for (qint64 id = every; id <= last; id += every) {
        Statement row(*m_book,
                      "SELECT 1 FROM attempts a WHERE a.id=? AND NOT EXISTS("
                      "SELECT 1 FROM search WHERE search MATCH '\"'||a.order_id||'\"' "
                      "AND rowid=a.id)");
        if (!row.bind(id).exec())
            return row.error();
        if (row.next())
            say(QStringLiteral("search: row %1 is not found by its order id").arg(id));
        if (row.failed())
            return row.error();
    }
    return Done{};
}

} // namespace

CheckedBook checkBook(const QString &dir, const QString &mirrorDir, const std::atomic<bool> *stop)
{
    return Verification(bookFile(dir), mirrorFile(dir, mirrorDir), stop).run();
}

QStringList verifyBook(const QString &dir, const QString &mirrorDir, const std::atomic<bool> *stop)
{
    return checkBook(dir, mirrorDir, stop).all();
}

CheckedBook checkCopy(const QString &file, const std::atomic<bool> *stop)
{
    return Verification(file, QString(), stop).runOnCopy();
}

QStringList copyProblems(const QString &file, const std::atomic<bool> *stop)
{
    return checkCopy(file, stop).all();
}

} // namespace ct
