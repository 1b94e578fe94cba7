// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <catalogue.h>

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>
#include <algorithm>

using namespace ct;

namespace {

QByteArray dataFile(const QString &name)
{
    QFile file(QStringLiteral(CT_SOURCE_DIR "/resources/catalogue/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

QStringList keysOf(const QList<const Operator *> &rows)
{
    QStringList keys;
    for (const Operator *row : rows)
        keys << row->key.text();
    return keys;
}

QByteArray fileOf(const QString &list, const QJsonArray &rows)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("version"), 1}, {list, rows}}).toJson();
}

//! A complete row that loads; the tests spoil one thing of it.
QJsonObject goodRow()
{
    return QJsonDocument::fromJson(R"({
        "key": "XYZ", "code": "XYZ", "name": "Somewhere Power", "service": "electricity",
        "number": {"label": "Consumer number", "pattern": "^[0-9]{4}$", "example": "1234",
                   "enforced": true, "digitsOnly": true},
        "amount": {"least": "10", "most": "100", "rule": "exact"},
        "extras": [{"slot": 1, "label": "Unit", "pattern": "^[0-9]{2}$", "example": "12",
                    "enforced": true, "kind": "digits"}]})")
        .object();
}

} // namespace

class TestCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theDataOnDisk_isTheDataInTheProgram();
    void everyLineOfTheDocument_isThere();
    void aCodeOfTwoRows_findsTheOfferedOne();
    void lostCodes_areRepaired_data();
    void lostCodes_areRepaired();
    void offRows_sayWhy();
    void renamedTwins_areBothOffered();
    void servicesAreAsThePagesShowThem();
    void everyExample_hasItsForm();
    void extraFields_areTheDocumentedOnes_data();
    void extraFields_areTheDocumentedOnes();
    void circleIsAskedForWhereItMatters();
    void search_findsByPartOfAnything_data();
    void search_findsByPartOfAnything();
    void search_putsOffRowsLast();
    void circles_sendTheirTelecomCirclesCode_data();
    void circles_sendTheirTelecomCirclesCode();
    void circleByCode_prefersTheOwnerOfTheCode();
    void goodRow_loads();
    void spoiltRow_isRefusedByName_data();
    void spoiltRow_isRefusedByName();
    void repeatedKey_isRefused();
    void spoiltCircles_areRefused_data();
    void spoiltCircles_areRefused();
    void brokenFiles_areRefused_data();
    void brokenFiles_areRefused();

private:
    Catalogue m_catalogue;
};

void TestCatalogue::initTestCase()
{
    const auto builtIn = Catalogue::builtIn();
    QVERIFY2(builtIn.ok(), builtIn ? "" : qPrintable(builtIn.error().detail));
    m_catalogue = *builtIn;
}

void TestCatalogue::theDataOnDisk_isTheDataInTheProgram()
{
    const auto onDisk = Catalogue::load(dataFile(QStringLiteral("operators.json")),
                                        dataFile(QStringLiteral("circles.json")));
    QVERIFY2(onDisk.ok(), onDisk ? "" : qPrintable(onDisk.error().detail));
    QCOMPARE(onDisk->operators(), m_catalogue.operators());
    QCOMPARE(onDisk->circles(), m_catalogue.circles());
}

void TestCatalogue::everyLineOfTheDocument_isThere()
{
    QSet<RowKey> keys;
    QSet<QString> codes;
    QHash<QString, int> ofService;
    for (const Operator &row : m_catalogue.operators()) {
        keys << row.key;
        codes << row.code;
        ++ofService[serviceName(row.service)];
    }
    QCOMPARE(m_catalogue.operators().size(), 145);
    QCOMPARE(keys.size(), 145);
    QCOMPARE(codes.size(), 144);
    const QHash<QString, int> expected{
        {QStringLiteral("mobile"), 6},       {QStringLiteral("dth"), 5},
        {QStringLiteral("postpaid"), 6},     {QStringLiteral("landline"), 3},
        {QStringLiteral("electricity"), 89}, {QStringLiteral("gas"), 5},
        {QStringLiteral("insurance"), 2},    {QStringLiteral("datacard"), 7},
        {QStringLiteral("fastag"), 16},      {QStringLiteral("giftcard"), 1},
        {QStringLiteral("other"), 5}}; // bank transfer, BS, MTR, MTT, RI
    QCOMPARE(ofService, expected);
}

