// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tillprinter.h"

#include <fakeclock.h>
#include <printspool.h>

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <condition_variable>
#include <deque>

using namespace ct;
using namespace std::chrono_literals;
using Manner = TillPrinter::Manner;

namespace {

constexpr PrintPatience Short{400ms, 4s};

PrinterSetup printerAt(const TillPrinter &till)
{
    PrinterSetup setup;
    setup.address = till.address();
    return setup;
}

PrinterSetup printerNamed(const QString &name, PrinterKind kind = PrinterKind::Network)
{
    PrinterSetup setup;
    setup.name = name;
    setup.kind = kind;
    return setup;
}

//! Counts the papers that it has given a number, as a book does.
struct Numbers
{
    int given = 0;
    bool fails = false;
    QByteArray padding; //!< in front of the number, to make the paper long

    NumberPaper next()
    {
        return [this]() -> Result<DrawPaper> {
            if (fails)
                return Error{Fault::Storage, QStringLiteral("disk full")};
            const QByteArray bytes = padding + "paper " + QByteArray::number(given++);
            return DrawPaper([bytes](const PrinterSetup &) { return PrintData{{}, bytes, {}}; });
        };
    }
};

//! Answers in the order that the test wrote down; afterwards everything works.
struct Script
{
    std::mutex guard;
    std::deque<PrintOutcome> opens;
    std::deque<PrintOutcome> sends;
    QStringList reached; //!< names of the printers, in order
    QList<QByteArray> papers;

    static PrintOutcome next(std::deque<PrintOutcome> &from)
    {
        if (from.empty())
            return {};
        const PrintOutcome outcome = from.front();
        from.pop_front();
        return outcome;
    }
};

class ScriptedLink final : public PrinterLink
{
public:
    ScriptedLink(Script &script, PrinterSetup setup) : m_script(script), m_setup(std::move(setup))
    {
    }

    PrintOutcome open() override
    {
        const std::lock_guard lock(m_script.guard);
        m_script.reached << m_setup.name;
        return Script::next(m_script.opens);
    }

    PrintOutcome send(const PrintData &data) override
    {
        const std::lock_guard lock(m_script.guard);
        m_script.papers << data.bytes;
        return Script::next(m_script.sends);
    }

private:
    Script &m_script;
    const PrinterSetup m_setup;
};

PrintSpool::MakeLink linksTo(Script &script)
{
    return [&script](const PrinterSetup &setup, PrintPatience, const std::atomic<bool> &) {
        return std::make_unique<ScriptedLink>(script, setup);
    };
}

PrintJobState stateOf(const PrintSpool &spool, int id)
{
    const auto job = spool.job(id);
    return job ? job->state : PrintJobState::Queued;
}

} // namespace

class TestPrintSpool : public QObject
{
    Q_OBJECT

private slots:
    void paper_isPrintedInAnotherThread();
    void stalledPrinter_holdsNobodyUp();
    void printerSwitchedOff_costsNoNumberAndPrintsLater();
    void paperThatMayHaveComeOut_getsAnotherNumber();
    void paperThatNeverCameOut_keepsItsNumber();
    void brokenPrinter_isGivenUpAfterThreePapers();
    void hopelessTrouble_failsAtOnce_data();
    void hopelessTrouble_failsAtOnce();
    void unbookedPaper_isNotPrinted();
    void pauses_growAndEnd();
    void oldJob_expiresAndNeverComesOut_data();
    void oldJob_expiresAndNeverComesOut();
    void order_isKeptAtOnePrinter_notBetweenTwo();
    void reroute_printsOnTheOtherPrinter();
    void retry_afterAFailure_isANewStart();
    void cancelled_neverComesOut();
    void end_isQuickAndPrintsNothingMore();
    void longDay_forgetsWhatIsOver();
};

