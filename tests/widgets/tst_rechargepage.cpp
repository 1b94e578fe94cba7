// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testshop.h"

#include <mainwindow.h>
#include <rechargepage.h>

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace ct;

//! A cashier at the page, hands on the keyboard; behind it fakes of book and provider.
class tst_RechargePage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void aSaleFromTheKeyboard_isExactlyWhatWasTyped();
    void secondF10_isIgnored();
    void heldF10_paysOnce();
    void ctrlEnter_pays();
    void enter_neverPays();
    void spaceOnTheButton_neverPays();
    void scannerBurstOnTheReadBack_changesNothing();
    void escape_closesTheListFirstThenClears();
    void serviceKeys_chooseTheService_data();
    void serviceKeys_chooseTheService();
    void extraFields_appearAndAreSent_data();
    void extraFields_appearAndAreSent();
    void pastedNumber_isCleaned_data();
    void pastedNumber_isCleaned();
    void badNumber_isSaidInWordsAndCannotBePaid();
    void badNumber_isSaidBeforeAnOperatorIsChosen();
    void openOperatorList_takesTheFirstMatchOnEnter();
    void untouchedOperatorList_takesNothingOnEnter();
    void lettersAndDigits_areGroupedAndCounted();
    void lastSaleOfTheNumber_isOfferedAndTaken();
    void recentDuplicate_asksAndTakesItsOwnKey();
    void recentDuplicate_canBeConfirmedByMouse();
    void recentDuplicate_isNotConfirmedByAStrayKey_data();
    void recentDuplicate_isNotConfirmedByAStrayKey();
    void openDuplicate_cannotBeForced();
    void keyOfTheForm_staysUntilItIsSold();
    void deadSaleFilledInAgain_isARetryOfTheSameIntent();
    void result_isWordAndSentence_data();
    void result_isWordAndSentence();
    void slowAnswer_comesWhileTheNextCustomerIsServed();
    void answerAfterClosing_isRecorded();
    void unwritableBook_sellsNothingAndSaysSo();
    void diskFullAtTheSale_saysThatNothingWasSent();
    void offline_paysNothingAndSaysWhy();
    void smallBalance_isRefusedBeforeSending();

private:
    template <typename T>
    T *child(const char *name) const
    {
        T *found = m_window->findChild<T *>(QString::fromLatin1(name));
        Q_ASSERT_X(found, "child", name);
        return found;
    }
    QLineEdit *number() const { return child<QLineEdit>("numberEdit"); }
    QLineEdit *operatorEdit() const { return child<QLineEdit>("operatorEdit"); }
    QLineEdit *amount() const { return child<QLineEdit>("amountEdit"); }
    QPushButton *confirm() const { return child<QPushButton>("confirmButton"); }
    QString words(const char *name) const { return child<QLabel>(name)->text(); }
    bool says(const QString &text) const;
    void type(const char *text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    //! Fills in number, operator and amount as a cashier does, up to the read-back.
    void fillIn(const char *numberText = "9812345670", const char *operatorText = "Airtel",
                const char *amountText = "239");
    void answer(Verdict verdict, const char *opid = "");

    std::unique_ptr<TestShop> m_shop;
    std::unique_ptr<MainWindow> m_window;
};

void tst_RechargePage::initTestCase()
{
    applyTheme(*qApp, Theme::light());
}

void tst_RechargePage::init()
{
    m_shop = std::make_unique<TestShop>();
    m_window = std::make_unique<MainWindow>(m_shop->desk());
    m_window->resize(1366, 768);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QCOMPARE(QApplication::focusWidget(), number());
}

void tst_RechargePage::cleanup()
{
    m_window.reset();
    m_shop.reset();
}

bool tst_RechargePage::says(const QString &text) const
{
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

void tst_RechargePage::type(const char *text)
{
    QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(text));
}

