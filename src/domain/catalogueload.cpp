// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"

#include <QDate>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace ct {

namespace {

constexpr int DataVersion = 1;

enum class Need { Required, Optional };

//! Takes the members out of one JSON object and remembers the first thing that is wrong with it;
//! in the end nothing may be left over.
class Members
{
public:
    explicit Members(const QJsonValue &value) : m_left(value.toObject())
    {
        complain(!value.isObject(), QStringLiteral("not an object"));
    }

    QString text(const QString &name, Need need = Need::Required)
    {
        const QJsonValue value = m_left.take(name);
        if (value.isUndefined() && need == Need::Optional)
            return {};
        const QString words = value.toString();
        complain(words.isEmpty() || words != words.trimmed(), name);
        return words;
    }

    bool flag(const QString &name, Need need = Need::Required)
    {
        const QJsonValue value = m_left.take(name);
        complain(value.isUndefined() ? need == Need::Required : !value.isBool(), name);
        return value.toBool();
    }

    std::optional<Money> rupees(const QString &name)
    {
        const QString words = text(name, Need::Optional);
        if (words.isEmpty())
            return std::nullopt;
        const auto money = Money::parse(words);
        complain(!money || money->isZero() || !money->isWholeRupees(), name);
        return money ? std::optional(*money) : std::nullopt;
    }

    QJsonValue value(const QString &name) { return m_left.take(name); }

    void complain(bool wrong, const QString &what)
    {
        if (wrong && m_problem.isEmpty())
            m_problem = what;
    }

