// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <countersettings.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <filesizelimit.h>

using namespace ct;

class TestCounterSettings : public QObject
{
    Q_OBJECT

private slots:
    void whatIsSavedIsLoaded()
    {
        QTemporaryDir dir;
        CounterSettings settings;
        settings.profile.gateway = QStringLiteral("https://provider.example");
        settings.profile.username = QStringLiteral("50 %,;\"x");
        settings.profile.wire = WireForm::Get;
        settings.profile.format = AnswerFormat::Xml;
        settings.profile.deadline = std::chrono::seconds(45);
        settings.practice = true;
        settings.circle = QStringLiteral("4");
        settings.counter = 7;
        settings.callback = {true, QStringLiteral("0.0.0.0"), 9123};
        settings.charges = {{Service::Mobile, *ServiceCharge::parse(QStringLiteral("2.5%"))},
                            {Service::Electricity, *ServiceCharge::parse(QStringLiteral("5"))}};
        settings.language = QStringLiteral("hi");
        settings.receiptLanguage = QStringLiteral("en");
        settings.shop.upiId = QStringLiteral("shop.name@testbank");
        settings.shop.upiPayee = QStringLiteral("नाम, \"A\" & 50 %");
        PrinterSetup printer;
        printer.address = QStringLiteral("192.0.2.7:9100");
        printer.name = QStringLiteral("गल्ला; \"1\", 50 %");
        settings.paper = {{printer, *printerAt(QStringLiteral("raw:till"))}, true};
        settings.sounds = false;
        settings.customerScreen = true;
        settings.shop.name = QStringLiteral("दुकान, \"A\"; 50 %");
        QVERIFY(saveSettings(dir.path(), settings));
        const auto loaded = loadSettings(dir.path());
        QVERIFY(loaded);
        QVERIFY(loaded->has_value());
        QCOMPARE(**loaded, settings);
        // What is charged no more is not read again.
        settings.charges.remove(Service::Mobile);
        QVERIFY(saveSettings(dir.path(), settings));
        QCOMPARE((*loadSettings(dir.path()))->charges, settings.charges);
        settings.paper.printers.removeLast();
        QVERIFY(saveSettings(dir.path(), settings));
        QCOMPARE((*loadSettings(dir.path()))->paper, settings.paper);
    }

    void noFile_isNoSettings()
    {
        QTemporaryDir dir;
        const auto loaded = loadSettings(dir.path());
        QVERIFY(loaded);
        QVERIFY(!loaded->has_value());
    }

    void theFileIsPrivate()
    {
        QTemporaryDir dir;
        QVERIFY(saveSettings(dir.path(), {}));
        const auto modes = QFileInfo(settingsPath(dir.path())).permissions();
        QVERIFY(!(modes &
                  (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
    }

    //! C17: a disk that is full or failing leaves the settings as they were, and it is told.
    void aDiskThatTakesNothing_keepsTheOldSettings_data()
    {
        QTest::addColumn<qulonglong>("bytes");
        QTest::newRow("nothing") << qulonglong(0);
        QTest::newRow("a beginning") << qulonglong(40);
        QTest::newRow("nearly all") << qulonglong(300);
    }
    void aDiskThatTakesNothing_keepsTheOldSettings()
    {
        QFETCH(qulonglong, bytes);
        QTemporaryDir dir;
        CounterSettings settings;
        settings.circle = QStringLiteral("9");
        settings.shop.name = QString(400, u'x');
        QVERIFY(saveSettings(dir.path(), settings));
        CounterSettings newer = settings;
        newer.circle = QStringLiteral("10");
        Result<Done> saved = Done{};
        {
            const FileSizeLimit limit(bytes);
            saved = saveSettings(dir.path(), newer);
        }
        QVERIFY(!saved);
        QCOMPARE(saved.error().fault, Fault::Storage);
        QCOMPARE(**loadSettings(dir.path()), settings);
        QCOMPARE(QDir(dir.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList(QStringLiteral("countertop.conf")));
        QVERIFY(saveSettings(dir.path(), newer));
        QCOMPARE(**loadSettings(dir.path()), newer);
    }

    void whatOthersWroteIntoTheFile_stays()
    {
        QTemporaryDir dir;
        QVERIFY(saveSettings(dir.path(), {}));
        {
            QSettings file(settingsPath(dir.path()), QSettings::IniFormat);
            file.setValue(QStringLiteral("window/width"), 900);
        }
        QVERIFY(saveSettings(dir.path(), {}));
        const QSettings file(settingsPath(dir.path()), QSettings::IniFormat);
        QCOMPARE(file.value(QStringLiteral("window/width")).toInt(), 900);
    }

    void valuesOutOfForm_areRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("emptied") << QByteArray();
        QTest::newRow("http elsewhere")
            << QByteArray("[provider]\ngateway_url=http://provider.example\n");
        QTest::newRow("wire") << QByteArray("[provider]\nwire=telegraph\n");
        QTest::newRow("format") << QByteArray("[provider]\nformat=yaml\n");
        QTest::newRow("deadline word") << QByteArray("[provider]\ndeadline_seconds=soon\n");
        QTest::newRow("deadline 0") << QByteArray("[provider]\ndeadline_seconds=0\n");
        QTest::newRow("call-back port") << QByteArray("[callback]\nport=65536\n");
        QTest::newRow("charge") << QByteArray("[charge]\nmobile=half\n");
        QTest::newRow("printer") << QByteArray("[paper]\nprinter2=tcp://somewhere\n");
        QTest::newRow("counter 0") << QByteArray("[counter]\nnumber=0\n");
    }
    void valuesOutOfForm_areRefused()
    {
        QFETCH(QByteArray, text);
        QTemporaryDir dir;
        QFile file(settingsPath(dir.path()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        const auto loaded = loadSettings(dir.path());
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().fault, Fault::Malformed);
    }

    void dataFolder_isMadePrivate()
    {
        QTemporaryDir dir;
        const QString place = dir.filePath(QStringLiteral("a/b"));
        QVERIFY(prepareDataDir(place));
        const auto modes = QFileInfo(place).permissions();
        QVERIFY(!(modes & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther)));
        QVERIFY(QFileInfo(place + QStringLiteral("/logs")).isDir());
    }

    void aFolderOfOtherPeople_keepsItsModes()
    {
        QTemporaryDir dir;
        const auto open = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                          QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
        QVERIFY(QFile::setPermissions(dir.path(), open));
        QFile file(dir.filePath(QStringLiteral("somebody's")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(prepareDataDir(dir.path()));
        QVERIFY(QFileInfo(dir.path()).permissions() & QFile::ExeOther);
        QVERIFY(!(QFileInfo(dir.filePath(QStringLiteral("logs"))).permissions() & QFile::ExeOther));
        // An empty one that is given to the counter becomes its own.
        QTemporaryDir given;
        QVERIFY(QFile::setPermissions(given.path(), open));
        QVERIFY(prepareDataDir(given.path()));
        QVERIFY(!(QFileInfo(given.path()).permissions() & QFile::ExeOther));
    }

    void aFileInPlaceOfTheFolder_isRefused()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("f")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(!prepareDataDir(file.fileName()));
    }
};

QTEST_APPLESS_MAIN(TestCounterSettings)
#include "tst_countersettings.moc"
