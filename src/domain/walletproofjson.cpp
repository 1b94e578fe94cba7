// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "walletproof.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>

namespace ct {

namespace {

struct NamedSuspect
{
    SuspectKind kind;
    const char *name;
};

// The names are part of the journal: they never change.
constexpr std::array<NamedSuspect, 7> SuspectNames{{{SuspectKind::HeldTaken, "held_taken"},
                                                    {SuspectKind::HeldReturned, "held_returned"},
                                                    {SuspectKind::TakenTwice, "taken_twice"},
                                                    {SuspectKind::RefundMissing, "refund_missing"},
                                                    {SuspectKind::NotTaken, "not_taken"},
                                                    {SuspectKind::MarginChanged, "margin_changed"},
                                                    {SuspectKind::TopUpMissing, "topup_missing"}}};

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

qint64 number(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toInteger();
}

QDateTime time(const QJsonObject &object, const char *key)
{
    return QDateTime::fromMSecsSinceEpoch(number(object, key), Qt::UTC);
}

template <typename T, typename Make>
QJsonArray arrayOf(const QList<T> &list, Make make)
{
    QJsonArray array;
    for (const T &each : list)
        array << make(each);
    return array;
}

template <typename T, typename Read>
QList<T> listOf(const QJsonObject &object, const char *key, Read read)
{
    QList<T> list;
    const QJsonArray array = object.value(QLatin1String(key)).toArray();
    for (const QJsonValue &each : array)
        list << read(each);
    return list;
}

QJsonObject jsonOf(const WalletGap &gap)
{
    const auto suspect = [](const Suspect &each) {
        return QJsonObject{{QStringLiteral("order"), each.orderId.text()},
                           {QStringLiteral("kind"), suspectName(each.kind)}};
    };
    return {
        {QStringLiteral("at"), gap.at.toMSecsSinceEpoch()},
        {QStringLiteral("difference"), gap.difference},
        {QStringLiteral("beyond"), gap.isBeyondBook},
        {QStringLiteral("stopped"), gap.stoppedSelling},
        {QStringLiteral("explanations"), arrayOf(gap.explanations, [&](const QList<Suspect> &set) {
             return QJsonValue(arrayOf(set, suspect));
         })}};
}

WalletGap gapFrom(const QJsonObject &object)
{
    WalletGap gap;
    gap.at = time(object, "at");
    gap.difference = number(object, "difference");
    gap.isBeyondBook = object.value(QLatin1String("beyond")).toBool();
    gap.stoppedSelling = object.value(QLatin1String("stopped")).toBool();
    gap.explanations = listOf<QList<Suspect>>(object, "explanations", [](const QJsonValue &set) {
        QList<Suspect> suspects;
        const QJsonArray array = set.toArray();
        for (const QJsonValue &each : array) {
            const QJsonObject one = each.toObject();
            suspects << Suspect{
                OrderId(text(one, "order")),
                suspectFromName(text(one, "kind")).value_or(SuspectKind::HeldTaken)};
        }
        return suspects;
    });
    return gap;
}

QJsonObject jsonOf(const WalletWindow &window)
{
    return {{QStringLiteral("at"), window.at.toMSecsSinceEpoch()},
            {QStringLiteral("change"), window.change},
            {QStringLiteral("moves"), arrayOf(window.moves, [](const WalletMove &move) {
                 return QJsonObject{{QStringLiteral("order"), move.orderId.text()},
                                    {QStringLiteral("row"), move.row.text()},
                                    {QStringLiteral("amount"), move.amount},
                                    {QStringLiteral("credit"), move.isCredit}};
             })}};
}

WalletWindow windowFrom(const QJsonObject &object)
{
    return {time(object, "at"), number(object, "change"),
            listOf<WalletMove>(object, "moves", [](const QJsonValue &each) {
                const QJsonObject move = each.toObject();
                return WalletMove{OrderId(text(move, "order")), RowKey(text(move, "row")),
                                  number(move, "amount"),
                                  move.value(QLatin1String("credit")).toBool()};
            })};
}

QJsonObject jsonOf(const TopUp &topUp)
{
    return {{QStringLiteral("seq"), topUp.seq},
            {QStringLiteral("at"), topUp.at.toMSecsSinceEpoch()},
            {QStringLiteral("paise"), topUp.amount.paise()},
            {QStringLiteral("reference"), topUp.reference},
            {QStringLiteral("by"), topUp.by}};
}

TopUp topUpFrom(const QJsonObject &object)
{
    return {number(object, "seq"), time(object, "at"), Money::fromPaise(number(object, "paise")),
            text(object, "reference"), text(object, "by")};
}

QJsonObject jsonOf(const WalletMargin &margin)
{
    QJsonObject object{
        {QStringLiteral("samples"), arrayOf(margin.samples, [](const MarginSample &sample) {
             return QJsonObject{{QStringLiteral("amount"), sample.amount},
                                {QStringLiteral("taken"), sample.taken},
                                {QStringLiteral("slack"), sample.slack}};
         })}};
    if (margin.millionths)
        object.insert(QStringLiteral("millionths"), *margin.millionths);
    return object;
}

WalletMargin marginFrom(const QJsonObject &object)
{
    WalletMargin margin;
    if (object.contains(QLatin1String("millionths")))
        margin.millionths = number(object, "millionths");
    margin.samples = listOf<MarginSample>(object, "samples", [](const QJsonValue &each) {
        const QJsonObject sample = each.toObject();
        return MarginSample{number(sample, "amount"), number(sample, "taken"),
                            number(sample, "slack")};
    });
    return margin;
}

QJsonObject partsOf(const WalletProof &proof)
{
    QJsonObject parts;
    for (auto part = proof.parts.cbegin(); part != proof.parts.cend(); ++part) {
        parts.insert(part.key().text(), QJsonObject{{QStringLiteral("row"), part->row.text()},
                                                    {QStringLiteral("amount"), part->amount},
                                                    {QStringLiteral("taken"), int(part->taken)}});
    }
    return parts;
}

} // namespace

QString suspectName(SuspectKind kind)
{
    for (const NamedSuspect &named : SuspectNames) {
        if (named.kind == kind)
            return QString::fromLatin1(named.name);
    }
    Q_UNREACHABLE();
}

std::optional<SuspectKind> suspectFromName(const QString &name)
{
    for (const NamedSuspect &named : SuspectNames) {
        if (name == QLatin1String(named.name))
            return named.kind;
    }
    return std::nullopt;
}

QByteArray toJson(const WalletProof &proof)
{
    QJsonObject margins;
    for (auto margin = proof.margins.cbegin(); margin != proof.margins.cend(); ++margin)
        margins.insert(margin.key().text(), jsonOf(*margin));
    const auto asValue = [](const auto &each) { return QJsonValue(jsonOf(each)); };
    QJsonObject object{{QStringLiteral("up_to"), proof.upTo},
                       {QStringLiteral("at"), proof.at.toMSecsSinceEpoch()},
                       {QStringLiteral("units"), proof.units},
                       {QStringLiteral("parts"), partsOf(proof)},
                       {QStringLiteral("awaited"), arrayOf(proof.awaited, asValue)},
                       {QStringLiteral("gaps"), arrayOf(proof.gaps, asValue)},
                       {QStringLiteral("windows"), arrayOf(proof.windows, asValue)},
                       {QStringLiteral("margins"), margins}};
    if (!proof.account.isEmpty())
        object.insert(QStringLiteral("account"), proof.account);
    if (!proof.note.isEmpty()) {
        object.insert(QStringLiteral("accepted_by"), proof.acceptedBy);
        object.insert(QStringLiteral("note"), proof.note);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<WalletProof> walletProofFrom(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (!object.contains(QLatin1String("units")))
        return std::nullopt;
    WalletProof proof;
    proof.upTo = number(object, "up_to");
    proof.at = time(object, "at");
    proof.units = number(object, "units");
    proof.account = text(object, "account");
    proof.acceptedBy = text(object, "accepted_by");
    proof.note = text(object, "note");
    const QJsonObject parts = object.value(QLatin1String("parts")).toObject();
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        const QJsonObject each = part.value().toObject();
        proof.parts.insert(OrderId(part.key()), {RowKey(text(each, "row")), number(each, "amount"),
                                                 static_cast<TakenState>(number(each, "taken"))});
    }
    const auto asObject = [](auto read) {
        return [read](const QJsonValue &value) { return read(value.toObject()); };
    };
    proof.awaited = listOf<TopUp>(object, "awaited", asObject(topUpFrom));
    proof.gaps = listOf<WalletGap>(object, "gaps", asObject(gapFrom));
    proof.windows = listOf<WalletWindow>(object, "windows", asObject(windowFrom));
    const QJsonObject margins = object.value(QLatin1String("margins")).toObject();
    for (auto margin = margins.begin(); margin != margins.end(); ++margin)
        proof.margins.insert(RowKey(margin.key()), marginFrom(margin.value().toObject()));
    return proof;
}

} // namespace ct
