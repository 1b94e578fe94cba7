// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testshop.h"

#include <holddialog.h>
#include <mainwindow.h>
#include <words.h>

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace ct;

//! The strip that stands over the pages while selling is stopped: what it says, and that its button
//! leads to the way out and to nothing else.
class tst_HoldStrip : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Theme::light()); }
    void init();
    void cleanup();

    void noHold_showsNothing();
    void everyHold_saysWhatHappenedAndThatNoMoneyMoved_data();
    void everyHold_saysWhatHappenedAndThatNoMoneyMoved();
    void machineHold_isReleasedByTheOwnersWordOnly();
    void holdReleasedElsewhere_takesTheStripAway();
    void unwritableBook_keepsTheDialogWithItsWords();
    void walletHold_leadsToTheComparison();
    void walletHoldThatExplainedItself_isConfirmed();
    void openSales_areWhereAReconciliationLeadsTo();
    void secondHold_isCountedAndComesNext();
    void strip_leavesTheFocusInTheNumber();

private:
    template <typename T>
    T *child(const char *name) const
    {
        T *found = m_window->findChild<T *>(QString::fromLatin1(name));
        Q_ASSERT_X(found, "child", name);
        return found;
    }
    bool isShown() const { return child<QWidget>("holdStrip")->isVisible(); }
    void makeWalletDiffer();

    std::unique_ptr<TestShop> m_shop;
    std::unique_ptr<MainWindow> m_window;
};

