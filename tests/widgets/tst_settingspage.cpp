// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeaccountdesk.h"
#include "pagesdesk.h"

#include <secretedit.h>
#include <settingspage.h>

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QtTest>

using namespace ct;

class TestSettingsPage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void page_showsWhatIsKept();
    void save_handsOverWhatWasEntered();
    void password_leavesTheFieldAtOnceAndIsNeverShownAgain();
    void password_cannotBeCopied();
    void typedPassword_isTestedAndThenSaved();
    void secondSave_withoutTyping_keepsTheStoredPassword();
    void httpToAnotherMachine_isRefusedInWords();
    void badUpiId_isSaidAndNotSaved_data();
    void badUpiId_isSaidAndNotSaved();
    void everythingMissing_isSaidAndNothingIsSaved();
    void test_saysTheBalance();
    void test_saysWhatIsWrongAndWhatToDo_data();
    void test_saysWhatIsWrongAndWhatToDo();
    void whileAsking_nothingIsPressedTwice();
    void answerAfterClosing_isDropped();
    void failedSave_isSaid_data();
    void failedSave_isSaid();
    void practice_needsNoAccount();
    void everyInput_hasItsOwnAccessibleName();

private:
    template <typename T>
    T *find(const char *name) const
    {
        T *found = m_page->findChild<T *>(QString::fromLatin1(name));
        Q_ASSERT(found);
        return found;
    }
    void press(const char *button) { find<QPushButton>(button)->click(); }
    QString words(const char *label) const { return find<QLabel>(label)->text(); }
    void openPage();

    std::unique_ptr<PagesDesk> m_desk;
    std::unique_ptr<FakeAccountDesk> m_accounts;
    std::unique_ptr<SettingsPage> m_page;
};

void TestSettingsPage::initTestCase()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_IN")));
    applyTheme(*qApp, Theme::light());
}

void TestSettingsPage::init()
{
    m_desk = std::make_unique<PagesDesk>();
    m_accounts = std::make_unique<FakeAccountDesk>();
    AccountSettings &kept = m_accounts->kept;
    kept.gateway = QStringLiteral("https://provider.example");
    kept.username = QStringLiteral("shop42");
    kept.wire = QStringLiteral("get");
    kept.format = QStringLiteral("xml");
    kept.deadline = std::chrono::seconds(75);
    kept.circle = QStringLiteral("9");
    kept.counter = 3;
    kept.shop.name = QStringLiteral("Shop name");
    kept.shop.address = QStringLiteral("Address line\ntown 560001");
    openPage();
}

void TestSettingsPage::cleanup()
{
    m_page.reset();
    m_accounts.reset();
    m_desk.reset();
}