void tst_RechargePage::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void tst_RechargePage::fillIn(const char *numberText, const char *operatorText,
                              const char *amountText)
{
    type(numberText);
    press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), operatorEdit());
    type(operatorText);
    press(Qt::Key_Return);
    while (QApplication::focusWidget() != amount()) {
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        press(Qt::Key_Return);
    }
    type(amountText);
    press(Qt::Key_Return);
}

void tst_RechargePage::answer(Verdict verdict, const char *opid)
{
    m_shop->clock.pass(std::chrono::seconds(3));
    m_shop->provider.answerRecharge(evidenceOf(Channel::Recharge, verdict, m_shop->clock.now(),
                                               QString::fromLatin1(opid), QStringLiteral("5804")));
}

void tst_RechargePage::aSaleFromTheKeyboard_isExactlyWhatWasTyped()
{
    fillIn();
    QVERIFY(confirm()->isEnabled());
    QCOMPARE(words("readBackNumber"), QStringLiteral("98123 45670"));
    QCOMPARE(words("readBackOperator"), QStringLiteral("Airtel · Karnataka"));
    QCOMPARE(words("readBackAmount"), QStringLiteral("₹ 239"));
    QVERIFY(m_shop->provider.recharges.isEmpty());
    press(Qt::Key_F10);

    QCOMPARE(m_shop->provider.recharges.size(), 1);
    const RechargeCall call = m_shop->provider.recharges.first();
    QCOMPARE(call.operatorCode, QStringLiteral("A"));
    QCOMPARE(call.number, QStringLiteral("9812345670"));
    QCOMPARE(call.circle, QStringLiteral("9"));
    QCOMPARE(call.amount, Money::fromRupees(239));
    QVERIFY(call.value1.isEmpty() && call.value2.isEmpty());
    const Intent intent = m_shop->newest().intent;
    QCOMPARE(intent.key, IntentKey(QStringLiteral("intent-1")));
    QCOMPARE(intent.account, QStringLiteral("0123456789ab"));
    QCOMPARE(intent.counter, 1);
    // The form is the next customer's.
    QVERIFY(number()->text().isEmpty() && operatorEdit()->text().isEmpty() &&
            amount()->text().isEmpty());
    QCOMPARE(QApplication::focusWidget(), number());
}

void tst_RechargePage::secondF10_isIgnored()
{
    fillIn();
    press(Qt::Key_F10);
    press(Qt::Key_F10);
    QCOMPARE(m_shop->provider.recharges.size(), 1);
    // The form is new and nobody has typed into it: there is nothing to complain about.
    QVERIFY(!says(QStringLiteral("fill this in")));
    QVERIFY(!says(QStringLiteral("Choose an operator")));
    QCOMPARE(QApplication::focusWidget(), number());
}

void tst_RechargePage::heldF10_paysOnce()
{
    fillIn();
    QWidget *focus = QApplication::focusWidget();
    for (int i = 0; i < 3; ++i) {
        QKeyEvent held(QEvent::KeyPress, Qt::Key_F10, Qt::NoModifier, QString(), true);
        qt_handleKeyEvent(m_window->windowHandle(), QEvent::KeyPress, Qt::Key_F10, Qt::NoModifier,
                          QString(), true);
        QApplication::sendEvent(focus, &held);
    }
    QCOMPARE(m_shop->provider.recharges.size(), 0);
    press(Qt::Key_F10);
    QCOMPARE(m_shop->provider.recharges.size(), 1);
}

void tst_RechargePage::ctrlEnter_pays()
{
    fillIn();
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_shop->provider.recharges.size(), 1);
}

void tst_RechargePage::enter_neverPays()
{
    fillIn();
    for (int i = 0; i < 12; ++i)
        press(i % 2 == 0 ? Qt::Key_Return : Qt::Key_Enter);
    confirm()->setFocus();
    press(Qt::Key_Return);
    QCOMPARE(m_shop->provider.recharges.size(), 0);
    QCOMPARE(amount()->text(), QStringLiteral("239"));
}

