// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practicepanel.h"

#include "keycommands.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ct {

namespace {

QString hintOf(PracticeFate fate)
{
    switch (fate) {
        case PracticeFate::AsUsual:
        case PracticeFate::Success:
        case PracticeFate::Failure:
            return {};
        case PracticeFate::Pending:
        case PracticeFate::PendingThenFailure:
            return PracticePanel::tr("found out by the third question");
        case PracticeFate::Silence:
            return PracticePanel::tr("carried out all the same: the program has to ask");
        case PracticeFate::Reversal:
            return PracticePanel::tr("the money comes back into the wallet");
    }
    Q_UNREACHABLE();
}

} // namespace

PracticePanel::PracticePanel(PracticeDesk &practice, QWidget *parent)
    : QDialog(parent),
      m_practice(practice),
      m_every(new QCheckBox(tr("For e&very sale from now on"))),
      m_note(new QLabel)
{
    setObjectName(QStringLiteral("practicePanel"));
    setWindowTitle(tr("Practice panel"));
    setModal(false);
    auto *head = new QLabel(tr("PRACTICE · what the provider answers next"));
    head->setAlignment(Qt::AlignCenter);
    setLook(head, "practice");
    auto *rows = new QVBoxLayout;
    rows->setContentsMargins(20, 14, 20, 16);
    rows->setSpacing(6);
    for (const PracticeFate fate : allPracticeFates()) {
        auto *choice = new QRadioButton(wordOf(fate));
        choice->setObjectName(QStringLiteral("fateRadio%1").arg(int(fate)));
        rows->addWidget(choice);
        m_choices.insert(fate, choice);
        connect(choice, &QRadioButton::clicked, this, &PracticePanel::choose);
        if (const QString hint = hintOf(fate); !hint.isEmpty()) {
            auto *words = new QLabel(hint);
            words->setWordWrap(true);
            words->setContentsMargins(26, 0, 0, 4);
            setLook(words, "hint");
            rows->addWidget(words);
        }
    }
    m_every->setObjectName(QStringLiteral("everySaleCheck"));
    connect(m_every, &QCheckBox::clicked, this, &PracticePanel::choose);
    auto *back = new QPushButton(tr("&Take the last success back"));
    back->setObjectName(QStringLiteral("takeBackButton"));
    back->setAutoDefault(false);
    connect(back, &QPushButton::clicked, this, &PracticePanel::takeBack);
    m_note->setObjectName(QStringLiteral("practiceNote"));
    m_note->setWordWrap(true);
    setLook(m_note, "hint");
    auto *close = new QPushButton(tr("&Close"));
    close->setObjectName(QStringLiteral("closePracticeButton"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    rows->addSpacing(6);
    rows->addWidget(m_every);
    rows->addSpacing(6);
    rows->addWidget(back);
    rows->addWidget(m_note);
    rows->addStretch(1);
    rows->addWidget(close, 0, Qt::AlignRight);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(head);
    whole->addLayout(rows, 1);
    setMinimumWidth(380);
    connect(&m_practice, &PracticeDesk::changed, this, &PracticePanel::refresh);
    refresh();
}

QString PracticePanel::wordOf(PracticeFate fate)
{
    switch (fate) {
        case PracticeFate::AsUsual:
            return tr("As &usual");
        case PracticeFate::Success:
            return tr("&Success");
        case PracticeFate::Failure:
            return tr("&Failure: the operator says no");
        case PracticeFate::Pending:
            return tr("&Waiting, then a success");
        case PracticeFate::PendingThenFailure:
            return tr("Waiting, then a f&ailure");
        case PracticeFate::Silence:
            return tr("&No answer at all");
        case PracticeFate::Reversal:
            return tr("A success that is taken back &later");
    }
    Q_UNREACHABLE();
}

QString PracticePanel::standingOf(const PracticeDesk &practice)
{
    if (practice.fate() == PracticeFate::AsUsual)
        return {};
    const QString word = plainWords(wordOf(practice.fate()));
    return practice.isForEvery() ? tr("every sale: %1").arg(word) : tr("next sale: %1").arg(word);
}

void PracticePanel::choose()
{
    for (auto it = m_choices.cbegin(); it != m_choices.cend(); ++it) {
        if (it.value()->isChecked())
            m_practice.setFate(it.key(), m_every->isChecked());
    }
}

void PracticePanel::refresh()
{
    m_choices.value(m_practice.fate())->setChecked(true);
    m_every->setChecked(m_practice.isForEvery());
}

void PracticePanel::takeBack()
{
    m_note->setText(
        m_practice.takeBackLast()
            ? tr("Taken back. The program finds out when it asks about the order again.")
            : tr("There is no success to take back yet."));
}

} // namespace ct