void TestSettingsPage::openPage()
{
    m_page = std::make_unique<SettingsPage>(m_desk->desk(), *m_accounts);
    m_page->resize(1278, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestSettingsPage::page_showsWhatIsKept()
{
    QCOMPARE(m_page->entered(), m_accounts->kept);
    QCOMPARE(find<QComboBox>("circleCombo")->currentText(), QStringLiteral("Karnataka"));
}

void TestSettingsPage::save_handsOverWhatWasEntered()
{
    auto *username = find<QLineEdit>("usernameEdit");
    username->clear();
    QTest::keyClicks(username, QStringLiteral(" shop43 "));
    find<QSpinBox>("deadlineSpin")->setValue(120);
    auto *language = find<QComboBox>("languageCombo");
    language->setCurrentIndex(language->findText(QStringLiteral("हिन्दी")));
    auto *receipts = find<QComboBox>("receiptLanguageCombo");
    QCOMPARE(receipts->currentText(), QStringLiteral("as the windows"));
    receipts->setCurrentIndex(receipts->findData(QStringLiteral("en")));
    find<QLineEdit>("upiIdEdit")->setText(QStringLiteral(" shop.name@testbank "));
    find<QLineEdit>("upiPayeeEdit")->setText(QStringLiteral("Shop & Sons"));
    find<QLineEdit>("gstinEdit")->setText(QStringLiteral("29aaaaa0000a1z5"));
    press("saveButton");
    QCOMPARE(m_accounts->saved.size(), 1);
    AccountSettings expected = m_accounts->kept;
    expected.username = QStringLiteral("shop43");
    expected.deadline = std::chrono::seconds(120);
    expected.language = QStringLiteral("hi");
    expected.receiptLanguage = QStringLiteral("en");
    expected.shop.upiId = QStringLiteral("shop.name@testbank");
    expected.shop.upiPayee = QStringLiteral("Shop & Sons");
    expected.shop.gstin = QStringLiteral("29AAAAA0000A1Z5");
    QCOMPARE(m_accounts->saved.first(), expected);
    QVERIFY(!m_accounts->secrets.first());
    m_accounts->saveReplies.takeFirst()(Done{});
    QCOMPARE(words("saveLabel"), QStringLiteral("Saved."));
}

void TestSettingsPage::password_leavesTheFieldAtOnceAndIsNeverShownAgain()
{
    const QString canary = QStringLiteral("canary-7731");
    QTest::keyClicks(find<QLineEdit>("passwordEdit"), canary);
    press("saveButton");
    QVERIFY(find<QLineEdit>("passwordEdit")->text().isEmpty());
    QVERIFY(m_accounts->secrets.first());
    QCOMPARE(m_accounts->secrets.first()->view(), QByteArrayView("canary-7731"));
    m_accounts->stored = true;
    m_accounts->saveReplies.takeFirst()(Done{});

    openPage();
    for (const QLineEdit *edit : m_page->findChildren<QLineEdit *>())
        QVERIFY(!edit->text().contains(canary) && !edit->placeholderText().contains(canary));
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(canary));
    QVERIFY(find<QLineEdit>("passwordEdit")->placeholderText().contains(u"stored"));
}

void TestSettingsPage::password_cannotBeCopied()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    auto *password = find<QLineEdit>("passwordEdit");
    QTest::keyClicks(password, QStringLiteral("canary-7731"));
    password->selectAll();
    QTest::keyClick(password, Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(password, Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    QVERIFY(!password->displayText().contains(u"canary"));
}

void TestSettingsPage::typedPassword_isTestedAndThenSaved()
{
    QTest::keyClicks(find<QLineEdit>("passwordEdit"), QStringLiteral("canary-7731"));
    press("testButton");
    QVERIFY(find<QLineEdit>("passwordEdit")->text().isEmpty());
    Balance balance;
    balance.money = Money::fromPaise(1'234'450);
    m_accounts->testReplies.takeFirst()(balance);
    press("saveButton");
    QCOMPARE(m_accounts->secrets.size(), 2);
    QCOMPARE(m_accounts->secrets.at(1)->view(), QByteArrayView("canary-7731"));
}

void TestSettingsPage::secondSave_withoutTyping_keepsTheStoredPassword()
{
    QTest::keyClicks(find<QLineEdit>("passwordEdit"), QStringLiteral("canary-7731"));
    press("saveButton");
    const std::weak_ptr<SecretBytes> given = m_accounts->secrets.takeFirst();
    m_accounts->saveReplies.takeFirst()(Done{});
    QVERIFY(given.expired()); // the page keeps no copy
    press("saveButton");
    QVERIFY(!m_accounts->secrets.first());
}

void TestSettingsPage::httpToAnotherMachine_isRefusedInWords()
{
    auto *gateway = find<QLineEdit>("gatewayEdit");
    gateway->setText(QStringLiteral("http://provider.example"));
    QVERIFY(find<QLabel>("gatewayEditProblem")->isVisible());
    QVERIFY(words("gatewayEditProblem").contains(u"password"));
    press("testButton");
    press("saveButton");
    QCOMPARE(m_accounts->tested.size(), 0);
    QCOMPARE(m_accounts->saved.size(), 0);
    gateway->setText(QStringLiteral("http://127.0.0.1:8080"));
    QVERIFY(!find<QLabel>("gatewayEditProblem")->isVisible());
    press("saveButton");
    QCOMPARE(m_accounts->saved.size(), 1);
}

void TestSettingsPage::badUpiId_isSaidAndNotSaved_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("words");
    QTest::newRow("no bank") << QStringLiteral("shop") << QStringLiteral("the bank's handle");
    QTest::newRow("e-mail") << QStringLiteral("shop@mail.example") << QStringLiteral("e-mail");
    QTest::newRow("space") << QStringLiteral("my shop@upi") << QStringLiteral("English letters");
    QTest::newRow("short") << QStringLiteral("s@upi") << QStringLiteral("too short");
}

void TestSettingsPage::badUpiId_isSaidAndNotSaved()
{
    QFETCH(QString, id);
    QFETCH(QString, words);
    auto *edit = find<QLineEdit>("upiIdEdit");
    edit->setText(id);
    press("saveButton");
    QCOMPARE(m_accounts->saved.size(), 0);
    auto *problem = find<QLabel>("upiIdEditProblem");
    QVERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(words), qPrintable(problem->text()));
    QVERIFY(problem->text().contains(QStringLiteral("UPI id")));
    edit->clear(); // a shop without UPI
    press("saveButton");
    QCOMPARE(m_accounts->saved.size(), 1);
}

