// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <draft.h>
#include <property.h>

#include <QDate>
#include <QRegularExpression>
#include <QTest>
#include <algorithm>

using namespace ct;

namespace {

using Findings = QList<DraftFinding>;

const QDate today(2026, 11, 22);

QString utf(const char *text)
{
    return QString::fromUtf8(text);
}

//! A draft of the row's own examples, which passes.
Draft exampleDraft(const Operator &row)
{
    Draft draft;
    draft.row = row.key;
    draft.number = row.numberExample;
    for (const ExtraField &field : row.extras)
        (field.slot == 1 ? draft.value1 : draft.value2) = field.example;
    draft.amount = row.least ? row.least->toPlain() : QStringLiteral("100");
    return draft;
}

Findings finding(DraftField field, DraftProblem problem, bool blocks = true)
{
    return {DraftFinding{field, problem, blocks}};
}

QByteArray described(const Findings &findings)
{
    QByteArray text;
    for (const DraftFinding &one : findings) {
        text += "field " + QByteArray::number(int(one.field)) + " problem " +
                QByteArray::number(int(one.problem)) + (one.blocks ? " blocks; " : " warns; ");
    }
    return text;
}

} // namespace

class TestDraft : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyOfferedRowsExample_passesUnchanged();
    void numbers_areCleaned_data();
    void numbers_areCleaned();
    void goodDrafts_becomeIntents_data();
    void goodDrafts_becomeIntents();
    void badNumbers_areNamed_data();
    void badNumbers_areNamed();
    void doubtfulNumbers_onlyWarn_data();
    void doubtfulNumbers_onlyWarn();
    void extraFields_areChecked_data();
    void extraFields_areChecked();
    void datesOfBirth_areRealDays_data();
    void datesOfBirth_areRealDays();
    void amounts_areChecked_data();
    void amounts_areChecked();
    void charges_areChecked_data();
    void charges_areChecked();
    void circle_isTheShopsOwnWhereNoneIsNamed();
    void operator_mustBeKnownAndOffered();
    void everythingWrong_isSaidAtOnceInTheOrderOfTheForm();
    void valueWithoutAField_isLeftOut();
    void whatPasses_containsOnlyAllowedCharacters();
    void normalising_twiceChangesNothing();
    void longestForm_isRefusedEvenWhereFormsOnlyWarn();

private:
    const Operator &row(const QString &key) const
    {
        const Operator *found = m_catalogue.find(RowKey(key));
        if (!found)
            qFatal("no such row");
        return *found;
    }
    CheckedDraft check(const Draft &draft) const
    {
        return checkDraft(m_catalogue, draft, QStringLiteral("9"), today);
    }

    Catalogue m_catalogue;
};

void TestDraft::initTestCase()
{
    const auto builtIn = Catalogue::builtIn();
    QVERIFY(builtIn.ok());
    m_catalogue = *builtIn;
}

void TestDraft::everyOfferedRowsExample_passesUnchanged()
{
    for (const Operator &each : m_catalogue.operators()) {
        if (!each.offered)
            continue;
        const Draft draft = exampleDraft(each);
        const CheckedDraft checked = check(draft);
        QVERIFY2(checked.findings.isEmpty(),
                 (each.key.text().toLatin1() + ": " + described(checked.findings)).constData());
        QVERIFY(checked.intent.has_value());
        QCOMPARE(checked.intent->number, each.numberExample);
        QCOMPARE(checked.intent->value1, draft.value1);
        QCOMPARE(checked.intent->value2, draft.value2);
        QCOMPARE(checked.intent->operatorCode, each.code);
        QCOMPARE(checked.intent->operatorName, each.name);
        QCOMPARE(checked.intent->service, each.service);
        QCOMPARE(checked.intent->circle, QStringLiteral("9"));
    }
}

