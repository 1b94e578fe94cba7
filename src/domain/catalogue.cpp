// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <utility>

// Outside of any namespace, as Q_INIT_RESOURCE wants it. The call also makes the linker take the
// data out of the static library: nothing else refers to it.
static void takeInCatalogueData()
{
    Q_INIT_RESOURCE(catalogue);
}

namespace ct {

namespace {

Result<QByteArray> contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Fault::Storage, path + QStringLiteral(": ") + file.errorString()};
    return file.readAll();
}

//! Everything about a row that a person may search for, one text per field.
QStringList searchable(const Operator &row)
{
    return {row.name, row.documentName, row.code, row.key.text(), row.state, row.alsoKnownAs};
}

bool containsEvery(const QStringList &fields, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return std::any_of(fields.begin(), fields.end(), [&](const QString &field) {
            return field.contains(word, Qt::CaseInsensitive);
        });
    });
}

//! Smaller is better.
int rank(const Operator &row, const QString &text)
{
    if (row.code.compare(text, Qt::CaseInsensitive) == 0 ||
        row.key.text().compare(text, Qt::CaseInsensitive) == 0)
        return 0;
    if (row.name.startsWith(text, Qt::CaseInsensitive))
        return 1;
    if (row.name.contains(u' ' + text, Qt::CaseInsensitive))
        return 2;
    return row.name.contains(text, Qt::CaseInsensitive) ? 3 : 4;
}

} // namespace

bool matchesWhole(const QString &pattern, const QString &text)
{
    const QRegularExpression whole(QRegularExpression::anchoredPattern(pattern));
    return whole.match(text).hasMatch();
}

Result<Catalogue> Catalogue::builtIn()
{
    takeInCatalogueData();
    const auto operatorsJson = contents(QStringLiteral(":/catalogue/operators.json"));
    if (!operatorsJson)
        return operatorsJson.error();
    const auto circlesJson = contents(QStringLiteral(":/catalogue/circles.json"));
    if (!circlesJson)
        return circlesJson.error();
    return load(*operatorsJson, *circlesJson);
}

const Operator *Catalogue::find(const RowKey &key) const
{
    const auto found = std::find_if(m_operators.cbegin(), m_operators.cend(),
                                    [&](const Operator &row) { return row.key == key; });
    return found == m_operators.cend() ? nullptr : &*found;
}

const Operator *Catalogue::findByCode(const QString &code) const
{
    if (const Operator *row = find(RowKey(code)))
        return row;
    const auto found = std::find_if(m_operators.cbegin(), m_operators.cend(),
                                    [&](const Operator &row) { return row.code == code; });
    return found == m_operators.cend() ? nullptr : &*found;
}

QList<const Operator *> Catalogue::offered(Service service) const
{
    QList<const Operator *> rows;
    for (const Operator &row : m_operators) {
        if (row.offered && row.service == service)
            rows << &row;
    }
    return rows;
}

QList<const Operator *> Catalogue::search(const QString &text) const
{
    const QString wanted = text.simplified();
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    QList<std::pair<std::pair<bool, int>, const Operator *>> ranked;
    for (const Operator &row : m_operators) {
        if (containsEvery(searchable(row), words))
            ranked.append({{!row.offered, wanted.isEmpty() ? 0 : rank(row, wanted)}, &row});
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<const Operator *> rows;
    rows.reserve(ranked.size());
    for (const auto &entry : std::as_const(ranked))
        rows << entry.second;
    return rows;
}

const Circle *Catalogue::circleByCode(const QString &code) const
{
    const Circle *found = nullptr;
    for (const Circle &circle : m_circles) {
        if (circle.code == code && (!found || (circle.ownCode && !found->ownCode)))
            found = &circle;
    }
    return found;
}

} // namespace ct