    //! Call last: what was not asked for is not known.
    QString problem()
    {
        if (!m_left.isEmpty())
            complain(true, QStringLiteral("unknown member ") + m_left.begin().key());
        return m_problem;
    }

private:
    QJsonObject m_left;
    QString m_problem;
};

//! Compiles every pattern once, however many rows share it.
class Patterns
{
public:
    //! True where `pattern` is anchored, valid and the form of `example`.
    bool fits(const QString &pattern, const QString &example)
    {
        auto known = m_compiled.find(pattern);
        if (known == m_compiled.end()) {
            const bool anchored =
                pattern.size() > 2 && pattern.startsWith(u'^') && pattern.endsWith(u'$');
            known = m_compiled.insert(pattern, {});
            if (anchored)
                known->setPattern(QRegularExpression::anchoredPattern(pattern));
        }
        return !known->pattern().isEmpty() && known->isValid() && known->match(example).hasMatch();
    }

private:
    QHash<QString, QRegularExpression> m_compiled;
};

std::optional<AmountRule> ruleFromName(const QString &name)
{
    if (name.isEmpty())
        return AmountRule::Unstated;
    if (name == QLatin1String("any"))
        return AmountRule::Any;
    if (name == QLatin1String("exact"))
        return AmountRule::Exact;
    if (name == QLatin1String("exact_or_more"))
        return AmountRule::ExactOrMore;
    if (name == QLatin1String("exact_or_less"))
        return AmountRule::ExactOrLess;
    return std::nullopt;
}

std::optional<ExtraField::Kind> kindFromName(const QString &name)
{
    if (name == QLatin1String("text"))
        return ExtraField::Kind::Text;
    if (name == QLatin1String("digits"))
        return ExtraField::Kind::Digits;
    if (name == QLatin1String("dateOfBirth"))
        return ExtraField::Kind::DateOfBirth;
    return std::nullopt;
}

bool isDigits(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString readNumber(const QJsonValue &value, Patterns &patterns, Operator &row)
{
    Members in(value);
    row.numberLabel = in.text(QStringLiteral("label"));
    row.numberPattern = in.text(QStringLiteral("pattern"));
    row.usualPattern = in.text(QStringLiteral("usual"), Need::Optional);
    row.numberExample = in.text(QStringLiteral("example"));
    row.patternEnforced = in.flag(QStringLiteral("enforced"));
    row.digitsOnly = in.flag(QStringLiteral("digitsOnly"));
    row.upperCase = in.flag(QStringLiteral("upperCase"), Need::Optional);
    in.complain(!patterns.fits(row.numberPattern, row.numberExample),
                QStringLiteral("pattern or its example"));
    in.complain(!row.usualPattern.isEmpty() && !patterns.fits(row.usualPattern, row.numberExample),
                QStringLiteral("usual pattern or its example"));
    in.complain(row.digitsOnly && !isDigits(row.numberExample),
                QStringLiteral("letters in the example of a number of digits"));
    return in.problem();
}

QString readAmount(const QJsonValue &value, Operator &row)
{
    if (value.isUndefined())
        return {};
    Members in(value);
    row.least = in.rupees(QStringLiteral("least"));
    row.most = in.rupees(QStringLiteral("most"));
    const auto rule = ruleFromName(in.text(QStringLiteral("rule"), Need::Optional));
    in.complain(!rule, QStringLiteral("rule"));
    in.complain(row.least && row.most && *row.least > *row.most, QStringLiteral("least and most"));
    row.amountRule = rule.value_or(AmountRule::Unstated);
    return in.problem();
}

QString readExtra(const QJsonValue &value, Patterns &patterns, ExtraField &field)
{
    Members in(value);
    field.slot = in.value(QStringLiteral("slot")).toInt();
    field.label = in.text(QStringLiteral("label"));
    field.pattern = in.text(QStringLiteral("pattern"));
    field.example = in.text(QStringLiteral("example"));
    field.enforced = in.flag(QStringLiteral("enforced"));
    const auto kind = kindFromName(in.text(QStringLiteral("kind")));
    in.complain(!kind, QStringLiteral("kind"));
    field.kind = kind.value_or(ExtraField::Kind::Text);
    in.complain(field.slot != 1 && field.slot != 2, QStringLiteral("slot"));
    in.complain(!patterns.fits(field.pattern, field.example),
                QStringLiteral("pattern or its example"));
    in.complain(field.kind == ExtraField::Kind::Digits && !isDigits(field.example),
                QStringLiteral("letters in the example of a field of digits"));
    in.complain(field.kind == ExtraField::Kind::DateOfBirth &&
                    !QDate::fromString(field.example, QStringLiteral("dd-MM-yyyy")).isValid(),
                QStringLiteral("example is no date"));
    return in.problem();
}

QString readExtras(const QJsonValue &value, Patterns &patterns, Operator &row)
{
    if (value.isUndefined())
        return {};
    if (!value.isArray() || value.toArray().isEmpty())
        return QStringLiteral("not a list");
    int lastSlot = 0;
    for (const QJsonValue &entry : value.toArray()) {
        ExtraField field;
        const QString problem = readExtra(entry, patterns, field);
        if (!problem.isEmpty())
            return problem;
        if (field.slot <= lastSlot)
            return QStringLiteral("slots out of order");
        lastSlot = field.slot;
        row.extras << field;
    }
    return {};
}

Result<Operator> readOperator(const QJsonValue &value, Patterns &patterns)
{
    Members in(value);
    Operator row;
    row.key = RowKey(in.text(QStringLiteral("key")));
    row.code = in.text(QStringLiteral("code"));
    row.name = in.text(QStringLiteral("name"));
    row.documentName = in.text(QStringLiteral("documentName"), Need::Optional);
    row.state = in.text(QStringLiteral("state"), Need::Optional);
    row.alsoKnownAs = in.text(QStringLiteral("alsoKnownAs"), Need::Optional);
    row.circleMatters = in.flag(QStringLiteral("circle"), Need::Optional);
    row.whyNotOffered = in.text(QStringLiteral("off"), Need::Optional);
    row.offered = row.whyNotOffered.isEmpty();
    const auto service = serviceFromName(in.text(QStringLiteral("service")));
    in.complain(!service, QStringLiteral("service"));
    row.service = service.value_or(Service::Other);
    in.complain(!patterns.fits(QStringLiteral("^[A-Z0-9]{1,12}$"), row.code),
                QStringLiteral("code"));
    in.complain(!patterns.fits(QStringLiteral("^[A-Z0-9]{1,12}(-[A-Z0-9]+)?$"), row.key.text()),
                QStringLiteral("key"));

    const QString number = readNumber(in.value(QStringLiteral("number")), patterns, row);
    in.complain(!number.isEmpty(), QStringLiteral("number: ") + number);
    const QString amount = readAmount(in.value(QStringLiteral("amount")), row);
    in.complain(!amount.isEmpty(), QStringLiteral("amount: ") + amount);
    const QString extras = readExtras(in.value(QStringLiteral("extras")), patterns, row);
    in.complain(!extras.isEmpty(), QStringLiteral("extras: ") + extras);

    const QString problem = in.problem();
    if (!problem.isEmpty())
        return Error{Fault::Malformed, row.key.text() + QStringLiteral(": ") + problem};
    return row;
}

//! The list called `name` of a data file of our version.
Result<QJsonArray> readList(const QByteArray &json, const QString &name)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError || !document.isObject())
        return Error{Fault::Malformed, name + QStringLiteral(": ") + parseError.errorString()};
    Members in(document.object());
    in.complain(in.value(QStringLiteral("version")).toInt() != DataVersion,
                QStringLiteral("version"));
    const QJsonValue list = in.value(name);
    in.complain(!list.isArray() || list.toArray().isEmpty(), QStringLiteral("no rows"));
    const QString problem = in.problem();
    if (!problem.isEmpty())
        return Error{Fault::Malformed, name + QStringLiteral(": ") + problem};
    return list.toArray();
}