void TestDraft::numbers_areCleaned_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("number");
    const auto add = [](const char *key, const char *typed, const char *number) {
        QTest::addRow("%s %s", key, typed) << utf(key) << utf(typed) << utf(number);
    };
    add("A", "98123 45670", "9812345670");
    add("A", "  9812345670\n", "9812345670");
    add("A", "+91 98123-45670", "9812345670");
    add("A", "+91-(98123).45670", "9812345670");
    add("A", "0091 9812345670", "9812345670");
    add("A", "919812345670", "9812345670");
    add("A", "09812345670", "9812345670");
    add("A", "+91 0 98123 45670", "9812345670");
    add("A", "9198123456", "9198123456"); // ten digits already: nothing before them
    add("A", "\u202a+91 98123 45670\u202c", "9812345670");
    add("A", "98123\u00a045670", "9812345670");
    add("A", "98123\u201345670", "9812345670");
    add("A", "९८१२३४५६७०", "9812345670");
    add("A", "৯৮১২৩ ৪৫৬৭০", "9812345670");
    add("A", "٩٨١٢٣٤٥٦٧٠", "9812345670");
    add("A", "+91 12345 67890", "+911234567890"); // no mobile number: stays to be refused
    add("PAT", "09812345670", "9812345670");
    add("BS", "+919415012345", "9415012345");
    add("DTV", "02512345678", "02512345678"); // the card's zero is real
    add("DTV", "+91 98123 45670", "9812345670");
    add("DTV", "09812345670", "09812345670");
    add("TNEB", "09-123-45678", "0912345678");
    add("TNEB", "0912345678", "0912345678");
    add("CESC", "040 1234 5678", "04012345678");
    add("MSEDC", "012345678901", "012345678901");
    add("AG", "09812345670", "09812345670"); // an account, whatever it looks like
    add("ICF", "mh 12-ab 1234", "MH12AB1234");
    add("MKV", "n1234567890", "N1234567890");
    add("APEPDCL", "1234/567-8", "1234/5678");
    add("MESCOMNR", "btl/12-345", "BTL/12-345"); // here the dash belongs to the number
    add("MESCOMNR", "btl\u201312345", "BTL-12345");
    add("TAI", "ß123456789", "ß123456789");
    add("A", "98123\n45670", "98123\n45670"); // two things were pasted
}

void TestDraft::numbers_areCleaned()
{
    QFETCH(QString, key);
    QFETCH(QString, typed);
    QFETCH(QString, number);
    QCOMPARE(normaliseNumber(row(key), typed), number);
}

void TestDraft::goodDrafts_becomeIntents_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("value1");
    QTest::addColumn<QString>("value2");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("sent"); // number|value1|value2|paise
    const auto add = [](const char *key, const char *number, const char *value1, const char *value2,
                        const char *amount, const char *sent) {
        QTest::newRow(key) << utf(key) << utf(number) << utf(value1) << utf(value2) << utf(amount)
                           << utf(sent);
    };
    add("A", "+91 98123 45670", "", "", "239", "9812345670|||23900");
    add("V", "98201 23456", "", "", "₹ 1,499", "9820123456|||149900");
    add("I", "09822012345", "", "", "99.00", "9822012345|||9900");
    add("RC", "7000123456", "", "", "239", "7000123456|||23900");
    add("BT", "9415012345", "", "", "110", "9415012345|||11000");
    add("ATV", "3012345678", "", "", "350", "3012345678|||35000");
    add("TTV", "1234567890", "", "", "५००", "1234567890|||50000");
    add("DTV", "02512345678", "", "", "300", "02512345678|||30000");
    add("PAT", "9812345670", "", "", "499", "9812345670|||49900");
    add("JPP", "7000123456", "", "", "599", "7000123456|||59900");
    add("LBS", "234 5678", "0120", "90123 45678", "812", "2345678|0120|9012345678|81200");
    add("LAT", "4123456", "(120)", "", "999", "4123456|120||99900");
    add("LMT", "2345-6789", "2012345678", "", "450", "23456789|2012345678||45000");
    add("BESCOM", "1234567890", "", "", "1,240", "1234567890|||124000");
    add("MSEDC", "0123 4567 8901", "4637", "07", "890", "012345678901|4637|07|89000");
    add("TNEB", "09 123 45678", "", "", "1500", "0912345678|||150000");
    add("MG", "210001234567", "12", "", "640", "210001234567|12||64000");
    add("ICP", "12345678", "5/11/1980", "", "12000", "12345678|05-11-1980||1200000");
    add("ICF", "mh 12 ab 1234", "", "", "500", "MH12AB1234|||50000");
}

