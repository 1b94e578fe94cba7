// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

#include <backup.h>
#include <backupseal.h>
#include <mending.h>
#include <sqlitebook.h>
#include <words.h>

#include <QJsonArray>
#include <QJsonObject>
#include <QThread>

namespace ct {

namespace {

// Others who write make a copy start over, so it has to be quick; without the breath a sale beside
// it would wait again and again.
constexpr std::chrono::milliseconds Slice{20};
constexpr unsigned long BreathMs = 4;

} // namespace

void Ctl::holds()
{
    if (!needFolder(Use::Read) || !needBook(Use::Read))
        return;
    const auto standing = m_book->holds();
    if (!standing) {
        fail(Exit::BookUnwell, tr("What stops selling cannot be read from the book."));
        return;
    }
    QJsonArray array;
    for (const Hold &hold : *standing) {
        array.append(QJsonObject{
            {QStringLiteral("hold"), holdName(hold.kind)},
            {QStringLiteral("at"), hold.at.toString(Qt::ISODateWithMs)},
            {QStringLiteral("detail"), hold.detail},
            {QStringLiteral("message"), Words::holdSentence(hold)},
        });
        if (!m_line.has("json"))
            print(QStringLiteral("%1  %2").arg(holdName(hold.kind), Words::holdSentence(hold)));
    }
    if (m_line.has("json"))
        printJson(QJsonDocument(array));
    else if (standing->isEmpty())
        print(tr("Nothing stops selling."));
    end(Exit::Success);
}

void Ctl::release()
{
    const auto kind = holdFromName(m_line.argument(0));
    const QString reason = m_line.value("reason").trimmed();
    if (!kind) {
        fail(Exit::WrongUse, tr("There is no hold \"%1\": it is epoch, machine, wallet or "
                                "reconcile. Nothing was changed.")
                                 .arg(m_line.argument(0)));
        return;
    }
    if (reason.isEmpty()) {
        fail(Exit::WrongUse, tr("Give --reason with the owner's words: they are kept in the "
                                "journal. Nothing was changed."));
        return;
    }
    if (!needFolder(Use::Write) || !needBook(Use::Write))
        return;
    const QString owner = QStringLiteral("owner");
    const Result<Done> released = *kind == HoldKind::Wallet
                                      ? WalletProver(*m_book).release(owner, reason)
                                      : m_book->release(*kind, reason, owner);
    if (!released) {
        const bool isNone = released.error().fault == Fault::Malformed;
        fail(isNone ? Exit::WrongUse : Exit::BookUnwell,
             isNone ? tr("No hold of this kind stands. Nothing was changed.")
                    : tr("The release cannot be written into the book (%1).")
                          .arg(released.error().detail));
        return;
    }
    if (!m_line.has("json")) {
        holds();
        return;
    }
    printJson(QJsonDocument(QJsonObject{{QStringLiteral("released"), holdName(*kind)}}));
    end(Exit::Success);
}

void Ctl::backup()
{
    if (!needFolder(Use::Read) || !needBook(Use::Read))
        return;
    const QString file = m_line.argument(0);
    std::shared_ptr<SecretBytes> passphrase;
    if (!takeBackupPassphrase(&passphrase))
        return;
    BackupSeal seal;
    if (passphrase) {
        seal.make = [passphrase](const QString &plain, const QString &sealed) {
            return sealBackup(plain, sealed, *passphrase);
        };
        seal.isOne = isSealedBackup;
    }
    auto backup = Backup::begin(*m_book, file, std::move(seal));
    if (!backup) {
        const bool isRefused = backup.error().fault == Fault::Refused;
        fail(isRefused ? Exit::WrongUse : Exit::BookUnwell,
             tr("No backup can be made at %1 (%2). Nothing was changed.")
                 .arg(file, backup.error().detail));
        return;
    }
    Result<bool> isCopied = false;
    while (isCopied && !*isCopied) {
        isCopied = (*backup)->copySome(Slice);
        QThread::msleep(BreathMs);
    }
    if (!isCopied) {
        fail(Exit::BookUnwell, tr("The backup could not be written (%1). There is none at %2.")
                                   .arg(isCopied.error().detail, file));
        return;
    }
    const auto facts = (*backup)->check();
    if (!facts && facts.error().fault == Fault::Storage) {
        fail(Exit::BookUnwell,
             tr("The copy could not be checked (%1), so there is no backup at %2. Try again.")
                 .arg(facts.error().detail, file));
        return;
    }
    if (!facts) {
        fail(Exit::BookUnwell,
             tr("The copy is damaged, and so, most likely, is the book (%1). There is no backup at "
                "%2. Run \"countertopctl verify\".")
                 .arg(facts.error().detail, file));
        return;
    }
    const auto made = (*backup)->finish(*facts);
    if (!made) {
        fail(Exit::BookUnwell,
             tr("The backup could not be finished (%1).").arg(made.error().detail));
        return;
    }
    if (m_line.has("json")) {
        printJson(QJsonDocument(QJsonObject{
            {QStringLiteral("file"), made->file},
            {QStringLiteral("book"), made->facts.bookId},
            {QStringLiteral("entries"), made->facts.head.seq},
            {QStringLiteral("head"), QString::fromLatin1(made->facts.head.hash)},
            {QStringLiteral("sealed"), passphrase != nullptr},
        }));
    } else {
        print(tr("The backup is in %1: %2 entries, head %3.")
                  .arg(made->file)
                  .arg(made->facts.head.seq)
                  .arg(QString::fromLatin1(made->facts.head.hash)));
    }
    end(Exit::Success);
}

void Ctl::restore()
{
    MendRequest request;
    request.from = m_line.argument(0);
    std::unique_ptr<QTemporaryDir> opened;
    if (!unsealBackup(&request.from, &opened))
        return;
    request.force = m_line.has("force");
    mend(request, true);
}

void Ctl::rebuild()
{
    MendRequest request;
    request.from = m_line.value("from");
    if (request.from.isEmpty()) {
        fail(Exit::WrongUse, tr("Give the mirror with --from. Nothing was changed."));
        return;
    }
    mend(request, false);
}

void Ctl::mend(MendRequest request, bool isRestore)
{
    if (!needDataDir(Use::Write))
        return;
    // The settings may be gone with everything else; they only say where the mirror lies.
    if (const auto settings = loadSettings(m_dataDir); settings && *settings)
        m_settings = **settings;
    if (!mayMend())
        return;
    request.place = bookPlace();
    const Mending mending =
        isRestore ? restoreBook(request, m_clock) : rebuildBook(request, m_clock);
    if (const auto *refused = std::get_if<MendRefused>(&mending)) {
        endRefused(*refused, request.from);
        return;
    }
    const auto &mended = std::get<Mended>(mending);
    QJsonArray holds;
    for (const Hold &hold : mended.holds)
        holds.append(holdName(hold.kind));
    if (m_line.has("json")) {
        printJson(QJsonDocument(QJsonObject{
            {QStringLiteral("entries"), mended.entries},
            {QStringLiteral("merged"), mended.merged},
            {QStringLiteral("unknown"), mended.recovered},
            {QStringLiteral("aside"), mended.aside},
            {QStringLiteral("holds"), holds},
        }));
        end(Exit::Success);
        return;
    }
    print(tr("The book is in place: %1 entries of the file, %2 newer ones merged.")
              .arg(mended.entries)
              .arg(mended.merged));
    if (!mended.aside.isEmpty())
        print(tr("What lay here before is kept in %1.").arg(mended.aside));
    for (const Hold &hold : mended.holds)
        print(QStringLiteral("%1  %2").arg(holdName(hold.kind), Words::holdSentence(hold)));
    end(Exit::Success);
}

void Ctl::endRefused(const MendRefused &refused, const QString &from)
{
    switch (refused.why) {
        case MendProblem::BookThere:
            fail(Exit::RuleRefused, tr("There is a book in %1. With --force it is kept aside and "
                                       "replaced. Nothing was changed.")
                                        .arg(m_dataDir));
            return;
        case MendProblem::LeaseHeld:
            fail(Exit::RuleRefused, tr("A recharge is being sent from this book. Wait for its "
                                       "result. Nothing was changed."));
            return;
        case MendProblem::BookOpen:
            fail(Exit::RuleRefused, tr("Another program has this book open. Close the counter "
                                       "first. Nothing was changed."));
            return;
        case MendProblem::NotABook:
        case MendProblem::Unreadable:
            fail(Exit::WrongUse, tr("The file %1 cannot be used (%2). Nothing was changed.")
                                     .arg(from, refused.detail));
            return;
        case MendProblem::Newer:
            fail(Exit::BookUnwell, newerProgramSentence(from));
            return;
        case MendProblem::Broken:
            fail(Exit::BookUnwell, tr("The file %1 contradicts itself (%2), so no book is made of "
                                      "it. Nothing was changed.")
                                       .arg(from, refused.detail));
            return;
        case MendProblem::Unwritable:
            fail(Exit::BookUnwell, tr("The book could not be put in place (%1). What lay in %2 "
                                      "before is still valid.")
                                       .arg(refused.detail, m_dataDir));
            return;
    }
    Q_UNREACHABLE();
}

} // namespace ct
