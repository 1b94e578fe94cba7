// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testshop.h"

#include <mainwindow.h>

#include <QLineEdit>
#include <QMap>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTest>

using namespace ct;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patterns = 200;

enum class Gesture {
    F10,
    CtrlEnter,
    HeldF10,
    Click,
    DoubleClick,
    Enter,
    Space,
    FocusStolen,
    WindowLeft,
    OtherPage,
    Escape,
    FilledAgain,
    Silence,
    Failure,
    Success,
    Ended, // not an act: how many there are
};

} // namespace

//! Hands that press twice, hold, click and look away: one customer, one sale. The patterns are
//! drawn from a fixed seed. None of them presses the button that confirms a double on purpose.
class tst_DoubleSubmit : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Theme::light()); }
    void init();
    void cleanup();

    void pattern_sellsOnce_data();
    void pattern_sellsOnce();
    void patterns_didSell();

private:
    QWidget *focus() const { return QApplication::focusWidget(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        if (focus())
            QTest::keyClick(focus(), key, modifiers);
    }
    void fillIn();
    void act(Gesture what);
    void answer(Verdict verdict);
    void holdF10();
    void clickPay(bool twice);

    std::unique_ptr<TestShop> m_shop;
    std::unique_ptr<MainWindow> m_window;
    int m_sold = 0;
};

void tst_DoubleSubmit::init()
{
    m_shop = std::make_unique<TestShop>();
    m_window = std::make_unique<MainWindow>(m_shop->desk());
    m_window->resize(1366, 768);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void tst_DoubleSubmit::cleanup()
{
    m_window.reset();
    m_shop.reset();
}

void tst_DoubleSubmit::fillIn()
{
    press(Qt::Key_1, Qt::ControlModifier);
    auto *number = m_window->findChild<QLineEdit *>(u"numberEdit"_s);
    auto *amount = m_window->findChild<QLineEdit *>(u"amountEdit"_s);
    QVERIFY(number && amount);
    number->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(number, u"9812345670"_s);
    press(Qt::Key_Return);
    QTest::keyClicks(focus(), u"Airtel"_s);
    for (int i = 0; i < 4 && focus() != amount; ++i)
        press(Qt::Key_Return);
    amount->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(amount, u"239"_s);
    press(Qt::Key_Return);
}

void tst_DoubleSubmit::answer(Verdict verdict)
{
    if (m_shop->provider.rechargeReplies.isEmpty())
        return;
    m_shop->clock.pass(std::chrono::seconds(3));
    m_shop->provider.answerRecharge(
        evidenceOf(Channel::Recharge, verdict, m_shop->clock.now(), QString(), u"5804"_s));
}

void tst_DoubleSubmit::holdF10()
{
    for (int i = 0; i < 3 && focus(); ++i) {
        QKeyEvent held(QEvent::KeyPress, Qt::Key_F10, Qt::NoModifier, QString(), true);
        qt_handleKeyEvent(m_window->windowHandle(), QEvent::KeyPress, Qt::Key_F10, Qt::NoModifier,
                          QString(), true);
        QApplication::sendEvent(focus(), &held);
    }
}

void tst_DoubleSubmit::clickPay(bool twice)
{
    auto *pay = m_window->findChild<QPushButton *>(u"confirmButton"_s);
    QVERIFY(pay);
    if (!pay->isVisible())
        return;
    if (twice)
        QTest::mouseDClick(pay, Qt::LeftButton);
    QTest::mouseClick(pay, Qt::LeftButton);
}

void tst_DoubleSubmit::act(Gesture what)
{
    switch (what) {
        case Gesture::F10:
            return press(Qt::Key_F10);
        case Gesture::CtrlEnter:
            return press(Qt::Key_Return, Qt::ControlModifier);
        case Gesture::HeldF10:
            return holdF10();
        case Gesture::Click:
            return clickPay(false);
        case Gesture::DoubleClick:
            return clickPay(true);
        case Gesture::Enter:
            return press(Qt::Key_Return);
        case Gesture::Space:
            return press(Qt::Key_Space);
        case Gesture::FocusStolen:
            return m_window->findChild<QPushButton *>(u"confirmButton"_s)->setFocus();
        case Gesture::WindowLeft: {
            QEvent left(QEvent::WindowDeactivate);
            QEvent back(QEvent::WindowActivate);
            QApplication::sendEvent(m_window.get(), &left);
            QApplication::sendEvent(m_window.get(), &back);
            return;
        }
        case Gesture::OtherPage:
            press(Qt::Key_2, Qt::ControlModifier);
            return press(Qt::Key_1, Qt::ControlModifier);
        case Gesture::Escape:
            return press(Qt::Key_Escape);
        case Gesture::FilledAgain:
            return fillIn();
        case Gesture::Silence:
            return answer(Verdict::NoAnswer);
        case Gesture::Failure:
            return answer(Verdict::Failure);
        case Gesture::Success:
            return answer(Verdict::Success);
        case Gesture::Ended:
            break;
    }
    Q_UNREACHABLE();
}

void tst_DoubleSubmit::pattern_sellsOnce_data()
{
    QTest::addColumn<QList<int>>("acts");
    QRandomGenerator random(20261122);
    for (int pattern = 0; pattern < Patterns; ++pattern) {
        QList<int> acts;
        const int length = random.bounded(3, 12);
        for (int i = 0; i < length; ++i)
            acts << random.bounded(int(Gesture::Ended));
        // The same customer's sale once more, by a hand that believes it did not go through.
        acts << int(Gesture::FilledAgain) << int(Gesture::F10);
        QTest::addRow("pattern %d", pattern) << acts;
    }
}

void tst_DoubleSubmit::pattern_sellsOnce()
{
    QFETCH(QList<int>, acts);
    fillIn();
    for (const int each : std::as_const(acts)) {
        act(Gesture(each));
        // Nothing here confirms a double, and no ten minutes pass: whatever is not dead stands
        // alone, and every call has its own order.
        int living = 0;
        QMap<OrderId, int> calls;
        for (const RechargeCall &call : std::as_const(m_shop->provider.recharges)) {
            QCOMPARE(++calls[call.orderId], 1);
            const State state = m_shop->book.attempt(call.orderId)->state();
            living += state != State::Failed && state != State::NotSent;
        }
        QVERIFY2(living <= 1, qPrintable(u"after act %1"_s.arg(each)));
    }
    m_sold += m_shop->provider.recharges.isEmpty() ? 0 : 1;
}

//! Patterns that never sell would prove nothing.
void tst_DoubleSubmit::patterns_didSell()
{
    QVERIFY2(m_sold > Patterns / 2, qPrintable(QString::number(m_sold)));
}

QTEST_MAIN(tst_DoubleSubmit)
#include "tst_doublesubmit.moc"
