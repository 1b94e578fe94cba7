// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linemodel.h"

namespace ct {

void LineModel::setLines(const QList<Line> &lines)
{
    if (lines == m_lines)
        return;
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

void LineModel::setLine(int row, const Line &line)
{
    if (m_lines.at(row) == line)
        return;
    m_lines[row] = line;
    emit dataChanged(index(row), index(row));
}

int LineModel::rowOf(const QString &id) const
{
    for (int row = 0; row < m_lines.size(); ++row) {
        if (m_lines.at(row).id == id)
            return row;
    }
    return -1;
}

int LineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant LineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    const Line &line = m_lines.at(index.row());
    switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole: {
            QStringList parts;
            for (const QString &part : {line.title, line.side, line.below, line.more}) {
                if (!part.isEmpty())
                    parts << part;
            }
            return parts.join(QStringLiteral(", "));
        }
        case IdRole:
            return line.id;
        case TitleRole:
            return line.title;
        case SideRole:
            return line.side;
        case BelowRole:
            return line.below;
        case MoreRole:
            return line.more;
        case ToneRole:
            return int(line.tone);
        default:
            return {};
    }
}

} // namespace ct