void TestDraft::goodDrafts_becomeIntents()
{
    QFETCH(QString, key);
    QFETCH(QString, number);
    QFETCH(QString, value1);
    QFETCH(QString, value2);
    QFETCH(QString, amount);
    QFETCH(QString, sent);
    const CheckedDraft checked =
        check({RowKey(key), number, QStringLiteral("16"), value1, value2, amount, QString()});
    QVERIFY2(checked.findings.isEmpty(), described(checked.findings).constData());
    QVERIFY(checked.intent.has_value());
    const Intent &intent = *checked.intent;
    QCOMPARE(QStringLiteral("%1|%2|%3|%4")
                 .arg(intent.number, intent.value1, intent.value2)
                 .arg(intent.amount.paise()),
             sent);
    QCOMPARE(intent.row, RowKey(key));
    QCOMPARE(intent.circle, QStringLiteral("16"));
    QVERIFY(intent.charge.isZero() && intent.key.isEmpty());
}

void TestDraft::badNumbers_areNamed_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<DraftProblem>("problem");
    const auto add = [](const char *key, const char *typed, DraftProblem problem) {
        QTest::addRow("%s %s", key, typed) << utf(key) << utf(typed) << problem;
    };
    const auto characters = DraftProblem::BadCharacters;
    const auto form = DraftProblem::PatternMismatch;
    add("A", "", DraftProblem::Missing);
    add("A", " - ", DraftProblem::Missing);
    add("A", "5812345670", form);
    add("A", "981234567", form);
    add("A", "98123456701", form);
    add("A", "98123&45670", characters);
    add("A", "98123=45670", characters);
    add("A", "9812345670#", characters);
    add("A", "98123%2045670", characters);
    add("A", "98123\n45670", characters);
    add("A",
        "98123\x01"
        "45670",
        characters);
    add("A", "9812345670 x", characters);
    add("A", "98123/45670", characters);
    add("V", "+44 20 7946 0958", characters);
    add("I", "0000000000", form);
    add("RC", "70001", form);
    add("BT", "94150 1234", form);
    add("ATV", "301234567", form);
    add("TTV", "123456789012", form);
    add("DTV", "2512", form);
    add("PAT", "1812345670", form);
    add("JPP", "abcdefghij", characters);
    add("LBS", "12345", form);
    add("LAT", "123456789", form);
    add("LMT", "2345678", form);
    add("BESCOM", "12345678901", form);
    add("MSEDC", "12345678901", form);
    add("TNEB", "12345678", form);
    add("MG", "21000123456", form);
    add("ICP", "1234567", form);
    add("ICP", "1234&5678", characters);
    add("ICF", "MH1", form);
    add("ICF", "MH12/AB1234", characters);
    add("ICF", "MH12ÄB1234", characters);
    add("MESCOMNR", "BTL\\12345", characters); // wrong even where the form only warns
    add("HDF", "MH12AB1234&operatorcode=A", characters);
}

void TestDraft::badNumbers_areNamed()
{
    QFETCH(QString, key);
    QFETCH(QString, typed);
    QFETCH(DraftProblem, problem);
    Draft draft = exampleDraft(row(key));
    draft.number = typed;
    const CheckedDraft checked = check(draft);
    QCOMPARE(checked.findings, finding(DraftField::Number, problem));
    QVERIFY(!checked.intent);
}

void TestDraft::doubtfulNumbers_onlyWarn_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<DraftProblem>("problem");
    const auto add = [](const char *key, const char *typed, DraftProblem problem) {
        QTest::addRow("%s %s", key, typed) << utf(key) << utf(typed) << problem;
    };
    add("ATV", "4012345678", DraftProblem::UnusualForm);
    add("BESCOM", "123456", DraftProblem::UnusualForm);
    add("ICF", "1234", DraftProblem::UnusualForm);
    add("TNEB", "9123456789", DraftProblem::UnusualForm);
    add("GLF", "ABC123", DraftProblem::UnusualForm);
    add("ARPDOP", "1234", DraftProblem::PatternMismatch);
    add("MESCOMNR", "B1", DraftProblem::PatternMismatch);
    add("TAI", "12345", DraftProblem::PatternMismatch);
}

