// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testshop.h"

#include <mainwindow.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenuBar>
#include <QSet>
#include <QTest>

using namespace ct;

//! The window around the pages: menus, rail, status bar, and whether everything fits and is named.
class tst_MainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void menuKeys_areAllDifferent();
    void find_turnsTheFormToAnyOperator();
    void find_escapeLeavesTheFormAsItWas();
    void switchedOffOperator_cannotBeFoundIntoTheForm();
    void balance_isShownWithItsAge();
    void unknownBalance_isNeverShownAsZero();
    void refreshButton_asksForTheBalance();
    void providerState_isWordAndMilliseconds();
    void waitingCount_followsTheBook();
    void practice_isSaidAcrossTheWindow();
    void openingARecentOne_leadsToItsStory();
    void printLast_opensTheReceiptOfTheNewestAttempt();
    void saleOfAClockThatWasSetBack_joinsTheRecentOnes();
    void f9_opensTheHistoryAndCtrl1LeadsBack();
    void everyControl_hasANameOfItsOwn();
    void nothingIsClipped_data();
    void nothingIsClipped();

private:
    template <typename T>
    T *child(const char *name) const
    {
        T *found = m_window->findChild<T *>(QString::fromLatin1(name));
        Q_ASSERT_X(found, "child", name);
        return found;
    }
    QString status(const char *name) const { return child<QLineEdit>(name)->text(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void open();

    std::unique_ptr<TestShop> m_shop;
    std::unique_ptr<MainWindow> m_window;
};

void tst_MainWindow::initTestCase()
{
    applyTheme(*qApp, Theme::light());
}

void tst_MainWindow::init()
{
    m_shop = std::make_unique<TestShop>();
    open();
}

void tst_MainWindow::open()
{
    m_window = std::make_unique<MainWindow>(m_shop->desk());
    m_window->resize(1366, 768);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void tst_MainWindow::cleanup()
{
    m_window.reset();
    m_shop.reset();
}

void tst_MainWindow::menuKeys_areAllDifferent()
{
    QSet<QKeySequence> seen;
    for (const QAction *action : m_window->findChildren<QAction *>()) {
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!seen.contains(key), qPrintable(key.toString()));
            seen.insert(key);
        }
    }
    QVERIFY(seen.contains(QKeySequence(Qt::Key_F2)));
    QVERIFY(seen.contains(QKeySequence(Qt::CTRL | Qt::Key_K)));
    QVERIFY(seen.contains(QKeySequence(Qt::CTRL | Qt::Key_1)));
    QVERIFY(!seen.contains(QKeySequence(Qt::Key_F10)));
}

void tst_MainWindow::find_turnsTheFormToAnyOperator()
{
    press(Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("findEdit"));
    type(QStringLiteral("tneb"));
    press(Qt::Key_Return);
    QVERIFY(!child<QWidget>("findOverlay")->isVisible());
    QCOMPARE(child<QLineEdit>("operatorEdit")->text(),
             m_shop->catalogue.findByCode(QStringLiteral("TNEB"))->name);
    QVERIFY(child<QAbstractButton>("electricityTile")->isChecked());
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("numberEdit"));
}

void tst_MainWindow::find_escapeLeavesTheFormAsItWas()
{
    type(QStringLiteral("98123"));
    press(Qt::Key_K, Qt::ControlModifier);
    type(QStringLiteral("gas"));
    press(Qt::Key_Escape);
    QVERIFY(!child<QWidget>("findOverlay")->isVisible());
    QCOMPARE(child<QLineEdit>("numberEdit")->text(), QStringLiteral("98123"));
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("numberEdit"));
}

void tst_MainWindow::switchedOffOperator_cannotBeFoundIntoTheForm()
{
    const Operator *off = nullptr;
    for (const Operator &row : m_shop->catalogue.operators()) {
        if (!row.offered)
            off = &row;
    }
    QVERIFY(off);
    press(Qt::Key_K, Qt::ControlModifier);
    type(off->name);
    auto *list = child<QListWidget>("findList");
    for (int i = 0; i < list->count(); ++i) {
        if (list->item(i)->data(Qt::UserRole).toString() != off->key.text())
            continue;
        QVERIFY(list->item(i)->text().contains(QStringLiteral("switched off")));
        list->setCurrentRow(i);
    }
    press(Qt::Key_Return);
    QVERIFY(child<QLineEdit>("operatorEdit")->text() != off->name);
}

