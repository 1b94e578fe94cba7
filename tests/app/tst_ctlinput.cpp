// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <programs.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace ct;
using namespace Qt::StringLiterals;

//! Bad input ends with a sentence and its exit code, and nothing is sent.
class TestCtlInput : public QObject
{
    Q_OBJECT

private:
    static qsizetype requests(const SandboxProcess &sandbox)
    {
        return sandbox.events(u"request"_s).size();
    }

private slots:
    void badSale_isRefusedInWords_data()
    {
        QTest::addColumn<QStringList>("words");
        const auto sale = [](const QString &code, const QString &number, const QString &amount,
                             const QStringList &more = {}) {
            return QStringList{u"recharge"_s, u"--operator"_s, code,  u"--number"_s,
                               number,        u"--amount"_s,   amount} +
                   more;
        };
        QTest::newRow("short number") << sale(u"A"_s, u"98123"_s, u"239"_s);
        QTest::newRow("number of a landline") << sale(u"A"_s, u"1812345670"_s, u"239"_s);
        QTest::newRow("ampersand in the number") << sale(u"A"_s, u"98123&5670"_s, u"239"_s);
        QTest::newRow("no number") << sale(u"A"_s, QString(), u"239"_s);
        QTest::newRow("unknown operator") << sale(u"NOPE"_s, u"9812345670"_s, u"239"_s);
        QTest::newRow("operator that is off") << sale(u"RI"_s, u"9415012345"_s, u"239"_s);
        QTest::newRow("amount 0") << sale(u"A"_s, u"9812345670"_s, u"0"_s);
        QTest::newRow("negative amount") << sale(u"A"_s, u"9812345670"_s, u"-5"_s);
        QTest::newRow("1e9") << sale(u"A"_s, u"9812345670"_s, u"1e9"_s);
        QTest::newRow("a thousand million") << sale(u"A"_s, u"9812345670"_s, u"1000000000"_s);
        QTest::newRow("three decimals") << sale(u"A"_s, u"9812345670"_s, u"239.001"_s);
        QTest::newRow("paise") << sale(u"BESCOM"_s, u"1234567890"_s, u"239.50"_s);
        QTest::newRow("no amount") << sale(u"A"_s, u"9812345670"_s, QString());
        QTest::newRow("unknown circle")
            << sale(u"A"_s, u"9812345670"_s, u"239"_s, {u"--circle"_s, u"99"_s});
        QTest::newRow("extra field missing") << sale(u"LBS"_s, u"2345678"_s, u"239"_s);
        QTest::newRow("second extra field missing")
            << sale(u"LBS"_s, u"2345678"_s, u"239"_s, {u"--value1"_s, u"120"_s});
        QTest::newRow("no such day")
            << sale(u"ICP"_s, u"12345678"_s, u"239"_s, {u"--value1"_s, u"31-02-1980"_s});
        QTest::newRow("birth in the future")
            << sale(u"ICP"_s, u"12345678"_s, u"239"_s, {u"--value1"_s, u"05-11-2090"_s});
        QTest::newRow("wait is no number")
            << sale(u"A"_s, u"9812345670"_s, u"239"_s, {u"--wait"_s, u"soon"_s});
        QTest::newRow("retry without intent")
            << sale(u"A"_s, u"9812345670"_s, u"239"_s, {u"--retry"_s});
        QTest::newRow("bad charge")
            << sale(u"A"_s, u"9812345670"_s, u"239"_s, {u"--charge"_s, u"x"_s});
        QTest::newRow("user without users")
            << sale(u"A"_s, u"9812345670"_s, u"239"_s, {u"--user"_s, u"somebody"_s});
        QTest::newRow("unknown option")
            << sale(u"A"_s, u"9812345670"_s, u"239"_s, {u"--colour"_s, u"red"_s});
        QTest::newRow("unknown command") << QStringList{u"sell"_s};
        QTest::newRow("show of nothing") << QStringList{u"show"_s, u"123456789012345"_s};
        QTest::newRow("status of nothing") << QStringList{u"status"_s, u"123456789012345"_s};
        QTest::newRow("history of a wrong day")
            << QStringList{u"history"_s, u"--from"_s, u"yesterday"_s};
        QTest::newRow("history of a wrong state")
            << QStringList{u"history"_s, u"--state"_s, u"happy"_s};
    }
    void badSale_isRefusedInWords()
    {
        QFETCH(QStringList, words);
        SandboxProcess sandbox;
        CtlRunner ctl;
        QCOMPARE(ctl.configure(sandbox.url()).code, 0);
        const Ended ended = ctl.run(words);
        QCOMPARE(ended.code, 2);
        QVERIFY(ended.err.size() > 10);
        QVERIFY(ended.out.isEmpty());
        QCOMPARE(requests(sandbox), 0);
        QCOMPARE(ctl.run({u"history"_s}).array().size(), 0);
    }

