// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testshop.h"

#include <mainwindow.h>
#include <walletdialog.h>

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace ct;
using namespace std::chrono_literals;

class TestWalletDialog : public QObject
{
    Q_OBJECT

private:
    static void state(TestShop &shop, qint64 paise)
    {
        shop.clock.pass(5s);
        shop.wallet.askSoon();
        shop.stateBalance(paise);
    }
    static OrderId sold(TestShop &shop, const QString &number)
    {
        SaleRequest request;
        request.intent = attemptOf(shop.catalogue, QStringLiteral("A"), number, 239, State::Success,
                                   shop.clock.now(), 1)
                             .intent;
        request.intent.key = IntentKey(number);
        auto beginning = shop.book.begin(request);
        const OrderId id = std::get<Permit>(*beginning).attempt.orderId;
        (void)shop.book.record(id,
                               evidenceOf(Channel::Recharge, Verdict::Success, shop.clock.now()));
        return id;
    }
    template <typename T>
    static T *find(const QWidget &parent, const char *name)
    {
        return parent.findChild<T *>(QString::fromLatin1(name));
    }

private slots:
    void initTestCase() { applyTheme(*qApp, Theme::light()); }

    void statusBar_saysThatBookAndWalletAgree()
    {
        TestShop shop;
        MainWindow window(shop.desk());
        auto *button = find<QToolButton>(window, "walletProofButton");
        QVERIFY(button->isHidden()); // nothing to say yet
        shop.stateBalance(1'000'000);
        QVERIFY(!button->isHidden());
        QVERIFY(button->text().contains(QStringLiteral("to the paisa")));
        QCOMPARE(button->accessibleName(), QStringLiteral("Wallet and book: to the paisa"));
    }

    void difference_isShownWithTheSalesThatCouldExplainIt()
    {
        TestShop shop;
        shop.stateBalance(1'000'000);
        const OrderId id = sold(shop, QStringLiteral("9812345670"));
        state(shop, 1'000'000 - 2 * 23'900);
        MainWindow window(shop.desk());
        auto *button = find<QToolButton>(window, "walletProofButton");
        QVERIFY(button->text().contains(QStringLiteral("differs by")));
        button->click();
        auto *dialog = find<WalletDialog>(window, "walletDialog");
        QVERIFY(dialog);
        auto *gaps = find<QTreeWidget>(*dialog, "walletGaps");
        QVERIFY(!gaps->isHidden());
        QCOMPARE(gaps->topLevelItemCount(), 1);
        QTreeWidgetItem *suspect = gaps->topLevelItem(0)->child(1);
        QVERIFY(suspect->text(0).contains(id.text()));
        QVERIFY(suspect->text(0).contains(QStringLiteral("twice")));
        QSignalSpy wanted(dialog, &WalletDialog::openWanted);
        emit gaps->itemActivated(suspect, 0);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<OrderId>(), id);
    }

    void moneyPutIn_isEntered()
    {
        TestShop shop;
        shop.stateBalance(1'000'000);
        state(shop, 1'500'000);
        WalletDialog dialog(shop.desk());
        QVERIFY(!find<QTreeWidget>(dialog, "walletGaps")->isHidden());
        auto *enter = find<QPushButton>(dialog, "topUpButton");
        enter->click(); // nothing typed
        QVERIFY(!find<QLabel>(dialog, "walletNote")->text().isEmpty());
        QVERIFY(shop.book.topUps(5)->isEmpty());
        find<QLineEdit>(dialog, "topUpAmount")->setText(QStringLiteral("5,000"));
        find<QLineEdit>(dialog, "topUpReference")->setText(QStringLiteral("UTR 8"));
        shop.clock.pass(5s);
        enter->click();
        QCOMPARE(shop.book.topUps(5)->size(), 1);
        shop.stateBalance(1'500'000); // it asked for the balance by itself
        QVERIFY(shop.wallet.proof()->agrees());
        QVERIFY(find<QTreeWidget>(dialog, "walletGaps")->isHidden());
    }

    void difference_isAcceptedOnlyWithAReason()
    {
        TestShop shop;
        shop.stateBalance(1'000'000);
        state(shop, 500'000);
        WalletDialog dialog(shop.desk());
        auto *accept = find<QPushButton>(dialog, "acceptButton");
        accept->click();
        QVERIFY(!shop.wallet.proof()->agrees());
        find<QLineEdit>(dialog, "acceptReason")->setText(QStringLiteral("our second shop"));
        accept->click();
        QVERIFY(shop.wallet.proof()->agrees());
        QCOMPARE(find<QLabel>(dialog, "walletProofFigure")->text().mid(2),
                 QStringLiteral("to the paisa"));
    }

    void refusedQuestions_areToldAcrossTheWindow()
    {
        TestShop shop;
        MainWindow window(shop.desk());
        auto *banner = find<QLabel>(window, "refusedBanner");
        QVERIFY(banner->isHidden());
        const OrderId id = sold(shop, QStringLiteral("9812345670"));
        for (int i = 0; i < 2; ++i) {
            shop.resolver.askNow(id, Reply<Recorded>{this, [](const Result<Recorded> &) {}});
            shop.provider.answerStatus(evidenceOf(Channel::Status, Verdict::CallRefused,
                                                  shop.clock.now(),
                                                  QStringLiteral("Invalid IP 203.0.113.45")));
        }
        QVERIFY(!banner->isHidden());
        QVERIFY(banner->text().contains(QStringLiteral("203.0.113.45")));
        shop.resolver.askNow(id, Reply<Recorded>{this, [](const Result<Recorded> &) {}});
        shop.provider.answerStatus(evidenceOf(Channel::Status, Verdict::Success, shop.clock.now()));
        QVERIFY(banner->isHidden());
    }
};

QTEST_MAIN(TestWalletDialog)
#include "tst_walletdialog.moc"