void tst_RechargePage::spaceOnTheButton_neverPays()
{
    fillIn();
    confirm()->setFocus();
    QCOMPARE(QApplication::focusWidget(), confirm());
    press(Qt::Key_Space);
    QCOMPARE(m_shop->provider.recharges.size(), 0);
    QTest::mouseClick(confirm(), Qt::LeftButton);
    QCOMPARE(m_shop->provider.recharges.size(), 1);
}

void tst_RechargePage::scannerBurstOnTheReadBack_changesNothing()
{
    fillIn();
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("readBack"));
    type("8901234567890");
    press(Qt::Key_Return);
    QCOMPARE(m_shop->provider.recharges.size(), 0);
    QCOMPARE(number()->text(), QStringLiteral("98123 45670"));
    QCOMPARE(amount()->text(), QStringLiteral("239"));
}

void tst_RechargePage::escape_closesTheListFirstThenClears()
{
    type("9812345670");
    press(Qt::Key_Return);
    type("bsnl");
    QVERIFY(child<QListWidget>("operatorEditList")->isVisible());
    press(Qt::Key_Escape);
    QVERIFY(!child<QListWidget>("operatorEditList")->isVisible());
    QCOMPARE(number()->text(), QStringLiteral("98123 45670"));
    press(Qt::Key_Escape);
    QVERIFY(number()->text().isEmpty());
    QCOMPARE(QApplication::focusWidget(), number());
}

void tst_RechargePage::serviceKeys_chooseTheService_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("tile");
    QTest::addRow("F2") << int(Qt::Key_F2) << "mobileTile";
    QTest::addRow("F3") << int(Qt::Key_F3) << "dthTile";
    QTest::addRow("F4") << int(Qt::Key_F4) << "postpaidTile";
    QTest::addRow("F5") << int(Qt::Key_F5) << "electricityTile";
    QTest::addRow("F6") << int(Qt::Key_F6) << "landlineTile";
    QTest::addRow("F7") << int(Qt::Key_F7) << "fastagTile";
    QTest::addRow("F8") << int(Qt::Key_F8) << "gasTile";
}

void tst_RechargePage::serviceKeys_chooseTheService()
{
    QFETCH(int, key);
    QFETCH(QString, tile);
    press(Qt::Key_F3);
    press(Qt::Key(key));
    int chosen = 0;
    for (const auto *each : m_window->findChildren<QAbstractButton *>()) {
        if (each->objectName().endsWith(QLatin1String("Tile")) && each->isChecked()) {
            ++chosen;
            QCOMPARE(each->objectName(), tile);
        }
    }
    QCOMPARE(chosen, 1);
    QCOMPARE(QApplication::focusWidget(), number());
}

void tst_RechargePage::extraFields_appearAndAreSent_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("consumer");
    QTest::addColumn<QStringList>("labels");
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<QStringList>("sent");
    QTest::addRow("BSNL landline")
        << int(Qt::Key_F6) << "LBS"
        << "2345678" << QStringList{QStringLiteral("STD code"), QStringLiteral("Account number")}
        << QStringList{QStringLiteral("120"), QStringLiteral("9012345678")}
        << QStringList{QStringLiteral("120"), QStringLiteral("9012345678")};
    QTest::addRow("Maharashtra electricity")
        << int(Qt::Key_F5) << "MSEDC"
        << "012345678901"
        << QStringList{QStringLiteral("Billing unit (BU)"), QStringLiteral("Processing cycle (PC)")}
        << QStringList{QStringLiteral("4637"), QStringLiteral("07")}
        << QStringList{QStringLiteral("4637"), QStringLiteral("07")};
    QTest::addRow("ICICI Prudential")
        << 0 << "ICP"
        << "12345678" << QStringList{QStringLiteral("Date of birth (DD-MM-YYYY)")}
        << QStringList{QStringLiteral("5/11/1980")} << QStringList{QStringLiteral("05-11-1980")};
}

