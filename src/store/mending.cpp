// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mending.h"

#include "backupfolder.h"
#include "bookcheck.h"
#include "bookplace.h"
#include "connection.h"
#include "entrysource.h"
#include "lease.h"
#include "pagecopy.h"
#include "rescue.h"
#include "swap.h"

#include <mutant.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace ct {

namespace {

constexpr int PagesAtOnce = 1000;
constexpr qint64 CopyBlock = 1 << 20;

const QString StagePrefix = QStringLiteral(".mending-");

//! One restore or rebuild, from the look at the folder to the swap.
class Mender
{
public:
    Mender(const MendRequest &request, const Clock &clock, const BookHooks &hooks, bool isRestore)
        : m_request(request),
          m_clock(clock),
          m_hooks(hooks),
          m_isRestore(isRestore),
          m_stamp(clock.now().toUTC().toString(QStringLiteral("yyyyMMddTHHmmsszzz")))
    {
    }
    ~Mender();
    Mender(const Mender &) = delete;
    Mender &operator=(const Mender &) = delete;

    Mending run();

private:
    using Refusal = std::optional<MendRefused>;
    //! What another journal of the folder is to this book.
    enum class Found {
        Nothing,      //!< missing, damaged, or older
        Whole,        //!< it goes on from here to its end
        OtherHistory, //!< it went another way
    };

    Refusal takeFolder();
    Refusal lookAtSource();
    Refusal stageBackup();
    Refusal stageMirror();
    Refusal openStage();
    Found mergeFrom(const Result<std::unique_ptr<EntrySource>> &source);
    Found mergeFromBook();
    qint64 anchor() const;
    void merge();
    void takeNames();
    Refusal settle();
    Refusal putInPlace();
    Result<Done> bringMirror();
    QList<Move> moves() const;
    bool isOwnMirror() const;
    Refusal unwritable(const Error &error) const
    {
        return MendRefused{MendProblem::Unwritable, error.detail};
    }

