// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <programs.h>

#include <QFile>
#include <QTest>

using namespace ct;
using namespace Qt::StringLiterals;

//! countertopctl doctor against stand-in providers that refuse in the ways that happen.
class TestCtlDoctor : public QObject
{
    Q_OBJECT

private:
    static QJsonObject row(const Ended &ended, const QString &check)
    {
        const QJsonArray rows = ended.object().value(u"checks"_s).toArray();
        for (const QJsonValue &value : rows) {
            if (value.toObject().value(u"check"_s) == check)
                return value.toObject();
        }
        return {};
    }
    static QString state(const Ended &ended, const QString &check)
    {
        return row(ended, check).value(u"state"_s).toString();
    }

private slots:
    void wellCounter_isToldSo()
    {
        const SandboxProcess sandbox;
        const CtlRunner ctl;
        QCOMPARE(ctl.configure(sandbox.url()).code, 0);
        const Ended ended = ctl.run({u"doctor"_s});
        for (const auto &check : {u"names"_s, u"connection"_s, u"clock"_s, u"login"_s,
                                  u"credential"_s, u"disk"_s, u"book"_s})
            QVERIFY2(state(ended, check) == u"ok"_s, ended.out.constData());
        for (const auto &check : {u"white_list"_s, u"callback"_s, u"hub"_s})
            QVERIFY2(state(ended, check) == u"skipped"_s, ended.out.constData());
        QCOMPARE(ended.object().value(u"checks"_s).toArray().size(), 11);
        // No sale was made for it, and nothing was asked on the path of one.
        for (const QJsonObject &request : sandbox.events(u"request"_s))
            QVERIFY(request.value(u"path"_s).toString() != u"/recharge/api"_s);
    }

    void refusedLogin_saysWhatToDo()
    {
        const SandboxProcess sandbox({u"--password"_s, u"another one"_s});
        const CtlRunner ctl;
        QCOMPARE(ctl.configure(sandbox.url()).code, 0);
        const Ended ended = ctl.run({u"doctor"_s});
        QCOMPARE(ended.code, 1);
        QCOMPARE(state(ended, u"login"_s), u"failed"_s);
        QVERIFY(
            row(ended, u"login"_s).value(u"advice"_s).toString().contains(u"again in Settings"_s));
        QVERIFY(!ended.object().value(u"ok"_s).toBool());
    }

    void refusedAddress_isNamedAfterARefusedSale()
    {
        const SandboxProcess sandbox({u"--persona"_s, u"white-list"_s});
        const CtlRunner ctl;
        QCOMPARE(ctl.configure(sandbox.url()).code, 0);
        (void)ctl.run({u"recharge"_s, u"--operator"_s, u"A"_s, u"--number"_s, u"9876500001"_s,
                       u"--amount"_s, u"10"_s, u"--wait"_s, u"0"_s});
        const Ended ended = ctl.run({u"doctor"_s});
        QCOMPARE(ended.code, 1);
        QCOMPARE(state(ended, u"login"_s), u"ok"_s);
        QCOMPARE(state(ended, u"white_list"_s), u"failed"_s);
        QVERIFY2(row(ended, u"white_list"_s)
                     .value(u"advice"_s)
                     .toString()
                     .contains(u"add 127.0.0.1 to the white list"_s),
                 ended.out.constData());
    }

    void refusedAddress_isNamedAfterARefusedQuestion()
    {
        const SandboxProcess sandbox({u"--persona"_s, u"status-invalid-ip"_s});
        const CtlRunner ctl;
        QCOMPARE(ctl.configure(sandbox.url()).code, 0);
        const Ended sale = ctl.run({u"recharge"_s, u"--operator"_s, u"A"_s, u"--number"_s,
                                    u"9876500002"_s, u"--amount"_s, u"10"_s, u"--wait"_s, u"0"_s});
        const Ended ended = ctl.run({u"doctor"_s});
        QCOMPARE(state(ended, u"white_list"_s), u"failed"_s);
        QVERIFY(ended.out.contains("add 127.0.0.1"));
        // The question changed nothing about the order.
        const QString orderId = sale.object().value(u"order_id"_s).toString();
        QCOMPARE(ctl.run({u"show"_s, orderId}).object().value(u"state"_s).toString(), u"unknown"_s);
    }

    void unreachableProvider_isSaidOnce()
    {
        const CtlRunner ctl;
        {
            const SandboxProcess gone;
            QCOMPARE(ctl.configure(gone.url()).code, 0);
        }
        const Ended ended = ctl.run({u"doctor"_s});
        QCOMPARE(ended.code, 1);
        QCOMPARE(state(ended, u"connection"_s), u"failed"_s);
        QCOMPARE(state(ended, u"login"_s), u"skipped"_s);
    }

    void openPasswordFile_isSaidAndTheRestIsLookedAt()
    {
        const SandboxProcess sandbox;
        const CtlRunner ctl;
        QCOMPARE(ctl.configure(sandbox.url()).code, 0);
        QVERIFY(QFile::setPermissions(ctl.passwordFile(),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        const Ended ended = ctl.run({u"doctor"_s});
        QCOMPARE(ended.code, 1);
        QCOMPARE(state(ended, u"credential"_s), u"failed"_s);
        QCOMPARE(state(ended, u"login"_s), u"failed"_s);
        QCOMPARE(state(ended, u"disk"_s), u"ok"_s);
    }
};

QTEST_GUILESS_MAIN(TestCtlDoctor)
#include "tst_ctldoctor.moc"
