// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookdesk.h"

#include <bulkpage.h>
#include <language.h>
#include <mainwindow.h>

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QtTest>

using namespace ct;
using namespace std::chrono_literals;

//! The Bulk page: everything is checked first, and no line is ever sent twice.
class TestBulkPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_shop = std::make_unique<BookDesk>(); }
    void cleanup();
    void emptyPage_saysWhatAListIs();
    void goodList_isCheckedAndNotSent();
    void badLine_stopsTheWholeList();
    void wrongFile_isSaid();
    void pastedTable_isTaken();
    void wholeList_isSentOnce();
    void list_isPaidAsChosen();
    void secondUnknown_stopsTheList();
    void stop_leavesTheRest();
    void crash_offersToGoOnAndSendsNothingTwice();
    void listPutAway_isNotOfferedAgain();
    void listThatCannotBeKept_sendsNothing();
    void windowMadeAnew_showsTheRunningList();
    void summary_namesWhatIsNoSuccess();
    void heldEnterAndScanner_sendNothing();
    void bothSizes_holdThePage_data();
    void bothSizes_holdThePage();

private:
    template <typename T>
    T *find(const char *name) const
    {
        T *found = m_window->findChild<T *>(QString::fromLatin1(name));
        Q_ASSERT_X(found, "find", name);
        return found;
    }
    QString words(const char *label) const { return find<QLabel>(label)->text(); }
    void press(const char *button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    BulkPage *page() const { return find<BulkPage>("bulkPage"); }
    bool canSend() const { return find<QPushButton>("bulkSendButton")->isEnabled(); }
    QString rowWords(int row) const
    {
        return find<QListView>("bulkList")->model()->index(row, 0).data().toString();
    }
    void open(QSize size = {1366, 768})
    {
        m_window = std::make_unique<MainWindow>(m_shop->desk(), m_shop->bulk.get());
        m_window->resize(size);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_5, Qt::ControlModifier);
        QVERIFY(page()->isVisible());
    }
    static QByteArray list(int lines)
    {
        QByteArray text = "operator,number,amount\n";
        for (int i = 0; i < lines; ++i)
            text += "A," + QByteArray::number(9876500000 + i) + ",239\n";
        return text;
    }
    //! Answers every call that waits, again and again, until none is left.
    void answerAll(Verdict verdict)
    {
        FakeProvider &provider = *m_shop->provider;
        do {
            while (!provider.rechargeReplies.isEmpty())
                provider.answerRecharge(
                    evidenceOf(Channel::Recharge, verdict, m_shop->clock.now()));
            QTest::qWait(1);
        } while (!provider.rechargeReplies.isEmpty());
    }
    void choosePay(PayKind kind)
    {
        auto *box = find<QComboBox>("paidByBox");
        box->setCurrentIndex(box->findData(int(kind)));
    }
    //! How every sale of the book was paid.
    QList<PayKind> kinds() const
    {
        QList<PayKind> found;
        const auto all = m_shop->book->page({}, {}, 100);
        for (const Attempt &attempt : all->rows)
            found << (*m_shop->book->tenderOf(attempt.orderId))->kind;
        return found;
    }
    //! How often each number was sent to the provider, whoever ran.
    static QMap<QString, int> counted(const QList<RechargeCall> &calls)
    {
        QMap<QString, int> numbers;
        for (const RechargeCall &call : calls)
            ++numbers[call.number];
        return numbers;
    }

    std::unique_ptr<BookDesk> m_shop;
    std::unique_ptr<MainWindow> m_window;
};

void TestBulkPage::initTestCase()
{
    applyTheme(*qApp, Theme::light());
    if (qEnvironmentVariableIsSet("CT_PICTURES"))
        (void)installLanguage(*qApp, qEnvironmentVariable("CT_LANGUAGE", QStringLiteral("en")));
}

void TestBulkPage::cleanup()
{
    m_window.reset();
    m_shop.reset();
}

void TestBulkPage::emptyPage_saysWhatAListIs()
{
    open();
    QVERIFY(words("bulkEmpty").contains(QStringLiteral("operator,number,amount")));
    QVERIFY(!canSend());
    QVERIFY(!find<QFrame>("bulkKept")->isVisible());
    QVERIFY(!find<QProgressBar>("bulkProgress")->isVisible());
}