void TestDraft::doubtfulNumbers_onlyWarn()
{
    QFETCH(QString, key);
    QFETCH(QString, typed);
    QFETCH(DraftProblem, problem);
    Draft draft = exampleDraft(row(key));
    draft.number = typed;
    const CheckedDraft checked = check(draft);
    QCOMPARE(checked.findings, finding(DraftField::Number, problem, false));
    QVERIFY(checked.intent.has_value());
    QCOMPARE(checked.intent->number, typed);
}

void TestDraft::extraFields_areChecked_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("slot");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Findings>("expected");
    const auto add = [](const char *key, int slot, const char *typed, const Findings &expected) {
        QTest::addRow("%s value%d '%s'", key, slot, typed)
            << utf(key) << slot << utf(typed) << expected;
    };
    const auto first = DraftField::Value1;
    const auto second = DraftField::Value2;
    const auto form = DraftProblem::PatternMismatch;
    const auto characters = DraftProblem::BadCharacters;
    add("LBS", 1, "", finding(first, DraftProblem::Missing));
    add("LBS", 2, " ", finding(second, DraftProblem::Missing));
    add("LBS", 1, "011", {});
    add("LBS", 1, "11", {});
    add("LBS", 1, "0-1-2-0", {});
    add("LBS", 1, "०१२०", {});
    add("LBS", 1, "00120", finding(first, form));
    add("LBS", 1, "12345", finding(first, form));
    add("LBS", 1, "12a", finding(first, characters));
    add("LBS", 1, "120&pwd=x", finding(first, characters));
    add("LBS", 2, "90123456789", finding(second, form));
    add("LAT", 1, "1", finding(first, form));
    add("LMT", 1, "201234567", finding(first, form));
    add("MSEDC", 1, "463", finding(first, form));
    add("MSEDC", 2, "", finding(second, DraftProblem::Missing));
    add("MSEDC", 2, "123", finding(second, form, false));
    add("MSEDC", 2, "1x", finding(second, characters));
    add("MG", 1, "", finding(first, DraftProblem::Missing));
    add("MG", 1, "A1B2", {});
    add("MG", 1, "ABCDEFGHIJ123456", finding(first, form, false));
    add("MG", 1, "12&3", finding(first, characters));
    add("RELIANCE", 1, "007", finding(first, form, false));
}

void TestDraft::extraFields_areChecked()
{
    QFETCH(QString, key);
    QFETCH(int, slot);
    QFETCH(QString, typed);
    QFETCH(Findings, expected);
    Draft draft = exampleDraft(row(key));
    (slot == 1 ? draft.value1 : draft.value2) = typed;
    const CheckedDraft checked = check(draft);
    QCOMPARE(checked.findings, expected);
    const bool blocked = !expected.isEmpty() && expected.first().blocks;
    QCOMPARE(checked.intent.has_value(), !blocked);
}

