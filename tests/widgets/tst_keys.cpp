// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testshop.h"

#include <aboutdialog.h>
#include <keybutton.h>
#include <keycommands.h>
#include <keysdialog.h>
#include <keysoverlay.h>
#include <mainwindow.h>
#include <manualdialog.h>
#include <rail.h>
#include <rechargepage.h>
#include <servicetiles.h>
#include <theme.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QStackedWidget>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace ct;

//! The keys of a living window: told, changed, refused and given back.
class TestKeys : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Theme::light()); }
    void init();
    void cleanup();
    void everyKey_hasWords();
    void f1_showsWhatWorksNow();
    void overlay_letsNoKeyThrough();
    void newShortcut_isShownWithoutAnyList();
    void changedKey_worksAndIsShown();
    void takenKey_isRefusedByName();
    void badKeys_data();
    void badKeys();
    void keysThatPay_cannotBeChanged();
    void pages_mayShareAKey();
    void givenBack_isAsBefore();
    void keysNotKept_areSaid();
    void about_saysVersionAndLicence();
    void manual_hasItsPicturesAndPlaces_data();
    void manual_hasItsPicturesAndPlaces();

private:
    void makeWindow();
    QStackedWidget *stack() const
    {
        return m_window->centralWidget()->findChild<QStackedWidget *>();
    }
    QList<KeyCommand> everywhere() const { return keyCommands(m_window.get(), stack()); }
    KeyCommand command(const QString &id) const;
    KeysDialog *openDialog();
    void choose(KeysDialog *dialog, const QString &id);

    std::unique_ptr<TestShop> m_shop;
    std::unique_ptr<MainWindow> m_window;
    ChosenKeys m_chosen;
    bool m_canKeep = true;
};

void TestKeys::init()
{
    m_shop = std::make_unique<TestShop>();
    m_chosen.clear();
    m_canKeep = true;
    makeWindow();
}

void TestKeys::cleanup()
{
    m_window.reset();
    m_shop.reset();
}

void TestKeys::makeWindow()
{
    Desk desk = m_shop->desk();
    desk.keys = m_chosen;
    desk.keepKeys = [this](const ChosenKeys &keys) -> Result<Done> {
        if (!m_canKeep)
            return Error{Fault::Storage, {}};
        m_chosen = keys;
        return Done{};
    };
    m_window = std::make_unique<MainWindow>(desk);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

KeyCommand TestKeys::command(const QString &id) const
{
    QList<KeyCommand> all = everywhere();
    for (const QString &name : m_window->pageNames())
        all << keyCommands(m_window->page(name));
    for (const KeyCommand &one : all) {
        if (one.id == id)
            return one;
    }
    return {};
}

void TestKeys::everyKey_hasWords()
{
    int count = 0;
    const auto check = [&](const QList<KeyCommand> &commands) {
        for (const KeyCommand &one : commands) {
            QVERIFY2(!one.words.isEmpty(), qPrintable(one.id));
            ++count;
        }
    };
    check(everywhere());
    for (const QString &name : m_window->pageNames())
        check(keyCommands(m_window->page(name)));
    QVERIFY2(count >= 15, qPrintable(QString::number(count)));
    // What the living window has is what is told: no shortcut is left out.
    for (const QShortcut *shortcut : m_window->rechargePage()->findChildren<QShortcut *>()) {
        bool isTold = false;
        for (const KeyCommand &one : keyCommands(m_window->rechargePage()))
            isTold = isTold || one.now.contains(shortcut->key());
        QVERIFY2(isTold, qPrintable(shortcut->key().toString()));
    }
}

void TestKeys::f1_showsWhatWorksNow()
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
    auto *overlay = m_window->findChild<KeysOverlay *>();
    QVERIFY(overlay && overlay->isVisible());
    QStringList shown;
    for (const QLabel *label : overlay->findChildren<QLabel *>())
        shown << label->text();
    QVERIFY(shown.contains(QStringLiteral("F10 or Ctrl+Return or Ctrl+Enter")));
    QVERIFY(shown.contains(QStringLiteral("Send the recharge")));
    QVERIFY(shown.contains(QStringLiteral("Ctrl+Shift+1 … Ctrl+Shift+9")));
    QVERIFY(shown.contains(QStringLiteral("Find an operator")));
    QVERIFY(!shown.contains(QStringLiteral("Repeat the sale"))); // of another page
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!overlay->isVisible());
    m_window->showPage(QStringLiteral("historyPage"));
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    shown.clear();
    for (const QLabel *label : overlay->findChildren<QLabel *>())
        shown << label->text();
    QVERIFY(shown.contains(QStringLiteral("Repeat the sale")));
    QVERIFY(!shown.contains(QStringLiteral("Send the recharge")));
}