void tst_HoldStrip::init()
{
    m_shop = std::make_unique<TestShop>();
    m_window = std::make_unique<MainWindow>(m_shop->desk());
    m_window->resize(1024, 768);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void tst_HoldStrip::cleanup()
{
    m_window.reset();
    m_shop.reset();
}

void tst_HoldStrip::noHold_showsNothing()
{
    QVERIFY(!isShown());
}

void tst_HoldStrip::everyHold_saysWhatHappenedAndThatNoMoneyMoved_data()
{
    QTest::addColumn<HoldKind>("kind");
    QTest::addColumn<QString>("happened");
    QTest::newRow("epoch") << HoldKind::Epoch << QStringLiteral("restored from an older copy");
    QTest::newRow("machine") << HoldKind::Machine << QStringLiteral("another computer");
    QTest::newRow("wallet") << HoldKind::Wallet << QStringLiteral("₹ 238.00 lower than this book");
    QTest::newRow("reconcile") << HoldKind::Reconcile << QStringLiteral("open sales");
}

void tst_HoldStrip::everyHold_saysWhatHappenedAndThatNoMoneyMoved()
{
    QFETCH(HoldKind, kind);
    QFETCH(QString, happened);
    QVERIFY(m_shop->book.hold(kind, QStringLiteral("-238.00")).ok());
    QVERIFY(isShown());
    const QString title = child<QLabel>("holdTitle")->text();
    const QString words = child<QLabel>("holdWords")->text();
    QVERIFY2(title.contains(QStringLiteral("Selling is stopped")), qPrintable(title));
    QVERIFY2(title.contains(happened), qPrintable(title));
    QVERIFY2(words.contains(QStringLiteral("o money")), qPrintable(words));
    // Nothing of it is cut off on the smallest screen.
    for (const char *name : {"holdTitle", "holdWords"}) {
        const auto *label = child<QLabel>(name);
        QVERIFY2(label->height() >= label->heightForWidth(label->width()), name);
    }
    auto *button = child<QPushButton>("holdButton");
    QVERIFY(!button->accessibleName().isEmpty());
    QVERIFY(child<QWidget>("holdStrip")->accessibleName().contains(title));
    // The keyboard gets there.
    QVERIFY(button->focusPolicy() & Qt::TabFocus);
    QVERIFY(button->isEnabled());
}

void tst_HoldStrip::machineHold_isReleasedByTheOwnersWordOnly()
{
    QVERIFY(m_shop->book.hold(HoldKind::Machine, {}).ok());
    child<QPushButton>("holdButton")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    auto *dialog = child<QDialog>("holdDialog");
    QVERIFY(dialog->isVisible());
    auto *confirm = child<QPushButton>("holdConfirmButton");
    QVERIFY(!confirm->isEnabled());
    // Enter alone confirms nothing.
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(m_shop->book.holds()->size(), 1);
    QTRY_VERIFY(!m_window->findChild<QDialog *>(QStringLiteral("holdDialog")));

    child<QPushButton>("holdButton")->click();
    child<QPlainTextEdit>("holdReasonEdit")->setPlainText(QStringLiteral("  new computer "));
    confirm = child<QPushButton>("holdConfirmButton");
    QVERIFY(!confirm->isEnabled());
    child<QCheckBox>("holdSureCheck")->setChecked(true);
    QVERIFY(confirm->isEnabled());
    confirm->click();
    QVERIFY(m_shop->book.holds()->isEmpty());
    QVERIFY(!isShown());
}

void tst_HoldStrip::holdReleasedElsewhere_takesTheStripAway()
{
    QVERIFY(m_shop->book.hold(HoldKind::Epoch, {}).ok());
    QVERIFY(isShown());
    QVERIFY(m_shop->book.release(HoldKind::Epoch, QStringLiteral("said so"), {}).ok());
    QVERIFY(!isShown());
}

void tst_HoldStrip::unwritableBook_keepsTheDialogWithItsWords()
{
    QVERIFY(m_shop->book.hold(HoldKind::Epoch, {}).ok());
    child<QPushButton>("holdButton")->click();
    child<QPlainTextEdit>("holdReasonEdit")->setPlainText(QStringLiteral("looked"));
    child<QCheckBox>("holdSureCheck")->setChecked(true);
    m_shop->book.failWrites(true);
    child<QPushButton>("holdConfirmButton")->click();
    QVERIFY(child<QDialog>("holdDialog")->isVisible());
    QVERIFY(!child<QLabel>("holdProblem")->text().isEmpty());
    QCOMPARE(child<QPlainTextEdit>("holdReasonEdit")->toPlainText(), QStringLiteral("looked"));
    QVERIFY(isShown());
}

void tst_HoldStrip::makeWalletDiffer()
{
    m_shop->stateBalance(100'000);
    m_shop->clock.pass(std::chrono::seconds(5));
    m_shop->wallet.askSoon();
    m_shop->stateBalance(76'200);
}

void tst_HoldStrip::walletHold_leadsToTheComparison()
{
    makeWalletDiffer();
    QVERIFY(m_shop->wallet.proof());
    QVERIFY(!m_shop->wallet.proof()->agrees());
    QVERIFY(m_shop->book.hold(HoldKind::Wallet, QStringLiteral("-238.00")).ok());
    child<QPushButton>("holdButton")->click();
    QVERIFY(child<QDialog>("walletDialog")->isVisible());
    QVERIFY(!m_window->findChild<QDialog *>(QStringLiteral("holdDialog")));
}

void tst_HoldStrip::walletHoldThatExplainedItself_isConfirmed()
{
    m_shop->stateBalance(100'000);
    QVERIFY(m_shop->wallet.proof() && m_shop->wallet.proof()->agrees());
    QVERIFY(m_shop->book.hold(HoldKind::Wallet, QStringLiteral("-238.00")).ok());
    child<QPushButton>("holdButton")->click();
    QVERIFY(child<QDialog>("holdDialog")->isVisible());
}

void tst_HoldStrip::openSales_areWhereAReconciliationLeadsTo()
{
    QVERIFY(m_shop->book.hold(HoldKind::Reconcile, {}).ok());
    child<QPushButton>("holdButton")->click();
    QVERIFY(child<QWidget>("historyPage")->isVisible());
    QCOMPARE(m_shop->book.holds()->size(), 1);
}

void tst_HoldStrip::secondHold_isCountedAndComesNext()
{
    QVERIFY(m_shop->book.hold(HoldKind::Machine, {}).ok());
    QVERIFY(m_shop->book.hold(HoldKind::Epoch, {}).ok());
    QVERIFY(child<QLabel>("holdWords")->text().contains(QStringLiteral("1 further reason")));
    QVERIFY(m_shop->book.release(HoldKind::Machine, QStringLiteral("said so"), {}).ok());
    QVERIFY(isShown());
    QVERIFY(child<QLabel>("holdTitle")->text().contains(QStringLiteral("older copy")));
    QVERIFY(!child<QLabel>("holdWords")->text().contains(QStringLiteral("further")));
}

void tst_HoldStrip::strip_leavesTheFocusInTheNumber()
{
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("numberEdit"));
    QVERIFY(m_shop->book.hold(HoldKind::Machine, {}).ok());
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("numberEdit"));
    QTest::mouseClick(child<QPushButton>("holdButton"), Qt::LeftButton);
    child<QDialog>("holdDialog")->reject();
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("numberEdit"));
}

QTEST_MAIN(tst_HoldStrip)
#include "tst_holdstrip.moc"
