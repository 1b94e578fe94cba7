// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chargecard.h"

#include <catalogue.h>
#include <words.h>

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ct {

namespace {

constexpr int Columns = 3;

} // namespace

ChargeCard::ChargeCard(const Desk &desk, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_words(new QLabel)
{
    setObjectName(QStringLiteral("chargeCard"));
    setLook(this, "card");
    auto *head = new QLabel(tr("Service charge"));
    setLook(head, "title");
    auto *about = new QLabel(
        tr("What this shop takes on top of the amount: rupees a sale (5) or a part of it (2%). "
           "Empty: nothing. It stands apart on the receipt and is never sent to the provider."));
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    setLook(about, "hint");
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    int index = 0;
    for (const Service service : allServices()) {
        if (!m_desk.catalogue.offered(service).isEmpty())
            add(grid, index++, service);
    }
    m_words->setObjectName(QStringLiteral("chargeLabel"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->hide();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(18, 14, 18, 16);
    rows->setSpacing(10);
    rows->addWidget(head);
    rows->addWidget(about);
    rows->addLayout(grid);
    rows->addWidget(m_words);
}

void ChargeCard::add(QGridLayout *grid, int index, Service service)
{
    const QString name = Words::serviceWord(service);
    auto *edit = new QLineEdit(m_desk.chargeFor(service).text());
    edit->setObjectName(serviceName(service) + QStringLiteral("ChargeEdit"));
    //: %1 is a service, "Electricity"
    edit->setAccessibleName(tr("Service charge for %1").arg(name));
    edit->setMaxLength(10);
    auto *label = new QLabel(name);
    setLook(label, "label");
    label->setBuddy(edit);
    const int row = index / Columns * 2;
    grid->addWidget(label, row, index % Columns);
    grid->addWidget(edit, row + 1, index % Columns);
    connect(edit, &QLineEdit::editingFinished, this,
            [this, service, edit] { save(service, edit); });
}

void ChargeCard::save(Service service, QLineEdit *edit)
{
    const Result<ServiceCharge> typed = ServiceCharge::parse(edit->text());
    const auto show = [this](const QString &words, const char *look) {
        setLook(m_words, look);
        m_words->setText(words);
        m_words->setVisible(!words.isEmpty());
    };
    if (!typed) {
        show(tr("Not saved: write rupees (5 or 5.50) up to ₹ 1,000, or percent (2%) up to 20%."),
             "problem");
        return;
    }
    if (*typed == m_desk.chargeFor(service)) {
        edit->setText(typed->text());
        show({}, "good");
        return;
    }
    if (!m_desk.keepCharge(service, *typed).ok()) {
        edit->setText(m_desk.chargeFor(service).text());
        show(tr("Not saved: the settings could not be written. Look at the disk and at the rights "
                "of the data folder."),
             "problem");
        return;
    }
    edit->setText(typed->text());
    show(tr("Saved. It holds from the next sale on."), "good");
}

} // namespace ct
