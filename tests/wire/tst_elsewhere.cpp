// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <a1topup.h>
#include <faultyserver.h>
#include <statemachine.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

using namespace ct;

namespace {

constexpr int Patience = 60000;

WireScript echo(const WireRequest &request)
{
    return answerWith(httpAnswer(echoJson(request)));
}

QString program(const char *name)
{
    return QStringLiteral(CT_BIN_DIR "/") + QLatin1String(name);
}

} // namespace

//! An order goes to the provider or nowhere: no redirect and no proxy of the environment takes it,
//! or the password in it, to anybody else.
class tst_Elsewhere : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void redirect_isNotFollowed_data();
    void redirect_isNotFollowed();
    void proxyOfTheEnvironment_seesNothing_data();
    void proxyOfTheEnvironment_seesNothing();
    void proxyOfTheEnvironment_isThereToBeUsed();

private:
    //! Runs to the end while this thread's servers answer; the exit code, or -1.
    int run(const QString &what, const QStringList &arguments,
            const QProcessEnvironment &environment) const;
    QStringList withFolder(const QStringList &arguments) const;
    static QProcessEnvironment proxied(const QStringList &names, quint16 port);

    TestAuthority m_authority;
    QTemporaryDir m_dir;
    SystemClock m_clock;
    Redactor m_redactor;
};

void tst_Elsewhere::initTestCase()
{
    QVERIFY2(m_authority.isValid(), "the openssl command is needed");
    QFile password(m_dir.filePath(QStringLiteral("password")));
    QVERIFY(password.open(QIODevice::WriteOnly));
    password.write("pass+word\n");
    QVERIFY(password.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
}

void tst_Elsewhere::redirect_isNotFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<WireForm>("wire");
    for (const int status : {301, 302, 303, 307, 308}) {
        for (const bool tls : {false, true}) {
            for (const WireForm wire : {WireForm::PostQuery, WireForm::PostForm, WireForm::Get})
                QTest::addRow("%d to %s, %s", status, tls ? "TLS" : "plain",
                              qPrintable(wireFormName(wire)))
                    << status << tls << wire;
        }
    }
}

void tst_Elsewhere::redirect_isNotFollowed()
{
    QFETCH(int, status);
    QFETCH(bool, tls);
    QFETCH(WireForm, wire);
    static const TestCertificate certificate = m_authority.issue(QStringLiteral("IP:127.0.0.1"));
    FaultyServer other(tls ? certificate : TestCertificate{});
    other.setAnswer(echo);
    FaultyServer first;
    first.setAnswer([&](const WireRequest &request) {
        return answerWith(
            httpAnswer(echoJson(request), status,
                       "Location: " + other.url().toLatin1() + request.target + "\r\n"));
    });
    ProviderProfile shop;
    shop.gateway = first.url();
    shop.username = QStringLiteral("shop");
    shop.wire = wire;
    if (tls)
        shop.caFile = m_authority.caFile();
    RechargeCall call;
    call.orderId = OrderId(QStringLiteral("481220073315907"));
    call.operatorCode = QStringLiteral("A");
    call.number = QStringLiteral("9876543210");
    call.circle = QStringLiteral("9");
    call.amount = Money::fromRupees(239);

    A1Topup provider(shop, std::make_shared<SecretBytes>(QByteArrayView("pass+word")), m_clock,
                     m_redactor);
    QList<Evidence> answers;
    provider.recharge(call, {this, [&answers](Result<Evidence> evidence) {
                                 if (evidence)
                                     answers << *evidence;
                             }});
    QTRY_COMPARE_WITH_TIMEOUT(answers.size(), 1, Patience);
    QCOMPARE(stateName(advance(Standing{}, answers.first(), false).standing.state),
             stateName(State::Unknown));
    QCOMPARE(answers.first().httpStatus, status);
    QCOMPARE(first.requests().size(), 1);
    QCOMPARE(other.connections(), 0);
    QCOMPARE(other.bytesRead(), 0);
}

int tst_Elsewhere::run(const QString &what, const QStringList &arguments,
                       const QProcessEnvironment &environment) const
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(what, arguments);
    [&] { QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, Patience); }();
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

QStringList tst_Elsewhere::withFolder(const QStringList &arguments) const
{
    return QStringList{QStringLiteral("--data-dir"), m_dir.filePath(QStringLiteral("data")),
                       QStringLiteral("--password-file"),
                       m_dir.filePath(QStringLiteral("password")), QStringLiteral("--json")} +
           arguments;
}

QProcessEnvironment tst_Elsewhere::proxied(const QStringList &names, quint16 port)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : names)
        environment.insert(name, QStringLiteral("http://127.0.0.1:%1").arg(port));
    environment.remove(QStringLiteral("no_proxy"));
    environment.remove(QStringLiteral("NO_PROXY"));
    return environment;
}

void tst_Elsewhere::proxyOfTheEnvironment_seesNothing_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<bool>("tls");
    const auto add = [](const char *names, bool tls) {
        QTest::addRow("%s, %s", names, tls ? "TLS" : "plain")
            << QString::fromLatin1(names).split(u' ') << tls;
    };
    for (const bool tls : {false, true}) {
        add("http_proxy https_proxy all_proxy", tls);
        add("HTTP_PROXY HTTPS_PROXY ALL_PROXY", tls);
    }
}

void tst_Elsewhere::proxyOfTheEnvironment_seesNothing()
{
    QFETCH(QStringList, names);
    QFETCH(bool, tls);
    FaultyServer proxy;
    proxy.setAnswer(echo);
    FaultyServer gateway(tls ? m_authority.issue(QStringLiteral("IP:127.0.0.1"))
                             : TestCertificate{});
    gateway.setAnswer(echo);
    const QProcessEnvironment environment = proxied(names, proxy.port());
    QDir(m_dir.filePath(QStringLiteral("data"))).removeRecursively();
    QCOMPARE(run(program("countertopctl"),
                 withFolder({QStringLiteral("configure"), QStringLiteral("--gateway-url"),
                             gateway.url(), QStringLiteral("--username"), QStringLiteral("shop"),
                             QStringLiteral("--practice"), QStringLiteral("--ca-file"),
                             m_authority.caFile()}),
                 environment),
             0);
    QCOMPARE(run(program("countertopctl"),
                 withFolder({QStringLiteral("recharge"), QStringLiteral("--operator"),
                             QStringLiteral("A"), QStringLiteral("--number"),
                             QStringLiteral("9876543210"), QStringLiteral("--amount"),
                             QStringLiteral("239")}),
                 environment),
             0);
    QCOMPARE(gateway.requests().size(), 1);
    QCOMPARE(proxy.connections(), 0);
    QCOMPARE(proxy.bytesRead(), 0);
}

// The control: a program that does follow the environment comes by that very proxy.
void tst_Elsewhere::proxyOfTheEnvironment_isThereToBeUsed()
{
    FaultyServer proxy;
    proxy.setAnswer(echo);
    QCOMPARE(run(QStringLiteral("python3"),
                 {QStringLiteral("-c"),
                  QStringLiteral("import urllib.request as u; "
                                 "u.urlopen('http://shop.invalid/recharge/api?number=1').read()")},
                 proxied({QStringLiteral("http_proxy")}, proxy.port())),
             0);
    QCOMPARE(proxy.requests().size(), 1);
}

QTEST_GUILESS_MAIN(tst_Elsewhere)

#include "tst_elsewhere.moc"
