// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <disputecase.h>

#include <QTest>

using namespace ct;
using namespace std::chrono_literals;

namespace {

DisputeEntry entryOf(DisputeDeed deed, const char *text = "words",
                     DisputeOutcome outcome = DisputeOutcome::None, int rupees = 0)
{
    DisputeEntry entry;
    entry.at = QDateTime(QDate(2026, 11, 22), QTime(4, 0), Qt::UTC);
    entry.deed = deed;
    entry.text = QString::fromLatin1(text);
    entry.by = QStringLiteral("owner");
    entry.outcome = outcome;
    entry.amount = Money::fromRupees(rupees);
    return entry;
}

const OrderId Order(QStringLiteral("481220073315907"));

} // namespace

//! The rules of a dispute, its ages, and the money that is stuck.
class tst_Dispute : public QObject
{
    Q_OBJECT

private slots:
    void deeds_followOnlyWhereTheyMay_data();
    void deeds_followOnlyWhereTheyMay();
    void story_addsUp();
    void ages_changeAtTheirMoments_data();
    void ages_changeAtTheirMoments();
    void stuckMoney_isWhatIsHeldOrClaimed_data();
    void stuckMoney_isWhatIsHeldOrClaimed();
    void names_comeBack();
};

void tst_Dispute::deeds_followOnlyWhereTheyMay_data()
{
    QTest::addColumn<DisputeEntry>("entry");
    QTest::addColumn<bool>("first");
    QTest::addColumn<bool>("whileOpen");
    const auto row = [](const char *name, const DisputeEntry &entry, bool first, bool whileOpen) {
        QTest::newRow(name) << entry << first << whileOpen;
    };
    using D = DisputeDeed;
    using O = DisputeOutcome;
    row("raise", entryOf(D::Raised), true, false);
    row("raise without words", entryOf(D::Raised, " "), false, false);
    row("raise with an outcome", entryOf(D::Raised, "w", O::Settled), false, false);
    row("note", entryOf(D::Noted), false, true);
    row("note without words", entryOf(D::Noted, ""), false, false);
    row("copy", entryOf(D::Copied, ""), false, true);
    row("copy with money", entryOf(D::Copied, "", O::None, 5), false, false);
    row("close", entryOf(D::Closed, "w", O::Settled), false, true);
    row("close, paid back", entryOf(D::Closed, "w", O::PaidBack, 239), false, true);
    row("close, paid back nothing", entryOf(D::Closed, "w", O::PaidBack), false, false);
    row("close, rejected with money", entryOf(D::Closed, "w", O::Rejected, 239), false, false);
    row("close without an outcome", entryOf(D::Closed), false, false);
    row("close without words", entryOf(D::Closed, "", O::Settled), false, false);
}

void tst_Dispute::deeds_followOnlyWhereTheyMay()
{
    QFETCH(DisputeEntry, entry);
    QFETCH(bool, first);
    QFETCH(bool, whileOpen);
    const Dispute open = afterDeed(std::nullopt, Order, entryOf(DisputeDeed::Raised));
    const Dispute closed =
        afterDeed(open, Order, entryOf(DisputeDeed::Closed, "w", DisputeOutcome::Rejected));
    QCOMPARE(mayFollow(std::nullopt, entry), first);
    QCOMPARE(mayFollow(open, entry), whileOpen);
    QCOMPARE(mayFollow(closed, entry), first); // a closed one may be raised again, nothing else
}

