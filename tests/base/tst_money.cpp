// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <money.h>
#include <property.h>

#include <QTest>
#include <limits>
#include <type_traits>

using namespace ct;

namespace {

constexpr qint64 mostPaise = std::numeric_limits<qint64>::max();
constexpr qint64 leastPaise = std::numeric_limits<qint64>::min();

QString utf(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestMoney : public QObject
{
    Q_OBJECT

private slots:
    void isNoNumber();
    void parse_readsAmounts_data();
    void parse_readsAmounts();
    void parse_refusesTheRest_data();
    void parse_refusesTheRest();
    void parse_readsBackWhatItWrote();
    void parse_neverReadsASign();
    void sums_thatLeaveTheRange_areEmpty();
    void sums_areExact();
    void order_isTheAmounts();
    void format_groupsInLakhs_data();
    void format_groupsInLakhs();
    void format_keepsTheDigits();
    void words_areIndian_data();
    void words_areIndian();
    void words_areThereForEveryAmount();
};

void TestMoney::isNoNumber()
{
    static_assert(!std::is_constructible_v<Money, double>);
    static_assert(!std::is_constructible_v<Money, qint64>);
    static_assert(!std::is_convertible_v<Money, qint64>);
    static_assert(!std::is_convertible_v<int, Money>);
    QVERIFY(Money().isZero());
    QCOMPARE(Money::fromRupees(239).paise(), 23'900);
    QVERIFY(Money::fromPaise(23'900).isWholeRupees());
    QVERIFY(!Money::fromPaise(-50).isWholeRupees());
}

void TestMoney::parse_readsAmounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("paise");
    const auto row = [](const char *text, qint64 paise) {
        QTest::newRow(text) << utf(text) << paise;
    };
    row("239", 23'900);
    row("239.5", 23'950);
    row("239.05", 23'905);
    row("239.00", 23'900);
    row("0", 0);
    row("0.01", 1);
    row("007", 700);
    row("1,23,456.00", 12'345'600);
    row("123,456", 12'345'600);
    row(" ₹ 239 ", 23'900);
    row("₹239", 23'900);
    row("90000000000000", 9'000'000'000'000'000);
}

void TestMoney::parse_readsAmounts()
{
    QFETCH(QString, text);
    QFETCH(qint64, paise);
    const auto money = Money::parse(text);
    QVERIFY(money.ok());
    QCOMPARE(money->paise(), paise);
}

void TestMoney::parse_refusesTheRest_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             " ",
                             "₹",
                             "-5",
                             "+5",
                             "−5",
                             "239.",
                             ".5",
                             "1.005",
                             "239.5.0",
                             "1e9",
                             "0x10",
                             "ten",
                             "10 20",
                             ",5",
                             "5,",
                             "1,,000",
                             "2 39",
                             "239 rs",
                             "Rs 239",
                             "NaN",
                             "inf",
                             "239-",
                             "१०",
                             "90000000000001",
                             "99999999999999999999999",
                             "₹₹5",
                             "5₹",
                             "1.2,3",
                             "10\n20"})
        QTest::newRow(text) << utf(text);
    QTest::newRow("a zero byte") << QStringLiteral("5") + QChar(u'\0');
}

void TestMoney::parse_refusesTheRest()
{
    QFETCH(QString, text);
    const auto money = Money::parse(text);
    QVERIFY(!money.ok());
    QCOMPARE(money.error().fault, Fault::Malformed);
}

void TestMoney::parse_readsBackWhatItWrote()
{
    QVERIFY(holds("an amount survives its texts", [] {
        const Money money =
            Money::fromPaise(*rc::gen::oneOf(rc::gen::inRange<qint64>(0, 9'000'000'000'000'001),
                                             rc::gen::inRange<qint64>(0, 100'000)));
        for (const QString &text : {money.toPlain(), groupedRupees(money), formatMoney(money),
                                    formatMoney(money, true)}) {
            const auto back = Money::parse(text);
            RC_ASSERT(back.ok());
            RC_ASSERT(*back == money);
        }
    }));
}

void TestMoney::parse_neverReadsASign()
{
    QVERIFY(holds("whatever is read is not negative and keeps its digits", [] {
        const QString letters = utf("0123456789..,,-+ e₹");
        QString text;
        for (int i = *rc::gen::inRange(0, 12); i > 0; --i)
            text += letters.at(*rc::gen::inRange(0, int(letters.size())));
        const auto money = Money::parse(text);
        RC_CLASSIFY(money.ok(), "read");
        if (!money)
            return;
        RC_ASSERT(*money >= Money());
        RC_ASSERT(!text.contains(u'-') && !text.contains(u'+') && !text.contains(u'e'));
        QString whole = text.section(u'.', 0, 0);
        whole.remove(u',').remove(u'₹');
        RC_ASSERT(whole.trimmed().toLongLong() == money->paise() / 100);
    }));
}

void TestMoney::sums_thatLeaveTheRange_areEmpty()
{
    const Money most = Money::fromPaise(mostPaise);
    const Money least = Money::fromPaise(leastPaise);
    const Money one = Money::fromPaise(1);
    QVERIFY(!most.plus(one));
    QVERIFY(!least.minus(one));
    QVERIFY(!Money().minus(least));
    QCOMPARE(most.minus(one), std::optional(Money::fromPaise(mostPaise - 1)));
    QCOMPARE(most.plus(least), std::optional(Money::fromPaise(-1)));
}

void TestMoney::sums_areExact()
{
    QVERIFY(holds("what was added can be taken away", [] {
        const Money a = Money::fromPaise(*rc::gen::arbitrary<qint64>());
        const Money b = Money::fromPaise(*rc::gen::arbitrary<qint64>());
        const auto sum = a.plus(b);
        if (!sum)
            return;
        RC_ASSERT(sum->minus(b) == std::optional(a));
        RC_ASSERT(b.plus(a) == sum);
        RC_ASSERT(sum->paise() - a.paise() == b.paise());
    }));
}

void TestMoney::order_isTheAmounts()
{
    QVERIFY(Money::fromPaise(-1) < Money());
    QVERIFY(Money::fromRupees(2) > Money::fromPaise(199));
    QVERIFY(Money::fromRupees(2) == Money::fromPaise(200));
}

void TestMoney::format_groupsInLakhs_data()
{
    QTest::addColumn<qint64>("paise");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("grouped");
    QTest::addColumn<QString>("shortForm");
    const auto row = [](qint64 paise, const char *plain, const char *grouped,
                        const char *shortForm) {
        QTest::newRow(plain) << paise << utf(plain) << utf(grouped) << utf(shortForm);
    };
    row(0, "0.00", "0.00", "₹ 0");
    row(5, "0.05", "0.05", "₹ 0.05");
    row(-50, "-0.50", "-0.50", "₹ -0.50");
    row(99'900, "999.00", "999.00", "₹ 999");
    row(100'000, "1000.00", "1,000.00", "₹ 1,000");
    row(9'999'950, "99999.50", "99,999.50", "₹ 99,999.50");
    row(10'000'000, "100000.00", "1,00,000.00", "₹ 1,00,000");
    row(12'345'600, "123456.00", "1,23,456.00", "₹ 1,23,456");
    row(-12'345'601, "-123456.01", "-1,23,456.01", "₹ -1,23,456.01");
    row(1'000'000'000, "10000000.00", "1,00,00,000.00", "₹ 1,00,00,000");
    row(mostPaise, "92233720368547758.07", "92,23,37,20,36,85,47,758.07",
        "₹ 92,23,37,20,36,85,47,758.07");
    row(leastPaise, "-92233720368547758.08", "-92,23,37,20,36,85,47,758.08",
        "₹ -92,23,37,20,36,85,47,758.08");
}

void TestMoney::format_groupsInLakhs()
{
    QFETCH(qint64, paise);
    QFETCH(QString, plain);
    QFETCH(QString, grouped);
    QFETCH(QString, shortForm);
    const Money money = Money::fromPaise(paise);
    QCOMPARE(money.toPlain(), plain);
    QCOMPARE(groupedRupees(money), grouped);
    QCOMPARE(formatMoney(money), utf("₹ ") + grouped);
    QCOMPARE(formatMoney(money, true), shortForm);
}

void TestMoney::format_keepsTheDigits()
{
    QVERIFY(holds("grouping only puts commas in", [] {
        const Money money = Money::fromPaise(*rc::gen::arbitrary<qint64>());
        QString grouped = groupedRupees(money);
        const QString whole = grouped.section(u'.', 0, 0).remove(u'-');
        const QStringList groups = whole.split(u',');
        for (qsizetype at = 1; at < groups.size(); ++at)
            RC_ASSERT(groups.at(at).size() == (at + 1 == groups.size() ? 3 : 2));
        RC_ASSERT(!groups.first().isEmpty());
        RC_ASSERT(groups.first().size() <= (groups.size() == 1 ? 3 : 2));
        RC_ASSERT(grouped.remove(u',') == money.toPlain());
    }));
}

void TestMoney::words_areIndian_data()
{
    QTest::addColumn<qint64>("paise");
    QTest::addColumn<QString>("words");
    const auto row = [](qint64 paise, const char *words) {
        QTest::newRow(words) << paise << utf(words);
    };
    row(0, "Zero rupees");
    row(100, "One rupee");
    row(1, "One paisa");
    row(2, "Two paise");
    row(101, "One rupee and one paisa");
    row(1'100, "Eleven rupees");
    row(2'000, "Twenty rupees");
    row(9'999, "Ninety-nine rupees and ninety-nine paise");
    row(10'000, "One hundred rupees");
    row(23'900, "Two hundred thirty-nine rupees");
    row(100'000, "One thousand rupees");
    row(100'100, "One thousand one rupees");
    row(1'234'500, "Twelve thousand three hundred forty-five rupees");
    row(10'000'050, "One lakh rupees and fifty paise");
    row(9'999'999'00, "Ninety-nine lakh ninety-nine thousand nine hundred ninety-nine rupees");
    row(1'000'000'000, "One crore rupees");
    row(12'345'678'900,
        "Twelve crore thirty-four lakh fifty-six thousand seven hundred eighty-nine rupees");
    row(-23'900, "Minus two hundred thirty-nine rupees");
}

void TestMoney::words_areIndian()
{
    QFETCH(qint64, paise);
    QFETCH(QString, words);
    QCOMPARE(moneyInWords(Money::fromPaise(paise)), words);
}

void TestMoney::words_areThereForEveryAmount()
{
    QVERIFY(holds("words are words, and one amount's are not another's", [] {
        const qint64 a = *rc::gen::inRange<qint64>(0, 100'000'000);
        const qint64 b = *rc::gen::inRange<qint64>(0, 100'000'000);
        const QString words = moneyInWords(Money::fromPaise(a));
        RC_ASSERT((words == moneyInWords(Money::fromPaise(b))) == (a == b));
        RC_ASSERT(words == words.simplified());
        RC_ASSERT(words.at(0).isUpper());
        RC_ASSERT(!words.contains(QStringLiteral("zero")) || a == 0);
    }));
}

QTEST_APPLESS_MAIN(TestMoney)
#include "tst_money.moc"
