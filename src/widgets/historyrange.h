// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QDate>

class QDateEdit;
class QFrame;

namespace ct {

//! Chooses the days that a page shows: today, yesterday, the last days, all, or two dates.
class HistoryRange final : public QComboBox
{
    Q_OBJECT
public:
    enum class Span { Today, Yesterday, Week, Month, All, Picked };

    explicit HistoryRange(QWidget *parent = nullptr);

    //! The first and the last day shown; both invalid: all days.
    std::pair<QDate, QDate> days(const QDate &today) const;
    Span span() const;
    void setSpan(Span span);
    //! Chooses the days from `first` to `last`, in either order.
    void pick(const QDate &first, const QDate &last);

signals:
    void chosen();

private:
    void openPicker();
    QFrame *buildPicker();

    QFrame *m_picker = nullptr;
    QDateEdit *m_first = nullptr;
    QDateEdit *m_last = nullptr;
    QDate m_pickedFirst;
    QDate m_pickedLast;
};

} // namespace ct
