// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <complaint.h>

#include <QTest>

using namespace ct;

namespace {

Evidence answer(Channel channel, Verdict verdict, int afterSeconds, const char *opid = "",
                const char *txid = "", const char *raw = "")
{
    Evidence evidence;
    evidence.at = FakeClock().now().addSecs(afterSeconds);
    evidence.channel = channel;
    evidence.verdict = verdict;
    evidence.opid = QString::fromUtf8(opid);
    evidence.txid = QString::fromUtf8(txid);
    evidence.raw = QString::fromUtf8(raw);
    return evidence;
}

ComplaintFacts factsOf(CaseKind kind, State state = State::Unknown)
{
    ComplaintFacts facts;
    facts.subject.attempt = sampleAttempt(7, state);
    facts.subject.kind = kind;
    facts.subject.since = facts.subject.attempt.createdAt;
    facts.shop.name = QStringLiteral("Sri Ganesh Mobiles");
    facts.shop.phone = QStringLiteral("080 0000 0000");
    facts.username = QStringLiteral("shop500032");
    facts.now = FakeClock().now().addDays(6);
    return facts;
}

} // namespace

//! The letter to the provider: complete, in English, in Indian time, whatever this computer is set
//! to, and with nothing of the provider's that could break it.
class tst_Complaint : public QObject
{
    Q_OBJECT

private slots:
    void letter_holdsEveryIdAndEveryAnswer();
    void doubleDebit_namesBothOrders();
    void everyKind_saysWhatItAsksFor_data();
    void everyKind_saysWhatItAsksFor();
    void missingIds_areSaidToBeMissing();
    void time_isIndianWhateverTheZone();
    void sameAnswers_areOneLine();
    void longStory_isCutAtItsBeginning();
    void wordsOfOthers_stayOnTheirLine();
    void reusedTransaction_namesTheOtherOrder();
    void extraFields_areNamed();
};

void tst_Complaint::letter_holdsEveryIdAndEveryAnswer()
{
    ComplaintFacts facts = factsOf(CaseKind::Open, State::Pending);
    facts.subject.attempt.providerTxid = QStringLiteral("5804");
    facts.subject.attempt.operatorRef = QStringLiteral("KA1031182209");
    facts.story = {
        {answer(Channel::Recharge, Verdict::NoAnswer, 90), State::Unknown, {}},
        {answer(Channel::Status, Verdict::UnknownOrder, 95), State::Unknown, {}},
        {answer(Channel::Status, Verdict::Pending, 100, "", "5804"), State::Pending, {}}};
    const QString letter = complaintText(facts);
    const QStringList lines = letter.split(u'\n');
    QCOMPARE(lines.first(), complaintSubject(facts.subject));
    QCOMPARE(lines.first(), QStringLiteral("Complaint: order 481220073315007, 9812300007, INR "
                                           "239.00: no final result"));
    for (const char *line :
         {"Account: shop500032", "Our order id: 481220073315007", "Your transaction id: 5804",
          "Operator reference: KA1031182209", "Operator: Airtel (code A)", "Number: 9812300007",
          "Amount: INR 239.00", "Sent: 22 Nov 2026 09:31:14 IST",
          "- 22 Nov 2026 09:32:37 IST, answer to the recharge: no complete answer came",
          "- 22 Nov 2026 09:32:42 IST, answer to a status request: the order is not known",
          "- 22 Nov 2026 09:32:47 IST, answer to a status request: Pending (txid 5804)",
          "What we ask for:", "Sri Ganesh Mobiles", "Phone: 080 0000 0000",
          "28 Nov 2026 09:31:07 IST"})
        QVERIFY2(lines.contains(QString::fromLatin1(line)),
                 qPrintable(QString::fromLatin1(line) + u'\n' + letter));
}

//! G07: both order ids stand in the claim.
void tst_Complaint::doubleDebit_namesBothOrders()
{
    ComplaintFacts facts = factsOf(CaseKind::DoubleDebit, State::Success);
    facts.subject.other = sampleAttempt(8);
    facts.subject.other->providerTxid = QStringLiteral("5999");
    const QString letter = complaintText(facts);
    QVERIFY(letter.contains(QStringLiteral("Our order id: 481220073315007")));
    QVERIFY(letter.contains(QStringLiteral("The other order for the same payment:")));
    QVERIFY(letter.contains(QStringLiteral("Our order id: 481220073315008")));
    QVERIFY(letter.contains(QStringLiteral("Your transaction id: 5999")));
    QVERIFY(letter.contains(QStringLiteral("Our customer paid once")));
    QVERIFY(letter.contains(QStringLiteral("credit INR 239.00 to our wallet")));
}

