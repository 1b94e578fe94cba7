// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <accesscheck.h>

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace ct;

//! The check that listens instead of looking: silent about a sound window, and it finds each thing
//! planted in one.
class TestAccessCheck : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void soundWindow_hasNoProblem() { QCOMPARE(problems(), QStringList()); }
    void namelessField_isFound();
    void sameName_isFound();
    void sameLetter_isFound();
    void hiddenOrDisabledControl_isLeftInPeace();
    void backwardTab_isFound();

private:
    QStringList problems()
    {
        m_window->show();
        if (!QTest::qWaitForWindowExposed(m_window.get()))
            return {QStringLiteral("no window")};
        return accessProblems(*m_window);
    }

    std::unique_ptr<QWidget> m_window;
    QFormLayout *m_rows = nullptr;
    QLineEdit *m_number = nullptr;
    QLineEdit *m_amount = nullptr;
    QPushButton *m_pay = nullptr;
};

void TestAccessCheck::init()
{
    m_window = std::make_unique<QWidget>();
    m_rows = new QFormLayout(m_window.get());
    m_number = new QLineEdit;
    m_amount = new QLineEdit;
    m_pay = new QPushButton(QStringLiteral("&Pay"));
    m_rows->addRow(QStringLiteral("&Number"), m_number);
    m_rows->addRow(QStringLiteral("&Amount"), m_amount);
    m_rows->addRow(m_pay);
    m_window->resize(300, 200);
}

void TestAccessCheck::namelessField_isFound()
{
    auto *bare = new QLineEdit;
    bare->setObjectName(QStringLiteral("bareEdit"));
    m_rows->addRow(bare);
    QCOMPARE(problems(), QStringList(QStringLiteral("QLineEdit \"bareEdit\": no accessible name")));
}

void TestAccessCheck::sameName_isFound()
{
    auto *second = new QPushButton(QStringLiteral("Pay"));
    m_rows->addRow(second);
    const QStringList found = problems();
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().contains(QStringLiteral("both called \"Pay\"")),
             qPrintable(found.first()));
}

void TestAccessCheck::sameLetter_isFound()
{
    m_rows->addRow(new QPushButton(QStringLiteral("&Park")));
    const QStringList found = problems();
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().contains(QStringLiteral("Alt+P")), qPrintable(found.first()));
}

void TestAccessCheck::hiddenOrDisabledControl_isLeftInPeace()
{
    auto *hidden = new QLineEdit;
    auto *off = new QPushButton(QStringLiteral("&Pay"));
    m_rows->addRow(hidden);
    m_rows->addRow(off);
    hidden->hide();
    off->setEnabled(false);
    QCOMPARE(problems(), QStringList());
}

void TestAccessCheck::backwardTab_isFound()
{
    QWidget::setTabOrder(m_amount, m_number);
    QWidget::setTabOrder(m_number, m_pay);
    const QStringList found = problems();
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().contains(QStringLiteral("Tab goes back")), qPrintable(found.first()));
}

QTEST_MAIN(TestAccessCheck)
#include "tst_accesscheck.moc"
