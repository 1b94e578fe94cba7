// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookdesk.h"

#include <mainwindow.h>
#include <paperdesk.h>
#include <receipttext.h>
#include <shiftpage.h>
#include <shiftslip.h>

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QtTest>

using namespace ct;

//! How a sale is paid on the Recharge page, and the drawer on the Shift page, on a real book.
class TestShiftPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Theme::light()); }
    void init();
    void cleanup();
    void cash_asksNothing();
    void cashGiven_showsTheChange();
    void tooLittleCash_isNotSold();
    void upi_showsTheCodeAndNoProof();
    void onAccount_namesTheCustomer();
    void nextSale_isCashAgain();
    void change_staysUntilTheNextAmount();
    void saleWithoutAShift_asksToOpenOne();
    void shift_isOpenedCountedBlindAndClosed();
    void difference_isClosedWithAReasonOnly();
    void moneyDue_isGivenBack();
    void reprint_isMarked();
    void papersOfAReport_areBooked();
    void details_sayHowItWasPaid();
    void bothSizes_holdThePage_data();
    void bothSizes_holdThePage();

private:
    template <typename T>
    T *find(const char *name) const
    {
        T *found = m_window->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QString words(const char *label) const { return find<QLabel>(label)->text(); }
    void press(const char *button) { find<QPushButton>(button)->click(); }
    void type(const QString &typed) { QTest::keyClicks(QApplication::focusWidget(), typed); }
    void key(Qt::Key pressed, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), pressed, modifiers);
    }
    //! Number, operator and amount of a sale of 239 rupees; not paid yet.
    void fillForm(const char *number = "6012345678");
    int sold() const { return int(m_shop->provider->recharges.size()); }
    KeptTender tender() const;
    void count(int rupees, int pieces)
    {
        const QByteArray name = "note" + QByteArray::number(rupees) + "Edit";
        find<QLineEdit>(name.constData())->setText(QString::number(pieces));
    }
    void grab(const char *name) const;

    std::unique_ptr<BookDesk> m_shop;
    std::unique_ptr<MainWindow> m_window;
};

void TestShiftPage::init()
{
    m_shop = std::make_unique<BookDesk>();
    Desk desk = m_shop->desk();
    desk.shop.upiId = QStringLiteral("ganesh@upi");
    m_window = std::make_unique<MainWindow>(desk);
    m_window->resize(1366, 768);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestShiftPage::cleanup()
{
    m_window.reset();
    m_shop.reset();
}

void TestShiftPage::grab(const char *name) const
{
    const QString folder = qEnvironmentVariable("CT_SHOTS");
    QTest::qWait(1); // the layouts have their turn
    if (!folder.isEmpty())
        m_window->grab().save(folder + QStringLiteral("/%1.png").arg(QLatin1String(name)));
}

void TestShiftPage::fillForm(const char *number)
{
    type(QString::fromLatin1(number));
    key(Qt::Key_Return);
    type(QStringLiteral("air"));
    while (QApplication::focusWidget()->objectName() != QLatin1String("amountEdit"))
        key(Qt::Key_Return);
    type(QStringLiteral("239"));
}

KeptTender TestShiftPage::tender() const
{
    const auto page = m_shop->book->page({}, {}, 1);
    const auto kept = m_shop->book->tenderOf(page->rows.first().orderId);
    return kept && *kept ? **kept : KeptTender{};
}

void TestShiftPage::cash_asksNothing()
{
    fillForm();
    key(Qt::Key_F10);
    QCOMPARE(sold(), 1);
    QCOMPARE(tender(), (KeptTender{PayKind::Cash, Money::fromRupees(239), {}, 0}));
}

void TestShiftPage::cashGiven_showsTheChange()
{
    fillForm();
    press("payCashButton");
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("givenEdit"));
    type(QStringLiteral("500"));
    QVERIFY2(words("changeLabel").contains(QStringLiteral("261")),
             qPrintable(words("changeLabel")));
    grab("tender-cash");
    key(Qt::Key_F10);
    QCOMPARE(sold(), 1);
    QCOMPARE(tender().kept, Money::fromRupees(239));
    QCOMPARE(tender().given, Money::fromRupees(500));
}

void TestShiftPage::tooLittleCash_isNotSold()
{
    fillForm();
    press("payCashButton");
    type(QStringLiteral("200"));
    QVERIFY(!find<QPushButton>("confirmButton")->isEnabled());
    key(Qt::Key_F10);
    QCOMPARE(sold(), 0);
    QVERIFY(!words("tenderWords").isEmpty());
    QVERIFY(words("changeLabel").isEmpty());
}

