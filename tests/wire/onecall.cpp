// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// onecall WARM HOSTILE DEADLINE_MS [CA_FILE]
//
// One recharge to each of two providers, in a process whose memory is nobody else's. Prints what
// came of the second as one JSON object; "grew_kb" is by how much the process was ever larger than
// between the two.
#include <a1topup.h>
#include <statemachine.h>

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>

using namespace ct;

namespace {

//! A line of /proc/self/status in kilobytes.
qint64 statusKb(const QByteArray &name)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QByteArrayList lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).trimmed().split(' ').first().toLongLong();
    }
    return -1;
}

//! From now on VmHWM is the peak since now.
bool forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write("5") == 1;
}

Evidence recharge(const QString &gateway, std::chrono::milliseconds deadline, const QString &caFile)
{
    static const SystemClock clock;
    static const Redactor redactor;
    ProviderProfile profile;
    profile.gateway = gateway;
    profile.username = QStringLiteral("shop");
    profile.deadline = deadline;
    profile.caFile = caFile;
    A1Topup provider(profile, std::make_shared<SecretBytes>(QByteArrayView("pass+word")), clock,
                     redactor);
    RechargeCall call;
    call.orderId = OrderId(QStringLiteral("481220073315907"));
    call.operatorCode = QStringLiteral("A");
    call.number = QStringLiteral("9876543210");
    call.circle = QStringLiteral("9");
    call.amount = Money::fromRupees(239);
    QEventLoop loop;
    Evidence answer;
    provider.recharge(call, {&loop, [&](Result<Evidence> evidence) {
                                 if (evidence)
                                     answer = *std::move(evidence);
                                 loop.quit();
                             }});
    loop.exec();
    return answer;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList given = QCoreApplication::arguments();
    if (given.size() < 4)
        return 2;
    const Evidence warm = recharge(given.at(1), std::chrono::seconds(20), given.value(4));
    if (warm.verdict != Verdict::Success || !forgetPeak())
        return 3;
    const qint64 before = statusKb("VmRSS");
    const Evidence evidence =
        recharge(given.at(2), std::chrono::milliseconds(given.at(3).toInt()), given.value(4));
    const QJsonObject said{
        {QStringLiteral("state"), stateName(advance(Standing{}, evidence, false).standing.state)},
        {QStringLiteral("verdict"), verdictName(evidence.verdict)},
        {QStringLiteral("trouble"), troubleName(evidence.trouble)},
        {QStringLiteral("kept_bytes"), evidence.raw.toUtf8().size()},
        {QStringLiteral("took_ms"), evidence.tookMs},
        {QStringLiteral("grew_kb"), statusKb("VmHWM") - before},
    };
    std::printf("%s", QJsonDocument(said).toJson(QJsonDocument::Compact).constData());
    return 0;
}