// Nobody pays a form that lies behind the overlay.
void TestKeys::overlay_letsNoKeyThrough()
{
    auto *page = m_window->rechargePage();
    page->showRow(m_shop->catalogue.findByCode(QStringLiteral("A"))->key);
    m_shop->stateBalance(1'000'00);
    QTest::keyClicks(page->findChild<QWidget *>(QStringLiteral("numberEdit")),
                     QStringLiteral("9000000001"));
    QTest::keyClicks(page->findChild<QWidget *>(QStringLiteral("amountEdit")),
                     QStringLiteral("239"));
    QVERIFY(page->findChild<QPushButton *>(QStringLiteral("confirmButton"))->isEnabled());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F10);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_shop->book.all().size(), 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!m_window->findChild<KeysOverlay *>()->isVisible());
    QVERIFY(!page->findChild<QLineEdit *>(QStringLiteral("amountEdit"))->text().isEmpty());
}

void TestKeys::newShortcut_isShownWithoutAnyList()
{
    auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_J), m_window->rechargePage());
    shortcut->setWhatsThis(QStringLiteral("Something of tomorrow"));
    QCOMPARE(command(QStringLiteral("rechargePage/Ctrl+J")).words,
             QStringLiteral("Something of tomorrow"));
    // Without words of its own it has those of the button that shows its key.
    auto *bare = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_L), m_window->rechargePage());
    auto *button = new KeyButton(Theme::light(), QStringLiteral("&Later deed"),
                                 QStringLiteral("Ctrl+L"), m_window->rechargePage());
    QCOMPARE(command(QStringLiteral("rechargePage/Ctrl+L")).words, QStringLiteral("Later deed"));
    delete bare;
    delete button;
}

KeysDialog *TestKeys::openDialog()
{
    m_window->findChild<QAction *>(QStringLiteral("changeKeysAction"))->trigger();
    return m_window->findChild<KeysDialog *>();
}

void TestKeys::choose(KeysDialog *dialog, const QString &id)
{
    auto *list = dialog->findChild<QTreeWidget *>(QStringLiteral("keysList"));
    for (QTreeWidgetItemIterator it(list); *it; ++it) {
        if ((*it)->data(0, Qt::UserRole).toString() == id) {
            list->setCurrentItem(*it);
            return;
        }
    }
    QFAIL(qPrintable(id));
}

void TestKeys::changedKey_worksAndIsShown()
{
    KeysDialog *dialog = openDialog();
    QVERIFY(dialog);
    choose(dialog, QStringLiteral("mainWindow/F9"));
    auto *edit = dialog->findChild<QKeySequenceEdit *>(QStringLiteral("keyEdit"));
    QTest::keyClick(edit->focusProxy() ? edit->focusProxy() : edit, Qt::Key_F11);
    auto *give = dialog->findChild<QPushButton *>(QStringLiteral("giveKeyButton"));
    QTRY_VERIFY(give->isEnabled()); // the field waits a while for a second key
    give->click();
    dialog->findChild<QPushButton *>(QStringLiteral("saveKeysButton"))->click();
    QCOMPARE(m_chosen.value(QStringLiteral("mainWindow/F9")), QKeySequence(Qt::Key_F11));

    makeWindow(); // as the program does it
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F9);
    QCOMPARE(m_window->shownPage(), QStringLiteral("rechargePage"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F11);
    QCOMPARE(m_window->shownPage(), QStringLiteral("historyPage"));
    bool isShown = false;
    for (const RailButton *button : m_window->findChildren<RailButton *>())
        isShown = isShown || button->keyWord() == QStringLiteral("F11");
    QVERIFY(isShown);
    // A tile shows the key of its service too.
    m_chosen.insert(QStringLiteral("mainWindow/F2"), QKeySequence(Qt::CTRL | Qt::Key_M));
    makeWindow();
    auto *tile = m_window->findChild<ServiceTile *>(QStringLiteral("mobileTile"));
    QCOMPARE(tile->keyWord(), QStringLiteral("Ctrl+M"));
}

