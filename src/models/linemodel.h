// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QString>

namespace ct {

//! How a line is to be taken; always said in its words too.
enum class LineTone { Plain, Good, Waiting, Bad };

//! One row of a simple list: a title with a figure at its side, and a softer line below.
struct Line
{
    QString id;
    QString title;
    QString side = {};
    QString below = {};
    LineTone tone = LineTone::Plain; //!< of the figure
    QString more = {};               //!< softer, at the end of the line below

    bool operator==(const Line &) const = default;
};

//! Lines for a view. A new list keeps the row of an id that stays chosen by rowOf().
class LineModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        TitleRole,
        SideRole,
        BelowRole,
        MoreRole,
        ToneRole, //!< LineTone as int
    };

    using QAbstractListModel::QAbstractListModel;

    void setLines(const QList<Line> &lines);
    //! Changes one row alone.
    void setLine(int row, const Line &line);
    const QList<Line> &lines() const { return m_lines; }
    int rowOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    //! DisplayRole holds the whole line as one sentence, for a screen reader.
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Line> m_lines;
};

} // namespace ct