void TestDraft::datesOfBirth_areRealDays_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sent");
    QTest::addColumn<Findings>("expected");
    const auto good = [](const char *typed, const char *sent) {
        QTest::newRow(typed) << utf(typed) << utf(sent) << Findings();
    };
    const auto bad = [](const char *typed, DraftProblem problem) {
        QTest::newRow(typed) << utf(typed) << QString() << finding(DraftField::Value1, problem);
    };
    good("05-11-1980", "05-11-1980");
    good("5/11/1980", "05-11-1980");
    good("05.11.1980", "05-11-1980");
    good("5 11 1980", "05-11-1980");
    good(" 5 - 1 - 1980 ", "05-01-1980");
    good("1980-11-05", "05-11-1980");
    good("1980/1/5", "05-01-1980");
    good("05–11–1980", "05-11-1980");
    good("०५-११-१९८०", "05-11-1980");
    good("29-02-2000", "29-02-2000");
    good("22-11-2026", "22-11-2026");
    good("01-01-1900", "01-01-1900");
    bad("29-02-1900", DraftProblem::BadDate);
    bad("29-02-2001", DraftProblem::BadDate);
    bad("31-04-1980", DraftProblem::BadDate);
    bad("00-11-1980", DraftProblem::BadDate);
    bad("05-13-1980", DraftProblem::BadDate);
    bad("23-11-2026", DraftProblem::BadDate);
    bad("05-11-2080", DraftProblem::BadDate);
    bad("31-12-1899", DraftProblem::BadDate);
    bad("05-11-80", DraftProblem::PatternMismatch);
    bad("05-11/1980", DraftProblem::PatternMismatch);
    bad("05111980", DraftProblem::PatternMismatch);
    bad("5 Nov 1980", DraftProblem::BadCharacters);
    bad("05-11-1980&x=1", DraftProblem::BadCharacters);
    bad("", DraftProblem::Missing);
}

void TestDraft::datesOfBirth_areRealDays()
{
    QFETCH(QString, typed);
    QFETCH(QString, sent);
    QFETCH(Findings, expected);
    for (const QString &key : {QStringLiteral("ICP"), QStringLiteral("TAI")}) {
        Draft draft = exampleDraft(row(key));
        draft.value1 = typed;
        const CheckedDraft checked = check(draft);
        QCOMPARE(checked.findings, expected);
        QCOMPARE(checked.intent.has_value(), expected.isEmpty());
        if (checked.intent)
            QCOMPARE(checked.intent->value1, sent);
    }
}

void TestDraft::amounts_areChecked_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Findings>("expected");
    const auto add = [](const char *key, const char *typed, const Findings &expected) {
        QTest::addRow("%s '%s'", key, typed) << utf(key) << utf(typed) << expected;
    };
    const auto problem = [](DraftProblem which) { return finding(DraftField::Amount, which); };
    add("A", "10", {});
    add("A", "10000", {});
    add("A", "10,000.00", {});
    add("A", "", problem(DraftProblem::Missing));
    add("A", "0", problem(DraftProblem::ZeroAmount));
    add("A", "0.00", problem(DraftProblem::ZeroAmount));
    add("A", "-5", problem(DraftProblem::NotAnAmount));
    add("A", "+5", problem(DraftProblem::NotAnAmount));
    add("A", "10.005", problem(DraftProblem::NotAnAmount));
    add("A", "1e9", problem(DraftProblem::NotAnAmount));
    add("A", "0x10", problem(DraftProblem::NotAnAmount));
    add("A", "ten", problem(DraftProblem::NotAnAmount));
    add("A", "10 20", problem(DraftProblem::NotAnAmount));
    add("A", "NaN", problem(DraftProblem::NotAnAmount));
    add("A", "99999999999999999999", problem(DraftProblem::NotAnAmount));
    add("A", "9", problem(DraftProblem::BelowLeast));
    add("A", "10001", problem(DraftProblem::AboveMost));
    add("A", "1000000000", problem(DraftProblem::AboveMost));
    add("A", "239.50", problem(DraftProblem::PaiseNotTaken));
    add("GLF", "1", {});
    add("GLF", "100000", {}); // no limit of its own: the one of every sale
    add("GLF", "100001", problem(DraftProblem::AboveMost));
    add("BESCOM", "49999", {});
    add("BESCOM", "50000", problem(DraftProblem::AboveMost));
    add("A", "9.50",
        {DraftFinding{DraftField::Amount, DraftProblem::BelowLeast, true},
         DraftFinding{DraftField::Amount, DraftProblem::PaiseNotTaken, true}});
}

void TestDraft::amounts_areChecked()
{
    QFETCH(QString, key);
    QFETCH(QString, typed);
    QFETCH(Findings, expected);
    Draft draft = exampleDraft(row(key));
    draft.amount = typed;
    const CheckedDraft checked = check(draft);
    QCOMPARE(checked.findings, expected);
    QCOMPARE(checked.intent.has_value(), expected.isEmpty());
}

