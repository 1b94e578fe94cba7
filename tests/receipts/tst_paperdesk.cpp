// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "escposreader.h"
#include "samples.h"
#include "tillprinter.h"

#include <fakebook.h>
#include <fakeclock.h>
#include <paperdesk.h>
#include <receiptfacts.h>
#include <receiptpicture.h>
#include <sheetpaper.h>

#include <QTest>

using namespace ct;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr PrintPatience Short{1500ms, 6s};

PrinterSetup tillAt(const QString &address, int dots = 576)
{
    PrinterSetup setup;
    setup.name = u"Till"_s;
    setup.address = address;
    setup.dots = dots;
    return setup;
}

//! What a sale on a real row looks like in a state.
Attempt saleIn(State state, const Catalogue &catalogue)
{
    Attempt attempt = sampleAttempt(state);
    attempt.id = 1;
    attempt.intent.key = IntentKey(u"intent-1"_s);
    attempt.intent.row = catalogue.findByCode(u"A"_s)->key;
    return attempt;
}

} // namespace

class TestPaperDesk : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void receipt_comesOutAsItIsDrawn();
    void furtherPaper_isADuplicate();
    void sale_printsItselfOnceItHasSucceeded();
    void undecidedSale_getsASlipThatSaysSo();
    void failedSale_printsNothing_data();
    void failedSale_printsNothing();
    void onRequest_nothingComesByItself();
    void withoutAPrinter_nothingIsPrinted();
    void paperThatWaits_tellsTheSaleAsItIsWhenItComesOut();
    void paperSentElsewhere_fitsTheOtherPrinter();
    void discardedPaper_neverComesOut();
    void cash_opensTheDrawer_data();
    void cash_opensTheDrawer();
    void drawer_doesNotSpringOpenLater();
    void unbookedPaper_isNotPrinted();
    void sheet_comesOutOnARoll();

private:
    void use(const PrinterSetup &printer, bool automatic);
    void setState(State state)
    {
        m_book->put(saleIn(state, m_catalogue));
        emit m_book->changed(sale().orderId);
    }
    Attempt sale() const { return saleIn(State::Success, m_catalogue); }
    //! The picture of the receipt as it must arrive.
    QImage picture(State state, int copy, int dots = 576) const;
    ThermalPaper paper(int index) const { return readEscPos(m_till->papers().value(index)); }
    int count() const { return int(m_till->papers().size()); }
    //! Everything that was asked for has come to an end.
    bool settled() const
    {
        const QList<PrintJob> jobs = m_desk->spool().jobs();
        return std::all_of(jobs.begin(), jobs.end(),
                           [](const PrintJob &job) { return isOver(job.state); });
    }

    const Catalogue m_catalogue = *Catalogue::builtIn();
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakeBook> m_book;
    std::unique_ptr<TillPrinter> m_till;
    std::unique_ptr<PaperDesk> m_desk;
    PaperFacts m_facts;
};

void TestPaperDesk::init()
{
    m_clock = std::make_unique<FakeClock>();
    m_book = std::make_unique<FakeBook>(*m_clock);
    m_till = std::make_unique<TillPrinter>();
    m_facts = PaperFacts{{}, sampleShop(), false, u"hi"_s};
    m_desk = std::make_unique<PaperDesk>(
        *m_book, m_catalogue, *m_clock, [this] { return m_facts; }, PaperDesk::Keep{}, Short);
}

void TestPaperDesk::cleanup()
{
    m_desk.reset();
    m_till.reset();
    m_book.reset();
}

void TestPaperDesk::use(const PrinterSetup &printer, bool automatic)
{
    m_facts.settings = {{printer}, automatic};
}

QImage TestPaperDesk::picture(State state, int copy, int dots) const
{
    const Attempt attempt = saleIn(state, m_catalogue);
    ReceiptContext context = receiptContext(attempt, m_catalogue);
    context.copy = copy;
    context.printedAt = m_clock->now();
    context.language = u"hi"_s;
    return toThermalImage(makeReceipt(attempt, sampleShop(), context), dots);
}

void TestPaperDesk::receipt_comesOutAsItIsDrawn()
{
    use(tillAt(m_till->address(), 384), false);
    setState(State::Success);
    m_desk->printReceipt(sale(), *m_desk->usualPrinter());
    QTRY_COMPARE(count(), 1);
    QVERIFY2(paper(0).whole, qPrintable(paper(0).fault));
    QCOMPARE(paper(0).picture.convertToFormat(QImage::Format_RGB32),
             picture(State::Success, 0, 384).convertToFormat(QImage::Format_RGB32));
    QCOMPARE(paper(0).cuts, 1);
    QCOMPARE(m_book->attempt(sale().orderId)->prints, 1);
    if (const QString folder = qEnvironmentVariable("CT_PICTURES"); !folder.isEmpty())
        QVERIFY(paper(0).picture.save(folder + u"/slip-hi-384.png"_s));
}

