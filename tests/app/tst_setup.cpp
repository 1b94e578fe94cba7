// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs.h"

#include <countersettings.h>
#include <language.h>
#include <paperdesk.h>
#include <printerdialog.h>
#include <rechargepage.h>
#include <sealedfilesecrets.h>
#include <setupdialog.h>
#include <shopfront.h>
#include <theme.h>

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace ct;

using Step = SetupDialog::Step;

//! A provider that reads parameters from the address alone, and only when it is asked by GET.
class OnlyByGet : public QTcpServer
{
public:
    OnlyByGet()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { answer(socket); });
        });
    }

    QStringList verbs;

private:
    void answer(QTcpSocket *socket)
    {
        const QByteArray asked = socket->property("asked").toByteArray() + socket->readAll();
        socket->setProperty("asked", asked);
        if (!asked.contains("\r\n\r\n"))
            return;
        const QByteArray verb = asked.left(asked.indexOf(' '));
        verbs << QString::fromLatin1(verb);
        const QByteArray body = verb == "GET" ? "431.25" : "Parameter is missing";
        socket->write(
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n"
            "Content-Length: " +
            QByteArray::number(body.size()) + "\r\n\r\n" + body);
        socket->disconnectFromHost();
    }
};

//! The first run of a live counter, on a data folder, with a stand-in provider.
class TestSetup : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Theme::light()); }
    void init();
    void cleanup();
    void firstRun_setsTheCounterUp();
    void wrongPassword_isSaidAndNothingIsKept();
    void wireForm_isFoundAtTheProvider();
    void practice_hasAFolderOfItsOwn();
    void leftSetUp_isOpenedAgain();
    void printer_isSetUpOnTheWay();

private:
    SetupDialog *setup() const { return m_front->setup(); }
    template <typename Widget>
    Widget *find(const char *name) const
    {
        auto *found = setup()->findChild<Widget *>(QLatin1String(name));
        if (!found)
            qFatal("There is no %s.", name);
        return found;
    }
    void next() { find<QPushButton>("setupNextButton")->click(); }
    void goToAccount();
    void fillAccount(const QString &gateway, const QString &password);
    bool isConfigured() const { return QFile::exists(settingsPath(dataDir())); }
    QString dataDir() const { return m_dir->filePath(QStringLiteral("data")); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Counter> m_counter;
    std::unique_ptr<ShopFront> m_front;
};

void TestSetup::init()
{
    QVERIFY(installLanguage(*qApp, QStringLiteral("en")));
    m_dir = std::make_unique<QTemporaryDir>();
    const QString passphrase = m_dir->filePath(QStringLiteral("passphrase"));
    QFile file(passphrase);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("opens the sealed one\n") > 0);
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    const auto line = CommandLine::parse(
        {QStringLiteral("--data-dir"), dataDir(), QStringLiteral("--passphrase-file"), passphrase},
        {{QString(), {}, {}, QString()}});
    QVERIFY2(line.ok(), qPrintable(line.ok() ? QString() : line.error().detail));
    m_counter = std::make_unique<Counter>(*line);
    const auto problem = m_counter->open();
    QVERIFY2(!problem, problem ? qPrintable(problem->sentence) : "");
    m_front = std::make_unique<ShopFront>(*m_counter);
    m_front->open();
    QVERIFY(setup() && setup()->isVisible());
}

void TestSetup::cleanup()
{
    m_front.reset();
    m_counter.reset();
    installLanguage(*qApp, QStringLiteral("en"));
}

void TestSetup::goToAccount()
{
    next();
    next();
    find<QLineEdit>("setupShopNameEdit")->setText(QStringLiteral("Sample Shop"));
    next();
    QCOMPARE(setup()->step(), Step::Account);
}

void TestSetup::fillAccount(const QString &gateway, const QString &password)
{
    find<QLineEdit>("setupUsernameEdit")->setText(QStringLiteral("practice"));
    find<QLineEdit>("setupPasswordEdit")->setText(password);
    find<QLineEdit>("setupGatewayEdit")->setText(gateway);
    next();
}

void TestSetup::firstRun_setsTheCounterUp()
{
    SandboxProcess provider;
    QVERIFY(!provider.url().isEmpty());
    goToAccount();
    fillAccount(provider.url(), QStringLiteral("practice"));
    QTRY_VERIFY(setup()->answers().balance.has_value());
    QVERIFY(find<QLabel>("setupBalanceLabel")->text().contains(QStringLiteral("25,000.00")));
    next();
    next();
    QCOMPARE(setup()->step(), Step::Ready);
    QVERIFY(!isConfigured());
    QVERIFY(!QFile::exists(SealedFileSecrets::pathIn(dataDir())));
    next();
    QTRY_VERIFY(!setup());
    QTRY_COMPARE(m_front->window()->shownPage(), QStringLiteral("rechargePage"));
    const auto kept = loadSettings(dataDir());
    QVERIFY(kept.ok() && *kept);
    QCOMPARE((*kept)->profile.username, QStringLiteral("practice"));
    QCOMPARE((*kept)->shop.name, QStringLiteral("Sample Shop"));
    QVERIFY(QFile::exists(SealedFileSecrets::pathIn(dataDir())));
    // In use at once, without a new start.
    QTRY_VERIFY(m_counter->wallet().balance().has_value());
    QCOMPARE(provider.events(QStringLiteral("accepted")).size(), 0); // no recharge was made
}

