// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <historymodel.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace ct;

class TestHistoryModel : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void pagesAreReadAsTheTableIsScrolled();
    void rowsShowWhatTheMockShows();
    void changedAttempt_updatesItsRowWithoutReset();
    void newAttempt_comesFirstWithoutReset();
    void newAttempt_staysOutWhereTheFilterDoesNotFindIt();
    void attemptThatLeavesTheFilter_leavesTheTable();
    void olderAttempt_waitsForItsPage();
    void newFilter_startsANewGeneration();
    void search_isAnyPartOfNumberIdAndReference_data();
    void search_isAnyPartOfNumberIdAndReference();
    void unreadableBook_isAFailureAndNotAnEmptyTable();
    void windowMoves_andHoldsNoMoreThanItsRows();
    void aDayIsJumpedTo_andBothWaysLeadOn();
    void theOldestRows_areOneStepAway();
    void newAttempt_staysOutWhereNewerRowsAreNotLoaded();
    void aName_findsNewAttemptsOfItsNumber();

private:
    void fill(int count);

    FakeClock m_clock;
    std::unique_ptr<FakeBook> m_book;
    std::unique_ptr<HistoryModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestHistoryModel::init()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_IN")));
    m_tester.reset();
    m_model.reset();
    m_book = std::make_unique<FakeBook>(m_clock);
    m_model = std::make_unique<HistoryModel>(*m_book);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_tester->setUseFetchMore(false); // the tests say when a page is read
}

void TestHistoryModel::fill(int count)
{
    for (int number = 1; number <= count; ++number)
        m_book->put(sampleAttempt(number));
}

void TestHistoryModel::pagesAreReadAsTheTableIsScrolled()
{
    fill(130);
    m_model->show({});
    QCOMPARE(m_model->rowCount(), 50);
    QVERIFY(m_model->canFetchMore({}));
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->fetchMore({});
    QCOMPARE(m_model->rowCount(), 100);
    m_model->fetchMore({});
    QCOMPARE(m_model->rowCount(), 130);
    QVERIFY(!m_model->canFetchMore({}));
    QCOMPARE(resets.count(), 0);
    for (int row = 0; row < 130; ++row)
        QCOMPARE(m_model->index(row, 0).data(AttemptModel::IdRole).toString(),
                 sampleAttempt(130 - row).orderId.text());
}

void TestHistoryModel::rowsShowWhatTheMockShows()
{
    Attempt attempt = sampleAttempt(1);
    attempt.operatorRef = QStringLiteral("KA1031182209");
    m_book->put(attempt);
    Attempt failed = sampleAttempt(2, State::Failed);
    failed.reason = QStringLiteral("Invalid amount");
    m_book->put(failed);
    m_model->show({});
    const auto text = [&](int row, int column) {
        return m_model->index(row, column).data().toString();
    };
    QCOMPARE(text(1, AttemptModel::TimeColumn).right(8), QStringLiteral("09:31:08"));
    QCOMPARE(text(1, AttemptModel::OperatorColumn), QStringLiteral("Airtel"));
    QCOMPARE(text(1, AttemptModel::NumberColumn), QStringLiteral("98123 00001"));
    QCOMPARE(text(1, AttemptModel::AmountColumn), QStringLiteral("₹ 239.00"));
    QCOMPARE(text(1, AttemptModel::StateColumn), QStringLiteral("✓ Success"));
    QCOMPARE(text(1, AttemptModel::ReferenceColumn), QStringLiteral("KA1031182209"));
    QCOMPARE(text(0, AttemptModel::ReferenceColumn), QStringLiteral("Invalid amount"));
    const QModelIndex amount = m_model->index(1, AttemptModel::AmountColumn);
    QCOMPARE(amount.data(AttemptModel::RawRole).toLongLong(), 23900);
    QVERIFY(amount.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    QVERIFY(m_model->index(0, AttemptModel::ReferenceColumn).data(AttemptModel::SoftRole).toBool());
}

void TestHistoryModel::changedAttempt_updatesItsRowWithoutReset()
{
    fill(3);
    m_book->put(sampleAttempt(4, State::Pending));
    m_model->show({});
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    m_book->put(sampleAttempt(4, State::Success));
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.first().first().toModelIndex().row(), 0);
    QCOMPARE(State(m_model->index(0, 0).data(AttemptModel::StateRole).toInt()), State::Success);
    QCOMPARE(resets.count(), 0);
}

void TestHistoryModel::newAttempt_comesFirstWithoutReset()
{
    fill(3);
    m_model->show({});
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_book->put(sampleAttempt(9, State::Sending));
    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(m_model->rowOf(sampleAttempt(9).orderId), 0);
    QCOMPARE(resets.count(), 0);
}

void TestHistoryModel::newAttempt_staysOutWhereTheFilterDoesNotFindIt()
{
    fill(3);
    HistoryFilter filter;
    filter.service = Service::Dth;
    m_model->show(filter);
    QCOMPARE(m_model->rowCount(), 0);
    m_book->put(sampleAttempt(9));
    QCOMPARE(m_model->rowCount(), 0);
}

void TestHistoryModel::attemptThatLeavesTheFilter_leavesTheTable()
{
    fill(3);
    m_book->put(sampleAttempt(4, State::Pending));
    HistoryFilter filter;
    filter.states = {State::Pending};
    m_model->show(filter);
    QCOMPARE(m_model->rowCount(), 1);
    m_book->put(sampleAttempt(4, State::Success));
    QCOMPARE(m_model->rowCount(), 0);
}

