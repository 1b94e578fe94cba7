// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestion.h"

#include "icons.h"
#include "keybutton.h"

#include <words.h>

#include <QHBoxLayout>
#include <QLabel>

namespace ct {

namespace {

QString toHtml(const QString &plain)
{
    return plain.toHtmlEscaped();
}

} // namespace

SuggestionStrip::SuggestionStrip(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_words(new QLabel)
{
    setObjectName(QStringLiteral("suggestionStrip"));
    setLook(this, "suggestion");
    auto *sign = new QLabel;
    sign->setPixmap(iconPixmap(QStringLiteral("refresh"), theme.accent, 15, devicePixelRatioF()));
    m_words->setObjectName(QStringLiteral("suggestionLabel"));
    m_words->setTextFormat(Qt::RichText);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
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
    const QString amount =
        QStringLiteral("<b>%1</b>").arg(toHtml(formatMoney(intent.amount, true)));
    //: %1 is an amount, %2 an operator, %3 says when, %4 is a state in lower case
    m_words->setText(tr("Last recharge %1 %2, %3, %4")
                         .arg(amount, toHtml(intent.operatorName), toHtml(when),
                              toHtml(Words::stateWord(last.state()).toLower())));
    setVisible(true);
}

} // namespace ct