void TestPaperDesk::furtherPaper_isADuplicate()
{
    use(tillAt(m_till->address()), false);
    setState(State::Success);
    for (int copy = 0; copy < 3; ++copy) {
        m_desk->printReceipt(*m_book->attempt(sale().orderId), *m_desk->usualPrinter());
        QTRY_COMPARE(count(), copy + 1);
        QCOMPARE(paper(copy).picture.convertToFormat(QImage::Format_RGB32),
                 picture(State::Success, copy).convertToFormat(QImage::Format_RGB32));
    }
    QVERIFY(picture(State::Success, 1) != picture(State::Success, 2));
}

void TestPaperDesk::sale_printsItselfOnceItHasSucceeded()
{
    use(tillAt(m_till->address()), true);
    setState(State::Sending);
    m_desk->sold(sale().orderId, true);
    QVERIFY(m_desk->spool().jobs().isEmpty());
    setState(State::Pending);
    m_clock->pass(PaperDesk::Undecided - 1s);
    m_desk->look();
    QVERIFY(m_desk->spool().jobs().isEmpty());
    setState(State::Success);
    QTRY_COMPARE(count(), 1);
    QCOMPARE(paper(0).picture.convertToFormat(QImage::Format_RGB32),
             picture(State::Success, 0).convertToFormat(QImage::Format_RGB32));
    // Neither the time nor a further change brings a second one.
    m_clock->pass(1h);
    m_desk->look();
    setState(State::Success);
    QCOMPARE(m_desk->spool().jobs().size(), 1);
}

void TestPaperDesk::undecidedSale_getsASlipThatSaysSo()
{
    use(tillAt(m_till->address()), true);
    setState(State::Sending);
    m_desk->sold(sale().orderId, true);
    setState(State::Unknown);
    m_clock->pass(PaperDesk::Undecided);
    m_desk->look();
    QTRY_COMPARE(count(), 1);
    QCOMPARE(paper(0).picture.convertToFormat(QImage::Format_RGB32),
             picture(State::Unknown, 0).convertToFormat(QImage::Format_RGB32));
    if (const QString folder = qEnvironmentVariable("CT_PICTURES"); !folder.isEmpty())
        QVERIFY(paper(0).picture.save(folder + u"/slip-hi-undecided.png"_s));
    // What is decided later does not come out behind the customer's back.
    setState(State::Success);
    QCOMPARE(m_desk->spool().jobs().size(), 1);
}

void TestPaperDesk::failedSale_printsNothing_data()
{
    QTest::addColumn<State>("state");
    QTest::newRow("failed") << State::Failed;
    QTest::newRow("not sent") << State::NotSent;
}

void TestPaperDesk::failedSale_printsNothing()
{
    QFETCH(State, state);
    use(tillAt(m_till->address()), true);
    setState(State::Sending);
    m_desk->sold(sale().orderId, true);
    setState(State::Failing);
    setState(state);
    m_clock->pass(1h);
    m_desk->look();
    QVERIFY(m_desk->spool().jobs().isEmpty());
}

void TestPaperDesk::onRequest_nothingComesByItself()
{
    use(tillAt(m_till->address()), false);
    setState(State::Success);
    m_desk->sold(sale().orderId, true);
    m_clock->pass(1h);
    m_desk->look();
    QVERIFY(m_desk->spool().jobs().isEmpty());
}

void TestPaperDesk::withoutAPrinter_nothingIsPrinted()
{
    m_facts.settings.automatic = true;
    setState(State::Success);
    m_desk->sold(sale().orderId, true);
    QVERIFY(!m_desk->usualPrinter());
    QVERIFY(m_desk->spool().jobs().isEmpty());
}

void TestPaperDesk::paperThatWaits_tellsTheSaleAsItIsWhenItComesOut()
{
    use(tillAt(u"127.0.0.1:%1"_s.arg(deadPort())), false);
    setState(State::Pending);
    const int id = m_desk->printReceipt(sale(), *m_desk->usualPrinter());
    QTRY_COMPARE(m_desk->spool().job(id)->state, PrintJobState::Waiting);
    QCOMPARE(m_desk->open().size(), 1);
    QCOMPARE(m_book->attempt(sale().orderId)->prints, 0); // a dead printer costs no number
    setState(State::Success);
    m_desk->spool().reroute(id, tillAt(m_till->address()));
    QTRY_COMPARE(count(), 1);
    QCOMPARE(paper(0).picture.convertToFormat(QImage::Format_RGB32),
             picture(State::Success, 0).convertToFormat(QImage::Format_RGB32));
    QTRY_VERIFY(m_desk->open().isEmpty());
}

