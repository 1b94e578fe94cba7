// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagesdesk.h"

#include <customerscreen.h>
#include <mainwindow.h>
#include <rechargepage.h>
#include <upicard.h>

#include <QApplication>
#include <QLabel>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>

using namespace ct;
using namespace Qt::StringLiterals;

class TestCustomerScreen : public QObject
{
    Q_OBJECT

private slots:
    void screen_showsWhatIsToBePaid();
    void screen_tellsHowItEndedInTheReceiptsLanguage();
    void window_usesTheOtherScreenOnlyWhereItIsWanted();

private:
    static QString text(const QWidget &widget, const char *name)
    {
        const auto *label = widget.findChild<QLabel *>(QLatin1String(name));
        return label && label->isVisibleTo(&widget) ? label->text() : QString();
    }
    static CustomerScreen *shown()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *screen = qobject_cast<CustomerScreen *>(widget);
                screen && screen->isVisible())
                return screen;
        }
        return nullptr;
    }
    static void keep(QWidget &widget, const char *name)
    {
        const QString folder = qEnvironmentVariable("CT_PICTURES");
        widget.resize(1366, 768);
        if (!folder.isEmpty())
            QVERIFY(widget.grab().save(u"%1/customer-%2.png"_s.arg(folder, QLatin1String(name))));
    }

    PagesDesk m_pages;
};

void TestCustomerScreen::screen_showsWhatIsToBePaid()
{
    Desk desk = m_pages.desk();
    desk.shop.upiId = u"shop.name@testbank"_s;
    CustomerScreen screen(desk);
    QCOMPARE(text(screen, "customerHead"), u"Shop name"_s);
    QVERIFY(text(screen, "customerAmount").isEmpty());
    screen.show({u"98765 43210"_s, u"Airtel"_s, Money::fromRupees(249), true, {}});
    QCOMPARE(text(screen, "customerNumber"), u"98765 43210"_s);
    QCOMPARE(text(screen, "customerOperator"), u"Airtel"_s);
    QCOMPARE(text(screen, "customerAmount"), u"₹ 249.00"_s);
    QVERIFY(text(screen, "customerHead").isEmpty());
    auto *upi = screen.findChild<UpiCard *>();
    QVERIFY(upi && upi->isVisibleTo(&screen));
    keep(screen, "form");
    // Nobody is asked for money before the form is whole.
    screen.show({u"98765 43210"_s, u"Airtel"_s, Money::fromRupees(249), false, {}});
    QVERIFY(!upi->isVisibleTo(&screen));
}

void TestCustomerScreen::screen_tellsHowItEndedInTheReceiptsLanguage()
{
    Desk desk = m_pages.desk();
    desk.receiptLanguage = u"hi"_s;
    CustomerScreen screen(desk);
    for (const auto &[state, word] :
         {std::pair(State::Success, u"✓ सफल"_s), std::pair(State::Unknown, u"? अभी पता नहीं"_s)}) {
        CustomerView view;
        view.sale = m_pages.put(7, "A", "9876543210", 239, state, m_pages.clock.now());
        screen.show(view);
        QCOMPARE(text(screen, "customerAmount"), word);
        QCOMPARE(text(screen, "customerNumber"), u"98765 43210"_s);
        QVERIFY(!text(screen, "customerAdvice").isEmpty());
        keep(screen, state == State::Success ? "success" : "unknown");
    }
}

void TestCustomerScreen::window_usesTheOtherScreenOnlyWhereItIsWanted()
{
    QCOMPARE(QGuiApplication::screens().size(), 2);
    Manner manner;
    Desk desk = m_pages.desk();
    desk.manner = [&manner] { return manner; };
    MainWindow window(desk);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.rechargePage()->showService(Service::Mobile);
    QVERIFY(!shown());
    manner.customerScreen = true;
    QTest::keyClicks(QApplication::focusWidget(), u"9876543210"_s);
    QTRY_VERIFY(shown());
    QVERIFY(shown()->screen() != window.screen());
    QCOMPARE(text(*shown(), "customerNumber"), u"98765 43210"_s);
    QVERIFY(window.isActiveWindow()); // it takes no keys away
    manner.customerScreen = false;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
    QTRY_VERIFY(!shown());
}

int main(int argc, char *argv[])
{
    // Two screens beside each other, as the offscreen platform takes them from a file.
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"screens.json"_s));
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write(R"({"screens":[
        {"name":"counter","x":0,"y":0,"width":1366,"height":768,"logicalDpi":96,"logicalBaseDpi":96,"dpr":1},
        {"name":"customer","x":1366,"y":0,"width":1024,"height":768,"logicalDpi":96,"logicalBaseDpi":96,"dpr":1}]})");
    file.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toUtf8());
    QApplication application(argc, argv);
    TestCustomerScreen test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_customerscreen.moc"