void TestHistoryModel::olderAttempt_waitsForItsPage()
{
    for (int number = 10; number < 110; ++number)
        m_book->put(sampleAttempt(number));
    m_model->show({});
    m_book->put(sampleAttempt(1));
    QCOMPARE(m_model->rowCount(), 50);
    while (m_model->canFetchMore({}))
        m_model->fetchMore({});
    QCOMPARE(m_model->rowCount(), 101);
}

void TestHistoryModel::newFilter_startsANewGeneration()
{
    fill(3);
    m_model->show({});
    const int before = m_model->generation();
    QSignalSpy shown(m_model.get(), &HistoryModel::shown);
    HistoryFilter filter;
    filter.search = QStringLiteral("0002");
    m_model->show(filter);
    QCOMPARE(m_model->generation(), before + 1);
    QCOMPARE(shown.first().first().toInt(), before + 1);
    QCOMPARE(m_model->rowCount(), 1);
}

void TestHistoryModel::search_isAnyPartOfNumberIdAndReference_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<bool>("found");
    QTest::newRow("number") << "2300001" << true;
    QTest::newRow("order id") << "073315001" << true;
    QTest::newRow("reference, other case") << "ka1031" << true;
    QTest::newRow("transaction") << "5804" << true;
    QTest::newRow("nothing") << "77777" << false;
}

void TestHistoryModel::search_isAnyPartOfNumberIdAndReference()
{
    QFETCH(QString, search);
    QFETCH(bool, found);
    Attempt attempt = sampleAttempt(1);
    attempt.operatorRef = QStringLiteral("KA1031182209");
    attempt.providerTxid = QStringLiteral("5804");
    HistoryFilter filter;
    filter.search = search;
    QCOMPARE(fits(filter, {}, attempt), found);
}

void TestHistoryModel::unreadableBook_isAFailureAndNotAnEmptyTable()
{
    fill(60);
    m_model->show({});
    QSignalSpy pageFailed(m_model.get(), &HistoryModel::pageFailed);
    m_book->failReads(true);
    m_model->fetchMore({});
    QCOMPARE(pageFailed.count(), 1);
    QCOMPARE(m_model->rowCount(), 50);
    m_model->reload();
    QCOMPARE(m_model->standing(), HistoryModel::Standing::Failed);
    m_book->failReads(false);
    m_model->reload();
    QCOMPARE(m_model->standing(), HistoryModel::Standing::Loaded);
    QCOMPARE(m_model->rowCount(), 50);
}

void TestHistoryModel::windowMoves_andHoldsNoMoreThanItsRows()
{
    constexpr int count = 2600;
    fill(count);
    m_tester.reset(); // it looks at every row after each change
    m_model->show({});
    int most = 0;
    while (m_model->canFetchMore({})) {
        m_model->fetchMore({});
        most = std::max(most, m_model->rowCount());
    }
    QCOMPARE(most, HistoryModel::MostRows);
    QCOMPARE(m_model->rowOf(sampleAttempt(1).orderId), HistoryModel::MostRows - 1);
    // And up again, to the first row, with none left out and none twice.
    QStringList seen;
    for (int row = m_model->rowCount() - 1; row >= 0; --row)
        seen << m_model->index(row, 0).data(AttemptModel::IdRole).toString();
    while (m_model->canFetchNewer()) {
        const QString first = m_model->index(0, 0).data(AttemptModel::IdRole).toString();
        m_model->fetchNewer();
        QVERIFY(m_model->rowCount() <= HistoryModel::MostRows);
        for (int row = m_model->rowOf(OrderId(first)) - 1; row >= 0; --row)
            seen << m_model->index(row, 0).data(AttemptModel::IdRole).toString();
    }
    QCOMPARE(seen.size(), count);
    for (int number = 1; number <= count; ++number)
        QCOMPARE(seen.at(number - 1), sampleAttempt(number).orderId.text());
    QVERIFY(m_model->canFetchMore({})); // the last rows were let go
}

void TestHistoryModel::aDayIsJumpedTo_andBothWaysLeadOn()
{
    fill(300);
    const Attempt middle = sampleAttempt(150);
    m_model->showBefore({}, middle.createdAt.addMSecs(1));
    QCOMPARE(m_model->rowOf(middle.orderId), 0);
    QVERIFY(m_model->canFetchMore({}) && m_model->canFetchNewer());
    m_model->fetchNewer();
    QCOMPARE(m_model->rowOf(middle.orderId), 50);
    QCOMPARE(m_model->index(49, 0).data(AttemptModel::IdRole).toString(),
             sampleAttempt(151).orderId.text());
    m_model->fetchMore({});
    QCOMPARE(m_model->rowCount(), 150);
}

void TestHistoryModel::theOldestRows_areOneStepAway()
{
    fill(300);
    m_model->show({});
    m_model->showOldest();
    QCOMPARE(m_model->rowCount(), 50);
    QCOMPARE(m_model->rowOf(sampleAttempt(1).orderId), 49);
    QVERIFY(!m_model->canFetchMore({}) && m_model->canFetchNewer());
}

void TestHistoryModel::newAttempt_staysOutWhereNewerRowsAreNotLoaded()
{
    fill(300);
    m_model->showOldest();
    m_book->put(sampleAttempt(400));
    QCOMPARE(m_model->rowCount(), 50);
    m_model->show({});
    QCOMPARE(m_model->rowOf(sampleAttempt(400).orderId), 0);
}

void TestHistoryModel::aName_findsNewAttemptsOfItsNumber()
{
    fill(3);
    m_book->putNamed({sampleAttempt(9).intent.number});
    HistoryFilter filter;
    filter.search = QStringLiteral("ramesh");
    m_model->show(filter);
    const int before = m_model->rowCount();
    m_book->put(sampleAttempt(9));
    QCOMPARE(m_model->rowCount(), before + 1);
}

QTEST_GUILESS_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
