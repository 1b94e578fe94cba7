// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookdesk.h"

#include <bookarchive.h>
#include <daybookpage.h>
#include <historyrange.h>
#include <historyview.h>
#include <mainwindow.h>
#include <saleschart.h>
#include <sharebars.h>
#include <theme.h>

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

using namespace ct;

class TestDayBookPage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void figures_areThoseOfTheDay();
    void bars_compareWithTheSameWeekday();
    void operators_haveTheirRows();
    void anyDays_canBeShown();
    void aSale_isCountedWithoutBeingAsked();
    void aRow_leadsToItsRecharges();
    void aService_leadsToItsRecharges();
    void export_writesWhatIsShown();
    void export_thatFails_isSaid();
    void print_offersTheSheetAsText();
    void marginIsShown_whereItIsLearnt();

private:
    template <typename T>
    T *find(const char *name) const
    {
        T *found = m_page->findChild<T *>(QString::fromLatin1(name));
        Q_ASSERT(found);
        return found;
    }
    QString text(const char *name) const { return find<QLabel>(name)->text(); }
    void readAgain()
    {
        m_page->hide();
        m_page->show();
    }

    std::unique_ptr<BookDesk> m_desk;
    std::unique_ptr<BookArchive> m_archive;
    std::unique_ptr<DayBookPage> m_page;
};

void TestDayBookPage::initTestCase()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_IN")));
    applyTheme(*qApp, Theme::light());
}