void TestPaperDesk::paperSentElsewhere_fitsTheOtherPrinter()
{
    use(tillAt(u"127.0.0.1:%1"_s.arg(deadPort()), 576), false);
    setState(State::Success);
    const int id = m_desk->printReceipt(sale(), *m_desk->usualPrinter());
    QTRY_COMPARE(m_desk->spool().job(id)->state, PrintJobState::Waiting);
    m_desk->spool().reroute(id, tillAt(m_till->address(), 384));
    QTRY_COMPARE(count(), 1);
    QCOMPARE(paper(0).picture.width(), 384);
}

void TestPaperDesk::discardedPaper_neverComesOut()
{
    use(tillAt(u"127.0.0.1:%1"_s.arg(deadPort())), false);
    setState(State::Success);
    const int id = m_desk->printReceipt(sale(), *m_desk->usualPrinter());
    QTRY_COMPARE(m_desk->spool().job(id)->state, PrintJobState::Waiting);
    m_desk->discard(id);
    QVERIFY(m_desk->open().isEmpty());
    QVERIFY(!m_desk->spool().job(id));
    QCOMPARE(m_book->attempt(sale().orderId)->prints, 0);
}

void TestPaperDesk::cash_opensTheDrawer_data()
{
    QTest::addColumn<bool>("inCash");
    QTest::addColumn<bool>("hasDrawer");
    QTest::addColumn<int>("pulses");
    QTest::newRow("cash") << true << true << 1;
    QTest::newRow("on account") << false << true << 0;
    QTest::newRow("no drawer") << true << false << 0;
}

void TestPaperDesk::cash_opensTheDrawer()
{
    QFETCH(bool, inCash);
    QFETCH(bool, hasDrawer);
    QFETCH(int, pulses);
    PrinterSetup printer = tillAt(m_till->address());
    printer.drawer = hasDrawer;
    use(printer, true);
    setState(State::Sending);
    m_desk->sold(sale().orderId, inCash);
    setState(State::Success);
    QTRY_COMPARE(count(), 1 + pulses);
    int opened = 0;
    for (int i = 0; i < count(); ++i) {
        opened += paper(i).drawerPulses;
        QVERIFY2(paper(i).whole, qPrintable(paper(i).fault));
    }
    QCOMPARE(opened, pulses);
    if (pulses > 0)
        QVERIFY(paper(0).picture.isNull()); // the drawer first, and without paper
}

void TestPaperDesk::drawer_doesNotSpringOpenLater()
{
    PrinterSetup printer = tillAt(u"127.0.0.1:%1"_s.arg(deadPort()));
    printer.drawer = true;
    use(printer, false);
    setState(State::Success);
    m_desk->sold(sale().orderId, true);
    QCOMPARE(m_desk->spool().jobs().size(), 1);
    QTRY_VERIFY(m_desk->spool().jobs().isEmpty());
    QVERIFY(m_desk->open().isEmpty());
}

void TestPaperDesk::unbookedPaper_isNotPrinted()
{
    use(tillAt(m_till->address()), false);
    setState(State::Success);
    m_book->failWrites(true);
    const int id = m_desk->printReceipt(sale(), *m_desk->usualPrinter());
    QTRY_COMPARE(m_desk->spool().job(id)->state, PrintJobState::Failed);
    QCOMPARE(m_desk->spool().job(id)->trouble, PrintTrouble::NotBooked);
    m_book->failWrites(false);
    m_desk->spool().retry(id);
    QTRY_VERIFY(settled());
    QCOMPARE(m_desk->spool().job(id)->state, PrintJobState::Printed);
    QTRY_VERIFY(!m_till->papers().isEmpty());
    QCOMPARE(paper(count() - 1).picture.convertToFormat(QImage::Format_RGB32),
             picture(State::Success, 0).convertToFormat(QImage::Format_RGB32));
}

void TestPaperDesk::sheet_comesOutOnARoll()
{
    const QString text = u"दिन का हिसाब\nSales\t12\nTotal\t₹ 2,390.00"_s;
    m_desk->printPaper(u"Day"_s, tillAt(m_till->address(), 384), sheetPaper(u"Day"_s, text));
    QTRY_COMPARE(count(), 1);
    const QImage picture = paper(0).picture;
    QCOMPARE(picture.width(), 384);
    QVERIFY2(picture.height() > 60 && picture.height() < 300,
             qPrintable(QString::number(picture.height())));
    int black = 0;
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    for (int y = 0; y < grey.height(); ++y) {
        for (int x = 0; x < grey.width(); ++x)
            black += grey.constScanLine(y)[x] < 128 ? 1 : 0;
    }
    QVERIFY(black > 500);
    for (const Paper page : {Paper::Roll58, Paper::A4})
        QVERIFY(sheetPdf(u"Day"_s, text, page).startsWith("%PDF-"));
}

QTEST_MAIN(TestPaperDesk)
#include "tst_paperdesk.moc"