void TestShiftPage::upi_showsTheCodeAndNoProof()
{
    fillForm();
    press("payUpiButton");
    QVERIFY(find<QWidget>("upiCard")->isVisible());
    QVERIFY(words("upiTitle").contains(QStringLiteral("239")));
    QVERIFY(!find<QLabel>("upiCode")->pixmap(Qt::ReturnByValue).isNull());
    QVERIFY(find<QLabel>("upiWarning")->isVisible());
    QVERIFY(!words("tenderWords").isEmpty());
    grab("tender-upi");
    QCOMPARE(sold(), 0); // showing the code is no sale, and nothing waits for money
    key(Qt::Key_F10);
    QCOMPARE(sold(), 1);
    QCOMPARE(tender().kind, PayKind::Upi);
    QVERIFY(!find<QWidget>("upiCard")->isVisible());
}

void TestShiftPage::onAccount_namesTheCustomer()
{
    const QString customer = QStringLiteral("9000000001");
    QVERIFY(m_shop->book->setLimit(customer, Money::fromRupees(1000), {}).ok());
    fillForm();
    press("payAccountButton");
    find<QLineEdit>("tenderCustomerEdit")->setText(QStringLiteral("90000"));
    QVERIFY(!find<QPushButton>("confirmButton")->isEnabled());
    find<QLineEdit>("tenderCustomerEdit")->setText(customer);
    QVERIFY(words("tenderWords").contains(customer));
    grab("tender-account");
    key(Qt::Key_F10);
    QCOMPARE(sold(), 1);
    QCOMPARE(tender().kind, PayKind::Account);
    QCOMPARE(m_shop->book->account(customer)->owed, Money::fromRupees(239));
}

void TestShiftPage::nextSale_isCashAgain()
{
    fillForm();
    press("payUpiButton");
    key(Qt::Key_F10);
    fillForm("6012345679");
    key(Qt::Key_F10);
    QCOMPARE(sold(), 2);
    QCOMPARE(tender().kind, PayKind::Cash);
}

void TestShiftPage::change_staysUntilTheNextAmount()
{
    fillForm();
    press("payCashButton");
    type(QStringLiteral("300"));
    key(Qt::Key_F10);
    QVERIFY(words("changeLabel").contains(QStringLiteral("61")));
    QVERIFY(find<QLineEdit>("givenEdit")->text().isEmpty());
    fillForm("6012345679");
    QVERIFY(words("changeLabel").isEmpty());
}

void TestShiftPage::saleWithoutAShift_asksToOpenOne()
{
    QVERIFY(m_shop->book->setNeedsShift(true, {}).ok());
    fillForm();
    key(Qt::Key_F10);
    QCOMPARE(sold(), 0);
    QVERIFY(find<ShiftPage>("shiftPage")->isVisible());
    count(500, 2);
    grab("shift-open");
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE((*m_shop->book->currentShift())->opening.total(), Money::fromRupees(1000));
    // The form was kept: the same sale goes on with one key.
    m_window->showPage(QStringLiteral("rechargePage"));
    key(Qt::Key_F10);
    QCOMPARE(sold(), 1);
    QCOMPARE(tender().shift, 1);
}

void TestShiftPage::shift_isOpenedCountedBlindAndClosed()
{
    m_window->showPage(QStringLiteral("shiftPage"));
    count(100, 5);
    press("shiftGoButton");
    m_shop->sold(QStringLiteral("9876543210"), 239, 0);
    find<QLineEdit>("cashAmountEdit")->setText(QStringLiteral("39"));
    press("cashOutButton"); // no reason
    QVERIFY(m_shop->book->shiftMoves(1)->isEmpty());
    find<QLineEdit>("cashReasonEdit")->setText(QStringLiteral("tea"));
    press("cashOutButton");
    QCOMPARE(m_shop->book->shiftMoves(1)->size(), 1);
    grab("shift-running");
    press("shiftGoButton");
    // Blind: neither the figures nor what is expected can be seen while the drawer is counted.
    QVERIFY(!find<QLabel>("shiftFigures")->isVisible());
    QVERIFY(!words("shiftWords").contains(QStringLiteral("700")));
    count(500, 1);
    count(200, 1);
    press("shiftGoButton");
    QVERIFY2(words("shiftWords").contains(QStringLiteral("700")), qPrintable(words("shiftWords")));
    press("shiftGoButton");
    QVERIFY(!*m_shop->book->currentShift());
    QCOMPARE(m_shop->book->zReport(1)->figures.out.money, Money::fromRupees(39));
    QVERIFY(words("reportText").contains(QStringLiteral("239")));
    grab("shift-closed");
}

void TestShiftPage::difference_isClosedWithAReasonOnly()
{
    m_window->showPage(QStringLiteral("shiftPage"));
    press("shiftGoButton"); // an empty drawer
    press("shiftGoButton");
    count(10, 1);
    press("shiftGoButton");
    QVERIFY(find<QLineEdit>("shiftReasonEdit")->isVisible());
    press("shiftGoButton");
    QVERIFY(*m_shop->book->currentShift());
    find<QLineEdit>("shiftReasonEdit")->setText(QStringLiteral("found under the mat"));
    grab("shift-differs");
    press("shiftGoButton");
    QVERIFY(!*m_shop->book->currentShift());
    QCOMPARE(m_shop->book->zReport(1)->shift.reason, QStringLiteral("found under the mat"));
}

