// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagesdesk.h"

#include <historydelegate.h>
#include <historypanel.h>
#include <historyrange.h>
#include <historyview.h>
#include <receiptdialog.h>
#include <timeline.h>

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace ct;

class TestHistoryView : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void page_showsTheLastDaysNewestFirstAndTheirSums();
    void typing_searchesAfterAPauseAndOnce();
    void number_isFoundAsItIsReadOut();
    void downLeadsToTheTable_andEnterShowsTheReceipt();
    void stateFilter_findsWhatIsStillOpen();
    void operators_followTheService();
    void nothingFound_isSaidAndAllDaysAreOffered();
    void unreadableBook_isSaidAndCanBeTriedAgain();
    void panel_tellsTheStory();
    void panel_followsTheChosenAttempt();
    void repeat_handsTheAttemptOver();
    void askNow_asksOnceAndSaysWhatCame();
    void copyText_isTheReceiptAsAMessage();
    void textOfTheProvider_isNeverMarkup();
    void export_writesWhatIsFound();
    void export_writesAWorkbook();
    void export_canBeCancelled();
    void receipt_isBookedAndNumbersItsCopies();
    void receipt_speaksItsOwnLanguage();
    void needle_isFoundAcrossSpaces_data();
    void needle_isFoundAcrossSpaces();
    void hiddenPage_asksTheBookForNothing();

private:
    template <typename T>
    T *find(const char *name) const
    {
        T *found = m_view->findChild<T *>(QString::fromLatin1(name));
        Q_ASSERT(found);
        return found;
    }
    QAbstractItemModel *rows() const { return find<QTableView>("historyTable")->model(); }
    QDateTime ago(int days, int seconds = 0) const
    {
        return m_desk->clock.now().addDays(-days).addSecs(-seconds);
    }

    std::unique_ptr<PagesDesk> m_desk;
    std::unique_ptr<HistoryView> m_view;
};

void TestHistoryView::initTestCase()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_IN")));
    applyTheme(*qApp, Theme::light());
}