void tst_RechargePage::extraFields_appearAndAreSent()
{
    QFETCH(int, key);
    QFETCH(QString, code);
    QFETCH(QString, consumer);
    QFETCH(QStringList, labels);
    QFETCH(QStringList, typed);
    QFETCH(QStringList, sent);
    const auto *value1 = child<QLineEdit>("value1Edit");
    const auto *value2 = child<QLineEdit>("value2Edit");
    QVERIFY(!value1->isVisible() && !value2->isVisible());
    if (key != 0)
        press(Qt::Key(key));
    else
        QTest::mouseClick(child<QAbstractButton>("insuranceTile"), Qt::LeftButton);
    QTest::keyClicks(QApplication::focusWidget(), consumer);
    press(Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), code);
    press(Qt::Key_Return);
    QCOMPARE(value1->isVisible(), labels.size() > 0);
    QCOMPARE(value2->isVisible(), labels.size() > 1);
    QVERIFY(!child<QLineEdit>("circleEdit")->isVisible());
    for (qsizetype i = 0; i < labels.size(); ++i) {
        QCOMPARE(QApplication::focusWidget()->accessibleName(), labels[i]);
        QTest::keyClicks(QApplication::focusWidget(), typed[i]);
        press(Qt::Key_Return);
    }
    QCOMPARE(QApplication::focusWidget(), amount());
    type("450");
    press(Qt::Key_F10);
    QCOMPARE(m_shop->provider.recharges.size(), 1);
    const RechargeCall call = m_shop->provider.recharges.first();
    QCOMPARE(call.operatorCode, code);
    QCOMPARE(call.value1, sent.value(0));
    QCOMPARE(call.value2, sent.value(1));
    QCOMPARE(call.circle, QStringLiteral("9"));
}

void tst_RechargePage::pastedNumber_isCleaned_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addRow("country code") << "+91 98123-45670";
    QTest::addRow("leading zero") << "098123 45670";
    QTest::addRow("spaces and dashes") << "98123-456 70";
}

void tst_RechargePage::pastedNumber_isCleaned()
{
    QFETCH(QString, pasted);
    number()->setText(pasted);
    QCOMPARE(number()->text(), QStringLiteral("98123 45670"));
    number()->clear();
    QTest::keyClicks(number(), pasted);
    QCOMPARE(number()->text(), QStringLiteral("98123 45670"));
}

void tst_RechargePage::badNumber_isSaidInWordsAndCannotBePaid()
{
    fillIn("98123");
    QVERIFY(!confirm()->isEnabled());
    QVERIFY(says(QStringLiteral("Mobile number: this does not have the right form")));
    press(Qt::Key_F10);
    QCOMPARE(m_shop->provider.recharges.size(), 0);
    QCOMPARE(QApplication::focusWidget(), number());
    number()->setText(QStringLiteral("9812345670"));
    QVERIFY(confirm()->isEnabled());
    QVERIFY(!says(QStringLiteral("right form")));
}

void tst_RechargePage::badNumber_isSaidBeforeAnOperatorIsChosen()
{
    type("9123");
    QVERIFY(!says(QStringLiteral("right form")));
    press(Qt::Key_Return);
    QVERIFY(says(QStringLiteral("Mobile number: this does not have the right form")));
    number()->setText(QStringLiteral("9812345670"));
    QVERIFY(!says(QStringLiteral("right form")));
}

void tst_RechargePage::openOperatorList_takesTheFirstMatchOnEnter()
{
    type("9812345670");
    press(Qt::Key_Return);
    type("jio");
    QCOMPARE(child<QListWidget>("operatorEditList")->currentRow(), 0);
    press(Qt::Key_Return);
    QCOMPARE(operatorEdit()->text(), QStringLiteral("Jio"));
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("circleEdit"));
}

void tst_RechargePage::untouchedOperatorList_takesNothingOnEnter()
{
    type("6012345678"); // of no known series, so nothing is guessed
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QVERIFY(operatorEdit()->text().isEmpty());
    QCOMPARE(QApplication::focusWidget(), operatorEdit());
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QVERIFY(!operatorEdit()->text().isEmpty());
}

