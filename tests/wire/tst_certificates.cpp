// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <a1topup.h>
#include <certificateworks.h>
#include <faultyserver.h>
#include <statemachine.h>

#include <QProcess>
#include <QTest>

using namespace ct;

namespace {

constexpr int Patience = 30000;

const QString Here = QStringLiteral("subjectAltName=IP:127.0.0.1");
const QString IsAuthority = QStringLiteral("basicConstraints=critical,CA:TRUE");

//! A sale of its own for every call: none may ever be seen.
RechargeCall nextCall()
{
    static qint64 order = 481220073310000;
    RechargeCall call;
    call.orderId = OrderId(QString::number(order++));
    call.operatorCode = QStringLiteral("A");
    call.number = QStringLiteral("9876543210");
    call.circle = QStringLiteral("9");
    call.amount = Money::fromRupees(239);
    return call;
}

} // namespace

//! Nothing, not a byte of the order or the password, goes to a server that cannot prove who it is.
class tst_Certificates : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void rightCertificate_isSpokenTo_data();
    void rightCertificate_isSpokenTo();
    void badCertificate_sendsNothing_data();
    void badCertificate_sendsNothing();
    void weakServer_sendsNothing_data();
    void weakServer_sendsNothing();

private:
    bool makeRight();
    bool makeWrong();
    bool makeWrongChains();
    bool makeWeak();
    ProviderProfile profile(const QString &host, quint16 port, WireForm wire) const;
    //! The evidence of one recharge; an empty list: no answer came.
    QList<Evidence> recharge(const ProviderProfile &shop);

    CertificateWorks m_works;
    std::shared_ptr<SecretBytes> m_password =
        std::make_shared<SecretBytes>(QByteArrayView("pass+word"));
    SystemClock m_clock;
    Redactor m_redactor;
};

void tst_Certificates::initTestCase()
{
    QVERIFY2(m_works.isValid(), "the openssl command is needed");
    QVERIFY(makeRight());
    QVERIFY(makeWrong());
    QVERIFY(makeWrongChains());
    QVERIFY(makeWeak());
}

bool tst_Certificates::makeRight()
{
    const QString root = QStringLiteral("root");
    const QString between = QStringLiteral("between");
    return m_works.make({between, root, {IsAuthority}}) &&
           m_works.make({QStringLiteral("right"), root, {Here}}) &&
           m_works.make({QStringLiteral("below"), between, {Here}}) &&
           m_works.make(
               {QStringLiteral("named"), root, {QStringLiteral("subjectAltName=DNS:localhost")}});
}

bool tst_Certificates::makeWrong()
{
    const QString root = QStringLiteral("root");
    const auto leaf = [&](const char *name, const QStringList &extensions, const char *start = "",
                          const char *end = "") {
        return m_works.make({QString::fromLatin1(name), root, extensions,
                             QString::fromLatin1(start), QString::fromLatin1(end)});
    };
    const auto named = [](const char *names) {
        return QStringList{QStringLiteral("subjectAltName=") + QString::fromLatin1(names)};
    };
    return leaf("expired", {Here}, "20200101000000Z", "20210101000000Z") &&
           leaf("future", {Here}, "20490101000000Z", "20491231000000Z") &&
           leaf("stranger", named("DNS:other.example,IP:127.0.0.2")) &&
           leaf("widest", named("DNS:*")) && leaf("wide", named("DNS:*.0.0.1,DNS:127.*.0.1")) &&
           leaf("client", {Here, QStringLiteral("extendedKeyUsage=clientAuth")}) &&
           leaf("odd", {Here, QStringLiteral("1.2.3.4.5=critical,ASN1:UTF8String:odd")}) &&
           m_works.makeSelfSigned(QStringLiteral("alone"), QStringLiteral("IP:127.0.0.1")) &&
           m_works.makeAltered(QStringLiteral("altered"), QStringLiteral("right"));
}