void TestHistoryView::init()
{
    m_desk = std::make_unique<PagesDesk>();
    m_desk->put(1, "BESCOM", "5543217700", 1284, State::Success, ago(40));
    m_desk->put(2, "V", "8843215543", 49, State::Failed, ago(3));
    m_desk->put(3, "RC", "7043218876", 299, State::Success, ago(1));
    m_desk->put(4, "TTV", "1243210098", 450, State::Pending, ago(0, 60));
    m_desk->put(5, "A", "9876543210", 239, State::Success, ago(0, 5));
    m_view = std::make_unique<HistoryView>(m_desk->desk());
    m_view->resize(1278, 700);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestHistoryView::cleanup()
{
    m_view.reset();
    m_desk.reset();
}

void TestHistoryView::page_showsTheLastDaysNewestFirstAndTheirSums()
{
    QCOMPARE(rows()->rowCount(), 4);
    QCOMPARE(rows()->index(0, AttemptModel::NumberColumn).data().toString(),
             QStringLiteral("98765 43210"));
    QLabel *totals = find<QLabel>("historyTotalsLabel");
    QTRY_VERIFY(totals->text().contains(u"found in"));
    QVERIFY2(totals->text().startsWith(
                 u"4 recharge(s) · ₹ 538.00 success · ₹ 450.00 waiting · ₹ 49.00 failed"),
             qPrintable(totals->text()));
    QCOMPARE(find<QLabel>("amountLabel")->text(), QStringLiteral("₹ 239.00"));
}

void TestHistoryView::typing_searchesAfterAPauseAndOnce()
{
    auto *model = qobject_cast<HistoryModel *>(rows());
    QSignalSpy shown(model, &HistoryModel::shown);
    QTest::keyClicks(find<QLineEdit>("historySearchEdit"), QStringLiteral("7043"));
    QCOMPARE(shown.count(), 0);
    QTRY_COMPARE(shown.count(), 1);
    QCOMPARE(rows()->rowCount(), 1);
}

void TestHistoryView::number_isFoundAsItIsReadOut()
{
    QTest::keyClicks(find<QLineEdit>("historySearchEdit"), QStringLiteral("98765 432"));
    QTRY_COMPARE(rows()->rowCount(), 1);
}

void TestHistoryView::downLeadsToTheTable_andEnterShowsTheReceipt()
{
    m_view->activateWindow();
    m_view->setFocus();
    auto *search = find<QLineEdit>("historySearchEdit");
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClick(search, Qt::Key_Down);
    auto *table = find<QTableView>("historyTable");
    QTRY_VERIFY(table->hasFocus());
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(find<QLabel>("amountLabel")->text(), QStringLiteral("₹ 450.00"));
    QTest::keyClick(table, Qt::Key_Return);
    auto *dialog = m_view->findChild<ReceiptDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTest::keyClick(table, Qt::Key_Up);
    QTest::keyClick(table, Qt::Key_Up);
    QTRY_VERIFY(search->hasFocus());
}

void TestHistoryView::stateFilter_findsWhatIsStillOpen()
{
    auto *state = find<QComboBox>("historyStateCombo");
    state->setCurrentIndex(state->findText(QStringLiteral("Still open")));
    QCOMPARE(rows()->rowCount(), 1);
    QCOMPARE(rows()->index(0, 0).data(AttemptModel::IdRole).toString(),
             QStringLiteral("481220073315004"));
}

void TestHistoryView::operators_followTheService()
{
    auto *service = find<QComboBox>("historyServiceCombo");
    auto *operators = find<QComboBox>("historyOperatorCombo");
    const int all = operators->count();
    service->setCurrentIndex(service->findData(int(Service::Dth)));
    QVERIFY(operators->count() < all);
    QVERIFY(operators->findData(QStringLiteral("TTV")) > 0);
    QVERIFY(operators->findData(QStringLiteral("BESCOM")) < 0);
    QCOMPARE(rows()->rowCount(), 1);
}

void TestHistoryView::nothingFound_isSaidAndAllDaysAreOffered()
{
    QTest::keyClicks(find<QLineEdit>("historySearchEdit"), QStringLiteral("5543217700"));
    QTRY_VERIFY(find<QLabel>("historyEmptyLabel")->isVisible());
    QVERIFY(find<QLabel>("nothingChosenLabel")->isVisible());
    find<QPushButton>("allDaysButton")->click();
    QCOMPARE(rows()->rowCount(), 1);
    QVERIFY(find<QTableView>("historyTable")->isVisible());
}

void TestHistoryView::unreadableBook_isSaidAndCanBeTriedAgain()
{
    m_desk->book.failReads(true);
    find<QComboBox>("historyStateCombo")->setCurrentIndex(1);
    QVERIFY(find<QLabel>("historyFailedLabel")->isVisible());
    m_desk->book.failReads(false);
    find<QPushButton>("historyAgainButton")->click();
    QVERIFY(find<QTableView>("historyTable")->isVisible());
    QCOMPARE(rows()->rowCount(), 2);
}

void TestHistoryView::panel_tellsTheStory()
{
    const OrderId pending(QStringLiteral("481220073315004"));
    QVERIFY(m_desk->book.record(pending, evidenceOf(Channel::Status, Verdict::Pending, ago(0, 50)))
                .ok());
    m_view->showOrder(pending);
    const QString story = find<Timeline>("storyTimeline")->text();
    QVERIFY2(story.contains(u"Order recorded"), qPrintable(story));
    QVERIFY2(story.contains(u"Status asked: Pending"), qPrintable(story));
    QVERIFY(find<QLabel>("adviceLabel")->text().contains(u"Do not try again"));
    QVERIFY(find<QLabel>("saleLabel")->text().contains(u"1243210098"));
    QVERIFY(find<QLabel>("idsLabel")->text().contains(u"481220073315004"));
}

void TestHistoryView::panel_followsTheChosenAttempt()
{
    const OrderId pending(QStringLiteral("481220073315004"));
    m_view->showOrder(pending);
    QVERIFY(find<QLabel>("adviceLabel")->isVisible());
    QVERIFY(m_desk->book
                .record(pending, evidenceOf(Channel::Status, Verdict::Success, ago(0, 40),
                                            QStringLiteral("REF77")))
                .ok());
    QVERIFY(find<QLabel>("idsLabel")->text().contains(u"REF77"));
    QVERIFY(!find<QLabel>("adviceLabel")->isVisible());
    QCOMPARE(State(rows()->index(1, 0).data(AttemptModel::StateRole).toInt()), State::Success);
}

void TestHistoryView::repeat_handsTheAttemptOver()
{
    QSignalSpy repeated(m_view.get(), &HistoryView::repeatRequested);
    find<QPushButton>("repeatButton")->click();
    QCOMPARE(repeated.count(), 1);
    QCOMPARE(repeated.first().first().value<Attempt>().intent.number, QStringLiteral("9876543210"));
}

void TestHistoryView::askNow_asksOnceAndSaysWhatCame()
{
    m_view->showOrder(OrderId(QStringLiteral("481220073315004")));
    auto *ask = find<QPushButton>("askButton");
    ask->click();
    QVERIFY(!ask->isEnabled());
    QTRY_COMPARE(m_desk->provider.statuses.size(), 1);
    QCOMPARE(m_desk->provider.recharges.size(), 0);
    m_desk->provider.answerStatus(
        evidenceOf(Channel::Status, Verdict::Pending, m_desk->clock.now()));
    QTRY_VERIFY(ask->isEnabled());
    QVERIFY(find<QLabel>("noteLabel")->text().contains(u"nothing new"));
}

void TestHistoryView::copyText_isTheReceiptAsAMessage()
{
    find<QPushButton>("copyButton")->click();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.contains(u"98765 43210") && text.contains(u"239"), qPrintable(text));
    QVERIFY(find<QLabel>("noteLabel")->text().contains(u"Copied"));
}

