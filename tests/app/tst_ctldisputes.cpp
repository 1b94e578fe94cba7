// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <programs.h>

#include <QFile>
#include <QTest>

using namespace ct;
using namespace Qt::StringLiterals;

//! countertopctl disputes and dispute, on a book of its own.
class TestCtlDisputes : public QObject
{
    Q_OBJECT

private:
    static QString sell(const CtlRunner &ctl)
    {
        return ctl
            .run({u"recharge"_s, u"--operator"_s, u"A"_s, u"--number"_s, u"9876500001"_s,
                  u"--amount"_s, u"10"_s, u"--wait"_s, u"0"_s})
            .object()
            .value(u"order_id"_s)
            .toString();
    }

private slots:
    void dispute_isRaisedNotedAndClosed()
    {
        const SandboxProcess sandbox;
        const CtlRunner ctl;
        QCOMPARE(ctl.configure(sandbox.url()).code, 0);
        const QString order = sell(ctl);
        QVERIFY(ctl.run({u"disputes"_s}).object().value(u"cases"_s).toArray().isEmpty());

        QCOMPARE(ctl.run({u"dispute"_s, order, u"--raise"_s, u"not received"_s}).code, 0);
        QCOMPARE(ctl.run({u"dispute"_s, order, u"--raise"_s, u"again"_s}).code, 6);
        QCOMPARE(ctl.run({u"dispute"_s, order, u"--note"_s, u"they look into it"_s}).code, 0);
        const QJsonObject list = ctl.run({u"disputes"_s}).object();
        QCOMPARE(list.value(u"stuck"_s).toString(), u"10.00"_s);
        const QJsonObject one = list.value(u"cases"_s).toArray().first().toObject();
        QCOMPARE(one.value(u"order_id"_s).toString(), order);
        QCOMPARE(one.value(u"kind"_s).toString(), u"raised"_s);
        QCOMPARE(one.value(u"age"_s).toString(), u"fresh"_s);

        const Ended letter = ctl.run({u"dispute"_s, order, u"--letter"_s});
        QCOMPARE(letter.code, 0);
        QVERIFY(letter.out.contains("Our order id: " + order.toUtf8()));
        QVERIFY(letter.out.contains("What we say: not received"));

        QCOMPARE(
            ctl.run({u"dispute"_s, order, u"--close"_s, u"paid_back"_s, u"--text"_s, u"x"_s}).code,
            6);
        QCOMPARE(ctl.run({u"dispute"_s, order, u"--close"_s, u"paid_back"_s, u"--paid-back"_s,
                          u"10"_s, u"--text"_s, u"credited"_s})
                     .code,
                 0);
        QVERIFY(ctl.run({u"disputes"_s}).object().value(u"cases"_s).toArray().isEmpty());
        QVERIFY(ctl.run({u"verify"_s}).object().value(u"ok"_s).toBool());
        QCOMPARE(ctl.run({u"show"_s, order}).object().value(u"state"_s).toString(), u"success"_s);
    }

    void dispute_comesBackFromTheMirror()
    {
        const SandboxProcess sandbox;
        const CtlRunner ctl;
        QCOMPARE(ctl.configure(sandbox.url()).code, 0);
        const QString order = sell(ctl);
        QCOMPARE(ctl.run({u"dispute"_s, order, u"--raise"_s, u"not received"_s}).code, 0);
        const QByteArray before = ctl.run({u"disputes"_s}).out;
        const QString book = ctl.dir() + u"/book.sqlite"_s;
        QVERIFY(QFile::rename(book, book + u".gone"_s));
        const Ended rebuilt = ctl.run({u"rebuild"_s, u"--from"_s, ctl.dir() + u"/journal.jsonl"_s});
        QVERIFY2(rebuilt.code == 0, rebuilt.err.constData());
        QCOMPARE(ctl.run({u"disputes"_s}).out, before);
        QVERIFY(ctl.run({u"verify"_s}).object().value(u"ok"_s).toBool());
    }

    void wrongUse_changesNothing()
    {
        const SandboxProcess sandbox;
        const CtlRunner ctl;
        QCOMPARE(ctl.configure(sandbox.url()).code, 0);
        const QString order = sell(ctl);
        QCOMPARE(ctl.run({u"dispute"_s, order}).code, 2);
        QCOMPARE(ctl.run({u"dispute"_s, order, u"--raise"_s, u"a"_s, u"--note"_s, u"b"_s}).code, 2);
        QCOMPARE(ctl.run({u"dispute"_s, u"999999999999999"_s, u"--raise"_s, u"a"_s}).code, 2);
        QCOMPARE(ctl.run({u"dispute"_s, order, u"--raise"_s, u" "_s}).code, 6);
        QCOMPARE(ctl.run({u"dispute"_s, order, u"--close"_s, u"burnt"_s, u"--text"_s, u"a"_s}).code,
                 2);
        QVERIFY(ctl.run({u"disputes"_s}).object().value(u"cases"_s).toArray().isEmpty());
    }

    void openSale_cannotBeClosed()
    {
        const SandboxProcess sandbox({u"--persona"_s, u"pending-for-ever"_s});
        const CtlRunner ctl;
        QCOMPARE(ctl.configure(sandbox.url()).code, 0);
        const QString order = sell(ctl);
        QCOMPARE(
            ctl.run({u"dispute"_s, order, u"--close"_s, u"settled"_s, u"--text"_s, u"a"_s}).code,
            6);
        QCOMPARE(ctl.run({u"show"_s, order}).object().value(u"state"_s).toString(), u"pending"_s);
    }
};

QTEST_GUILESS_MAIN(TestCtlDisputes)
#include "tst_ctldisputes.moc"