void TestCatalogue::aCodeOfTwoRows_findsTheOfferedOne()
{
    const Operator *first = m_catalogue.findByCode(QStringLiteral("MPPKVVCLPU"));
    const Operator *second = m_catalogue.findByCode(QStringLiteral("MPPKVVCLPU-RURAL"));
    QVERIFY(first && second && first != second);
    QCOMPARE(first->code, second->code);
    QVERIFY(first->offered);
    QVERIFY(!second->offered);
    QVERIFY(first->name.contains(QStringLiteral("Jabalpur")));
    QVERIFY(second->name.contains(QStringLiteral("Rural")));
    QVERIFY(!m_catalogue.findByCode(QStringLiteral("mppkvvclpu")));
    QVERIFY(!m_catalogue.find(RowKey()));
}

void TestCatalogue::lostCodes_areRepaired_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("word");
    QTest::newRow("Vodafone") << QStringLiteral("V") << QStringLiteral("Vodafone");
    QTest::newRow("Idea") << QStringLiteral("I") << QStringLiteral("Idea");
    QTest::newRow("Tata Sky") << QStringLiteral("TTV") << QStringLiteral("TATASKY");
    QTest::newRow("Ajmer") << QStringLiteral("AJV") << QStringLiteral("Ajmer");
    QTest::newRow("Jaipur") << QStringLiteral("JVV") << QStringLiteral("Jaipur");
    QTest::newRow("Jodhpur") << QStringLiteral("JDVV") << QStringLiteral("Jodhpur");
}

void TestCatalogue::lostCodes_areRepaired()
{
    QFETCH(QString, code);
    QFETCH(QString, word);
    const Operator *row = m_catalogue.findByCode(code);
    QVERIFY(row);
    QCOMPARE(row->code, code);
    QVERIFY((row->name + row->documentName).contains(word));
    QVERIFY(row->offered);
}

void TestCatalogue::offRows_sayWhy()
{
    QStringList off;
    for (const Operator &row : m_catalogue.operators()) {
        QCOMPARE(row.offered, row.whyNotOffered.isEmpty());
        if (!row.offered)
            off << row.key.text();
    }
    off.sort();
    const QStringList expected{
        QStringLiteral("DP"),    QStringLiteral("IMPS"),  QStringLiteral("MPPKVVCLPU-RURAL"),
        QStringLiteral("MTBR"),  QStringLiteral("MTM"),   QStringLiteral("MVV"),
        QStringLiteral("PTF"),   QStringLiteral("RI"),    QStringLiteral("RNET"),
        QStringLiteral("RNET3"), QStringLiteral("RNETP"), QStringLiteral("SNDL"),
        QStringLiteral("TPP"),   QStringLiteral("TPW")};
    QCOMPARE(off, expected);
    for (const Service service : allServices()) {
        for (const Operator *row : m_catalogue.offered(service))
            QVERIFY(row->offered && row->service == service);
    }
    QVERIFY(m_catalogue.offered(Service::DataCard).isEmpty());
}

void TestCatalogue::renamedTwins_areBothOffered()
{
    for (const char *code : {"BEST", "BMESTU", "TPD", "NDPL", "IPWB", "IPCL", "RELIANCE", "AEML"}) {
        const Operator *row = m_catalogue.findByCode(QString::fromLatin1(code));
        QVERIFY2(row && row->offered && row->service == Service::Electricity, code);
    }
}

