// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <encode.h>

#include <QTest>
#include <QUrlQuery>

using namespace ct;

namespace {

constexpr auto EveryDelimiter = "a+b&c%d#e=f;g h/i?j:k@l%2Bm\"n'o\\p";

RechargeCall landline()
{
    return {OrderId(QStringLiteral("481220073315907")),
            QStringLiteral("LBS"),
            QStringLiteral("0221234567"),
            QStringLiteral("9"),
            QStringLiteral("022"),
            QStringLiteral("A/C 12&3"),
            Money::fromRupees(239)};
}

ProviderProfile shop()
{
    ProviderProfile profile;
    profile.username = QStringLiteral("shop");
    return profile;
}

SecretBytes secret(const char *text)
{
    return SecretBytes(QByteArrayView(text));
}

//! What a server makes of one parameter: split first, then decode, with + as a space.
QByteArray valueAtServer(const QByteArray &query, const QByteArray &name)
{
    for (QByteArray part : query.split('&')) {
        if (part.startsWith(name + '='))
            return QByteArray::fromPercentEncoding(part.mid(name.size() + 1).replace('+', ' '));
    }
    return QByteArrayLiteral("(absent)");
}

QList<QByteArray> namesOf(const QByteArray &query)
{
    QList<QByteArray> names;
    for (const QByteArray &part : query.split('&'))
        names << part.left(part.indexOf('='));
    return names;
}

} // namespace

class tst_Encode : public QObject
{
    Q_OBJECT

private slots:
    void recharge_namesEveryParameterInTheDocumentedOrder();
    void recharge_leavesOutEmptyExtraFields();
    void status_asksByOrderIdOnly();
    void balance_namesTheAccountOnly();
    void format_isAlwaysSent_data();
    void format_isAlwaysSent();
    void everyValue_survivesOnce_data();
    void everyValue_survivesOnce();
    void everyByteOfAPassword_survivesTheUrl();
    void amount_isWhatTheProviderReads_data();
    void amount_isWhatTheProviderReads();
    void url_keepsTheGatewaysOwnPath_data();
    void url_keepsTheGatewaysOwnPath();
    void gateway_isAcceptedOrRefused_data();
    void gateway_isAcceptedOrRefused();
    void gatewayError_doesNotRepeatTheAddress();
    void names_goBothWays();
};

void tst_Encode::recharge_namesEveryParameterInTheDocumentedOrder()
{
    const QByteArray query = encodeRecharge(shop(), landline(), secret("pa+ss"));
    QCOMPARE(query, QByteArrayLiteral("username=shop&pwd=pa%2Bss&circlecode=9&operatorcode=LBS"
                                      "&number=0221234567&amount=239&orderid=481220073315907"
                                      "&format=json&value1=022&value2=A%2FC%2012%263"));
}

void tst_Encode::recharge_leavesOutEmptyExtraFields()
{
    RechargeCall call = landline();
    call.value2.clear();
    QVERIFY(namesOf(encodeRecharge(shop(), call, secret("x"))).contains("value1"));
    QVERIFY(!namesOf(encodeRecharge(shop(), call, secret("x"))).contains("value2"));
    call.value1.clear();
    QVERIFY(!namesOf(encodeRecharge(shop(), call, secret("x"))).contains("value1"));
}

void tst_Encode::status_asksByOrderIdOnly()
{
    QCOMPARE(encodeStatus(shop(), landline().orderId, secret("x y")),
             QByteArrayLiteral("username=shop&pwd=x%20y&orderid=481220073315907&format=json"));
}

void tst_Encode::balance_namesTheAccountOnly()
{
    QCOMPARE(encodeBalance(shop(), secret("x")),
             QByteArrayLiteral("username=shop&pwd=x&format=json"));
}

void tst_Encode::format_isAlwaysSent_data()
{
    QTest::addColumn<AnswerFormat>("format");
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("json") << AnswerFormat::Json << QByteArrayLiteral("json");
    QTest::newRow("csv") << AnswerFormat::Csv << QByteArrayLiteral("csv");
    QTest::newRow("xml") << AnswerFormat::Xml << QByteArrayLiteral("xml");
}

