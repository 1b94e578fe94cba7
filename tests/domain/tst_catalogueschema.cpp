// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <catalogue.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>
#include <algorithm>

using namespace ct;

namespace {

QJsonObject objectIn(const QString &name)
{
    QFile file(QStringLiteral(CT_SOURCE_DIR "/resources/catalogue/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

//! The part of JSON Schema that operators.schema.json uses; a keyword beyond it is a finding, so
//! that the schema cannot say what nobody checks.
class Schema
{
public:
    explicit Schema(const QJsonObject &root) : m_root(root) {}

    //! The first thing that is wrong with `value`, with its place; empty: nothing.
    QString check(const QJsonValue &value) const { return check(value, m_root, QString()); }

private:
    QString check(const QJsonValue &value, const QJsonObject &schema, const QString &place) const
    {
        const QString type = schema[QStringLiteral("type")].toString();
        if (!type.isEmpty() && !isOfType(value, type))
            return place + QStringLiteral(": type"); // the other rules would only repeat it
        for (auto rule = schema.begin(); rule != schema.end(); ++rule) {
            const QString problem = checkRule(value, schema, rule.key(), rule.value(), place);
            if (!problem.isEmpty())
                return problem;
        }
        return {};
    }

    QString checkRule(const QJsonValue &value, const QJsonObject &schema, const QString &name,
                      const QJsonValue &rule, const QString &place) const
    {
        static const QSet<QString> silent{QStringLiteral("$schema"), QStringLiteral("title"),
                                          QStringLiteral("type"), QStringLiteral("$defs")};
        if (silent.contains(name))
            return {};
        if (name == QLatin1String("$ref")) {
            const QString definition = rule.toString().section(u'/', -1);
            const QJsonValue referred = m_root[QStringLiteral("$defs")].toObject()[definition];
            return referred.isObject() ? check(value, referred.toObject(), place)
                                       : place + QStringLiteral(": no definition ") + definition;
        }
        if (name == QLatin1String("properties"))
            return checkProperties(value.toObject(), rule.toObject(), place);
        if (name == QLatin1String("items"))
            return checkItems(value.toArray(), rule.toObject(), place);
        return holdsRule(value, schema, name, rule) ? QString()
                                                    : place + QStringLiteral(": ") + name;
    }

    QString checkProperties(const QJsonObject &object, const QJsonObject &properties,
                            const QString &place) const
    {
        for (auto member = object.begin(); member != object.end(); ++member) {
            const QJsonObject schema = properties[member.key()].toObject();
            const QString problem = check(member.value(), schema, place + u'/' + member.key());
            if (!problem.isEmpty())
                return problem;
        }
        return {};
    }

    QString checkItems(const QJsonArray &array, const QJsonObject &schema,
                       const QString &place) const
    {
        for (qsizetype at = 0; at < array.size(); ++at) {
            const QString problem = check(array.at(at), schema, place + u'/' + QString::number(at));
            if (!problem.isEmpty())
                return problem;
        }
        return {};
    }

    bool holdsRule(const QJsonValue &value, const QJsonObject &schema, const QString &name,
                   const QJsonValue &rule) const
    {
        const QStringList members = value.toObject().keys();
        if (name == QLatin1String("const"))
            return value == rule;
        if (name == QLatin1String("enum"))
            return rule.toArray().contains(value);
        if (name == QLatin1String("pattern"))
            return matchesWhole(rule.toString(), value.toString());
        if (name == QLatin1String("minLength"))
            return value.toString().size() >= rule.toInt();
        if (name == QLatin1String("minItems"))
            return value.toArray().size() >= rule.toInt();
        if (name == QLatin1String("maxItems"))
            return value.toArray().size() <= rule.toInt();
        if (name == QLatin1String("minProperties"))
            return members.size() >= rule.toInt();
        if (name == QLatin1String("required")) {
            for (const QJsonValue &wanted : rule.toArray()) {
                if (!members.contains(wanted.toString()))
                    return false;
            }
            return true;
        }
        if (name == QLatin1String("additionalProperties")) {
            const QJsonObject known = schema[QStringLiteral("properties")].toObject();
            return std::all_of(members.begin(), members.end(),
                               [&](const QString &member) { return known.contains(member); });
        }
        return false;
    }

    static bool isOfType(const QJsonValue &value, const QString &type)
    {
        if (type == QLatin1String("object"))
            return value.isObject();
        if (type == QLatin1String("array"))
            return value.isArray();
        if (type == QLatin1String("string"))
            return value.isString();
        return type == QLatin1String("boolean") && value.isBool();
    }

    QJsonObject m_root;
};

} // namespace

class TestCatalogueSchema : public QObject
{
    Q_OBJECT

private slots:
    void theData_keepsTheSchema();
    void spoiltData_breaksIt_data();
    void spoiltData_breaksIt();
    void servicesOfTheSchema_areThePrograms();
};

void TestCatalogueSchema::theData_keepsTheSchema()
{
    const QJsonObject schema = objectIn(QStringLiteral("operators.schema.json"));
    QVERIFY(!schema.isEmpty());
    QCOMPARE(Schema(schema).check(objectIn(QStringLiteral("operators.json"))), QString());
}

void TestCatalogueSchema::spoiltData_breaksIt_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *member, const QJsonValue &value, const char *problem) {
        QTest::newRow(problem) << QString::fromLatin1(member) << value
                               << QString::fromLatin1(problem);
    };
    row("key", QStringLiteral("a b"), "/operators/0/key: pattern");
    row("name", QString(), "/operators/0/name: minLength");
    row("name", 5, "/operators/0/name: type");
    row("service", QStringLiteral("water"), "/operators/0/service: enum");
    row("colour", true, "/operators/0: additionalProperties");
    row("code", QJsonValue(QJsonValue::Undefined), "/operators/0: required");
    row("circle", false, "/operators/0/circle: const");
    row("extras", QJsonArray(), "/operators/0/extras: minItems");
    row("amount", QJsonObject(), "/operators/0/amount: minProperties");
}

void TestCatalogueSchema::spoiltData_breaksIt()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QFETCH(QString, problem);
    QJsonObject data = objectIn(QStringLiteral("operators.json"));
    QJsonArray rows = data[QStringLiteral("operators")].toArray();
    QJsonObject first = rows.first().toObject();
    if (value.isUndefined())
        first.remove(member);
    else
        first[member] = value;
    rows[0] = first;
    data[QStringLiteral("operators")] = rows;
    const Schema schema(objectIn(QStringLiteral("operators.schema.json")));
    QCOMPARE(schema.check(data), problem);
}

void TestCatalogueSchema::servicesOfTheSchema_areThePrograms()
{
    const QJsonObject schema = objectIn(QStringLiteral("operators.schema.json"));
    const QJsonObject row =
        schema[QStringLiteral("$defs")].toObject()[QStringLiteral("row")].toObject();
    const QJsonObject properties = row[QStringLiteral("properties")].toObject();
    const QJsonArray names =
        properties[QStringLiteral("service")].toObject()[QStringLiteral("enum")].toArray();
    QCOMPARE(names.size(), allServices().size());
    for (const Service service : allServices())
        QVERIFY(names.contains(serviceName(service)));
}

QTEST_APPLESS_MAIN(TestCatalogueSchema)
#include "tst_catalogueschema.moc"