void TestCatalogue::servicesAreAsThePagesShowThem()
{
    const QStringList mobile{QStringLiteral("A"),  QStringLiteral("V"), QStringLiteral("BT"),
                             QStringLiteral("RC"), QStringLiteral("I"), QStringLiteral("BR")};
    QCOMPARE(keysOf(m_catalogue.offered(Service::Mobile)), mobile);
    const QStringList landline{QStringLiteral("LBS"), QStringLiteral("LMT"), QStringLiteral("LAT")};
    QCOMPARE(keysOf(m_catalogue.offered(Service::Landline)), landline);
    QCOMPARE(m_catalogue.findByCode(QStringLiteral("RC"))->name, QStringLiteral("Jio"));
    QCOMPARE(m_catalogue.findByCode(QStringLiteral("BT"))->name, QStringLiteral("BSNL Top-up"));
    QCOMPARE(m_catalogue.findByCode(QStringLiteral("BR"))->name, QStringLiteral("BSNL STV"));
}

void TestCatalogue::everyExample_hasItsForm()
{
    for (const Operator &row : m_catalogue.operators()) {
        const QByteArray key = row.key.text().toLatin1();
        QVERIFY2(matchesWhole(row.numberPattern, row.numberExample), key.constData());
        QVERIFY2(!matchesWhole(row.numberPattern, row.numberExample + u'\n'), key.constData());
        if (!row.usualPattern.isEmpty())
            QVERIFY2(matchesWhole(row.usualPattern, row.numberExample), key.constData());
        for (const ExtraField &field : row.extras)
            QVERIFY2(matchesWhole(field.pattern, field.example), key.constData());
        if (row.least && row.most)
            QVERIFY2(*row.least < *row.most, key.constData());
    }
}

void TestCatalogue::extraFields_areTheDocumentedOnes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("labels");
    const auto labels = [](const char *first, const char *second = nullptr) {
        QStringList list{QString::fromLatin1(first)};
        if (second)
            list << QString::fromLatin1(second);
        return list;
    };
    QTest::newRow("LAT") << QStringLiteral("LAT") << labels("STD code");
    QTest::newRow("LBS") << QStringLiteral("LBS") << labels("STD code", "Account number");
    QTest::newRow("LMT") << QStringLiteral("LMT") << labels("CA number");
    QTest::newRow("MG") << QStringLiteral("MG") << labels("Bill group number");
    QTest::newRow("MSEDC") << QStringLiteral("MSEDC")
                           << labels("Billing unit (BU)", "Processing cycle (PC)");
    QTest::newRow("RELIANCE") << QStringLiteral("RELIANCE") << labels("Cycle number");
    QTest::newRow("ICP") << QStringLiteral("ICP") << labels("Date of birth (DD-MM-YYYY)");
    QTest::newRow("TAI") << QStringLiteral("TAI") << labels("Date of birth (DD-MM-YYYY)");
    QTest::newRow("nobody else") << QString() << QStringList();
}

void TestCatalogue::extraFields_areTheDocumentedOnes()
{
    QFETCH(QString, code);
    QFETCH(QStringList, labels);
    if (code.isEmpty()) {
        const auto wanting =
            std::count_if(m_catalogue.operators().cbegin(), m_catalogue.operators().cend(),
                          [](const Operator &row) { return !row.extras.isEmpty(); });
        QCOMPARE(wanting, 8);
        return;
    }
    const Operator *row = m_catalogue.findByCode(code);
    QVERIFY(row);
    QCOMPARE(row->extras.size(), labels.size());
    for (qsizetype at = 0; at < labels.size(); ++at) {
        const ExtraField &field = row->extras.at(at);
        QCOMPARE(field.label, labels.at(at));
        QCOMPARE(field.slot, int(at) + 1);
        QCOMPARE(field.kind == ExtraField::Kind::DateOfBirth,
                 field.label.startsWith(QLatin1String("Date of birth")));
    }
}

void TestCatalogue::circleIsAskedForWhereItMatters()
{
    for (const Operator &row : m_catalogue.operators()) {
        if (row.service == Service::Mobile)
            QVERIFY(row.circleMatters);
        if (row.service == Service::Dth || row.service == Service::Electricity ||
            row.service == Service::Fastag)
            QVERIFY(!row.circleMatters);
    }
}

