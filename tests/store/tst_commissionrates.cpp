// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookfixture.h"

#include <property.h>

using namespace ct;
using namespace std::chrono_literals;

namespace {

CommissionRate rateOf(const char *row, const QDate &from, qint64 millionths)
{
    return {RowKey(QLatin1String(row)), from, false, millionths, false};
}

const QDate November(2026, 11, 1);

} // namespace

class TestCommissionRates : public QObject
{
    Q_OBJECT

private slots:
    void aRate_isKeptAndTakenBack()
    {
        BookFolder folder;
        auto book = folder.open();
        QVERIFY(book->commissionRates()->isEmpty());
        const CommissionRate first = rateOf("airtel", November, 30'000);
        const CommissionRate flat{RowKey(QStringLiteral("bescom")), November, true, 150, false};
        const CommissionRate ended{RowKey(QStringLiteral("airtel")), November.addDays(9), false, 0,
                                   true};
        for (const CommissionRate &rate : {flat, ended, first})
            QVERIFY(book->keepRate(rate).ok());
        book.reset();
        book = folder.open();
        QCOMPARE(*book->commissionRates(), (QList<CommissionRate>{first, ended, flat}));
        // The same day again: the new one counts.
        const CommissionRate other = rateOf("airtel", November, 35'000);
        QVERIFY(book->keepRate(other).ok());
        QCOMPARE(*book->commissionRates(), (QList<CommissionRate>{other, ended, flat}));
        QVERIFY(book->dropRate(ended.row, ended.from).ok());
        QCOMPARE(book->dropRate(ended.row, ended.from).error().fault, Fault::Malformed);
        QCOMPARE(*book->commissionRates(), (QList<CommissionRate>{other, flat}));
        QCOMPARE(verifyBook(folder.dir()), QStringList());
    }

    void aSlipOfTheFinger_changesNothing()
    {
        BookFolder folder;
        const auto book = folder.open();
        QCOMPARE(book->keepRate(rateOf("airtel", November, 1'000'000)).error().fault,
                 Fault::Malformed);
        QCOMPARE(book->keepRate(rateOf("airtel", QDate(), 30'000)).error().fault, Fault::Malformed);
        QVERIFY(book->commissionRates()->isEmpty());
        QCOMPARE(book->keepTaxRates({-1, 0}).error().fault, Fault::Malformed);
        QCOMPARE(book->keepTaxRates({0, MostTaxMillionths + 1}).error().fault, Fault::Malformed);
        QCOMPARE(*book->taxRates(), TaxRates());
        QVERIFY(book->keepTaxRates({180'000, 50'000}).ok());
        QCOMPARE(*book->taxRates(), (TaxRates{180'000, 50'000}));
    }

    //! What the report takes for sold is what the attempts of those days come to, whatever became
    //! of each of them.
    void soldByDay_isWhatTheAttemptsComeTo()
    {
        ::setenv("RC_PARAMS", "max_success=25", 1);
        const bool ok = holds("sums over attempts", [] {
            BookFolder folder;
            const auto book = folder.open();
            const auto fates = *rc::gen::container<std::vector<std::pair<int, int>>>(
                rc::gen::pair(rc::gen::inRange(0, 6), rc::gen::inRange(0, 72)));
            const char *const rows[] = {"airtel", "jio", "bescom"};
            int number = 0;
            for (const auto &[fate, hours] : fates) {
                folder.clock.pass(std::chrono::hours(hours));
                SaleRequest request = saleOf(QStringLiteral("k%1").arg(number),
                                             QString::number(9000000000 + number), 10 + number);
                request.intent.row = RowKey(QLatin1String(rows[number % 3]));
                ++number;
                const Attempt made = begunAttempt(*book, request);
                const auto note = [&](Channel channel, Verdict verdict) {
                    folder.clock.pass(3s);
                    (void)book->record(made.orderId, evidenceOf(channel, verdict, folder.clock));
                };
                switch (fate) {
                    case 0:
                    case 1:
                        note(Channel::Recharge, Verdict::Success);
                        break;
                    case 2:
                        note(Channel::Recharge, Verdict::Failure);
                        note(Channel::Status, Verdict::Failure);
                        break;
                    case 3:
                        note(Channel::Recharge, Verdict::Success);
                        folder.clock.pass(20h); // and taken back the next day
                        note(Channel::Status, Verdict::Failure);
                        folder.clock.pass(1h);
                        note(Channel::Status, Verdict::Failure);
                        break;
                    case 4:
                        note(Channel::Recharge, Verdict::Pending);
                        break;
                    default:
                        break;
                }
            }
            const QDate first(2026, 11, 22);
            const QDate last = first.addDays(4);
            QMap<QString, SoldOnDay> expected;
            const Result<HistoryPage> all = book->page({}, std::nullopt, 1000);
            for (const Attempt &attempt : all->rows) {
                // The shop's days are those of India here, whatever the computer is set to.
                const QDate day = attempt.createdAt.addSecs(19'800).date();
                if (attempt.state() != State::Success || day < first || day > last)
                    continue;
                SoldOnDay &sold = expected[day.toString(Qt::ISODate) + attempt.intent.row.text()];
                sold.day = day;
                sold.row = attempt.intent.row;
                ++sold.count;
                sold.amount = *sold.amount.plus(attempt.intent.amount);
            }
            const Result<QList<SoldOnDay>> sold = book->soldByDay(first, last);
            RC_ASSERT(sold.ok());
            RC_ASSERT(*sold == expected.values());
        });
        QVERIFY(ok);
    }
};

QTEST_GUILESS_MAIN(TestCommissionRates)
#include "tst_commissionrates.moc"
