// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <layoutcheck.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace ct;

//! The measuring eye itself: it says nothing of a sound window, and finds each thing planted in it.
class tst_LayoutCheck : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void soundWindow_hasNoProblem();
    void cutLabel_isFound();
    void wrappedLabelThatIsTooLow_isFound();
    void overlap_isFound();
    void cutButton_isFound();
    void bareButton_isFound();
    void cutChoice_isFound();
    void cutReadOnlyWords_areFoundUnlessTheTipHasThem();
    void letterWithoutAFont_isFound();
    void reachingOut_isFound();
    void cutOffByItsParent_isFound();

private:
    QStringList problems()
    {
        m_window->show();
        if (!QTest::qWaitForWindowExposed(m_window.get()))
            return {QStringLiteral("no window")};
        return layoutProblems(*m_window);
    }

    std::unique_ptr<QWidget> m_window;
    QVBoxLayout *m_rows = nullptr;
    QLabel *m_label = nullptr;
    QPushButton *m_button = nullptr;
};

void tst_LayoutCheck::init()
{
    m_window = std::make_unique<QWidget>();
    m_rows = new QVBoxLayout(m_window.get());
    m_label = new QLabel(QStringLiteral("What a shop says"));
    m_button = new QPushButton(QStringLiteral("Recharge"));
    m_rows->addWidget(m_label);
    m_rows->addWidget(m_button);
    m_window->resize(400, 300);
}

void tst_LayoutCheck::cleanup()
{
    m_window.reset();
}

void tst_LayoutCheck::soundWindow_hasNoProblem()
{
    m_rows->addWidget(new QLineEdit);
    QCOMPARE(problems(), QStringList());
}

void tst_LayoutCheck::cutLabel_isFound()
{
    m_label->setFixedWidth(40);
    QCOMPARE(problems().size(), 1);
    QVERIFY(problems().first().contains(QStringLiteral("What a shop says")));
}

void tst_LayoutCheck::wrappedLabelThatIsTooLow_isFound()
{
    m_label->setWordWrap(true);
    m_label->setFixedSize(60, 16);
    QCOMPARE(problems().size(), 1);
}

void tst_LayoutCheck::overlap_isFound()
{
    QVERIFY(problems().isEmpty());
    m_button->move(m_label->pos());
    QCOMPARE(layoutProblems(*m_window).size(), 1);
}

void tst_LayoutCheck::cutButton_isFound()
{
    m_button->setFixedWidth(20);
    QCOMPARE(problems().size(), 1);
}

void tst_LayoutCheck::bareButton_isFound()
{
    m_button->setText({});
    QCOMPARE(problems().size(), 1);
    QPixmap clear(16, 16);
    clear.fill(Qt::transparent);
    m_button->setIcon(QIcon(clear));
    QCOMPARE(layoutProblems(*m_window).size(), 1);
    QPixmap drawn(16, 16);
    drawn.fill(Qt::red);
    m_button->setIcon(QIcon(drawn));
    QCOMPARE(layoutProblems(*m_window), QStringList());
}

void tst_LayoutCheck::cutChoice_isFound()
{
    auto *choice = new QComboBox;
    choice->addItem(QStringLiteral("A circle with a long name"));
    choice->setFixedWidth(60);
    m_rows->addWidget(choice);
    QCOMPARE(problems().size(), 1);
}

void tst_LayoutCheck::cutReadOnlyWords_areFoundUnlessTheTipHasThem()
{
    auto *words = new QLineEdit(QStringLiteral("Provider reachable, 212 ms"));
    words->setReadOnly(true);
    words->setFixedWidth(50);
    m_rows->addWidget(words);
    QCOMPARE(problems().size(), 1);
    words->setToolTip(words->text());
    QCOMPARE(layoutProblems(*m_window), QStringList());
}

void tst_LayoutCheck::letterWithoutAFont_isFound()
{
    // The last place of plane 15 is for private use: no font has it.
    const char32_t nobodys = 0xFFFFD;
    m_label->setText(QString::fromUcs4(&nobodys, 1));
    QCOMPARE(problems().size(), 1);
}

void tst_LayoutCheck::reachingOut_isFound()
{
    QVERIFY(problems().isEmpty());
    m_button->move(380, m_button->y());
    QVERIFY(layoutProblems(*m_window).size() >= 1);
}

void tst_LayoutCheck::cutOffByItsParent_isFound()
{
    auto *frame = new QWidget;
    auto *inner = new QVBoxLayout(frame);
    auto *edit = new QLineEdit;
    edit->setMinimumHeight(50);
    inner->addWidget(edit);
    m_rows->addWidget(frame);
    QCOMPARE(problems(), QStringList());
    frame->setFixedHeight(40);
    QTest::qWait(10);
    QCOMPARE(layoutProblems(*m_window).size(), 1);
}

QTEST_MAIN(tst_LayoutCheck)
#include "tst_layoutcheck.moc"
