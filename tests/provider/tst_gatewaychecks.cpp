// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <certificateworks.h>
#include <faultyserver.h>
#include <gatewaychecks.h>

#include <QTcpServer>
#include <QTest>

using namespace ct;
using namespace std::chrono_literals;

namespace {

CheckResult resultOf(Check &check)
{
    std::optional<CheckResult> got;
    check.run(Reply<CheckResult>{&check, [&got](const Result<CheckResult> &result) {
                                     got = result.ok() ? *result : CheckResult{};
                                 }});
    (void)QTest::qWaitFor([&got] { return got.has_value(); }, 20000);
    return got.value_or(CheckResult{});
}

//! A look-up that knows one host.
LookUpName leadsTo(const QStringList &addresses)
{
    return [addresses](const QString &, QObject *, const NamesFound &found) { found(addresses); };
}

} // namespace

//! Name, connection and certificate of the provider: every failing case is provoked.
class tst_GatewayChecks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void name_isJudgedByWhereItLeads_data();
    void name_isJudgedByWhereItLeads();
    void name_isNotLookedUpForANumber();
    void insecureGateway_isNoGateway();
    void certificate_isJudged_data();
    void certificate_isJudged();
    void anyAnswer_isAnAnswer_data();
    void anyAnswer_isAnAnswer();
    void closedPort_isRefused();
    void cutConnection_isSaid();
    void silentServer_isNotReached();
    void request_holdsNothingOfTheAccount();
    void date_isHeardWithOurOwn();
    void badDate_isNotHeard();

private:
    ProviderProfile profileOf(const QString &gateway) const;

    SystemClock m_clock;
    std::unique_ptr<CertificateWorks> m_works;
};