void tst_Encode::format_isAlwaysSent()
{
    QFETCH(AnswerFormat, format);
    QFETCH(QByteArray, sent);
    ProviderProfile profile = shop();
    profile.format = format;
    QCOMPARE(valueAtServer(encodeRecharge(profile, landline(), secret("x")), "format"), sent);
    QCOMPARE(valueAtServer(encodeStatus(profile, landline().orderId, secret("x")), "format"), sent);
    QCOMPARE(valueAtServer(encodeBalance(profile, secret("x")), "format"), sent);
}

void tst_Encode::everyValue_survivesOnce_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("delimiters") << QString::fromLatin1(EveryDelimiter);
    QTest::newRow("percent-encoded already") << QStringLiteral("%2B%26%25%41");
    QTest::newRow("a plus only") << QStringLiteral("+");
    QTest::newRow("Devanagari") << QStringLiteral("राम & सन्स");
    QTest::newRow("beyond the first plane") << QStringLiteral("😀=₹");
    QTest::newRow("line ends") << QStringLiteral("a\r\nb\tc");
    QTest::newRow("date of birth") << QStringLiteral("31-12-1980");
    QTest::newRow("unreserved marks") << QStringLiteral("-._~!*'()[]{}|^`<>\"");
}

void tst_Encode::everyValue_survivesOnce()
{
    QFETCH(QString, value);
    RechargeCall call = landline();
    call.number = value;
    call.value1 = value;
    ProviderProfile profile = shop();
    profile.username = value;
    const QByteArray query = encodeRecharge(profile, call, SecretBytes(value.toUtf8()));
    const QByteArray onTheWire =
        callUrl(profile.gateway, CallPath::Recharge, query).query(QUrl::FullyEncoded).toLatin1();
    for (const QByteArray &text : {query, onTheWire}) {
        for (const QByteArray &name : {QByteArray("username"), QByteArray("pwd"),
                                       QByteArray("number"), QByteArray("value1")})
            QCOMPARE(valueAtServer(text, name), value.toUtf8());
        QCOMPARE(namesOf(text).size(), 10);
    }
}

void tst_Encode::everyByteOfAPassword_survivesTheUrl()
{
    for (int byte = 1; byte < 256; ++byte) {
        const QByteArray raw = QByteArray("x") + char(byte) + "41y";
        const QByteArray query = encodeBalance(shop(), SecretBytes(raw));
        const QUrl url = callUrl(shop().gateway, CallPath::Balance, query);
        QVERIFY(url.isValid());
        const QByteArray sent = url.toEncoded();
        QCOMPARE(valueAtServer(sent.mid(sent.indexOf('?') + 1), "pwd"), raw);
        QVERIFY(!sent.contains('#') && !sent.contains(' ') && !sent.contains('\n'));
    }
}

void tst_Encode::amount_isWhatTheProviderReads_data()
{
    QTest::addColumn<qint64>("paise");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole") << qint64(23900) << QStringLiteral("239");
    QTest::newRow("ten") << qint64(1000) << QStringLiteral("10");
    QTest::newRow("half") << qint64(23950) << QStringLiteral("239.50");
    QTest::newRow("paise") << qint64(123456789) << QStringLiteral("1234567.89");
    QTest::newRow("one paisa") << qint64(1) << QStringLiteral("0.01");
}

void tst_Encode::amount_isWhatTheProviderReads()
{
    QFETCH(qint64, paise);
    QFETCH(QString, text);
    QCOMPARE(amountText(Money::fromPaise(paise)), text);
}