void TestDraft::charges_areChecked_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("paise");
    QTest::addColumn<Findings>("expected");
    const auto bad = [](DraftProblem which) { return finding(DraftField::Charge, which); };
    QTest::newRow("none") << QString() << qint64(0) << Findings();
    QTest::newRow("zero") << QStringLiteral("0") << qint64(0) << Findings();
    QTest::newRow("paise") << QStringLiteral("2.50") << qint64(250) << Findings();
    QTest::newRow("negative") << QStringLiteral("-1") << qint64(0)
                              << bad(DraftProblem::NotAnAmount);
    QTest::newRow("three decimals")
        << QStringLiteral("1.001") << qint64(0) << bad(DraftProblem::NotAnAmount);
    QTest::newRow("huge") << QStringLiteral("100001") << qint64(0) << bad(DraftProblem::AboveMost);
}

void TestDraft::charges_areChecked()
{
    QFETCH(QString, typed);
    QFETCH(qint64, paise);
    QFETCH(Findings, expected);
    Draft draft = exampleDraft(row(QStringLiteral("A")));
    draft.charge = typed;
    const CheckedDraft checked = check(draft);
    QCOMPARE(checked.findings, expected);
    if (expected.isEmpty())
        QCOMPARE(checked.intent->charge.paise(), paise);
    else
        QVERIFY(!checked.intent);
}

void TestDraft::circle_isTheShopsOwnWhereNoneIsNamed()
{
    Draft draft = exampleDraft(row(QStringLiteral("A")));
    QCOMPARE(check(draft).intent->circle, QStringLiteral("9"));
    draft.circle = QStringLiteral("13");
    QCOMPARE(check(draft).intent->circle, QStringLiteral("13"));
    draft.circle = QStringLiteral("15");
    QCOMPARE(check(draft).findings, finding(DraftField::Circle, DraftProblem::UnknownCircle));
    draft.circle.clear();
    QCOMPARE(checkDraft(m_catalogue, draft, QString(), today).findings,
             finding(DraftField::Circle, DraftProblem::Missing));
    QCOMPARE(checkDraft(m_catalogue, draft, QStringLiteral("99"), today).findings,
             finding(DraftField::Circle, DraftProblem::UnknownCircle));
}

void TestDraft::operator_mustBeKnownAndOffered()
{
    Draft draft = exampleDraft(row(QStringLiteral("A")));
    draft.row = RowKey();
    QCOMPARE(check(draft).findings, finding(DraftField::Operator, DraftProblem::Missing));
    draft.row = RowKey(QStringLiteral("NOSUCH"));
    QCOMPARE(check(draft).findings, finding(DraftField::Operator, DraftProblem::UnknownOperator));
    for (const Operator &each : m_catalogue.operators()) {
        if (!each.offered)
            QCOMPARE(check(exampleDraft(each)).findings,
                     finding(DraftField::Operator, DraftProblem::NotOffered));
    }
}

void TestDraft::everythingWrong_isSaidAtOnceInTheOrderOfTheForm()
{
    const Draft draft{RowKey(QStringLiteral("LBS")),
                      QStringLiteral("12&"),
                      QStringLiteral("15"),
                      QStringLiteral("x"),
                      QString(),
                      QStringLiteral("0"),
                      QStringLiteral("-1")};
    const Findings expected{{DraftField::Number, DraftProblem::BadCharacters, true},
                            {DraftField::Circle, DraftProblem::UnknownCircle, true},
                            {DraftField::Value1, DraftProblem::BadCharacters, true},
                            {DraftField::Value2, DraftProblem::Missing, true},
                            {DraftField::Amount, DraftProblem::ZeroAmount, true},
                            {DraftField::Charge, DraftProblem::NotAnAmount, true}};
    QCOMPARE(check(draft).findings, expected);

    const Findings ofNothing{{DraftField::Operator, DraftProblem::Missing, true},
                             {DraftField::Number, DraftProblem::Missing, true},
                             {DraftField::Amount, DraftProblem::Missing, true}};
    QCOMPARE(check(Draft()).findings, ofNothing);
}

