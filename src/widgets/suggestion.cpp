// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestion.h"

#include "field.h"
#include "icons.h"
#include "keybutton.h"

#include <words.h>

#include <QHBoxLayout>
#include <QLabel>

namespace ct {

SuggestionStrip::SuggestionStrip(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_words(new ElidedLabel)
{
    setObjectName(QStringLiteral("suggestionStrip"));
    setLook(this, "suggestion");
    auto *sign = new QLabel;
    sign->setPixmap(iconPixmap(QStringLiteral("refresh"), theme.accent, 15, devicePixelRatioF()));
    m_words->setObjectName(QStringLiteral("suggestionLabel"));
    auto *use =
        new KeyButton(theme, tr("Use again"),
                      QKeySequence(Qt::CTRL | Qt::Key_R).toString(QKeySequence::NativeText));
    use->setObjectName(QStringLiteral("useAgainButton"));
    use->setAccessibleName(tr("Use again"));
    setLook(use, "flat");
    connect(use, &QPushButton::clicked, this, &SuggestionStrip::useWanted);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 2, 8, 2);
    row->setSpacing(10);
    row->addWidget(sign);
    row->addWidget(m_words, 1);
    row->addWidget(use);
}

void SuggestionStrip::show(const Attempt &last, const QDateTime &now)
{
    const QDateTime then = last.createdAt.toLocalTime();
    const qint64 days = then.date().daysTo(now.toLocalTime().date());
    const QString when = days <= 0   ? tr("today %1").arg(then.toString(QStringLiteral("HH:mm")))
                         : days == 1 ? tr("yesterday")
                                     : tr("%n day(s) ago", nullptr, int(days));
    const Intent &intent = last.intent;
    //: %1 is an amount, %2 an operator, %3 says when, %4 is a state in lower case
    m_words->show(tr("Last recharge %1 %2, %3, %4")
                      .arg(formatMoney(intent.amount, true), intent.operatorName, when,
                           Words::stateWord(last.state()).toLower()));
    setVisible(true);
}

} // namespace ct