Result<QList<Operator>> readOperators(const QByteArray &json)
{
    const auto list = readList(json, QStringLiteral("operators"));
    if (!list)
        return list.error();
    Patterns patterns;
    QSet<RowKey> keys;
    QList<Operator> rows;
    for (const QJsonValue &value : *list) {
        auto row = readOperator(value, patterns);
        if (!row)
            return row.error();
        if (keys.contains(row->key))
            return Error{Fault::Malformed, row->key.text() + QStringLiteral(": the key repeats")};
        keys.insert(row->key);
        rows << *std::move(row);
    }
    return rows;
}

Result<QList<Circle>> readCircles(const QByteArray &json)
{
    const auto list = readList(json, QStringLiteral("circles"));
    if (!list)
        return list.error();
    Patterns patterns;
    QHash<QString, QString> codeOf; // of the circles with a code of their own
    QSet<QString> ownCodes;
    QList<Circle> circles;
    QList<QString> parents;
    for (const QJsonValue &value : *list) {
        Members in(value);
        const QString name = in.text(QStringLiteral("name"));
        const QString code = in.text(QStringLiteral("code"));
        const QString parent = in.text(QStringLiteral("liesIn"), Need::Optional);
        in.complain(!patterns.fits(QStringLiteral("^[1-9][0-9]?$"), code), QStringLiteral("code"));
        in.complain(parent.isEmpty() && ownCodes.contains(code), QStringLiteral("code repeats"));
        in.complain(std::any_of(circles.cbegin(), circles.cend(),
                                [&](const Circle &other) { return other.name == name; }),
                    QStringLiteral("name repeats"));
        const QString problem = in.problem();
        if (!problem.isEmpty())
            return Error{Fault::Malformed, name + QStringLiteral(": ") + problem};
        if (parent.isEmpty()) {
            ownCodes.insert(code);
            codeOf.insert(name, code);
        }
        circles << Circle{name, code, parent.isEmpty()};
        parents << parent;
    }
    for (qsizetype at = 0; at < circles.size(); ++at) {
        if (!parents.at(at).isEmpty() && codeOf.value(parents.at(at)) != circles.at(at).code)
            return Error{Fault::Malformed,
                         circles.at(at).name + QStringLiteral(": not the code of its circle")};
    }
    return circles;
}

} // namespace

Result<Catalogue> Catalogue::load(const QByteArray &operatorsJson, const QByteArray &circlesJson)
{
    auto operators = readOperators(operatorsJson);
    if (!operators)
        return operators.error();
    auto circles = readCircles(circlesJson);
    if (!circles)
        return circles.error();
    Catalogue catalogue;
    catalogue.m_operators = *std::move(operators);
    catalogue.m_circles = *std::move(circles);
    return catalogue;
}

} // namespace ct