void tst_Dispute::story_addsUp()
{
    Dispute dispute = afterDeed(std::nullopt, Order, entryOf(DisputeDeed::Raised, "not received"));
    QCOMPARE(dispute.reason, QStringLiteral("not received"));
    dispute = afterDeed(dispute, Order, entryOf(DisputeDeed::Copied, ""));
    dispute = afterDeed(dispute, Order, entryOf(DisputeDeed::Copied, ""));
    QCOMPARE(dispute.letters, 2);
    QVERIFY(dispute.letterAt);
    dispute = afterDeed(dispute, Order,
                        entryOf(DisputeDeed::Closed, "credited", DisputeOutcome::PaidBack, 239));
    QVERIFY(dispute.closedAt);
    QCOMPARE(dispute.paidBack, Money::fromRupees(239));
    dispute = afterDeed(dispute, Order, entryOf(DisputeDeed::Raised, "again"));
    QVERIFY(!dispute.closedAt);
    QCOMPARE(dispute.letters, 0);
    QCOMPARE(dispute.outcome, DisputeOutcome::None);
    QVERIFY(dispute.paidBack.isZero());
}

void tst_Dispute::ages_changeAtTheirMoments_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<CaseAge>("age");
    QTest::newRow("now") << qint64(0) << CaseAge::Fresh;
    QTest::newRow("15 min") << qint64(900'000) << CaseAge::Fresh;
    QTest::newRow("just over") << qint64(900'001) << CaseAge::Late;
    QTest::newRow("a day") << qint64(86'400'000) << CaseAge::Late;
    QTest::newRow("over a day") << qint64(86'400'001) << CaseAge::Owner;
    QTest::newRow("five days") << qint64(432'000'000) << CaseAge::Owner;
    QTest::newRow("over five days") << qint64(432'000'001) << CaseAge::Letter;
    QTest::newRow("in the future") << qint64(-86'400'000) << CaseAge::Fresh;
}

void tst_Dispute::ages_changeAtTheirMoments()
{
    QFETCH(qint64, ms);
    const QDateTime since(QDate(2026, 11, 22), QTime(4, 0), Qt::UTC);
    QTEST(ageOf(since, since.addMSecs(ms)), "age");
}

void tst_Dispute::stuckMoney_isWhatIsHeldOrClaimed_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<CaseKind>("kind");
    QTest::addColumn<bool>("stuck");
    QTest::newRow("unknown") << State::Unknown << CaseKind::Open << true;
    QTest::newRow("pending") << State::Pending << CaseKind::Open << true;
    QTest::newRow("failing") << State::Failing << CaseKind::WrongEcho << true;
    QTest::newRow("conflict") << State::Conflict << CaseKind::Conflict << true;
    QTest::newRow("double debit") << State::Success << CaseKind::DoubleDebit << true;
    QTest::newRow("disputed success") << State::Success << CaseKind::Raised << true;
    QTest::newRow("late success") << State::Success << CaseKind::LateSuccess << false;
    QTest::newRow("wrong echo, done") << State::Success << CaseKind::WrongEcho << false;
    QTest::newRow("reversed") << State::Reversed << CaseKind::Reversed << false;
    QTest::newRow("failed") << State::Failed << CaseKind::Raised << false;
}

void tst_Dispute::stuckMoney_isWhatIsHeldOrClaimed()
{
    QFETCH(State, state);
    QFETCH(CaseKind, kind);
    QFETCH(bool, stuck);
    Attempt attempt;
    attempt.intent.amount = Money::fromRupees(239);
    attempt.standing.state = state;
    QCOMPARE(stuckMoney(attempt, kind), stuck ? Money::fromRupees(239) : Money());
}

void tst_Dispute::names_comeBack()
{
    for (const auto deed :
         {DisputeDeed::Raised, DisputeDeed::Noted, DisputeDeed::Copied, DisputeDeed::Closed})
        QCOMPARE(deedFromName(deedName(deed)), std::optional(deed));
    for (const auto end : {DisputeOutcome::None, DisputeOutcome::PaidBack, DisputeOutcome::Rejected,
                           DisputeOutcome::Settled})
        QCOMPARE(outcomeFromName(outcomeName(end)), std::optional(end));
    QVERIFY(!deedFromName(QStringLiteral("burnt")));
    QVERIFY(!outcomeFromName(QString()));
}

QTEST_APPLESS_MAIN(tst_Dispute)
#include "tst_dispute.moc"