void TestShiftPage::moneyDue_isGivenBack()
{
    QVERIFY(m_shop->book->openShift(*cashCountFrom(QStringLiteral("500x1")), 1, {}).ok());
    const Attempt attempt = m_shop->sold(QStringLiteral("9876543210"), 239, 0);
    for (int i = 0; i < 2; ++i) {
        m_shop->clock.pass(std::chrono::seconds(70));
        (void)m_shop->book->record(
            attempt.orderId, evidenceOf(Channel::Status, Verdict::Failure, m_shop->clock.now()));
    }
    m_window->showPage(QStringLiteral("shiftPage"));
    auto *list = find<QListView>("refundList");
    QVERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), 1);
    grab("shift-refund");
    press("refundCashButton"); // none chosen
    QCOMPARE(m_shop->book->refundsDue(10)->size(), 1);
    list->setCurrentIndex(list->model()->index(0, 0));
    press("refundCashButton");
    QCOMPARE(m_shop->book->refundsDue(10)->size(), 0);
    QCOMPARE(*m_shop->book->shiftFigures(1)->expected(), Money::fromRupees(500));
}

void TestShiftPage::reprint_isMarked()
{
    SqliteBook &book = *m_shop->book;
    QVERIFY(book.openShift(CashCount(), 1, {}).ok());
    const auto x = book.shiftFigures(1);
    const QString open =
        toText(shiftSlip(**book.currentShift(), *x, m_shop->desk().shop, false), 42);
    QVERIFY(!open.contains(QStringLiteral("Expected")));
    QVERIFY(book.countShift(CashCount(), {}).ok());
    const auto z = book.closeShift({}, {});
    QVERIFY(z.ok());
    const QString first = toText(shiftSlip(*z, m_shop->desk().shop, false, 0), 42);
    const QString again = toText(shiftSlip(*z, m_shop->desk().shop, false, 2), 42);
    QVERIFY(!first.contains(QStringLiteral("DUPLICATE")));
    QVERIFY(again.contains(QStringLiteral("DUPLICATE 2")));
    QVERIFY(first.contains(z->head.left(16)));
    QVERIFY(first.contains(QStringLiteral("Z report 1")));
    QVERIFY(toText(shiftSlip(*z, m_shop->desk().shop, true, 0), 42)
                .contains(QStringLiteral("PRACTICE")));
}

//! Whoever prints a report again after a restart or at another counter prints a copy.
void TestShiftPage::papersOfAReport_areBooked()
{
    SqliteBook &book = *m_shop->book;
    PaperFacts facts;
    PaperDesk paper(book, m_shop->catalogue, m_shop->clock, [&facts] { return facts; });
    Desk desk = m_shop->desk();
    desk.paper = &paper;
    QVERIFY(book.openShift(CashCount(), 1, {}).ok());
    QVERIFY(book.countShift(CashCount(), {}).ok());
    QVERIFY(book.closeShift({}, {}).ok());
    ShiftPage page(desk, book);
    auto *print = page.findChild<QPushButton *>(QStringLiteral("printReportButton"));
    QVERIFY(print);
    print->click(); // there is no printer: nothing was printed
    PrinterSetup printer;
    printer.address = QStringLiteral("127.0.0.1:9");
    facts.settings.printers = {printer};
    print->click();
    print->click();
    QCOMPARE(paper.spool().jobs().size(), 2);
    QCOMPARE(book.noteReportPrint(1, QStringLiteral("80"), {}).valueOr(-1), 2);
}

void TestShiftPage::details_sayHowItWasPaid()
{
    m_shop->sold(QStringLiteral("9876543210"), 239, 0);
    m_window->showPage(QStringLiteral("historyPage"));
    QTRY_VERIFY(m_window->findChild<QLabel *>(QStringLiteral("fieldsLabel")));
    auto *table = m_window->findChild<QAbstractItemView *>(QStringLiteral("historyTable"));
    QVERIFY(table);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTRY_VERIFY(words("fieldsLabel").contains(QStringLiteral("Cash")));
}

void TestShiftPage::bothSizes_holdThePage_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1366x768") << QSize(1366, 768);
    QTest::newRow("1024x768") << QSize(1024, 768);
}

void TestShiftPage::bothSizes_holdThePage()
{
    QFETCH(QSize, size);
    m_window->resize(size);
    fillForm();
    press("payUpiButton");
    QCoreApplication::processEvents();
    QCOMPARE(m_window->size(), size);
    grab(size.width() < 1100 ? "tender-upi-narrow" : "tender-upi-wide");
    m_window->showPage(QStringLiteral("shiftPage"));
    QCoreApplication::processEvents();
    QCOMPARE(m_window->size(), size);
    grab(size.width() < 1100 ? "shift-narrow" : "shift-wide");
}

QTEST_MAIN(TestShiftPage)
#include "tst_shiftpage.moc"