void TestBulkPage::goodList_isCheckedAndNotSent()
{
    open();
    page()->load(list(3), QStringLiteral("march.csv"));
    QVERIFY(words("bulkNote").contains(QStringLiteral("Every line can be sent")));
    QCOMPARE(words("bulkTitle"), QStringLiteral("3 recharge(s) · ₹ 717.00"));
    QCOMPARE(words("bulkHint"), QStringLiteral("march.csv"));
    QVERIFY(canSend());
    QTest::qWait(5);
    QCOMPARE(m_shop->provider->recharges.size(), 0);
    QVERIFY(!QFile::exists(m_shop->shelf()));
}

void TestBulkPage::badLine_stopsTheWholeList()
{
    open();
    page()->load(list(2) + "A,12,239\nZZZ,9876511111,10\nA,9876500000,239\n",
                 QStringLiteral("x.csv"));
    QVERIFY(!canSend());
    QVERIFY(words("bulkNote").contains(u'3'));
    for (int row = 0; row < 3; ++row)
        QVERIFY2(rowWords(row).contains(QStringLiteral("✕ cannot be sent")),
                 qPrintable(rowWords(row)));
    QVERIFY(!rowWords(3).contains(u'✕'));
    QTest::keyClick(m_window.get(), Qt::Key_F10);
    QTest::qWait(5);
    QCOMPARE(m_shop->provider->recharges.size(), 0);
}

void TestBulkPage::wrongFile_isSaid()
{
    open();
    page()->load("name,phone\nx,1\n", QStringLiteral("x.csv"));
    QVERIFY(words("bulkNote").contains(QStringLiteral("name")));
    QVERIFY(!canSend());
    QVERIFY(!page()->openFile(m_shop->folder() + QStringLiteral("/none.csv")));
    QVERIFY(words("bulkNote").contains(QStringLiteral("cannot be read")));
}

void TestBulkPage::pastedTable_isTaken()
{
    open();
    QGuiApplication::clipboard()->setText(
        QStringLiteral("operator\tnumber\tamount\nA\t9876500001\t239\n"));
    QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(canSend());
    QVERIFY2(rowWords(0).contains(QStringLiteral("98765 00001")), qPrintable(rowWords(0)));
}

void TestBulkPage::wholeList_isSentOnce()
{
    open();
    page()->load(list(12), QStringLiteral("march.csv"));
    QTest::keyClick(m_window.get(), Qt::Key_F10);
    QTRY_VERIFY(!m_shop->provider->recharges.isEmpty());
    QVERIFY(!canSend());
    QVERIFY(QFile::exists(m_shop->shelf()));
    QTest::keyClick(m_window.get(), Qt::Key_F10); // pressed again
    m_shop->clock.pass(4s);
    answerAll(Verdict::Success);
    QTRY_VERIFY(words("bulkLeft").contains(QStringLiteral("12 of 12 · ✓ 12 success")));
    QVERIFY(words("bulkNote").contains(QStringLiteral("Every line was sent")));
    QCOMPARE(m_shop->provider->recharges.size(), 12);
    QVERIFY(rowWords(11).contains(QStringLiteral("✓ Success")));
    QVERIFY(!QFile::exists(m_shop->shelf()));
    QVERIFY(!canSend());
    // The very same list once more: nothing of it is sent.
    page()->load(list(12), QStringLiteral("march.csv"));
    press("bulkSendButton");
    QTest::keyClick(m_window.get(), Qt::Key_F10);
    QTRY_VERIFY(words("bulkLeft").contains(QStringLiteral("12 sent before, not sent again")));
    QCOMPARE(m_shop->provider->recharges.size(), 12);
}

void TestBulkPage::list_isPaidAsChosen()
{
    const QString customer = QStringLiteral("9000000001");
    QVERIFY(m_shop->book->setLimit(customer, Money::fromRupees(5000), {}).ok());
    open();
    page()->load(list(3), QStringLiteral("march.csv"));
    choosePay(PayKind::Account);
    QVERIFY(!canSend()); // whose account?
    QVERIFY(words("bulkLeft").contains(QStringLiteral("mobile number")));
    find<QLineEdit>("paidByCustomer")->setText(customer);
    QVERIFY(canSend());
    QTest::keyClick(m_window.get(), Qt::Key_F10);
    QTRY_VERIFY(!m_shop->provider->recharges.isEmpty());
    answerAll(Verdict::Success);
    QTRY_VERIFY(words("bulkLeft").contains(QStringLiteral("3 of 3")));
    QCOMPARE(kinds(), QList<PayKind>(3, PayKind::Account));
    QCOMPARE(m_shop->book->account(customer)->owed, Money::fromRupees(3 * 239));
    // The next list is an ordinary one.
    page()->load(list(5), QStringLiteral("april.csv"));
    QCOMPARE(find<QComboBox>("paidByBox")->currentIndex(), 0);
}

