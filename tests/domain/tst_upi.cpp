// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <upi.h>

#include <property.h>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace ct;

namespace {

UpiRequest sample()
{
    return {QStringLiteral("shop.name@testbank"), QStringLiteral("Shop Name"),
            Money::fromRupees(239), QStringLiteral("Recharge 98765 43210"),
            QStringLiteral("481220073315907")};
}

} // namespace

class TestUpi : public QObject
{
    Q_OBJECT

private slots:
    void id_isJudged_data();
    void id_isJudged();
    void link_isAsTheSpecificationSays();
    void link_encodesEverythingButTheId_data();
    void link_encodesEverythingButTheId();
    void link_leavesEmptyPartsOut();
    void link_cutsWhatIsTooLong();
    void link_isRefusedWithoutPayeeOrAmount();
    void link_givesBackWhatWentIn();
};

void TestUpi::id_isJudged_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("problem"); // -1: none
    const auto row = [](const QString &id, int problem) {
        QTest::newRow(qPrintable(id.left(40))) << id << problem;
    };
    const auto good = [&row](const char *id) { row(QString::fromUtf8(id), -1); };
    const auto bad = [&row](const char *id, UpiProblem problem) {
        row(QString::fromUtf8(id), int(problem));
    };
    good("shop@upi");
    good("shop.name-2_x@testbank");
    good("0000000000@testpsp");
    good("ab@t2b");
    good("Q123456789@testpsp");
    bad("", UpiProblem::NoHandle);
    bad("shop", UpiProblem::NoHandle);
    bad("@upi", UpiProblem::NoHandle);
    bad("shop@", UpiProblem::NoHandle);
    bad("shop@mail.example", UpiProblem::Email);
    bad("shop name@upi", UpiProblem::OddLetters);
    bad("shop@up i", UpiProblem::OddLetters);
    bad("shop@@upi", UpiProblem::OddLetters);
    bad("a@b@c.d", UpiProblem::OddLetters);
    bad("दुकान@upi", UpiProblem::OddLetters);
    bad("shop@upi\n", UpiProblem::OddLetters);
    bad("shop&am=1@upi", UpiProblem::OddLetters);
    bad("shop%40@upi", UpiProblem::OddLetters);
    bad("s@upi", UpiProblem::BadLength);
    bad("shop@u", UpiProblem::BadLength);
    row(QString(255, u'a') + QStringLiteral("@upi"), -1);
    row(QString(256, u'a') + QStringLiteral("@upi"), int(UpiProblem::BadLength));
    row(QStringLiteral("shop@") + QString(65, u'b'), int(UpiProblem::BadLength));
}

void TestUpi::id_isJudged()
{
    QFETCH(QString, id);
    const auto problem = checkUpiId(id);
    QTEST(problem ? int(*problem) : -1, "problem");
}

void TestUpi::link_isAsTheSpecificationSays()
{
    const auto link = upiLink(sample());
    QVERIFY(link.ok());
    QCOMPARE(*link, QByteArray("upi://pay?pa=shop.name@testbank&pn=Shop%20Name&tr=481220073315907"
                               "&tn=Recharge%2098765%2043210&am=239.00&cu=INR"));
}

void TestUpi::link_encodesEverythingButTheId_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("encoded");
    const auto row = [](const char *name, const char *encoded) {
        QTest::newRow(name) << QString::fromUtf8(name) << QByteArray(encoded);
    };
    row("A & B", "pn=A%20%26%20B&");
    row("50% + more", "pn=50%25%20%2B%20more&");
    row("a=b?c#d/e", "pn=a%3Db%3Fc%23d%2Fe&");
    row("दुकान", "pn=%E0%A4%A6%E0%A5%81%E0%A4%95%E0%A4%BE%E0%A4%A8&");
    row("two\nlines", "pn=two%20lines&");
}

void TestUpi::link_encodesEverythingButTheId()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, encoded);
    UpiRequest request = sample();
    request.payeeName = name;
    const auto link = upiLink(request);
    QVERIFY(link.ok());
    QVERIFY2(link->contains(encoded), link->constData());
    QVERIFY(link->contains("?pa=shop.name@testbank&"));
    QCOMPARE(link->count("&am="), 1);
}

void TestUpi::link_leavesEmptyPartsOut()
{
    UpiRequest request = sample();
    request.payeeName.clear();
    request.note = QStringLiteral("  ");
    request.reference = QStringLiteral("--");
    request.amount = Money::fromPaise(5);
    QCOMPARE(*upiLink(request), QByteArray("upi://pay?pa=shop.name@testbank&am=0.05&cu=INR"));
}

void TestUpi::link_cutsWhatIsTooLong()
{
    UpiRequest request = sample();
    request.payeeName = QString(200, u'n');
    request.note = QStringLiteral("कि").repeated(40); // 80 characters; the 50th ends a syllable
    request.reference = QStringLiteral("0123abcd-").repeated(9);
    const QUrlQuery query{QUrl(QString::fromLatin1(*upiLink(request)))};
    const auto part = [&query](const char *name) {
        return query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
    };
    QCOMPARE(part("pn"), QString(99, u'n'));
    QCOMPARE(part("tn"), QStringLiteral("कि").repeated(25));
    QCOMPARE(part("tr"), QStringLiteral("0123abcd").repeated(5).left(35));
    request.note.prepend(u'x'); // now the 50th would be half of one
    QCOMPARE(QUrlQuery{QUrl(QString::fromLatin1(*upiLink(request)))}.queryItemValue(
                 QStringLiteral("tn"), QUrl::FullyDecoded),
             u'x' + QStringLiteral("कि").repeated(24));
}

void TestUpi::link_isRefusedWithoutPayeeOrAmount()
{
    UpiRequest request = sample();
    request.payeeId = QStringLiteral("shop@mail.example");
    QVERIFY(!upiLink(request).ok());
    QCOMPARE(upiLink(request).error(), (Error{Fault::Malformed, QStringLiteral("payee")}));
    request = sample();
    for (const qint64 paise : {0, -100}) {
        request.amount = Money::fromPaise(paise);
        QCOMPARE(upiLink(request).error(), (Error{Fault::Malformed, QStringLiteral("amount")}));
    }
}

void TestUpi::link_givesBackWhatWentIn()
{
    QVERIFY(holds("any name and amount come out of the link again", [] {
        UpiRequest request = sample();
        const auto letters = *rc::gen::container<std::u16string>(
            40, rc::gen::oneOf(rc::gen::inRange<char16_t>(0x20, 0x7F),
                               rc::gen::inRange<char16_t>(0x900, 0xD7F)));
        request.payeeName = QString::fromStdU16String(letters).simplified();
        request.amount = Money::fromPaise(*rc::gen::inRange<qint64>(1, 1'000'000'000));
        const QByteArray link = *upiLink(request);
        for (const char c : link)
            RC_ASSERT(c > 0x20 && c < 0x7F);
        const QUrlQuery query{QUrl::fromEncoded(link, QUrl::StrictMode)};
        RC_ASSERT(query.queryItemValue(QStringLiteral("pn"), QUrl::FullyDecoded) ==
                  request.payeeName);
        RC_ASSERT(query.queryItemValue(QStringLiteral("pa")) == request.payeeId);
        RC_ASSERT(query.queryItemValue(QStringLiteral("am")) == request.amount.toPlain());
        RC_ASSERT(query.queryItemValue(QStringLiteral("cu")) == QStringLiteral("INR"));
    }));
}

QTEST_APPLESS_MAIN(TestUpi)
#include "tst_upi.moc"
