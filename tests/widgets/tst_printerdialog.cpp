// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagesdesk.h"

#include <escposreader.h>
#include <paperdesk.h>
#include <printercard.h>
#include <printerdialog.h>
#include <printsystem.h>
#include <teststrip.h>
#include <tillprinter.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace ct;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestPrinterDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void networkPrinter_isSetUpWithItsStrip();
    void queues_areOfferedAsTheComputerKnowsThem();
    void strip_thatDidNotComeIsSaidAndDoesNotComeLater();
    void address_thatIsNoneIsSaidAndLeadsNowhere_data();
    void address_thatIsNoneIsSaidAndLeadsNowhere();
    void card_keepsWhatIsChosen();
    void card_saysWhatCouldNotBeKept();

private:
    template <typename Widget>
    static Widget *in(QWidget &widget, const char *name)
    {
        return widget.findChild<Widget *>(QLatin1String(name));
    }
    static void press(QWidget &widget, const char *name)
    {
        auto *button = in<QPushButton>(widget, name);
        QVERIFY2(button->isEnabled(), name);
        button->click();
    }
    static void type(QWidget &widget, const QString &address)
    {
        auto *edit = in<QLineEdit>(widget, "printerAddressEdit");
        edit->setText(address);
        emit edit->textEdited(address);
    }

    PrintSystem m_system;
    std::unique_ptr<PagesDesk> m_pages;
    std::unique_ptr<TillPrinter> m_till;
    std::unique_ptr<PaperDesk> m_paper;
    PaperFacts m_facts;
    bool m_canWrite = true;
};

void TestPrinterDialog::initTestCase()
{
    const QString missing = m_system.start();
    QVERIFY2(missing.isEmpty(), qPrintable(missing));
    QVERIFY(m_system.addPrinter(u"till"_s));
    QVERIFY(m_system.addPrinter(u"upstairs"_s, {u"cupsdisable"_s}));
}

void TestPrinterDialog::init()
{
    m_pages = std::make_unique<PagesDesk>();
    m_till = std::make_unique<TillPrinter>();
    m_facts = {};
    m_canWrite = true;
    m_paper = std::make_unique<PaperDesk>(
        m_pages->book, m_pages->catalogue, m_pages->clock, [this] { return m_facts; },
        [this](const PaperSettings &settings) -> Result<Done> {
            if (!m_canWrite)
                return Error{Fault::Storage, {}};
            m_facts.settings = settings;
            return Done{};
        },
        PrintPatience{1500ms, 6s});
}

void TestPrinterDialog::cleanup()
{
    m_paper.reset();
    m_till.reset();
    m_pages.reset();
}

void TestPrinterDialog::networkPrinter_isSetUpWithItsStrip()
{
    PrinterDialog dialog(m_pages->desk(), *m_paper);
    QSignalSpy chosen(&dialog, &PrinterDialog::chosen);
    QVERIFY(!in<QPushButton>(dialog, "printerNextButton")->isEnabled());
    type(dialog, m_till->address());
    press(dialog, "printerNextButton");
    auto *size = in<QComboBox>(dialog, "printerPaperCombo");
    QCOMPARE(size->count(), 3);
    size->setCurrentIndex(size->findData(384));
    in<QLineEdit>(dialog, "printerNameEdit")->setText(u"गल्ला"_s);
    in<QCheckBox>(dialog, "printerDrawerCheck")->setChecked(true);
    press(dialog, "printerNextButton");
    press(dialog, "printStripButton");
    QTRY_COMPARE(m_till->papers().size(), 1);
    const ThermalPaper strip = readEscPos(m_till->papers().first());
    QVERIFY2(strip.whole, qPrintable(strip.fault));
    QCOMPARE(strip.drawerPulses, 0);
    QCOMPARE(strip.cuts, 1);
    PrinterSetup expected;
    expected.name = u"गल्ला"_s;
    expected.address = m_till->address();
    expected.dots = 384;
    expected.drawer = true;
    QCOMPARE(strip.picture.convertToFormat(QImage::Format_RGB32),
             testStripPicture(expected).convertToFormat(QImage::Format_RGB32));
    if (const QString folder = qEnvironmentVariable("CT_PICTURES"); !folder.isEmpty())
        QVERIFY(strip.picture.save(folder + u"/strip-384.png"_s));
    QTRY_COMPARE(in<QLabel>(dialog, "stripLabel")->text(), u"Printed on गल्ला."_s);
    press(dialog, "printerNextButton");
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<PrinterSetup>(), expected);
}

