// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <programs.h>

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace ct;
using namespace Qt::StringLiterals;

//! countertopctl for the people of a shop, on a book and a provider of its own.
class TestCtlPeople : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString m_owner;
    QString m_cashier;
    QString m_wrong;

    QString file(const QString &name, const char *pin)
    {
        QFile out(m_dir.filePath(name));
        if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate))
            qFatal("a file of the test cannot be written");
        out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        out.write(pin);
        return out.fileName();
    }
    QStringList as(const QString &name, const QString &pin, const QStringList &words) const
    {
        return QStringList{u"--user"_s, name, u"--pin-file"_s, pin} + words;
    }
    QStringList asOwner(const QStringList &words) const { return as(u"Meena"_s, m_owner, words); }
    QStringList asCashier(const QStringList &words) const
    {
        return as(u"Ravi"_s, m_cashier, words);
    }
    static QStringList sale(const QString &number, const QStringList &more = {})
    {
        return QStringList{u"recharge"_s, u"--operator"_s, u"A"_s,      u"--number"_s, number,
                           u"--amount"_s, u"10"_s,         u"--wait"_s, u"0"_s} +
               more;
    }
    void fill(const CtlRunner &ctl)
    {
        QCOMPARE(ctl.run({u"user"_s, u"add"_s, u"--name"_s, u"Meena"_s, u"--role"_s, u"owner"_s,
                          u"--new-pin-file"_s, m_owner})
                     .code,
                 0);
        QCOMPARE(ctl.run(asOwner({u"user"_s, u"add"_s, u"--name"_s, u"Ravi"_s, u"--role"_s,
                                  u"cashier"_s, u"--new-pin-file"_s, m_cashier}))
                     .code,
                 0);
    }

