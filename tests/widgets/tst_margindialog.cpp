// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookdesk.h"

#include <margindialog.h>
#include <theme.h>

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QtTest>

using namespace ct;

class TestMarginDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_IN")));
        applyTheme(*qApp, Theme::light());
    }
    void init()
    {
        m_shop = std::make_unique<BookDesk>();
        m_shop->sold(QStringLiteral("9876500001"), 1000, 0);
        m_shop->sold(QStringLiteral("9876500002"), 500, 0);
        m_dialog = std::make_unique<MarginDialog>(m_shop->desk(), *m_shop->book);
        m_dialog->show();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_shop.reset();
    }

    void withoutARate_nothingIsMadeUp()
    {
        QCOMPARE(cell(0, 0), QStringLiteral("Airtel"));
        QCOMPARE(cell(0, 1), QStringLiteral("2"));
        QVERIFY(cell(0, 2).contains(QStringLiteral("1,500.00")));
        QCOMPARE(cell(0, 3), QStringLiteral("—"));
        QCOMPARE(cell(0, 4), QStringLiteral("—"));
    }

    void aRate_isKeptAndCounts()
    {
        choose(QStringLiteral("3.25"), false);
        press("rateKeepButton");
        QVERIFY(cell(0, 3).contains(QStringLiteral("48.75")));
        QVERIFY(cell(0, 5).contains(QStringLiteral("8.78"))); // 18 % of it
        QVERIFY(cell(0, 6).contains(QStringLiteral("0.98"))); // 2 %
        const auto rates = m_shop->book->commissionRates();
        QCOMPARE(rates->size(), 1);
        QCOMPARE(rates->first().value, 32'500);
        QVERIFY(find<QComboBox>("rateKnown")->currentText().startsWith(QStringLiteral("3.25 %")));
        press("rateDropButton");
        QVERIFY(m_shop->book->commissionRates()->isEmpty());
        QCOMPARE(cell(0, 3), QStringLiteral("—"));
    }

    void aFlatRate_isByTheRecharge()
    {
        choose(QStringLiteral("1.50"), true);
        press("rateKeepButton");
        QVERIFY(cell(0, 3).contains(QStringLiteral("3.00")));
        press("rateEndButton"); // of the same day: nothing holds any more
        QCOMPARE(cell(0, 3), QStringLiteral("—"));
    }

    void nonsense_changesNothingAndIsSaid_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"", "abc", "10.1", "-1", "3,5"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }
    void nonsense_changesNothingAndIsSaid()
    {
        QFETCH(QString, typed);
        choose(typed, false);
        press("rateKeepButton");
        QVERIFY(find<QLabel>("marginNote")->text().contains(QStringLiteral("Nothing was changed")));
        QVERIFY(m_shop->book->commissionRates()->isEmpty());
    }

    void taxes_areTheOwners()
    {
        choose(QStringLiteral("10"), false);
        press("rateKeepButton");
        find<QLineEdit>("taxGst")->setText(QStringLiteral("20"));
        find<QLineEdit>("taxTds")->setText(QStringLiteral("5"));
        press("taxKeepButton");
        QVERIFY(cell(0, 5).contains(QStringLiteral("30.00")));
        QVERIFY(cell(0, 6).contains(QStringLiteral("7.50")));
        find<QLineEdit>("taxTds")->setText(QStringLiteral("51"));
        press("taxKeepButton");
        QCOMPARE(*m_shop->book->taxRates(), (TaxRates{200'000, 50'000}));
    }

    void anEarlierMonth_hasItsOwnSales()
    {
        find<QComboBox>("marginMonth")->setCurrentIndex(1);
        QCOMPARE(find<QTableWidget>("marginTable")->rowCount(), 0);
        QVERIFY(find<QLabel>("marginSummary")->text().contains(QStringLiteral("Nothing")));
    }

    void export_writesWhatIsShown()
    {
        choose(QStringLiteral("3.25"), false);
        press("rateKeepButton");
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("m.csv"));
        m_dialog->exportTo(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray csv = file.readAll();
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
        QVERIFY(csv.contains("Airtel"));
        QVERIFY(csv.contains("48.75"));
        m_dialog->exportTo(dir.filePath(QStringLiteral("nowhere/m.csv")));
        QVERIFY(find<QLabel>("marginNote")->text().contains(QStringLiteral("could not")));
    }

private:
    template <typename T>
    T *find(const char *name) const
    {
        T *found = m_dialog->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QString cell(int row, int column) const
    {
        return find<QTableWidget>("marginTable")->item(row, column)->text();
    }
    void press(const char *button) { find<QPushButton>(button)->click(); }
    void choose(const QString &value, bool isFlat)
    {
        auto *operators = find<QComboBox>("rateOperator");
        operators->setCurrentIndex(operators->findText(QStringLiteral("Airtel")));
        find<QLineEdit>("rateValue")->setText(value);
        find<QComboBox>("rateKind")->setCurrentIndex(isFlat ? 1 : 0);
        find<QDateEdit>("rateFrom")->setDate(m_shop->clock.now().toLocalTime().date());
    }

    std::unique_ptr<BookDesk> m_shop;
    std::unique_ptr<MarginDialog> m_dialog;
};

QTEST_MAIN(TestMarginDialog)
#include "tst_margindialog.moc"
