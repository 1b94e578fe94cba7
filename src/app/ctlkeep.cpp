// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

#include <sqlitebook.h>
#include <words.h>

#include <QJsonArray>
#include <QJsonObject>

namespace ct {

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
    if (const auto released = m_book->release(*kind, reason, QStringLiteral("owner")); !released) {
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

} // namespace ct
