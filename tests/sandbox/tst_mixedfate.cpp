// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <standin/persona.h>

#include <QMap>
#include <QTest>

using namespace ct::standin;

//! The mixed persona breaks as often as it says, in every one of its ways.
class tst_MixedFate : public QObject
{
    Q_OBJECT

private slots:
    void oneOrderInFive_breaks()
    {
        QMap<std::pair<QString, int>, int> shares;
        for (quint64 dice = 0; dice < 100; ++dice) {
            const Fate fate = mixedFate(dice);
            ++shares[{fate.script, int(fate.manner)}];
        }
        QCOMPARE(shares.value({QStringLiteral("S"), int(Manner::Plain)}), 80);
        QCOMPARE(shares.size(), 12);
    }

    void dice_goRound()
    {
        QCOMPARE(mixedFate(99).manner, mixedFate(999).manner);
        QCOMPARE(mixedFate(0).script, mixedFate(100).script);
    }
};

QTEST_APPLESS_MAIN(tst_MixedFate)

#include "tst_mixedfate.moc"
