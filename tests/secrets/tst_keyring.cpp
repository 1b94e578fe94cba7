// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fcntl.h>
#include <sys/prctl.h>
#include <unistd.h>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

namespace {

constexpr int LongEnoughMs = 20000;

//! Started programs end with the test, however the test ends.
void dieWithParent()
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
}

} // namespace

//! A real keyring daemon on a session bus that only this test knows.
class TestKeyring : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void secret_comesBackFromAnUnlockedKeyring_data();
    void secret_comesBackFromAnUnlockedKeyring();
    void secret_isKeptUnderServiceAndAccount();
    void unknownAccount_isRefused();
    void laterStore_replacesTheEarlierOne();
    void absentBus_isAStorageFault();
    void busWithoutKeyring_isAStorageFaultWhenStoring();
    void lockedKeyring_doesNotTakeTheSecret();
    void noFallbackFile_isWrittenWithoutAKeyring();
    void probe_worksOnlyWhereAKeyringTakesSecrets();
    void probe_leavesNothingBehind();

private:
    void startBus();
    void startKeyring(const QStringList &options, const QByteArray &password);
    QByteArray probe(const QString &deed, const QString &account, const QByteArray &input = {});

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QProcess> m_bus;
    std::unique_ptr<QProcess> m_keyring;
    QProcessEnvironment m_environment;
};

void TestKeyring::initTestCase()
{
    for (const char *name : {"dbus-daemon", "gnome-keyring-daemon", "secret-tool"})
        QVERIFY2(!QStandardPaths::findExecutable(QString::fromLatin1(name)).isEmpty(), name);
}

void TestKeyring::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
    m_environment = QProcessEnvironment();
    m_environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
    m_environment.insert(QStringLiteral("HOME"), m_home->path());
    m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home->path());
    m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
}

void TestKeyring::cleanup()
{
    for (QProcess *process : {m_keyring.get(), m_bus.get()}) {
        if (process && process->state() != QProcess::NotRunning) {
            process->kill();
            QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, LongEnoughMs);
        }
    }
    m_keyring.reset();
    m_bus.reset();
}

void TestKeyring::startBus()
{
    // No service folders: nothing may be started by being asked for.
    QFile config(m_home->filePath(QStringLiteral("bus.conf")));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write(
        "<busconfig><type>session</type><listen>unix:tmpdir=" + QFile::encodeName(m_home->path()) +
        "</listen><auth>EXTERNAL</auth><policy context=\"default\">"
        "<allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/>"
        "<allow own=\"*\"/></policy>"
        "</busconfig>");
    config.close();
    m_bus = std::make_unique<QProcess>();
    m_bus->setProcessEnvironment(m_environment);
    m_bus->setChildProcessModifier(dieWithParent);
    m_bus->start(QStringLiteral("dbus-daemon"),
                 {QStringLiteral("--config-file"), config.fileName(), QStringLiteral("--nofork"),
                  QStringLiteral("--print-address")});
    QTRY_VERIFY_WITH_TIMEOUT(m_bus->canReadLine(), LongEnoughMs);
    m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                         QString::fromLatin1(m_bus->readLine().trimmed()));
}

void TestKeyring::startKeyring(const QStringList &options, const QByteArray &password)
{
    m_keyring = std::make_unique<QProcess>();
    m_keyring->setProcessEnvironment(m_environment);
    m_keyring->setChildProcessModifier(dieWithParent);
    m_keyring->start(QStringLiteral("gnome-keyring-daemon"),
                     QStringList{QStringLiteral("--foreground"), QStringLiteral("--components"),
                                 QStringLiteral("secrets")} +
                         options);
    m_keyring->write(password);
    m_keyring->closeWriteChannel();
    // The name on the bus says that it is ready to be asked.
    const auto isThere = [this] {
        QProcess ask;
        ask.setProcessEnvironment(m_environment);
        QSignalSpy done(&ask, &QProcess::finished);
        ask.start(QStringLiteral("dbus-send"),
                  {QStringLiteral("--session"), QStringLiteral("--print-reply=literal"),
                   QStringLiteral("--dest=org.freedesktop.DBus"), QStringLiteral("/"),
                   QStringLiteral("org.freedesktop.DBus.NameHasOwner"),
                   QStringLiteral("string:org.freedesktop.secrets")});
        return done.wait(LongEnoughMs) && ask.readAll().contains("true");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), LongEnoughMs);
}

QByteArray TestKeyring::probe(const QString &deed, const QString &account, const QByteArray &input)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setChildProcessModifier(dieWithParent);
    QSignalSpy done(&process, &QProcess::finished);
    process.start(QStringLiteral(CT_PROBE), {deed, account});
    process.write(input);
    process.closeWriteChannel();
    if (!done.wait(LongEnoughMs))
        return "the probe did not end";
    return process.readAllStandardOutput().trimmed();
}

void TestKeyring::secret_comesBackFromAnUnlockedKeyring_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("plain") << QByteArray("p4ssw0rd-canary");
    QTest::newRow("every kind of sign") << QByteArray("a+b&c%d#e=f g\"h\\i'");
    QTest::newRow("beyond ASCII") << QByteArray("\xe0\xa4\xaa\xe0\xa4\xbe\xe0\xa4\xb8 \xc3\xa9");
    QTest::newRow("bytes that are no text") << QByteArray::fromHex("00ff80fe00");
}