void TestHistoryView::textOfTheProvider_isNeverMarkup()
{
    Attempt attempt = m_desk->put(9, "A", "9876543211", 10, State::Failed, ago(0));
    attempt.reason = QStringLiteral("<b>bold</b><img src=x>");
    m_desk->book.put(attempt);
    m_view->showOrder(attempt.orderId);
    for (const QLabel *label : m_view->findChildren<QLabel *>()) {
        if (label->text().contains(u'<'))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QVERIFY(find<QLabel>("adviceLabel")->text().contains(u"<b>bold</b>"));
}

void TestHistoryView::export_writesWhatIsFound()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("history.csv"));
    auto *state = find<QComboBox>("historyStateCombo");
    state->setCurrentIndex(state->findText(QStringLiteral("Success")));
    m_view->exportTo(path);
    QTRY_VERIFY(find<QLabel>("historyTotalsLabel")->text().contains(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    QCOMPARE(csv.count('\n'), 3);
    QVERIFY(csv.contains("9876543210"));
    QVERIFY(!csv.contains("8843215543"));
    QVERIFY(find<QPushButton>("exportButton")->isEnabled());

    m_view->exportTo(folder.filePath(QStringLiteral("no/such/folder.csv")));
    QTRY_VERIFY(find<QLabel>("historyTotalsLabel")->text().contains(u"could not be written"));
}

void TestHistoryView::export_writesAWorkbook()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("history.xlsx"));
    m_view->exportTo(path);
    QTRY_VERIFY(find<QLabel>("historyTotalsLabel")->text().contains(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray workbook = file.readAll();
    QVERIFY(workbook.startsWith("PK"));
    QVERIFY(workbook.contains("xl/worksheets/sheet1.xml"));
    QVERIFY(!QFile::exists(path + QStringLiteral(".part")));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
             QStringList{QStringLiteral("history.xlsx")});

    m_view->exportTo(folder.filePath(QStringLiteral("no/such/folder.xlsx")));
    QTRY_VERIFY(find<QLabel>("historyTotalsLabel")->text().contains(u"could not be written"));
}

