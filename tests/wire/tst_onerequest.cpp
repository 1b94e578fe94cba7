// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wirefaults.h"

#include <a1topup.h>
#include <exchange.h>
#include <statemachine.h>

#include <QHash>
#include <QTcpServer>
#include <QTest>

#include <memory>
#include <vector>

using namespace ct;

namespace {

constexpr int CallsPerCase = 4;
constexpr int LeastCalls = 500;
constexpr int Patience = 30000;
constexpr qint64 FirstOrderId = 481220073300000;

struct Answered
{
    RechargeCall call;
    Evidence evidence;
};

//! A server with the orders that were sent to it; it stays to the end, to see what comes late.
struct Served
{
    std::unique_ptr<FaultyServer> server;
    QList<QByteArray> orders;
    int executions = 1;
    bool mayComeTooLate = false;
};

} // namespace

//! One attempt is one request on the wire, whatever breaks, and the attempt's state afterwards says
//! no more than is known.
class tst_OneRequest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void attempt_isAtMostOneRequest_data();
    void attempt_isAtMostOneRequest();
    void rewindableBody_isSentAgain_data();
    void rewindableBody_isSentAgain();
    void noRequestCameLate();
    void callsWereEnough();

private:
    std::unique_ptr<FaultyServer> serve(const WireFault &fault, bool tls) const;
    ProviderProfile profile(const FaultyServer &server, WireForm wire) const;
    RechargeCall nextCall();

    TestAuthority m_authority;
    TestAuthority m_stranger;
    QHash<Shown, TestCertificate> m_certificates;
    std::vector<Served> m_served;
    std::shared_ptr<SecretBytes> m_password =
        std::make_shared<SecretBytes>(QByteArrayView("pass+word"));
    SystemClock m_clock;
    Redactor m_redactor;
    qint64 m_orders = 0;
    int m_calls = 0;
};

void tst_OneRequest::initTestCase()
{
    QVERIFY2(m_authority.isValid() && m_stranger.isValid(), "the openssl command is needed");
    const QString here = QStringLiteral("IP:127.0.0.1");
    m_certificates = {
        {Shown::Right, m_authority.issue(here)},
        {Shown::UnknownAuthority, m_stranger.issue(here)},
        {Shown::OtherHost, m_authority.issue(QStringLiteral("DNS:other.example"))},
        {Shown::Expired, m_authority.issue(here, -1)},
    };
    for (const TestCertificate &made : std::as_const(m_certificates))
        QVERIFY(!made.isEmpty());
}

std::unique_ptr<FaultyServer> tst_OneRequest::serve(const WireFault &fault, bool tls) const
{
    auto server = tls ? std::make_unique<FaultyServer>(m_certificates.value(fault.shown))
                      : std::make_unique<FaultyServer>();
    server->setOnAccept(fault.onAccept);
    server->setAnswer(fault.answer);
    return server;
}

ProviderProfile tst_OneRequest::profile(const FaultyServer &server, WireForm wire) const
{
    ProviderProfile profile;
    profile.gateway = server.url();
    profile.username = QStringLiteral("shop");
    profile.wire = wire;
    profile.caFile = m_authority.caFile();
    return profile;
}

RechargeCall tst_OneRequest::nextCall()
{
    RechargeCall call;
    call.orderId = OrderId(QString::number(FirstOrderId + m_orders++));
    call.operatorCode = QStringLiteral("A");
    call.number = QStringLiteral("9876543210");
    call.circle = QStringLiteral("9");
    call.amount = Money::fromRupees(239);
    return call;
}

void tst_OneRequest::attempt_isAtMostOneRequest_data()
{
    QTest::addColumn<WireFault>("fault");
    QTest::addColumn<WireForm>("wire");
    QTest::addColumn<bool>("tls");
    for (const WireFault &fault : wireFaults()) {
        for (const bool tls : {false, true}) {
            if (fault.tlsOnly && !tls)
                continue;
            for (const WireForm wire : {WireForm::PostQuery, WireForm::PostForm, WireForm::Get})
                QTest::addRow("%s, %s, %s", fault.name, tls ? "TLS" : "plain",
                              qPrintable(wireFormName(wire)))
                    << fault << wire << tls;
        }
    }
}

