// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookdesk.h"

#include <accountwords.h>
#include <mainwindow.h>
#include <oweddialog.h>

#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QtTest>

using namespace ct;

//! Customers who left before their sale came to nothing, at the counter and on a real book.
class TestOwedDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void page_tellsHowManyWait();
    void money_isGivenBackOnce();
    void accountSale_isTold();
    void money_staysWhereADrawerIsTheRule();
    void settledElsewhere_isSaid();
    void customer_isNamed();
    void message_saysWhatIsDue();

private:
    //! A sale that was taken back when its customer had left.
    Attempt lost(const QString &number, int rupees = 239, const QString &onAccount = {})
    {
        const Attempt attempt = m_shop->sold(number, rupees, 0, onAccount);
        for (int i = 0; i < 2; ++i) {
            m_shop->clock.pass(std::chrono::seconds(70));
            (void)m_shop->book->record(
                attempt.orderId,
                evidenceOf(Channel::Status, Verdict::Failure, m_shop->clock.now()));
        }
        return attempt;
    }
    template <typename T>
    static T *in(QWidget &widget, const char *name)
    {
        T *found = widget.findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    static QString words(QWidget &widget, const char *label)
    {
        return in<QLabel>(widget, label)->text();
    }
    std::unique_ptr<OwedDialog> open()
    {
        auto dialog = std::make_unique<OwedDialog>(m_shop->desk(), *m_shop->book);
        dialog->show();
        return dialog;
    }

    std::unique_ptr<BookDesk> m_shop;
};

void TestOwedDialog::init()
{
    m_shop = std::make_unique<BookDesk>();
}

void TestOwedDialog::cleanup()
{
    m_shop.reset();
}

void TestOwedDialog::page_tellsHowManyWait()
{
    MainWindow window(m_shop->desk());
    window.resize(1024, 768);
    window.show();
    auto *button = in<QPushButton>(window, "owedButton");
    QVERIFY(!button->isVisible());
    (void)lost(QStringLiteral("9876543210"));
    (void)lost(QStringLiteral("9876543211"), 199);
    QTRY_VERIFY(button->isVisible());
    QTRY_VERIFY2(button->text().startsWith(u'2'), qPrintable(button->text()));
    button->click();
    QTRY_VERIFY(window.findChild<OwedDialog *>());
    auto *dialog = window.findChild<OwedDialog *>();
    QCOMPARE(in<QListView>(*dialog, "owedList")->model()->rowCount(), 2);
    in<QPushButton>(*dialog, "owedCashButton")->click();
    in<QPushButton>(*dialog, "owedUpiButton")->click();
    QTRY_VERIFY(!button->isVisible());
}

void TestOwedDialog::money_isGivenBackOnce()
{
    QVERIFY(m_shop->book->openShift(*cashCountFrom(QStringLiteral("500x1")), 1, {}).ok());
    const Attempt attempt = lost(QStringLiteral("9876543210"));
    QCOMPARE(*m_shop->book->shiftFigures(1)->expected(), Money::fromRupees(739));
    const auto dialog = open();
    QCOMPARE(words(*dialog, "owedNumber"),
             groupedNumber(QStringLiteral("9876543210"), Service::Mobile));
    QVERIFY2(words(*dialog, "owedWords").contains(QStringLiteral("239.00")),
             qPrintable(words(*dialog, "owedWords")));
    auto *cash = in<QPushButton>(*dialog, "owedCashButton");
    QVERIFY(!in<QPushButton>(*dialog, "owedToldButton")->isVisible());
    QTest::mouseClick(cash, Qt::LeftButton);
    QTest::mouseClick(cash, Qt::LeftButton);
    QCOMPARE(*m_shop->book->shiftFigures(1)->expected(), Money::fromRupees(500));
    QCOMPARE(m_shop->book->shiftMoves(1)->size(), 1);
    QCOMPARE(in<QListView>(*dialog, "owedList")->model()->rowCount(), 0);
    QVERIFY(!cash->isVisible());
    QVERIFY(words(*dialog, "owedNote").contains(QStringLiteral("239.00")));
}

