// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "saleschart.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QLocale>
#include <QVBoxLayout>
#include <QValueAxis>
#include <algorithm>
#include <utility>

namespace ct {

namespace {

constexpr int ShopOpens = 9; // shown also where nothing was sold yet
constexpr int ShopCloses = 19;

//! The hours to show: the shop's, and every other one in which something was sold.
QList<DayBookBar> worthShowing(const QList<DayBookBar> &bars)
{
    if (bars.isEmpty() || bars.first().hour < 0)
        return bars;
    int first = ShopOpens;
    int last = ShopCloses;
    for (const DayBookBar &bar : bars) {
        if (!bar.amount.isZero() || !bar.before.isZero()) {
            first = std::min(first, bar.hour);
            last = std::max(last, bar.hour);
        }
    }
    return bars.mid(first, last - first + 1);
}

//! Rupees, for the height of a bar only.
double heightOf(Money money)
{
    return double(money.paise()) / 100;
}

} // namespace

SalesChart::SalesChart(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_view(new QChartView)
{
    setObjectName(QStringLiteral("salesChart"));
    m_view->setObjectName(QStringLiteral("salesChartView"));
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setMinimumHeight(150);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_view);
}

QString SalesChart::labelOf(const DayBookBar &bar)
{
    const QLocale locale;
    if (bar.hour >= 0)
        return locale.toString(bar.hour);
    const bool isMonth = bar.days > 1;
    return locale.toString(bar.day, isMonth ? QStringLiteral("MMM yy") : QStringLiteral("d MMM"));
}

QString SalesChart::words() const
{
    QStringList parts;
    for (const DayBookBar &bar : m_bars) {
        if (!bar.amount.isZero())
            parts << QStringLiteral("%1: %2").arg(labelOf(bar), formatMoney(bar.amount));
    }
    return parts.join(QStringLiteral(", "));
}

void SalesChart::show(const DayBook &book)
{
    m_bars = worthShowing(book.bars);
    draw();
    m_view->setAccessibleName(tr("Sales"));
    m_view->setAccessibleDescription(words());
}

void SalesChart::draw()
{
    auto *chart = new QChart;
    chart->legend()->hide();
    chart->setMargins(QMargins(0, 0, 0, 0));
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setBackgroundVisible(false);
    auto *now = new QBarSet(tr("Sales"));
    now->setColor(m_theme.accent);
    now->setBorderColor(m_theme.accent);
    auto *before = new QLineSeries;
    before->setPen(QPen(m_theme.muted, 2, Qt::DashLine));
    QStringList labels;
    // Few words under many bars: a category of its own each, most of them blank.
    const qsizetype every = 1 + m_bars.size() / 13;
    QString blank;
    double most = 0;
    bool hasBefore = false;
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const DayBookBar &bar = m_bars[i];
        *now << heightOf(bar.amount);
        before->append(double(i), heightOf(bar.before));
        most = std::max({most, heightOf(bar.amount), heightOf(bar.before)});
        hasBefore = hasBefore || !bar.before.isZero();
        blank += QChar(0x200B);
        labels << (i % every == 0 ? labelOf(bar) : blank);
    }
    auto *bars = new QBarSeries;
    bars->append(now);
    bars->setBarWidth(0.66);
    chart->addSeries(bars);
    if (hasBefore)
        chart->addSeries(before);
    else
        delete std::exchange(before, nullptr);
    auto *across = new QBarCategoryAxis;
    across->append(labels);
    across->setGridLineVisible(false);
    across->setLabelsColor(m_theme.muted);
    across->setLinePenColor(m_theme.edge);
    auto *up = new QValueAxis;
    up->setRange(0, most > 0 ? most : 100);
    up->setTickCount(3);
    up->applyNiceNumbers();
    up->setLabelFormat(QStringLiteral("%.0f"));
    up->setLabelsColor(m_theme.muted);
    up->setGridLineColor(m_theme.hairline);
    up->setLinePenColor(m_theme.card);
    QFont small = font();
    small.setPixelSize(12);
    across->setLabelsFont(small);
    up->setLabelsFont(small);
    chart->addAxis(across, Qt::AlignBottom);
    chart->addAxis(up, Qt::AlignLeft);
    for (QAbstractSeries *series : chart->series()) {
        series->attachAxis(across);
        series->attachAxis(up);
    }
    connect(now, &QBarSet::clicked, this, [this](int index) { emit chosen(m_bars.at(index)); });
    QChart *old = m_view->chart();
    m_view->setChart(chart);
    delete old;
}

} // namespace ct