void TestCatalogue::search_findsByPartOfAnything_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QStringList>("others");
    const auto row = [](const char *text, const char *first, const QStringList &others = {}) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(first) << others;
    };
    row("jio", "RC", {QStringLiteral("JPP")});
    row("JIO post", "JPP");
    row("a", "A");
    row("karnat", "MESCOMR",
        {QStringLiteral("BESCOM"), QStringLiteral("HESCOM"), QStringLiteral("GESCL"),
         QStringLiteral("CESCOM"), QStringLiteral("MESCOMNR")});
    row("  bangalore ", "BESCOM");
    row("mahav", "MSEDC");
    row("msedc", "MSEDC");
    row("tata sky", "TTV");
    row("airtel landline", "LAT");
    row("delhi landline", "LMT");
    row("MPPKVVCLPU", "MPPKVVCLPU", {QStringLiteral("MPPKVVCLPU-RURAL")});
    row("mppkvvclpu-rural", "MPPKVVCLPU-RURAL");
    row("state bank", "SBF");
    row("orissa", "WESCO", {QStringLiteral("NESCO"), QStringLiteral("SOUTHCO")});
}

void TestCatalogue::search_findsByPartOfAnything()
{
    QFETCH(QString, text);
    QFETCH(QString, first);
    QFETCH(QStringList, others);
    const QStringList found = keysOf(m_catalogue.search(text));
    QVERIFY(!found.isEmpty());
    QCOMPARE(found.first(), first);
    for (const QString &other : others)
        QVERIFY2(found.contains(other), qPrintable(other));
}

void TestCatalogue::search_putsOffRowsLast()
{
    QVERIFY(m_catalogue.search(QStringLiteral("no such thing")).isEmpty());
    QVERIFY(m_catalogue.search(QStringLiteral("jio bangalore")).isEmpty());
    QVERIFY(m_catalogue.search(QStringLiteral("%")).isEmpty());
    const auto all = m_catalogue.search(QString());
    QCOMPARE(all.size(), 145);
    bool offSeen = false;
    for (const Operator *row : all) {
        offSeen = offSeen || !row->offered;
        QCOMPARE(row->offered, !offSeen);
    }
    const auto tata = m_catalogue.search(QStringLiteral("tata"));
    QVERIFY(tata.first()->offered && !tata.last()->offered);
}

void TestCatalogue::circles_sendTheirTelecomCirclesCode_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("own");
    const auto row = [](const char *name, const char *code, bool own) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(code) << own;
    };
    row("Punjab", "1", true);
    row("West Bengal", "2", true);
    row("Mumbai", "3", true);
    row("Maharashtra", "4", true);
    row("Delhi", "5", true);
    row("Kolkata", "6", true);
    row("Chennai", "7", true);
    row("Tamil Nadu", "8", true);
    row("Karnataka", "9", true);
    row("Uttar Pradesh East", "10", true);
    row("Chhattisgarh", "27", true);
    row("Goa", "4", false);
    row("Sikkim", "2", false);
    row("Manipur", "26", false);
    row("Uttaranchal", "11", false);
    row("Telangana", "13", false);
    row("Ladakh", "25", false);
}

void TestCatalogue::circles_sendTheirTelecomCirclesCode()
{
    QFETCH(QString, name);
    QFETCH(QString, code);
    QFETCH(bool, own);
    const auto found = std::find_if(m_catalogue.circles().cbegin(), m_catalogue.circles().cend(),
                                    [&](const Circle &circle) { return circle.name == name; });
    QVERIFY(found != m_catalogue.circles().cend());
    QCOMPARE(found->code, code);
    QCOMPARE(found->ownCode, own);
}

void TestCatalogue::circleByCode_prefersTheOwnerOfTheCode()
{
    QCOMPARE(m_catalogue.circles().size(), 43);
    QSet<QString> codes;
    for (const Circle &circle : m_catalogue.circles()) {
        codes << circle.code;
        const Circle *owner = m_catalogue.circleByCode(circle.code);
        QVERIFY(owner && owner->ownCode);
    }
    QCOMPARE(codes.size(), 25);
    QCOMPARE(m_catalogue.circleByCode(QStringLiteral("11"))->name,
             QStringLiteral("Uttar Pradesh West"));
    for (const char *unused : {"15", "19", "28", "0", ""})
        QVERIFY(!m_catalogue.circleByCode(QString::fromLatin1(unused)));
}

