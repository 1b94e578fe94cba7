// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disputespage.h"

#include "disputedelegate.h"
#include "disputepanel.h"

#include <words.h>

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QResizeEvent>

namespace ct {

namespace {

constexpr int WidePanel = 440;
constexpr int NarrowPanel = 392;
constexpr int NarrowPage = 1080;

QLabel *plainLabel(const QString &name, const char *look)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    setLook(label, look);
    return label;
}

} // namespace

DisputesPage::DisputesPage(const Desk &desk, DisputeDesk &disputes, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_disputes(disputes), m_panel(new DisputePanel(desk, disputes))
{
    setObjectName(QStringLiteral("disputesPage"));
    m_panel->setObjectName(QStringLiteral("disputePanel"));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(buildList(), 1);
    columns->addWidget(m_panel);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(14);
    rows->addWidget(buildHead());
    rows->addLayout(columns, 1);
    connect(&m_disputes, &DisputeDesk::changed, this, [this] {
        if (isVisible())
            reload();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DisputesPage::showChosen);
    setFocusProxy(m_list);
    reload();
}

QLabel *DisputesPage::addFigure(QHBoxLayout *row, const QString &name, const QString &caption)
{
    auto *value = plainLabel(name, "figure");
    auto *words = plainLabel(name + QStringLiteral("Caption"), "muted");
    words->setText(caption);
    words->setWordWrap(true);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(value);
    column->addWidget(words);
    row->addLayout(column, 1);
    return value;
}

QWidget *DisputesPage::buildHead()
{
    auto *head = new QFrame;
    setLook(head, "card");
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(18, 10, 18, 10);
    row->setSpacing(24);
    m_stuck = addFigure(row, QStringLiteral("stuckFigure"), tr("stuck with the provider"));
    m_owed = addFigure(row, QStringLiteral("owedFigure"), tr("owed to customers"));
    m_count = addFigure(row, QStringLiteral("caseCount"), tr("cases"));
    m_late = addFigure(row, QStringLiteral("ownerFigure"), tr("older than a day"));
    return head;
}

QWidget *DisputesPage::buildList()
{
    auto *card = new QFrame;
    setLook(card, "card");
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("disputesList"));
    m_list->setAccessibleName(tr("Disputes"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new DisputeDelegate(m_desk.theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_empty = plainLabel(QStringLiteral("disputesEmpty"), "muted");
    m_empty->setText(tr("✓ Everything is settled."));
    m_empty->setAlignment(Qt::AlignCenter);
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(1, 6, 1, 6);
    rows->addWidget(m_list, 1);
    rows->addWidget(m_empty, 1);
    return card;
}

void DisputesPage::reload()
{
    const auto list = m_disputes.list();
    if (!list) {
        m_empty->setText(Words::faultSentence(Fault::Storage));
        m_empty->setVisible(true);
        m_list->setVisible(false);
        for (QLabel *figure : {m_stuck, m_owed, m_count, m_late})
            figure->setText(QStringLiteral("—"));
        return;
    }
    m_empty->setText(tr("✓ Everything is settled."));
    m_model.setCases(list->cases, m_desk.clock.now());
    const bool isEmpty = list->cases.isEmpty();
    m_list->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_stuck->setText(formatMoney(list->stuck, true));
    setLook(m_stuck, list->stuck.isZero() ? "figure" : "figureWaiting");
    m_owed->setText(formatMoney(list->owed, true));
    setLook(m_owed, list->owed.isZero() ? "figure" : "figureWaiting");
    m_count->setText(QString::number(list->cases.size()));
    m_late->setText(QString::number(list->owner));
    setLook(m_late, list->owner == 0 ? "figure" : "figureWaiting");
    if (!isEmpty && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model.index(0));
    else if (isEmpty)
        showChosen();
    else
        m_panel->refresh();
}

void DisputesPage::showChosen()
{
    const QModelIndex index = m_list->currentIndex();
    m_panel->show(OrderId(index.data(DisputeModel::OrderRole).toString()), m_model.rowCount() == 0);
}

void DisputesPage::showOrder(const OrderId &orderId)
{
    reload();
    if (const int row = m_model.rowOf(orderId); row >= 0)
        m_list->setCurrentIndex(m_model.index(row));
}

void DisputesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_panel->setFixedWidth(width() < NarrowPage ? NarrowPanel : WidePanel);
}

void DisputesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
}

} // namespace ct