void TestHistoryView::export_canBeCancelled()
{
    const QTemporaryDir folder;
    for (const char *name : {"history.csv", "history.xlsx"}) {
        m_view->exportTo(folder.filePath(QLatin1String(name)));
        QCOMPARE(find<QPushButton>("exportButton")->text(), QStringLiteral("Cancel"));
        QVERIFY(find<QWidget>("exportProgress")->isVisible());
        find<QPushButton>("exportButton")->click();
        QVERIFY(find<QLabel>("historyTotalsLabel")->text().contains(u"No file was written"));
        QVERIFY(!find<QWidget>("exportProgress")->isVisible());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
    }
}

void TestHistoryView::receipt_isBookedAndNumbersItsCopies()
{
    const QTemporaryDir folder;
    const Attempt attempt = *m_desk->book.attempt(OrderId(QStringLiteral("481220073315005")));
    ReceiptDialog dialog(m_desk->desk(), attempt);
    const QString first = folder.filePath(QStringLiteral("first.txt"));
    const QString second = folder.filePath(QStringLiteral("second.txt"));
    QVERIFY(dialog.saveTo(first));
    QVERIFY(dialog.saveTo(second));
    QCOMPARE(m_desk->book.attempt(attempt.orderId)->prints, 2);
    const auto contentOf = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    QVERIFY(contentOf(first).contains(u"98765 43210"));
    QVERIFY(!contentOf(first).contains(u"DUPLICATE"));
    QVERIFY(contentOf(second).contains(u"DUPLICATE 1"));

    m_desk->book.failWrites(true);
    QVERIFY(!dialog.saveTo(folder.filePath(QStringLiteral("third.txt"))));
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("third.txt"))));
}

void TestHistoryView::receipt_speaksItsOwnLanguage()
{
    const QTemporaryDir folder;
    const Attempt attempt = *m_desk->book.attempt(OrderId(QStringLiteral("481220073315005")));
    ReceiptDialog dialog(m_desk->desk(), attempt);
    auto *language = dialog.findChild<QComboBox *>(QStringLiteral("receiptLanguageCombo"));
    language->setCurrentIndex(language->findText(QStringLiteral("हिन्दी")));
    const QString path = folder.filePath(QStringLiteral("receipt.txt"));
    QVERIFY(dialog.saveTo(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    for (const auto word : {u"रिचार्ज रसीद", u"मोबाइल नंबर", u"कर्नाटक", u"सफल"})
        QVERIFY2(text.contains(QStringView(word)), qPrintable(text));
}

void TestHistoryView::needle_isFoundAcrossSpaces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("needle");
    QTest::addColumn<QString>("found");
    QTest::newRow("across") << "98765 43210"
                            << "6543"
                            << "65 43";
    QTest::newRow("behind") << "98765 43210"
                            << "4321"
                            << "4321";
    QTest::newRow("other case") << "KA05MH4321"
                                << "mh4"
                                << "MH4";
    QTest::newRow("none") << "98765"
                          << "123"
                          << "";
    QTest::newRow("no needle") << "98765"
                               << ""
                               << "";
}

void TestHistoryView::needle_isFoundAcrossSpaces()
{
    QFETCH(QString, text);
    QFETCH(QString, needle);
    const auto found = findSpaced(text, needle);
    QTEST(found ? text.mid(found->first, found->second) : QString(), "found");
}

void TestHistoryView::hiddenPage_asksTheBookForNothing()
{
    m_view->hide();
    auto *model = qobject_cast<HistoryModel *>(rows());
    QSignalSpy shown(model, &HistoryModel::shown);
    find<QComboBox>("historyStateCombo")->setCurrentIndex(1);
    QCOMPARE(shown.count(), 0);
    m_view->show();
    QCOMPARE(shown.count(), 1);
    QCOMPARE(rows()->rowCount(), 2);
}

QTEST_MAIN(TestHistoryView)
#include "tst_historyview.moc"
