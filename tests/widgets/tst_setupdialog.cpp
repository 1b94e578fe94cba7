// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeaccountdesk.h"
#include "testshop.h"

#include <language.h>
#include <setupdialog.h>
#include <theme.h>

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace ct;

using Step = SetupDialog::Step;

//! The first run, by keyboard alone, against an account desk that a test answers for.
class TestSetupDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Theme::light()); }
    void init();
    void cleanup();
    void wholeSetUp_byKeyboardAlone();
    void nothingIsWritten_beforeTheEnd();
    void leftSetUp_goesOnWhereItWas();
    void wireForm_isFoundByTheBalance();
    void refusedLogin_isSaidAndNoOtherFormIsTried();
    void noAnswer_mayBeGoneOnWithout();
    void changedAccount_isTestedAgain();
    void otherLanguage_isSpokenAtOnce();
    void practice_asksForNoAccountAndKeepsNothing();
    void practiceCounter_isOnlyAskedForItsShop();
    void notSaved_isSaidAndCanBeTriedAgain();
    void missingFields_areNamed();

private:
    template <typename Widget>
    Widget *find(const char *name) const
    {
        auto *found = m_dialog->findChild<Widget *>(QLatin1String(name));
        if (!found)
            qFatal("There is no %s.", name);
        return found;
    }
    void open(const SetupAnswers &answers);
    //! Into whatever has the focus, as a person without a mouse does.
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    QString focused() const { return QApplication::focusWidget()->objectName(); }
    QString words() const { return find<QLabel>("setupWords")->text(); }
    void chooseCircle();
    void goToAccount();
    void fillAccount();
    static Balance balanceOf(qint64 paise);

    std::unique_ptr<TestShop> m_shop;
    std::unique_ptr<FakeAccountDesk> m_accounts;
    std::unique_ptr<SetupDialog> m_dialog;
};

void TestSetupDialog::init()
{
    QVERIFY(installLanguage(*qApp, QStringLiteral("en")));
    m_shop = std::make_unique<TestShop>();
    m_accounts = std::make_unique<FakeAccountDesk>();
    m_accounts->kept.gateway = QStringLiteral("https://provider.example");
    m_accounts->kept.circle = QStringLiteral("9");
    SetupAnswers answers;
    answers.account = m_accounts->kept;
    open(answers);
}

void TestSetupDialog::cleanup()
{
    m_dialog.reset();
    m_accounts.reset();
    m_shop.reset();
    installLanguage(*qApp, QStringLiteral("en"));
}

