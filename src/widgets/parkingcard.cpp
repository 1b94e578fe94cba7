// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parkingcard.h"

#include "keybutton.h"

#include <catalogue.h>
#include <words.h>

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

namespace ct {

ParkingCard::ParkingCard(const Catalogue &catalogue, const Theme &theme, QWidget *parent)
    : QFrame(parent), m_catalogue(catalogue)
{
    setObjectName(QStringLiteral("parkingCard"));
    setLook(this, "card");
    auto *title = new QLabel(tr("Parked"));
    setLook(title, "title");
    auto *keys = new QLabel(tr("Ctrl+Shift+1 to 9"));
    setLook(keys, "hint");
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(keys);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(14, 10, 14, 10);
    rows->setSpacing(2);
    rows->addLayout(head);
    for (int place = 1; place <= Places; ++place) {
        auto *button = new KeyButton(theme, QString(), QString::number(place));
        button->setObjectName(QStringLiteral("parkedButton%1").arg(place));
        button->setFocusPolicy(Qt::TabFocus); // a click must not take the number's focus away
        setLook(button, "flat");
        button->hide();
        connect(button, &QPushButton::clicked, this, [this, place] { emit wanted(place); });
        rows->addWidget(button, 0, Qt::AlignLeft);
        m_buttons[std::size_t(place - 1)] = button;
    }
    hide();
}

void ParkingCard::put(int place, const ParkedForm &form)
{
    m_forms.at(std::size_t(place - 1)) = form;
    show(place);
}

std::optional<ParkedForm> ParkingCard::take(int place)
{
    std::optional<ParkedForm> &form = m_forms.at(std::size_t(place - 1));
    std::optional<ParkedForm> taken;
    taken.swap(form);
    show(place);
    return taken;
}

void ParkingCard::show(int place)
{
    const std::optional<ParkedForm> &form = m_forms.at(std::size_t(place - 1));
    KeyButton *button = m_buttons.at(std::size_t(place - 1));
    button->setVisible(form.has_value());
    setVisible(std::any_of(m_forms.begin(), m_forms.end(),
                           [](const auto &parked) { return parked.has_value(); }));
    if (!form)
        return;
    const Operator *row = m_catalogue.find(form->draft.row);
    const QString number = form->draft.number.isEmpty() ? QStringLiteral("—") : form->draft.number;
    QStringList words{number};
    if (!form->draft.amount.isEmpty())
        words << QStringLiteral("₹ ") + form->draft.amount;
    else
        words << (row ? row->name : Words::serviceWord(form->service));
    button->setText(words.join(QStringLiteral(" · ")));
    const QString key = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key(Qt::Key_0 + place))
                            .toString(QKeySequence::NativeText);
    //: %1 is a number, %2 what was typed so far
    button->setAccessibleName(tr("Parked form %1: %2").arg(place).arg(button->text()));
    button->setToolTip(tr("Take it back (%1)").arg(key));
}

} // namespace ct
