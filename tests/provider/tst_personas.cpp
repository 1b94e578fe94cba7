// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <a1topup.h>
#include <sandbox.h>
#include <statemachine.h>

#include <QFile>
#include <QJsonObject>
#include <QTest>

#include <optional>

using namespace ct;
using namespace std::chrono_literals;

namespace {

struct Sale
{
    const char *operatorCode;
    const char *number;
    const char *value1 = "";
    const char *value2 = "";
    qint64 paise = 23900;
};

//! One of every form that the shop sells, with the extra fields that the provider documents.
const QList<Sale> EverySale{
    {"A", "9876543210"},
    {"V", "9876543211"},
    {"I", "9876543212"},
    {"RC", "9876543213"},
    {"BT", "9876543214"},
    {"ATV", "3012345678"},
    {"TTV", "1234567890"},
    {"DTV", "02512345678"},
    {"PAT", "9876543215"},
    {"JPP", "9876543216"},
    {"LBS", "23456789", "022", "1001234567"},
    {"LAT", "41234567", "011"},
    {"LMT", "23456780", "2001234567"},
    {"BESCOM", "1234567000"},
    {"MSEDC", "000123456789", "4637", "01", 123450},
    {"TNEB", "0123456789012"},
    {"MG", "210000123456", "B 07&1"},
    {"ICP", "00123456", "31-12-1980"},
    {"ICF", "FAST+AG=1#2%3;4"},
};

constexpr qint64 FirstOrderId = 481220073400000;

RechargeCall callFor(const Sale &sale, qint64 place)
{
    return {OrderId(QString::number(FirstOrderId + place)),
            QString::fromUtf8(sale.operatorCode),
            QString::fromUtf8(sale.number),
            QStringLiteral("9"),
            QString::fromUtf8(sale.value1),
            QString::fromUtf8(sale.value2),
            Money::fromPaise(sale.paise)};
}

QJsonObject parametersOf(const RechargeCall &call, AnswerFormat format)
{
    QJsonObject parameters{{QStringLiteral("username"), QStringLiteral("practice")},
                           {QStringLiteral("circlecode"), call.circle},
                           {QStringLiteral("operatorcode"), call.operatorCode},
                           {QStringLiteral("number"), call.number},
                           {QStringLiteral("amount"),
                            call.amount.isWholeRupees() ? QString::number(call.amount.paise() / 100)
                                                        : call.amount.toPlain()},
                           {QStringLiteral("orderid"), call.orderId.text()},
                           {QStringLiteral("format"), answerFormatName(format)}};
    if (!call.value1.isEmpty())
        parameters.insert(QStringLiteral("value1"), call.value1);
    if (!call.value2.isEmpty())
        parameters.insert(QStringLiteral("value2"), call.value2);
    return parameters;
}

bool isRechargeRequest(const QJsonObject &event)
{
    return event[u"event"].toString() == u"request" && event[u"call"].toString() == u"recharge";
}

} // namespace

//! The provider's client against the stand-in provider: each side was written from the documents
//! alone, so where they meet both have read them alike.
class tst_Personas : public QObject
{
    Q_OBJECT

private slots:
    void everySale_arrivesOnceWithItsParameters_data();
    void everySale_arrivesOnceWithItsParameters();
    void persona_leadsToTheRightState_data();
    void persona_leadsToTheRightState();
    void everyPersona_isInTheTable();
    void order_isAskedAbout();

private:
    void start(const QString &persona, AnswerFormat format, WireForm wire,
               std::chrono::milliseconds deadline = 20s);
    Evidence recharge(const RechargeCall &call);
    Evidence status(const RechargeCall &call);
    Money balance();

    SystemClock m_clock;
    Redactor m_redactor;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<A1Topup> m_provider;
};

void tst_Personas::start(const QString &persona, AnswerFormat format, WireForm wire,
                         std::chrono::milliseconds deadline)
{
    m_provider.reset();
    SandboxOptions options;
    options.persona = persona;
    options.slowMs = 50;
    m_sandbox = std::make_unique<Sandbox>(std::move(options));
    const Result<Done> started = m_sandbox->start();
    QVERIFY2(started.ok(), started.ok() ? "" : qPrintable(started.error().detail));
    ProviderProfile profile;
    profile.gateway = m_sandbox->url().toString();
    profile.username = QStringLiteral("practice");
    profile.format = format;
    profile.wire = wire;
    profile.deadline = deadline;
    m_provider = std::make_unique<A1Topup>(
        profile, std::make_shared<SecretBytes>(QByteArrayView("practice")), m_clock, m_redactor);
}

Evidence tst_Personas::recharge(const RechargeCall &call)
{
    std::optional<Result<Evidence>> answer;
    m_provider->recharge(call, {this, [&](Result<Evidence> came) { answer = std::move(came); }});
    [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 30000); }();
    return answer && answer->ok() ? **answer : Evidence{};
}

Evidence tst_Personas::status(const RechargeCall &call)
{
    std::optional<Result<Evidence>> answer;
    m_provider->status({call.orderId, call.number, call.amount},
                       {this, [&](Result<Evidence> came) { answer = std::move(came); }});
    [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 30000); }();
    return answer && answer->ok() ? **answer : Evidence{};
}

Money tst_Personas::balance()
{
    std::optional<Result<Balance>> answer;
    m_provider->balance({this, [&](Result<Balance> came) { answer = std::move(came); }});
    [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 30000); }();
    return answer && answer->ok() ? (*answer)->money : Money();
}

