// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <disputemodel.h>

#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace ct;

namespace {

DisputeCase caseOf(int number, CaseKind kind = CaseKind::Open)
{
    DisputeCase one;
    one.attempt = sampleAttempt(number, State::Unknown);
    one.kind = kind;
    one.since = one.attempt.createdAt;
    return one;
}

} // namespace

//! The owner's list for a view: rows keep their place, and every case has its words.
class tst_DisputeModel : public QObject
{
    Q_OBJECT

private slots:
    void rows_followTheListWithoutAReset();
    void everyKindAgeAndOutcome_hasWordsOfItsOwn();
    void row_readsAsOneSentence();
    void deeds_areTold();

private:
    const QDateTime m_now = FakeClock().now().addSecs(3600);
};

void tst_DisputeModel::rows_followTheListWithoutAReset()
{
    DisputeModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const auto orders = [&model] {
        QList<int> found;
        for (int row = 0; row < model.rowCount(); ++row)
            found << int(model.at(row).attempt.id);
        return found;
    };
    const QList<QList<int>> lists{{1, 2, 3}, {1, 3}, {3, 1}, {4, 3, 5, 1}, {1, 5, 3, 4}, {2}, {}};
    for (const QList<int> &wanted : lists) {
        QList<DisputeCase> cases;
        for (const int number : wanted)
            cases << caseOf(number);
        const QPersistentModelIndex kept =
            model.rowCount() > 0 ? model.index(model.rowCount() - 1) : QModelIndex();
        const QString before = kept.data(DisputeModel::OrderRole).toString();
        model.setCases(cases, m_now);
        QCOMPARE(orders(), wanted);
        if (kept.isValid())
            QCOMPARE(kept.data(DisputeModel::OrderRole).toString(), before);
    }
    QVERIFY(resets.isEmpty());
}

void tst_DisputeModel::everyKindAgeAndOutcome_hasWordsOfItsOwn()
{
    QSet<QString> kinds;
    for (int i = 0; i <= int(CaseKind::Open); ++i) {
        const auto kind = CaseKind(i);
        kinds.insert(DisputeWords::kindWord(kind));
        QVERIFY(DisputeWords::advice(caseOf(1, kind)).endsWith(u'.'));
    }
    QCOMPARE(kinds.size(), 10);
    QSet<QString> ages;
    for (const CaseAge age : {CaseAge::Fresh, CaseAge::Late, CaseAge::Owner, CaseAge::Letter})
        ages.insert(DisputeWords::ageWord(age));
    QCOMPARE(ages.size(), 4);
    QSet<QString> ends;
    for (const auto end : {DisputeOutcome::None, DisputeOutcome::PaidBack, DisputeOutcome::Rejected,
                           DisputeOutcome::Settled})
        ends.insert(DisputeWords::outcomeWord(end));
    QCOMPARE(ends.size(), 4);
}

void tst_DisputeModel::row_readsAsOneSentence()
{
    DisputeModel model;
    model.setCases({caseOf(7)}, m_now);
    const QModelIndex row = model.index(0);
    QCOMPARE(row.data().toString(), QStringLiteral("Over 15 min, Airtel · 98123 00007, ₹ 239.00, "
                                                   "No result · 22 Nov 09:31:14"));
    QCOMPARE(row.data(DisputeModel::SaleRole).toString(), QStringLiteral("Airtel · 98123 00007"));
    QCOMPARE(row.data(DisputeModel::AgeRole).toInt(), int(CaseAge::Late));
    model.setCases({caseOf(7)}, m_now.addDays(6));
    QCOMPARE(row.data(DisputeModel::AgeRole).toInt(), int(CaseAge::Letter));
}

void tst_DisputeModel::deeds_areTold()
{
    DisputeEntry entry;
    entry.deed = DisputeDeed::Closed;
    entry.outcome = DisputeOutcome::PaidBack;
    entry.amount = Money::fromRupees(239);
    entry.text = QStringLiteral("credited\nto the wallet");
    const QString told = DisputeWords::deedLine(entry);
    QVERIFY2(told.contains(QStringLiteral("₹ 239.00")), qPrintable(told));
    QVERIFY(!told.contains(u'\n'));
    entry.deed = DisputeDeed::Copied;
    QCOMPARE(DisputeWords::deedLine(entry), QStringLiteral("Complaint copied"));
}

QTEST_GUILESS_MAIN(tst_DisputeModel)
#include "tst_disputemodel.moc"