void TestBulkPage::secondUnknown_stopsTheList()
{
    open();
    page()->load(list(20), QStringLiteral("march.csv"));
    QTest::keyClick(m_window.get(), Qt::Key_F10);
    QTRY_COMPARE(m_shop->provider->recharges.size(), 4);
    answerAll(Verdict::NoAnswer);
    QTRY_VERIFY(words("bulkNote").startsWith(QStringLiteral("Stopped: the outcome of")));
    QVERIFY(m_shop->provider->recharges.size() <= 6);
    QVERIFY(QFile::exists(m_shop->shelf()));
    QVERIFY(canSend());
    QCOMPARE(find<QPushButton>("bulkSendButton")->text(), QStringLiteral("Go on"));
    const auto sent = m_shop->provider->recharges.size();
    QTest::keyClick(m_window.get(), Qt::Key_F10);
    QTRY_COMPARE(m_shop->provider->recharges.size(), sent + 4);
    answerAll(Verdict::Success);
    QTRY_VERIFY(words("bulkLeft").contains(QStringLiteral("20 of 20")));
    const QMap<QString, int> calls = counted(m_shop->provider->recharges);
    QCOMPARE(calls.size(), 20);
    for (const int times : calls)
        QCOMPARE(times, 1);
}

void TestBulkPage::stop_leavesTheRest()
{
    open();
    page()->load(list(20), QStringLiteral("march.csv"));
    QTest::keyClick(m_window.get(), Qt::Key_F10);
    QTRY_COMPARE(m_shop->provider->recharges.size(), 4);
    QTRY_VERIFY(find<QPushButton>("bulkStopButton")->isEnabled());
    press("bulkStopButton");
    answerAll(Verdict::Success);
    QTRY_VERIFY(words("bulkNote").startsWith(QStringLiteral("Stopped.")));
    QCOMPARE(m_shop->provider->recharges.size(), 4);
    QVERIFY(QFile::exists(m_shop->shelf()));
}

void TestBulkPage::crash_offersToGoOnAndSendsNothingTwice()
{
    open();
    page()->load(list(30), QStringLiteral("march.csv"));
    choosePay(PayKind::Upi);
    QTest::keyClick(m_window.get(), Qt::Key_F10);
    QTRY_COMPARE(m_shop->provider->recharges.size(), 4);
    for (int i = 0; i < 3; ++i)
        m_shop->provider->answerRecharge(
            evidenceOf(Channel::Recharge, Verdict::Success, m_shop->clock.now()));
    QTRY_COMPARE(m_shop->provider->recharges.size(), 7);
    QList<RechargeCall> calls = m_shop->provider->recharges;
    m_window.reset();
    m_shop->crash(); // four of them were under way

    m_shop->begin();
    QCOMPARE(*m_shop->book->recover(), 4);
    open();
    QVERIFY(find<QFrame>("bulkKept")->isVisible());
    QVERIFY(words("bulkKeptWords").contains(QStringLiteral("30")));
    QCOMPARE(m_shop->provider->recharges.size(), 0);
    press("bulkGoOnButton");
    QVERIFY(!find<QFrame>("bulkKept")->isVisible());
    QVERIFY(canSend());
    QTest::qWait(5);
    QCOMPARE(m_shop->provider->recharges.size(), 0); // a person says so first
    QTest::keyClick(m_window.get(), Qt::Key_F10);
    QTRY_VERIFY(!m_shop->provider->recharges.isEmpty());
    answerAll(Verdict::Success);
    QTRY_VERIFY(words("bulkLeft").contains(QStringLiteral("30 of 30")));
    QVERIFY2(words("bulkLeft").contains(QStringLiteral("7 sent before")),
             qPrintable(words("bulkLeft")));
    calls += m_shop->provider->recharges;
    const QMap<QString, int> numbers = counted(calls);
    QCOMPARE(numbers.size(), 30);
    for (const int times : numbers)
        QCOMPARE(times, 1);
    QVERIFY(!QFile::exists(m_shop->shelf()));
    QCOMPARE(kinds(), QList<PayKind>(30, PayKind::Upi));
}

void TestBulkPage::listPutAway_isNotOfferedAgain()
{
    QFile shelf(m_shop->shelf());
    QVERIFY(shelf.open(QIODevice::WriteOnly));
    shelf.write(list(5));
    shelf.close();
    open();
    QVERIFY(find<QFrame>("bulkKept")->isVisible());
    press("bulkPutAwayButton");
    QVERIFY(!find<QFrame>("bulkKept")->isVisible());
    QVERIFY(!QFile::exists(m_shop->shelf()));
}

