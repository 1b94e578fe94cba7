// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "papersettings.h"
#include "printerfinder.h"
#include "printspool.h"
#include "receipt.h"

#include <book.h>
#include <catalogue.h>

#include <QHash>
#include <QTimer>

namespace ct {

//! What is true of every paper of this counter, as it is set at this moment.
struct PaperFacts
{
    PaperSettings settings;
    Shop shop;
    bool practice = false;
    QString language; //!< of receipts
};

//! Everything that the windows print: which printer it goes to, which number it gets, and what has
//! become of it. Gives each paper to the spool and comes back at once. Lives as long as the
//! program, in the window's thread.
class PaperDesk final : public QObject
{
    Q_OBJECT
public:
    using Facts = std::function<PaperFacts()>;
    using Keep = std::function<Result<Done>(const PaperSettings &)>;

    //! Longer than this, nobody waits for the slip of a sale: it comes out as "not confirmed yet".
    static constexpr std::chrono::seconds Undecided{15};

    //! All must outlive the desk. `keep` may be empty: the printers cannot be set here then.
    PaperDesk(Book &book, const Catalogue &catalogue, const Clock &clock, Facts facts,
              Keep keep = {}, PrintPatience patience = {},
              PrintSpool::MakeLink makeLink = &makePrinterLink, QObject *parent = nullptr);

    PaperSettings settings() const { return m_facts().settings; }
    bool canKeep() const { return bool(m_keep); }
    //! Storage: it could not be written.
    Result<Done> keep(const PaperSettings &settings);
    //! The printer that slips go to; nothing where none was set up. Never one that only happens to
    //! be there.
    std::optional<PrinterSetup> usualPrinter() const;

    //! Prints the receipt of a sale as it stands when the printer takes it: booked, and numbered as
    //! a copy where something came out before. Empty `language`: that of the counter. The job's
    //! number.
    int printReceipt(const Attempt &attempt, const PrinterSetup &printer,
                     const QString &language = {});
    //! Prints a paper that is no receipt and gets no number. The job's number.
    int printPaper(const QString &title, const PrinterSetup &printer, DrawPaper paper);
    //! A sale was just paid at this counter. Opens the drawer for cash, where one is set up; prints
    //! the slip by itself, where that is wanted: a receipt once the sale has succeeded, a "not
    //! confirmed yet" where it is undecided for long, nothing where it has failed.
    void sold(const OrderId &orderId, bool inCash);

    //! Every paper that waits, has failed or has expired, the oldest first.
    QList<PrintJob> open() const;
    PrintSpool &spool() { return m_spool; }
    const PrintSpool &spool() const { return m_spool; }
    //! Takes a paper out of open(), whatever became of it.
    void discard(int id);

    //! Looks for printers; printersFound() tells what there is.
    void lookForPrinters() { m_finder.look(); }
    //! Does what is due by the clock; called by the desk's own timer.
    void look();

signals:
    //! A paper has come further.
    void changed(int id);
    //! keep() has kept other settings.
    void settingsChanged();
    void printersFound(const QList<ct::FoundPrinter> &printers);

private:
    void takeChange(const OrderId &orderId);
    void takeJob(int id);
    void openDrawer(const PrinterSetup &printer);

    Book &m_book;
    const Catalogue &m_catalogue;
    const Clock &m_clock;
    const Facts m_facts;
    const Keep m_keep;
    PrintSpool m_spool;
    PrinterFinder m_finder;
    //! Sales whose slip is to come, with the moment at which it comes undecided; none: still sent.
    QHash<OrderId, std::optional<std::chrono::milliseconds>> m_expected;
    QList<int> m_drawerJobs;
    QTimer m_timer;
};

} // namespace ct
