// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagesdesk.h"

#include <paperdesk.h>
#include <papersdialog.h>
#include <receiptdialog.h>
#include <statusstrip.h>
#include <tillprinter.h>

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace ct;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

PrinterSetup tillAt(const QString &name, const QString &address)
{
    PrinterSetup setup;
    setup.name = name;
    setup.address = address;
    return setup;
}

} // namespace

class TestPapersDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void strip_tellsWhatHasNotComeOut();
    void paper_isSentToAnotherPrinterByHand();
    void paper_isTriedAgainOnItsOwnPrinter();
    void discardedPaper_isGone();
    void receiptDialog_tellsHowThePrinterFares();
    void receiptDialog_withoutAPrinterOnlySaves();

private:
    template <typename Widget>
    static Widget *in(QWidget &widget, const char *name)
    {
        return widget.findChild<Widget *>(QLatin1String(name));
    }
    Desk desk()
    {
        Desk made = m_pages->desk();
        made.paper = m_paper.get();
        return made;
    }
    Attempt sale()
    {
        return m_pages->put(7, "A", "9876543210", 239, State::Success, m_pages->clock.now());
    }
    //! A receipt that waits because its printer is off.
    int stuck()
    {
        const int id = m_paper->printReceipt(sale(), m_facts.settings.printers.first());
        (void)QTest::qWaitFor(
            [&] { return m_paper->spool().job(id)->state == PrintJobState::Waiting; }, 5000);
        return id;
    }

    std::unique_ptr<PagesDesk> m_pages;
    std::unique_ptr<TillPrinter> m_till;
    std::unique_ptr<PaperDesk> m_paper;
    PaperFacts m_facts;
};

void TestPapersDialog::init()
{
    m_pages = std::make_unique<PagesDesk>();
    m_till = std::make_unique<TillPrinter>();
    m_facts = {};
    m_facts.settings.printers = {tillAt(u"Till"_s, u"127.0.0.1:%1"_s.arg(deadPort())),
                                 tillAt(u"Office"_s, m_till->address())};
    m_paper = std::make_unique<PaperDesk>(
        m_pages->book, m_pages->catalogue, m_pages->clock, [this] { return m_facts; },
        PaperDesk::Keep{}, PrintPatience{1500ms, 6s});
}

void TestPapersDialog::cleanup()
{
    m_paper.reset();
    m_till.reset();
    m_pages.reset();
}

void TestPapersDialog::strip_tellsWhatHasNotComeOut()
{
    const Desk shown = desk();
    StatusStrip strip(shown);
    auto *button = in<QToolButton>(strip, "papersButton");
    QVERIFY(!button->isHidden());
    QVERIFY(button->text().isEmpty());
    QVERIFY(button->toolTip().contains(u"Till"));
    const int id = stuck();
    QCOMPARE(button->text(), u"1"_s);
    QVERIFY2(button->toolTip().contains(u"Till takes no connection"),
             qPrintable(button->toolTip()));
    QSignalSpy wanted(&strip, &StatusStrip::papersWanted);
    button->click();
    QCOMPARE(wanted.size(), 1);
    m_paper->discard(id);
    QVERIFY(button->text().isEmpty());
}

void TestPapersDialog::paper_isSentToAnotherPrinterByHand()
{
    const int id = stuck();
    PapersDialog dialog(desk(), *m_paper);
    auto *words = in<QLabel>(dialog, "papersWords");
    QVERIFY2(words->text().contains(u"Till takes no connection"), qPrintable(words->text()));
    auto *printers = in<QComboBox>(dialog, "otherPrinterCombo");
    printers->setCurrentIndex(printers->findText(u"Office"_s));
    in<QPushButton>(dialog, "paperElsewhereButton")->click();
    QTRY_COMPARE(m_till->papers().size(), 1);
    QTRY_COMPARE(m_paper->spool().job(id)->state, PrintJobState::Printed);
    QCOMPARE(in<QTreeWidget>(dialog, "papersList")->topLevelItemCount(), 0);
    QVERIFY(!in<QPushButton>(dialog, "paperAgainButton")->isEnabled());
}

void TestPapersDialog::paper_isTriedAgainOnItsOwnPrinter()
{
    const int id = stuck();
    const int tries = m_paper->spool().job(id)->tries;
    PapersDialog dialog(desk(), *m_paper);
    in<QPushButton>(dialog, "paperAgainButton")->click();
    QTRY_COMPARE(m_paper->spool().job(id)->tries, tries + 1);
    QTRY_COMPARE(m_paper->spool().job(id)->state, PrintJobState::Waiting);
    QVERIFY(m_till->papers().isEmpty()); // never by itself to another printer
}

void TestPapersDialog::discardedPaper_isGone()
{
    stuck();
    PapersDialog dialog(desk(), *m_paper);
    QCOMPARE(in<QTreeWidget>(dialog, "papersList")->topLevelItemCount(), 1);
    in<QPushButton>(dialog, "paperDiscardButton")->click();
    QCOMPARE(in<QTreeWidget>(dialog, "papersList")->topLevelItemCount(), 0);
    QVERIFY(m_paper->open().isEmpty());
    QVERIFY(in<QLabel>(dialog, "papersWords")->text().contains(u"Nothing waits"));
}

void TestPapersDialog::receiptDialog_tellsHowThePrinterFares()
{
    ReceiptDialog dialog(desk(), sale());
    auto *printers = in<QComboBox>(dialog, "printerCombo");
    auto *note = in<QLabel>(dialog, "receiptNote");
    QCOMPARE(printers->currentText(), u"Till"_s); // the usual one first
    in<QPushButton>(dialog, "printButton")->click();
    QTRY_VERIFY2(note->text().contains(u"Till takes no connection"), qPrintable(note->text()));
    printers->setCurrentIndex(printers->findText(u"Office"_s));
    in<QPushButton>(dialog, "printButton")->click();
    QTRY_COMPARE(note->text(), u"Printed on Office."_s);
    QCOMPARE(m_till->papers().size(), 1);
}

void TestPapersDialog::receiptDialog_withoutAPrinterOnlySaves()
{
    Desk bare = desk();
    bare.paper = nullptr;
    ReceiptDialog dialog(bare, sale());
    QVERIFY(!in<QPushButton>(dialog, "printButton")->isEnabled());
    QVERIFY(in<QLabel>(dialog, "receiptNote")->text().contains(u"saved as PDF"));
    QVERIFY(in<QPushButton>(dialog, "savePdfButton")->isEnabled());
}

QTEST_MAIN(TestPapersDialog)
#include "tst_papersdialog.moc"
