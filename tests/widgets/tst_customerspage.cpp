// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookdesk.h"

#include <customerspage.h>
#include <language.h>
#include <mainwindow.h>
#include <sheetdialog.h>
#include <whatsapp.h>

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QUrlQuery>
#include <QtTest>

using namespace ct;

namespace {

const QString Ramesh = QStringLiteral("9000000001");
const QString Sita = QStringLiteral("9000000002");

} // namespace

//! The Customers page, used by keyboard on a real book.
class TestCustomersPage : public QObject
{
    Q_OBJECT

public slots:
    void takeUrl(const QUrl &url) { m_opened << url; }

private slots:
    void initTestCase();
    void init() { m_shop = std::make_unique<BookDesk>(); }
    void cleanup();
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(QStringLiteral("https")); }
    void newCustomer_isMadeByKeyboard();
    void nameOfTheNumber_isShownWhileSelling();
    void knownNumber_isNotMadeTwice();
    void search_findsByAnyPart();
    void account_showsEveryLine();
    void payment_isTakenByKeyboard();
    void wrongAmount_cannotBeGiven();
    void limit_isSet();
    void lineByHand_wantsItsReason();
    void owing_listsOnlyThoseWhoOwe();
    void saleElsewhere_isSeenAtOnce();
    void statement_isCopiedAndSaved();
    void reminder_isOpenedNeverSent();
    void erasedName_leavesTheAccount();
    void dueSoon_isListedAndWritten();
    void whatsAppAddress_holdsTheWholeText();
    void everyControl_hasANameOfItsOwn();
    void bothSizes_holdThePage_data();
    void bothSizes_holdThePage();

private:
    template <typename T>
    T *find(const char *name) const
    {
        T *found = nullptr;
        // Of dialogs the newest: an accepted one goes a little later.
        for (T *one : m_window->findChildren<T *>(QString::fromLatin1(name))) {
            if (!found || one->isVisible())
                found = one;
        }
        Q_ASSERT_X(found, "find", name);
        return found;
    }
    QString words(const char *label) const { return find<QLabel>(label)->text(); }
    void press(const char *button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    void type(const char *edit, const char *text)
    {
        find<QLineEdit>(edit)->clear();
        QTest::keyClicks(find<QLineEdit>(edit), QString::fromUtf8(text));
    }
    int rows(const char *list = "customerList") const
    {
        return find<QListView>(list)->model()->rowCount();
    }
    void open(QSize size = {1366, 768})
    {
        m_window = std::make_unique<MainWindow>(m_shop->desk(), m_shop->bulk.get());
        m_window->resize(size);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
        QVERIFY(find<QWidget>("customersPage")->isVisible());
    }
    void ramesh(int limit = 1000)
    {
        QVERIFY(m_shop->book
                    ->keep({Ramesh,
                            QStringLiteral("Ramesh"),
                            QStringLiteral("Rampur"),
                            {},
                            {},
                            {{Service::Dth, QStringLiteral("3012345678"), QStringLiteral("roof")}}})
                    .ok());
        QVERIFY(m_shop->book->setLimit(Ramesh, Money::fromRupees(limit), {}).ok());
    }

    std::unique_ptr<BookDesk> m_shop;
    std::unique_ptr<MainWindow> m_window;
    QList<QUrl> m_opened;
};

void TestCustomersPage::initTestCase()
{
    applyTheme(*qApp, Theme::light());
    if (qEnvironmentVariableIsSet("CT_PICTURES"))
        (void)installLanguage(*qApp, qEnvironmentVariable("CT_LANGUAGE", QStringLiteral("en")));
    QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "takeUrl");
}

void TestCustomersPage::cleanup()
{
    m_window.reset();
    m_shop.reset();
    m_opened.clear();
}

