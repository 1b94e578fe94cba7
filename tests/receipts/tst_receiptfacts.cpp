// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <receiptfacts.h>

#include <QTest>

using namespace ct;

class TestReceiptFacts : public QObject
{
    Q_OBJECT

private slots:
    void labels_areTheCatalogueRowsOwn();
    void rowThatLeftTheCatalogue_leavesOrdinaryLabels();
};

void TestReceiptFacts::labels_areTheCatalogueRowsOwn()
{
    const Result<Catalogue> catalogue = Catalogue::builtIn();
    QVERIFY(catalogue.ok());
    const Operator *row = catalogue->findByCode(QStringLiteral("MSEDC"));
    QVERIFY(row);
    QCOMPARE(row->extras.size(), 2);
    Attempt attempt = sampleBill();
    attempt.intent.row = row->key;
    attempt.intent.cashier = QStringLiteral("Counter one");
    const ReceiptContext context = receiptContext(attempt, *catalogue);
    QCOMPARE(context.numberLabel, row->numberLabel);
    QCOMPARE(context.value1Label, row->extras.at(0).label);
    QCOMPARE(context.value2Label, row->extras.at(1).label);
    QVERIFY(context.value1Label != context.value2Label);
    QCOMPARE(context.cashierName, QStringLiteral("Counter one"));
    QVERIFY(!context.circleName.isEmpty());
}

void TestReceiptFacts::rowThatLeftTheCatalogue_leavesOrdinaryLabels()
{
    const Result<Catalogue> catalogue = Catalogue::builtIn();
    QVERIFY(catalogue.ok());
    Attempt attempt = sampleAttempt();
    attempt.intent.row = RowKey(QStringLiteral("no such row"));
    const ReceiptContext context = receiptContext(attempt, *catalogue);
    QVERIFY(context.numberLabel.isEmpty());
    QVERIFY(context.value1Label.isEmpty());
}

QTEST_GUILESS_MAIN(TestReceiptFacts)
#include "tst_receiptfacts.moc"
