// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagesdesk.h"

#include <doctorpage.h>
#include <wordpill.h>

#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QtTest>

using namespace ct;

namespace {

class ToldCheck final : public Check
{
public:
    explicit ToldCheck(CheckKind which) : m_kind(which) {}
    CheckKind kind() const override { return m_kind; }
    void run(Reply<CheckResult> reply) override { replies << std::move(reply); }
    void answer(const CheckResult &result) { replies.takeFirst()(result); }

    QList<Reply<CheckResult>> replies;

private:
    CheckKind m_kind;
};

CheckResult refusedAddress()
{
    CheckResult result{CheckState::Failed, Finding::NotOnWhiteList};
    result.address = QStringLiteral("203.0.113.7");
    return result;
}

} // namespace

//! The Doctor's page as an owner uses it.
class TestDoctorPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void nothing_isLookedAtUnasked();
    void rows_appearAsResultsCome();
    void everyState_isWordShapeAndColour();
    void fault_saysWhatToDo();
    void foreignWords_areShownAsTheyAre();
    void whileLooking_nothingIsPressedTwice();
    void report_isCopiedWhenAllIsKnown();
    void pageOpenedLater_showsWhatIsKnown();
    void everyControl_isReachedByTabAndHasANameOfItsOwn();

private:
    template <typename T>
    T *find(const char *name) const
    {
        T *found = m_page->findChild<T *>(QString::fromLatin1(name));
        Q_ASSERT(found);
        return found;
    }
    QString words(const char *label) const { return find<QLabel>(label)->text(); }
    QString word(const char *pill) const { return find<WordPill>(pill)->word(); }
    void openPage();

    std::unique_ptr<PagesDesk> m_desk;
    ToldCheck *m_clock = nullptr;
    ToldCheck *m_white = nullptr;
    ToldCheck *m_disk = nullptr;
    std::unique_ptr<Doctor> m_doctor;
    std::unique_ptr<DoctorPage> m_page;
};

void TestDoctorPage::initTestCase()
{
    applyTheme(*qApp, Theme::light());
}

void TestDoctorPage::init()
{
    m_desk = std::make_unique<PagesDesk>();
    std::vector<std::unique_ptr<Check>> checks;
    m_clock = new ToldCheck(CheckKind::Clock);
    m_white = new ToldCheck(CheckKind::WhiteList);
    m_disk = new ToldCheck(CheckKind::Disk);
    for (ToldCheck *check : {m_clock, m_white, m_disk})
        checks.emplace_back(check);
    m_doctor = std::make_unique<Doctor>(std::move(checks));
    openPage();
}

