// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertstrip.h"

#include "icons.h"

#include <disputedesk.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

namespace ct {

AlertStrip::AlertStrip(DisputeDesk *disputes, const Theme &theme, QWidget *parent)
    : QFrame(parent), m_disputes(disputes), m_words(new QLabel), m_look(new QPushButton)
{
    setObjectName(QStringLiteral("alertStrip"));
    setLook(this, "alert");
    auto *sign = new QLabel;
    sign->setPixmap(
        iconPixmap(QStringLiteral("warning"), theme.waiting.text, 16, devicePixelRatioF()));
    m_words->setObjectName(QStringLiteral("alertWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_look->setText(tr("See the disputes"));
    m_look->setObjectName(QStringLiteral("alertButton"));
    m_look->setAccessibleName(tr("See the disputes"));
    m_look->setFocusPolicy(Qt::TabFocus); // a click must not take the number's focus away
    setLook(m_look, "small");
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 5, 8, 5);
    row->setSpacing(10);
    row->addWidget(sign);
    row->addWidget(m_words, 1);
    row->addWidget(m_look);
    setVisible(false);
    connect(m_look, &QPushButton::clicked, this, &AlertStrip::lookWanted);
    if (!m_disputes)
        return;
    connect(m_disputes, &DisputeDesk::changed, this, &AlertStrip::reload);
    // After the first picture: the list is not what the counter is opened for.
    QTimer::singleShot(std::chrono::milliseconds(250), this, &AlertStrip::reload);
}

void AlertStrip::reload()
{
    const auto list = m_disputes->list();
    const int old = list ? list->owner : 0;
    m_words->setText(
        tr("%n sale(s) need the owner: older than a day and not settled.", nullptr, old));
    setVisible(old > 0);
}

} // namespace ct
