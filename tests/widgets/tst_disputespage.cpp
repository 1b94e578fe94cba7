// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagesdesk.h"

#include <decisiondialog.h>
#include <disputedelegate.h>
#include <disputedesk.h>
#include <disputedialog.h>
#include <disputespage.h>
#include <mainwindow.h>
#include <rail.h>
#include <timeline.h>

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QtTest>

using namespace ct;
using namespace std::chrono_literals;

//! The owner's page, used as an owner does: by keyboard and mouse, with the book behind it.
class TestDisputesPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void emptyPage_saysThatAllIsSettled();
    void cases_areShownWithAgeAndMoney();
    void everyAge_isWordShapeAndColour();
    void complaint_isCopiedAndKeptInTheStory();
    void complaint_isEnglishAndComplete();
    void askNow_asksAndNeverSells();
    void decision_wantsOutcomeReasonAndReference();
    void decision_isKeptAndTheCaseGoes();
    void decision_enterAloneDecidesNothing();
    void decision_thatCannotBeKept_isSaid();
    void success_canOnlyBeTakenBack();
    void openSale_cannotBeClosed();
    void reversal_isClosedWithWhatWasPaidBack();
    void note_isKept();
    void foreignWords_areShownAsTheyAre();
    void selection_staysWhenTheListChanges();
    void storageFault_isSaid();
    void everyControl_isReachedByTabAndHasANameOfItsOwn();
    void rail_countsWhatIsOlderThanAQuarterOfAnHour();
    void strip_showsOnlyWhatIsOlderThanADay();
    void history_raisesADispute();

private:
    template <typename T>
    T *find(const char *name) const
    {
        T *found = m_window->findChild<T *>(QString::fromLatin1(name));
        Q_ASSERT_X(found, "find", name);
        return found;
    }
    QString words(const char *label) const { return find<QLabel>(label)->text(); }
    void press(const char *button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    //! An attempt that began so long ago, with an answer about it in its story.
    Attempt put(State state, std::chrono::seconds age, int number = 1);
    void reverse(const Attempt &attempt);
    void open();
    void settle() { QTest::qWait(0); }

    std::unique_ptr<PagesDesk> m_desk;
    std::unique_ptr<DisputeDesk> m_disputes;
    std::unique_ptr<QWidget> m_window;
    MainWindow *m_main = nullptr;
};

void TestDisputesPage::initTestCase()
{
    applyTheme(*qApp, Theme::light());
}

void TestDisputesPage::init()
{
    m_desk = std::make_unique<PagesDesk>();
    m_disputes = std::make_unique<DisputeDesk>(m_desk->book, m_desk->clock);
}

void TestDisputesPage::cleanup()
{
    m_window.reset();
    m_disputes.reset();
    m_desk.reset();
}

Attempt TestDisputesPage::put(State state, std::chrono::seconds age, int number)
{
    const Attempt attempt = m_desk->put(number, "A", "9876500001", 239, state,
                                        m_desk->clock.now().addSecs(-age.count()));
    Evidence answer = evidenceOf(Channel::Recharge, Verdict::NoAnswer, attempt.createdAt);
    answer.tookMs = 90'000;
    m_desk->book.putStory(attempt.orderId, {{answer, State::Unknown, Incident::None}});
    return attempt;
}

void TestDisputesPage::reverse(const Attempt &attempt)
{
    BookedIncident incident;
    incident.at = m_desk->clock.now();
    incident.orderId = attempt.orderId;
    incident.kind = Incident::Reversed;
    m_desk->book.putIncident(incident);
}

void TestDisputesPage::open()
{
    Desk desk = m_desk->desk();
    desk.disputes = m_disputes.get();
    auto window = std::make_unique<MainWindow>(desk);
    m_main = window.get();
    m_window = std::move(window);
    m_window->resize(1366, 768);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_6, Qt::ControlModifier);
    QVERIFY(find<QWidget>("disputesPage")->isVisible());
}

void TestDisputesPage::emptyPage_saysThatAllIsSettled()
{
    open();
    QVERIFY(find<QLabel>("disputesEmpty")->isVisible());
    QVERIFY(words("disputesEmpty").contains(QStringLiteral("settled")));
    QVERIFY(find<QLabel>("noCaseLabel")->isVisible());
    QCOMPARE(words("stuckFigure"), QStringLiteral("₹ 0"));
    QCOMPARE(words("caseCount"), QStringLiteral("0"));
    QVERIFY(!find<QPushButton>("decideButton")->isVisible());
}

