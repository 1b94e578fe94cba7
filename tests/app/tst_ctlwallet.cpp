// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <programs.h>

#include <QElapsedTimer>
#include <QTest>

using namespace ct;
using namespace Qt::StringLiterals;

namespace {

//! A shop at a stand-in provider that misbehaves with the fourth order.
struct Shop
{
    explicit Shop(const QString &persona)
        : sandbox({u"--persona"_s, persona, u"--balance"_s, u"20000"_s})
    {
        const Ended configured = ctl.configure(sandbox.url());
        if (configured.code != 0)
            qWarning("configure: %s", configured.err.constData());
    }

    Ended sell(int nth, const QString &amount)
    {
        return ctl.run({u"recharge"_s, u"--operator"_s, u"A"_s, u"--number"_s,
                        u"98123456%1"_s.arg(nth, 2, 10, QChar(u'0')), u"--amount"_s, amount,
                        u"--wait"_s, u"20"_s});
    }
    QJsonObject balance(const QStringList &more = {})
    {
        return ctl.run(QStringList{u"balance"_s} + more).object();
    }
    //! Three sales alone: from then on the margin is known.
    bool teach()
    {
        bool agrees = balance().value(u"agrees"_s).toBool();
        for (int i = 0; i < 3; ++i)
            agrees = sell(i, QString::number(100 + 17 * i)).code == 0 &&
                     balance().value(u"agrees"_s).toBool() && agrees;
        return agrees;
    }

    SandboxProcess sandbox;
    CtlRunner ctl;
};

QString orderOf(const Ended &ended)
{
    return ended.object().value(u"order_id"_s).toString();
}

//! The kind by which a single sale explains the difference; empty: it does not.
QString kindOf(const QJsonObject &balance, const QString &orderId)
{
    const QJsonArray sets = balance.value(u"explained_by"_s).toArray();
    for (const QJsonValue &set : sets) {
        const QJsonObject only = set.toArray().first().toObject();
        if (set.toArray().size() == 1 && only.value(u"order_id"_s) == orderId)
            return only.value(u"kind"_s).toString();
    }
    return {};
}

} // namespace

class TestCtlWallet : public QObject
{
    Q_OBJECT

private slots:
    void honestProvider_agreesToThePaisa()
    {
        Shop shop(u"honest"_s);
        QVERIFY(shop.teach());
        const QJsonObject balance = shop.balance();
        QCOMPARE(balance.value(u"difference"_s).toString(), u"0.00"_s);
        QCOMPARE(balance.value(u"book"_s), balance.value(u"balance"_s));
        QCOMPARE(balance.value(u"margins"_s).toObject().size(), 1);
        QCOMPARE(shop.ctl.run({u"verify"_s}).code, 0);
    }

    void doubleDebit_isFoundAndNamed()
    {
        Shop shop(u"double-debit"_s);
        QVERIFY(shop.teach());
        const Ended sold = shop.sell(9, u"239"_s);
        QCOMPARE(sold.code, 0);
        const QJsonObject balance = shop.balance();
        QVERIFY(!balance.value(u"agrees"_s).toBool());
        QCOMPARE(kindOf(balance, orderOf(sold)), u"taken_twice"_s);
        QVERIFY(balance.value(u"difference"_s).toString().startsWith(u"-23"));
        QCOMPARE(shop.ctl.run({u"verify"_s}).code, 0);
    }

    void forgottenRefund_isFoundAndNamed()
    {
        Shop shop(u"forgotten-refund"_s);
        QVERIFY(shop.teach());
        const Ended sold = shop.sell(9, u"239"_s);
        QCOMPARE(sold.object().value(u"state"_s).toString(), u"failed"_s);
        QCOMPARE(kindOf(shop.balance(), orderOf(sold)), u"refund_missing"_s);
    }

    void stranger_stopsSellingUntilTheOwnerAccepts()
    {
        Shop shop(u"stranger"_s);
        QVERIFY(shop.teach());
        QCOMPARE(shop.sell(9, u"239"_s).code, 0);
        QJsonObject balance = shop.balance();
        QCOMPARE(balance.value(u"difference"_s).toString(), u"-777.00"_s);
        QVERIFY(balance.value(u"explained_by"_s).toArray().isEmpty());
        QCOMPARE(shop.sell(10, u"50"_s).code, 0); // one balance alone stops nobody
        shop.balance();
        const Ended refused = shop.sell(11, u"60"_s);
        QCOMPARE(refused.code, 6);
        QCOMPARE(shop.sandbox.events(u"accepted"_s).size(), 5);
        QCOMPARE(shop.ctl.run({u"balance"_s, u"--accept"_s, u""_s}).code, 2);
        balance = shop.balance({u"--accept"_s, u"the other shop sells here too"_s});
        QVERIFY(balance.value(u"agrees"_s).toBool());
        QCOMPARE(shop.sell(11, u"60"_s).code, 0);
        QVERIFY(shop.balance().value(u"agrees"_s).toBool());
        QCOMPARE(shop.ctl.run({u"verify"_s}).code, 0);
    }

    void releasedHold_stopsAgainWhenMoreIsMissing()
    {
        Shop shop(u"stranger"_s);
        QVERIFY(shop.teach());
        QCOMPARE(shop.sell(9, u"239"_s).code, 0);
        shop.balance();
        shop.balance();
        QCOMPARE(shop.sell(11, u"60"_s).code, 6);
        const QStringList release{u"release"_s, u"wallet"_s, u"--reason"_s};
        QCOMPARE(shop.ctl.run(release + QStringList{u"the other shop sells here too"_s}).code, 0);
        QVERIFY(shop.balance().value(u"agrees"_s).toBool());
        QCOMPARE(shop.ctl.run(release + QStringList{u"again"_s}).code, 2);
        QCOMPARE(shop.sell(11, u"60"_s).code, 0);
        QCOMPARE(shop.ctl.run({u"verify"_s}).code, 0);
    }