void TestCatalogue::goodRow_loads()
{
    const auto loaded = Catalogue::load(fileOf(QStringLiteral("operators"), {goodRow()}),
                                        dataFile(QStringLiteral("circles.json")));
    QVERIFY2(loaded.ok(), loaded ? "" : qPrintable(loaded.error().detail));
    const Operator &row = loaded->operators().first();
    QCOMPARE(row.amountRule, AmountRule::Exact);
    QCOMPARE(row.least, std::optional(Money::fromRupees(10)));
    QCOMPARE(row.extras.first().kind, ExtraField::Kind::Digits);
    QVERIFY(row.offered && !row.circleMatters && !row.upperCase);
}

void TestCatalogue::spoiltRow_isRefusedByName_data()
{
    QTest::addColumn<QStringList>("path");
    QTest::addColumn<QJsonValue>("value"); // undefined: the member is taken away
    const auto row = [](const char *name, const char *path, const QJsonValue &value) {
        QTest::newRow(name) << QString::fromLatin1(path).split(u'/') << value;
    };
    const QJsonValue gone(QJsonValue::Undefined);
    row("no name", "name", gone);
    row("empty name", "name", QString());
    row("name with a space behind", "name", QStringLiteral("Power "));
    row("no code", "code", gone);
    row("small letters in the code", "code", QStringLiteral("xyz"));
    row("a number for a code", "code", 5);
    row("unknown service", "service", QStringLiteral("water"));
    row("no service", "service", gone);
    row("no number", "number", gone);
    row("unknown member", "colour", QStringLiteral("red"));
    row("text for a flag", "circle", QStringLiteral("true"));
    row("pattern without anchors", "number/pattern", QStringLiteral("[0-9]{4}"));
    row("pattern that is none", "number/pattern", QStringLiteral("^[0-9{4}$"));
    row("example of another form", "number/example", QStringLiteral("12345"));
    row("usual form that the example lacks", "number/usual", QStringLiteral("^9[0-9]{3}$"));
    row("no enforced", "number/enforced", gone);
    row("no label", "number/label", gone);
    row("amount as a number", "amount/least", 10);
    row("amount of nothing", "amount/least", QStringLiteral("0"));
    row("amount with paise", "amount/least", QStringLiteral("10.50"));
    row("least above most", "amount/least", QStringLiteral("101"));
    row("unknown rule", "amount/rule", QStringLiteral("about"));
    row("extras that are none", "extras", QJsonArray());
    row("extras as an object", "extras", QJsonObject());
    row("letters in a number of digits", "number",
        QJsonObject{{QStringLiteral("label"), QStringLiteral("Number")},
                    {QStringLiteral("pattern"), QStringLiteral("^[0-9A-Z]{4}$")},
                    {QStringLiteral("example"), QStringLiteral("12AB")},
                    {QStringLiteral("enforced"), true},
                    {QStringLiteral("digitsOnly"), true}});
    const auto extra = [](const char *member, const QJsonValue &value) {
        QJsonObject field = goodRow()[QStringLiteral("extras")].toArray().first().toObject();
        field[QString::fromLatin1(member)] = value;
        return field;
    };
    row("slot 3", "extras", QJsonArray{extra("slot", 3)});
    row("slot as text", "extras", QJsonArray{extra("slot", QStringLiteral("1"))});
    row("a slot twice", "extras", QJsonArray{extra("slot", 1), extra("slot", 1)});
    row("slots out of order", "extras", QJsonArray{extra("slot", 2), extra("slot", 1)});
    row("unknown kind", "extras", QJsonArray{extra("kind", QStringLiteral("colour"))});
    row("a date that is none", "extras", QJsonArray{extra("kind", QStringLiteral("dateOfBirth"))});
    row("example of another form in an extra", "extras",
        QJsonArray{extra("example", QStringLiteral("123"))});
    row("pattern without anchors in an extra", "extras",
        QJsonArray{extra("pattern", QStringLiteral("[0-9]{2}"))});
    row("unknown member of an extra", "extras", QJsonArray{extra("hint", QStringLiteral("x"))});
}

