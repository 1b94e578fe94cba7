// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <countersettings.h>
#include <language.h>
#include <rechargepage.h>
#include <settingspage.h>
#include <shopfront.h>
#include <theme.h>

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace ct;

//! The windows of a practice counter, in this process.
class TestShopFront : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Theme::light()); }
    void init();
    void cleanup();
    void otherLanguage_needsNoRestart();
    void receipts_keepALanguageOfTheirOwn();
    void otherLookOrLanguage_keepsWhatWasTyped();
    void lookThatCannotBeKept_isWhole();

private:
    SettingsPage *settings() const;
    void choose(const char *combo, const char *language);
    void save();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Counter> m_counter;
    std::unique_ptr<ShopFront> m_front;
};

void TestShopFront::init()
{
    QVERIFY(installLanguage(*qApp, QStringLiteral("en")));
    m_dir = std::make_unique<QTemporaryDir>();
    const auto line = CommandLine::parse(
        {QStringLiteral("--practice"), QStringLiteral("--data-dir"), m_dir->path()},
        {{QString(), {}, {{QStringLiteral("practice"), QString(), QString()}}, QString()}});
    QVERIFY(line.ok());
    m_counter = std::make_unique<Counter>(*line);
    QVERIFY(!m_counter->open());
    m_front = std::make_unique<ShopFront>(*m_counter);
    m_front->open();
    m_front->window()->showPage(QStringLiteral("settingsPage"));
}

void TestShopFront::cleanup()
{
    m_front.reset();
    m_counter.reset();
    installLanguage(*qApp, QStringLiteral("en"));
}

SettingsPage *TestShopFront::settings() const
{
    return qobject_cast<SettingsPage *>(m_front->window()->page(QStringLiteral("settingsPage")));
}

void TestShopFront::choose(const char *combo, const char *language)
{
    auto *box = settings()->findChild<QComboBox *>(QString::fromLatin1(combo));
    QVERIFY(box);
    const int row = box->findData(QString::fromLatin1(language));
    QVERIFY(row >= 0);
    box->setCurrentIndex(row);
}

void TestShopFront::save()
{
    const MainWindow *before = m_front->window();
    settings()->findChild<QPushButton *>(QStringLiteral("saveButton"))->click();
    QTRY_VERIFY(m_front->window() && m_front->window() != before);
}

void TestShopFront::otherLanguage_needsNoRestart()
{
    const auto saveWord = [this] {
        return settings()->findChild<QPushButton *>(QStringLiteral("saveButton"))->text();
    };
    QCOMPARE(saveWord(), QStringLiteral("Save"));
    choose("languageCombo", "hi");
    save();
    QCOMPARE(windowLanguage(), QStringLiteral("hi"));
    QVERIFY(m_front->window()->isVisible());
    QCOMPARE(saveWord().at(0).script(), QChar::Script_Devanagari);
    const auto *said = settings()->findChild<QLabel *>(QStringLiteral("saveLabel"));
    QVERIFY2(said->text().contains(QStringLiteral("सेटिंग")), qPrintable(said->text()));
    // Every page was made anew, not only the one in front.
    m_front->window()->showPage(QStringLiteral("rechargePage"));
    for (const QLabel *label : m_front->window()->findChildren<QLabel *>())
        QVERIFY2(label->text() != QStringLiteral("TODAY"), "a word of the old window");
    QCOMPARE(loadSettings(m_dir->path())->value().language, QStringLiteral("hi"));
    // And back again.
    m_front->window()->showPage(QStringLiteral("settingsPage"));
    choose("languageCombo", "en");
    save();
    QCOMPARE(saveWord(), QStringLiteral("Save"));
}

void TestShopFront::receipts_keepALanguageOfTheirOwn()
{
    QCOMPARE(m_front->desk().receiptLanguage, QString());
    choose("receiptLanguageCombo", "hi");
    save();
    QCOMPARE(m_front->desk().receiptLanguage, QStringLiteral("hi"));
    QCOMPARE(windowLanguage(), QStringLiteral("en"));
    choose("receiptLanguageCombo", "");
    save();
    QCOMPARE(m_front->desk().receiptLanguage, QString());
}

// Somebody changes the look in the middle of a sale: nothing is to be typed again, and the key of
// the form goes with it, so that a second press stays the same sale.
void TestShopFront::otherLookOrLanguage_keepsWhatWasTyped()
{
    m_front->window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_front->window()));
    m_front->window()->showPage(QStringLiteral("rechargePage"));
    const auto number = [this] {
        return m_front->window()->findChild<QLineEdit *>(QStringLiteral("numberEdit"));
    };
    const auto amount = [this] {
        return m_front->window()->findChild<QLineEdit *>(QStringLiteral("amountEdit"));
    };
    const auto parked = [this] {
        return m_front->window()->findChild<QPushButton *>(QStringLiteral("parkedButton3"));
    };
    m_front->window()->rechargePage()->enterForm();
    QTest::keyClicks(number(), QStringLiteral("9000000001"));
    QTest::keyClick(number(), Qt::Key_3, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!parked()->isHidden());
    const QString parkedWords = parked()->text();
    QTest::keyClicks(number(), QStringLiteral("9000000002"));
    QTest::keyClicks(amount(), QStringLiteral("239"));
    const QString typed = number()->text();
    QVERIFY(!typed.isEmpty());

    MainWindow *before = m_front->window();
    m_front->desk().chooseAppearance(Appearance::Dark);
    QTRY_VERIFY(m_front->window() && m_front->window() != before);
    QCOMPARE(m_front->window()->shownPage(), QStringLiteral("rechargePage"));
    QCOMPARE(number()->text(), typed);
    QCOMPARE(amount()->text(), QStringLiteral("239"));
    QCOMPARE(parked()->text(), parkedWords);

    m_front->window()->showPage(QStringLiteral("settingsPage"));
    choose("languageCombo", "hi");
    save();
    QCOMPARE(number()->text(), typed);
    QCOMPARE(amount()->text(), QStringLiteral("239"));
    QCOMPARE(parked()->text(), parkedWords);
}

// Parts that draw themselves read the theme of the desk, the others the style sheet: both must
// show the chosen look where the settings cannot be written.
void TestShopFront::lookThatCannotBeKept_isWhole()
{
    // A folder in its place: no rights are asked, so that this holds for root as well.
    const QString path = settingsPath(m_dir->path());
    QFile::remove(path);
    QVERIFY(QDir().mkpath(path + QStringLiteral("/in-the-way")));
    const MainWindow *before = m_front->window();
    m_front->desk().chooseAppearance(Appearance::Dark);
    QTRY_VERIFY(m_front->window() && m_front->window() != before);
    QCOMPARE(m_front->desk().theme.appearance, Appearance::Dark);
    QCOMPARE(m_counter->account().counterSettings().appearance, QStringLiteral("light"));
    QCOMPARE(qApp->palette().color(QPalette::Window), Theme::dark().page);
}

QTEST_MAIN(TestShopFront)
#include "tst_shopfront.moc"