void TestPrinterDialog::queues_areOfferedAsTheComputerKnowsThem()
{
    PrinterDialog dialog(m_pages->desk(), *m_paper);
    QSignalSpy chosen(&dialog, &PrinterDialog::chosen);
    auto *list = in<QListWidget>(dialog, "foundPrinters");
    QTRY_VERIFY_WITH_TIMEOUT(list->count() >= 2, 10000);
    QCOMPARE(list->item(0)->text(), u"till"_s);
    QCOMPARE(list->item(1)->text(), u"upstairs (stopped)"_s);
    list->setCurrentRow(0);
    for (int step = 0; step < 3; ++step)
        press(dialog, "printerNextButton");
    const auto printer = chosen.first().first().value<PrinterSetup>();
    QCOMPARE(printer.kind, PrinterKind::RawQueue);
    QCOMPARE(printer.address, u"till"_s);
}

void TestPrinterDialog::strip_thatDidNotComeIsSaidAndDoesNotComeLater()
{
    PrinterDialog dialog(m_pages->desk(), *m_paper);
    type(dialog, u"127.0.0.1:%1"_s.arg(deadPort()));
    press(dialog, "printerNextButton");
    press(dialog, "printerNextButton");
    press(dialog, "printStripButton");
    auto *words = in<QLabel>(dialog, "stripLabel");
    QTRY_VERIFY2(words->text().contains(u"takes no connection"), qPrintable(words->text()));
    QTRY_VERIFY(m_paper->spool().jobs().isEmpty());
}

void TestPrinterDialog::address_thatIsNoneIsSaidAndLeadsNowhere_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("a name") << u"printer.example"_s;
    QTest::newRow("half") << u"192.0.2"_s;
    QTest::newRow("a file") << u"device:/etc/passwd"_s;
    QTest::newRow("port") << u"192.0.2.7:99999"_s;
}

void TestPrinterDialog::address_thatIsNoneIsSaidAndLeadsNowhere()
{
    QFETCH(QString, address);
    PrinterDialog dialog(m_pages->desk(), *m_paper);
    type(dialog, address);
    QVERIFY(!in<QPushButton>(dialog, "printerNextButton")->isEnabled());
    QVERIFY(in<QLabel>(dialog, "printerPlaceLabel")->text().contains(u"192.0.2.7"));
}

void TestPrinterDialog::card_keepsWhatIsChosen()
{
    m_facts.settings.printers = {*printerAt(u"tcp://192.0.2.7:9100"_s), *printerAt(u"raw:till"_s)};
    PrinterCard card(m_pages->desk(), *m_paper);
    auto *list = in<QListWidget>(card, "printersList");
    QCOMPARE(list->count(), 2);
    in<QCheckBox>(card, "automaticCheck")->setChecked(true);
    QVERIFY(m_facts.settings.automatic);
    list->setCurrentRow(1);
    press(card, "firstPrinterButton");
    QCOMPARE(m_facts.settings.printers.first().address, u"till"_s);
    QVERIFY(m_facts.settings.automatic);
    list->setCurrentRow(1);
    press(card, "removePrinterButton");
    QCOMPARE(m_facts.settings.printers.size(), 1);
    QCOMPARE(m_paper->usualPrinter()->address, u"till"_s);
    press(card, "removePrinterButton");
    QVERIFY(!m_paper->usualPrinter());
    QVERIFY(!in<QPushButton>(card, "changePrinterButton")->isEnabled());
}

void TestPrinterDialog::card_saysWhatCouldNotBeKept()
{
    m_facts.settings.printers = {*printerAt(u"raw:till"_s)};
    PrinterCard card(m_pages->desk(), *m_paper);
    m_canWrite = false;
    press(card, "removePrinterButton");
    QVERIFY(in<QLabel>(card, "printerCardLabel")->text().startsWith(u"Not saved"));
    QCOMPARE(in<QListWidget>(card, "printersList")->count(), 1);
}

QTEST_MAIN(TestPrinterDialog)
#include "tst_printerdialog.moc"
