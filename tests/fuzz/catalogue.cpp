// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The operators' file and, behind the first NUL, the circles' file; without one the right circles.
#include "fuzz.h"

#include <catalogue.h>
#include <draft.h>

#include <QSet>

using namespace ct;
using namespace ct::fuzz;

namespace {

constexpr char Circles[] = R"({"version": 1, "circles": [{"name": "Karnataka", "code": "9"}]})";

void check(const Catalogue &catalogue)
{
    QSet<QString> keys;
    for (const Operator &row : catalogue.operators()) {
        promise(!row.key.isEmpty() && !keys.contains(row.key.text()), "keys are there and differ");
        keys.insert(row.key.text());
        promise(!row.code.isEmpty(), "every row has a code");
        promise(matchesWhole(row.numberPattern, row.numberExample), "an example has its form");
        promise(!row.least || !row.most || *row.least <= *row.most, "least is not above most");
        for (const ExtraField &field : row.extras)
            promise(field.slot == 1 || field.slot == 2, "a field goes into value1 or value2");
        const Draft draft{row.key, row.numberExample, {}, {}, {}, QStringLiteral("239"), {}};
        checkDraft(catalogue, draft, QStringLiteral("9"), QDate(2026, 11, 22));
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray all = bytesOf(data, size);
    const qsizetype end = all.indexOf('\0');
    const QByteArray operators = end < 0 ? all : all.first(end);
    const QByteArray circles = end < 0 ? QByteArray(Circles) : all.sliced(end + 1);
    if (const Result<Catalogue> catalogue = Catalogue::load(operators, circles))
        check(*catalogue);
    return 0;
}