void TestCatalogue::spoiltRow_isRefusedByName()
{
    QFETCH(QStringList, path);
    QFETCH(QJsonValue, value);
    QJsonObject row = goodRow();
    if (path.size() == 1) {
        if (value.isUndefined())
            row.remove(path.first());
        else
            row[path.first()] = value;
    } else {
        QJsonObject inner = row[path.first()].toObject();
        if (value.isUndefined())
            inner.remove(path.last());
        else
            inner[path.last()] = value;
        row[path.first()] = inner;
    }
    const auto loaded = Catalogue::load(fileOf(QStringLiteral("operators"), {row}),
                                        dataFile(QStringLiteral("circles.json")));
    QVERIFY(!loaded.ok());
    QCOMPARE(loaded.error().fault, Fault::Malformed);
    QVERIFY2(loaded.error().detail.startsWith(QLatin1String("XYZ: ")),
             qPrintable(loaded.error().detail));
}

void TestCatalogue::repeatedKey_isRefused()
{
    const QByteArray circles = dataFile(QStringLiteral("circles.json"));
    QJsonObject other = goodRow();
    QVERIFY(
        !Catalogue::load(fileOf(QStringLiteral("operators"), {goodRow(), other}), circles).ok());
    other[QStringLiteral("key")] = QStringLiteral("XYZ-RURAL");
    QVERIFY(Catalogue::load(fileOf(QStringLiteral("operators"), {goodRow(), other}), circles).ok());
}

void TestCatalogue::spoiltCircles_areRefused_data()
{
    QTest::addColumn<QByteArray>("circles");
    QTest::newRow("no code") << QByteArray(R"([{"name": "Here"}])");
    QTest::newRow("code of three digits") << QByteArray(R"([{"name": "Here", "code": "100"}])");
    QTest::newRow("code twice") << QByteArray(
        R"([{"name": "Here", "code": "1"}, {"name": "There", "code": "1"}])");
    QTest::newRow("name twice") << QByteArray(
        R"([{"name": "Here", "code": "1"}, {"name": "Here", "code": "2"}])");
    QTest::newRow("lies nowhere") << QByteArray(
        R"([{"name": "Here", "code": "1", "liesIn": "There"}])");
    QTest::newRow("not its circle's code") << QByteArray(R"([{"name": "Here", "code": "1"},
                          {"name": "There", "code": "2", "liesIn": "Here"}])");
    QTest::newRow("none") << QByteArray("[]");
}

void TestCatalogue::spoiltCircles_areRefused()
{
    QFETCH(QByteArray, circles);
    const QByteArray file =
        fileOf(QStringLiteral("circles"), QJsonDocument::fromJson(circles).array());
    const auto loaded = Catalogue::load(dataFile(QStringLiteral("operators.json")), file);
    QVERIFY(!loaded.ok());
    QCOMPARE(loaded.error().fault, Fault::Malformed);
}

void TestCatalogue::brokenFiles_areRefused_data()
{
    QTest::addColumn<QByteArray>("operators");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << dataFile(QStringLiteral("operators.json")).chopped(9);
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no rows") << QByteArray(R"({"version": 1, "operators": []})");
    QTest::newRow("row is text") << QByteArray(R"({"version": 1, "operators": ["A"]})");
    QTest::newRow("newer version")
        << dataFile(QStringLiteral("operators.json")).replace("\"version\": 1", "\"version\": 2");
}

void TestCatalogue::brokenFiles_areRefused()
{
    QFETCH(QByteArray, operators);
    const auto loaded = Catalogue::load(operators, dataFile(QStringLiteral("circles.json")));
    QVERIFY(!loaded.ok());
    QCOMPARE(loaded.error().fault, Fault::Malformed);
}

QTEST_APPLESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