void TestSetup::printer_isSetUpOnTheWay()
{
    SandboxProcess provider;
    goToAccount();
    fillAccount(provider.url(), QStringLiteral("practice"));
    QTRY_VERIFY(setup()->answers().balance.has_value());
    next();
    QCOMPARE(setup()->step(), Step::Printer);
    find<QPushButton>("setupPrinterButton")->click();
    auto *dialog = find<PrinterDialog>("printerDialog");
    QVERIFY(dialog->isVisible());
    PrinterSetup printer;
    printer.address = QStringLiteral("192.0.2.7:9100");
    emit dialog->chosen(printer);
    dialog->close();
    QCOMPARE(m_counter->paper().settings().printers.size(), 1);
    // The printer is kept at once, the account at the end of the set-up only.
    const auto halfway = loadSettings(dataDir());
    QVERIFY(halfway.ok() && *halfway);
    QVERIFY((*halfway)->profile.username.isEmpty());
    next();
    next();
    QTRY_VERIFY(!setup());
    const auto kept = loadSettings(dataDir());
    QVERIFY(kept.ok() && *kept);
    QCOMPARE((*kept)->profile.username, QStringLiteral("practice"));
    QCOMPARE(m_counter->paper().settings().printers.value(0).address, printer.address);
}

void TestSetup::wrongPassword_isSaidAndNothingIsKept()
{
    SandboxProcess provider;
    goToAccount();
    fillAccount(provider.url(), QStringLiteral("another one"));
    QTRY_VERIFY(find<QPushButton>("setupNextButton")->isEnabled());
    QTRY_VERIFY(find<QLabel>("setupWords")->text().contains(QStringLiteral("user name and")));
    QCOMPARE(setup()->step(), Step::Account);
    QCOMPARE(provider.events(QStringLiteral("request")).size(), 1);
    QVERIFY(!isConfigured());
}

void TestSetup::wireForm_isFoundAtTheProvider()
{
    OnlyByGet provider;
    QVERIFY(provider.listen(QHostAddress::LocalHost));
    goToAccount();
    fillAccount(QStringLiteral("http://127.0.0.1:%1").arg(provider.serverPort()),
                QStringLiteral("practice"));
    QTRY_VERIFY(setup()->answers().balance.has_value());
    QCOMPARE(setup()->answers().account.wire, QStringLiteral("get"));
    QCOMPARE(setup()->answers().balance->money, Money::fromPaise(431'25));
    QCOMPARE(provider.verbs,
             QStringList({QStringLiteral("POST"), QStringLiteral("POST"), QStringLiteral("GET")}));
}

void TestSetup::practice_hasAFolderOfItsOwn()
{
    QStringList launched;
    bool canStart = false;
    m_front->launchWith([&](const QStringList &arguments) {
        launched = arguments;
        return canStart;
    });
    next();
    find<QRadioButton>("setupPracticeRadio")->setChecked(true);
    next();
    find<QLineEdit>("setupShopNameEdit")->setText(QStringLiteral("Sample Shop"));
    next();
    next();
    next();
    QVERIFY(find<QLabel>("setupWords")->text().contains(QStringLiteral("could not be started")));
    canStart = true;
    next();
    QVERIFY(!setup());
    const QString folder = ShopFront::practiceDirOf(dataDir());
    QCOMPARE(launched,
             QStringList({QStringLiteral("--practice"), QStringLiteral("--data-dir"), folder}));
    QVERIFY(!isConfigured());
    const auto kept = loadSettings(folder);
    QVERIFY(kept.ok() && *kept);
    QVERIFY((*kept)->practice);
    QCOMPARE((*kept)->shop.name, QStringLiteral("Sample Shop"));
    QVERIFY(!m_front->window()->isVisible()); // this one makes room
}

void TestSetup::leftSetUp_isOpenedAgain()
{
    goToAccount();
    setup()->reject();
    QVERIFY(!setup());
    QVERIFY(!isConfigured());
    m_front->setUp();
    QCOMPARE(setup()->step(), Step::Account);
    find<QPushButton>("setupBackButton")->click();
    QCOMPARE(find<QLineEdit>("setupShopNameEdit")->text(), QStringLiteral("Sample Shop"));
}

QTEST_MAIN(TestSetup)
#include "tst_setup.moc"
