// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

#include <complaint.h>
#include <disputedesk.h>
#include <disputemodel.h>
#include <sqlitebook.h>
#include <words.h>

#include <QJsonArray>
#include <QJsonObject>

namespace ct {

namespace {

QString kindName(CaseKind kind)
{
    switch (kind) {
        case CaseKind::DoubleDebit:
            return QStringLiteral("double_debit");
        case CaseKind::Conflict:
            return QStringLiteral("conflict");
        case CaseKind::WrongEcho:
            return QStringLiteral("wrong_echo");
        case CaseKind::OtherOrder:
            return QStringLiteral("other_order");
        case CaseKind::TxidReused:
            return QStringLiteral("txid_reused");
        case CaseKind::Reversed:
            return QStringLiteral("reversed");
        case CaseKind::LateSuccess:
            return QStringLiteral("late_success");
        case CaseKind::Contradiction:
            return QStringLiteral("contradiction");
        case CaseKind::Raised:
            return QStringLiteral("raised");
        case CaseKind::Open:
            return QStringLiteral("open");
    }
    Q_UNREACHABLE();
}

QString ageName(CaseAge age)
{
    switch (age) {
        case CaseAge::Fresh:
            return QStringLiteral("fresh");
        case CaseAge::Late:
            return QStringLiteral("late");
        case CaseAge::Owner:
            return QStringLiteral("owner");
        case CaseAge::Letter:
            return QStringLiteral("letter");
    }
    Q_UNREACHABLE();
}

QJsonObject caseJson(const DisputeCase &one, const QDateTime &now)
{
    QJsonObject object{
        {QStringLiteral("order_id"), one.attempt.orderId.text()},
        {QStringLiteral("kind"), kindName(one.kind)},
        {QStringLiteral("state"), stateName(one.attempt.state())},
        {QStringLiteral("since"), isoUtc(one.since)},
        {QStringLiteral("age"), ageName(ageOf(one.since, now))},
        {QStringLiteral("number"), one.attempt.intent.number},
        {QStringLiteral("amount"), one.attempt.intent.amount.toPlain()},
        {QStringLiteral("stuck"), one.stuck.toPlain()},
        {QStringLiteral("owed"), one.owed.toPlain()},
        {QStringLiteral("raised"), one.dispute.has_value()},
        {QStringLiteral("other_order_id"),
         one.other ? QJsonValue(one.other->orderId.text()) : QJsonValue(QJsonValue::Null)}};
    return object;
}

} // namespace

void Ctl::disputes()
{
    if (!needFolder(Use::Read) || !needBook(Use::Read))
        return;
    const DisputeDesk desk(*m_book, m_clock);
    const auto list = desk.list();
    if (!list) {
        fail(Exit::BookUnwell, tr("The book cannot be read."));
        return;
    }
    const QDateTime now = m_clock.now();
    if (m_line.has("json")) {
        QJsonArray cases;
        for (const DisputeCase &one : list->cases)
            cases << caseJson(one, now);
        printJson(QJsonDocument(QJsonObject{{QStringLiteral("stuck"), list->stuck.toPlain()},
                                            {QStringLiteral("owed"), list->owed.toPlain()},
                                            {QStringLiteral("late"), list->late},
                                            {QStringLiteral("cases"), cases}}));
        end(Exit::Success);
        return;
    }
    for (const DisputeCase &one : list->cases) {
        print(QStringLiteral("%1  %2  %3  %4  %5")
                  .arg(one.attempt.orderId.text(),
                       DisputeWords::ageWord(ageOf(one.since, now)).leftJustified(12),
                       formatMoney(one.attempt.intent.amount).rightJustified(12),
                       one.attempt.intent.number.leftJustified(12),
                       DisputeWords::kindWord(one.kind)));
    }
    print(tr("Cases: %1. Stuck with the provider: %2. Owed to customers: %3.")
              .arg(list->cases.size())
              .arg(formatMoney(list->stuck), formatMoney(list->owed)));
    end(Exit::Success);
}

void Ctl::dispute()
{
    int deeds = 0;
    for (const char *deed : {"raise", "note", "close", "letter"})
        deeds += m_line.has(deed);
    if (deeds != 1) {
        fail(Exit::WrongUse, tr("Give one of --raise, --note, --close and --letter. Nothing was "
                                "changed."));
        return;
    }
    const bool isLetter = m_line.has("letter");
    const Use use = isLetter ? Use::Read : Use::Write;
    if (!needFolder(use) || !needBook(use))
        return;
    const OrderId orderId(m_line.argument(0));
    DisputeDesk desk(*m_book, m_clock);
    const auto one = desk.caseOf(orderId);
    const auto story = m_book->story(orderId);
    if (!one || !story) {
        fail(Exit::WrongUse, tr("This book has no order %1.").arg(orderId.text()));
        return;
    }
    if (isLetter) {
        print(complaintText(
                  {*one, *story, m_settings.shop, m_settings.profile.username, m_clock.now()})
                  .trimmed());
        end(Exit::Success);
        return;
    }
    Result<Done> done = m_line.has("raise")  ? desk.raise(orderId, m_line.value("raise"), {})
                        : m_line.has("note") ? desk.note(orderId, m_line.value("note"), {})
                                             : closeDispute(desk, orderId);
    endDispute(desk, orderId, done);
}

Result<Done> Ctl::closeDispute(DisputeDesk &desk, const OrderId &orderId)
{
    const auto outcome = outcomeFromName(m_line.value("close"));
    Money paidBack;
    if (m_line.has("paid-back")) {
        const auto typed = Money::parse(m_line.value("paid-back"));
        if (!typed)
            return Error{Fault::Malformed, {}};
        paidBack = *typed;
    }
    if (!outcome)
        return Error{Fault::Malformed, {}};
    return desk.close(orderId, *outcome, paidBack, m_line.value("text"), {});
}

void Ctl::endDispute(const DisputeDesk &desk, const OrderId &orderId, const Result<Done> &done)
{
    if (!done && done.error().fault == Fault::Malformed) {
        fail(Exit::WrongUse, tr("An end is paid_back (with --paid-back RUPEES), rejected or "
                                "settled. Nothing was changed."));
        return;
    }
    if (!done && done.error().fault == Fault::Refused) {
        fail(Exit::RuleRefused,
             tr("This cannot be done now: words or an amount are missing, the case stands "
                "differently, or its outcome is not decided yet. Nothing was changed."));
        return;
    }
    const auto one = desk.caseOf(orderId);
    if (!done || !one) {
        fail(Exit::BookUnwell, tr("This could not be written into the book."));
        return;
    }
    if (m_line.has("json"))
        printJson(QJsonDocument(caseJson(*one, m_clock.now())));
    else
        print(tr("Kept in the book."));
    end(Exit::Success);
}

} // namespace ct