void TestKeys::takenKey_isRefusedByName()
{
    KeysDialog *dialog = openDialog();
    choose(dialog, QStringLiteral("mainWindow/F9"));
    auto *edit = dialog->findChild<QKeySequenceEdit *>(QStringLiteral("keyEdit"));
    edit->setKeySequence(QKeySequence(Qt::CTRL | Qt::Key_K));
    QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("giveKeyButton"))->isEnabled());
    const QString words = dialog->findChild<QLabel *>(QStringLiteral("keysWords"))->text();
    QVERIFY2(words.contains(QStringLiteral("Find an operator")), qPrintable(words));
}

void TestKeys::badKeys_data()
{
    QTest::addColumn<QKeySequence>("key");
    QTest::addColumn<int>("problem");
    QTest::newRow("a letter") << QKeySequence(Qt::Key_A) << int(KeyProblem::Types);
    QTest::newRow("a digit") << QKeySequence(Qt::Key_5) << int(KeyProblem::Types);
    QTest::newRow("Shift and a letter")
        << QKeySequence(Qt::SHIFT | Qt::Key_A) << int(KeyProblem::Types);
    QTest::newRow("Tab") << QKeySequence(Qt::Key_Tab) << int(KeyProblem::Types);
    QTest::newRow("Enter") << QKeySequence(Qt::Key_Return) << int(KeyProblem::Reserved);
    QTest::newRow("the key that pays") << QKeySequence(Qt::Key_F10) << int(KeyProblem::Reserved);
    QTest::newRow("Alt and a letter")
        << QKeySequence(Qt::ALT | Qt::Key_S) << int(KeyProblem::Reserved);
    QTest::newRow("nothing") << QKeySequence() << int(KeyProblem::Missing);
    QTest::newRow("a free one") << QKeySequence(Qt::CTRL | Qt::Key_G) << int(KeyProblem::None);
}

void TestKeys::badKeys()
{
    QFETCH(QKeySequence, key);
    QFETCH(int, problem);
    QCOMPARE(int(checkKey(key, QStringLiteral("mainWindow/F9"), everywhere()).problem), problem);
}

void TestKeys::keysThatPay_cannotBeChanged()
{
    QVERIFY(command(QStringLiteral("rechargePage/F10")).isFixed);
    // Not even by a settings file that says so.
    m_chosen.insert(QStringLiteral("rechargePage/F10"), QKeySequence(Qt::Key_F11));
    makeWindow();
    QVERIFY(command(QStringLiteral("rechargePage/F10")).now.contains(QKeySequence(Qt::Key_F10)));
}

void TestKeys::pages_mayShareAKey()
{
    QList<KeyCommand> all = everywhere() + keyCommands(m_window->rechargePage()) +
                            keyCommands(m_window->page(QStringLiteral("historyPage")));
    const QKeySequence print(Qt::CTRL | Qt::Key_P);
    QCOMPARE(checkKey(print, QStringLiteral("historyPage/Ctrl+F"), all).problem, KeyProblem::Taken);
    all = keyCommands(m_window->rechargePage());
    QCOMPARE(checkKey(print, QStringLiteral("customersPage/Ctrl+N"), all).problem,
             KeyProblem::None);
    QCOMPARE(checkKey(print, QStringLiteral("mainWindow/F9"), all).problem, KeyProblem::Taken);
}

