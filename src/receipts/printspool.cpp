// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printspool.h"

#include <algorithm>
#include <array>
#include <csignal>

namespace ct {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t MostRemembered = 50;
constexpr std::array Pauses{2s, 4s, 8s, 15s, 30s};

std::chrono::milliseconds pauseAfter(int tries)
{
    return Pauses.at(std::min<std::size_t>(std::size_t(std::max(tries, 1)) - 1, Pauses.size() - 1));
}

//! Whether trying again by itself can help: a printer may be switched on, a queue may go on.
bool mayPass(PrintTrouble trouble, PrinterKind kind)
{
    switch (trouble) {
        case PrintTrouble::Refused:
        case PrintTrouble::Paused:
        case PrintTrouble::Closed:
        case PrintTrouble::Silent:
        case PrintTrouble::CutOff:
        case PrintTrouble::NoSystem:
            return true;
        case PrintTrouble::Missing:
            // The file of a device is not there while it is switched off.
            return kind == PrinterKind::Device;
        case PrintTrouble::None:
        case PrintTrouble::NotAPrinter:
        case PrintTrouble::NotAllowed:
        case PrintTrouble::NotBooked:
        case PrintTrouble::NotDrawn:
        case PrintTrouble::Stopped:
            return false;
    }
    return false;
}

bool isUnderWay(PrintJobState state)
{
    return state == PrintJobState::Reaching || state == PrintJobState::Printing;
}

} // namespace

bool isOver(PrintJobState state)
{
    return state == PrintJobState::Printed || state == PrintJobState::Failed ||
           state == PrintJobState::Expired || state == PrintJobState::Cancelled;
}

PrintSpool::PrintSpool(const Clock &clock, PrintPatience patience, MakeLink makeLink,
                       QObject *parent)
    : QObject(parent), m_clock(clock), m_patience(patience), m_makeLink(std::move(makeLink))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PrintSpool::look);
    m_worker.moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("printing"));
    m_thread.start();
    inThread([] {
        // A device that goes away while it is written to must not end the program.
        sigset_t pipe;
        sigemptyset(&pipe);
        sigaddset(&pipe, SIGPIPE);
        pthread_sigmask(SIG_BLOCK, &pipe, nullptr);
    });
}

PrintSpool::~PrintSpool()
{
    for (const auto &entry : m_entries) {
        if (entry->stop)
            *entry->stop = true;
    }
    m_thread.quit();
    m_thread.wait();
}

void PrintSpool::inThread(std::function<void()> work)
{
    QMetaObject::invokeMethod(&m_worker, std::move(work), Qt::QueuedConnection);
}

int PrintSpool::add(const QString &title, const PrinterSetup &printer, NumberPaper number)
{
    forgetOld();
    auto entry = std::make_unique<Entry>();
    entry->job.id = ++m_lastId;
    entry->job.title = title;
    entry->job.printer = printer;
    entry->job.askedAt = m_clock.now();
    entry->askedAt = m_clock.monotonic();
    entry->number = std::move(number);
    // Somebody stands at the printer now: what waits for it is tried at once, and in its order.
    for (const auto &other : m_entries) {
        if (other->job.state == PrintJobState::Waiting && other->job.printer == printer)
            other->nextTry = m_clock.monotonic();
    }
    m_entries.push_back(std::move(entry));
    m_timer.start(0ms);
    return m_lastId;
}

QList<PrintJob> PrintSpool::jobs() const
{
    QList<PrintJob> jobs;
    for (const auto &entry : m_entries)
        jobs << entry->job;
    return jobs;
}

std::optional<PrintJob> PrintSpool::job(int id) const
{
    for (const auto &entry : m_entries) {
        if (entry->job.id == id)
            return entry->job;
    }
    return std::nullopt;
}

PrintSpool::Entry *PrintSpool::find(int id)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [id](const auto &entry) { return entry->job.id == id; });
    return found == m_entries.end() ? nullptr : found->get();
}

void PrintSpool::cancel(int id)
{
    Entry *entry = find(id);
    if (!entry || isOver(entry->job.state))
        return;
    if (entry->stop)
        *entry->stop = true;
    if (!isUnderWay(entry->job.state)) {
        entry->job.trouble = PrintTrouble::Stopped;
        become(*entry, PrintJobState::Cancelled);
    }
}

void PrintSpool::forget(int id)
{
    const auto gone = std::erase_if(m_entries, [id](const auto &entry) {
        return entry->job.id == id && isOver(entry->job.state);
    });
    if (gone > 0)
        emit changed(id);
}

void PrintSpool::retry(int id)
{
    if (Entry *entry = find(id))
        reroute(id, PrinterSetup(entry->job.printer));
}

void PrintSpool::reroute(int id, const PrinterSetup &printer)
{
    Entry *entry = find(id);
    if (!entry || isUnderWay(entry->job.state) || entry->job.state == PrintJobState::Printed)
        return;
    entry->job.printer = printer;
    // A person asks for it now, so its time begins anew.
    entry->job.askedAt = m_clock.now();
    entry->askedAt = m_clock.monotonic();
    entry->job.trouble = PrintTrouble::None;
    become(*entry, PrintJobState::Queued);
    m_timer.start(0ms);
}

bool PrintSpool::isExpired(const Entry &entry) const
{
    // Either clock counts: one stands still while the computer sleeps, the other may be set back.
    return m_clock.monotonic() - entry.askedAt >= Lifetime ||
           entry.job.askedAt.msecsTo(m_clock.now()) >= std::chrono::milliseconds(Lifetime).count();
}

