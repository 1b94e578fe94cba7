// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historytable.h"

#include "historydelegate.h"
#include "pill.h"

#include <attemptmodel.h>
#include <words.h>

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <algorithm>

namespace ct {

namespace {

constexpr int NearTop = 8; // rows

template <typename T, typename Width>
int widest(const QList<T> &all, Width widthOf)
{
    int most = 0;
    for (const T &one : all)
        most = std::max(most, widthOf(one));
    return most;
}

} // namespace

HistoryTable::HistoryTable(HistoryDelegate *delegate, bool withCashier, QWidget *parent)
    : QTableView(parent), m_withCashier(withCashier)
{
    setItemDelegate(delegate);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->setVisible(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(HistoryDelegate::RowHeight);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    connect(this, &QAbstractItemView::doubleClicked, this, &HistoryTable::opened);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value < NearTop * HistoryDelegate::RowHeight)
            emit newerWanted();
    });
}

void HistoryTable::setModel(QAbstractItemModel *model)
{
    // Before the view's own connections: it would choose another row for one that is let go.
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { leaveRows(first, last); });
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this,
            [this] { m_isAtTop = verticalScrollBar()->value() == 0; });
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                const bool isPage = last > first;
                if (first == 0 && (isPage || !m_isAtTop))
                    stayOver(last - first + 1);
            });
    connect(model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                if (first == 0 && last > first)
                    stayOver(first - last - 1);
            });
}

//! The chosen row scrolls out of the window: nothing is chosen then, instead of another one.
void HistoryTable::leaveRows(int first, int last)
{
    const int row = currentIndex().row();
    if (last > first && row >= first && row <= last)
        selectionModel()->clear();
}

//! Moves with the rows that were in sight: `rows` came in above them (negative: went).
void HistoryTable::stayOver(int rows)
{
    if (model()->rowCount() <= rows)
        return;
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + rows * HistoryDelegate::RowHeight);
}

int HistoryTable::wantedWidth(int column) const
{
    const QFontMetrics metrics = fontMetrics();
    const auto room = [&](const QString &text) {
        return metrics.horizontalAdvance(text) + 2 * HistoryDelegate::Padding + 2;
    };
    switch (column) {
        case AttemptModel::TimeColumn: {
            const QDateTime longest(QDate(2026, 9, 30), QTime(20, 0));
            return room(Words::time(longest, QDate(2026, 1, 1)));
        }
        case AttemptModel::ServiceColumn:
            return widest(allServices(),
                          [&](Service service) { return room(Words::serviceWord(service)); });
        case AttemptModel::OperatorColumn:
            return room(QStringLiteral("Tata Play DTH"));
        case AttemptModel::NumberColumn:
            return room(QStringLiteral("KA05MH43210"));
        case AttemptModel::AmountColumn:
            return room(QStringLiteral("₹ 49,500.00"));
        case AttemptModel::StateColumn:
            // The longest word, "failed – confirming", may be cut: it stands for seconds only.
            return widest(QList<ct::State>{ct::State::Unknown, ct::State::NotSent,
                                           ct::State::Conflict, ct::State::Pending},
                          [&](ct::State state) {
                              return pillSize(Words::stateWord(state), font()).width() +
                                     2 * HistoryDelegate::Padding;
                          });
        case AttemptModel::ReferenceColumn:
            return room(QStringLiteral("KA1031182209"));
        case AttemptModel::OrderColumn:
            return room(QStringLiteral("481220073315907"));
        case AttemptModel::CashierColumn:
            return room(QStringLiteral("Cashier 10"));
    }
    return 0;
}

void HistoryTable::fitColumns()
{
    if (!model())
        return;
    QList<int> shown;
    int wanted = 0;
    for (int column = 0; column < AttemptModel::ColumnCount; ++column) {
        if (column == AttemptModel::CashierColumn && !m_withCashier)
            continue;
        shown << column;
        wanted += wantedWidth(column);
    }
    // The panel beside the table tells what is left out here.
    for (const int column :
         {int(AttemptModel::OrderColumn), int(AttemptModel::CashierColumn),
          int(AttemptModel::ReferenceColumn), int(AttemptModel::ServiceColumn)}) {
        if (wanted > viewport()->width() && shown.removeOne(column))
            wanted -= wantedWidth(column);
    }
    // Room that is left goes where texts are longest; what lacks is taken from the operator's name.
    const int lack = std::max(0, wanted - viewport()->width());
    int spare = std::max(0, viewport()->width() - wanted);
    // The last column, often the operator's reference, keeps a third of it.
    const int share = std::min(spare / 3, 46);
    for (int column = 0; column < AttemptModel::ColumnCount; ++column) {
        const bool isShown = shown.contains(column);
        setColumnHidden(column, !isShown);
        if (!isShown)
            continue;
        int width = wantedWidth(column);
        if (column == AttemptModel::OperatorColumn)
            width = std::max(width / 2, width - lack);
        const bool takesMore =
            column == AttemptModel::OperatorColumn || column == AttemptModel::StateColumn;
        const int more = column == shown.last() ? spare : takesMore ? share : 0;
        spare -= more;
        setColumnWidth(column, width + more);
    }
}

void HistoryTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void HistoryTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

void HistoryTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!event->isAutoRepeat() && currentIndex().isValid())
            emit opened();
        return;
    }
    if (event->key() == Qt::Key_Home) {
        emit newestWanted();
        return;
    }
    if (event->key() == Qt::Key_End) {
        emit oldestWanted();
        return;
    }
    if (event->key() == Qt::Key_Up && currentIndex().row() <= 0) {
        emit leftUpwards();
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace ct
