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
    : QFrame(parent),
      m_theme(theme),
      m_use(new KeyButton(theme, tr("Use again"),
                          QKeySequence(Qt::CTRL | Qt::Key_R).toString(QKeySequence::NativeText))),
      m_sign(new QLabel),
      m_words(new ElidedLabel)
{
    setObjectName(QStringLiteral("suggestionStrip"));
    setLook(this, "suggestion");
    m_words->setObjectName(QStringLiteral("suggestionLabel"));
    m_use->setObjectName(QStringLiteral("useAgainButton"));
    m_use->setAccessibleName(tr("Use again"));
    setLook(m_use, "flat");
    connect(m_use, &QPushButton::clicked, this, &SuggestionStrip::useWanted);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 2, 8, 2);
    row->setSpacing(10);
    row->addWidget(m_sign);
    row->addWidget(m_words, 1);
    row->addWidget(m_use);
}

void SuggestionStrip::show(const QString &name, const std::optional<Attempt> &last,
                           const std::optional<Attempt> &failed, const QDateTime &now)
{
    setLook(this, failed ? "alert" : "suggestion");
    const QString sign = failed ? QStringLiteral("warning")
                         : last ? QStringLiteral("refresh")
                                : QStringLiteral("customers");
    const QColor colour = failed ? m_theme.waiting.text : m_theme.accent;
    m_sign->setPixmap(iconPixmap(sign, colour, 15, devicePixelRatioF()));
    const auto amountOf = [](const Attempt &sale) { return formatMoney(sale.intent.amount, true); };
    QString words;
    if (failed) {
        //: %1 is an operator, %2 says when
        words = tr("The last try with %1 failed, %2: is it the right operator?")
                    .arg(failed->intent.operatorName, whenWords(failed->createdAt, now));
        if (last) {
            //: %1 is an amount, %2 an operator, %3 says when
            words += u' ' + tr("Before it %1 %2, %3.")
                                .arg(amountOf(*last), last->intent.operatorName,
                                     whenWords(last->createdAt, now));
        }
    } else if (last) {
        //: %1 is an amount, %2 an operator, %3 says when, %4 is a state in lower case
        words =
            tr("Last recharge %1 %2, %3, %4")
                .arg(amountOf(*last), last->intent.operatorName, whenWords(last->createdAt, now),
                     Words::stateWord(last->state()).toLower());
    }
    if (!name.isEmpty())
        words = words.isEmpty() ? name : name + QStringLiteral(" · ") + words;
    m_use->setVisible(last || failed);
    m_words->show(words);
    setVisible(true);
}

QString SuggestionStrip::whenWords(const QDateTime &at, const QDateTime &now)
{
    const QDateTime then = at.toLocalTime();
    const qint64 days = then.date().daysTo(now.toLocalTime().date());
    if (days <= 0)
        return tr("today %1").arg(then.toString(QStringLiteral("HH:mm")));
    return days == 1 ? tr("yesterday") : tr("%n day(s) ago", nullptr, int(days));
}

} // namespace ct
