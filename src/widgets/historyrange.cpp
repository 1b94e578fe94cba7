// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyrange.h"

#include "theme.h"

#include <QDateEdit>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace ct {

HistoryRange::HistoryRange(QWidget *parent) : QComboBox(parent)
{
    addItem(tr("Today"), int(Span::Today));
    addItem(tr("Yesterday"), int(Span::Yesterday));
    addItem(tr("Last 7 days"), int(Span::Week));
    addItem(tr("Last 30 days"), int(Span::Month));
    addItem(tr("All days"), int(Span::All));
    addItem(tr("Pick days…"), int(Span::Picked));
    setSpan(Span::Month);
    connect(this, &QComboBox::activated, this, [this] {
        if (span() == Span::Picked)
            openPicker();
        else
            emit chosen();
    });
}

HistoryRange::Span HistoryRange::span() const
{
    return Span(currentData().toInt());
}

void HistoryRange::setSpan(Span span)
{
    setCurrentIndex(findData(int(span)));
}

std::pair<QDate, QDate> HistoryRange::days(const QDate &today) const
{
    switch (span()) {
        case Span::Today:
            return {today, today};
        case Span::Yesterday:
            return {today.addDays(-1), today.addDays(-1)};
        case Span::Week:
            return {today.addDays(-6), today};
        case Span::Month:
            return {today.addDays(-29), today};
        case Span::All:
            return {};
        case Span::Picked:
            return {m_pickedFirst, m_pickedLast};
    }
    Q_UNREACHABLE();
}

void HistoryRange::pick(const QDate &first, const QDate &last)
{
    m_pickedFirst = std::min(first, last);
    m_pickedLast = std::max(first, last);
    setSpan(Span::Picked);
    const QLocale locale;
    const QString shortDay = QStringLiteral("d MMM");
    const QString day = QStringLiteral("d MMM yyyy");
    //: Two days, as in "1 Oct – 31 Oct 2026"
    setItemText(currentIndex(), tr("%1 – %2").arg(locale.toString(m_pickedFirst, shortDay),
                                                  locale.toString(m_pickedLast, day)));
    emit chosen();
}

void HistoryRange::openPicker()
{
    if (!m_picker)
        m_picker = buildPicker();
    m_picker->adjustSize();
    m_picker->move(mapToGlobal(QPoint(0, height() + 4)));
    m_picker->show();
    m_first->setFocus();
}

QFrame *HistoryRange::buildPicker()
{
    auto *picker = new QFrame(this, Qt::Popup);
    picker->setObjectName(QStringLiteral("dayPicker"));
    setLook(picker, "popup");
    auto *grid = new QGridLayout(picker);
    grid->setContentsMargins(14, 14, 14, 14);
    const auto edit = [&](int row, const QString &words, const QString &name) {
        auto *label = new QLabel(words);
        auto *date = new QDateEdit(QDate::currentDate());
        date->setObjectName(name);
        date->setCalendarPopup(true);
        date->setDisplayFormat(QStringLiteral("dd-MM-yyyy"));
        setLook(label, "label");
        label->setBuddy(date);
        grid->addWidget(label, row, 0);
        grid->addWidget(date, row, 1);
        return date;
    };
    m_first = edit(0, tr("&First day"), QStringLiteral("firstDayEdit"));
    m_last = edit(1, tr("&Last day"), QStringLiteral("lastDayEdit"));
    auto *take = new QPushButton(tr("Show these days"));
    take->setObjectName(QStringLiteral("takeDaysButton"));
    setLook(take, "primary");
    grid->addWidget(take, 2, 0, 1, 2);
    connect(take, &QPushButton::clicked, this, [this] {
        m_picker->hide();
        pick(m_first->date(), m_last->date());
    });
    return picker;
}

} // namespace ct
