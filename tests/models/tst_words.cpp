// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <words.h>

#include <QtTest>

using namespace ct;

class TestWords : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_IN"))); }
    void everyState_hasWordAndMark();
    void explanation_saysWhetherMoneyMoved_data();
    void explanation_saysWhetherMoneyMoved();
    void openAttempt_isNeverOfferedForRetryOrRefund();
    void unknown_saysWhatWentWrong();
    void reasonHint_namesWhatToDo_data();
    void reasonHint_namesWhatToDo();
    void refusal_saysThatNothingWasSent();
    void finding_namesTheFieldOfTheRow();
    void foreignText_isOneShortPlainLine();
    void time_isLocalAndShowsOtherYears();
    void number_isGroupedForMobilesOnly();
    void story_tellsEveryEvidence_data();
    void story_tellsEveryEvidence();
};

static const QList<State> allStates{State::Sending, State::NotSent,  State::Unknown,
                                    State::Pending, State::Failing,  State::Failed,
                                    State::Success, State::Reversed, State::Conflict};

void TestWords::everyState_hasWordAndMark()
{
    QSet<QString> words;
    for (const State state : allStates) {
        QVERIFY(!Words::stateWord(state).isEmpty());
        QCOMPARE(Words::stateMark(state).size(), 1);
        QVERIFY(!Words::tellCustomer(sampleAttempt(1, state)).isEmpty());
        words << Words::stateWord(state);
    }
    QCOMPARE(words.size(), allStates.size());
}

void TestWords::explanation_saysWhetherMoneyMoved_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, State state, const char *part) {
        QTest::newRow(name) << int(state) << QString::fromUtf8(part);
    };
    row("not sent", State::NotSent, "no money moved");
    row("unknown", State::Unknown, "may have been taken");
    row("pending", State::Pending, "set aside");
    row("failed", State::Failed, "No money was taken");
    row("success", State::Success, "is taken from the wallet");
    row("reversed", State::Reversed, "back in the wallet");
}

void TestWords::explanation_saysWhetherMoneyMoved()
{
    QFETCH(int, state);
    QFETCH(QString, part);
    const QString words = Words::explain(sampleAttempt(1, State(state)));
    QVERIFY2(words.contains(part), qPrintable(words));
}

void TestWords::openAttempt_isNeverOfferedForRetryOrRefund()
{
    for (const State state : {State::Unknown, State::Pending, State::Failing, State::Conflict}) {
        const QString words = Words::explain(sampleAttempt(1, state));
        QVERIFY2(words.contains(u"Do not try again"), qPrintable(words));
        QVERIFY2(words.contains(u"not refund"), qPrintable(words));
    }
}

void TestWords::unknown_saysWhatWentWrong()
{
    Attempt attempt = sampleAttempt(1, State::Unknown);
    attempt.lastVerdict = Verdict::NoAnswer;
    attempt.trouble = Trouble::TimedOut;
    QVERIFY(Words::explain(attempt).contains(Words::troubleWords(Trouble::TimedOut)));
    attempt.lastVerdict = Verdict::CallRefused;
    attempt.reason = QStringLiteral("Invalid IP 203.0.113.7");
    QVERIFY(Words::explain(attempt).contains(u"203.0.113.7"));
}

void TestWords::reasonHint_namesWhatToDo_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *reason, const char *part) {
        QTest::newRow(reason) << QString::fromUtf8(reason) << QString::fromUtf8(part);
    };
    row("Invalid IP 203.0.113.7", "address 203.0.113.7 on the white list");
    row("Invalid IP 2001:db8::7", "address 2001:db8::7 on the white list");
    row("Invalid IP", "white list");
    row("Authentication fail!", "password");
    row("Low Balance Please Contact Service Provider", "wallet");
    row(" Minimum amount 10 INR For Recharge.", "10 rupees");
    row("Already in pending process", "wait for its result");
    row("Operator Down", "later");
    row("Error Code : 1001, Contact Service Provider", "operator");
    row("Configuration Missing, Contact Service Provider", "operator");
    row("Paramenter is missing", "Settings");
    row("Transaction Failed", "");
}

void TestWords::reasonHint_namesWhatToDo()
{
    QFETCH(QString, reason);
    QFETCH(QString, part);
    const QString hint = Words::providerReasonHint(reason);
    QCOMPARE(hint.isEmpty(), part.isEmpty());
    QVERIFY2(hint.contains(part), qPrintable(hint));
}