void TestDraft::valueWithoutAField_isLeftOut()
{
    Draft draft = exampleDraft(row(QStringLiteral("LAT")));
    draft.value2 = QStringLiteral("left over");
    const CheckedDraft checked = check(draft);
    QVERIFY(checked.intent.has_value());
    QVERIFY(checked.intent->value2.isEmpty());
}

void TestDraft::whatPasses_containsOnlyAllowedCharacters()
{
    const QList<Operator> rows = m_catalogue.operators();
    // Characters that break a query, a line or an eye, between those that belong into a number.
    const QString letters = utf("0123456789ABCxyz/-. ()+&%#=?;\"'\\\n\t\r<>_äß९٣०\u200b\u202e₹,:");
    const QRegularExpression allowed(QStringLiteral("\\A[0-9A-Za-z/-]*\\z"));
    QVERIFY(holds("an intent holds only characters that may be sent", [&] {
        const Operator &each = rows.at(*rc::gen::inRange(0, int(rows.size())));
        const auto spoil = [&](QString text) {
            const int times = *rc::gen::inRange(0, 3);
            for (int i = 0; i < times; ++i) {
                const int at = *rc::gen::inRange(0, int(text.size()) + 1);
                text.insert(at, letters.at(*rc::gen::inRange(0, int(letters.size()))));
            }
            return text;
        };
        Draft draft = exampleDraft(each);
        draft.number = spoil(draft.number);
        draft.value1 = spoil(draft.value1);
        draft.value2 = spoil(draft.value2);
        draft.circle = spoil(QStringLiteral("16"));
        draft.amount = spoil(draft.amount);
        const CheckedDraft checked = check(draft);
        const bool blocked = std::any_of(checked.findings.cbegin(), checked.findings.cend(),
                                         [](const DraftFinding &one) { return one.blocks; });
        RC_ASSERT(checked.intent.has_value() == !blocked);
        RC_CLASSIFY(checked.intent.has_value(), "passes");
        if (!checked.intent)
            return;
        RC_ASSERT(!checked.intent->number.isEmpty());
        for (const QString &text : {checked.intent->number, checked.intent->value1,
                                    checked.intent->value2, checked.intent->circle})
            RC_ASSERT(allowed.match(text).hasMatch());
        if (each.patternEnforced)
            RC_ASSERT(matchesWhole(each.numberPattern, checked.intent->number));
        RC_ASSERT(checked.intent->amount > Money());
        RC_ASSERT(checked.intent->amount <= MostPerSale);
        RC_ASSERT(checked.intent->amount.isWholeRupees());
    }));
}

void TestDraft::normalising_twiceChangesNothing()
{
    const QList<Operator> rows = m_catalogue.operators();
    const QString letters = utf("0123456789+91AbN/-. ()९–\u202a ");
    QVERIFY(holds("cleaning a clean number changes nothing", [&] {
        const Operator &each = rows.at(*rc::gen::inRange(0, int(rows.size())));
        QString typed;
        const int length = *rc::gen::inRange(0, 20);
        for (int i = 0; i < length; ++i)
            typed += letters.at(*rc::gen::inRange(0, int(letters.size())));
        const QString once = normaliseNumber(each, typed);
        RC_ASSERT(normaliseNumber(each, once) == once);
        for (const ExtraField &field : each.extras) {
            const QString value = normaliseExtra(field, typed);
            RC_ASSERT(normaliseExtra(field, value) == value);
        }
    }));
}

void TestDraft::longestForm_isRefusedEvenWhereFormsOnlyWarn()
{
    Draft draft = exampleDraft(row(QStringLiteral("GPCL")));
    draft.number = QString(40, u'7');
    QCOMPARE(check(draft).findings,
             finding(DraftField::Number, DraftProblem::PatternMismatch, false));
    draft.number += u'7';
    QCOMPARE(check(draft).findings, finding(DraftField::Number, DraftProblem::PatternMismatch));
}

QTEST_APPLESS_MAIN(TestDraft)
#include "tst_draft.moc"
