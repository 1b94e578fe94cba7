// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <amountwords.h>

#include <property.h>
#include <QFile>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <unicode/rbnf.h>

using namespace ct;

namespace {

QChar::Script scriptOf(const QString &language)
{
    static const QHash<QString, QChar::Script> scripts{
        {QStringLiteral("hi"), QChar::Script_Devanagari},
        {QStringLiteral("bn"), QChar::Script_Bengali},
        {QStringLiteral("mr"), QChar::Script_Devanagari},
        {QStringLiteral("ta"), QChar::Script_Tamil},
        {QStringLiteral("te"), QChar::Script_Telugu},
        {QStringLiteral("gu"), QChar::Script_Gujarati},
        {QStringLiteral("kn"), QChar::Script_Kannada},
        {QStringLiteral("ml"), QChar::Script_Malayalam},
        {QStringLiteral("pa"), QChar::Script_Gurmukhi},
        {QStringLiteral("en"), QChar::Script_Latin}};
    return scripts.value(language);
}

//! What ICU's own rules say of a number.
QString icuWords(const char *language, qint64 number)
{
    UErrorCode error = U_ZERO_ERROR;
    const icu::RuleBasedNumberFormat format(icu::URBNF_SPELLOUT, icu::Locale(language), error);
    icu::UnicodeString words;
    format.format(int64_t(number), words);
    return QString::fromUtf16(words.getBuffer(), words.length())
        .normalized(QString::NormalizationForm_C);
}

//! Our words without "rupees" behind them.
QString ourNumber(const AmountWords &words, qint64 number, const QString &rupees)
{
    QString text = words.of(Money::fromRupees(number));
    return text.endsWith(rupees) ? text.chopped(rupees.size()) : text;
}

} // namespace

class TestAmountWords : public QObject
{
    Q_OBJECT

private slots:
    void amounts_areWrittenAsPeopleWriteThem_data();
    void amounts_areWrittenAsPeopleWriteThem();
    void everyLanguage_hasItsTable();
    void wordsUpToNinetyNine_areNinetyNine_data();
    void wordsUpToNinetyNine_areNinetyNine();
    void anyAmount_isCleanAndItsOwn_data();
    void anyAmount_isCleanAndItsOwn();
    void hindi_agreesWithIcu();
    void tamil_agreesWithIcuWhereNothingIsJoined();
    void whatHasNoWords_isEnglish();
};

void TestAmountWords::amounts_areWrittenAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("words");
    for (const QString &language : AmountWords::languages()) {
        QFile file(QStringLiteral(CT_TEST_DATA "/words/%1.txt").arg(language));
        if (!file.open(QIODevice::ReadOnly))
            continue; // everyLanguage_hasItsTable() fails then
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            const QStringList parts = line.split(u'|');
            if (parts.size() == 2)
                QTest::addRow("%s %s", qPrintable(language), qPrintable(parts.at(0)))
                    << language << parts.at(0)
                    << parts.at(1).normalized(QString::NormalizationForm_C);
        }
    }
}

void TestAmountWords::amounts_areWrittenAsPeopleWriteThem()
{
    QFETCH(QString, language);
    QFETCH(QString, amount);
    const auto money = Money::parse(amount);
    QVERIFY(money.ok());
    QTEST(AmountWords(language).of(*money), "words");
}

void TestAmountWords::everyLanguage_hasItsTable()
{
    QCOMPARE(AmountWords::languages().size(), 10);
    for (const QString &language : AmountWords::languages()) {
        QFile file(QStringLiteral(CT_TEST_DATA "/words/%1.txt").arg(language));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(language));
        // English has a longer table where it lives, in tst_money.
        QVERIFY(file.readAll().count('\n') >= (language == QLatin1String("en") ? 5 : 40));
    }
}

void TestAmountWords::wordsUpToNinetyNine_areNinetyNine_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : AmountWords::languages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestAmountWords::wordsUpToNinetyNine_areNinetyNine()
{
    QFETCH(QString, language);
    const AmountWords words(language);
    QSet<QString> seen;
    for (int n = 0; n < 100; ++n) {
        const QString text = words.of(Money::fromRupees(n));
        QVERIFY2(!seen.contains(text), qPrintable(text));
        seen << text;
    }
    // Every scale has a form for every count, and none is left open.
    for (const qint64 unit : {100, 1'000, 100'000, 10'000'000}) {
        for (int count = 1; count < (unit == 100 ? 10 : 100); ++count) {
            for (const qint64 rest : {0, 1}) {
                const QString text = words.of(Money::fromRupees(unit * count + rest));
                QVERIFY2(!seen.contains(text) && !text.contains(u'%'), qPrintable(text));
                seen << text;
            }
        }
    }
}

void TestAmountWords::anyAmount_isCleanAndItsOwn_data()
{
    wordsUpToNinetyNine_areNinetyNine_data();
}