void TestWords::refusal_saysThatNothingWasSent()
{
    for (int why = int(SaleRefusal::DuplicateOpen); why <= int(SaleRefusal::Large); ++why) {
        const Refused alone{SaleRefusal(why), std::nullopt};
        QVERIFY(Words::refusalSentence(alone).startsWith(u"Nothing was sent"));
    }
    const Refused beside{SaleRefusal::DuplicateOpen, sampleAttempt(7, State::Pending)};
    QVERIFY(Words::refusalSentence(beside).contains(u"481220073315007"));
}

void TestWords::finding_namesTheFieldOfTheRow()
{
    Operator row;
    row.numberLabel = QStringLiteral("Consumer number");
    row.numberExample = QStringLiteral("001234567890");
    row.least = Money::fromRupees(10);
    const auto says = [&](DraftField field, DraftProblem problem) {
        return Words::findingSentence({field, problem, true}, &row);
    };
    const QString mismatch = says(DraftField::Number, DraftProblem::PatternMismatch);
    QVERIFY(mismatch.contains(u"Consumer number"));
    QVERIFY(mismatch.contains(u"001234567890"));
    QVERIFY(says(DraftField::Amount, DraftProblem::BelowLeast).contains(u"₹ 10"));
    QVERIFY(says(DraftField::Amount, DraftProblem::AboveMost).contains(u"₹ 1,00,000"));
    QVERIFY(!Words::findingSentence({DraftField::Number, DraftProblem::Missing, true}, nullptr)
                 .isEmpty());
}

void TestWords::foreignText_isOneShortPlainLine()
{
    const QString line =
        Words::oneLine(QStringLiteral("a\r\nb\x1b[31m\u202E") + QString(900, u'x'));
    QVERIFY(line.startsWith(u"a b [31m x"));
    QVERIFY(line.size() <= 160);
}

void TestWords::time_isLocalAndShowsOtherYears()
{
    const QDateTime at(QDate(2026, 10, 31), QTime(12, 52, 9), Qt::UTC);
    QCOMPARE(Words::time(at, QDate(2026, 11, 1)), QStringLiteral("31 Oct 18:22:09"));
    QCOMPARE(Words::time(at, QDate(2027, 1, 1)), QStringLiteral("31 Oct 2026 18:22"));
    QCOMPARE(Words::time({}, QDate(2027, 1, 1)), QString());
    QCOMPARE(Words::preciseTime(at.addMSecs(114)), QStringLiteral("18:22:09.114"));
}

void TestWords::number_isGroupedForMobilesOnly()
{
    QCOMPARE(Words::groupedNumber(Service::Mobile, QStringLiteral("9876543210")),
             QStringLiteral("98765 43210"));
    QCOMPARE(Words::groupedNumber(Service::Dth, QStringLiteral("1234567890")),
             QStringLiteral("1234567890"));
}

void TestWords::story_tellsEveryEvidence_data()
{
    QTest::addColumn<int>("channel");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<int>("after");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("aside");
    const auto row = [](const char *name, Channel channel, Verdict verdict, State after,
                        const char *line, const char *aside) {
        QTest::newRow(name) << int(channel) << int(verdict) << int(after) << QString::fromUtf8(line)
                            << QString::fromUtf8(aside);
    };
    row("lost", Channel::Recharge, Verdict::NoAnswer, State::Unknown, "Connection lost",
        "outcome unknown");
    row("asked, pending", Channel::Status, Verdict::Pending, State::Pending,
        "Status asked: Pending", "");
    row("asked, success", Channel::Status, Verdict::Success, State::Success,
        "Status asked: Success", "reference KA1031182209");
    row("refused", Channel::Recharge, Verdict::Refusal, State::Failing, "Provider refused it",
        "KA1031182209 · to be confirmed");
    row("recovered", Channel::Recovery, Verdict::OwnerGone, State::Unknown,
        "Program had ended while sending", "outcome unknown");
    row("decided", Channel::Person, Verdict::SaidFailed, State::Failed, "Owner decided: failed",
        "by owner · seen in the portal · reference P-17");
    row("called back", Channel::Callback, Verdict::Hint, State::Pending, "Provider called back",
        "");
}

void TestWords::story_tellsEveryEvidence()
{
    QFETCH(int, channel);
    QFETCH(int, verdict);
    QFETCH(int, after);
    StoryLine line;
    line.evidence.channel = Channel(channel);
    line.evidence.verdict = Verdict(verdict);
    line.evidence.trouble = Trouble::Closed;
    line.evidence.opid = QStringLiteral("KA1031182209");
    line.evidence.by = QStringLiteral("owner");
    line.evidence.raw = QStringLiteral("seen in the\nportal");
    line.evidence.reference = QStringLiteral("P-17");
    line.after = State(after);
    QTEST(Words::storyLine(line), "line");
    QTEST(Words::storyAside(line), "aside");
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