void TestDayBookPage::init()
{
    m_desk = std::make_unique<BookDesk>();
    m_desk->sold(QStringLiteral("9000000001"), 1000, 7);
    QVERIFY(m_desk->book
                ->noteBalance({m_desk->clock.now().addDays(-1), Money::fromRupees(900),
                               QStringLiteral("900"), 5})
                .ok());
    m_desk->sold(QStringLiteral("9000000002"), 239, 0);
    m_desk->sold(QStringLiteral("9000000003"), 261, 0);
    QVERIFY(
        m_desk->book
            ->noteTopUp(
                {0, {}, Money::fromRupees(5000), QStringLiteral("UTR 1"), QStringLiteral("owner")})
            .ok());
    QVERIFY(m_desk->book
                ->noteBalance(
                    {m_desk->clock.now(), Money::fromPaise(541500), QStringLiteral("5415"), 5})
                .ok());
    m_archive = std::make_unique<BookArchive>(m_desk->folder() + QStringLiteral("/data"));
    Desk desk = m_desk->desk();
    desk.archive = m_archive.get();
    m_page = std::make_unique<DayBookPage>(desk);
    m_page->resize(1278, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_VERIFY(m_page->book());
}

void TestDayBookPage::cleanup()
{
    m_page.reset();
    m_archive.reset();
    m_desk.reset();
}

void TestDayBookPage::figures_areThoseOfTheDay()
{
    QCOMPARE(text("collectedFigure"), QStringLiteral("₹ 500.00"));
    QCOMPARE(text("collectedAside"), QStringLiteral("2 recharge(s) · ▼ 50 %"));
    // 900 and 5,000 more; 5,415 are left.
    QCOMPARE(text("takenFigure"), QStringLiteral("₹ 485.00"));
    QCOMPARE(text("takenAside"), QStringLiteral("₹ 900.00 → ₹ 5,415.00 · top-ups ₹ 5,000.00"));
    QCOMPARE(text("marginFigure"), QStringLiteral("—"));
    QVERIFY(text("dayBookFootLabel").contains(u"0 waiting"));
}

void TestDayBookPage::bars_compareWithTheSameWeekday()
{
    const DayBook &book = *m_page->book();
    QCOMPARE(book.bars.size(), 24);
    Money now;
    Money before;
    for (const DayBookBar &bar : book.bars) {
        now = *now.plus(bar.amount);
        before = *before.plus(bar.before);
    }
    QCOMPARE(now, Money::fromRupees(500));
    QCOMPARE(before, Money::fromRupees(1000));
    QVERIFY(find<SalesChart>("salesChart")->words().contains(u"₹ 500.00"));
    QCOMPARE(text("salesChartTitle"), QStringLiteral("Sales by hour, in ₹"));
}

void TestDayBookPage::operators_haveTheirRows()
{
    QAbstractItemModel *model = find<QTableView>("dayBookTable")->model();
    QCOMPARE(model->rowCount(), 1);
    const auto cell = [&](int column) { return model->index(0, column).data().toString(); };
    QCOMPARE(cell(DayBookModel::OperatorColumn), QStringLiteral("Airtel"));
    QCOMPARE(cell(DayBookModel::SuccessColumn), QStringLiteral("2"));
    QCOMPARE(cell(DayBookModel::AmountColumn), QStringLiteral("₹ 500.00"));
    QCOMPARE(cell(DayBookModel::MedianColumn), QStringLiteral("0.0 s"));
}

void TestDayBookPage::anyDays_canBeShown()
{
    const QDate today = m_desk->clock.now().toLocalTime().date();
    m_page->pick(today.addDays(-9), today);
    QTRY_COMPARE(text("collectedFigure"), QStringLiteral("₹ 1,500.00"));
    QCOMPARE(m_page->book()->bars.size(), 10);
    QCOMPARE(m_page->book()->weeksBack, 2);
    QCOMPARE(text("salesChartTitle"), QStringLiteral("Sales by day, in ₹"));
    m_page->pick(today.addYears(-2), today);
    QTRY_COMPARE(text("salesChartTitle"), QStringLiteral("Sales by month, in ₹"));
    QCOMPARE(m_page->book()->bars.size(), 25);
}

void TestDayBookPage::aSale_isCountedWithoutBeingAsked()
{
    m_desk->sold(QStringLiteral("9000000004"), 100, 0);
    QTRY_COMPARE(text("collectedFigure"), QStringLiteral("₹ 600.00"));
}

void TestDayBookPage::aRow_leadsToItsRecharges()
{
    Desk desk = m_desk->desk();
    desk.archive = m_archive.get();
    MainWindow window(desk);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.showPage(QStringLiteral("dayBookPage"));
    auto *page = qobject_cast<DayBookPage *>(window.page(QStringLiteral("dayBookPage")));
    QVERIFY(page);
    QTRY_VERIFY(page->book());
    auto *table = page->findChild<QTableView *>(QStringLiteral("dayBookTable"));
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    auto *history = qobject_cast<HistoryView *>(window.page(QStringLiteral("historyPage")));
    QVERIFY(history && history->isVisible());
    const HistoryFilter filter = history->filter();
    QCOMPARE(filter.row, m_desk->catalogue.findByCode(QStringLiteral("A"))->key);
    QCOMPARE(filter.from.toLocalTime().date(), m_desk->clock.now().toLocalTime().date());
    auto *rows = history->findChild<QTableView *>(QStringLiteral("historyTable"));
    QCOMPARE(rows->model()->rowCount(), 2);
}

void TestDayBookPage::aService_leadsToItsRecharges()
{
    std::optional<HistoryWish> wish;
    connect(m_page.get(), &DayBookPage::historyWanted, this,
            [&](const HistoryWish &wanted) { wish = wanted; });
    auto *bar = find<ShareBars>("shareBars")->findChild<QAbstractButton *>();
    QVERIFY(bar);
    QCOMPARE(bar->accessibleName(), QStringLiteral("Mobile 100 %"));
    QTest::mouseClick(bar, Qt::LeftButton);
    QVERIFY(wish);
    QCOMPARE(wish->service, std::optional(Service::Mobile));
    QVERIFY(wish->row.isEmpty());
}

void TestDayBookPage::export_writesWhatIsShown()
{
    const QString csv = m_desk->folder() + QStringLiteral("/day.csv");
    m_page->exportTo(csv);
    QFile file(csv);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(written.startsWith("\xEF\xBB\xBF"));
    QVERIFY(written.contains("\"Collected from customers\",\"₹ 500.00\"\r\n"));
    QVERIFY(written.contains("\"Airtel\",\"2\",\"₹ 500.00\""));
    const QString pdf = m_desk->folder() + QStringLiteral("/day.pdf");
    m_page->exportTo(pdf);
    QFile pages(pdf);
    QVERIFY(pages.open(QIODevice::ReadOnly));
    QVERIFY(pages.readAll().startsWith("%PDF-"));
    QVERIFY(text("dayBookFootLabel").contains(u"day.pdf"));
}

void TestDayBookPage::print_offersTheSheetAsText()
{
    find<QAbstractButton>("dayBookPrintButton")->click();
    auto *text = m_page->findChild<QPlainTextEdit *>(QStringLiteral("sheetText"));
    QVERIFY(text);
    QVERIFY(text->toPlainText().contains(u"Collected from customers: ₹ 500.00"));
    QVERIFY(text->toPlainText().contains(u"\nAirtel\nSuccess 2 · Amount ₹ 500.00"));
}

void TestDayBookPage::export_thatFails_isSaid()
{
    m_page->exportTo(m_desk->folder() + QStringLiteral("/none/day.csv"));
    QVERIFY(text("dayBookFootLabel").contains(u"could not be written"));
    m_page->exportTo(m_desk->folder() + QStringLiteral("/none/day.pdf"));
    QVERIFY(text("dayBookFootLabel").contains(u"could not be written"));
}

void TestDayBookPage::marginIsShown_whereItIsLearnt()
{
    DayBook book = *m_page->book();
    const LearntMargins margins{{book.operators[0].row, 30'000}}; // three per cent
    DayBookModel model;
    model.show(book, margins);
    QCOMPARE(model.index(0, DayBookModel::MarginColumn).data().toString(),
             QStringLiteral("₹ 15.00"));
    QCOMPARE(model.index(0, DayBookModel::PercentColumn).data().toString(), QStringLiteral("3.00"));
    const DayBookWords words(book, margins);
    QCOMPARE(words.margin(), QStringLiteral("₹ 15.00"));
    QCOMPARE(words.marginAside(), QStringLiteral("of all operators"));
}

QTEST_MAIN(TestDayBookPage)
#include "tst_daybookpage.moc"
