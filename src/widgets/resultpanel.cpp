// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resultpanel.h"

#include "field.h"
#include "icons.h"
#include "keybutton.h"
#include "pill.h"

#include <clock.h>
#include <words.h>

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QVBoxLayout>

namespace ct {

ResultPanel::ResultPanel(const Theme &theme, const Clock &clock, QWidget *parent)
    : QFrame(parent),
      m_theme(theme),
      m_clock(clock),
      m_sign(new QLabel),
      m_word(new QLabel),
      m_what(new ElidedLabel),
      m_explanation(new QLabel),
      m_customer(new QLabel),
      m_print(new KeyButton(theme, tr("Receipt"),
                            QKeySequence(Qt::CTRL | Qt::Key_P).toString(QKeySequence::NativeText))),
      m_again(new KeyButton(theme, tr("Fill in again"), QString())),
      m_sellAgain(
          new PayButton(theme, tr("Sell again anyway"),
                        QKeySequence(Qt::CTRL | Qt::Key_F10).toString(QKeySequence::NativeText)))
{
    setObjectName(QStringLiteral("resultPanel"));
    setAccessibleName(tr("Result"));
    m_word->setObjectName(QStringLiteral("resultWord"));
    m_what->setObjectName(QStringLiteral("resultWhat"));
    m_explanation->setObjectName(QStringLiteral("resultExplanation"));
    m_customer->setObjectName(QStringLiteral("resultCustomer"));
    m_print->setObjectName(QStringLiteral("resultPrintButton"));
    m_print->setAccessibleName(tr("Print the receipt"));
    m_print->setIconName(QStringLiteral("print"));
    m_again->setObjectName(QStringLiteral("fillAgainButton"));
    m_again->setAccessibleName(tr("Fill in again"));
    m_sellTwiceWords = m_sellAgain->text();
    m_sellAgain->setObjectName(QStringLiteral("sellAgainButton"));
    m_sellAgain->setAccessibleName(tr("Sell again anyway"));
    for (KeyButton *button : {m_print, m_again, m_sellAgain})
        setLook(button, "small");
    for (QLabel *label : {m_word, m_explanation, m_customer})
        label->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    m_customer->setWordWrap(true);
    QFont large = font();
    large.setPixelSize(20);
    large.setWeight(QFont::Bold);
    m_word->setFont(large);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_customer->setFont(bold);
    m_sign->setAlignment(Qt::AlignTop);

    auto *first = new QHBoxLayout;
    first->setSpacing(14);
    first->addWidget(m_word);
    first->addWidget(m_what, 1);
    first->addWidget(m_print);
    first->addWidget(m_again);
    first->addWidget(m_sellAgain);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(2);
    lines->addLayout(first);
    lines->addWidget(m_explanation);
    lines->addWidget(m_customer);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 14, 10);
    row->setSpacing(14);
    row->addWidget(m_sign);
    row->addLayout(lines, 1);

    connect(m_print, &QPushButton::clicked, this, &ResultPanel::printWanted);
    connect(m_again, &QPushButton::clicked, this, &ResultPanel::againWanted);
    connect(m_sellAgain, &QPushButton::clicked, this, &ResultPanel::sellAgainWanted);
}

void ResultPanel::showLook(const QString &iconName, const Tint &tint)
{
    m_sign->setPixmap(iconPixmap(iconName, tint.text, 30, devicePixelRatioF()));
    // Two colours that depend on the state: not a look of their own.
    setStyleSheet(QStringLiteral("ct--ResultPanel { background: %1; border: 2px solid %2; "
                                 "border-radius: 10px; }")
                      .arg(tint.back.name(), tint.text.name()));
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, tint.text);
    m_word->setPalette(ink);
}

void ResultPanel::showWords(const QString &word, const QString &what, const QString &explanation,
                            const QString &customer)
{
    m_word->setText(word);
    m_what->show(what);
    m_explanation->setText(explanation);
    m_customer->setText(customer);
    m_customer->setVisible(!customer.isEmpty());
    setAccessibleDescription(
        QStringList{word, what, explanation, customer}.join(QStringLiteral(". ")));
}

void ResultPanel::showAttempt(const Attempt &attempt)
{
    m_attempt = attempt;
    const Intent &intent = attempt.intent;
    const StateLook look = lookOf(attempt.state(), m_theme);
    showLook(look.iconName, look.tint);
    showWords(pillText(attempt, m_clock.now()),
              QStringLiteral("%1 · %2 · %3")
                  .arg(groupedNumber(intent.number, intent.service),
                       formatMoney(intent.amount, true), intent.operatorName),
              Words::explain(attempt),
              tr("Tell the customer: %1").arg(Words::tellCustomer(attempt)));
    const State state = attempt.state();
    m_print->setVisible(state == State::Success || state == State::Pending ||
                        state == State::Unknown);
    m_again->setVisible(state == State::NotSent || state == State::Failed);
    m_sellAgain->hide();
}

void ResultPanel::showRefusal(const Refused &refused)
{
    m_attempt.reset();
    const bool isLarge = refused.why == SaleRefusal::Large;
    const bool isBeyond =
        refused.why == SaleRefusal::BeyondSale || refused.why == SaleRefusal::BeyondDay;
    const bool isTwice = refused.why == SaleRefusal::DuplicateRecent;
    const bool mayGoOn = isTwice || isLarge || isBeyond;
    const Tint tint = mayGoOn ? m_theme.waiting : m_theme.failed;
    showLook(mayGoOn ? QStringLiteral("warning") : QStringLiteral("stop"), tint);
    showWords(isTwice   ? tr("Twice?")
              : isLarge ? tr("Look twice")
                        : tr("Not sent"),
              QString(), Words::refusalSentence(refused), QString());
    m_print->hide();
    m_again->hide();
    if (mayGoOn && !isTwice)
        m_sellAgain->setText(isLarge ? tr("Yes, &sell this amount") : tr("An &owner allows it"));
    else
        m_sellAgain->setText(m_sellTwiceWords);
    m_sellAgain->setVisible(mayGoOn);
}

void ResultPanel::showTrouble(const QString &sentence)
{
    m_attempt.reset();
    showLook(QStringLiteral("stop"), m_theme.failed);
    showWords(tr("Not sent"), QString(), sentence, QString());
    m_print->hide();
    m_again->hide();
    m_sellAgain->hide();
}

void ResultPanel::tick()
{
    if (m_attempt && isOpen(m_attempt->state()))
        m_word->setText(pillText(*m_attempt, m_clock.now()));
}

} // namespace ct
