// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setupdialog.h"

#include <words.h>

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

// The frame of the set-up, and the way from step to step. What each step asks is in setupsteps.cpp.

namespace ct {

namespace {

constexpr QSize Comfortable(800, 600);
constexpr int ListWidth = 210;

} // namespace

SetupDialog::SetupDialog(const Desk &desk, AccountDesk &accounts, const SetupAnswers &answers,
                         QWidget *parent)
    : QDialog(parent), m_desk(desk), m_accounts(accounts), m_finder(accounts), m_answers(answers)
{
    setObjectName(QStringLiteral("setupDialog"));
    buildFrame();
    const Step last = Step(qBound(0, answers.step, int(Step::Ready)));
    showStep(steps().contains(last) ? last : steps().first());
    resize(Comfortable);
}

SetupDialog::~SetupDialog() = default;

QList<SetupDialog::Step> SetupDialog::steps() const
{
    QList<Step> steps{Step::Language};
    // A practice counter has no other account than the stand-in's.
    if (!m_accounts.isPractice())
        steps << Step::Begin;
    steps << Step::Shop;
    if (!m_accounts.isPractice() && !m_answers.practice)
        steps << Step::Account;
    steps << Step::Printer << Step::Ready;
    return steps;
}

QString SetupDialog::titleOf(Step step) const
{
    switch (step) {
        case Step::Language:
            return tr("Language");
        case Step::Begin:
            return tr("Practice or live");
        case Step::Shop:
            return tr("Your shop");
        case Step::Account:
            return tr("Provider account");
        case Step::Printer:
            return tr("Printer");
        case Step::Ready:
            return tr("Ready");
    }
    Q_UNREACHABLE();
}

void SetupDialog::buildFrame()
{
    auto *side = new QFrame;
    side->setFixedWidth(ListWidth);
    QPalette dark = palette();
    dark.setColor(QPalette::Window, m_desk.theme.rail);
    side->setPalette(dark);
    side->setAutoFillBackground(true);
    m_list = new QVBoxLayout(side);
    m_list->setContentsMargins(18, 22, 14, 18);
    m_list->setSpacing(14);

    auto *page = new QWidget;
    m_place = new QVBoxLayout(page);
    m_place->setContentsMargins(28, 22, 28, 12);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    m_words = new QLabel;
    m_words->setObjectName(QStringLiteral("setupWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setContentsMargins(28, 0, 28, 6);

    const auto button = [this](const char *name) {
        auto *made = new QPushButton;
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        return made;
    };
    m_leave = button("setupLeaveButton");
    m_untested = button("setupUntestedButton");
    m_back = button("setupBackButton");
    m_next = button("setupNextButton");
    m_next->setDefault(true);
    m_next->setMinimumWidth(150);
    setLook(m_next, "primary");
    auto *foot = new QFrame;
    setLook(foot, "foot");
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 10, 16, 10);
    row->addWidget(m_leave);
    row->addStretch(1);
    row->addWidget(m_untested);
    row->addWidget(m_back);
    row->addWidget(m_next);
    connect(m_leave, &QPushButton::clicked, this, &SetupDialog::reject);
    connect(m_untested, &QPushButton::clicked, this, [this] {
        m_mayGoOnUntested = true;
        goOn();
    });
    connect(m_back, &QPushButton::clicked, this, &SetupDialog::goBack);
    connect(m_next, &QPushButton::clicked, this, &SetupDialog::goOn);
    connect(&m_finder, &WireFinder::asking, this,
            [this] { say(tr("Asking the provider for the balance…"), "hint"); });

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(scroll, 1);
    right->addWidget(m_words);
    right->addWidget(foot);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(side);
    whole->addLayout(right, 1);
}

//! Every step with its number; the one at hand is strong, and those behind have a tick.
void SetupDialog::showList()
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QList<Step> all = steps();
    const qsizetype at = all.indexOf(m_step);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString mark = i < at ? QStringLiteral("✓") : QString::number(i + 1);
        auto *label = new QLabel(QStringLiteral("%1   %2").arg(mark, titleOf(all[i])));
        label->setObjectName(QStringLiteral("setupStep%1").arg(i + 1));
        label->setWordWrap(true);
        QPalette ink = label->palette();
        ink.setColor(QPalette::WindowText,
                     i == at ? m_desk.theme.railStrong : m_desk.theme.railText);
        label->setPalette(ink);
        QFont font = this->font();
        font.setPixelSize(15);
        font.setWeight(i == at ? QFont::Bold : QFont::Normal);
        label->setFont(font);
        m_list->addWidget(label);
    }
    m_list->addStretch(1);
}

