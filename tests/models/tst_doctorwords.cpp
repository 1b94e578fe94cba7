// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctorwords.h>

#include <QDir>
#include <QSet>
#include <QTest>

using namespace ct;

//! The Doctor's sentences: each finding has one, each fault says what to do, none speaks jargon.
class tst_DoctorWords : public QObject
{
    Q_OBJECT

private slots:
    void everyFinding_hasASentenceOfItsOwn();
    void everyFault_saysWhatToDo();
    void noSentence_isJargon();
    void whiteList_namesTheAddressToAdd();
    void wordsOfOthers_stayOnOneLine();
    void report_saysEverythingAndNothingPrivate();

private:
    static constexpr int Last = int(Finding::CannotTell);
    static CheckResult resultOf(int finding)
    {
        CheckResult result{CheckState::Failed, static_cast<Finding>(finding)};
        result.name = QStringLiteral("host");
        result.number = 3;
        result.at = QDateTime(QDate(2026, 11, 22), QTime(4, 1), Qt::UTC);
        return result;
    }
};

void tst_DoctorWords::everyFinding_hasASentenceOfItsOwn()
{
    QSet<QString> seen;
    for (int i = 0; i <= Last; ++i) {
        if (static_cast<Finding>(i) == Finding::ClockFarOff)
            continue; // how far is the number's business
        const QString sentence = DoctorWords::finding(resultOf(i));
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
        QVERIFY2(!seen.contains(sentence), qPrintable(sentence));
        seen.insert(sentence);
    }
}

void tst_DoctorWords::everyFault_saysWhatToDo()
{
    // Whatever can be a fault or a warning; the others are well, or off, or wait for others.
    const QSet<Finding> needNothing{
        Finding::NameFound,         Finding::NameNotNeeded,  Finding::Reached,
        Finding::ReachedSafely,     Finding::ClockRight,     Finding::ClockNotCompared,
        Finding::LoginAccepted,     Finding::OnWhiteList,    Finding::SecretsKept,
        Finding::SecretsNotNeeded,  Finding::DiskWell,       Finding::BookWell,
        Finding::PrinterReady,      Finding::CallbackOff,    Finding::CallbackOn,
        Finding::CallbackInCounter, Finding::HubNotAttached, Finding::NeedsOther};
    for (int i = 0; i <= Last; ++i) {
        const QString advice = DoctorWords::advice(resultOf(i));
        QCOMPARE(advice.isEmpty(), needNothing.contains(static_cast<Finding>(i)));
    }
}

void tst_DoctorWords::noSentence_isJargon()
{
    for (int i = 0; i <= Last; ++i) {
        const QString all =
            DoctorWords::finding(resultOf(i)) + u' ' + DoctorWords::advice(resultOf(i));
        for (const char *word : {"DNS", "TLS", "SSL", "HTTP ", "errno", "socket", "handshake",
                                 "exception", "null", "libsecret", "NXDOMAIN", "%1", "%2"})
            QVERIFY2(!all.contains(QLatin1String(word)), qPrintable(all));
    }
}

void tst_DoctorWords::whiteList_namesTheAddressToAdd()
{
    CheckResult result{CheckState::Failed, Finding::NotOnWhiteList};
    result.address = QStringLiteral("203.0.113.7");
    QVERIFY(DoctorWords::finding(result).contains(result.address));
    QVERIFY(DoctorWords::advice(result).contains(QStringLiteral("add 203.0.113.7")));
    result.address.clear();
    QVERIFY(!DoctorWords::advice(result).isEmpty());
}

void tst_DoctorWords::wordsOfOthers_stayOnOneLine()
{
    CheckResult result{CheckState::Failed, Finding::LoginOtherRefusal};
    result.words = QStringLiteral("first\nsecond\x1b[31m");
    const QString sentence = DoctorWords::finding(result);
    QVERIFY(!sentence.contains(u'\n'));
    QVERIFY(!sentence.contains(u'\x1b'));
}

void tst_DoctorWords::report_saysEverythingAndNothingPrivate()
{
    CheckResult login{CheckState::Ok, Finding::LoginAccepted};
    login.money = Money::fromPaise(1'234'450);
    CheckResult disk{CheckState::Failed, Finding::DiskReadOnly};
    disk.name = QDir::homePath() + QStringLiteral("/shop");
    CheckResult refusal{CheckState::Failed, Finding::LoginOtherRefusal};
    refusal.words = QStringLiteral("no 9876543210 here");
    const QString report = DoctorWords::report(
        {{CheckKind::Login, login}, {CheckKind::Disk, disk}, {CheckKind::Login, refusal}},
        QStringLiteral("Countertop 1"), QDateTime(QDate(2026, 11, 22), QTime(4, 1), Qt::UTC));
    QCOMPARE(report.count(u'\n'), 4);
    QVERIFY(report.startsWith(QStringLiteral("Countertop 1 · 2026-11-22T04:01:00.000Z\n✓ Login")));
    QVERIFY(
        report.contains(QStringLiteral("✕ Disk – Fault: The folder ~/shop cannot be written.")));
    QVERIFY(!report.contains(QStringLiteral("12,344")));
    QVERIFY(!report.contains(QStringLiteral("9876543210")));
    QVERIFY(report.contains(QStringLiteral("******3210")));
}

QTEST_GUILESS_MAIN(tst_DoctorWords)
#include "tst_doctorwords.moc"