void tst_Complaint::everyKind_saysWhatItAsksFor_data()
{
    QTest::addColumn<CaseKind>("kind");
    QTest::addColumn<QString>("asked");
    const auto row = [](const char *name, CaseKind kind, const char *asked) {
        QTest::newRow(name) << kind << QString::fromLatin1(asked);
    };
    row("open", CaseKind::Open, "tell us the final outcome");
    row("raised", CaseKind::Raised, "tell us the final outcome");
    row("double debit", CaseKind::DoubleDebit, "reverse one of them");
    row("conflict", CaseKind::Conflict, "state in writing the final outcome");
    row("contradiction", CaseKind::Contradiction, "state in writing the final outcome");
    row("wrong echo", CaseKind::WrongEcho, "to which number and with which amount");
    row("other order", CaseKind::OtherOrder, "why its answer named another");
    row("txid reused", CaseKind::TxidReused, "of each of the two orders");
    row("reversed", CaseKind::Reversed, "confirm that INR 239.00 is back in our wallet");
    row("late success", CaseKind::LateSuccess, "whether the recharge reached the number");
}

void tst_Complaint::everyKind_saysWhatItAsksFor()
{
    QFETCH(CaseKind, kind);
    QFETCH(QString, asked);
    const QString letter = complaintText(factsOf(kind, State::Success));
    QVERIFY2(letter.contains(asked), qPrintable(letter));
    QVERIFY(!letter.contains(u'%'));
    for (const QChar c : letter)
        QVERIFY2(c.unicode() < 128, qPrintable(letter)); // for mail programs of every age
}

void tst_Complaint::missingIds_areSaidToBeMissing()
{
    const QString letter = complaintText(factsOf(CaseKind::Open));
    QVERIFY(letter.contains(QStringLiteral("Your transaction id: none was given")));
    QVERIFY(letter.contains(QStringLiteral("Operator reference: none was given")));
    QVERIFY(letter.contains(QStringLiteral("- none came")));
}

void tst_Complaint::time_isIndianWhateverTheZone()
{
    const ComplaintFacts facts = factsOf(CaseKind::Open);
    const QString here = complaintText(facts);
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "America/New_York");
    tzset();
    const QString there = complaintText(facts);
    qputenv("TZ", zone);
    tzset();
    QCOMPARE(there, here);
    QVERIFY(here.contains(QStringLiteral("Sent: 22 Nov 2026 09:31:14 IST")));
}

void tst_Complaint::sameAnswers_areOneLine()
{
    ComplaintFacts facts = factsOf(CaseKind::Open);
    for (int i = 0; i < 5; ++i)
        facts.story << StoryLine{answer(Channel::Status, Verdict::Pending, 60 * i), State::Pending,
                                 Incident::None};
    const QString letter = complaintText(facts);
    QCOMPARE(letter.count(QStringLiteral("Pending")), 1);
    QVERIFY2(letter.contains(QStringLiteral("22 Nov 2026 09:31:07 IST to 22 Nov 2026 09:35:07 IST, "
                                            "5 times, answer to a status request: Pending")),
             qPrintable(letter));
}

void tst_Complaint::longStory_isCutAtItsBeginning()
{
    ComplaintFacts facts = factsOf(CaseKind::Open);
    for (int i = 0; i < 100; ++i) {
        facts.story << StoryLine{
            answer(Channel::Status, i % 2 ? Verdict::Pending : Verdict::Failure, 60 * i),
            State::Pending, Incident::None};
    }
    const QString letter = complaintText(facts);
    QVERIFY(letter.contains(QStringLiteral("(60 earlier answers are left out)")));
    QVERIFY(letter.size() < 8000);
}

void tst_Complaint::wordsOfOthers_stayOnTheirLine()
{
    ComplaintFacts facts = factsOf(CaseKind::WrongEcho);
    facts.subject.attempt.providerTxid = QStringLiteral("58\n04\x1b[31m");
    facts.story = {{answer(Channel::Recharge, Verdict::WrongEcho, 1, "bad\r\nwords", "58\n04",
                           "{\"number\":\"1\",\n\"x\":\"y\"}"),
                    State::Unknown, Incident::WrongEcho}};
    const QString letter = complaintText(facts);
    QVERIFY(!letter.contains(u'\r'));
    QVERIFY(!letter.contains(u'\x1b'));
    const QStringList lines = letter.split(u'\n').filter(QStringLiteral("answer to the recharge"));
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines.first().contains(QStringLiteral("\"number\"")), qPrintable(lines.first()));
    QVERIFY(lines.first().contains(QStringLiteral("bad")));
}

void tst_Complaint::reusedTransaction_namesTheOtherOrder()
{
    ComplaintFacts facts = factsOf(CaseKind::TxidReused, State::Success);
    BookedIncident incident;
    incident.kind = Incident::TxidReused;
    incident.other = OrderId(QStringLiteral("481220073315099"));
    facts.subject.incidents = {incident};
    QVERIFY(complaintText(facts).contains(QStringLiteral("481220073315099")));
}

void tst_Complaint::extraFields_areNamed()
{
    ComplaintFacts facts = factsOf(CaseKind::Open);
    facts.subject.attempt.intent.value1 = QStringLiteral("4637");
    facts.subject.attempt.intent.value2 = QStringLiteral("01");
    QVERIFY(complaintText(facts).contains(QStringLiteral("value1: 4637, value2: 01")));
}

QTEST_GUILESS_MAIN(tst_Complaint)
#include "tst_complaint.moc"