void tst_GatewayChecks::initTestCase()
{
    m_works = std::make_unique<CertificateWorks>();
    const QString here = QStringLiteral("subjectAltName=IP:127.0.0.1");
    const auto make = [&](const char *name, const QString &whom, const QDateTime &from,
                          const QDateTime &to) {
        const auto stamp = [](const QDateTime &at) {
            return at.toString(QStringLiteral("yyyyMMddhhmmss'Z'"));
        };
        return m_works->make(
            {QString::fromLatin1(name), QStringLiteral("root"), {whom}, stamp(from), stamp(to)});
    };
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime longAgo(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    QVERIFY(m_works->isValid());
    QVERIFY(make("right", here, now.addDays(-1), now.addDays(60)));
    QVERIFY(make("soon", here, now.addDays(-1), now.addDays(3)));
    QVERIFY(make("expired", here, longAgo, longAgo.addYears(1)));
    QVERIFY(make("future", here, now.addDays(10), now.addDays(60)));
    QVERIFY(make("stranger", QStringLiteral("subjectAltName=DNS:other.example"), now.addDays(-1),
                 now.addDays(60)));
    QVERIFY(m_works->makeSelfSigned(QStringLiteral("alone"), QStringLiteral("IP:127.0.0.1")));
}

ProviderProfile tst_GatewayChecks::profileOf(const QString &gateway) const
{
    ProviderProfile profile;
    profile.gateway = gateway;
    profile.username = QStringLiteral("canary-user");
    profile.caFile = m_works->caFile();
    return profile;
}

void tst_GatewayChecks::name_isJudgedByWhereItLeads_data()
{
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<CheckState>("state");
    QTest::addColumn<Finding>("finding");
    const auto row = [](const char *name, const QStringList &addresses, CheckState state,
                        Finding finding) { QTest::newRow(name) << addresses << state << finding; };
    const QString outside = QStringLiteral("203.0.113.7");
    row("outside", {outside}, CheckState::Ok, Finding::NameFound);
    row("outside, six", {QStringLiteral("2001:db8::7")}, CheckState::Ok, Finding::NameFound);
    row("nowhere", {}, CheckState::Failed, Finding::NameNotFound);
    for (const char *inside : {"127.0.0.1", "10.1.2.3", "172.16.0.1", "172.31.255.1", "192.168.1.1",
                               "169.254.1.1", "0.0.0.0", "::1", "fe80::1", "fd00::1"})
        row(inside, {QString::fromLatin1(inside)}, CheckState::Warning, Finding::NameLeadsInside);
    row("one of two", {outside, QStringLiteral("192.168.1.1")}, CheckState::Warning,
        Finding::NameLeadsInside);
    row("just outside", {QStringLiteral("172.32.0.1")}, CheckState::Ok, Finding::NameFound);
}

void tst_GatewayChecks::name_isJudgedByWhereItLeads()
{
    QFETCH(QStringList, addresses);
    NameCheck check([] { return QStringLiteral("https://provider.example"); }, leadsTo(addresses));
    const CheckResult result = resultOf(check);
    QTEST(result.state, "state");
    QTEST(result.finding, "finding");
    QCOMPARE(result.name, QStringLiteral("provider.example"));
}

void tst_GatewayChecks::name_isNotLookedUpForANumber()
{
    for (const char *gateway : {"https://203.0.113.7", "http://localhost:81", "http://127.0.0.1"}) {
        NameCheck check([gateway] { return QString::fromLatin1(gateway); }, leadsTo({}));
        QCOMPARE(resultOf(check).finding, Finding::NameNotNeeded);
    }
}

void tst_GatewayChecks::insecureGateway_isNoGateway()
{
    for (const char *gateway :
         {"", "http://203.0.113.7", "https://user@provider.example", "ftp:"}) {
        NameCheck names([gateway] { return QString::fromLatin1(gateway); }, leadsTo({}));
        QCOMPARE(resultOf(names).finding, Finding::GatewayMissing);
        const ProviderProfile profile = profileOf(QString::fromLatin1(gateway));
        ConnectionCheck connection([profile] { return profile; }, m_clock);
        QCOMPARE(resultOf(connection).finding, Finding::GatewayMissing);
    }
}

void tst_GatewayChecks::certificate_isJudged_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<CheckState>("state");
    QTest::addColumn<Finding>("finding");
    const auto row = [](const char *shown, CheckState state, Finding finding) {
        QTest::newRow(shown) << QString::fromLatin1(shown) << state << finding;
    };
    row("right", CheckState::Ok, Finding::ReachedSafely);
    row("soon", CheckState::Warning, Finding::CertificateEndsSoon);
    row("expired", CheckState::Failed, Finding::CertificateExpired);
    row("future", CheckState::Failed, Finding::CertificateNotYetGood);
    row("stranger", CheckState::Failed, Finding::CertificateOfOther);
    row("alone", CheckState::Failed, Finding::CertificateForeign);
}

void tst_GatewayChecks::certificate_isJudged()
{
    QFETCH(QString, shown);
    QFETCH(CheckState, state);
    FaultyServer server(m_works->shown({shown}));
    server.setAnswer([](const WireRequest &) { return answerWith(httpAnswer({})); });
    const ProviderProfile profile =
        profileOf(QStringLiteral("https://127.0.0.1:%1").arg(server.port()));
    ConnectionCheck check([profile] { return profile; }, m_clock);
    const CheckResult result = resultOf(check);
    QCOMPARE(result.state, state);
    QTEST(result.finding, "finding");
    QCOMPARE(server.requests().size(), state == CheckState::Failed ? 0 : 1);
    if (shown == QStringLiteral("expired"))
        QCOMPARE(result.at.date(), QDate(2021, 1, 1));
    if (shown == QStringLiteral("soon"))
        QVERIFY2(result.number == 2 || result.number == 3,
                 qPrintable(QString::number(result.number)));
}

void tst_GatewayChecks::anyAnswer_isAnAnswer_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 301, 403, 404, 500, 503})
        QTest::addRow("%d", status) << status;
}

