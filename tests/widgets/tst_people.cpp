// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookdesk.h"

#include <doorkeeper.h>
#include <mainwindow.h>
#include <peoplecard.h>
#include <pindialog.h>
#include <plainpins.h>
#include <signin.h>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QtTest>

using namespace ct;

//! Who stands at the counter: the sign-in before the window, the owner's word, the people's card.
class TestPeople : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Theme::light()); }
    void init();
    void cleanup();
    void withoutPeople_nobodyIsAsked();
    void start_asksWhoItIsByKeyboard();
    void wrongPin_staysOutside();
    void lock_coversAndKeepsTheForm();
    void idleCounter_locksItself();
    void ownersPage_isClosedToACashier();
    void saleBeyondTheLimit_isAllowedByAnOwner();
    void saleBeyondTheLimit_isNotAllowedByAWrongPin();
    void card_addsTheFirstOwner();

private:
    template <typename T>
    T *find(const char *name) const
    {
        T *found = m_window->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    PinDialog *dialog() const
    {
        const auto all = m_window->findChildren<PinDialog *>();
        for (PinDialog *one : all) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    void addPeople();
    void open();
    void give(const QString &name, const char *pin);
    void type(const QString &typed) { QTest::keyClicks(QApplication::focusWidget(), typed); }
    void key(Qt::Key pressed) { QTest::keyClick(QApplication::focusWidget(), pressed); }
    void fillForm();
    void grab(const char *name, QWidget *what) const
    {
        const QString folder = qEnvironmentVariable("CT_SHOTS");
        if (!folder.isEmpty())
            what->grab().save(folder + QStringLiteral("/%1.png").arg(QLatin1String(name)));
    }

    std::unique_ptr<BookDesk> m_shop;
    std::unique_ptr<Guard> m_guard;
    std::unique_ptr<SignIn> m_signIn;
    PlainPins m_pins;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

void TestPeople::init()
{
    m_shop = std::make_unique<BookDesk>();
    m_guard = std::make_unique<Guard>(*m_shop->book, m_shop->clock);
    m_shop->book->setGuard(m_guard.get());
    m_signIn = std::make_unique<SignIn>(*m_shop->book, m_pins, *m_guard);
}

void TestPeople::cleanup()
{
    m_window.reset();
    m_desk.reset();
    m_signIn.reset();
    m_shop->book->setGuard(nullptr);
    m_guard.reset();
    m_shop.reset();
}

void TestPeople::addPeople()
{
    Person owner;
    owner.name = QStringLiteral("Meena");
    owner.role = Role::Owner;
    QVERIFY(m_shop->book->addPerson(owner, PlainPins::verifierOf("135790")).ok());
    m_guard->signIn(owner.name);
    Person cashier;
    cashier.name = QStringLiteral("Ravi");
    cashier.perSale = Money::fromRupees(200);
    QVERIFY(m_shop->book->addPerson(cashier, PlainPins::verifierOf("246801")).ok());
    m_guard->signOut();
}

void TestPeople::open()
{
    Desk desk = m_shop->desk();
    desk.people = m_shop->book.get();
    desk.guard = m_guard.get();
    desk.signIn = m_signIn.get();
    m_desk = std::make_unique<Desk>(desk);
    m_window = std::make_unique<MainWindow>(desk);
    m_window->resize(1366, 768);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QCoreApplication::processEvents();
}

void TestPeople::give(const QString &name, const char *pin)
{
    QTRY_VERIFY(dialog());
    auto *box = dialog()->findChild<QComboBox *>(QStringLiteral("personBox"));
    box->setCurrentText(name);
    auto *edit = dialog()->findChild<QLineEdit *>(QStringLiteral("pinEdit"));
    QTest::keyClicks(edit, QString::fromLatin1(pin));
    QTest::keyClick(edit, Qt::Key_Return);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
}

void TestPeople::fillForm()
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->showPage(QStringLiteral("rechargePage"));
    find<QLineEdit>("numberEdit")->setFocus();
    type(QStringLiteral("6012345678"));
    key(Qt::Key_Return);
    type(QStringLiteral("air"));
    while (QApplication::focusWidget()->objectName() != QLatin1String("amountEdit"))
        key(Qt::Key_Return);
    type(QStringLiteral("239"));
}

void TestPeople::withoutPeople_nobodyIsAsked()
{
    open();
    QVERIFY(!m_window->door()->isLocked());
    QVERIFY(!dialog());
    QVERIFY(m_window->centralWidget()->isVisible());
    find<QAction>("switchUserAction")->trigger();
    QVERIFY(!dialog());
}

void TestPeople::start_asksWhoItIsByKeyboard()
{
    addPeople();
    open();
    QTRY_VERIFY(dialog());
    QVERIFY(!m_window->centralWidget()->isVisible());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QVERIFY(dialog()); // it is not put off
    grab("signin", dialog());
    give(QStringLiteral("Ravi"), "246801");
    QTRY_VERIFY(!m_window->door()->isLocked());
    QVERIFY(m_window->centralWidget()->isVisible());
    QCOMPARE(find<QLineEdit>("personStatus")->text(), QStringLiteral("Ravi"));
    QVERIFY(!find<QLineEdit>("balanceStatus")->isVisible());
    grab("cashier", m_window.get());
}

void TestPeople::wrongPin_staysOutside()
{
    addPeople();
    open();
    give(QStringLiteral("Ravi"), "135790");
    QTRY_VERIFY(dialog()->findChild<QLabel *>(QStringLiteral("pinProblem"))->isVisible());
    QVERIFY(dialog()->findChild<QLineEdit *>(QStringLiteral("pinEdit"))->text().isEmpty());
    QVERIFY(m_window->door()->isLocked());
    QVERIFY(m_guard->person().isEmpty());
}

void TestPeople::lock_coversAndKeepsTheForm()
{
    addPeople();
    open();
    give(QStringLiteral("Meena"), "135790");
    QTRY_VERIFY(!m_window->door()->isLocked());
    fillForm();
    find<QAction>("switchUserAction")->trigger();
    QVERIFY(m_window->door()->isLocked());
    QVERIFY(!m_window->centralWidget()->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_F10); // nothing is sold behind the door
    QCOMPARE(m_shop->provider->recharges.size(), 0);
    give(QStringLiteral("Meena"), "135790");
    QTRY_VERIFY(!m_window->door()->isLocked());
    QCOMPARE(find<QLineEdit>("amountEdit")->text(), QStringLiteral("239"));
}

void TestPeople::idleCounter_locksItself()
{
    addPeople();
    open();
    give(QStringLiteral("Ravi"), "246801");
    QTRY_VERIFY(!m_window->door()->isLocked());
    QTimer *idle = m_window->door()->idleTimer();
    QVERIFY(idle->isActive());
    QCOMPARE(idle->intervalAsDuration(), std::chrono::milliseconds(std::chrono::minutes(5)));
    idle->start(0);
    QTRY_VERIFY(m_window->door()->isLocked());
    QVERIFY(m_guard->denies(Act::Sell));
}

void TestPeople::ownersPage_isClosedToACashier()
{
    addPeople();
    open();
    give(QStringLiteral("Ravi"), "246801");
    QTRY_VERIFY(!m_window->door()->isLocked());
    QVERIFY(isDenied(*m_desk, Act::SeeFigures));
    QVERIFY(isDenied(*m_desk, Act::Arrange));
    QVERIFY(!isDenied(*m_desk, Act::Sell));
}

void TestPeople::saleBeyondTheLimit_isAllowedByAnOwner()
{
    addPeople();
    open();
    give(QStringLiteral("Ravi"), "246801");
    QTRY_VERIFY(!m_window->door()->isLocked());
    fillForm();
    key(Qt::Key_F10);
    QCOMPARE(m_shop->provider->recharges.size(), 0);
    QVERIFY(find<QPushButton>("sellAgainButton")->isVisible());
    find<QPushButton>("sellAgainButton")->click();
    QTRY_VERIFY(dialog());
    grab("allow", dialog());
    give(QStringLiteral("Meena"), "135790");
    QTRY_COMPARE(m_shop->provider->recharges.size(), 1);
    QCOMPARE(m_shop->book->page({}, {}, 1)->rows.first().intent.cashier, QStringLiteral("Ravi"));
    const auto words = m_shop->book->overrides(10);
    QCOMPARE(words->size(), 1);
    QCOMPARE(words->first().owner, QStringLiteral("Meena"));
    QCOMPARE(words->first().act, Act::SellBeyondLimit);
    QCOMPARE(m_guard->person(), QStringLiteral("Ravi"));
}

void TestPeople::saleBeyondTheLimit_isNotAllowedByAWrongPin()
{
    addPeople();
    open();
    give(QStringLiteral("Ravi"), "246801");
    QTRY_VERIFY(!m_window->door()->isLocked());
    fillForm();
    key(Qt::Key_F10);
    find<QPushButton>("sellAgainButton")->click();
    give(QStringLiteral("Meena"), "246801");
    QTRY_VERIFY(dialog()->findChild<QLabel *>(QStringLiteral("pinProblem"))->isVisible());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QCOMPARE(m_shop->provider->recharges.size(), 0);
    QVERIFY(m_shop->book->overrides(10)->isEmpty());
}

void TestPeople::card_addsTheFirstOwner()
{
    open();
    PeopleCard card(*m_desk);
    card.show();
    grab("card", &card);
    card.findChild<QPushButton *>(QStringLiteral("addPersonButton"))->click();
    auto *person = card.findChild<PersonDialog *>();
    QVERIFY(person);
    grab("person", person);
    const auto fill = [person](const char *name, const QString &text) {
        QTest::keyClicks(person->findChild<QLineEdit *>(QString::fromLatin1(name)), text);
    };
    fill("personNameEdit", QStringLiteral("Meena"));
    fill("newPinEdit", QStringLiteral("135790"));
    fill("newPinAgainEdit", QStringLiteral("135791"));
    auto *save = person->findChild<QPushButton *>(QStringLiteral("savePersonButton"));
    save->click();
    QVERIFY(person->findChild<QLabel *>(QStringLiteral("personProblem"))->isVisible());
    QVERIFY(!m_guard->isNeeded());
    fill("newPinEdit", QStringLiteral("135790"));
    fill("newPinAgainEdit", QStringLiteral("135790"));
    save->click();
    QTRY_VERIFY(m_guard->isNeeded());
    QCOMPARE(m_guard->person(), QStringLiteral("Meena"));
    QCOMPARE(card.findChild<QListWidget *>(QStringLiteral("peopleList"))->count(), 1);
    QVERIFY(!m_window->door()->isLocked());
}

QTEST_MAIN(TestPeople)
#include "tst_people.moc"