    void unconfiguredFolder_saysWhatToDo()
    {
        CtlRunner ctl;
        const Ended ended = ctl.run({u"balance"_s});
        QCOMPARE(ended.code, 2);
        QVERIFY(ended.err.contains("configure"));
    }

    void addressesThatWouldShowThePassword_areRefused_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("http elsewhere") << u"http://provider.example"_s;
        QTest::newRow("http, private network") << u"http://192.168.1.5"_s;
        QTest::newRow("looks like this machine") << u"http://localhost.provider.example"_s;
        QTest::newRow("user in it") << u"https://a:b@provider.example"_s;
        QTest::newRow("ftp") << u"ftp://provider.example"_s;
        QTest::newRow("nothing") << u"x"_s;
    }
    void addressesThatWouldShowThePassword_areRefused()
    {
        QFETCH(QString, url);
        CtlRunner ctl;
        const Ended ended = ctl.configure(url);
        QCOMPARE(ended.code, 2);
        QVERIFY(!QFile::exists(ctl.dir() + u"/countertop.conf"_s));
    }

    void missingPassword_sendsNothing()
    {
        SandboxProcess sandbox;
        CtlRunner ctl;
        QCOMPARE(ctl.configure(sandbox.url()).code, 0);
        QVERIFY(QFile::remove(ctl.passwordFile()));
        const Ended ended = ctl.run({u"recharge"_s, u"--operator"_s, u"A"_s, u"--number"_s,
                                     u"9812345670"_s, u"--amount"_s, u"239"_s});
        QCOMPARE(ended.code, 2);
        QCOMPARE(requests(sandbox), 0);
    }

    //! "Nothing was sent" would make the caller sell once more.
    void aKnownKey_isAnsweredWithoutPassword()
    {
        SandboxProcess sandbox;
        CtlRunner ctl;
        QCOMPARE(ctl.configure(sandbox.url()).code, 0);
        const QStringList sale{u"recharge"_s, u"--operator"_s, u"A"_s,
                               u"--number"_s, u"9812345670"_s, u"--amount"_s,
                               u"239"_s,      u"--intent"_s,   u"k1"_s};
        const Ended sold = ctl.run(sale);
        QCOMPARE(sold.code, 0);
        QVERIFY(QFile::remove(ctl.passwordFile()));
        const Ended again = ctl.run(sale);
        QVERIFY2(again.code == 0, again.err.constData());
        QCOMPARE(again.object().value(u"order_id"_s), sold.object().value(u"order_id"_s));
    }

    void passwordFileThatOthersMayRead_isRefused()
    {
        SandboxProcess sandbox;
        CtlRunner ctl;
        QCOMPARE(ctl.configure(sandbox.url()).code, 0);
        QVERIFY(QFile::setPermissions(ctl.passwordFile(),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
        const Ended ended = ctl.run({u"balance"_s});
        QCOMPARE(ended.code, 2);
        QVERIFY(ended.err.contains("0600"));
        QCOMPARE(requests(sandbox), 0);
    }

    void sealedPassword_opensWithItsPassphraseOnly()
    {
        SandboxProcess sandbox;
        CtlRunner ctl;
        const QString passphrase = ctl.dir() + u"-passphrase"_s;
        const auto writePrivate = [](const QString &path, const QByteArray &text) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() &&
                   file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        };
        QVERIFY(writePrivate(passphrase, "open sesame\n"));
        const QStringList base{u"--data-dir"_s, ctl.dir(), u"--passphrase-file"_s, passphrase,
                               u"--json"_s};
        const Ended configured = CtlRunner::runPlain(
            base + QStringList{u"configure"_s, u"--gateway-url"_s, sandbox.url(), u"--username"_s,
                               u"practice"_s, u"--password-stdin"_s},
            "practice\n");
        QVERIFY2(configured.code == 0, configured.err.constData());
        const Ended balance = CtlRunner::runPlain(base + QStringList{u"balance"_s});
        QVERIFY2(balance.code == 0, balance.err.constData());
        QVERIFY(writePrivate(passphrase, "open barley\n"));
        QCOMPARE(CtlRunner::runPlain(base + QStringList{u"balance"_s}).code, 2);
    }

    void unwritableFolder_isTold()
    {
        CtlRunner ctl;
        QFile file(ctl.dir());
        QVERIFY(file.open(QIODevice::WriteOnly)); // a file where the folder should be
        file.close();
        QCOMPARE(ctl.run({u"recharge"_s, u"--operator"_s, u"A"_s, u"--number"_s, u"9812345670"_s,
                          u"--amount"_s, u"239"_s})
                     .code,
                 5);
        QCOMPARE(ctl.configure(u"http://127.0.0.1:9"_s).code, 5);
    }

    void readOnlyFolder_isStillLookedUp()
    {
        SandboxProcess sandbox;
        CtlRunner ctl;
        QCOMPARE(ctl.configure(sandbox.url()).code, 0);
        const QStringList sale{u"recharge"_s,   u"--operator"_s, u"A"_s,  u"--number"_s,
                               u"9812345670"_s, u"--amount"_s,   u"239"_s};
        const QString orderId = ctl.run(sale).object().value(u"order_id"_s).toString();
        const qsizetype before = requests(sandbox);
        const auto protect = [&ctl](bool on) {
            const QFile::Permissions all =
                on ? QFile::ReadOwner | QFile::ExeOwner
                   : QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
            return QFile::setPermissions(ctl.dir(), all);
        };
        QVERIFY(protect(true));
        if (QFileInfo(ctl.dir()).isWritable()) {
            QVERIFY(protect(false));
            QSKIP("this user may write everywhere");
        }
        const Ended found = ctl.run({u"history"_s});
        const Ended shown = ctl.run({u"show"_s, orderId});
        const Ended verified = ctl.run({u"verify"_s});
        const Ended sold = ctl.run(sale + QStringList{u"--allow-duplicate"_s});
        QVERIFY(protect(false));
        QCOMPARE(found.array().size(), 1);
        QCOMPARE(shown.object().value(u"order_id"_s), orderId);
        QVERIFY2(verified.code == 0, verified.err.constData());
        QCOMPARE(sold.code, 5);
        QCOMPARE(requests(sandbox), before);
    }

    void damagedBook_sellsNothing()
    {
        SandboxProcess sandbox;
        CtlRunner ctl;
        QCOMPARE(ctl.configure(sandbox.url()).code, 0);
        const QStringList sale{u"recharge"_s,   u"--operator"_s, u"A"_s,  u"--number"_s,
                               u"9812345670"_s, u"--amount"_s,   u"239"_s};
        QCOMPARE(ctl.run(sale).code, 0);
        const qsizetype before = requests(sandbox);
        QFile book(ctl.dir() + u"/book.sqlite"_s);
        QVERIFY(book.open(QIODevice::ReadWrite));
        const qint64 size = book.size();
        for (qint64 at = 4096; at + 64 < size; at += 1024) {
            QVERIFY(book.seek(at));
            QCOMPARE(book.write(QByteArray(64, '\x5a')), 64);
        }
        book.close();
        const Ended ended = ctl.run(sale + QStringList{u"--allow-duplicate"_s});
        QCOMPARE(ended.code, 5);
        QVERIFY(!ended.err.isEmpty());
        QCOMPARE(requests(sandbox), before);
        QCOMPARE(ctl.run({u"verify"_s}).code, 5);
    }

    void practiceAndLive_doNotMix()
    {
        SandboxProcess sandbox;
        CtlRunner ctl;
        QCOMPARE(ctl.configure(sandbox.url()).code, 0);
        QCOMPARE(ctl.run({u"recharge"_s, u"--operator"_s, u"A"_s, u"--number"_s, u"9812345670"_s,
                          u"--amount"_s, u"239"_s})
                     .code,
                 0);
        QCOMPARE(ctl.run({u"configure"_s, u"--gateway-url"_s, sandbox.url(), u"--username"_s,
                          u"practice"_s})
                     .code,
                 2);
    }

    void libraryOfAWritablePlace_isRefusedBeforeAnything()
    {
        QTemporaryDir dir;
        QVERIFY(QFile::setPermissions(dir.path(), QFile::Permissions(0x7777)));
        for (const char *variable : {"LD_PRELOAD", "LD_LIBRARY_PATH"}) {
            qputenv(variable, QFile::encodeName(dir.filePath(u"planted.so"_s)));
            const Ended ended = CtlRunner::runPlain({u"--version"_s});
            qunsetenv(variable);
            QCOMPARE(ended.code, 2);
            QVERIFY2(ended.err.contains("can change"), ended.err.constData());
            QVERIFY(ended.out.isEmpty());
        }
        QCOMPARE(CtlRunner::runPlain({u"--version"_s}).code, 0);
    }

    void pluginsOfAWritablePlace_areNotLookedFor()
    {
        QTemporaryDir dir;
        QVERIFY(QFile::setPermissions(dir.path(), QFile::Permissions(0x7777)));
        const auto lookedFor = [](const QString &place) {
            qputenv("QT_PLUGIN_PATH", QFile::encodeName(place));
            qputenv("QT_DEBUG_PLUGINS", "1");
            const Ended ended = CtlRunner::runPlain({u"receipt"_s, u"1"_s});
            qunsetenv("QT_PLUGIN_PATH");
            qunsetenv("QT_DEBUG_PLUGINS");
            return ended.err.contains(QFile::encodeName(place));
        };
        QVERIFY(lookedFor(u"/usr/share"_s)); // so it would be seen
        QVERIFY(!lookedFor(dir.path()));
    }
};

QTEST_GUILESS_MAIN(TestCtlInput)
#include "tst_ctlinput.moc"