private slots:
    void initTestCase()
    {
        m_owner = file(u"owner"_s, "135790\n");
        m_cashier = file(u"cashier"_s, "246801\n");
        m_wrong = file(u"wrong"_s, "000000\n");
    }

    void firstOwner_turnsSigningInOn()
    {
        const SandboxProcess sandbox;
        const CtlRunner ctl;
        QCOMPARE(ctl.configure(sandbox.url()).code, 0);
        QCOMPARE(ctl.run(asOwner({u"history"_s})).code, 2); // there is nobody yet
        QCOMPARE(ctl.run({u"user"_s, u"add"_s, u"--name"_s, u"Ravi"_s, u"--role"_s, u"cashier"_s,
                          u"--new-pin-file"_s, m_cashier})
                     .code,
                 6);
        QCOMPARE(ctl.run(sale(u"9876500001"_s)).code, 0);
        fill(ctl);
        QCOMPARE(ctl.run(sale(u"9876500002"_s)).code, 6); // nobody is named
        QCOMPARE(ctl.run(as(u"Ravi"_s, m_wrong, sale(u"9876500002"_s))).code, 6);
        const QJsonObject sold = ctl.run(asCashier(sale(u"9876500002"_s))).object();
        QCOMPARE(sold.value(u"cashier"_s).toString(), u"Ravi"_s);
        QCOMPARE(sandbox.events(u"executed"_s).size(), 2);
        QVERIFY(ctl.run({u"verify"_s}).object().value(u"ok"_s).toBool());
    }

    void cashier_isRefusedWhatTheOwnerMay_data()
    {
        QTest::addColumn<QStringList>("words");
        const QStringList why{u"--reason"_s, u"portal"_s, u"--reference"_s, u"1"_s};
        QTest::newRow("again") << sale(u"9876500001"_s, {u"--allow-duplicate"_s});
        QTest::newRow("decide") << QStringList{u"decide"_s, u"111111111111111"_s, u"failed"_s} +
                                       why;
        QTest::newRow("restore") << QStringList{u"restore"_s, m_dir.filePath(u"none"_s),
                                                u"--force"_s};
        QTest::newRow("rebuild") << QStringList{u"rebuild"_s, u"--from"_s,
                                                m_dir.filePath(u"none"_s)};
        QTest::newRow("backup") << QStringList{u"backup"_s, m_dir.filePath(u"backup"_s)};
        QTest::newRow("configure") << QStringList{u"configure"_s, u"--counter"_s, u"2"_s};
        QTest::newRow("callback") << QStringList{u"callback"_s};
        QTest::newRow("release") << QStringList{u"release"_s, u"wallet"_s, u"--reason"_s, u"x"_s};
        QTest::newRow("topup") << QStringList{u"topup"_s, u"10"_s, u"--reference"_s, u"x"_s};
        QTest::newRow("balance") << QStringList{u"balance"_s};
        QTest::newRow("disputes") << QStringList{u"disputes"_s};
        QTest::newRow("export") << QStringList{u"history"_s, u"--format"_s, u"csv"_s};
        QTest::newRow("shift x") << QStringList{u"shift"_s, u"x"_s};
        QTest::newRow("shift close") << QStringList{u"shift"_s, u"close"_s};
        QTest::newRow("shift on") << QStringList{u"shift"_s, u"on"_s};
        QTest::newRow("limit of a customer")
            << QStringList{u"account"_s, u"9000000001"_s, u"--limit"_s, u"10"_s};
        QTest::newRow("people") << QStringList{u"user"_s, u"list"_s};
    }

    void cashier_isRefusedWhatTheOwnerMay()
    {
        QFETCH(QStringList, words);
        static const SandboxProcess sandbox;
        static const CtlRunner ctl;
        static bool isFilled = false;
        if (!isFilled) {
            QCOMPARE(ctl.configure(sandbox.url()).code, 0);
            fill(ctl);
            QCOMPARE(ctl.run(asCashier(sale(u"9876500001"_s))).code, 0);
            isFilled = true;
        }
        const Ended nobody = ctl.run(words);
        QCOMPARE(nobody.code, 6);
        const Ended refused = ctl.run(asCashier(words));
        QCOMPARE(refused.code, 6);
        QVERIFY2(refused.err.contains("only an owner may do this"), refused.err.constData());
        QVERIFY2(refused.err.contains("no money was moved"), refused.err.constData());
        QCOMPARE(sandbox.events(u"executed"_s).size(), 1);
    }

    void limits_endWithSix()
    {
        const SandboxProcess sandbox;
        const CtlRunner ctl;
        QCOMPARE(ctl.configure(sandbox.url()).code, 0);
        fill(ctl);
        QCOMPARE(ctl.run(asOwner({u"user"_s, u"limit"_s, u"--name"_s, u"Ravi"_s, u"--per-sale"_s,
                                  u"15"_s, u"--per-day"_s, u"20"_s}))
                     .code,
                 0);
        QCOMPARE(ctl.run(asOwner({u"user"_s, u"rules"_s, u"--large"_s, u"500"_s})).code, 0);
        QCOMPARE(ctl.run(asCashier(sale(u"9876500001"_s))).code, 0);
        QCOMPARE(ctl.run(asCashier(sale(u"9876500002"_s))).code, 0);
        const Ended over = ctl.run(asCashier(sale(u"9876500003"_s)));
        QCOMPARE(over.code, 6);
        QVERIFY(over.err.contains("20.00"));
        QStringList large = sale(u"9876500004"_s);
        large[large.indexOf(u"10"_s)] = u"500"_s;
        QCOMPARE(ctl.run(asOwner(large)).code, 6);
        QCOMPARE(ctl.run(asOwner(large + QStringList{u"--allow-large"_s})).code, 0);
        QCOMPARE(sandbox.events(u"executed"_s).size(), 3);
    }

    void wrongPins_wait_alsoInTheNextProcess()
    {
        const SandboxProcess sandbox;
        const CtlRunner ctl;
        QCOMPARE(ctl.configure(sandbox.url()).code, 0);
        fill(ctl);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(ctl.run(as(u"Ravi"_s, m_wrong, {u"history"_s})).code, 6);
        const Ended waits = ctl.run(asCashier({u"history"_s}));
        QCOMPARE(waits.code, 6);
        QVERIFY2(waits.err.contains("Too many wrong PINs"), waits.err.constData());
        QCOMPARE(ctl.run(asOwner({u"history"_s})).code, 0); // it is one person's wait
    }

    void lastOwner_staysAndDisabledPersonIsRefused()
    {
        const SandboxProcess sandbox;
        const CtlRunner ctl;
        QCOMPARE(ctl.configure(sandbox.url()).code, 0);
        fill(ctl);
        QCOMPARE(ctl.run(asOwner({u"user"_s, u"disable"_s, u"--name"_s, u"Meena"_s})).code, 6);
        QCOMPARE(ctl.run(asOwner({u"user"_s, u"role"_s, u"--name"_s, u"Meena"_s, u"--role"_s,
                                  u"cashier"_s}))
                     .code,
                 6);
        QCOMPARE(ctl.run(asOwner({u"user"_s, u"disable"_s, u"--name"_s, u"Ravi"_s})).code, 0);
        QCOMPARE(ctl.run(asCashier(sale(u"9876500001"_s))).code, 6);
        QCOMPARE(ctl.run(asOwner({u"user"_s, u"enable"_s, u"--name"_s, u"Ravi"_s})).code, 0);
        QCOMPARE(ctl.run(asOwner({u"user"_s, u"pin"_s, u"--name"_s, u"Ravi"_s, u"--new-pin-file"_s,
                                  m_wrong}))
                     .code,
                 0);
        QCOMPARE(ctl.run(as(u"Ravi"_s, m_wrong, sale(u"9876500001"_s))).code, 0);
        QCOMPARE(ctl.run(asOwner({u"user"_s, u"add"_s, u"--name"_s, u"X"_s, u"--role"_s,
                                  u"cashier"_s, u"--new-pin-file"_s, file(u"short"_s, "12345\n")}))
                     .code,
                 2);
    }

    void cashier_seesTheOwnSalesOfToday()
    {
        const SandboxProcess sandbox;
        const CtlRunner ctl;
        QCOMPARE(ctl.configure(sandbox.url()).code, 0);
        QCOMPARE(ctl.run(sale(u"9876500001"_s)).code, 0);
        fill(ctl);
        QCOMPARE(ctl.run(asCashier(sale(u"9876500002"_s))).code, 0);
        QCOMPARE(ctl.run(asCashier({u"history"_s})).array().size(), 1);
        QCOMPARE(ctl.run(asOwner({u"history"_s})).array().size(), 2);
    }

    void pin_standsNowhere()
    {
        const SandboxProcess sandbox;
        const CtlRunner ctl;
        QCOMPARE(ctl.configure(sandbox.url()).code, 0);
        fill(ctl);
        (void)ctl.run(as(u"Ravi"_s, m_wrong, {u"history"_s}));
        for (const QString &name : {u"book.sqlite"_s, u"journal.jsonl"_s, u"countertop.conf"_s,
                                    u"logs/countertopctl.log"_s}) {
            QFile kept(ctl.dir() + u'/' + name);
            if (!kept.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = kept.readAll();
            for (const char *pin : {"135790", "246801"})
                QVERIFY2(!bytes.contains(pin), qPrintable(name));
        }
    }
};

QTEST_GUILESS_MAIN(TestCtlPeople)
#include "tst_ctlpeople.moc"