void SetupDialog::showStep(Step step)
{
    m_step = step;
    m_answers.step = int(step);
    m_mayGoOnUntested = false;
    m_untested->hide();
    // Words that belong to a step go with it.
    say(QString(), "hint");
    m_wrong.clear();
    m_language = m_receiptLanguage = m_circle = nullptr;
    m_practice = nullptr;
    m_shopName = m_shopPhone = m_gateway = m_username = nullptr;
    m_shopAddress = nullptr;
    m_password = nullptr;
    delete m_shown;
    m_shown = new QWidget;
    m_place->addWidget(m_shown);
    auto *rows = new QVBoxLayout(m_shown);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    setWindowTitle(tr("Setting up Countertop"));
    auto *title = new QLabel(titleOf(step));
    title->setObjectName(QStringLiteral("setupTitle"));
    setLook(title, "figure");
    rows->addWidget(title);
    switch (step) {
        case Step::Language:
            buildLanguage(rows);
            break;
        case Step::Begin:
            buildBegin(rows);
            break;
        case Step::Shop:
            buildShop(rows);
            break;
        case Step::Account:
            buildAccount(rows);
            break;
        case Step::Printer:
            buildPrinter(rows);
            break;
        case Step::Ready:
            buildReady(rows);
            break;
    }
    rows->addStretch(1);
    showList();
    updateButtons();
    // Shown at once: what is not yet seen takes no focus.
    m_shown->show();
    m_first->setFocus();
}

void SetupDialog::updateButtons()
{
    const bool isBusy = m_isSaving || m_finder.state() == WireFinder::State::Asking;
    const bool isLast = m_step == Step::Ready;
    m_leave->setText(tr("&Later"));
    m_leave->setToolTip(tr("Leave the set-up; it can be gone on with from the menu Shop"));
    m_untested->setText(tr("Go on w&ithout the test"));
    m_back->setText(tr("&Back"));
    m_next->setText(m_isSaving                                      ? tr("Saving…")
                    : isBusy                                        ? tr("Asking…")
                    : isLast && m_answers.practice                  ? tr("Open &practice")
                    : isLast                                        ? tr("Save and &open")
                    : m_step == Step::Account && !m_answers.balance ? tr("&Test and go on")
                                                                    : tr("&Next"));
    m_back->setEnabled(!isBusy && m_step != steps().first());
    m_next->setEnabled(!isBusy);
    if (isBusy || m_step != Step::Account)
        m_untested->hide();
    if (m_shown)
        m_shown->setEnabled(!isBusy);
}

void SetupDialog::goOn()
{
    if (!m_next->isEnabled())
        return;
    readStep();
    if (!checkStep())
        return;
    if (m_step == Step::Account && !m_answers.balance && !m_mayGoOnUntested) {
        testAccount();
        return;
    }
    if (m_step == Step::Ready) {
        finish();
        return;
    }
    const QList<Step> all = steps();
    showStep(all.at(all.indexOf(m_step) + 1));
}

void SetupDialog::goBack()
{
    readStep();
    const QList<Step> all = steps();
    const qsizetype at = all.indexOf(m_step);
    if (at > 0)
        showStep(all.at(at - 1));
}

SetupAnswers SetupDialog::answers() const
{
    return m_answers;
}

// Esc leaves as well; what was typed is kept by whoever opened the dialog.
void SetupDialog::reject()
{
    readStep();
    QDialog::reject();
}

void SetupDialog::testAccount()
{
    m_finder.find(m_answers.account, m_answers.password,
                  Reply<WireFinder::Found>(
                      this, [this](const Result<WireFinder::Found> &found) { takeTest(found); }));
    updateButtons();
}

void SetupDialog::takeTest(const Result<WireFinder::Found> &found)
{
    if (found) {
        m_answers.account.wire = found->wire;
        m_answers.balance = found->balance;
        showStep(Step::Account);
        m_next->setFocus();
        return;
    }
    updateButtons();
    const Error &error = found.error();
    const bool hasNoPassword = error.fault == Fault::Refused && error.detail.isEmpty();
    say(hasNoPassword ? tr("There is no password yet: type it above.")
                      : Words::faultSentence(error),
        "problem");
    m_untested->setVisible(!hasNoPassword);
    m_next->setFocus();
}

void SetupDialog::finish()
{
    if (m_answers.practice && !m_accounts.isPractice()) {
        emit practiceWanted(m_answers.account);
        return;
    }
    m_isSaving = true;
    updateButtons();
    m_accounts.save(m_answers.account, m_answers.password,
                    Reply<Done>(this, [this](const Result<Done> &saved) { takeSaved(saved); }));
}

void SetupDialog::takeSaved(const Result<Done> &saved)
{
    m_isSaving = false;
    updateButtons();
    // Unauthorised: all but the password is kept, and it serves until the program ends. The
    // settings page, which is shown next, says so.
    if (saved || saved.error().fault == Fault::Unauthorised) {
        m_answers.password.reset();
        accept();
        emit done();
        return;
    }
    say(saved.error().fault == Fault::Refused
            ? tr("Not saved: the provider's address or the user name is not allowed.")
            : tr("Not saved: the settings could not be written. Look at the disk and at the rights "
                 "of the data folder."),
        "problem");
}

void SetupDialog::sayPracticeFailed()
{
    say(tr("The practice counter could not be started. Look at the disk and at the rights of the "
           "data folder."),
        "problem");
}

void SetupDialog::say(const QString &words, const char *look)
{
    setLook(m_words, look);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
}

void SetupDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_shown)
        showStep(m_step);
}

} // namespace ct