void tst_RechargePage::lettersAndDigits_areGroupedAndCounted()
{
    type("98123");
    QCOMPARE(number()->text(), QStringLiteral("98123"));
    type("x4");
    QCOMPARE(number()->text(), QStringLiteral("98123 4"));
    number()->setCursorPosition(2);
    type("7");
    QCOMPARE(number()->text(), QStringLiteral("98712 34"));
    QCOMPARE(number()->cursorPosition(), 3);
    press(Qt::Key_F7);
    number()->clear();
    type("ka01ab1234");
    QCOMPARE(number()->text(), QStringLiteral("KA01AB1234"));
}

void tst_RechargePage::lastSaleOfTheNumber_isOfferedAndTaken()
{
    Attempt last = attemptOf(m_shop->catalogue, QStringLiteral("RC"), QStringLiteral("9812345670"),
                             299, State::Success, m_shop->clock.now().addDays(-26), 1);
    last.intent.circle = QStringLiteral("4");
    m_shop->book.put(last);
    type("981234567");
    QVERIFY(!child<QWidget>("suggestionStrip")->isVisible());
    type("0");
    QVERIFY(child<QWidget>("suggestionStrip")->isVisible());
    QCOMPARE(operatorEdit()->text(), QStringLiteral("Jio"));
    QVERIFY(amount()->text().isEmpty());
    press(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(amount()->text(), QStringLiteral("299"));
    press(Qt::Key_F10);
    QCOMPARE(m_shop->provider.recharges.size(), 1);
    QCOMPARE(m_shop->provider.recharges.first().operatorCode, QStringLiteral("RC"));
    QCOMPARE(m_shop->provider.recharges.first().circle, QStringLiteral("4"));
    // Another number: what was remembered is forgotten.
    type("6012345678");
    QVERIFY(operatorEdit()->text().isEmpty());
}

void tst_RechargePage::recentDuplicate_asksAndTakesItsOwnKey()
{
    fillIn();
    press(Qt::Key_F10);
    answer(Verdict::Success, "KA1");
    fillIn();
    press(Qt::Key_F10);
    QCOMPARE(m_shop->provider.recharges.size(), 1);
    QVERIFY(says(QStringLiteral("Nothing was sent")));
    QCOMPARE(amount()->text(), QStringLiteral("239"));
    // Neither F10 again nor Enter goes past the question.
    press(Qt::Key_F10);
    press(Qt::Key_Return);
    QCOMPARE(m_shop->provider.recharges.size(), 1);
    press(Qt::Key_F10, Qt::ControlModifier);
    QCOMPARE(m_shop->provider.recharges.size(), 2);
    QVERIFY(m_shop->newest().intent.key != m_shop->book.all().first().intent.key);
}

void tst_RechargePage::recentDuplicate_canBeConfirmedByMouse()
{
    fillIn();
    press(Qt::Key_F10);
    answer(Verdict::Success, "KA1");
    fillIn();
    press(Qt::Key_F10);
    amount()->setFocus();
    auto *again = child<QPushButton>("sellAgainButton");
    QTest::mouseClick(again, Qt::LeftButton);
    QCOMPARE(m_shop->provider.recharges.size(), 2);
    answer(Verdict::Success, "KA2");
    // A question that was asked is gone as soon as the form is another one.
    fillIn();
    press(Qt::Key_F10);
    QVERIFY(again->isVisible());
    amount()->setText(QStringLiteral("240"));
    QVERIFY(!again->isVisible());
    press(Qt::Key_F10, Qt::ControlModifier);
    QCOMPARE(m_shop->provider.recharges.size(), 2);
}

void tst_RechargePage::recentDuplicate_isNotConfirmedByAStrayKey_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Enter") << Qt::Key_Return;
    QTest::newRow("Enter of the digit block") << Qt::Key_Enter;
    QTest::newRow("space") << Qt::Key_Space;
    QTest::newRow("select") << Qt::Key_Select;
}