bool PrintSpool::mayGo(const Entry &entry) const
{
    if (entry.job.state == PrintJobState::Waiting && entry.nextTry > m_clock.monotonic())
        return false;
    if (entry.job.state != PrintJobState::Queued && entry.job.state != PrintJobState::Waiting)
        return false;
    // The papers of one printer keep their order.
    return std::none_of(m_entries.begin(), m_entries.end(), [&entry](const auto &other) {
        return other->job.id < entry.job.id && !isOver(other->job.state) &&
               other->job.printer == entry.job.printer;
    });
}

void PrintSpool::look()
{
    // Whoever hears of a change may ask for another paper, so the list is not walked meanwhile.
    QList<int> expired;
    for (const auto &entry : m_entries) {
        const bool waits = !isOver(entry->job.state) && !isUnderWay(entry->job.state);
        if (waits && isExpired(*entry))
            expired << entry->job.id;
    }
    for (const int id : expired) {
        if (Entry *entry = find(id))
            become(*entry, PrintJobState::Expired);
    }
    if (m_busy == 0) {
        const auto next = std::find_if(m_entries.begin(), m_entries.end(),
                                       [this](const auto &entry) { return mayGo(*entry); });
        if (next != m_entries.end())
            start(**next);
    }
    schedule();
}

void PrintSpool::schedule()
{
    std::optional<std::chrono::milliseconds> due;
    for (const auto &entry : m_entries) {
        if (isOver(entry->job.state) || isUnderWay(entry->job.state))
            continue;
        const auto expiry = entry->askedAt + Lifetime;
        const auto at =
            entry->job.state == PrintJobState::Waiting ? std::min(entry->nextTry, expiry) : expiry;
        due = due ? std::min(*due, at) : at;
    }
    // While the thread is busy, its answer comes first.
    if (due)
        m_timer.start(std::clamp<std::chrono::milliseconds>(*due - m_clock.monotonic(), 50ms, 30s));
}

void PrintSpool::start(Entry &entry)
{
    m_busy = entry.job.id;
    entry.stop = std::make_shared<std::atomic<bool>>(false);
    ++entry.job.tries;
    const auto reach = [this, id = entry.job.id, setup = entry.job.printer, stop = entry.stop] {
        m_link = m_makeLink(setup, m_patience, *stop);
        const PrintOutcome outcome = m_link->open();
        if (!outcome.ok())
            m_link.reset();
        QMetaObject::invokeMethod(
            this, [this, id, outcome] { reached(id, outcome); }, Qt::QueuedConnection);
    };
    become(entry, PrintJobState::Reaching);
    inThread(reach);
}

void PrintSpool::reached(int id, const PrintOutcome &outcome)
{
    Entry *entry = find(id);
    if (!entry)
        return;
    if (!outcome.ok()) {
        settle(*entry, outcome);
        return;
    }
    if (*entry->stop) {
        letGo(*entry, {PrintTrouble::Stopped, false, {}});
        return;
    }
    if (!entry->paper) {
        Result<DrawPaper> numbered = entry->number();
        if (!numbered.ok()) {
            letGo(*entry, {PrintTrouble::NotBooked, false, numbered.error().detail});
            return;
        }
        entry->paper = std::move(*numbered);
    }
    send(*entry);
}

void PrintSpool::letGo(Entry &entry, const PrintOutcome &outcome)
{
    // Closing a connection can take time, so it is done where it was opened.
    inThread([this, stop = entry.stop] { m_link.reset(); });
    settle(entry, outcome);
}

void PrintSpool::send(Entry &entry)
{
    const auto work = [this, id = entry.job.id, setup = entry.job.printer, draw = entry.paper,
                       stop = entry.stop] {
        const PrintData data = draw(setup);
        const PrintOutcome outcome =
            data.bytes.isEmpty() ? PrintOutcome{PrintTrouble::NotDrawn, false, setup.address}
                                 : m_link->send(data);
        m_link.reset();
        QMetaObject::invokeMethod(
            this, [this, id, outcome] { sent(id, outcome); }, Qt::QueuedConnection);
    };
    become(entry, PrintJobState::Printing);
    inThread(work);
}

void PrintSpool::sent(int id, const PrintOutcome &outcome)
{
    Entry *entry = find(id);
    if (!entry)
        return;
    if (outcome.ok() || outcome.mayHavePrinted) {
        ++entry->job.sent;
        entry->paper = {}; // its number is used up
    }
    settle(*entry, outcome);
}

void PrintSpool::settle(Entry &entry, const PrintOutcome &outcome)
{
    m_busy = 0;
    entry.stop.reset();
    entry.job.trouble = outcome.trouble;
    entry.nextTry = m_clock.monotonic() + pauseAfter(entry.job.tries);
    if (outcome.ok())
        become(entry, PrintJobState::Printed);
    else if (outcome.trouble == PrintTrouble::Stopped)
        become(entry, PrintJobState::Cancelled);
    else if (!mayPass(outcome.trouble, entry.job.printer.kind) || entry.job.sent >= MostSent)
        become(entry, PrintJobState::Failed);
    else
        become(entry, PrintJobState::Waiting);
    m_timer.start(0ms);
}

void PrintSpool::become(Entry &entry, PrintJobState state)
{
    entry.job.state = state;
    emit changed(entry.job.id);
}

void PrintSpool::forgetOld()
{
    while (m_entries.size() >= MostRemembered) {
        const auto oldest = std::find_if(m_entries.begin(), m_entries.end(), [](const auto &entry) {
            return isOver(entry->job.state);
        });
        if (oldest == m_entries.end())
            return;
        m_entries.erase(oldest);
    }
}

} // namespace ct