bool tst_Certificates::makeWrongChains()
{
    const auto make = [this](const char *name, const char *issuer, const QStringList &extensions,
                             const char *start = "", const char *end = "") {
        return m_works.make({QString::fromLatin1(name), QString::fromLatin1(issuer), extensions,
                             QString::fromLatin1(start), QString::fromLatin1(end)});
    };
    const QString notAuthority = QStringLiteral("basicConstraints=critical,CA:FALSE");
    return m_works.makeSelfSigned(QStringLiteral("foreign"), QStringLiteral("DNS:foreign")) &&
           make("belowforeign", "foreign", {Here}) && make("shop", "root", {notAuthority, Here}) &&
           make("belowshop", "shop", {Here}) &&
           make("old", "root", {IsAuthority}, "20200101000000Z", "20210101000000Z") &&
           make("belowold", "old", {Here}) &&
           make("reader", "root",
                {IsAuthority, QStringLiteral("keyUsage=critical,digitalSignature")}) &&
           make("belowreader", "reader", {Here}) &&
           make("last", "root", {IsAuthority + QStringLiteral(",pathlen:0")}) &&
           make("onemore", "last", {IsAuthority}) && make("belowonemore", "onemore", {Here}) &&
           make("walled", "root",
                {IsAuthority,
                 QStringLiteral("nameConstraints=critical,permitted;IP:10.0.0.0/255.0.0.0")}) &&
           make("belowwalled", "walled", {Here});
}

bool tst_Certificates::makeWeak()
{
    const auto make = [this](const char *name, const char *digest, const char *key) {
        return m_works.make({QString::fromLatin1(name),
                             QStringLiteral("root"),
                             {Here},
                             {},
                             {},
                             QString::fromLatin1(digest),
                             QString::fromLatin1(key)});
    };
    return make("sha", "sha1", "") && make("md", "md5", "") && make("short", "sha256", "rsa:1024");
}

ProviderProfile tst_Certificates::profile(const QString &host, quint16 port, WireForm wire) const
{
    ProviderProfile shop;
    shop.gateway = QStringLiteral("https://%1:%2").arg(host).arg(port);
    shop.username = QStringLiteral("shop");
    shop.wire = wire;
    shop.caFile = m_works.caFile();
    return shop;
}

QList<Evidence> tst_Certificates::recharge(const ProviderProfile &shop)
{
    A1Topup provider(shop, m_password, m_clock, m_redactor);
    QList<Evidence> answers;
    provider.recharge(nextCall(), {this, [&answers](Result<Evidence> evidence) {
                                       if (evidence)
                                           answers << *evidence;
                                   }});
    [&] { QTRY_VERIFY_WITH_TIMEOUT(!answers.isEmpty(), Patience); }();
    return answers;
}

void tst_Certificates::rightCertificate_isSpokenTo_data()
{
    QTest::addColumn<QStringList>("chain");
    QTest::addColumn<QString>("host");
    const QString address = QStringLiteral("127.0.0.1");
    QTest::newRow("for the address") << QStringList{QStringLiteral("right")} << address;
    QTest::newRow("below another one")
        << QStringList{QStringLiteral("below"), QStringLiteral("between")} << address;
    QTest::newRow("for the name") << QStringList{QStringLiteral("named")}
                                  << QStringLiteral("localhost");
}

// The control: every row below differs from one of these in nothing but its fault.
void tst_Certificates::rightCertificate_isSpokenTo()
{
    QFETCH(QStringList, chain);
    QFETCH(QString, host);
    FaultyServer server(m_works.shown(chain));
    server.setAnswer(
        [](const WireRequest &request) { return answerWith(httpAnswer(echoJson(request))); });
    const QList<Evidence> answers = recharge(profile(host, server.port(), WireForm::PostQuery));
    QCOMPARE(answers.size(), 1);
    QCOMPARE(verdictName(answers.first().verdict), verdictName(Verdict::Success));
    QCOMPARE(server.requests().size(), 1);
}