void tst_RechargePage::recentDuplicate_isNotConfirmedByAStrayKey()
{
    QFETCH(Qt::Key, key);
    fillIn();
    press(Qt::Key_F10);
    answer(Verdict::Success, "KA1");
    fillIn();
    // As after the last Enter: the read-back has the focus, and the question takes its place.
    child<QWidget>("readBack")->setFocus();
    press(Qt::Key_F10);
    auto *again = child<QPushButton>("sellAgainButton");
    QVERIFY(again->isVisible());
    QVERIFY(!again->hasFocus());
    press(key);
    again->setFocus();
    press(key);
    QCOMPARE(m_shop->provider.recharges.size(), 1);
    press(Qt::Key_F10, Qt::ControlModifier);
    QCOMPARE(m_shop->provider.recharges.size(), 2);
}

void tst_RechargePage::openDuplicate_cannotBeForced()
{
    fillIn();
    press(Qt::Key_F10);
    answer(Verdict::Pending);
    fillIn();
    press(Qt::Key_F10);
    QVERIFY(says(QStringLiteral("still running")));
    QVERIFY(!child<QPushButton>("sellAgainButton")->isVisible());
    press(Qt::Key_F10, Qt::ControlModifier);
    QCOMPARE(m_shop->provider.recharges.size(), 1);
}

void tst_RechargePage::keyOfTheForm_staysUntilItIsSold()
{
    fillIn();
    m_shop->book.failWrites(true);
    press(Qt::Key_F10);
    press(Qt::Key_F10);
    QCOMPARE(m_shop->keys, 1);
    m_shop->book.failWrites(false);
    press(Qt::Key_F10);
    QCOMPARE(m_shop->newest().intent.key, IntentKey(QStringLiteral("intent-1")));
    fillIn("9812345671");
    press(Qt::Key_F10);
    QCOMPARE(m_shop->newest().intent.key, IntentKey(QStringLiteral("intent-2")));
}

void tst_RechargePage::deadSaleFilledInAgain_isARetryOfTheSameIntent()
{
    fillIn();
    press(Qt::Key_F10);
    answer(Verdict::NeverSent);
    QTest::mouseClick(child<QPushButton>("fillAgainButton"), Qt::LeftButton);
    QCOMPARE(m_shop->provider.recharges.size(), 1);
    QCOMPARE(number()->text(), QStringLiteral("98123 45670"));
    press(Qt::Key_F10);
    QCOMPARE(m_shop->provider.recharges.size(), 2);
    QCOMPARE(m_shop->newest().intent.key, m_shop->book.all().first().intent.key);
}

void tst_RechargePage::result_isWordAndSentence_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<bool>("again");
    QTest::addRow("sending") << State::Sending << "Sending"
                             << "being sent" << false;
    QTest::addRow("not sent") << State::NotSent << "Not sent"
                              << "no money moved" << true;
    QTest::addRow("unknown") << State::Unknown << "Not known"
                             << "Do not try again" << false;
    QTest::addRow("pending") << State::Pending << "Waiting"
                             << "Do not try again" << false;
    QTest::addRow("failing") << State::Failing << "Failed"
                             << "Do not try again" << false;
    QTest::addRow("failed") << State::Failed << "Failed"
                            << "refund" << true;
    QTest::addRow("success") << State::Success << "Success"
                             << "KA1031182209" << false;
    QTest::addRow("reversed") << State::Reversed << "Reversed"
                              << "Refund" << false;
    QTest::addRow("conflict") << State::Conflict << "Owner"
                              << "Do not try again" << false;
}