void TestAmountWords::anyAmount_isCleanAndItsOwn()
{
    QFETCH(QString, language);
    const AmountWords words(language);
    const QChar::Script script = scriptOf(language);
    QVERIFY(holds("words are clean, in one script, and no other amount's", [&] {
        const qint64 a = *rc::gen::inRange<qint64>(0, 99'99'99'999'99 + 1);
        const qint64 b = *rc::gen::inRange<qint64>(0, 99'99'99'999'99 + 1);
        const QString text = words.of(Money::fromPaise(a));
        RC_ASSERT((text == words.of(Money::fromPaise(b))) == (a == b));
        RC_ASSERT(text == text.simplified());
        RC_ASSERT(text == text.normalized(QString::NormalizationForm_C));
        for (const QChar c : text) {
            const bool isEnglishHyphen = c == u'-' && script == QChar::Script_Latin;
            RC_ASSERT(c == u' ' || isEnglishHyphen || c.script() == script);
        }
    }));
}

void TestAmountWords::hindi_agreesWithIcu()
{
    // Two spellings of one word; ICU's on the left.
    const QHash<QString, QString> spellings{{QStringLiteral("पन्द्रह"), QStringLiteral("पंद्रह")},
                                            {QStringLiteral("तिरेपन"), QStringLiteral("तिरपन")},
                                            {QStringLiteral("तिरेसठ"), QStringLiteral("तिरसठ")},
                                            {QStringLiteral("इक्यानबे"), QStringLiteral("इक्यानवे")},
                                            {QStringLiteral("बानबे"), QStringLiteral("बानवे")},
                                            {QStringLiteral("तिरानबे"), QStringLiteral("तिरानवे")},
                                            {QStringLiteral("चौरानबे"), QStringLiteral("चौरानवे")},
                                            {QStringLiteral("पंचानबे"), QStringLiteral("पचानवे")},
                                            {QStringLiteral("छियानबे"), QStringLiteral("छियानवे")},
                                            {QStringLiteral("सत्तानबे"), QStringLiteral("सत्तानवे")},
                                            {QStringLiteral("अट्ठानबे"), QStringLiteral("अट्ठानवे")},
                                            {QStringLiteral("निन्यानबे"), QStringLiteral("निन्यानवे")}};
    const AmountWords words(QStringLiteral("hi"));
    QRandomGenerator random(20261122);
    for (int i = 0; i < 3'000; ++i) {
        const qint64 number = i < 1'000 ? i : random.bounded(Q_INT64_C(99'99'99'999) + 1);
        QStringList theirs = icuWords("hi", number).split(u' ');
        for (QString &word : theirs)
            word = spellings.value(word, word);
        if (number == 1)
            continue; // one rupee is another word than two rupees
        QCOMPARE(ourNumber(words, number, QStringLiteral(" रुपये")), theirs.join(u' '));
    }
}

void TestAmountWords::tamil_agreesWithIcuWhereNothingIsJoined()
{
    // ICU puts its words beside each other; Tamil joins them. What stays the same is compared.
    const AmountWords words(QStringLiteral("ta"));
    const QHash<int, QString> otherwise{{0, QStringLiteral("பூஜ்ஜியம்")},  // ICU leaves a letter out
                                        {1, QStringLiteral("ஒரு")},      // before a noun
                                        {11, QStringLiteral("பதினொரு")}, // before a noun
                                        {13, QStringLiteral("பதிமூன்று")}}; // ICU: பதின்மூன்று
    QList<int> numbers;
    for (int n = 0; n <= 20; ++n)
        numbers << n;
    for (int n = 30; n <= 90; n += 10)
        numbers << n;
    for (const int n : numbers) {
        const QString ours = ourNumber(words, n, QStringLiteral(" ரூபாய்"));
        QCOMPARE(ours, otherwise.value(n, icuWords("ta", n)));
    }
    QCOMPARE(ourNumber(words, 100, QStringLiteral(" ரூபாய்")), icuWords("ta", 100));
    QCOMPARE(ourNumber(words, 200, QStringLiteral(" ரூபாய்")), icuWords("ta", 200));
}

void TestAmountWords::whatHasNoWords_isEnglish()
{
    const Money amount = Money::fromRupees(239);
    QCOMPARE(AmountWords(QStringLiteral("fr")).of(amount), moneyInWords(amount));
    QCOMPARE(AmountWords(QString()).of(amount), moneyInWords(amount));
    const AmountWords hindi(QStringLiteral("hi"));
    for (const Money beyond : {Money::fromPaise(-1), Money::fromRupees(100'00'00'000)})
        QCOMPARE(hindi.of(beyond), moneyInWords(beyond));
}

QTEST_APPLESS_MAIN(TestAmountWords)
#include "tst_amountwords.moc"