void TestPrintSpool::paper_isPrintedInAnotherThread()
{
    const FakeClock clock;
    TillPrinter till;
    Numbers numbers;
    PrintSpool spool(clock, Short);
    Qt::HANDLE drawnIn = nullptr;
    QSignalSpy changes(&spool, &PrintSpool::changed);
    const int id = spool.add(QStringLiteral("Receipt"), printerAt(till), [&]() {
        return Result<DrawPaper>(DrawPaper([&drawnIn](const PrinterSetup &) {
            drawnIn = QThread::currentThreadId();
            return PrintData{{}, "paper", {}};
        }));
    });
    QCOMPARE(stateOf(spool, id), PrintJobState::Queued);
    QTRY_COMPARE(stateOf(spool, id), PrintJobState::Printed);
    QVERIFY(drawnIn && drawnIn != QThread::currentThreadId());
    QTRY_COMPARE(till.papers(), QList<QByteArray>{"paper"});
    QCOMPARE(changes.size(), 3); // reaching, printing, printed
    QCOMPARE(spool.job(id)->tries, 1);
}

void TestPrintSpool::stalledPrinter_holdsNobodyUp()
{
    const FakeClock clock;
    const TillPrinter till(Manner::Stalls);
    Numbers numbers;
    numbers.padding = QByteArray(200'000, 'x');
    PrintSpool spool(clock, {2s, 10s});
    QElapsedTimer timer;
    timer.start();
    const int id = spool.add(QStringLiteral("Receipt"), printerAt(till), numbers.next());
    QVERIFY2(timer.elapsed() < 50, qPrintable(QString::number(timer.elapsed())));
    QTRY_COMPARE(stateOf(spool, id), PrintJobState::Printing);
    // While the printer says nothing, this thread goes on as if there were no printer.
    qint64 longest = 0;
    for (int i = 0; i < 20; ++i) {
        timer.restart();
        QCoreApplication::processEvents();
        (void)spool.jobs();
        longest = std::max(longest, timer.elapsed());
    }
    QCOMPARE(stateOf(spool, id), PrintJobState::Printing);
    QVERIFY2(longest < 200, qPrintable(QString::number(longest)));
    QTRY_COMPARE(stateOf(spool, id), PrintJobState::Waiting);
    QCOMPARE(spool.job(id)->trouble, PrintTrouble::Silent);
}

void TestPrintSpool::printerSwitchedOff_costsNoNumberAndPrintsLater()
{
    FakeClock clock;
    Script script;
    script.opens = {{PrintTrouble::Refused, false, {}}, {PrintTrouble::Paused, false, {}}};
    Numbers numbers;
    PrintSpool spool(clock, {}, linksTo(script));
    const int id = spool.add({}, printerNamed(QStringLiteral("till")), numbers.next());
    for (const PrintTrouble trouble : {PrintTrouble::Refused, PrintTrouble::Paused}) {
        QTRY_COMPARE(stateOf(spool, id), PrintJobState::Waiting);
        QCOMPARE(spool.job(id)->trouble, trouble);
        QCOMPARE(numbers.given, 0);
        clock.pass(5s);
        spool.look();
        QVERIFY(stateOf(spool, id) != PrintJobState::Waiting);
    }
    QTRY_COMPARE(stateOf(spool, id), PrintJobState::Printed);
    QCOMPARE(script.papers, QList<QByteArray>{"paper 0"});
    QCOMPARE(numbers.given, 1);
}

void TestPrintSpool::paperThatMayHaveComeOut_getsAnotherNumber()
{
    FakeClock clock;
    Script script;
    script.sends = {{PrintTrouble::CutOff, true, {}}};
    Numbers numbers;
    PrintSpool spool(clock, {}, linksTo(script));
    const int id = spool.add({}, printerNamed(QStringLiteral("till")), numbers.next());
    QTRY_COMPARE(stateOf(spool, id), PrintJobState::Waiting);
    clock.pass(5s);
    spool.look();
    QTRY_COMPARE(stateOf(spool, id), PrintJobState::Printed);
    const QList<QByteArray> expected{"paper 0", "paper 1"};
    QCOMPARE(script.papers, expected);
    QCOMPARE(spool.job(id)->sent, 2);
}

void TestPrintSpool::paperThatNeverCameOut_keepsItsNumber()
{
    FakeClock clock;
    Script script;
    script.sends = {{PrintTrouble::CutOff, false, {}}};
    Numbers numbers;
    PrintSpool spool(clock, {}, linksTo(script));
    const int id = spool.add({}, printerNamed(QStringLiteral("till")), numbers.next());
    QTRY_COMPARE(stateOf(spool, id), PrintJobState::Waiting);
    clock.pass(5s);
    spool.look();
    QTRY_COMPARE(stateOf(spool, id), PrintJobState::Printed);
    const QList<QByteArray> expected{"paper 0", "paper 0"};
    QCOMPARE(script.papers, expected);
    QCOMPARE(numbers.given, 1);
}

void TestPrintSpool::brokenPrinter_isGivenUpAfterThreePapers()
{
    FakeClock clock;
    Script script;
    script.sends = std::deque<PrintOutcome>(9, {PrintTrouble::CutOff, true, {}});
    Numbers numbers;
    PrintSpool spool(clock, {}, linksTo(script));
    const int id = spool.add({}, printerNamed(QStringLiteral("till")), numbers.next());
    for (int i = 0; i < 2; ++i) {
        QTRY_COMPARE(stateOf(spool, id), PrintJobState::Waiting);
        clock.pass(1min);
        spool.look();
    }
    QTRY_COMPARE(stateOf(spool, id), PrintJobState::Failed);
    clock.pass(1min);
    spool.look();
    QCOMPARE(stateOf(spool, id), PrintJobState::Failed);
    QCOMPARE(numbers.given, 3);
}

void TestPrintSpool::hopelessTrouble_failsAtOnce_data()
{
    QTest::addColumn<PrinterKind>("kind");
    QTest::addColumn<PrintTrouble>("trouble");
    QTest::addColumn<PrintJobState>("state");
    QTest::newRow("queue gone") << PrinterKind::Queue << PrintTrouble::Missing
                                << PrintJobState::Failed;
    QTest::newRow("device off") << PrinterKind::Device << PrintTrouble::Missing
                                << PrintJobState::Waiting;
    QTest::newRow("a disk") << PrinterKind::Device << PrintTrouble::NotAPrinter
                            << PrintJobState::Failed;
    QTest::newRow("no rights") << PrinterKind::Device << PrintTrouble::NotAllowed
                               << PrintJobState::Failed;
    QTest::newRow("paused") << PrinterKind::Queue << PrintTrouble::Paused << PrintJobState::Waiting;
}

void TestPrintSpool::hopelessTrouble_failsAtOnce()
{
    QFETCH(PrinterKind, kind);
    QFETCH(PrintTrouble, trouble);
    QFETCH(PrintJobState, state);
    const FakeClock clock;
    Script script;
    script.opens = {{trouble, false, {}}};
    Numbers numbers;
    PrintSpool spool(clock, {}, linksTo(script));
    const int id = spool.add({}, printerNamed(QStringLiteral("till"), kind), numbers.next());
    QTRY_COMPARE(stateOf(spool, id), state);
    QCOMPARE(spool.job(id)->trouble, trouble);
    // Named, and never printed anywhere else instead.
    QCOMPARE(script.reached, QStringList{QStringLiteral("till")});
    QVERIFY(script.papers.isEmpty());
    QCOMPARE(numbers.given, 0);
}

void TestPrintSpool::unbookedPaper_isNotPrinted()
{
    const FakeClock clock;
    Script script;
    Numbers numbers;
    numbers.fails = true;
    PrintSpool spool(clock, {}, linksTo(script));
    const int id = spool.add({}, printerNamed(QStringLiteral("till")), numbers.next());
    QTRY_COMPARE(stateOf(spool, id), PrintJobState::Failed);
    QCOMPARE(spool.job(id)->trouble, PrintTrouble::NotBooked);
    QVERIFY(script.papers.isEmpty());
}

void TestPrintSpool::pauses_growAndEnd()
{
    FakeClock clock;
    Script script;
    script.opens = std::deque<PrintOutcome>(40, {PrintTrouble::Refused, false, {}});
    Numbers numbers;
    PrintSpool spool(clock, {}, linksTo(script));
    const int id = spool.add({}, printerNamed(QStringLiteral("till")), numbers.next());
    for (const auto pause : {2s, 4s, 8s, 15s, 30s, 30s}) {
        QTRY_COMPARE(stateOf(spool, id), PrintJobState::Waiting);
        const int tries = spool.job(id)->tries;
        clock.pass(pause - 1ms);
        spool.look();
        QCOMPARE(spool.job(id)->tries, tries);
        clock.pass(1ms);
        spool.look();
        QCOMPARE(spool.job(id)->tries, tries + 1);
    }
}

void TestPrintSpool::oldJob_expiresAndNeverComesOut_data()
{
    QTest::addColumn<bool>("asleep");
    QTest::newRow("time goes on") << false;
    QTest::newRow("the computer slept") << true;
}

void TestPrintSpool::oldJob_expiresAndNeverComesOut()
{
    QFETCH(bool, asleep);
    FakeClock clock;
    Script script;
    script.opens = {{PrintTrouble::Refused, false, {}}};
    Numbers numbers;
    PrintSpool spool(clock, {}, linksTo(script));
    const int id = spool.add({}, printerNamed(QStringLiteral("till")), numbers.next());
    QTRY_COMPARE(stateOf(spool, id), PrintJobState::Waiting);
    if (asleep)
        clock.setNow(clock.now().addSecs(601));
    else
        clock.pass(10min);
    spool.look();
    QCOMPARE(stateOf(spool, id), PrintJobState::Expired);
    clock.pass(1h);
    spool.look();
    // The next paper comes, and the old one stays away.
    const int next = spool.add({}, printerNamed(QStringLiteral("till")), numbers.next());
    QTRY_COMPARE(stateOf(spool, next), PrintJobState::Printed);
    QCOMPARE(stateOf(spool, id), PrintJobState::Expired);
    QCOMPARE(script.papers.size(), 1);
}

void TestPrintSpool::order_isKeptAtOnePrinter_notBetweenTwo()
{
    FakeClock clock;
    Script script;
    script.opens = {{PrintTrouble::Refused, false, {}}};
    Numbers numbers;
    PrintSpool spool(clock, {}, linksTo(script));
    const int first = spool.add({}, printerNamed(QStringLiteral("till")), numbers.next());
    QTRY_COMPARE(stateOf(spool, first), PrintJobState::Waiting);
    // Another printer is not held up by one that is switched off.
    const int other = spool.add({}, printerNamed(QStringLiteral("office")), numbers.next());
    QTRY_COMPARE(stateOf(spool, other), PrintJobState::Printed);
    QCOMPARE(stateOf(spool, first), PrintJobState::Waiting);
    // A new paper for the same one makes the old one come first, and at once.
    const int second = spool.add({}, printerNamed(QStringLiteral("till")), numbers.next());
    QTRY_COMPARE(stateOf(spool, second), PrintJobState::Printed);
    QCOMPARE(stateOf(spool, first), PrintJobState::Printed);
    const QStringList expected{QStringLiteral("till"), QStringLiteral("office"),
                               QStringLiteral("till"), QStringLiteral("till")};
    QCOMPARE(script.reached, expected);
}

void TestPrintSpool::reroute_printsOnTheOtherPrinter()
{
    const FakeClock clock;
    Script script;
    script.opens = {{PrintTrouble::Missing, false, {}}};
    Numbers numbers;
    PrintSpool spool(clock, {}, linksTo(script));
    const int id =
        spool.add({}, printerNamed(QStringLiteral("old"), PrinterKind::Queue), numbers.next());
    QTRY_COMPARE(stateOf(spool, id), PrintJobState::Failed);
    spool.reroute(id, printerNamed(QStringLiteral("new")));
    QTRY_COMPARE(stateOf(spool, id), PrintJobState::Printed);
    QCOMPARE(spool.job(id)->printer.name, QStringLiteral("new"));
    QCOMPARE(script.papers.size(), 1);
    // What has been printed is not sent anywhere again.
    spool.reroute(id, printerNamed(QStringLiteral("third")));
    spool.retry(id);
    QCOMPARE(stateOf(spool, id), PrintJobState::Printed);
}

void TestPrintSpool::retry_afterAFailure_isANewStart()
{
    FakeClock clock;
    Script script;
    script.opens = {{PrintTrouble::NotAllowed, false, {}}};
    Numbers numbers;
    PrintSpool spool(clock, {}, linksTo(script));
    const int id =
        spool.add({}, printerNamed(QStringLiteral("till"), PrinterKind::Device), numbers.next());
    QTRY_COMPARE(stateOf(spool, id), PrintJobState::Failed);
    clock.pass(1h);
    spool.look();
    QCOMPARE(stateOf(spool, id), PrintJobState::Failed);
    spool.retry(id);
    QTRY_COMPARE(stateOf(spool, id), PrintJobState::Printed);
    QCOMPARE(numbers.given, 1);
}

void TestPrintSpool::cancelled_neverComesOut()
{
    FakeClock clock;
    Script script;
    script.opens = {{PrintTrouble::Refused, false, {}}};
    Numbers numbers;
    PrintSpool spool(clock, {}, linksTo(script));
    const int id = spool.add({}, printerNamed(QStringLiteral("till")), numbers.next());
    QTRY_COMPARE(stateOf(spool, id), PrintJobState::Waiting);
    spool.cancel(id);
    QCOMPARE(stateOf(spool, id), PrintJobState::Cancelled);
    clock.pass(1min);
    spool.look();
    const int next = spool.add({}, printerNamed(QStringLiteral("till")), numbers.next());
    QTRY_COMPARE(stateOf(spool, next), PrintJobState::Printed);
    QCOMPARE(script.papers.size(), 1);
    QCOMPARE(stateOf(spool, id), PrintJobState::Cancelled);

    // On its way to a printer that says nothing: the connection is let go at once.
    const TillPrinter till(Manner::Stalls);
    PrintSpool real(clock, {60s, 60s});
    numbers.padding = QByteArray(200'000, 'x');
    const int stalled = real.add({}, printerAt(till), numbers.next());
    QTRY_COMPARE(stateOf(real, stalled), PrintJobState::Printing);
    real.cancel(stalled);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(real, stalled), PrintJobState::Cancelled, 3000);
}

void TestPrintSpool::end_isQuickAndPrintsNothingMore()
{
    const FakeClock clock;
    TillPrinter till(Manner::Stalls);
    Numbers numbers;
    numbers.padding = QByteArray(200'000, 'x');
    QElapsedTimer timer;
    {
        PrintSpool spool(clock, {60s, 60s});
        const int id = spool.add({}, printerAt(till), numbers.next());
        spool.add({}, printerAt(till), numbers.next());
        QTRY_COMPARE(stateOf(spool, id), PrintJobState::Printing);
        timer.start();
    }
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    // A new start begins with an empty list: nothing comes out by itself.
    till.setManner(Manner::Prints);
    QTRY_COMPARE(till.papers().size(), 1);
    PrintSpool spool(clock, Short);
    spool.look();
    QVERIFY(spool.jobs().isEmpty());
    QCOMPARE(numbers.given, 1);
    QCOMPARE(till.connections(), 1);
}

void TestPrintSpool::longDay_forgetsWhatIsOver()
{
    const FakeClock clock;
    Script script;
    Numbers numbers;
    PrintSpool spool(clock, {}, linksTo(script));
    int last = 0;
    for (int i = 0; i < 80; ++i)
        last = spool.add({}, printerNamed(QStringLiteral("till")), numbers.next());
    QCOMPARE(spool.jobs().size(), 80); // what waits is never forgotten
    QTRY_COMPARE(stateOf(spool, last), PrintJobState::Printed);
    QCOMPARE(script.papers.size(), 80);
    last = spool.add({}, printerNamed(QStringLiteral("till")), numbers.next());
    QCOMPARE(spool.jobs().size(), 50);
    QCOMPARE(spool.jobs().last().id, last);
}

QTEST_MAIN(TestPrintSpool)
#include "tst_printspool.moc"
