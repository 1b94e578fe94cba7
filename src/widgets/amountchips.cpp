// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "amountchips.h"

#include "theme.h"

#include <book.h>
#include <catalogue.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace ct {

namespace {

constexpr qsizetype MostChips = 5;
constexpr int LearnFrom = 100; //!< so many earlier sales say which amounts are usual

} // namespace

AmountChips::AmountChips(const Book &book, QWidget *parent) : QWidget(parent), m_book(book)
{
    setObjectName(QStringLiteral("amountChips"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(3);
    auto *label = new QLabel(tr("Usual amounts"));
    setLook(label, "label");
    rows->addWidget(label);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 10, 0, 0);
    line->setSpacing(8);
    for (qsizetype i = 0; i < MostChips; ++i) {
        auto *chip = new QPushButton;
        chip->setObjectName(QStringLiteral("amountChip%1").arg(i + 1));
        setLook(chip, "chip");
        chip->setCheckable(true);
        chip->setAutoDefault(false);
        connect(chip, &QPushButton::clicked, this, [this, chip] { emit chosen(chip->text()); });
        line->addWidget(chip);
        m_chips << chip;
    }
    line->addStretch(1);
    rows->addLayout(line);
    rows->addStretch(1);
    // Its place is kept, so that the amount beside it does not move.
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
    hide();
}

QStringList AmountChips::usualAmounts(const Operator &row, const QString &circle) const
{
    HistoryFilter filter;
    filter.row = row.key;
    filter.states = {State::Success};
    const auto page = m_book.page(filter, std::nullopt, LearnFrom);
    QList<Attempt> sales = page ? page->rows : QList<Attempt>();
    const auto isElsewhere = [&circle](const Attempt &sale) {
        return sale.intent.circle != circle;
    };
    const bool isCircleKnown = !std::all_of(sales.cbegin(), sales.cend(), isElsewhere);
    if (row.circleMatters && isCircleKnown)
        sales.removeIf(isElsewhere);
    QList<std::pair<QString, int>> counted;
    for (const Attempt &sale : std::as_const(sales)) {
        if (!sale.intent.amount.isWholeRupees())
            continue;
        const QString rupees = QString::number(sale.intent.amount.paise() / 100);
        const auto known =
            std::find_if(counted.begin(), counted.end(),
                         [&rupees](const auto &entry) { return entry.first == rupees; });
        if (known == counted.end())
            counted << std::pair(rupees, 1);
        else
            ++known->second;
    }
    std::stable_sort(counted.begin(), counted.end(),
                     [](const auto &a, const auto &b) { return a.second > b.second; });
    QStringList amounts;
    for (const auto &[rupees, times] : counted.first(std::min(MostChips, counted.size())))
        amounts << rupees;
    return amounts;
}

void AmountChips::learn(const Operator *row, const QString &circle)
{
    QStringList amounts;
    if (row && row->amountRule == AmountRule::Unstated)
        amounts = usualAmounts(*row, circle);
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        m_chips[i]->setVisible(i < amounts.size());
        m_chips[i]->setText(amounts.value(i));
        m_chips[i]->setAccessibleName(tr("Usual amount %1").arg(amounts.value(i)));
    }
    setVisible(!amounts.isEmpty());
}

void AmountChips::mark(const std::optional<Money> &amount)
{
    for (QPushButton *chip : m_chips) {
        chip->setChecked(amount && amount->toPlain() == chip->text() + QStringLiteral(".00"));
    }
}

} // namespace ct