void tst_MainWindow::balance_isShownWithItsAge()
{
    m_shop->stateBalance(1'234'450);
    QCOMPARE(status("balanceStatus"), QStringLiteral("Balance ₹ 12,344.50 · 0 s ago"));
    m_shop->clock.pass(std::chrono::seconds(5));
    QTRY_COMPARE(status("balanceStatus"), QStringLiteral("Balance ₹ 12,344.50 · 5 s ago"));
    m_shop->clock.pass(std::chrono::minutes(3));
    QTRY_COMPARE(status("balanceStatus"), QStringLiteral("Balance ₹ 12,344.50 · 3 min ago"));
}

void tst_MainWindow::unknownBalance_isNeverShownAsZero()
{
    QCOMPARE(status("balanceStatus"), QStringLiteral("Balance not known yet"));
    m_shop->wallet.start();
    m_shop->provider.answerBalance(Error{Fault::Malformed, {}});
    QCOMPARE(status("balanceStatus"), QStringLiteral("Balance not known yet"));
}

void tst_MainWindow::refreshButton_asksForTheBalance()
{
    m_shop->stateBalance(100'000);
    const int before = m_shop->provider.balances;
    m_shop->clock.pass(std::chrono::seconds(6));
    QTest::mouseClick(child<QAbstractButton>("refreshBalanceButton"), Qt::LeftButton);
    QTRY_COMPARE(m_shop->provider.balances, before + 1);
}

void tst_MainWindow::providerState_isWordAndMilliseconds()
{
    QCOMPARE(status("providerStatus"), QStringLiteral("Provider not asked yet"));
    emit m_shop->provider.answered(true, 212);
    QCOMPARE(status("providerStatus"), QStringLiteral("Provider reachable · 212 ms"));
    emit m_shop->provider.answered(false, 10'000);
    QCOMPARE(status("providerStatus"), QStringLiteral("Provider not reachable"));
}

void tst_MainWindow::waitingCount_followsTheBook()
{
    QCOMPARE(status("waitingStatus"), QStringLiteral("Nothing is waiting"));
    Attempt attempt =
        attemptOf(m_shop->catalogue, QStringLiteral("A"), QStringLiteral("9812345670"), 239,
                  State::Pending, m_shop->clock.now(), 1);
    m_shop->book.put(attempt);
    QVERIFY(status("waitingStatus").startsWith(QStringLiteral("1 waiting")));
    QTRY_COMPARE(child<QLabel>("todayWaiting")->text(), QStringLiteral("1"));
    attempt.standing.state = State::Success;
    m_shop->book.put(attempt);
    QCOMPARE(status("waitingStatus"), QStringLiteral("Nothing is waiting"));
    QTRY_COMPARE(child<QLabel>("todaySold")->text(), QStringLiteral("₹ 239"));
}

void tst_MainWindow::practice_isSaidAcrossTheWindow()
{
    QVERIFY(!m_window->findChild<QLabel *>(QStringLiteral("practiceBanner")));
    m_window.reset();
    m_shop->practice = true;
    open();
    const auto *banner = child<QLabel>("practiceBanner");
    QVERIFY(banner->isVisible());
    QVERIFY(banner->text().contains(QStringLiteral("PRACTICE")));
    QCOMPARE(banner->width(), m_window->width());
}

void tst_MainWindow::openingARecentOne_leadsToItsStory()
{
    m_shop->book.put(attemptOf(m_shop->catalogue, QStringLiteral("A"), QStringLiteral("9812345670"),
                               239, State::Success, m_shop->clock.now(), 1));
    auto *list = child<QAbstractItemView>("recentList");
    QTRY_COMPARE(list->model()->rowCount(), 1);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    press(Qt::Key_Return);
    QVERIFY(m_shop->provider.recharges.isEmpty());
    QVERIFY(child<QWidget>("historyPage")->isVisible());
}

void tst_MainWindow::printLast_opensTheReceiptOfTheNewestAttempt()
{
    press(Qt::Key_P, Qt::ControlModifier);
    QVERIFY(!m_window->findChild<QDialog *>());
    m_shop->book.put(attemptOf(m_shop->catalogue, QStringLiteral("A"), QStringLiteral("9812345670"),
                               239, State::Success, m_shop->clock.now(), 1));
    QTRY_COMPARE(child<QAbstractItemView>("recentList")->model()->rowCount(), 1);
    press(Qt::Key_P, Qt::ControlModifier);
    auto *dialog = m_window->findChild<QDialog *>(QStringLiteral("receiptDialog"));
    QVERIFY(dialog);
    QVERIFY(dialog->windowTitle().contains(QStringLiteral("1-000001")));
    dialog->close();
}

void tst_MainWindow::saleOfAClockThatWasSetBack_joinsTheRecentOnes()
{
    const QDateTime now = m_shop->clock.now();
    const auto put = [&](int id, const QDateTime &at) {
        m_shop->book.put(attemptOf(m_shop->catalogue, QStringLiteral("A"),
                                   QStringLiteral("9812300001"), 10, State::Success, at, id));
    };
    put(1, now);
    const auto *recent = child<QListView>("recentList")->model();
    QTRY_COMPARE(recent->rowCount(), 1);
    put(2, now.addDays(-1)); // newer, and older by its own clock
    QTRY_COMPARE(recent->rowCount(), 2);
    put(3, now.addSecs(5));
    QTRY_COMPARE(recent->rowCount(), 3);
}

void tst_MainWindow::f9_opensTheHistoryAndCtrl1LeadsBack()
{
    type(QStringLiteral("98123"));
    press(Qt::Key_F9);
    QVERIFY(child<QWidget>("historyPage")->isVisible());
    QVERIFY(!child<QWidget>("rechargePage")->isVisible());
    // Keys that pay or clear belong to the other page.
    QTest::keyClick(m_window.get(), Qt::Key_F10);
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(child<QWidget>("rechargePage")->isVisible());
    QCOMPARE(child<QLineEdit>("numberEdit")->text(), QStringLiteral("98123"));
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QVERIFY(child<QWidget>("historyPage")->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QVERIFY(child<QWidget>("rechargePage")->isVisible());
    QVERIFY(child<QAbstractButton>("electricityTile")->isChecked());
}

void tst_MainWindow::everyControl_hasANameOfItsOwn()
{
    QHash<QString, QString> seen;
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        const bool control = qobject_cast<const QAbstractButton *>(widget) ||
                             qobject_cast<const QLineEdit *>(widget) ||
                             qobject_cast<const QAbstractItemView *>(widget) ||
                             qobject_cast<const QComboBox *>(widget);
        if (!control || !widget->isVisible())
            continue;
        const QString name = widget->accessibleName();
        QVERIFY2(!name.isEmpty(), qPrintable(widget->objectName()));
        QVERIFY2(!widget->objectName().isEmpty(), qPrintable(name));
        QVERIFY2(!seen.contains(name), qPrintable(name + u' ' + widget->objectName()));
        seen.insert(name, widget->objectName());
    }
    for (const char *name : {"Mobile number", "Operator", "Circle", "Amount", "Recharge", "Clear",
                             "Balance", "Waiting", "Provider", "Recent recharges"})
        QVERIFY2(seen.contains(QString::fromLatin1(name)), name);
}

void tst_MainWindow::nothingIsClipped_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("practice");
    for (const bool practice : {false, true}) {
        QTest::addRow("1366x768 %d", practice) << QSize(1366, 768) << practice;
        QTest::addRow("1024x768 %d", practice) << QSize(1024, 768) << practice;
    }
}

void tst_MainWindow::nothingIsClipped()
{
    QFETCH(QSize, size);
    QFETCH(bool, practice);
    m_window.reset();
    m_shop->practice = practice;
    m_shop->stateBalance(123'456'789'00);
    open();
    m_window->resize(size);
    const auto check = [&](const char *when) {
        QTest::qWait(20);
        QVERIFY2(m_window->size() == size, when);
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            if (!label->isVisible() || label->text().isEmpty() ||
                label->inherits("ct::ElidedLabel"))
                continue;
            const int height = label->wordWrap() ? label->heightForWidth(label->width())
                                                 : label->sizeHint().height();
            const int width = label->wordWrap() ? 0 : label->sizeHint().width();
            const QString what = QStringLiteral("%1: \"%2\" %3x%4 in %5x%6")
                                     .arg(QString::fromLatin1(when), label->text())
                                     .arg(width)
                                     .arg(height)
                                     .arg(label->width())
                                     .arg(label->height());
            QVERIFY2(label->width() >= width && label->height() >= height, qPrintable(what));
        }
        for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
            if (!button->isVisible() || button->text().isEmpty())
                continue;
            QVERIFY2(button->width() >= button->minimumSizeHint().width(),
                     qPrintable(button->text()));
        }
    };
    check("empty");
    press(Qt::Key_F5);
    type(QStringLiteral("012345"));
    press(Qt::Key_Return);
    type(QStringLiteral("MSEDC"));
    press(Qt::Key_Return);
    press(Qt::Key_F10);
    check("every problem at once");
    press(Qt::Key_Escape);
    press(Qt::Key_F2);
    for (const char *text : {"9812345670", "Airtel", "", "239"}) {
        type(QString::fromLatin1(text));
        press(Qt::Key_Return);
    }
    check("filled");
    press(Qt::Key_F10);
    check("sending");
    m_shop->provider.answerRecharge(
        evidenceOf(Channel::Recharge, Verdict::NoAnswer, m_shop->clock.now()));
    check("unknown");
}

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
