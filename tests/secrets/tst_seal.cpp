// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seal.h>

#include <sodium.h>
#include <QTest>
#include <QtEndian>

using namespace ct;

namespace {

SecretBytes bytes(const char *text)
{
    return SecretBytes(QByteArrayView(text));
}

} // namespace

class TestSeal : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void unseal_givesBackAccountAndSecret();
    void unseal_refusesAnotherPassphrase_data();
    void unseal_refusesAnotherPassphrase();
    void unseal_noticesAChangeInEveryPart_data();
    void unseal_noticesAChangeInEveryPart();
    void unseal_refusesEveryTruncation();
    void unseal_refusesWhatIsAppended();
    void unseal_refusesAWeakenedSeal();
    void unseal_refusesACostThatWouldStopTheMachine();
    void form_holdsNoPlainText();
    void form_isNeverTheSameTwice();
    void form_isStandardArgon2idAndXChaCha();
    void seal_refusesEmptyAndTooLong();

private:
    QByteArray m_sealed;
};

void TestSeal::initTestCase()
{
    const auto sealed = seal(QStringLiteral("500032"), bytes("p4ssw0rd-canary"), bytes("open up"));
    QVERIFY(sealed.ok());
    m_sealed = *sealed;
}

void TestSeal::unseal_givesBackAccountAndSecret()
{
    const auto open = unseal(m_sealed, bytes("open up"));
    QVERIFY(open.ok());
    QCOMPARE(open->account, QStringLiteral("500032"));
    QCOMPARE(open->secret.view().toByteArray(), "p4ssw0rd-canary");
}

void TestSeal::unseal_refusesAnotherPassphrase_data()
{
    QTest::addColumn<QByteArray>("passphrase");
    QTest::newRow("other case") << QByteArray("Open up");
    QTest::newRow("longer") << QByteArray("open up ");
    QTest::newRow("shorter") << QByteArray("open u");
    QTest::newRow("empty") << QByteArray();
}

void TestSeal::unseal_refusesAnotherPassphrase()
{
    QFETCH(QByteArray, passphrase);
    const auto open = unseal(m_sealed, SecretBytes(passphrase));
    QVERIFY(!open.ok());
    QCOMPARE(open.error().fault, Fault::Unauthorised);
}

void TestSeal::unseal_noticesAChangeInEveryPart_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("magic") << 0 << Fault::Malformed;
    QTest::newRow("version") << 6 << Fault::Malformed;
    QTest::newRow("derivation") << 7 << Fault::Malformed;
    QTest::newRow("passes") << 11 << Fault::Unauthorised;
    QTest::newRow("salt") << 16 << Fault::Unauthorised;
    QTest::newRow("nonce") << 32 << Fault::Unauthorised;
    QTest::newRow("body") << 56 << Fault::Unauthorised;
    QTest::newRow("tag") << -1 << Fault::Unauthorised;
}

void TestSeal::unseal_noticesAChangeInEveryPart()
{
    QFETCH(int, at);
    QFETCH(Fault, fault);
    QByteArray changed = m_sealed;
    const qsizetype place = at < 0 ? changed.size() + at : at;
    changed[place] = char(changed.at(place) ^ 1);
    const auto open = unseal(changed, bytes("open up"));
    QVERIFY(!open.ok());
    QCOMPARE(open.error().fault, fault);
}

void TestSeal::unseal_refusesEveryTruncation()
{
    // Shorter than header, nonce and tag: not looked into. Longer: each costs a derivation.
    for (qsizetype size = 0; size < 74; ++size)
        QCOMPARE(unseal(m_sealed.left(size), bytes("open up")).error().fault, Fault::Malformed);
    for (const qsizetype less : {1, 8})
        QCOMPARE(unseal(m_sealed.chopped(less), bytes("open up")).error().fault,
                 Fault::Unauthorised);
}

void TestSeal::unseal_refusesWhatIsAppended()
{
    QCOMPARE(unseal(m_sealed + 'x', bytes("open up")).error().fault, Fault::Unauthorised);
    QCOMPARE(unseal(m_sealed + QByteArray(4096, 'x'), bytes("open up")).error().fault,
             Fault::Malformed);
}

void TestSeal::unseal_refusesAWeakenedSeal()
{
    QByteArray weak = m_sealed;
    qToBigEndian(quint32(1), weak.data() + 8);
    QCOMPARE(unseal(weak, bytes("open up")).error().fault, Fault::Malformed);
    weak = m_sealed;
    qToBigEndian(quint32(1024), weak.data() + 12);
    QCOMPARE(unseal(weak, bytes("open up")).error().fault, Fault::Malformed);
}

void TestSeal::unseal_refusesACostThatWouldStopTheMachine()
{
    QByteArray heavy = m_sealed;
    qToBigEndian(quint32(100000), heavy.data() + 8);
    QCOMPARE(unseal(heavy, bytes("open up")).error().fault, Fault::Malformed);
    heavy = m_sealed;
    qToBigEndian(quint32(0xffffffff), heavy.data() + 12);
    QCOMPARE(unseal(heavy, bytes("open up")).error().fault, Fault::Malformed);
}

void TestSeal::form_holdsNoPlainText()
{
    QVERIFY(!m_sealed.contains("canary"));
    QVERIFY(!m_sealed.contains("500032"));
    QVERIFY(!m_sealed.contains("open up"));
}

void TestSeal::form_isNeverTheSameTwice()
{
    const auto again = seal(QStringLiteral("500032"), bytes("p4ssw0rd-canary"), bytes("open up"));
    QVERIFY(again.ok());
    QVERIFY(again->mid(16, 40) != m_sealed.mid(16, 40));
    QVERIFY(again->mid(56) != m_sealed.mid(56));
}

void TestSeal::form_isStandardArgon2idAndXChaCha()
{
    // Opened by the library's own calls, with at least the strength that is promised.
    const auto *form = reinterpret_cast<const unsigned char *>(m_sealed.constData());
    const auto passes = qFromBigEndian<quint32>(form + 8);
    const auto memoryKiB = qFromBigEndian<quint32>(form + 12);
    QVERIFY(passes >= 3);
    QVERIFY(memoryKiB >= 64 * 1024);
    unsigned char key[crypto_aead_xchacha20poly1305_ietf_KEYBYTES];
    QCOMPARE(crypto_pwhash(key, sizeof key, "open up", 7, form + 16, passes,
                           std::size_t(memoryKiB) * 1024, crypto_pwhash_ALG_ARGON2ID13),
             0);
    QByteArray plain(m_sealed.size() - 56 - 16, '\0');
    QCOMPARE(crypto_aead_xchacha20poly1305_ietf_decrypt(
                 reinterpret_cast<unsigned char *>(plain.data()), nullptr, nullptr, form + 56,
                 std::size_t(m_sealed.size() - 56), form, 56, form + 32, key),
             0);
    QCOMPARE(plain, QByteArray("\0\x06", 2) + "500032p4ssw0rd-canary");
}

void TestSeal::seal_refusesEmptyAndTooLong()
{
    const QString account = QStringLiteral("500032");
    QCOMPARE(seal(account, SecretBytes(), bytes("x")).error().fault, Fault::Malformed);
    QCOMPARE(seal(account, bytes("x"), SecretBytes()).error().fault, Fault::Malformed);
    QCOMPARE(seal(account, SecretBytes(QByteArray(5000, 'x')), bytes("x")).error().fault,
             Fault::Malformed);
}

QTEST_APPLESS_MAIN(TestSeal)
#include "tst_seal.moc"
