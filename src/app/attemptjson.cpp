// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attemptjson.h"

#include <clock.h>
#include <words.h>

namespace ct {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace

QJsonObject attemptJson(const Attempt &attempt)
{
    const Intent &intent = attempt.intent;
    return {
        {QStringLiteral("order_id"), attempt.orderId.text()},
        {QStringLiteral("intent"), intent.key.text()},
        {QStringLiteral("created_at"), isoUtc(attempt.createdAt)},
        {QStringLiteral("settled_at"),
         attempt.settledAt ? QJsonValue(isoUtc(*attempt.settledAt)) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("service"), serviceName(intent.service)},
        {QStringLiteral("operator"), intent.operatorCode},
        {QStringLiteral("operator_row"), intent.row.text()},
        {QStringLiteral("operator_name"), intent.operatorName},
        {QStringLiteral("circle"), textOrNull(intent.circle)},
        {QStringLiteral("number"), intent.number},
        {QStringLiteral("value1"), textOrNull(intent.value1)},
        {QStringLiteral("value2"), textOrNull(intent.value2)},
        {QStringLiteral("amount"), intent.amount.toPlain()},
        {QStringLiteral("charge"), intent.charge.toPlain()},
        {QStringLiteral("receipt_no"), textOrNull(attempt.receiptNo)},
        {QStringLiteral("state"), stateName(attempt.state())},
        {QStringLiteral("provider_txid"), textOrNull(attempt.providerTxid)},
        {QStringLiteral("operator_ref"), textOrNull(attempt.operatorRef)},
        {QStringLiteral("message"), Words::explain(attempt)},
        {QStringLiteral("counter"), intent.counter},
        {QStringLiteral("cashier"), textOrNull(intent.cashier)},
        {QStringLiteral("shift"), QJsonValue(QJsonValue::Null)},
    };
}

QJsonArray evidenceJson(const QList<StoryLine> &story)
{
    QJsonArray lines;
    for (const StoryLine &line : story) {
        const Evidence &evidence = line.evidence;
        QJsonObject object{
            {QStringLiteral("at"), isoUtc(evidence.at)},
            {QStringLiteral("channel"), channelName(evidence.channel)},
            {QStringLiteral("verdict"), verdictName(evidence.verdict)},
            {QStringLiteral("raw"), evidence.raw},
            {QStringLiteral("state_after"), stateName(line.after)},
            {QStringLiteral("took_ms"), evidence.tookMs},
        };
        if (evidence.trouble != Trouble::None)
            object.insert(QStringLiteral("trouble"), troubleName(evidence.trouble));
        if (evidence.httpStatus != 0)
            object.insert(QStringLiteral("http_status"), evidence.httpStatus);
        if (!evidence.by.isEmpty())
            object.insert(QStringLiteral("by"), evidence.by);
        if (!evidence.reference.isEmpty())
            object.insert(QStringLiteral("reference"), evidence.reference);
        if (line.incident != Incident::None)
            object.insert(QStringLiteral("incident"), incidentName(line.incident));
        lines.append(object);
    }
    return lines;
}

QJsonObject proposalJson(const FailureProposal &proposal)
{
    return {{QStringLiteral("decision"), QStringLiteral("failed")},
            {QStringLiteral("denials"), proposal.denials},
            {QStringLiteral("first"), isoUtc(proposal.first)},
            {QStringLiteral("last"), isoUtc(proposal.last)},
            {QStringLiteral("canary"), proposal.canary.text()}};
}

void addProof(QJsonObject &object, const WalletProof &proof, Money balance)
{
    QJsonArray explanations;
    for (const WalletGap &gap : proof.gaps) {
        for (const QList<Suspect> &set : gap.explanations) {
            QJsonArray suspects;
            for (const Suspect &suspect : set) {
                suspects << QJsonObject{{QStringLiteral("order_id"), suspect.orderId.text()},
                                        {QStringLiteral("kind"), suspectName(suspect.kind)}};
            }
            explanations << suspects;
        }
    }
    QJsonObject margins;
    for (auto margin = proof.margins.cbegin(); margin != proof.margins.cend(); ++margin) {
        if (margin->millionths)
            margins.insert(margin.key().text(),
                           QString::number(double(*margin->millionths) / 10'000, 'f', 4));
    }
    const Money difference = moneyOfUnits(proof.difference());
    object.insert(QStringLiteral("book"), balance.minus(difference).value_or(balance).toPlain());
    object.insert(QStringLiteral("difference"), difference.toPlain());
    object.insert(QStringLiteral("agrees"), proof.agrees());
    object.insert(QStringLiteral("explained_by"), explanations);
    object.insert(QStringLiteral("margins"), margins);
}

} // namespace ct