void TestBulkPage::listThatCannotBeKept_sendsNothing()
{
    QVERIFY(QDir().mkpath(m_shop->shelf())); // a folder stands in its place
    open();
    page()->load(list(3), QStringLiteral("march.csv"));
    QTest::keyClick(m_window.get(), Qt::Key_F10);
    QVERIFY(words("bulkNote").startsWith(QStringLiteral("Nothing was sent")));
    QTest::qWait(5);
    QCOMPARE(m_shop->provider->recharges.size(), 0);
}

void TestBulkPage::windowMadeAnew_showsTheRunningList()
{
    open();
    page()->load(list(8), QStringLiteral("march.csv"));
    QTest::keyClick(m_window.get(), Qt::Key_F10);
    QTRY_COMPARE(m_shop->provider->recharges.size(), 4);
    m_window.reset();
    open();
    QVERIFY(find<QProgressBar>("bulkProgress")->isVisible());
    QVERIFY(!canSend());
    answerAll(Verdict::Success);
    QTRY_VERIFY(words("bulkLeft").contains(QStringLiteral("8 of 8")));
    QCOMPARE(m_shop->provider->recharges.size(), 8);
}

void TestBulkPage::summary_namesWhatIsNoSuccess()
{
    open();
    QVERIFY(!find<QPushButton>("bulkSummaryButton")->isEnabled());
    page()->load(list(3), QStringLiteral("march.csv"));
    QTest::keyClick(m_window.get(), Qt::Key_F10);
    QTRY_COMPARE(m_shop->provider->recharges.size(), 3);
    for (const Verdict verdict : {Verdict::Success, Verdict::Pending, Verdict::Success})
        m_shop->provider->answerRecharge(
            evidenceOf(Channel::Recharge, verdict, m_shop->clock.now()));
    QTRY_VERIFY(words("bulkLeft").contains(QStringLiteral("1 without a result")));
    QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
    const QString sheet = find<QPlainTextEdit>("sheetText")->toPlainText();
    for (const char *part : {"march.csv", "Success in all: ₹ 478.00", "98765 00001", "Waiting"})
        QVERIFY2(sheet.contains(QString::fromUtf8(part)), qPrintable(sheet));
    QVERIFY(!sheet.contains(QStringLiteral("98765 00000")));
}

void TestBulkPage::heldEnterAndScanner_sendNothing()
{
    open();
    page()->load(list(3), QStringLiteral("march.csv"));
    find<QPushButton>("bulkSendButton")->setFocus();
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space})
        QTest::keyClick(find<QPushButton>("bulkSendButton"), key);
    QTest::qWait(5);
    QCOMPARE(m_shop->provider->recharges.size(), 0);
}

void TestBulkPage::bothSizes_holdThePage_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1366x768") << QSize(1366, 768);
    QTest::newRow("1024x768") << QSize(1024, 768);
}

void TestBulkPage::bothSizes_holdThePage()
{
    QFETCH(QSize, size);
    QFile shelf(m_shop->shelf());
    QVERIFY(shelf.open(QIODevice::WriteOnly));
    shelf.write(list(5));
    shelf.close();
    open(size);
    page()->load(list(40), QStringLiteral("march.csv"));
    QTest::keyClick(m_window.get(), Qt::Key_F10);
    QTRY_COMPARE(m_shop->provider->recharges.size(), 4);
    for (const Verdict verdict : {Verdict::Success, Verdict::Pending, Verdict::NoAnswer}) {
        m_shop->clock.pass(2s);
        m_shop->provider->answerRecharge(
            evidenceOf(Channel::Recharge, verdict, m_shop->clock.now()));
    }
    QTRY_VERIFY(words("bulkLeft").contains(u'◔'));
    QCOMPARE(m_window->size(), size);
    const QRect all(QPoint(0, 0), m_window->size());
    for (const char *name : {"bulkOpenButton", "bulkPasteButton", "bulkSummaryButton",
                             "bulkStopButton", "bulkSendButton"}) {
        auto *button = find<QPushButton>(name);
        const QRect place(button->mapTo(m_window.get(), QPoint(0, 0)), button->size());
        QVERIFY2(all.contains(place), name);
        QVERIFY2(button->width() >= button->sizeHint().width() - 1, name);
    }
    if (qEnvironmentVariableIsSet("CT_PICTURES"))
        m_window->grab().save(qEnvironmentVariable("CT_PICTURES") +
                              QStringLiteral("/bulk-%1.png").arg(size.width()));
}

QTEST_MAIN(TestBulkPage)
#include "tst_bulkpage.moc"
