// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mannercard.h"

#include "chime.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace ct {

MannerCard::MannerCard(const Desk &desk, QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("mannerCard"));
    setLook(this, "card");
    auto *head = new QLabel(tr("Screen and sounds"));
    setLook(head, "title");
    auto *screen = new QCheckBox(tr("Show the sale on a second screen"));
    screen->setObjectName(QStringLiteral("customerScreenCheck"));
    screen->setChecked(desk.manner().customerScreen);
    auto *sounds = new QCheckBox(tr("Play a sound for how a sale ends"));
    sounds->setObjectName(QStringLiteral("soundsCheck"));
    sounds->setChecked(desk.manner().sounds);
    auto *words =
        new QLabel(tr("Number, operator, amount and the UPI code, turned to the customer. "
                      "Without a second screen nothing is shown."));
    words->setObjectName(QStringLiteral("mannerLabel"));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    setLook(words, "hint");
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(18, 14, 18, 16);
    rows->setSpacing(10);
    rows->addWidget(head);
    rows->addWidget(screen);
    rows->addWidget(words);
    rows->addWidget(sounds);
    const auto keep = [desk, words, screen, sounds] {
        const bool isKept = desk.keepManner({sounds->isChecked(), screen->isChecked()}).ok();
        setLook(words, isKept ? "good" : "problem");
        words->setText(isKept ? tr("Saved. It holds from the next sale on.")
                              : tr("Not saved: the settings could not be written. Look at the disk "
                                   "and at the rights of the data folder."));
    };
    connect(screen, &QCheckBox::toggled, this, keep);
    connect(sounds, &QCheckBox::toggled, this, [desk, keep](bool is) {
        keep();
        if (is && desk.chime)
            desk.chime->play(Chime::Sound::Success);
    });
}

} // namespace ct