void TestDoctorPage::openPage()
{
    m_page = std::make_unique<DoctorPage>(m_desk->desk(), *m_doctor);
    m_page->resize(1200, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestDoctorPage::cleanup()
{
    m_page.reset();
    m_doctor.reset();
    m_desk.reset();
}

void TestDoctorPage::nothing_isLookedAtUnasked()
{
    QVERIFY(m_clock->replies.isEmpty());
    QCOMPARE(word("clockPill"), QStringLiteral("Not yet"));
    QVERIFY(words("clockFinding").isEmpty());
    QVERIFY(!find<QPushButton>("copyReportButton")->isEnabled());
    QVERIFY(words("doctorSummary").contains(QStringLiteral("No recharge is sent")));
}

void TestDoctorPage::rows_appearAsResultsCome()
{
    QTest::mouseClick(find<QPushButton>("examineButton"), Qt::LeftButton);
    QCOMPARE(word("clockPill"), QStringLiteral("Looking…"));
    m_disk->answer({CheckState::Ok, Finding::DiskWell});
    QCOMPARE(word("diskPill"), QStringLiteral("Well"));
    QVERIFY(words("diskFinding").startsWith(QStringLiteral("The folder of the book")));
    QCOMPARE(word("clockPill"), QStringLiteral("Looking…"));
    QCOMPARE(words("doctorSummary"), QStringLiteral("Looking at everything…"));
    m_clock->answer({CheckState::Ok, Finding::ClockRight});
    m_white->answer(refusedAddress());
    QVERIFY(words("doctorSummary").contains(QStringLiteral("1 fault")));
}

void TestDoctorPage::everyState_isWordShapeAndColour()
{
    QSet<QString> shapes;
    QSet<QString> seen;
    QSet<QByteArray> pictures;
    for (const CheckState state :
         {CheckState::Ok, CheckState::Warning, CheckState::Failed, CheckState::Skipped}) {
        m_doctor->examine();
        m_clock->answer({state, Finding::ClockRight});
        m_white->answer({CheckState::Ok, Finding::OnWhiteList});
        m_disk->answer({CheckState::Ok, Finding::DiskWell});
        const auto *pill = find<WordPill>("clockPill");
        shapes.insert(pill->iconName());
        seen.insert(pill->word());
        const QImage drawn = find<WordPill>("clockPill")->grab().toImage();
        pictures.insert(QByteArray::number(drawn.pixel(drawn.width() / 2, 2)));
    }
    QCOMPARE(shapes.size(), 4);
    QCOMPARE(seen.size(), 4);
    QCOMPARE(pictures.size(), 4);
}

void TestDoctorPage::fault_saysWhatToDo()
{
    QTest::keyClick(find<QPushButton>("examineButton"), Qt::Key_Space);
    m_white->answer(refusedAddress());
    QVERIFY(find<QLabel>("white_listAdvice")->isVisible());
    QCOMPARE(words("white_listAdvice"),
             QStringLiteral("Ask the provider to add 203.0.113.7 to the white list of your "
                            "account."));
    const QString read = find<QWidget>("white_listRow")->accessibleName();
    QVERIFY2(read.contains(QStringLiteral("White list: Fault")), qPrintable(read));
    QVERIFY(read.contains(QStringLiteral("add 203.0.113.7")));
}

void TestDoctorPage::foreignWords_areShownAsTheyAre()
{
    m_doctor->examine();
    CheckResult result{CheckState::Failed, Finding::LoginOtherRefusal};
    result.words = QStringLiteral("<b>pay</b>");
    m_clock->answer(result);
    QVERIFY(words("clockFinding").contains(QStringLiteral("<b>pay</b>")));
    QCOMPARE(find<QLabel>("clockFinding")->textFormat(), Qt::PlainText);
}

void TestDoctorPage::whileLooking_nothingIsPressedTwice()
{
    auto *button = find<QPushButton>("examineButton");
    button->click();
    QVERIFY(!button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(m_clock->replies.size(), 1);
}

void TestDoctorPage::report_isCopiedWhenAllIsKnown()
{
    m_doctor->examine();
    m_clock->answer({CheckState::Ok, Finding::ClockRight});
    QVERIFY(!find<QPushButton>("copyReportButton")->isEnabled());
    m_white->answer(refusedAddress());
    m_disk->answer({CheckState::Skipped, Finding::NeedsOther});
    QTest::mouseClick(find<QPushButton>("copyReportButton"), Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(QStringLiteral("✓ Clock – Well")));
    QVERIFY(copied.contains(QStringLiteral("add 203.0.113.7")));
}

void TestDoctorPage::pageOpenedLater_showsWhatIsKnown()
{
    m_page.reset();
    m_doctor->examine();
    m_clock->answer({CheckState::Warning, Finding::ClockOff});
    openPage();
    QCOMPARE(word("clockPill"), QStringLiteral("Look at this"));
    QCOMPARE(word("diskPill"), QStringLiteral("Looking…"));
}

void TestDoctorPage::everyControl_isReachedByTabAndHasANameOfItsOwn()
{
    m_doctor->examine();
    m_clock->answer({CheckState::Ok, Finding::ClockRight});
    m_white->answer(refusedAddress());
    m_disk->answer({CheckState::Ok, Finding::DiskWell});
    find<QPushButton>("examineButton")->setFocus();
    QStringList reached;
    QSet<QString> names;
    for (int i = 0; i < 5; ++i) {
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus);
        reached << focus->objectName();
        QVERIFY2(!focus->accessibleName().isEmpty(), qPrintable(focus->objectName()));
        names.insert(focus->accessibleName());
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    QCOMPARE(reached, (QStringList{QStringLiteral("examineButton"),
                                   QStringLiteral("copyReportButton"), QStringLiteral("clockRow"),
                                   QStringLiteral("white_listRow"), QStringLiteral("diskRow")}));
    QCOMPARE(names.size(), 5);
}

QTEST_MAIN(TestDoctorPage)
#include "tst_doctorpage.moc"