void tst_RechargePage::result_isWordAndSentence()
{
    QFETCH(State, state);
    QFETCH(QString, word);
    QFETCH(QString, sentence);
    QFETCH(bool, again);
    fillIn();
    press(Qt::Key_F10);
    QVERIFY(child<QWidget>("resultPanel")->isVisible());
    QVERIFY(!child<QWidget>("readBack")->isVisible());
    Attempt attempt = m_shop->newest();
    attempt.standing.state = state;
    attempt.operatorRef = QStringLiteral("KA1031182209");
    m_shop->book.put(attempt);
    QVERIFY2(words("resultWord").startsWith(word), qPrintable(words("resultWord")));
    QVERIFY2(words("resultExplanation").contains(sentence), qPrintable(words("resultExplanation")));
    QVERIFY(words("resultCustomer").startsWith(QStringLiteral("Tell the customer: “")));
    QVERIFY(words("resultWhat").contains(QStringLiteral("98123 45670")));
    QCOMPARE(child<QPushButton>("fillAgainButton")->isVisible(), again);
}

void tst_RechargePage::slowAnswer_comesWhileTheNextCustomerIsServed()
{
    QVERIFY(child<QLabel>("recentNothingLabel")->isVisible());
    fillIn();
    press(Qt::Key_F10);
    fillIn("9812345671", "Jio", "299");
    QVERIFY(child<QWidget>("readBack")->isVisible());
    answer(Verdict::Success, "KA1");
    QCOMPARE(m_shop->book.all().first().state(), State::Success);
    // The form that is being filled is not touched.
    QVERIFY(child<QWidget>("readBack")->isVisible());
    QCOMPARE(number()->text(), QStringLiteral("98123 45671"));
    press(Qt::Key_F10);
    QCOMPARE(m_shop->provider.recharges.size(), 2);
    QTRY_COMPARE(child<QAbstractItemView>("recentList")->model()->rowCount(), 2);
    QVERIFY(!child<QLabel>("recentNothingLabel")->isVisible());
}

void tst_RechargePage::answerAfterClosing_isRecorded()
{
    fillIn();
    press(Qt::Key_F10);
    m_window.reset();
    answer(Verdict::Success, "KA1");
    QCOMPARE(m_shop->newest().state(), State::Success);
    QVERIFY(m_shop->sell.isIdle());
}

void tst_RechargePage::unwritableBook_sellsNothingAndSaysSo()
{
    fillIn();
    m_shop->book.setHealth(BookHealth::ReadOnly);
    QVERIFY(!confirm()->isEnabled());
    QVERIFY(says(QStringLiteral("The book cannot be written")));
    press(Qt::Key_F10);
    QCOMPARE(m_shop->provider.recharges.size(), 0);
    m_shop->book.setHealth(BookHealth::Well);
    QVERIFY(confirm()->isEnabled());
}

void tst_RechargePage::diskFullAtTheSale_saysThatNothingWasSent()
{
    fillIn();
    m_shop->book.failWrites(true);
    press(Qt::Key_F10);
    QCOMPARE(m_shop->provider.recharges.size(), 0);
    QVERIFY(says(QStringLiteral("Nothing was sent.")));
    QCOMPARE(amount()->text(), QStringLiteral("239"));
}

void tst_RechargePage::offline_paysNothingAndSaysWhy()
{
    m_shop->wallet.start();
    m_shop->provider.answerBalance(Error{Fault::Offline, {}});
    fillIn();
    QVERIFY(!confirm()->isEnabled());
    QVERIFY(says(QStringLiteral("The provider cannot be reached")));
    press(Qt::Key_F10);
    QCOMPARE(m_shop->provider.recharges.size(), 0);
}

void tst_RechargePage::smallBalance_isRefusedBeforeSending()
{
    m_shop->stateBalance(10'000);
    fillIn();
    QVERIFY(says(QStringLiteral("too small")));
    press(Qt::Key_F10);
    QCOMPARE(m_shop->provider.recharges.size(), 0);
    QVERIFY(says(QStringLiteral("smaller than the amount")));
    QCOMPARE(amount()->text(), QStringLiteral("239"));
}

QTEST_MAIN(tst_RechargePage)
#include "tst_rechargepage.moc"