void tst_GatewayChecks::anyAnswer_isAnAnswer()
{
    QFETCH(int, status);
    FaultyServer server;
    server.setAnswer([status](const WireRequest &) {
        return answerWith(httpAnswer({}, status, "Location: http://127.0.0.1:1/\r\n"));
    });
    const ProviderProfile profile = profileOf(server.url());
    ConnectionCheck check([profile] { return profile; }, m_clock);
    QCOMPARE(resultOf(check).finding, Finding::Reached);
    QCOMPARE(server.requests().size(), 1);
}

void tst_GatewayChecks::closedPort_isRefused()
{
    QTcpServer placeholder;
    QVERIFY(placeholder.listen(QHostAddress::LocalHost));
    const QString gateway = QStringLiteral("http://127.0.0.1:%1").arg(placeholder.serverPort());
    placeholder.close();
    const ProviderProfile profile = profileOf(gateway);
    ConnectionCheck check([profile] { return profile; }, m_clock);
    QCOMPARE(resultOf(check).finding, Finding::ConnectionRefused);
}

void tst_GatewayChecks::cutConnection_isSaid()
{
    FaultyServer server;
    server.setOnAccept(OnAccept::Close);
    const ProviderProfile profile = profileOf(server.url());
    ConnectionCheck check([profile] { return profile; }, m_clock);
    const CheckResult result = resultOf(check);
    QCOMPARE(result.state, CheckState::Failed);
    QCOMPARE(result.finding, Finding::ConnectionCut);
}

void tst_GatewayChecks::silentServer_isNotReached()
{
    FaultyServer server;
    server.setAnswer([](const WireRequest &) { return WireScript{}; });
    const ProviderProfile profile = profileOf(server.url());
    ConnectionCheck check([profile] { return profile; }, m_clock, 150ms);
    const CheckResult result = resultOf(check);
    QCOMPARE(result.state, CheckState::Failed);
    QCOMPARE(result.finding, Finding::NotReached);
}

void tst_GatewayChecks::request_holdsNothingOfTheAccount()
{
    FaultyServer server;
    server.setAnswer([](const WireRequest &) { return answerWith(httpAnswer({})); });
    const ProviderProfile profile = profileOf(server.url());
    ConnectionCheck check([profile] { return profile; }, m_clock);
    QCOMPARE(resultOf(check).state, CheckState::Ok);
    QCOMPARE(server.requests().size(), 1);
    const WireRequest request = server.requests().first();
    QCOMPARE(request.verb, QByteArray("HEAD"));
    QCOMPARE(request.target, QByteArray("/"));
    QVERIFY(request.body.isEmpty());
    QVERIFY(!request.head.contains("canary-user"));
}

void tst_GatewayChecks::date_isHeardWithOurOwn()
{
    FaultyServer server;
    server.setAnswer([](const WireRequest &) {
        return answerWith(httpAnswer({}, 404, "Date: Sun, 22 Nov 2026 04:01:07 GMT\r\n"));
    });
    const ProviderProfile profile = profileOf(server.url());
    ConnectionCheck check([profile] { return profile; }, m_clock);
    const QDateTime before = m_clock.now();
    QCOMPARE(resultOf(check).state, CheckState::Ok);
    QVERIFY(check.timeHeard());
    QCOMPARE(check.timeHeard()->theirs, QDateTime(QDate(2026, 11, 22), QTime(4, 1, 7), Qt::UTC));
    QVERIFY(check.timeHeard()->ours >= before && check.timeHeard()->ours <= m_clock.now());
}

void tst_GatewayChecks::badDate_isNotHeard()
{
    FaultyServer server;
    server.setAnswer(
        [](const WireRequest &) { return answerWith(httpAnswer({}, 200, "Date: yesterday\r\n")); });
    const ProviderProfile profile = profileOf(server.url());
    ConnectionCheck check([profile] { return profile; }, m_clock);
    QCOMPARE(resultOf(check).state, CheckState::Ok);
    QVERIFY(!check.timeHeard());
}

QTEST_GUILESS_MAIN(tst_GatewayChecks)
#include "tst_gatewaychecks.moc"