void tst_Certificates::badCertificate_sendsNothing_data()
{
    QTest::addColumn<QStringList>("chain");
    QTest::addColumn<QString>("host");
    const QString address = QStringLiteral("127.0.0.1");
    const QString name = QStringLiteral("localhost");
    const auto add = [](const char *what, const char *shown, const QString &host) {
        QTest::newRow(what) << QString::fromLatin1(shown).split(u' ') << host;
    };
    add("expired", "expired", address);
    add("not valid yet", "future", address);
    add("of another host", "stranger", address);
    add("signed by nobody but itself", "alone", address);
    add("of an unknown authority", "belowforeign foreign", address);
    add("below one that is no authority", "belowshop shop", address);
    add("with the one between left out", "below", address);
    add("below an authority that has expired", "belowold old", address);
    add("below an authority that may not sign", "belowreader reader", address);
    add("below an authority too many", "belowonemore onemore last", address);
    add("below an authority for other addresses", "belowwalled walled", address);
    add("for clients only", "client", address);
    add("with a critical extension that nobody knows", "odd", address);
    add("with an altered signature", "altered", address);
    add("for the address, where the name was asked", "right", name);
    add("for the name, where the address was asked", "named", address);
    add("for every name there is", "widest", name);
    add("with stars in an address", "wide", address);
}

void tst_Certificates::badCertificate_sendsNothing()
{
    QFETCH(QStringList, chain);
    QFETCH(QString, host);
    const TestCertificate shown = m_works.shown(chain);
    QVERIFY(!shown.isEmpty());
    for (const WireForm wire : {WireForm::PostQuery, WireForm::PostForm, WireForm::Get}) {
        FaultyServer server(shown);
        server.setAnswer(
            [](const WireRequest &request) { return answerWith(httpAnswer(echoJson(request))); });
        const QList<Evidence> answers = recharge(profile(host, server.port(), wire));
        QCOMPARE(answers.size(), 1);
        const Evidence &evidence = answers.first();
        QCOMPARE(stateName(advance(Standing{}, evidence, false).standing.state),
                 stateName(State::NotSent));
        QCOMPARE(troubleName(evidence.trouble), troubleName(Trouble::TlsFailed));
        QCOMPARE(evidence.bodyReads, 0);
        QVERIFY(server.connections() >= 1);
        QCOMPARE(server.bytesRead(), 0);
    }
}

void tst_Certificates::weakServer_sendsNothing_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("version");
    QTest::newRow("signed with SHA-1") << QStringLiteral("sha") << QStringLiteral("any");
    QTest::newRow("signed with MD5") << QStringLiteral("md") << QStringLiteral("any");
    QTest::newRow("an RSA key of 1024 bits") << QStringLiteral("short") << QStringLiteral("any");
    QTest::newRow("TLS 1.0 only") << QStringLiteral("right") << QStringLiteral("1.0");
    QTest::newRow("TLS 1.1 only") << QStringLiteral("right") << QStringLiteral("1.1");
}

void tst_Certificates::weakServer_sendsNothing()
{
    QFETCH(QString, shown);
    QFETCH(QString, version);
    QProcess server;
    server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    server.start(QStringLiteral("python3"),
                 {QStringLiteral(CT_SOURCE_DIR "/tests/wire/weakserver.py"), m_works.pemFile(shown),
                  m_works.keyFile(shown), version});
    QTRY_VERIFY_WITH_TIMEOUT(server.canReadLine(), Patience);
    const quint16 port = server.readLine().trimmed().toUShort();
    QVERIFY(port != 0);

    const QList<Evidence> answers =
        recharge(profile(QStringLiteral("127.0.0.1"), port, WireForm::PostQuery));
    QCOMPARE(answers.size(), 1);
    QCOMPARE(stateName(advance(Standing{}, answers.first(), false).standing.state),
             stateName(State::NotSent));
    QCOMPARE(troubleName(answers.first().trouble), troubleName(Trouble::TlsFailed));
    QCOMPARE(answers.first().bodyReads, 0);

    server.write("\n");
    server.closeWriteChannel();
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), QProcess::NotRunning, Patience);
    // Nothing of ours was read; a client as weak as the server came through.
    QCOMPARE(server.readAllStandardOutput().trimmed(), QByteArray("0 1"));
}

QTEST_GUILESS_MAIN(tst_Certificates)

#include "tst_certificates.moc"