void TestCustomersPage::newCustomer_isMadeByKeyboard()
{
    open();
    QVERIFY(find<QLabel>("customersEmpty")->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(find<QLineEdit>("customerNumberEdit")->hasFocus());
    QVERIFY(!find<QPushButton>("customerConfirmButton")->isEnabled());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("+91 90000 00001"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Ramesh"));
    press("addConnectionButton");
    find<QComboBox>("connectionService1")->setCurrentIndex(1);
    type("connectionNumber1", "3012345678");
    QTest::keyClick(find<QLineEdit>("connectionNumber1"), Qt::Key_Return);
    QTRY_COMPARE(words("customerName"), QStringLiteral("Ramesh"));
    const auto kept = m_shop->book->customerOf(Ramesh);
    QVERIFY(kept.ok() && *kept);
    QCOMPARE((*kept)->numbers.size(), 1);
    QCOMPARE((*kept)->numbers.first().number, QStringLiteral("3012345678"));
    QCOMPARE(rows(), 1);
}

void TestCustomersPage::nameOfTheNumber_isShownWhileSelling()
{
    ramesh();
    open();
    m_window->showPage(QStringLiteral("rechargePage"));
    auto *number = find<QLineEdit>("numberEdit");
    number->setText(Ramesh);
    QVERIFY(find<QLabel>("suggestionLabel")->isVisible());
    QCOMPARE(words("suggestionLabel"), QStringLiteral("Ramesh"));
    QVERIFY(!find<QPushButton>("useAgainButton")->isVisible());
    m_shop->sold(Ramesh, 239, 3);
    number->clear();
    number->setText(Ramesh);
    QVERIFY(words("suggestionLabel").startsWith(QStringLiteral("Ramesh · Last recharge")));
    QVERIFY(find<QPushButton>("useAgainButton")->isVisible());
    number->clear();
    number->setText(Sita);
    QVERIFY(!find<QLabel>("suggestionLabel")->isVisible());
}

void TestCustomersPage::knownNumber_isNotMadeTwice()
{
    ramesh();
    open();
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    type("customerNumberEdit", "9000000001");
    type("customerNameEdit", "Somebody");
    press("customerConfirmButton");
    QVERIFY(words("customerProblem").contains(QStringLiteral("Ramesh")));
    QCOMPARE((*m_shop->book->customerOf(Ramesh))->name, QStringLiteral("Ramesh"));
}

void TestCustomersPage::search_findsByAnyPart()
{
    ramesh();
    QVERIFY(m_shop->book->keep({Sita, QStringLiteral("Sita"), {}, {}, {}, {}}).ok());
    open();
    QCOMPARE(rows(), 2);
    type("customerSearchEdit", "0123456");
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(words("customerName"), QStringLiteral("Ramesh"));
    type("customerSearchEdit", "sit");
    QTRY_COMPARE(words("customerName"), QStringLiteral("Sita"));
    type("customerSearchEdit", "nobody");
    QTRY_COMPARE(rows(), 0);
    QVERIFY(find<QLabel>("noCustomerLabel")->isVisible());
    QTest::keyClick(find<QLineEdit>("customerSearchEdit"), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(find<QLineEdit>("customerSearchEdit"), Qt::Key_Delete);
    QTRY_COMPARE(rows(), 2);
    QTest::keyClick(find<QLineEdit>("customerSearchEdit"), Qt::Key_Down);
    QVERIFY(find<QListView>("customerList")->hasFocus());
}

void TestCustomersPage::account_showsEveryLine()
{
    ramesh();
    (void)m_shop->sold(QStringLiteral("9876543210"), 239, 0, Ramesh);
    open();
    QCOMPARE(words("customerStanding"), QStringLiteral("Owes ₹ 239.00"));
    QCOMPARE(words("customerLimit"), QStringLiteral("Limit ₹ 1,000, ₹ 761 left"));
    QVERIFY(words("customerNumbers").contains(QStringLiteral("(roof)")));
    QCOMPARE(rows("accountLines"), 1);
    const QString line = find<QListView>("accountLines")->model()->index(0, 0).data().toString();
    QVERIFY2(line.contains(QStringLiteral("Sale on account")), qPrintable(line));
    QVERIFY2(line.contains(QStringLiteral("= ₹ 239.00")), qPrintable(line));
    QCOMPARE(words("accountTotals"), QStringLiteral("₹ 239 owed by 1"));
}

void TestCustomersPage::payment_isTakenByKeyboard()
{
    ramesh();
    (void)m_shop->sold(QStringLiteral("9876543210"), 239, 0, Ramesh);
    open();
    QTest::keyClick(m_window.get(), Qt::Key_F10);
    QTRY_VERIFY(find<QLineEdit>("accountAmountEdit")->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("100.50"));
    QVERIFY(words("accountAfter").contains(QStringLiteral("Owes ₹ 138.50")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(m_shop->book->account(Ramesh)->owed, Money::fromPaise(13'850));
    QCOMPARE(words("customerStanding"), QStringLiteral("Owes ₹ 138.50"));
    QCOMPARE(words("customerNote"), QStringLiteral("₹ 100.50 received."));
    QCOMPARE(rows("accountLines"), 2);
}

void TestCustomersPage::wrongAmount_cannotBeGiven()
{
    ramesh();
    open();
    press("paymentButton");
    for (const char *text : {"", "0", "-5", "abc", "1.234", "99999999999999999999"}) {
        type("accountAmountEdit", text);
        QVERIFY2(!find<QPushButton>("accountConfirmButton")->isEnabled(), text);
        QTest::keyClick(find<QLineEdit>("accountAmountEdit"), Qt::Key_Return);
    }
    QCOMPARE(m_shop->book->moves(Ramesh, 0, 10)->size(), 0);
}

void TestCustomersPage::limit_isSet()
{
    ramesh(0);
    open();
    QVERIFY(words("customerLimit").contains(QStringLiteral("nothing on account")));
    press("limitButton");
    type("accountAmountEdit", "1,500");
    press("accountConfirmButton");
    QCOMPARE(m_shop->book->account(Ramesh)->limit, Money::fromRupees(1500));
    QCOMPARE(words("customerLimit"), QStringLiteral("Limit ₹ 1,500, ₹ 1,500 left"));
}

void TestCustomersPage::lineByHand_wantsItsReason()
{
    ramesh();
    open();
    press("chargeButton");
    type("accountAmountEdit", "75");
    QVERIFY(!find<QPushButton>("accountConfirmButton")->isEnabled());
    type("accountNoteEdit", "from the old book");
    press("accountConfirmButton");
    QCOMPARE(m_shop->book->account(Ramesh)->owed, Money::fromRupees(75));
    QTRY_VERIFY(!m_window->findChild<QDialog *>(QStringLiteral("accountDialog")));
    press("creditButton");
    type("accountAmountEdit", "25");
    type("accountNoteEdit", "let go");
    press("accountConfirmButton");
    QCOMPARE(m_shop->book->account(Ramesh)->owed, Money::fromRupees(50));
}

void TestCustomersPage::owing_listsOnlyThoseWhoOwe()
{
    ramesh();
    QVERIFY(m_shop->book->keep({Sita, QStringLiteral("Sita"), {}, {}, {}, {}}).ok());
    (void)m_shop->sold(QStringLiteral("9876543210"), 239, 0, Ramesh);
    open();
    QCOMPARE(rows(), 2);
    press("showOwingChip");
    QCOMPARE(rows(), 1);
    QCOMPARE(words("customerName"), QStringLiteral("Ramesh"));
}

void TestCustomersPage::saleElsewhere_isSeenAtOnce()
{
    ramesh();
    open();
    QCOMPARE(words("customerStanding"), QStringLiteral("Owes nothing"));
    (void)m_shop->sold(QStringLiteral("9876543210"), 99, 0, Ramesh);
    QTRY_COMPARE(words("customerStanding"), QStringLiteral("Owes ₹ 99.00"));
}

void TestCustomersPage::statement_isCopiedAndSaved()
{
    ramesh();
    (void)m_shop->sold(QStringLiteral("9876543210"), 239, 0, Ramesh);
    open();
    QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
    const QString sheet = find<QPlainTextEdit>("sheetText")->toPlainText();
    for (const char *part : {"Sri Ganesh Mobiles", "Ramesh", "90000 00001", "Sale on account",
                             "+₹ 239.00", "Owes ₹ 239.00"})
        QVERIFY2(sheet.contains(QString::fromUtf8(part)), part);
    press("sheetCopyButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), sheet);
    auto *dialog = find<SheetDialog>("sheetDialog");
    const QString path = m_shop->folder() + QStringLiteral("/statement");
    QVERIFY(dialog->saveTo(path + QStringLiteral(".txt")));
    QFile text(path + QStringLiteral(".txt"));
    QVERIFY(text.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(text.readAll()).trimmed(), sheet.trimmed());
    QVERIFY(dialog->saveTo(path + QStringLiteral(".pdf")));
    QFile pdf(path + QStringLiteral(".pdf"));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.readAll().startsWith("%PDF-"));
    QVERIFY(!dialog->saveTo(m_shop->folder() + QStringLiteral("/nowhere/s.pdf")));
    press("sheetWhatsAppButton");
    QCOMPARE(m_opened.size(), 1);
}

void TestCustomersPage::reminder_isOpenedNeverSent()
{
    ramesh();
    (void)m_shop->sold(QStringLiteral("9876543210"), 239, 0, Ramesh);
    open();
    QCOMPARE(m_opened.size(), 0);
    QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(m_opened.size(), 1);
    QCOMPARE(m_opened.first().host(), QStringLiteral("wa.me"));
    QCOMPARE(m_opened.first().path(), QStringLiteral("/919000000001"));
    const QString text =
        QUrlQuery(m_opened.first()).queryItemValue(QStringLiteral("text"), QUrl::FullyDecoded);
    QVERIFY2(text.contains(QStringLiteral("Ramesh")) && text.contains(QStringLiteral("239.00")),
             qPrintable(text));
}

void TestCustomersPage::erasedName_leavesTheAccount()
{
    ramesh();
    (void)m_shop->sold(QStringLiteral("9876543210"), 239, 0, Ramesh);
    open();
    press("eraseButton");
    press("eraseConfirmButton");
    QTRY_COMPARE(words("customerName"), QStringLiteral("90000 00001"));
    QCOMPARE(words("customerStanding"), QStringLiteral("Owes ₹ 239.00"));
    QVERIFY(!*m_shop->book->customerOf(Ramesh));
    QVERIFY(!find<QPushButton>("eraseButton")->isEnabled());
}

void TestCustomersPage::dueSoon_isListedAndWritten()
{
    ramesh();
    (void)m_shop->sold(Ramesh, 239, 55);
    (void)m_shop->sold(Ramesh, 239, 27);
    (void)m_shop->sold(Sita, 199, 5);
    open();
    press("showDueChip");
    QTRY_COMPARE(rows(), 1);
    const QString line = find<QListView>("customerList")->model()->index(0, 0).data().toString();
    QVERIFY2(line.contains(QStringLiteral("Ramesh")) &&
                 line.contains(QStringLiteral("runs out in 1 day")),
             qPrintable(line));
    press("dueCopyButton");
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.contains(QStringLiteral("Ramesh")) && text.contains(QStringLiteral("₹ 239")),
             qPrintable(text));
    QCOMPARE(m_opened.size(), 0);
    QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(m_opened.size(), 1);
    QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier);
    QVERIFY(find<QWidget>("rechargePage")->isVisible());
    QCOMPARE(m_shop->provider->recharges.size(), 0);
}

void TestCustomersPage::whatsAppAddress_holdsTheWholeText()
{
    const QString text = QStringLiteral("₹ 239 & more + #1? नमस्ते\nनई पंक्ति %41");
    const QUrl url = whatsAppUrl(Ramesh, text);
    QVERIFY(url.isValid());
    QVERIFY(url.toEncoded().startsWith("https://wa.me/919000000001?text="));
    QCOMPARE(QUrl::fromPercentEncoding(url.query(QUrl::FullyEncoded).mid(5).toLatin1()), text);
    QVERIFY(!url.toEncoded().contains('#'));
    QCOMPARE(url.toEncoded().count('&'), 0);
}

void TestCustomersPage::everyControl_hasANameOfItsOwn()
{
    ramesh();
    (void)m_shop->sold(QStringLiteral("9876543210"), 239, 0, Ramesh);
    open();
    QSet<QString> names;
    QWidget *page = find<QWidget>("customersPage");
    int controls = 0;
    for (QWidget *control : page->findChildren<QWidget *>()) {
        if (control->focusPolicy() == Qt::NoFocus || !control->isVisible() ||
            control->objectName().startsWith(QLatin1String("qt_")))
            continue;
        QString name = control->accessibleName();
        if (const auto *button = qobject_cast<QPushButton *>(control); button && name.isEmpty())
            name = button->text();
        QVERIFY2(!name.isEmpty(), qPrintable(control->objectName()));
        QVERIFY2(!names.contains(name), qPrintable(name));
        names << name;
        ++controls;
    }
    QVERIFY(controls >= 14);
}

void TestCustomersPage::bothSizes_holdThePage_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1366x768") << QSize(1366, 768);
    QTest::newRow("1024x768") << QSize(1024, 768);
}

void TestCustomersPage::bothSizes_holdThePage()
{
    QFETCH(QSize, size);
    ramesh();
    for (int i = 0; i < 6; ++i)
        (void)m_shop->sold(QStringLiteral("987654321%1").arg(i), 20 + i, 0, Ramesh);
    open(size);
    QTest::qWait(20); // what the layouts put off
    if (qEnvironmentVariableIsSet("CT_PICTURES"))
        m_window->grab().save(qEnvironmentVariable("CT_PICTURES") +
                              QStringLiteral("/customers-%1.png").arg(size.width()));
    QCOMPARE(m_window->size(), size);
    const QRect all(QPoint(0, 0), m_window->size());
    for (const char *name : {"paymentButton", "statementButton", "chargeButton", "creditButton",
                             "limitButton", "remindButton", "changeCustomerButton", "eraseButton",
                             "newCustomerButton", "showDueChip"}) {
        auto *button = find<QPushButton>(name);
        const QRect place(button->mapTo(m_window.get(), QPoint(0, 0)), button->size());
        QVERIFY2(all.contains(place), name);
        QVERIFY2(button->width() >= button->sizeHint().width() - 1, name);
    }
}

QTEST_MAIN(TestCustomersPage)
#include "tst_customerspage.moc"