    const MendRequest &m_request;
    const Clock &m_clock;
    const BookHooks &m_hooks;
    const bool m_isRestore;
    const QString m_stamp;
    const QString m_dir = m_request.place.dir;
    const QString m_stage = m_dir + u'/' + StagePrefix + m_stamp;
    const QString m_asideFolder = m_dir + QStringLiteral("/aside-") + m_stamp;
    QString m_stagedMirror;
    Presence m_presence;
    std::unique_ptr<SqliteBook> m_book;
    QStringList m_lostBackups;
    bool m_isNewestKnown = false;
    Mended m_mended;
};

Mender::~Mender()
{
    m_book.reset();
    // A swap that broke off is finished from the stage by whoever opens the book next.
    if (QFileInfo::exists(m_stage) && !isSwapPending(m_dir))
        QDir(m_stage).removeRecursively();
}

Mending Mender::run()
{
    using Step = Refusal (Mender::*)();
    const std::initializer_list<Step> restoring{&Mender::takeFolder, &Mender::lookAtSource,
                                                &Mender::stageBackup, &Mender::settle,
                                                &Mender::putInPlace};
    const std::initializer_list<Step> rebuilding{&Mender::takeFolder, &Mender::stageMirror,
                                                 &Mender::settle, &Mender::putInPlace};
    for (const Step step : m_isRestore ? restoring : rebuilding) {
        if (const Refusal refused = (this->*step)())
            return *refused;
    }
    return m_mended;
}

Mender::Refusal Mender::takeFolder()
{
    if (!QDir().mkpath(m_dir))
        return MendRefused{MendProblem::Unwritable, QStringLiteral("the folder cannot be made")};
    if (mutant("restored-under-a-sender"))
        return QDir().mkpath(m_stage) ? Refusal() : Refusal(MendRefused{});
    if (isAnyLeaseHeld(m_dir))
        return MendRefused{MendProblem::LeaseHeld, {}};
    Result<Presence> alone = Presence::alone(m_dir);
    if (isAnyLeaseHeld(m_dir))
        return MendRefused{MendProblem::LeaseHeld, {}};
    if (!alone.ok()) {
        const bool isOpen = alone.error().fault == Fault::Refused;
        return MendRefused{isOpen ? MendProblem::BookOpen : MendProblem::Unwritable,
                           alone.error().detail};
    }
    m_presence = *std::move(alone);
    if (const Result<Done> finished = finishSwap(m_dir); !finished.ok())
        return unwritable(finished.error());
    const QStringList left = QDir(m_dir).entryList({StagePrefix + u'*'}, QDir::Dirs | QDir::Hidden);
    for (const QString &name : left)
        QDir(m_dir + u'/' + name).removeRecursively();
    const bool isThere =
        QFileInfo::exists(bookFile(m_dir)) || QFileInfo(mirrorFile(m_request.place)).size() > 0;
    if (m_isRestore && isThere && !m_request.force)
        return MendRefused{MendProblem::BookThere, {}};
    if (!QDir().mkpath(m_stage))
        return MendRefused{MendProblem::Unwritable, QStringLiteral("the folder cannot be written")};
    QFile::setPermissions(m_stage, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

Mender::Refusal Mender::lookAtSource()
{
    const Result<FileFacts> facts = factsOfFile(m_request.from);
    if (facts.ok()) {
        m_mended.entries = facts->head.seq;
        return {};
    }
    switch (facts.error().fault) {
        case Fault::Refused:
            return MendRefused{MendProblem::Newer, facts.error().detail};
        case Fault::Storage:
            return MendRefused{MendProblem::Unreadable, facts.error().detail};
        default:
            return MendRefused{MendProblem::NotABook, facts.error().detail};
    }
}

Mender::Refusal Mender::stageBackup()
{
    const Result<std::unique_ptr<Connection>> source =
        Connection::open(m_request.from, Access::ReadOnly);
    if (!source.ok())
        return MendRefused{MendProblem::Unreadable, source.error().detail};
    Result<std::unique_ptr<PageCopy>> copy = PageCopy::start(**source, bookFile(m_stage));
    if (!copy.ok())
        return unwritable(copy.error());
    Result<bool> isDone = false;
    while (isDone.ok() && !*isDone)
        isDone = (*copy)->step(PagesAtOnce);
    if (!isDone.ok())
        return unwritable(isDone.error());
    if (const Result<Done> flushed = (*copy)->flush(); !flushed.ok())
        return unwritable(flushed.error());
    copy->reset(); // a file that is closed takes the locks of the whole process with it
    return openStage();
}

Mender::Refusal Mender::openStage()
{
    BookPlace place;
    place.dir = m_stage;
    place.forMending = true;
    Result<std::unique_ptr<SqliteBook>> book = SqliteBook::open(place, m_clock, m_hooks);
    if (!book.ok())
        return MendRefused{m_isRestore ? MendProblem::Broken : MendProblem::Unwritable,
                           book.error().detail};
    m_book = *std::move(book);
    // Nobody but us has it, and it is flushed as a whole before it takes its place.
    (void)m_book->connection().run(QStringLiteral("PRAGMA synchronous=OFF"));
    (void)m_book->connection().run(QStringLiteral("PRAGMA cache_size=-65536"));
    if (m_isRestore && m_book->health() == BookHealth::Damaged)
        return MendRefused{MendProblem::Broken, m_book->problems().join(QStringLiteral("; "))};
    return {};
}

bool Mender::isOwnMirror() const
{
    return QFileInfo(m_request.from).canonicalFilePath() ==
           QFileInfo(mirrorFile(m_request.place)).canonicalFilePath();
}

Mender::Refusal Mender::stageMirror()
{
    const Result<std::unique_ptr<EntrySource>> source = mirrorSource(m_request.from, 0);
    if (!source.ok())
        return MendRefused{MendProblem::Unreadable, source.error().detail};
    if (const Refusal refused = openStage())
        return refused;
    const Result<TakenOver> taken = m_book->takeOver(**source);
    if (!taken.ok())
        return unwritable(taken.error());
    m_mended.entries = taken->entries;
    if (taken->trouble) {
        const bool isUnreadable = taken->trouble->fault == Fault::Storage;
        return MendRefused{isUnreadable ? MendProblem::Unreadable : MendProblem::Broken,
                           taken->trouble->detail};
    }
    if (taken->entries == 0 || m_book->bookId().isEmpty())
        return MendRefused{MendProblem::NotABook, QStringLiteral("it holds no entries")};
    return {};
}

Mender::Found Mender::mergeFrom(const Result<std::unique_ptr<EntrySource>> &source)
{
    const Result<TakenOver> taken =
        source.ok() ? m_book->takeOver(**source) : Result<TakenOver>(source.error());
    if (!taken.ok())
        return Found::Nothing;
    m_mended.merged += taken->entries;
    if (taken->isOther)
        return Found::OtherHistory;
    return taken->isMet && !taken->trouble ? Found::Whole : Found::Nothing;
}

//! The book that lies in the folder is left as it was found. If a commit was cut off in it, nothing
//! can be read before that is taken back: on a copy.
Mender::Found Mender::mergeFromBook()
{
    if (QFileInfo(bookFile(m_dir)).size() <= 0)
        return Found::Nothing;
    if (!isCommitCutOff(m_dir))
        return mergeFrom(journalSource(bookFile(m_dir), anchor()));
    const Result<std::unique_ptr<QTemporaryDir>> copy = copyForReading(m_dir, m_stage);
    if (!copy.ok())
        return Found::Nothing;
    const QString file = bookFile((*copy)->path());
    if (const auto book = Connection::open(file, Access::ReadWrite);
        !book.ok() || !(*book)->ask(QStringLiteral("SELECT count(*) FROM sqlite_schema")).ok())
        return Found::Nothing;
    return mergeFrom(journalSource(file, anchor()));
}

qint64 Mender::anchor() const
{
    const Result<Head> head = m_book->head();
    return head.ok() ? head->seq - 1 : 0;
}

//! What the folder still knows beyond the given file. Every permit to send was in the mirror before
//! it was used, so a mirror that goes on from here to its end tells all there is; so does a book.
void Mender::merge()
{
    if (mutant("restored-without-merging"))
        return;
    Found mirror = m_isRestore || !isOwnMirror() ? Found::Nothing : Found::Whole;
    if (mirror == Found::Nothing && QFileInfo(mirrorFile(m_request.place)).size() > 0)
        mirror = mergeFrom(mirrorSource(mirrorFile(m_request.place), anchor()));
    const Found book = mergeFromBook();
    m_isNewestKnown = (mirror == Found::Whole || book == Found::Whole) &&
                      mirror != Found::OtherHistory && book != Found::OtherHistory;
    const QList<BackupFile> backups = listBackups(m_dir);
    for (const BackupFile &backup : backups) {
        const Result<FileFacts> facts = factsOfFile(backup.path);
        if (!facts.ok() || facts->bookId != m_book->bookId())
            continue;
        // What a copy of an earlier moment has to add, or knows alone, shows that what was taken
        // for the newest was not.
        if (facts->head.seq > anchor() + 1) {
            m_isNewestKnown = false;
            (void)mergeFrom(journalSource(backup.path, anchor()));
        }
        const Result<bool> known = m_book->knows(facts->head);
        if (known.ok() && !*known) {
            m_isNewestKnown = false;
            m_lostBackups << backup.path;
        }
    }
}

//! Who the customers are is in no journal: it comes from the book that goes, or else from the
//! newest copy of it. Without either the accounts stand under their numbers alone.
void Mender::takeNames()
{
    QStringList files{bookFile(m_dir)};
    const QList<BackupFile> backups = listBackups(m_dir);
    for (const BackupFile &backup : backups)
        files << backup.path;
    for (const QString &file : std::as_const(files)) {
        const Result<FileFacts> facts = factsOfFile(file);
        if (facts.ok() && facts->bookId == m_book->bookId() &&
            m_book->takeNamesFrom(file, facts->head.seq).ok())
            return;
    }
}

Mender::Refusal Mender::settle()
{
    merge();
    takeNames();
    const Result<int> recovered = m_book->recover();
    if (!recovered.ok())
        return unwritable(recovered.error());
    m_mended.recovered = *recovered;
    const bool isSure = m_isNewestKnown || mutant("restored-book-sells");
    const Result<Done> begun =
        m_book->beginEpoch(m_isRestore ? QStringLiteral("restore") : QStringLiteral("rebuild"),
                           isSure ? SqliteBook::Doubt::Open : SqliteBook::Doubt::NewerMissing);
    if (!begun.ok())
        return unwritable(begun.error());
    const Result<QList<Hold>> holds = m_book->holds();
    if (!holds.ok())
        return unwritable(holds.error());
    m_mended.holds = *holds;
    m_book.reset();
    const CheckedBook checked = checkBook(m_stage);
    if (!checked.all().isEmpty()) {
        return MendRefused{
            checked.problems.isEmpty() ? MendProblem::Unwritable : MendProblem::Broken,
            checked.all().join(QStringLiteral("; "))};
    }
    const FileHandle file = openFile(bookFile(m_stage), O_RDWR);
    if (!file.isOpen() || ::fsync(file.get()) != 0)
        return unwritable(systemError(QStringLiteral("flush of the book")));
    return {};
}

//! A mirror on another disk cannot be moved there in one step: its copy waits beside its place.
Result<Done> Mender::bringMirror()
{
    m_stagedMirror = mirrorFile(m_stage);
    if (m_request.place.mirrorDir.isEmpty())
        return Done{};
    const QString near = m_request.place.mirrorDir + u'/' + StagePrefix + m_stamp;
    (void)::unlink(QFile::encodeName(near).constData());
    const FileHandle to = openFile(near, O_RDWR | O_CREAT | O_EXCL);
    const FileHandle from = openFile(m_stagedMirror, O_RDONLY);
    if (!to.isOpen() || !from.isOpen())
        return systemError(QStringLiteral("copy of the mirror"));
    for (qint64 at = 0;;) {
        const Result<QByteArray> block = readAt(from.get(), at, CopyBlock);
        if (!block.ok())
            return block.error();
        if (block->isEmpty())
            break;
        const Result<Done> written = writeAll(to.get(), *block, at);
        if (!written.ok())
            return written;
        at += block->size();
    }
    if (::fsync(to.get()) != 0)
        return systemError(QStringLiteral("flush of the mirror"));
    m_stagedMirror = near;
    return syncDirectory(m_request.place.mirrorDir);
}

QList<Move> Mender::moves() const
{
    const QString book = bookFile(m_dir);
    const QString mirror = mirrorFile(m_request.place);
    const QString asideMirror =
        m_request.place.mirrorDir.isEmpty()
            ? m_asideFolder + QStringLiteral("/journal.jsonl")
            : m_request.place.mirrorDir + QStringLiteral("/aside-%1.jsonl").arg(m_stamp);
    // What a crash left undone in the old file goes with it: it must never meet the new one.
    QList<Move> moves{{{},
                       book + QStringLiteral("-journal"),
                       m_asideFolder + QStringLiteral("/book.sqlite-journal")},
                      {m_stagedMirror, mirror, asideMirror},
                      {bookFile(m_stage), book, m_asideFolder + QStringLiteral("/book.sqlite")}};
    for (const QString &path : m_lostBackups)
        moves << Move{{}, path, m_asideFolder + u'/' + QFileInfo(path).fileName()};
    return moves;
}

Mender::Refusal Mender::putInPlace()
{
    if (const Result<Done> brought = bringMirror(); !brought.ok())
        return unwritable(brought.error());
    if (const Result<Done> synced = syncDirectory(m_stage); !synced.ok())
        return unwritable(synced.error());
    // The old mirror may lie elsewhere; what is kept aside is told by the folder beside the book.
    const bool keeps =
        QFileInfo::exists(bookFile(m_dir)) || QFileInfo::exists(mirrorFile(m_request.place));
    if (isAnyLeaseHeld(m_dir))
        return MendRefused{MendProblem::LeaseHeld, {}};
    if (keeps && ::mkdir(QFile::encodeName(m_asideFolder).constData(), 0700) != 0)
        return unwritable(systemError(QStringLiteral("the folder for the old book")));
    if (const Result<Done> swapped = swapIn(m_dir, moves()); !swapped.ok()) {
        (void)::rmdir(QFile::encodeName(m_asideFolder).constData()); // if nothing has moved
        return unwritable(swapped.error());
    }
    if (keeps)
        m_mended.aside = m_asideFolder;
    return {};
}

} // namespace

Mending restoreBook(const MendRequest &request, const Clock &clock, const BookHooks &hooks)
{
    return Mender(request, clock, hooks, true).run();
}

Mending rebuildBook(const MendRequest &request, const Clock &clock, const BookHooks &hooks)
{
    return Mender(request, clock, hooks, false).run();
}

} // namespace ct