void TestDisputesPage::cases_areShownWithAgeAndMoney()
{
    const Attempt old = put(State::Unknown, 6 * 24h, 1);
    (void)put(State::Pending, 30min, 2);
    (void)put(State::Pending, 5min, 3);
    open();
    auto *list = find<QListView>("disputesList");
    QCOMPARE(list->model()->rowCount(), 2);
    QVERIFY(list->model()->index(0, 0).data().toString().startsWith(QStringLiteral("Letter due")));
    QVERIFY(list->model()->index(1, 0).data().toString().startsWith(QStringLiteral("Over 15 min")));
    QCOMPARE(words("stuckFigure"), QStringLiteral("₹ 478"));
    QCOMPARE(words("ownerFigure"), QStringLiteral("1"));
    QCOMPARE(words("caseAmount"), QStringLiteral("₹ 239.00"));
    QVERIFY(words("caseIds").contains(old.orderId.text()));
    QVERIFY(words("caseIds").contains(old.providerTxid));
    QVERIFY(find<Timeline>("caseTimeline")->text().contains(QStringLiteral("No answer came")));
}

void TestDisputesPage::everyAge_isWordShapeAndColour()
{
    QSet<QString> shapes;
    QSet<QRgb> colours;
    for (const CaseAge age : {CaseAge::Fresh, CaseAge::Late, CaseAge::Owner, CaseAge::Letter}) {
        const StateLook look = lookOf(age, Theme::light());
        shapes.insert(look.iconName);
        colours.insert(look.tint.back.rgb());
    }
    QCOMPARE(shapes.size(), 4);
    QCOMPARE(colours.size(), 4);
}

void TestDisputesPage::complaint_isCopiedAndKeptInTheStory()
{
    const Attempt attempt = put(State::Unknown, 6 * 24h);
    open();
    press("copyComplaintButton");
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(attempt.orderId.text()));
    QVERIFY(words("caseNote").startsWith(QStringLiteral("Copied")));
    QCOMPARE(m_desk->book.disputes(true, 9)->first().letters, 1);
    QVERIFY(find<Timeline>("caseTimeline")->text().contains(QStringLiteral("Complaint copied")));
    // What lies on the clipboard is what was shown.
    QVERIFY(copied.contains(QStringLiteral("no final result")));
}

void TestDisputesPage::complaint_isEnglishAndComplete()
{
    const Attempt attempt = put(State::Unknown, 6 * 24h);
    open();
    const QString letter = find<QPlainTextEdit>("complaintEdit")->toPlainText();
    for (const QString &part :
         {attempt.orderId.text(), attempt.providerTxid, QStringLiteral("9876500001"),
          QStringLiteral("INR 239.00"), QStringLiteral(" IST"), QStringLiteral("Shop name"),
          QStringLiteral("no complete answer came")})
        QVERIFY2(letter.contains(part), qPrintable(part));
    QVERIFY(find<QPlainTextEdit>("complaintEdit")->isReadOnly());
}

void TestDisputesPage::askNow_asksAndNeverSells()
{
    const Attempt attempt = put(State::Unknown, 1h);
    open();
    press("caseAskButton");
    QCOMPARE(m_desk->provider.statuses.size(), 1);
    QCOMPARE(m_desk->provider.statuses.first().orderId, attempt.orderId);
    QVERIFY(m_desk->provider.recharges.isEmpty());
    QVERIFY(!find<QPushButton>("caseAskButton")->isEnabled());
    m_desk->provider.answerStatus(
        evidenceOf(Channel::Status, Verdict::UnknownOrder, m_desk->clock.now()));
    QVERIFY(find<QPushButton>("caseAskButton")->isEnabled());
    QCOMPARE(words("caseNote"), QStringLiteral("Asked just now: nothing new."));
}