void tst_OneRequest::attempt_isAtMostOneRequest()
{
    QFETCH(WireFault, fault);
    QFETCH(WireForm, wire);
    QFETCH(bool, tls);
    Served served{serve(fault, tls), {}, fault.executions, fault.mayComeTooLate};
    ProviderProfile shop = profile(*served.server, wire);
    shop.deadline = std::chrono::milliseconds(fault.deadlineMs);
    if (fault.nobodyListens) {
        QTcpServer gone;
        QVERIFY(gone.listen(QHostAddress::LocalHost));
        shop.gateway.replace(QString::number(served.server->port()),
                             QString::number(gone.serverPort()));
    }
    A1Topup provider(shop, m_password, m_clock, m_redactor);
    QList<Answered> answers;
    for (int i = 0; i < CallsPerCase; ++i) {
        const RechargeCall call = nextCall();
        served.orders << call.orderId.text().toLatin1();
        provider.recharge(call, {this, [&answers, call](Result<Evidence> evidence) {
                                     if (evidence.ok())
                                         answers << Answered{call, *evidence};
                                 }});
        ++m_calls;
    }
    QTRY_COMPARE_WITH_TIMEOUT(answers.size(), CallsPerCase, Patience);

    for (const Answered &answered : std::as_const(answers)) {
        const QByteArray order = answered.call.orderId.text().toLatin1();
        if (fault.mayComeTooLate)
            QVERIFY(served.server->executions(order) <= fault.executions);
        else
            QTRY_COMPARE(served.server->executions(order), fault.executions);
        const Decision decision = advance(Standing{}, answered.evidence, false);
        QCOMPARE(stateName(decision.standing.state), stateName(fault.state));
        if (decision.standing.state == State::NotSent)
            QCOMPARE(served.server->bytesRead(), 0);
        else
            QVERIFY(answered.evidence.bodyReads >= 1 || fault.mayComeTooLate);
    }
    m_served.push_back(std::move(served));
}

void tst_OneRequest::rewindableBody_isSentAgain_data()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("plain") << false;
    QTest::newRow("TLS") << true;
}

// The control: the same requests as everybody would send them. If these were not seen to be
// repeated, the test above would prove nothing.
void tst_OneRequest::rewindableBody_isSentAgain()
{
    QFETCH(bool, tls);
    int repeated = 0;
    int most = 0;
    for (const WireFault &fault : tempting()) {
        for (const WireForm wire : {WireForm::PostQuery, WireForm::Get}) {
            const auto server = serve(fault, tls);
            const ProviderProfile shop = profile(*server, wire);
            const RechargeCall call = nextCall();
            WireCall wireform =
                wireCall(shop, CallPath::Recharge, encodeRecharge(shop, call, *m_password),
                         tlsConfiguration(shop));
            const std::unique_ptr<QNetworkAccessManager> manager(makeManager(nullptr));
            QNetworkReply *reply = wire == WireForm::Get
                                       ? manager->get(wireform.request)
                                       : manager->post(wireform.request, wireform.body);
            QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), Patience);
            const int executions = server->executions(call.orderId.text().toLatin1());
            QVERIFY(executions >= 1);
            repeated += executions > 1 ? 1 : 0;
            most = std::max(most, executions);
        }
    }
    qInfo("%d of %lld rewindable calls were executed more than once, at most %d times", repeated,
          static_cast<long long>(2 * tempting().size()), most);
    QVERIFY(most > 1);
}

void tst_OneRequest::noRequestCameLate()
{
    for (const Served &served : m_served) {
        for (const QByteArray &order : served.orders) {
            const int executions = served.server->executions(order);
            QVERIFY(executions == served.executions || (executions == 0 && served.mayComeTooLate));
        }
        QVERIFY(served.server->requests().size() <= CallsPerCase);
    }
}

void tst_OneRequest::callsWereEnough()
{
    qInfo("%d calls", m_calls);
    QVERIFY(m_calls >= LeastCalls);
}

QTEST_GUILESS_MAIN(tst_OneRequest)

#include "tst_onerequest.moc"
