// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <judge.h>

#include <QTest>

using namespace ct;

namespace {

//! A recharge that was answered whole.
Ending wholeEnding()
{
    Ending ending;
    ending.httpStatus = 200;
    ending.contentLength = "5";
    ending.body = "right";
    ending.sentOnce = true;
    ending.bodyReads = 1;
    ending.requestSent = true;
    return ending;
}

//! A recharge whose connection was refused.
Ending unsentEnding()
{
    Ending ending;
    ending.error = QNetworkReply::ConnectionRefusedError;
    ending.sentOnce = true;
    return ending;
}

} // namespace

//! What is only seen here may never come from Qt on a good day, and is believed on none.
class tst_Outcome : public QObject
{
    Q_OBJECT

private slots:
    void body_isWholeOnlyAtItsAnnouncedLength_data();
    void body_isWholeOnlyAtItsAnnouncedLength();
    void neverSent_needsEveryProof_data();
    void neverSent_needsEveryProof();
    void givingUp_provesNothing();
    void anotherStatus_saysNothing_data();
    void anotherStatus_saysNothing();
};

void tst_Outcome::body_isWholeOnlyAtItsAnnouncedLength_data()
{
    QTest::addColumn<QByteArray>("length");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<Trouble>("trouble");
    QTest::addColumn<bool>("delimited");
    const auto row = [](const char *name, const char *length, const char *encoding, Trouble trouble,
                        bool delimited) {
        QTest::newRow(name) << QByteArray(length) << QByteArray(encoding) << trouble << delimited;
    };
    row("as announced", "5", "", Trouble::None, true);
    row("shorter", "6", "", Trouble::Closed, true);
    row("longer", "4", "", Trouble::Closed, true);
    row("not announced", "", "", Trouble::None, false);
    row("no number", "5x", "", Trouble::None, false);
    row("negative", "-5", "", Trouble::None, false);
    row("two lengths", "5, 5", "", Trouble::None, false);
    row("in chunks", "", "Chunked", Trouble::None, true);
    row("in chunks, and announced", "5", "chunked", Trouble::None, false);
    row("another encoding", "", "gzip, chunked", Trouble::None, false);
}

void tst_Outcome::body_isWholeOnlyAtItsAnnouncedLength()
{
    QFETCH(QByteArray, length);
    QFETCH(QByteArray, encoding);
    QFETCH(Trouble, trouble);
    QFETCH(bool, delimited);
    Ending ending = wholeEnding();
    ending.contentLength = length;
    ending.transferEncoding = encoding;
    const Outcome outcome = outcomeOf(ending);
    QCOMPARE(troubleName(outcome.trouble), troubleName(trouble));
    QCOMPARE(outcome.delimited, delimited);
    QVERIFY(!outcome.neverSent);
}

void tst_Outcome::neverSent_needsEveryProof_data()
{
    QTest::addColumn<std::function<void(Ending &)>>("change");
    QTest::addColumn<bool>("neverSent");
    const auto row = [](const char *name, const std::function<void(Ending &)> &change,
                        bool neverSent) { QTest::newRow(name) << change << neverSent; };
    row(
        "refused", [](Ending &) {}, true);
    row(
        "host not found", [](Ending &e) { e.error = QNetworkReply::HostNotFoundError; }, true);
    row(
        "bad certificate", [](Ending &e) { e.error = QNetworkReply::SslHandshakeFailedError; },
        true);
    row(
        "no recharge", [](Ending &e) { e.sentOnce = false; }, false);
    row(
        "its body was read", [](Ending &e) { e.bodyReads = 1; }, false);
    row(
        "it was written", [](Ending &e) { e.requestSent = true; }, false);
    row(
        "no error", [](Ending &e) { e.error = QNetworkReply::NoError; }, false);
    row(
        "taken back", [](Ending &e) { e.error = QNetworkReply::OperationCanceledError; }, false);
    row(
        "a status came", [](Ending &e) { e.httpStatus = 503; }, false);
    row(
        "bytes came", [](Ending &e) { e.body = "x"; }, false);
}

void tst_Outcome::neverSent_needsEveryProof()
{
    QFETCH(std::function<void(Ending &)>, change);
    QFETCH(bool, neverSent);
    Ending ending = unsentEnding();
    change(ending);
    QCOMPARE(outcomeOf(ending).neverSent, neverSent);
}

void tst_Outcome::givingUp_provesNothing()
{
    for (const Trouble trouble : {Trouble::TimedOut, Trouble::TooLarge, Trouble::Closed}) {
        for (const int status : {0, 200}) {
            const Outcome outcome = outcomeOfGivingUp(trouble, status);
            QVERIFY(!outcome.neverSent);
            QVERIFY(!outcome.delimited);
            QCOMPARE(outcome.trouble, trouble);
        }
    }
}

void tst_Outcome::anotherStatus_saysNothing_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {201, 202, 203, 204, 206, 301, 400, 401, 407, 408, 429, 500, 503, 504})
        QTest::addRow("%d", status) << status;
}

void tst_Outcome::anotherStatus_saysNothing()
{
    QFETCH(int, status);
    const RechargeCall sale{OrderId(QStringLiteral("481220073315907")),
                            QStringLiteral("A"),
                            QStringLiteral("9876543210"),
                            QStringLiteral("9"),
                            {},
                            {},
                            Money::fromRupees(239)};
    const StatusCall question{sale.orderId, sale.number, sale.amount};
    for (const char *word : {"Success", "Failure"}) {
        Ending ending = wholeEnding();
        ending.body = QByteArray("5804,") + word + ",WB,9876543210,239,481220073315907";
        ending.contentLength = QByteArray::number(ending.body.size());
        const Outcome right = outcomeOf(ending);
        QVERIFY(judgeRecharge(right, AnswerFormat::Csv, sale).verdict != Verdict::Unreadable);
        QVERIFY(judgeStatus(right, AnswerFormat::Csv, question).verdict != Verdict::Unreadable);
        ending.httpStatus = status;
        const Outcome outcome = outcomeOf(ending);
        const Judgement ofSale = judgeRecharge(outcome, AnswerFormat::Csv, sale);
        QCOMPARE(ofSale.verdict, Verdict::Unreadable);
        QCOMPARE(ofSale.trouble, Trouble::HttpStatus);
        const Judgement ofQuestion = judgeStatus(outcome, AnswerFormat::Csv, question);
        QCOMPARE(ofQuestion.verdict, Verdict::Unreadable);
        QCOMPARE(ofQuestion.trouble, Trouble::HttpStatus);
    }
}

QTEST_APPLESS_MAIN(tst_Outcome)

#include "tst_outcome.moc"
