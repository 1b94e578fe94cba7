// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printerlink.h"

#include <clock.h>
#include <result.h>

#include <QObject>
#include <QThread>
#include <QTimer>
#include <functional>
#include <vector>

namespace ct {

//! How far a job has come.
enum class PrintJobState {
    Queued,   //!< waits for its turn
    Reaching, //!< the printer is being reached; nothing can have come out
    Printing, //!< the bytes are on their way
    Waiting,  //!< it did not work; it is tried again by itself
    Printed,  //!< the printer has taken everything
    Failed,   //!< it did not work, and trying again by itself would be no use
    Expired,  //!< too old to come out by surprise
    Cancelled //!< somebody called it off, or the program ended
};

//! True for states that nothing follows unless somebody asks for it.
bool isOver(PrintJobState state);

//! One paper that was asked for, as it stands now.
struct PrintJob
{
    int id = 0;
    QString title;
    PrinterSetup printer;
    PrintJobState state = PrintJobState::Queued;
    PrintTrouble trouble = PrintTrouble::None; //!< of the last try
    int tries = 0;
    int sent = 0; //!< how often something may have come out
    QDateTime askedAt;
};

//! Draws one paper for one printer; runs in the print thread, owns all it needs.
using DrawPaper = std::function<PrintData(const PrinterSetup &)>;
//! Gives the next paper of a job its number. Called in the spool's own thread once the printer is
//! there, and again for every further try after something may have come out: never before, so that
//! a printer that is switched off costs no number, and never twice for one number.
using NumberPaper = std::function<Result<DrawPaper>()>;

//! The papers on their way to the printers: one after the other, in a thread of their own, tried
//! again while that makes sense, and gone after ten minutes. Nobody waits for it. It lives as long
//! as the program: nothing is printed by itself after a start.
class PrintSpool final : public QObject
{
    Q_OBJECT
public:
    //! Makes the link to a printer; tests put their own in its place.
    using MakeLink = std::function<std::unique_ptr<PrinterLink>(const PrinterSetup &, PrintPatience,
                                                                const std::atomic<bool> &)>;

    static constexpr std::chrono::minutes Lifetime{10};
    //! After so many papers that may have come out in part, a person decides.
    static constexpr int MostSent = 3;

    //! `clock` must outlive the spool.
    explicit PrintSpool(const Clock &clock, PrintPatience patience = {},
                        MakeLink makeLink = &makePrinterLink, QObject *parent = nullptr);
    //! Calls off what is on its way and waits for the thread, at most for the patience.
    ~PrintSpool() override;

    //! Takes the job and comes back at once. Its number.
    int add(const QString &title, const PrinterSetup &printer, NumberPaper number);
    //! All jobs of this start, the oldest first; those that are over are forgotten by and by.
    QList<PrintJob> jobs() const;
    std::optional<PrintJob> job(int id) const;

    //! Calls a job off. What the printer has got already cannot be taken back.
    void cancel(int id);
    //! Takes a job that is over out of jobs(); any other stays.
    void forget(int id);
    //! Tries a job again now, whatever became of it; not one that was printed.
    void retry(int id);
    //! The same on another printer.
    void reroute(int id, const PrinterSetup &printer);
    //! Does what is due by the clock; called by the spool's own timer.
    void look();

signals:
    void changed(int id);

private:
    struct Entry
    {
        PrintJob job;
        NumberPaper number;
        DrawPaper paper; //!< numbered and not sent yet
        std::chrono::milliseconds askedAt{};
        std::chrono::milliseconds nextTry{};
        std::shared_ptr<std::atomic<bool>> stop;
    };

    Entry *find(int id);
    bool isExpired(const Entry &entry) const;
    bool mayGo(const Entry &entry) const;
    void start(Entry &entry);
    void reached(int id, const PrintOutcome &outcome);
    void letGo(Entry &entry, const PrintOutcome &outcome);
    void send(Entry &entry);
    void sent(int id, const PrintOutcome &outcome);
    void settle(Entry &entry, const PrintOutcome &outcome);
    void become(Entry &entry, PrintJobState state);
    void forgetOld();
    void schedule();
    //! Runs `work` in the print thread.
    void inThread(std::function<void()> work);

    const Clock &m_clock;
    const PrintPatience m_patience;
    const MakeLink m_makeLink;
    std::vector<std::unique_ptr<Entry>> m_entries;
    int m_lastId = 0;
    int m_busy = 0; //!< the job that the thread works on; 0: none
    QTimer m_timer;
    QThread m_thread;
    QObject m_worker;                    //!< lives in the thread
    std::unique_ptr<PrinterLink> m_link; //!< only touched in the thread
};

} // namespace ct