void TestOwedDialog::accountSale_isTold()
{
    const QString customer = QStringLiteral("9000000001");
    QVERIFY(m_shop->book->setLimit(customer, Money::fromRupees(1'000), {}).ok());
    (void)lost(QStringLiteral("9876543210"), 239, customer);
    const auto dialog = open();
    QVERIFY(!in<QPushButton>(*dialog, "owedCashButton")->isVisible());
    QVERIFY2(words(*dialog, "owedWords").contains(QStringLiteral("account")),
             qPrintable(words(*dialog, "owedWords")));
    in<QPushButton>(*dialog, "owedToldButton")->click();
    QCOMPARE(m_shop->book->owed(10)->size(), 0);
}

void TestOwedDialog::money_staysWhereADrawerIsTheRule()
{
    (void)lost(QStringLiteral("9876543210"));
    QVERIFY(m_shop->book->setNeedsShift(true, {}).ok());
    const auto dialog = open();
    in<QPushButton>(*dialog, "owedCashButton")->click();
    QVERIFY2(words(*dialog, "owedNote").contains(QStringLiteral("Ctrl+7")),
             qPrintable(words(*dialog, "owedNote")));
    QCOMPARE(m_shop->book->owed(10)->size(), 1);
    QCOMPARE(m_shop->book->refundsDue(10)->size(), 1);
}

void TestOwedDialog::settledElsewhere_isSaid()
{
    const Attempt attempt = lost(QStringLiteral("9876543210"));
    const auto dialog = open();
    {
        const QSignalBlocker quiet(m_shop->book.get()); // as if another counter had done it
        QVERIFY(m_shop->book->settleOwed(attempt.orderId, OwedEnd::Cash, {}).ok());
    }
    in<QPushButton>(*dialog, "owedCashButton")->click();
    QVERIFY2(words(*dialog, "owedNote").contains(QStringLiteral("settled already")),
             qPrintable(words(*dialog, "owedNote")));
    QCOMPARE(in<QListView>(*dialog, "owedList")->model()->rowCount(), 0);
}

void TestOwedDialog::customer_isNamed()
{
    Customer customer;
    customer.number = QStringLiteral("9000000001");
    customer.name = QStringLiteral("Test Customer");
    customer.numbers = {CustomerNumber{Service::Mobile, QStringLiteral("9876543210"), {}}};
    QVERIFY(m_shop->book->keep(customer).ok());
    (void)lost(QStringLiteral("9876543210"));
    OwedDialog dialog(m_shop->desk(), *m_shop->book);
    QCOMPARE(words(dialog, "owedNumber"), groupedNumber(customer.number, Service::Mobile));
    const QString line = in<QListView>(dialog, "owedList")->model()->index(0, 0).data().toString();
    QVERIFY2(line.contains(customer.name), qPrintable(line));
    in<QPushButton>(dialog, "owedCopyButton")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), customer.number);
}

void TestOwedDialog::message_saysWhatIsDue()
{
    Shop shop;
    shop.name = QStringLiteral("Sample Shop");
    const QString due = AccountWords().cameToNothing(
        QStringLiteral("Test Customer"), QStringLiteral("Airtel"), QStringLiteral("98765 43210"),
        Money::fromRupees(239), Money::fromRupees(240), shop);
    QCOMPARE(due, QStringLiteral("Namaste Test Customer, the Airtel recharge of 98765 43210 "
                                 "(₹ 239) did not go through. ₹ 240 waits for you at our shop. "
                                 "Sample Shop"));
    const QString nothing =
        AccountWords(QStringLiteral("hi"))
            .cameToNothing({}, QStringLiteral("Airtel"), QStringLiteral("98765 43210"),
                           Money::fromRupees(239), Money(), shop);
    QVERIFY(!nothing.contains(QStringLiteral("Namaste")));
    QVERIFY(!nothing.contains(QStringLiteral("240")));
}

QTEST_MAIN(TestOwedDialog)
#include "tst_oweddialog.moc"