void TestSettingsPage::everythingMissing_isSaidAndNothingIsSaved()
{
    find<QLineEdit>("gatewayEdit")->clear();
    find<QLineEdit>("usernameEdit")->clear();
    find<QComboBox>("circleCombo")->setCurrentIndex(0);
    QVERIFY(!find<QLabel>("gatewayEditProblem")->isVisible()); // not while it is being filled
    press("saveButton");
    QCOMPARE(m_accounts->saved.size(), 0);
    for (const char *label : {"gatewayEditProblem", "usernameEditProblem", "circleComboProblem"})
        QVERIFY2(find<QLabel>(label)->isVisible(), label);
}

void TestSettingsPage::test_saysTheBalance()
{
    press("testButton");
    Balance balance;
    balance.money = Money::fromPaise(12'345'650);
    m_accounts->testReplies.takeFirst()(balance);
    QVERIFY2(words("testLabel").contains(u"₹ 1,23,456.50"), qPrintable(words("testLabel")));
    QVERIFY(words("testLabel").contains(u"white list"));
    QCOMPARE(m_accounts->saved.size(), 0);
}

void TestSettingsPage::test_saysWhatIsWrongAndWhatToDo_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("part");
    QTest::newRow("offline") << int(Fault::Offline) << ""
                             << "internet connection";
    QTest::newRow("login") << int(Fault::Unauthorised) << "Authentication fail!"
                           << "password";
    QTest::newRow("white list") << int(Fault::Refused) << "Invalid IP 203.0.113.7"
                                << "203.0.113.7 on the white list";
    QTest::newRow("format") << int(Fault::Malformed) << ""
                            << "answer format";
    QTest::newRow("no password") << int(Fault::Refused) << ""
                                 << "type it above";
}

void TestSettingsPage::test_saysWhatIsWrongAndWhatToDo()
{
    QFETCH(int, fault);
    QFETCH(QString, detail);
    QFETCH(QString, part);
    press("testButton");
    m_accounts->testReplies.takeFirst()(Error{Fault(fault), detail});
    QVERIFY2(words("testLabel").contains(part), qPrintable(words("testLabel")));
    QCOMPARE(find<QLabel>("testLabel")->textFormat(), Qt::PlainText);
}

void TestSettingsPage::whileAsking_nothingIsPressedTwice()
{
    press("testButton");
    QVERIFY(!find<QPushButton>("testButton")->isEnabled());
    QVERIFY(!find<QPushButton>("saveButton")->isEnabled());
    press("testButton");
    QCOMPARE(m_accounts->tested.size(), 1);
    m_accounts->testReplies.takeFirst()(Error{Fault::TimedOut, {}});
    QVERIFY(find<QPushButton>("saveButton")->isEnabled());
}

void TestSettingsPage::answerAfterClosing_isDropped()
{
    press("testButton");
    m_page.reset();
    m_accounts->testReplies.takeFirst()(Error{Fault::TimedOut, {}});
}

void TestSettingsPage::failedSave_isSaid_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("part");
    QTest::newRow("disk") << int(Fault::Storage) << "Not saved";
    QTest::newRow("no keyring") << int(Fault::Unauthorised) << "all but the password";
    QTest::newRow("refused") << int(Fault::Refused) << "not allowed";
}

void TestSettingsPage::failedSave_isSaid()
{
    QFETCH(int, fault);
    QFETCH(QString, part);
    press("saveButton");
    m_accounts->saveReplies.takeFirst()(Error{Fault(fault), {}});
    QVERIFY2(words("saveLabel").contains(part), qPrintable(words("saveLabel")));
    QVERIFY(find<QPushButton>("saveButton")->isEnabled());
}

void TestSettingsPage::practice_needsNoAccount()
{
    m_accounts->practice = true;
    m_accounts->kept.gateway.clear();
    m_accounts->kept.username.clear();
    openPage();
    for (const char *edit : {"gatewayEdit", "usernameEdit", "passwordEdit"})
        QVERIFY2(!find<QLineEdit>(edit)->isEnabled(), edit);
    QVERIFY(words("practiceLabel").contains(u"play money"));
    QVERIFY(find<QLineEdit>("shopNameEdit")->isEnabled());
    press("saveButton");
    QCOMPARE(m_accounts->saved.size(), 1);
}

void TestSettingsPage::everyInput_hasItsOwnAccessibleName()
{
    QSet<QString> names;
    const QList<QWidget *> all = m_page->findChildren<QWidget *>();
    int inputs = 0;
    for (const QWidget *widget : all) {
        const bool isPart = widget->objectName().startsWith(u"qt_");
        if (isPart || widget->objectName().isEmpty() || widget->focusPolicy() == Qt::NoFocus ||
            qobject_cast<const QPushButton *>(widget))
            continue;
        ++inputs;
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        names << widget->accessibleName();
    }
    QCOMPARE(inputs, 17);
    QCOMPARE(names.size(), inputs);
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