void TestKeyring::secret_comesBackFromAnUnlockedKeyring()
{
    QFETCH(QByteArray, secret);
    startBus();
    startKeyring({QStringLiteral("--unlock")}, "testpw");
    QCOMPARE(probe(QStringLiteral("store"), QStringLiteral("500032"), secret), "ok");
    QCOMPARE(probe(QStringLiteral("load"), QStringLiteral("500032")), "ok " + secret.toHex());
}

void TestKeyring::secret_isKeptUnderServiceAndAccount()
{
    startBus();
    startKeyring({QStringLiteral("--unlock")}, "testpw");
    QCOMPARE(probe(QStringLiteral("store"), QStringLiteral("500032"), "abc123"), "ok");
    QProcess look;
    look.setProcessEnvironment(m_environment);
    QSignalSpy done(&look, &QProcess::finished);
    look.start(QStringLiteral("secret-tool"),
               {QStringLiteral("lookup"), QStringLiteral("server"), QStringLiteral("countertop"),
                QStringLiteral("user"), QStringLiteral("500032")});
    QVERIFY(done.wait(LongEnoughMs));
    QCOMPARE(QByteArray::fromBase64(look.readAllStandardOutput().trimmed()), "abc123");
}

void TestKeyring::unknownAccount_isRefused()
{
    startBus();
    startKeyring({QStringLiteral("--unlock")}, "testpw");
    QCOMPARE(probe(QStringLiteral("store"), QStringLiteral("500032"), "abc123"), "ok");
    QVERIFY(probe(QStringLiteral("load"), QStringLiteral("500033")).startsWith("refused "));
}

void TestKeyring::laterStore_replacesTheEarlierOne()
{
    startBus();
    startKeyring({QStringLiteral("--unlock")}, "testpw");
    QCOMPARE(probe(QStringLiteral("store"), QStringLiteral("500032"), "old"), "ok");
    QCOMPARE(probe(QStringLiteral("store"), QStringLiteral("500032"), "new"), "ok");
    QCOMPARE(probe(QStringLiteral("load"), QStringLiteral("500032")), "ok 6e6577");
}

void TestKeyring::absentBus_isAStorageFault()
{
    QVERIFY(
        probe(QStringLiteral("store"), QStringLiteral("500032"), "abc123").startsWith("storage "));
    QVERIFY(probe(QStringLiteral("load"), QStringLiteral("500032")).startsWith("storage "));
}

void TestKeyring::busWithoutKeyring_isAStorageFaultWhenStoring()
{
    startBus();
    QVERIFY(
        probe(QStringLiteral("store"), QStringLiteral("500032"), "abc123").startsWith("storage "));
    QVERIFY(!probe(QStringLiteral("load"), QStringLiteral("500032")).startsWith("ok"));
}

void TestKeyring::lockedKeyring_doesNotTakeTheSecret()
{
    startBus();
    startKeyring({}, {});
    QVERIFY(
        probe(QStringLiteral("store"), QStringLiteral("500032"), "abc123").startsWith("storage "));
    QVERIFY(probe(QStringLiteral("load"), QStringLiteral("500032")).startsWith("refused "));
}

void TestKeyring::noFallbackFile_isWrittenWithoutAKeyring()
{
    startBus();
    QVERIFY(
        probe(QStringLiteral("store"), QStringLiteral("500032"), "abc123").startsWith("storage "));
    const QDir home(m_home->path());
    const auto left =
        home.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QString &name : left)
        QVERIFY2(name == QStringLiteral("bus.conf") || name.startsWith(QStringLiteral("dbus-")),
                 qPrintable(name));
}

void TestKeyring::probe_worksOnlyWhereAKeyringTakesSecrets()
{
    startBus();
    QVERIFY(probe(QStringLiteral("probe"), QStringLiteral("-")).startsWith("storage "));
    startKeyring({}, {});
    QVERIFY(probe(QStringLiteral("probe"), QStringLiteral("-")).startsWith("storage "));
}

void TestKeyring::probe_leavesNothingBehind()
{
    startBus();
    startKeyring({QStringLiteral("--unlock")}, "owner");
    QCOMPARE(probe(QStringLiteral("store"), QStringLiteral("500032"), "abc123").trimmed(),
             QByteArray("ok"));
    QCOMPARE(probe(QStringLiteral("probe"), QStringLiteral("-")).trimmed(), QByteArray("ok"));
    QProcess tool;
    tool.setProcessEnvironment(m_environment);
    tool.start(QStringLiteral("secret-tool"),
               {QStringLiteral("search"), QStringLiteral("--all"), QStringLiteral("server"),
                QStringLiteral("countertop")});
    QVERIFY(tool.waitForFinished(LongEnoughMs));
    const QByteArray found = tool.readAllStandardOutput() + tool.readAllStandardError();
    QVERIFY2(found.contains("500032"), found.constData());
    QVERIFY2(!found.contains("test-"), found.constData());
}

QTEST_GUILESS_MAIN(TestKeyring)
#include "tst_keyring.moc"