void tst_Encode::url_keepsTheGatewaysOwnPath_data()
{
    QTest::addColumn<QString>("gateway");
    QTest::addColumn<QString>("recharge");
    QTest::newRow("the real one") << QString::fromLatin1(DefaultGateway)
                                  << QStringLiteral("https://business.a1topup.com/recharge/api");
    QTest::newRow("a slash behind") << QStringLiteral("https://example.org/")
                                    << QStringLiteral("https://example.org/recharge/api");
    QTest::newRow("port and folder") << QStringLiteral("http://127.0.0.1:8080/a%20b/")
                                     << QStringLiteral("http://127.0.0.1:8080/a%20b/recharge/api");
}

void tst_Encode::url_keepsTheGatewaysOwnPath()
{
    QFETCH(QString, gateway);
    QFETCH(QString, recharge);
    QCOMPARE(callUrl(gateway, CallPath::Recharge, {}).toEncoded(), recharge.toLatin1());
    QVERIFY(callUrl(gateway, CallPath::Status, {}).path().endsWith(u"/recharge/status"));
    QVERIFY(callUrl(gateway, CallPath::Balance, {}).path().endsWith(u"/recharge/balance"));
}

void tst_Encode::gateway_isAcceptedOrRefused_data()
{
    QTest::addColumn<QString>("gateway");
    QTest::addColumn<bool>("accepted");
    const auto row = [](const char *gateway, bool accepted) {
        QTest::newRow(*gateway ? gateway : "(empty)") << QString::fromUtf8(gateway) << accepted;
    };
    row("https://business.a1topup.com", true);
    row("https://business.a1topup.com:8443/base", true);
    row("http://127.0.0.1", true);
    row("http://127.0.0.1:39811", true);
    row("http://127.255.0.9:1", true);
    row("http://[::1]:8080", true);
    row("http://localhost:8080", true);
    row("http://LOCALHOST", true);
    row("http://business.a1topup.com", false);
    row("HTTP://business.a1topup.com", false);
    row("http://localhost.example.org", false);
    row("http://127.0.0.1.example.org", false);
    row("http://128.0.0.1", false);
    row("http://0.0.0.0", false);
    row("http://10.0.0.1", false);
    row("http://[::ffff:10.0.0.1]", false);
    row("http://[::]", false);
    row("http://[fe80::1]", false);
    row("https://shop:word@business.a1topup.com", false);
    row("https://shop@business.a1topup.com", false);
    row("https://@business.a1topup.com", false);
    row("https://business.a1topup.com?x=1", false);
    row("https://business.a1topup.com/?", false);
    row("https://business.a1topup.com/#x", false);
    row("ftp://business.a1topup.com", false);
    row("file:///etc/passwd", false);
    row("business.a1topup.com", false);
    row("//business.a1topup.com", false);
    row("https://", false);
    row("https:business.a1topup.com", false);
    row("https://exa mple.org", false);
    row("", false);
}

void tst_Encode::gateway_isAcceptedOrRefused()
{
    QFETCH(QString, gateway);
    QFETCH(bool, accepted);
    const Result<Done> checked = checkGatewayUrl(gateway);
    QCOMPARE(checked.ok(), accepted);
    if (!accepted)
        QCOMPARE(checked.error().fault, Fault::Refused);
}

void tst_Encode::gatewayError_doesNotRepeatTheAddress()
{
    const Result<Done> checked = checkGatewayUrl(QStringLiteral("https://shop:canary@example.org"));
    QVERIFY(!checked.ok());
    QVERIFY(!checked.error().detail.contains(u"canary"));
}

void tst_Encode::names_goBothWays()
{
    for (const WireForm wire : {WireForm::PostQuery, WireForm::PostForm, WireForm::Get})
        QCOMPARE(wireFormFromName(wireFormName(wire)), std::optional(wire));
    for (const AnswerFormat format : {AnswerFormat::Json, AnswerFormat::Csv, AnswerFormat::Xml})
        QCOMPARE(answerFormatFromName(answerFormatName(format)), std::optional(format));
    QVERIFY(!wireFormFromName(QStringLiteral("POST")));
    QVERIFY(!answerFormatFromName(QStringLiteral("JSON")));
}

QTEST_APPLESS_MAIN(tst_Encode)

#include "tst_encode.moc"
