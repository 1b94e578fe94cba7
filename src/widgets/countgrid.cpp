// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "countgrid.h"

#include "theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace ct {

namespace {

constexpr int Columns = 2;
constexpr int EditWidth = 76;
constexpr int NoteLabels = 4; // note, number, sum, and room beside the next column

std::optional<int> piecesIn(const QString &text)
{
    if (text.trimmed().isEmpty())
        return 0;
    bool isNumber = false;
    const int pieces = text.trimmed().toInt(&isNumber);
    return isNumber && pieces >= 0 && pieces <= MostPieces ? std::optional(pieces) : std::nullopt;
}

} // namespace

CountGrid::CountGrid(QWidget *parent) : QWidget(parent), m_total(new QLabel)
{
    setObjectName(QStringLiteral("countGrid"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    const int rows = int(DrawerNotes.size()) / Columns;
    for (std::size_t note = 0; note < DrawerNotes.size(); ++note) {
        const int row = int(note) % rows;
        const int left = int(note) / rows * NoteLabels;
        auto *label = new QLabel(QStringLiteral("₹ %1 ×").arg(DrawerNotes[note]));
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        auto *edit = new QLineEdit;
        edit->setObjectName(QStringLiteral("note%1Edit").arg(DrawerNotes[note]));
        edit->setAccessibleName(tr("How many of ₹ %1").arg(DrawerNotes[note]));
        edit->setMaximumWidth(EditWidth);
        edit->setMaxLength(5);
        edit->setAlignment(Qt::AlignRight);
        label->setBuddy(edit);
        auto *sum = new QLabel;
        sum->setTextFormat(Qt::PlainText);
        setLook(sum, "muted");
        grid->addWidget(label, row, left);
        grid->addWidget(edit, row, left + 1);
        grid->addWidget(sum, row, left + 2);
        grid->setColumnStretch(left + 2, 1);
        m_edits[note] = edit;
        m_sums[note] = sum;
        connect(edit, &QLineEdit::textChanged, this, [this] {
            showSums();
            emit changed();
        });
        connect(edit, &QLineEdit::returnPressed, this, [this, note] {
            if (note + 1 == DrawerNotes.size()) {
                emit finished();
                return;
            }
            m_edits[note + 1]->setFocus(Qt::TabFocusReason);
            m_edits[note + 1]->selectAll();
        });
    }
    m_total->setObjectName(QStringLiteral("countTotal"));
    setLook(m_total, "figure");
    grid->addWidget(m_total, rows, 0, 1, Columns * NoteLabels);
    setFocusProxy(m_edits.front());
    showSums();
}

std::optional<CashCount> CountGrid::count() const
{
    CashCount count;
    for (std::size_t note = 0; note < m_edits.size(); ++note) {
        const std::optional<int> pieces = piecesIn(m_edits[note]->text());
        if (!pieces)
            return std::nullopt;
        count.pieces[note] = *pieces;
    }
    return count;
}

void CountGrid::showSums()
{
    for (std::size_t note = 0; note < m_edits.size(); ++note) {
        const std::optional<int> pieces = piecesIn(m_edits[note]->text());
        const Money sum = Money::fromRupees(qint64(DrawerNotes[note]) * pieces.value_or(0));
        m_sums[note]->setText(!pieces        ? tr("not a number")
                              : *pieces == 0 ? QString()
                                             : formatMoney(sum, true));
    }
    const std::optional<CashCount> whole = count();
    m_total->setText(whole ? formatMoney(whole->total()) : QStringLiteral("₹ —"));
}

void CountGrid::clear()
{
    for (QLineEdit *edit : m_edits)
        edit->clear();
}

void CountGrid::enter()
{
    m_edits.front()->setFocus(Qt::OtherFocusReason);
}

} // namespace ct