void TestKeys::givenBack_isAsBefore()
{
    m_chosen.insert(QStringLiteral("mainWindow/F9"), QKeySequence(Qt::Key_F11));
    m_chosen.insert(QStringLiteral("mainWindow/Ctrl+K"), QKeySequence(Qt::CTRL | Qt::Key_G));
    makeWindow();
    KeysDialog *dialog = openDialog();
    choose(dialog, QStringLiteral("mainWindow/F9"));
    dialog->findChild<QPushButton *>(QStringLiteral("ownKeyButton"))->click();
    dialog->findChild<QPushButton *>(QStringLiteral("saveKeysButton"))->click();
    QCOMPARE(m_chosen.keys(), QStringList(QStringLiteral("mainWindow/Ctrl+K")));
    makeWindow();
    dialog = openDialog();
    dialog->findChild<QPushButton *>(QStringLiteral("allOwnKeysButton"))->click();
    dialog->findChild<QPushButton *>(QStringLiteral("saveKeysButton"))->click();
    QVERIFY(m_chosen.isEmpty());
}

void TestKeys::keysNotKept_areSaid()
{
    m_canKeep = false;
    KeysDialog *dialog = openDialog();
    dialog->findChild<QPushButton *>(QStringLiteral("saveKeysButton"))->click();
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("keysWords"))
                ->text()
                .contains(QStringLiteral("Not saved")));
}

void TestKeys::about_saysVersionAndLicence()
{
    QCoreApplication::setApplicationVersion(QStringLiteral("9.8.7"));
    AboutDialog dialog;
    QString all;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        all += label->text() + u'\n';
    QVERIFY(all.contains(QStringLiteral("9.8.7")));
    QVERIFY(all.contains(QStringLiteral("GNU General Public License")));
    QVERIFY(all.contains(QString::fromLatin1(qVersion())));
    QVERIFY(all.contains(QStringLiteral("SQLite")));
    dialog.findChild<QPushButton *>(QStringLiteral("copyFactsButton"))->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("9.8.7")));
}

void TestKeys::manual_hasItsPicturesAndPlaces_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << QStringLiteral("en");
    QTest::newRow("hi") << QStringLiteral("hi");
}

void TestKeys::manual_hasItsPicturesAndPlaces()
{
    QFETCH(QString, language);
    const QString folder = QStringLiteral(CT_SOURCE_DIR "/docs/manual");
    QVERIFY(ManualDialog::pageFor(folder, language).endsWith(language + QStringLiteral(".html")));
    // A language without a manual of its own reads the English one.
    QVERIFY(
        ManualDialog::pageFor(folder, QStringLiteral("xx")).endsWith(QStringLiteral("en.html")));
    ManualDialog dialog(folder, language);
    auto *text = dialog.findChild<QTextBrowser *>(QStringLiteral("manualText"));
    const QString html = text->toHtml();
    int pictures = 0;
    static const QRegularExpression source(QStringLiteral("<img src=\"([^\"]+)\""));
    for (auto it = source.globalMatch(html); it.hasNext(); ++pictures) {
        const QUrl url(it.next().captured(1));
        const QVariant picture = text->loadResource(QTextDocument::ImageResource, url);
        const QImage image = picture.canConvert<QImage>() ? picture.value<QImage>()
                                                          : QImage::fromData(picture.toByteArray());
        QVERIFY2(image.width() > 100, qPrintable(url.toString()));
    }
    QVERIFY(pictures >= 6);
    static const QRegularExpression link(QStringLiteral("href=\"#([a-z]+)\""));
    int links = 0;
    for (auto it = link.globalMatch(html); it.hasNext(); ++links) {
        const QString place = it.next().captured(1);
        QVERIFY2(html.contains(QStringLiteral("name=\"%1\"").arg(place)), qPrintable(place));
    }
    QCOMPARE(links, 10);
}

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"