void TestSetupDialog::open(const SetupAnswers &answers)
{
    m_dialog = std::make_unique<SetupDialog>(m_shop->desk(), *m_accounts, answers);
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

Balance TestSetupDialog::balanceOf(qint64 paise)
{
    Balance balance;
    balance.money = Money::fromPaise(paise);
    balance.exact = balance.money.toPlain();
    return balance;
}

void TestSetupDialog::goToAccount()
{
    press(Qt::Key_Return); // language
    press(Qt::Key_Return); // live
    QCOMPARE(m_dialog->step(), Step::Shop);
    type(QStringLiteral("Sample Shop"));
    press(Qt::Key_Return);
    QCOMPARE(m_dialog->step(), Step::Account);
}

void TestSetupDialog::fillAccount()
{
    QCOMPARE(focused(), QStringLiteral("setupUsernameEdit"));
    type(QStringLiteral("member7"));
    press(Qt::Key_Tab);
    QCOMPARE(focused(), QStringLiteral("setupPasswordEdit"));
    type(QStringLiteral("not-a-real-one"));
    press(Qt::Key_Return);
}

// Enter, Tab and letters: no step needs a mouse, and none is skipped.
void TestSetupDialog::wholeSetUp_byKeyboardAlone()
{
    QSignalSpy done(m_dialog.get(), &SetupDialog::done);
    QCOMPARE(focused(), QStringLiteral("setupLanguageCombo"));
    press(Qt::Key_Return);
    QCOMPARE(m_dialog->step(), Step::Begin);
    QVERIFY(find<QRadioButton>("setupLiveRadio")->isChecked());
    press(Qt::Key_Return);
    QCOMPARE(focused(), QStringLiteral("setupShopNameEdit"));
    type(QStringLiteral("Sample Shop"));
    press(Qt::Key_Tab);
    type(QStringLiteral("Market Road"));
    press(Qt::Key_Tab);
    type(QStringLiteral("080 0000 0000"));
    press(Qt::Key_Return);
    fillAccount();
    QCOMPARE(m_accounts->tested.size(), 1);
    QVERIFY(!find<QPushButton>("setupNextButton")->isEnabled());
    m_accounts->testReplies.first()(balanceOf(123'450));
    QCOMPARE(m_dialog->step(), Step::Account);
    QVERIFY(find<QLabel>("setupBalanceLabel")->text().contains(QStringLiteral("1,234.50")));
    press(Qt::Key_Return);
    QCOMPARE(m_dialog->step(), Step::Printer);
    press(Qt::Key_Return);
    QCOMPARE(m_dialog->step(), Step::Ready);
    QCOMPARE(m_accounts->saved.size(), 0);
    press(Qt::Key_Return);
    QCOMPARE(m_accounts->saved.size(), 1);
    AccountSettings expected = m_accounts->kept;
    expected.username = QStringLiteral("member7");
    expected.shop.name = QStringLiteral("Sample Shop");
    expected.shop.address = QStringLiteral("Market Road");
    expected.shop.phone = QStringLiteral("080 0000 0000");
    QCOMPARE(m_accounts->saved.first(), expected);
    QCOMPARE(m_accounts->secrets.last()->view(), QByteArrayView("not-a-real-one"));
    m_accounts->saveReplies.first()(Done{});
    QCOMPARE(done.count(), 1);
    QVERIFY(!m_dialog->isVisible());
}

void TestSetupDialog::nothingIsWritten_beforeTheEnd()
{
    goToAccount();
    fillAccount();
    m_accounts->testReplies.first()(balanceOf(100));
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QCOMPARE(m_dialog->step(), Step::Ready);
    press(Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_accounts->saved.size(), 0);
}

void TestSetupDialog::leftSetUp_goesOnWhereItWas()
{
    goToAccount();
    type(QStringLiteral("member7"));
    press(Qt::Key_Tab);
    type(QStringLiteral("not-a-real-one"));
    press(Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    const SetupAnswers left = m_dialog->answers();
    open(left);
    QCOMPARE(m_dialog->step(), Step::Account);
    QCOMPARE(find<QLineEdit>("setupUsernameEdit")->text(), QStringLiteral("member7"));
    QVERIFY(find<QLineEdit>("setupPasswordEdit")->text().isEmpty()); // never shown again
    press(Qt::Key_Return);
    QCOMPARE(m_accounts->tested.size(), 1);
    QCOMPARE(m_accounts->secrets.first()->view(), QByteArrayView("not-a-real-one"));
    m_accounts->testReplies.first()(Error{Fault::Offline, {}});
    // And the way back keeps what was typed on the way.
    find<QPushButton>("setupBackButton")->click();
    QCOMPARE(find<QLineEdit>("setupShopNameEdit")->text(), QStringLiteral("Sample Shop"));
}

void TestSetupDialog::wireForm_isFoundByTheBalance()
{
    goToAccount();
    fillAccount();
    const Error missing{Fault::Refused, QStringLiteral("Parameter is missing")};
    m_accounts->testReplies[0](missing);
    QCOMPARE(m_accounts->tested.size(), 2);
    m_accounts->testReplies[1](missing);
    QCOMPARE(m_accounts->tested.size(), 3);
    m_accounts->testReplies[2](balanceOf(5'000));
    QStringList tried;
    for (const AccountSettings &settings : m_accounts->tested)
        tried << settings.wire;
    QCOMPARE(tried, QStringList({QStringLiteral("post-query"), QStringLiteral("post-form"),
                                 QStringLiteral("get")}));
    QCOMPARE(m_dialog->answers().account.wire, QStringLiteral("get"));
    press(Qt::Key_Return);
    QCOMPARE(m_dialog->step(), Step::Printer);
}

void TestSetupDialog::refusedLogin_isSaidAndNoOtherFormIsTried()
{
    goToAccount();
    fillAccount();
    m_accounts->testReplies[0](Error{Fault::Unauthorised, QStringLiteral("Authentication fail!")});
    QCOMPARE(m_accounts->tested.size(), 1);
    QCOMPARE(m_dialog->step(), Step::Account);
    QVERIFY2(words().contains(QStringLiteral("user name and password")), qPrintable(words()));
}

// A shop that is set up before its line is: the test may be made later, by a press of its own.
void TestSetupDialog::noAnswer_mayBeGoneOnWithout()
{
    goToAccount();
    QVERIFY(!find<QPushButton>("setupUntestedButton")->isVisible());
    fillAccount();
    m_accounts->testReplies[0](Error{Fault::Offline, {}});
    QVERIFY(find<QPushButton>("setupUntestedButton")->isVisible());
    press(Qt::Key_Return); // Enter asks again, it does not skip
    QCOMPARE(m_accounts->tested.size(), 2);
    m_accounts->testReplies[1](Error{Fault::TimedOut, {}});
    press(Qt::Key_I, Qt::AltModifier);
    QTRY_COMPARE(m_dialog->step(), Step::Printer); // the button is seen to go down first
    press(Qt::Key_Return);
    bool isSaid = false;
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        isSaid = isSaid || label->text().contains(QStringLiteral("not tested yet"));
    QVERIFY(isSaid);
}

void TestSetupDialog::changedAccount_isTestedAgain()
{
    goToAccount();
    fillAccount();
    m_accounts->testReplies[0](balanceOf(5'000));
    find<QLineEdit>("setupUsernameEdit")->setFocus();
    type(QStringLiteral("8"));
    press(Qt::Key_Return);
    QCOMPARE(m_accounts->tested.size(), 2);
    QCOMPARE(m_accounts->tested.last().username, QStringLiteral("member78"));
    QCOMPARE(m_dialog->step(), Step::Account);
}

void TestSetupDialog::otherLanguage_isSpokenAtOnce()
{
    connect(m_dialog.get(), &SetupDialog::languageChosen, this,
            [](const QString &language) { installLanguage(*qApp, language); });
    QCOMPARE(find<QPushButton>("setupNextButton")->text(), QStringLiteral("&Next"));
    auto *combo = find<QComboBox>("setupLanguageCombo");
    combo->setCurrentIndex(combo->findData(QStringLiteral("hi")));
    emit combo->activated(combo->currentIndex());
    QTRY_VERIFY(find<QPushButton>("setupNextButton")->text() != QStringLiteral("&Next"));
    QCOMPARE(m_dialog->step(), Step::Language);
    QCOMPARE(m_dialog->answers().account.language, QStringLiteral("hi"));
    QCOMPARE(m_accounts->saved.size(), 0);
}

void TestSetupDialog::practice_asksForNoAccountAndKeepsNothing()
{
    QSignalSpy wanted(m_dialog.get(), &SetupDialog::practiceWanted);
    press(Qt::Key_Return);
    find<QRadioButton>("setupPracticeRadio")->setFocus();
    press(Qt::Key_Space);
    press(Qt::Key_Return);
    type(QStringLiteral("Sample Shop"));
    press(Qt::Key_Return);
    QCOMPARE(m_dialog->step(), Step::Printer);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<AccountSettings>().shop.name,
             QStringLiteral("Sample Shop"));
    QCOMPARE(m_accounts->saved.size(), 0);
    QVERIFY(m_dialog->isVisible()); // until the practice counter is there
    m_dialog->sayPracticeFailed();
    QVERIFY(words().contains(QStringLiteral("could not be started")));
}

void TestSetupDialog::practiceCounter_isOnlyAskedForItsShop()
{
    m_dialog.reset();
    m_accounts->practice = true;
    SetupAnswers answers;
    answers.account = m_accounts->kept;
    open(answers);
    press(Qt::Key_Return);
    QCOMPARE(m_dialog->step(), Step::Shop);
    type(QStringLiteral("Sample Shop"));
    press(Qt::Key_Return);
    QCOMPARE(m_dialog->step(), Step::Printer);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QCOMPARE(m_accounts->saved.size(), 1);
    QVERIFY(!m_accounts->secrets.first());
}

void TestSetupDialog::notSaved_isSaidAndCanBeTriedAgain()
{
    goToAccount();
    fillAccount();
    m_accounts->testReplies[0](balanceOf(5'000));
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Return);
    QCOMPARE(m_accounts->saved.size(), 1);
    m_accounts->saveReplies[0](Error{Fault::Storage, QStringLiteral("full")});
    QVERIFY(m_dialog->isVisible());
    QVERIFY2(words().contains(QStringLiteral("Not saved")), qPrintable(words()));
    find<QPushButton>("setupNextButton")->click();
    QCOMPARE(m_accounts->saved.size(), 2);
    QCOMPARE(m_accounts->secrets.last()->view(), QByteArrayView("not-a-real-one"));
}

void TestSetupDialog::missingFields_areNamed()
{
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    press(Qt::Key_Return); // no name
    QCOMPARE(m_dialog->step(), Step::Shop);
    QVERIFY(find<QLabel>("setupShopNameEditProblem")->isVisible());
    QCOMPARE(focused(), QStringLiteral("setupShopNameEdit"));
    type(QStringLiteral("Sample Shop"));
    find<QComboBox>("setupCircleCombo")->setCurrentIndex(0);
    press(Qt::Key_Return);
    QCOMPARE(m_dialog->step(), Step::Shop);
    QVERIFY(find<QLabel>("setupCircleComboProblem")->isVisible());
    chooseCircle();
    find<QPushButton>("setupNextButton")->click();
    QCOMPARE(m_dialog->step(), Step::Account);
    press(Qt::Key_Return);
    QVERIFY(find<QLabel>("setupUsernameEditProblem")->isVisible());
    QVERIFY(find<QLabel>("setupPasswordEditProblem")->isVisible());
    find<QLineEdit>("setupGatewayEdit")->setText(QStringLiteral("http://provider.example"));
    find<QPushButton>("setupNextButton")->click();
    QVERIFY(find<QLabel>("setupGatewayEditProblem")->isVisible());
    QCOMPARE(m_accounts->tested.size(), 0); // no password to a line that anybody can read
}

void TestSetupDialog::chooseCircle()
{
    auto *circle = find<QComboBox>("setupCircleCombo");
    circle->setCurrentIndex(circle->findData(QStringLiteral("9")));
}

QTEST_MAIN(TestSetupDialog)
#include "tst_setupdialog.moc"
