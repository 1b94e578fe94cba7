// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <catalogue.h>
#include <practicepanel.h>
#include <receipt.h>
#include <receiptfacts.h>
#include <rechargepage.h>
#include <shopfront.h>
#include <theme.h>

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

using namespace ct;

//! The practice counter with its panel, in this process.
class TestPractice : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Theme::light()); }
    void init();
    void cleanup();
    void practice_isSaidEverywhere();
    void chosenFate_comesTrueOnce();
    void everySale_meetsTheSameFate();
    void lastSuccess_isTakenBack();

private:
    Attempt sell(const char *number);
    void choose(PracticeFate fate);
    PracticePanel *panel();
    QString banner() const
    {
        return m_front->window()->findChild<QLabel *>(QStringLiteral("practiceBanner"))->text();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Counter> m_counter;
    std::unique_ptr<ShopFront> m_front;
};

void TestPractice::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    const auto line = CommandLine::parse(
        {QStringLiteral("--practice"), QStringLiteral("--data-dir"), m_dir->path()},
        {{QString(), {}, {{QStringLiteral("practice"), QString(), QString()}}, QString()}});
    QVERIFY(line.ok());
    m_counter = std::make_unique<Counter>(*line);
    QVERIFY(!m_counter->open());
    m_front = std::make_unique<ShopFront>(*m_counter);
    m_front->open();
    QTRY_VERIFY(m_counter->wallet().balance().has_value());
}

void TestPractice::cleanup()
{
    m_front.reset();
    m_counter.reset();
}

PracticePanel *TestPractice::panel()
{
    m_front->window()->findChild<QAction *>(QStringLiteral("practiceAction"))->trigger();
    return m_front->window()->findChild<PracticePanel *>();
}

void TestPractice::choose(PracticeFate fate)
{
    panel()->findChild<QRadioButton *>(QStringLiteral("fateRadio%1").arg(int(fate)))->click();
}

Attempt TestPractice::sell(const char *number)
{
    RechargePage *page = m_front->window()->rechargePage();
    page->showRow(m_counter->catalogue().findByCode(QStringLiteral("A"))->key);
    page->findChild<QLineEdit *>(QStringLiteral("numberEdit"))->setText(QLatin1String(number));
    page->findChild<QLineEdit *>(QStringLiteral("amountEdit"))->setText(QStringLiteral("239"));
    std::optional<Attempt> ended;
    connect(&m_counter->sell(), &Sell::ended, page,
            [&](const Attempt &attempt) { ended = attempt; });
    page->findChild<QPushButton *>(QStringLiteral("confirmButton"))->click();
    if (!QTest::qWaitFor([&] { return ended.has_value(); }, 20'000))
        return {};
    disconnect(&m_counter->sell(), &Sell::ended, page, nullptr);
    return *ended;
}

void TestPractice::practice_isSaidEverywhere()
{
    QVERIFY(m_front->window()->windowTitle().contains(QStringLiteral("practice")));
    QVERIFY(banner().startsWith(QStringLiteral("PRACTICE")));
    QVERIFY(m_front->desk().practice);
    const Attempt sold = sell("9000000001");
    ReceiptContext context = receiptContext(sold, m_counter->catalogue());
    context.practice = m_front->desk().practice;
    const Receipt receipt = makeReceipt(sold, m_front->desk().shop, context);
    QVERIFY(receipt.practiceNotice.contains(QStringLiteral("PRACTICE")));
    QVERIFY(panel()->findChildren<QLabel *>().first()->text().contains(QStringLiteral("PRACTICE")));
}

void TestPractice::chosenFate_comesTrueOnce()
{
    choose(PracticeFate::Failure);
    QVERIFY2(banner().contains(QStringLiteral("next sale")), qPrintable(banner()));
    const Attempt failed = sell("9000000001");
    QVERIFY(failed.state() == State::Failing || failed.state() == State::Failed);
    QTRY_COMPARE(m_counter->practice()->fate(), PracticeFate::AsUsual);
    QVERIFY(!banner().contains(QStringLiteral("next sale")));
    QCOMPARE(sell("9000000002").state(), State::Success);
    choose(PracticeFate::Pending);
    QCOMPARE(sell("9000000003").state(), State::Pending);
}

void TestPractice::everySale_meetsTheSameFate()
{
    panel()->findChild<QCheckBox *>(QStringLiteral("everySaleCheck"))->setChecked(true);
    choose(PracticeFate::Pending);
    QVERIFY2(banner().contains(QStringLiteral("every sale")), qPrintable(banner()));
    QCOMPARE(sell("9000000001").state(), State::Pending);
    QCOMPARE(sell("9000000002").state(), State::Pending);
    choose(PracticeFate::AsUsual);
    QCOMPARE(sell("9000000003").state(), State::Success);
}

void TestPractice::lastSuccess_isTakenBack()
{
    auto *back = panel()->findChild<QPushButton *>(QStringLiteral("takeBackButton"));
    auto *note = panel()->findChild<QLabel *>(QStringLiteral("practiceNote"));
    back->click();
    QVERIFY(note->text().contains(QStringLiteral("no success")));
    QCOMPARE(sell("9000000001").state(), State::Success);
    back->click();
    QVERIFY(note->text().contains(QStringLiteral("Taken back")));
    back->click(); // it is taken back once
    QVERIFY(note->text().contains(QStringLiteral("no success")));
}

QTEST_MAIN(TestPractice)
#include "tst_practice.moc"
