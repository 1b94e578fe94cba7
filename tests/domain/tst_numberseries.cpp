// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <catalogue.h>
#include <numberseries.h>

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace ct;

namespace {

QJsonArray carriers()
{
    QFile file(QStringLiteral(CT_SOURCE_DIR "/resources/catalogue/carriers.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll())[QStringLiteral("carriers")].toArray();
}

QString guess(const QString &number, Service service = Service::Mobile)
{
    return operatorBySeries(number, service).value_or(RowKey()).text();
}

} // namespace

class TestNumberSeries : public QObject
{
    Q_OBJECT

private slots:
    void knownSeries_nameTheRow_data();
    void knownSeries_nameTheRow();
    void whatIsNoNumber_isNotGuessed_data();
    void whatIsNoNumber_isNotGuessed();
    void otherServices_areNotGuessed();
    void everyCarrier_isARowOrSaysWhy();
    void wholeTable_agreesWithItsSource();
};

void TestNumberSeries::knownSeries_nameTheRow_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("mobile");
    QTest::addColumn<QString>("postpaid");
    const auto row = [](const char *what, const char *number, const char *mobile,
                        const char *postpaid) {
        QTest::newRow(what) << QString::fromLatin1(number) << QString::fromLatin1(mobile)
                            << QString::fromLatin1(postpaid);
    };
    // Series that are decades old and do not move between versions of the source.
    row("Airtel Delhi", "9810000000", "A", "PAT");
    row("Airtel Karnataka", "9845000000", "A", "PAT");
    row("Vodafone Mumbai", "9820000000", "V", "VP");
    row("Idea Maharashtra", "9822000000", "I", "IP");
    row("BSNL", "9415000000", "BT", "BP");
    row("Jio", "7000000000", "RC", "JPP");
    row("Jio, five digits typed", "70000", "RC", "JPP");
    row("Aircel has closed", "9750000000", "", "");
    row("MTNL is no row", "9868000000", "", "");
    row("a series of nobody", "6666600000", "", "");
}

void TestNumberSeries::knownSeries_nameTheRow()
{
    QFETCH(QString, number);
    QTEST(guess(number), "mobile");
    QTEST(guess(number, Service::Postpaid), "postpaid");
}

void TestNumberSeries::whatIsNoNumber_isNotGuessed_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("four digits") << QStringLiteral("7000");
    QTest::newRow("eleven digits") << QStringLiteral("70000000000");
    QTest::newRow("a letter") << QStringLiteral("70000x");
    QTest::newRow("spaces") << QStringLiteral("70000 00000");
    QTest::newRow("other digits") << QStringLiteral("७००००");
    QTest::newRow("below the first series") << QStringLiteral("00000");
    QTest::newRow("landline") << QStringLiteral("2212345678");
}

void TestNumberSeries::whatIsNoNumber_isNotGuessed()
{
    QFETCH(QString, text);
    QCOMPARE(guess(text), QString());
}

void TestNumberSeries::otherServices_areNotGuessed()
{
    for (const Service service : allServices()) {
        const bool hasSeries = service == Service::Mobile || service == Service::Postpaid;
        QCOMPARE(!guess(QStringLiteral("9810000000"), service).isEmpty(), hasSeries);
    }
}

void TestNumberSeries::everyCarrier_isARowOrSaysWhy()
{
    const auto catalogue = Catalogue::builtIn();
    QVERIFY(catalogue.ok());
    QVERIFY(carriers().size() >= 12);
    for (const QJsonValue &carrier : carriers()) {
        const QString name = carrier[QStringLiteral("name")].toString();
        if (!carrier[QStringLiteral("why")].toString().isEmpty()) {
            QCOMPARE(carrier.toObject().size(), 2);
            continue;
        }
        for (const Service service : {Service::Mobile, Service::Postpaid}) {
            const RowKey key(carrier[serviceName(service)].toString());
            const Operator *row = catalogue->find(key);
            QVERIFY2(row && row->offered && row->service == service, qPrintable(name));
        }
    }
}

void TestNumberSeries::wholeTable_agreesWithItsSource()
{
    QHash<QString, QString> rowOf;
    for (const QJsonValue &carrier : carriers())
        rowOf[carrier[QStringLiteral("name")].toString()] =
            carrier[QStringLiteral("mobile")].toString();
    QProcess python;
    python.start(
        QStringLiteral(CT_SERIES_PYTHON),
        {QStringLiteral("-B"), QStringLiteral(CT_SOURCE_DIR "/tests/domain/seriesowners.py"),
         QStringLiteral("1")});
    QVERIFY(python.waitForFinished(60'000));
    QCOMPARE(python.exitCode(), 0);
    int guessed = 0;
    int series = 0;
    for (const QString &line : QString::fromUtf8(python.readAllStandardOutput()).split(u'\n')) {
        const QStringList parts = line.split(u'\t');
        if (parts.size() != 2)
            continue;
        ++series;
        const QString row = rowOf.value(parts.at(1));
        guessed += row.isEmpty() ? 0 : 1;
        QVERIFY2(guess(parts.at(0)) == row, qPrintable(line));
    }
    QCOMPARE(series, 40'000);
    QVERIFY2(guessed > 10'000, qPrintable(QString::number(guessed)));
}

QTEST_APPLESS_MAIN(TestNumberSeries)
#include "tst_numberseries.moc"
