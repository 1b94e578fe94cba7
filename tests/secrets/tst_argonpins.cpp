// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <argonpins.h>

#include <QTest>
#include <QThread>
#include <QThreadPool>

using namespace ct;

namespace {

SecretBytes bytes(const char *text)
{
    return SecretBytes(QByteArrayView(text));
}

} // namespace

class TestArgonPins : public QObject
{
    Q_OBJECT
private slots:
    void verifier_isArgon2idOfItsCost();
    void verifier_knowsItsPinAlone();
    void verifier_isNeverTheSameTwice();
    void verifierOfAnotherForm_knowsNoPin_data();
    void verifierOfAnotherForm_knowsNoPin();
    void answer_comesOnTheOwnersThread();
    void answer_isDroppedWithItsOwner();
};

void TestArgonPins::verifier_isArgon2idOfItsCost()
{
    const QByteArray verifier = *pinVerifier(bytes("135790"));
    QVERIFY2(verifier.startsWith("$argon2id$v=19$m=65536,t=4,p=1$"), verifier.constData());
    QVERIFY(!verifier.contains("135790"));
}

void TestArgonPins::verifier_knowsItsPinAlone()
{
    const QByteArray verifier = *pinVerifier(bytes("135790"));
    QVERIFY(isPinOf(bytes("135790"), verifier));
    for (const char *other : {"135791", "13579", "1357900", "", "135790 "})
        QVERIFY(!isPinOf(bytes(other), verifier));
}

void TestArgonPins::verifier_isNeverTheSameTwice()
{
    QVERIFY(*pinVerifier(bytes("135790")) != *pinVerifier(bytes("135790")));
}

void TestArgonPins::verifierOfAnotherForm_knowsNoPin_data()
{
    QTest::addColumn<QByteArray>("verifier");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("the PIN itself") << QByteArray("135790");
    QTest::newRow("cut") << pinVerifier(bytes("135790"))->chopped(10);
    QTest::newRow("long") << QByteArray(500, '$');
}

void TestArgonPins::verifierOfAnotherForm_knowsNoPin()
{
    QFETCH(QByteArray, verifier);
    QVERIFY(!isPinOf(bytes("135790"), verifier));
}

void TestArgonPins::answer_comesOnTheOwnersThread()
{
    ArgonPins pins;
    std::optional<bool> isRight;
    QThread *thread = nullptr;
    const QByteArray verifier = *pinVerifier(bytes("135790"));
    pins.check(std::make_shared<SecretBytes>(bytes("135790")), verifier,
               Reply<bool>{this, [&](Result<bool> answer) {
                               isRight = *answer;
                               thread = QThread::currentThread();
                           }});
    QVERIFY(!isRight); // never inside the call
    QTRY_VERIFY(isRight.has_value());
    QVERIFY(*isRight);
    QCOMPARE(thread, QThread::currentThread());
}

void TestArgonPins::answer_isDroppedWithItsOwner()
{
    ArgonPins pins;
    auto owner = std::make_unique<QObject>();
    bool came = false;
    bool other = false;
    pins.makeVerifier(
        std::make_shared<SecretBytes>(bytes("135790")),
        Reply<QByteArray>{owner.get(), [&](const Result<QByteArray> &) { came = true; }});
    owner.reset();
    pins.makeVerifier(std::make_shared<SecretBytes>(bytes("135790")),
                      Reply<QByteArray>{this, [&](const Result<QByteArray> &) { other = true; }});
    QTRY_VERIFY(other);
    QVERIFY(QThreadPool::globalInstance()->waitForDone(10'000));
    QCoreApplication::processEvents();
    QVERIFY(!came);
}

QTEST_GUILESS_MAIN(TestArgonPins)
#include "tst_argonpins.moc"