void tst_Personas::everySale_arrivesOnceWithItsParameters_data()
{
    QTest::addColumn<AnswerFormat>("format");
    QTest::addColumn<WireForm>("wire");
    for (const AnswerFormat format : {AnswerFormat::Json, AnswerFormat::Csv, AnswerFormat::Xml}) {
        for (const WireForm wire : {WireForm::PostQuery, WireForm::PostForm, WireForm::Get})
            QTest::addRow("%s, %s", qPrintable(answerFormatName(format)),
                          qPrintable(wireFormName(wire)))
                << format << wire;
    }
}

void tst_Personas::everySale_arrivesOnceWithItsParameters()
{
    QFETCH(AnswerFormat, format);
    QFETCH(WireForm, wire);
    start(QStringLiteral("honest"), format, wire);
    const Money before = balance();
    QVERIFY(before > Money());
    QList<QJsonObject> sent;
    for (qsizetype i = 0; i < EverySale.size(); ++i) {
        const RechargeCall call = callFor(EverySale[i], i);
        const Evidence evidence = recharge(call);
        QCOMPARE(verdictName(evidence.verdict), verdictName(Verdict::Success));
        QCOMPARE(m_sandbox->executions(call.orderId.text()), 1);
        sent << parametersOf(call, format);
    }
    QList<QJsonObject> arrived;
    for (const QJsonObject &event : m_sandbox->ledger()) {
        if (!isRechargeRequest(event))
            continue;
        QJsonObject parameters = event[u"parameters"].toObject();
        parameters.remove(QStringLiteral("pwd"));
        arrived << parameters;
        QCOMPARE(event[u"verb"].toString(),
                 wire == WireForm::Get ? QStringLiteral("GET") : QStringLiteral("POST"));
    }
    QCOMPARE(arrived, sent);
    QVERIFY(balance() < before);
}

void tst_Personas::persona_leadsToTheRightState_data()
{
    QTest::addColumn<QString>("persona");
    QTest::addColumn<State>("state");
    const auto rows = [](State state, std::initializer_list<const char *> personas) {
        for (const char *persona : personas)
            QTest::newRow(persona) << QString::fromLatin1(persona) << state;
    };
    rows(State::Success,
         {"honest", "slow", "no-reuse", "numeric-txid", "success-then-reversed", "flapping",
          "one-txid", "odd-reference", "double-debit", "forgotten-refund", "stranger"});
    rows(State::Pending,
         {"pending-success", "pending-failure", "pending-for-ever", "pending-null-opid", "mixed"});
    rows(State::Failing,
         {"transaction-failed", "failure-then-success", "low-balance", "white-list",
          "refusing-authentication", "refusing-parameter", "refusing-paramenter",
          "refusing-operator-code", "refusing-configuration", "refusing-account-configuration",
          "refusing-minimum-amount", "refusing-already-pending", "refusing-low-balance-text",
          "refusing-unauthorised", "refusing-invalid-ip", "refusing-low-balance",
          "refusing-operator-down", "refusing-service-unavailable"});
    rows(State::Unknown, {"silent", "silent-lost", "late-executor", "forgetful-status",
                          "status-invalid-ip", "wrong-echo", "empty-body", "html-page", "err-text",
                          "php-warning", "status-503", "redirecting", "dripping"});
}

void tst_Personas::persona_leadsToTheRightState()
{
    QFETCH(QString, persona);
    QFETCH(State, state);
    const bool never = persona == u"silent" || persona == u"silent-lost" || persona == u"dripping";
    for (const AnswerFormat format : {AnswerFormat::Json, AnswerFormat::Csv, AnswerFormat::Xml}) {
        start(persona, format, WireForm::PostQuery, never ? 900ms : 20s);
        const RechargeCall call = callFor(EverySale[0], 0);
        const State came = advance(Standing{}, recharge(call), false).standing.state;
        // A reference with marks in it breaks what is not escaped, and nothing else may come of it.
        if (persona == u"odd-reference" && format != AnswerFormat::Json)
            QCOMPARE(stateName(came), stateName(State::Unknown));
        else
            QCOMPARE(stateName(came), stateName(state));
        QVERIFY(m_sandbox->executions(call.orderId.text()) <= 1);
        int requests = 0;
        for (const QJsonObject &event : m_sandbox->ledger())
            requests += isRechargeRequest(event) ? 1 : 0;
        QCOMPARE(requests, 1);
    }
}

void tst_Personas::everyPersona_isInTheTable()
{
    QFile source(QStringLiteral(CT_SOURCE_DIR "/tests/provider/tst_personas.cpp"));
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QByteArray table = source.readAll();
    for (const QString &persona : Sandbox::personas())
        QVERIFY2(table.contains('"' + persona.toLatin1() + '"'), qPrintable(persona));
}

void tst_Personas::order_isAskedAbout()
{
    const RechargeCall call = callFor(EverySale[0], 0);
    start(QStringLiteral("pending-failure"), AnswerFormat::Json, WireForm::PostQuery);
    QCOMPARE(status(call).verdict, Verdict::UnknownOrder);
    QCOMPARE(recharge(call).verdict, Verdict::Pending);
    QCOMPARE(status(call).verdict, Verdict::Pending);
    QCOMPARE(status(call).verdict, Verdict::Pending);
    QCOMPARE(status(call).verdict, Verdict::Failure);
    start(QStringLiteral("status-invalid-ip"), AnswerFormat::Csv, WireForm::Get);
    QCOMPARE(recharge(call).verdict, Verdict::Unreadable);
    QCOMPARE(status(call).verdict, Verdict::CallRefused);
    start(QStringLiteral("refusing-authentication"), AnswerFormat::Xml, WireForm::PostForm);
    QCOMPARE(recharge(call).verdict, Verdict::Refusal);
}

QTEST_GUILESS_MAIN(tst_Personas)

#include "tst_personas.moc"
