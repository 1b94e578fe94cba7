// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperdesk.h"

#include "escpos.h"
#include "receiptfacts.h"
#include "receiptpaper.h"

#include <drawer.h>

namespace ct {

PaperDesk::PaperDesk(Book &book, const Catalogue &catalogue, const Clock &clock, Facts facts,
                     Keep keep, PrintPatience patience, PrintSpool::MakeLink makeLink,
                     QObject *parent)
    : QObject(parent),
      m_book(book),
      m_catalogue(catalogue),
      m_clock(clock),
      m_facts(std::move(facts)),
      m_keep(std::move(keep)),
      m_spool(clock, patience, std::move(makeLink)),
      m_finder(patience.silence)
{
    connect(&m_spool, &PrintSpool::changed, this, &PaperDesk::takeJob);
    connect(&m_finder, &PrinterFinder::found, this, &PaperDesk::printersFound);
    connect(&m_book, &Book::changed, this, &PaperDesk::takeChange);
    connect(&m_timer, &QTimer::timeout, this, &PaperDesk::look);
}

Result<Done> PaperDesk::keep(const PaperSettings &settings)
{
    if (!m_keep)
        return Error{Fault::Refused, QStringLiteral("printers cannot be set here")};
    const Result<Done> kept = m_keep(settings);
    if (kept)
        emit settingsChanged();
    return kept;
}

std::optional<PrinterSetup> PaperDesk::usualPrinter() const
{
    const QList<PrinterSetup> printers = settings().printers;
    return printers.isEmpty() ? std::nullopt : std::optional(printers.first());
}

int PaperDesk::printReceipt(const Attempt &attempt, const PrinterSetup &printer,
                            const QString &language)
{
    const auto id = std::make_shared<int>(0);
    const auto number = [this, id, orderId = attempt.orderId, language]() -> Result<DrawPaper> {
        const std::optional<PrintJob> job = m_spool.job(*id);
        const Result<int> copy =
            m_book.notePrint(orderId, job ? paperName(paperOf(job->printer)) : QString());
        if (!copy)
            return copy.error();
        // As it stands now: the sale may have been decided while the paper waited.
        const Result<Attempt> now = m_book.attempt(orderId);
        if (!now)
            return now.error();
        const PaperFacts facts = m_facts();
        ReceiptContext context = receiptContext(*now, m_catalogue);
        if (const ShiftLedger *drawer = drawerOf(m_book))
            context.tender = drawer->tenderOf(now->orderId).valueOr(std::nullopt);
        context.copy = *copy;
        context.practice = facts.practice;
        context.printedAt = m_clock.now();
        context.language = language.isEmpty() ? facts.language : language;
        return receiptPaper(makeReceipt(*now, facts.shop, context), false);
    };
    *id = m_spool.add(tr("Receipt %1").arg(attempt.receiptNo), printer, number);
    return *id;
}

int PaperDesk::printPaper(const QString &title, const PrinterSetup &printer, DrawPaper paper)
{
    return m_spool.add(title, printer,
                       [paper = std::move(paper)]() -> Result<DrawPaper> { return paper; });
}

void PaperDesk::sold(const OrderId &orderId, bool inCash)
{
    const std::optional<PrinterSetup> printer = usualPrinter();
    if (!printer)
        return;
    if (inCash && printer->drawer && isThermal(*printer))
        openDrawer(*printer);
    if (!settings().automatic)
        return;
    m_expected.insert(orderId, std::nullopt);
    takeChange(orderId);
}

void PaperDesk::openDrawer(const PrinterSetup &printer)
{
    m_drawerJobs << printPaper(tr("Cash drawer"), printer, [](const PrinterSetup &) {
        return PrintData{QStringLiteral("Cash drawer"), drawerPulse(), {}};
    });
}

void PaperDesk::takeChange(const OrderId &orderId)
{
    const auto expected = m_expected.find(orderId);
    if (expected == m_expected.end())
        return;
    const Result<Attempt> attempt = m_book.attempt(orderId);
    if (!attempt)
        return; // the book is unwell, and what it cannot read is not printed
    switch (attempt->state()) {
        case State::Sending:
            return;
        case State::Success:
            m_expected.erase(expected);
            if (const auto printer = usualPrinter())
                printReceipt(*attempt, *printer);
            return;
        case State::NotSent:
        case State::Failed:
        case State::Reversed:
            m_expected.erase(expected); // the money goes back over the counter
            return;
        case State::Unknown:
        case State::Pending:
        case State::Failing:
        case State::Conflict:
            break;
    }
    if (*expected)
        return;
    *expected = m_clock.monotonic() + Undecided;
    m_timer.start(std::chrono::seconds(1));
}

void PaperDesk::look()
{
    QList<OrderId> due;
    bool isAnyAwaited = false;
    for (auto it = m_expected.cbegin(); it != m_expected.cend(); ++it) {
        if (it.value() && *it.value() <= m_clock.monotonic())
            due << it.key();
        else
            isAnyAwaited = isAnyAwaited || it.value().has_value();
    }
    if (!isAnyAwaited)
        m_timer.stop();
    for (const OrderId &orderId : due) {
        m_expected.remove(orderId);
        const Result<Attempt> attempt = m_book.attempt(orderId);
        const auto printer = usualPrinter();
        if (attempt && printer)
            printReceipt(*attempt, *printer);
    }
}

void PaperDesk::takeJob(int id)
{
    const std::optional<PrintJob> job = m_spool.job(id);
    if (job && m_drawerJobs.contains(id) &&
        (isOver(job->state) || job->state == PrintJobState::Waiting)) {
        // A drawer that springs open minutes later is worse than one that stays shut.
        m_drawerJobs.removeOne(id);
        QTimer::singleShot(0, this, [this, id] { discard(id); });
    }
    emit changed(id);
}

QList<PrintJob> PaperDesk::open() const
{
    QList<PrintJob> open;
    for (const PrintJob &job : m_spool.jobs()) {
        if (job.state != PrintJobState::Printed && job.state != PrintJobState::Cancelled)
            open << job;
    }
    return open;
}

void PaperDesk::discard(int id)
{
    m_spool.cancel(id);
    m_spool.forget(id);
}

} // namespace ct