    void anotherAccountsWallet_isNotComparedWithTheFirst()
    {
        Shop shop(u"honest"_s);
        QVERIFY(shop.teach());
        SandboxProcess other({u"--user"_s, u"other"_s, u"--balance"_s, u"50"_s});
        QCOMPARE(shop.ctl
                     .run({u"configure"_s, u"--gateway-url"_s, other.url(), u"--username"_s,
                           u"other"_s, u"--practice"_s})
                     .code,
                 0);
        for (int i = 0; i < 3; ++i) {
            const QJsonObject balance = shop.balance();
            QCOMPARE(balance.value(u"balance"_s).toString(), u"50.00"_s);
            QVERIFY(balance.value(u"agrees"_s).toBool());
        }
        QVERIFY(shop.ctl.run({u"holds"_s}).object().isEmpty());
        QCOMPARE(shop.sell(20, u"10"_s).code, 0);
        QVERIFY(shop.balance().value(u"agrees"_s).toBool());
        QCOMPARE(shop.ctl.run({u"verify"_s}).code, 0);
    }

    void moneyPutIn_isEnteredWithAReference()
    {
        Shop shop(u"honest"_s);
        QCOMPARE(shop.ctl.run({u"topup"_s, u"500"_s}).code, 2);
        QCOMPARE(shop.ctl.run({u"topup"_s, u"none"_s, u"--reference"_s, u"x"_s}).code, 2);
        const Ended entered = shop.ctl.run({u"topup"_s, u"500"_s, u"--reference"_s, u"UTR 1"_s});
        QCOMPARE(entered.code, 0);
        QCOMPARE(entered.object().value(u"amount"_s).toString(), u"500.00"_s);
        QVERIFY(shop.balance().value(u"agrees"_s).toBool()); // awaited: no difference yet
        QCOMPARE(shop.ctl.run({u"verify"_s}).code, 0);
    }

    void anotherAccount_isToldAndNotAskedAbout()
    {
        SandboxProcess sandbox({u"--persona"_s, u"empty-body"_s});
        CtlRunner ctl;
        QCOMPARE(ctl.configure(sandbox.url()).code, 0);
        const Ended sold = ctl.run({u"recharge"_s, u"--operator"_s, u"A"_s, u"--number"_s,
                                    u"9812345600"_s, u"--amount"_s, u"20"_s, u"--wait"_s, u"0"_s});
        QCOMPARE(sold.object().value(u"state"_s).toString(), u"unknown"_s);
        SandboxProcess other({u"--user"_s, u"other"_s});
        const Ended changed = ctl.run({u"configure"_s, u"--gateway-url"_s, other.url(),
                                       u"--username"_s, u"other"_s, u"--practice"_s});
        QCOMPARE(changed.code, 0);
        const Ended reconciled = ctl.run({u"reconcile"_s});
        QCOMPARE(reconciled.object().value(u"open"_s).toInt(), 1);
        QCOMPARE(reconciled.object().value(u"other_account"_s).toInt(), 1);
        // Nobody here can wait for it: staying ends at once, with the same words.
        QElapsedTimer waited;
        waited.start();
        const Ended stayed = ctl.run({u"reconcile"_s, u"--until-settled"_s});
        QVERIFY2(waited.elapsed() < 20'000, qPrintable(QString::number(waited.elapsed())));
        QCOMPARE(stayed.code, reconciled.code);
        QCOMPARE(stayed.object().value(u"other_account"_s).toInt(), 1);
        QVERIFY(stayed.err.contains(orderOf(sold).toUtf8()));
        QVERIFY(reconciled.err.contains(orderOf(sold).toUtf8()));
        QCOMPARE(ctl.run({u"status"_s, orderOf(sold)}).code, 6);
        QVERIFY(other.events(u"status"_s).isEmpty());
        QCOMPARE(ctl.run({u"show"_s, orderOf(sold)}).object().value(u"state"_s).toString(),
                 u"unknown"_s);
    }

    void aSuccess_isCalledReversedWithADocument()
    {
        Shop shop(u"honest"_s);
        const QString orderId = orderOf(shop.sell(1, u"50"_s));
        const QStringList decide{u"decide"_s, orderId, u"reversed"_s};
        QCOMPARE(shop.ctl.run(decide).code, 2); // neither reason nor reference
        const QStringList whole = decide + QStringList{u"--reason"_s, u"letter of the provider"_s,
                                                       u"--reference"_s, u"D-77"_s};
        const Ended decided = shop.ctl.run(whole);
        QCOMPARE(decided.code, 0);
        QCOMPARE(decided.object().value(u"state"_s).toString(), u"reversed"_s);
        QCOMPARE(shop.ctl.run(whole).code, 6);
        QCOMPARE(shop.ctl
                     .run({u"decide"_s, orderId, u"success"_s, u"--reason"_s, u"x"_s,
                           u"--reference"_s, u"y"_s})
                     .code,
                 6);
        QCOMPARE(shop.ctl.run({u"verify"_s}).code, 0);
    }
};

QTEST_GUILESS_MAIN(TestCtlWallet)
#include "tst_ctlwallet.moc"