void TestDisputesPage::decision_wantsOutcomeReasonAndReference()
{
    (void)put(State::Unknown, 1h);
    open();
    press("decideButton");
    auto *confirm = find<QPushButton>("decideConfirmButton");
    QVERIFY(!confirm->isEnabled());
    QVERIFY(!find<QRadioButton>("successChoice")->isChecked());
    QVERIFY(!find<QRadioButton>("failedChoice")->isChecked());
    QTest::keyClicks(find<QPlainTextEdit>("reasonEdit"), QStringLiteral("the portal says so"));
    QTest::keyClicks(find<QLineEdit>("referenceEdit"), QStringLiteral("portal 7"));
    QVERIFY(!confirm->isEnabled());
    QTest::mouseClick(find<QRadioButton>("failedChoice"), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(confirm->isEnabled());
    QVERIFY(words("effectLabel").contains(QStringLiteral("cannot be undone")));
    find<QLineEdit>("referenceEdit")->setText(QStringLiteral("  "));
    QVERIFY(!confirm->isEnabled());
}

void TestDisputesPage::decision_isKeptAndTheCaseGoes()
{
    const Attempt attempt = put(State::Unknown, 1h);
    open();
    press("decideButton");
    find<QRadioButton>("successChoice")->setChecked(true);
    QTest::keyClicks(find<QPlainTextEdit>("reasonEdit"), QStringLiteral("the portal says so"));
    QTest::keyClicks(find<QLineEdit>("referenceEdit"), QStringLiteral("portal 7"));
    press("decideConfirmButton");
    QCOMPARE(m_desk->book.attempt(attempt.orderId)->state(), State::Success);
    const Evidence kept = m_desk->book.story(attempt.orderId)->last().evidence;
    QCOMPARE(kept.reference, QStringLiteral("portal 7"));
    QCOMPARE(kept.raw, QStringLiteral("the portal says so"));
    QCOMPARE(kept.by, QStringLiteral("owner"));
    QTRY_VERIFY(find<QLabel>("disputesEmpty")->isVisible());
}

void TestDisputesPage::decision_enterAloneDecidesNothing()
{
    const Attempt attempt = put(State::Unknown, 1h);
    open();
    press("decideButton");
    find<QRadioButton>("failedChoice")->setChecked(true);
    QTest::keyClicks(find<QPlainTextEdit>("reasonEdit"), QStringLiteral("w"));
    QTest::keyClicks(find<QLineEdit>("referenceEdit"), QStringLiteral("r"));
    QTest::keyClick(find<QLineEdit>("referenceEdit"), Qt::Key_Return);
    QCOMPARE(m_desk->book.attempt(attempt.orderId)->state(), State::Unknown);
}

void TestDisputesPage::decision_thatCannotBeKept_isSaid()
{
    const Attempt attempt = put(State::Unknown, 1h);
    open();
    press("decideButton");
    find<QRadioButton>("failedChoice")->setChecked(true);
    QTest::keyClicks(find<QPlainTextEdit>("reasonEdit"), QStringLiteral("w"));
    QTest::keyClicks(find<QLineEdit>("referenceEdit"), QStringLiteral("r"));
    m_desk->book.failWrites(true);
    press("decideConfirmButton");
    QVERIFY(find<DecisionDialog>("decisionDialog")->isVisible());
    QVERIFY(words("decisionProblem").contains(QStringLiteral("nothing was changed")));
    QCOMPARE(m_desk->book.attempt(attempt.orderId)->state(), State::Unknown);
}

void TestDisputesPage::success_canOnlyBeTakenBack()
{
    const Attempt attempt = put(State::Success, 1h);
    QVERIFY(m_disputes->raise(attempt.orderId, QStringLiteral("not received"), {}).ok());
    open();
    press("decideButton");
    auto *dialog = find<DecisionDialog>("decisionDialog");
    QVERIFY(!dialog->findChild<QRadioButton *>(QStringLiteral("failedChoice")));
    QVERIFY(!dialog->findChild<QRadioButton *>(QStringLiteral("successChoice")));
    auto *back = find<QRadioButton>("reversedChoice");
    QVERIFY(!back->isChecked());
    back->setChecked(true);
    QTest::keyClicks(find<QPlainTextEdit>("reasonEdit"), QStringLiteral("credited"));
    QTest::keyClicks(find<QLineEdit>("referenceEdit"), QStringLiteral("letter 3"));
    press("decideConfirmButton");
    QCOMPARE(m_desk->book.attempt(attempt.orderId)->state(), State::Reversed);
    QTRY_COMPARE(words("owedFigure"), QStringLiteral("₹ 239"));
}

void TestDisputesPage::openSale_cannotBeClosed()
{
    (void)put(State::Pending, 1h);
    open();
    QVERIFY(!find<QPushButton>("closeButton")->isEnabled());
    QVERIFY(!find<QPushButton>("closeButton")->toolTip().isEmpty());
}

//! G08: the refund task is worked off where the money was given back.
void TestDisputesPage::reversal_isClosedWithWhatWasPaidBack()
{
    const Attempt attempt = put(State::Reversed, 1h);
    reverse(attempt);
    open();
    QCOMPARE(words("owedFigure"), QStringLiteral("₹ 239"));
    QVERIFY(words("caseWhy").contains(QStringLiteral("₹ 239.00")));
    press("closeButton");
    QCOMPARE(find<QLineEdit>("paidBackEdit")->text(), QStringLiteral("239.00"));
    auto *confirm = find<QPushButton>("disputeConfirmButton");
    QVERIFY(!confirm->isEnabled());
    QTest::keyClicks(find<QPlainTextEdit>("disputeTextEdit"), QStringLiteral("from the drawer"));
    QVERIFY(confirm->isEnabled());
    find<QLineEdit>("paidBackEdit")->setText(QStringLiteral("0"));
    QVERIFY(!confirm->isEnabled());
    find<QLineEdit>("paidBackEdit")->setText(QStringLiteral("239"));
    press("disputeConfirmButton");
    QCOMPARE(m_desk->book.disputes(false, 9)->first().paidBack, Money::fromRupees(239));
    QTRY_VERIFY(find<QLabel>("disputesEmpty")->isVisible());
    QCOMPARE(words("owedFigure"), QStringLiteral("₹ 0"));
}

void TestDisputesPage::note_isKept()
{
    (void)put(State::Unknown, 1h);
    open();
    press("noteButton");
    QVERIFY(!find<QPushButton>("disputeConfirmButton")->isEnabled());
    QTest::keyClicks(find<QPlainTextEdit>("disputeTextEdit"), QStringLiteral("they will call"));
    press("disputeConfirmButton");
    QTRY_VERIFY(find<Timeline>("caseTimeline")->text().contains(QStringLiteral("they will call")));
}

void TestDisputesPage::foreignWords_areShownAsTheyAre()
{
    Attempt attempt = put(State::Unknown, 1h);
    attempt.providerTxid = QStringLiteral("<b>7</b>");
    m_desk->book.put(attempt);
    open();
    QVERIFY(words("caseIds").contains(QStringLiteral("<b>7</b>")));
    for (const auto *label : find<QWidget>("disputesPage")->findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(),
                 qPrintable(label->objectName()));
}

void TestDisputesPage::selection_staysWhenTheListChanges()
{
    (void)put(State::Unknown, 2h, 1);
    const Attempt second = put(State::Unknown, 1h, 2);
    open();
    auto *list = find<QListView>("disputesList");
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(words("caseIds").contains(second.orderId.text()));
    (void)put(State::Unknown, 3h, 3);
    QTRY_COMPARE(list->model()->rowCount(), 3);
    QVERIFY(words("caseIds").contains(second.orderId.text()));
    QCOMPARE(list->currentIndex().row(), 2);
}

void TestDisputesPage::storageFault_isSaid()
{
    (void)put(State::Unknown, 1h);
    open();
    m_desk->book.failWrites(true);
    press("noteButton");
    QTest::keyClicks(find<QPlainTextEdit>("disputeTextEdit"), QStringLiteral("w"));
    press("disputeConfirmButton");
    QVERIFY(words("disputeProblem").contains(QStringLiteral("nothing was changed")));
    QVERIFY(find<DisputeDialog>("disputeDialog")->isVisible());
}

void TestDisputesPage::everyControl_isReachedByTabAndHasANameOfItsOwn()
{
    (void)put(State::Unknown, 1h);
    open();
    find<QListView>("disputesList")->setFocus();
    QStringList reached;
    QSet<QString> names;
    for (int i = 0; i < 6; ++i) {
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus);
        reached << focus->objectName();
        QVERIFY2(!focus->accessibleName().isEmpty(), qPrintable(focus->objectName()));
        names.insert(focus->accessibleName());
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    QCOMPARE(reached,
             (QStringList{QStringLiteral("disputesList"), QStringLiteral("complaintEdit"),
                          QStringLiteral("copyComplaintButton"), QStringLiteral("caseAskButton"),
                          QStringLiteral("decideButton"), QStringLiteral("noteButton")}));
    QCOMPARE(names.size(), 6);
}

void TestDisputesPage::rail_countsWhatIsOlderThanAQuarterOfAnHour()
{
    (void)put(State::Unknown, 10min, 1);
    open();
    auto *button = find<RailButton>("flagRailButton");
    settle();
    QCOMPARE(button->badge(), 0);
    QCOMPARE(button->accessibleName(), QStringLiteral("Disputes page"));
    m_desk->clock.pass(6min);
    emit m_disputes->changed(); // what the minute's tick says
    QCOMPARE(button->badge(), 1);
    QVERIFY(button->accessibleName().contains(u'1'));
}

void TestDisputesPage::strip_showsOnlyWhatIsOlderThanADay()
{
    (void)put(State::Unknown, 23h, 1);
    open();
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    settle();
    QVERIFY(!find<QWidget>("alertStrip")->isVisible());
    m_desk->clock.pass(2h);
    emit m_disputes->changed();
    QVERIFY(find<QWidget>("alertStrip")->isVisible());
    QVERIFY(words("alertWords").startsWith(u'1'));
    press("alertButton");
    QVERIFY(find<QWidget>("disputesPage")->isVisible());
}

void TestDisputesPage::history_raisesADispute()
{
    const Attempt attempt = put(State::Success, 1h);
    open();
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    QTRY_VERIFY(find<QPushButton>("disputeButton")->isVisible());
    press("disputeButton");
    QTest::keyClicks(find<QPlainTextEdit>("disputeTextEdit"), QStringLiteral("not received"));
    press("disputeConfirmButton");
    QVERIFY(find<QWidget>("disputesPage")->isVisible());
    QVERIFY(words("caseIds").contains(attempt.orderId.text()));
    QCOMPARE(m_desk->book.disputes(true, 9)->first().reason, QStringLiteral("not received"));
}

QTEST_MAIN(TestDisputesPage)
#include "tst_disputespage.moc"
