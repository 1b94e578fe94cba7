// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <secretbytes.h>

#include <QFile>
#include <QString>
#include <QTest>
#include <array>
#include <type_traits>

using namespace ct;

namespace {

constexpr QByteArrayView secret("correct horse 12&+");

//! The flags and sizes that the kernel keeps about the mapping that holds `address`.
QByteArray mappingOf(const void *address)
{
    QFile maps(QStringLiteral("/proc/self/smaps"));
    if (!maps.open(QIODevice::ReadOnly))
        return {};
    const auto wanted = reinterpret_cast<quintptr>(address);
    QByteArray found;
    bool inside = false;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QList<QByteArray> bounds = line.split(' ').first().split('-');
        bool isRange = bounds.size() == 2;
        const quintptr from = isRange ? bounds.first().toULongLong(&isRange, 16) : 0;
        if (isRange)
            inside = from <= wanted && wanted < bounds.last().toULongLong(nullptr, 16);
        if (inside)
            found += line + '\n';
    }
    return found;
}

} // namespace

class TestSecretBytes : public QObject
{
    Q_OBJECT

private slots:
    void holdsWhatItWasGiven();
    void nothing_isEmpty();
    void move_leavesEmpty();
    void moveAssignment_replacesAndLeavesEmpty();
    void selfMove_keepsTheSecret();
    void duplicate_isApart();
    void copies_areNotPossible();
    void manyPages_areHeld();
    void wipeMemory_wipes();
    void memory_isGivenBackAfterwards();
    void memory_isLockedAndLeftOutOfDumps();
    void sameSecret_isTheSameToTheLastByte();
};

void TestSecretBytes::holdsWhatItWasGiven()
{
    const SecretBytes held(secret);
    QVERIFY(!held.isEmpty());
    QVERIFY(held.view() == secret);
    QVERIFY(held.view().data() != secret.data());
    const char binary[] = {'a', '\0', 'b'};
    QCOMPARE(SecretBytes(QByteArrayView(binary, 3)).view().size(), 3);
}

void TestSecretBytes::nothing_isEmpty()
{
    QVERIFY(SecretBytes().isEmpty());
    QVERIFY(SecretBytes(QByteArrayView()).isEmpty());
    QVERIFY(SecretBytes().view().isEmpty());
    QVERIFY(SecretBytes().duplicate().isEmpty());
}

void TestSecretBytes::move_leavesEmpty()
{
    SecretBytes first(secret);
    const char *where = first.view().data();
    const SecretBytes second(std::move(first));
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): the promise under test
    QVERIFY(first.view().data() == nullptr);
    QVERIFY(second.view() == secret);
    QVERIFY(second.view().data() == where);
}

void TestSecretBytes::moveAssignment_replacesAndLeavesEmpty()
{
    SecretBytes first(secret);
    SecretBytes second(QByteArrayView("older"));
    second = std::move(first);
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): the promise under test
    QVERIFY(second.view() == secret);
    second = SecretBytes();
    QVERIFY(second.isEmpty());
}

void TestSecretBytes::selfMove_keepsTheSecret()
{
    SecretBytes held(secret);
    SecretBytes &same = held;
    held = std::move(same);
    QVERIFY(held.view() == secret);
}

void TestSecretBytes::duplicate_isApart()
{
    SecretBytes copy;
    {
        const SecretBytes held(secret);
        copy = held.duplicate();
        QVERIFY(copy.view().data() != held.view().data());
    }
    QVERIFY(copy.view() == secret);
}

void TestSecretBytes::copies_areNotPossible()
{
    static_assert(!std::is_copy_constructible_v<SecretBytes>);
    static_assert(!std::is_copy_assignable_v<SecretBytes>);
    static_assert(!std::is_convertible_v<SecretBytes, QByteArray>);
    static_assert(!std::is_convertible_v<SecretBytes, QString>);
    static_assert(!std::is_convertible_v<QByteArrayView, SecretBytes>);
}

void TestSecretBytes::manyPages_areHeld()
{
    const QByteArray large(100'000, 'x');
    const SecretBytes held{QByteArrayView(large)};
    QVERIFY(held.view() == large);
}

void TestSecretBytes::wipeMemory_wipes()
{
    std::array<char, 64> memory{};
    memory.fill('s');
    wipeMemory(memory.data(), 63);
    QVERIFY(std::all_of(memory.begin(), memory.end() - 1, [](char c) { return c == 0; }));
    QCOMPARE(memory.back(), 's');
    wipeMemory(nullptr, 0);
}

void TestSecretBytes::memory_isGivenBackAfterwards()
{
    const void *where = nullptr;
    {
        const SecretBytes held{QByteArrayView(QByteArray(3'000'000, 's'))};
        where = held.view().data();
        QVERIFY(!mappingOf(where).isEmpty());
    }
    // Nothing else maps three megabytes here in between, so the pages are gone with the secret.
    QVERIFY(mappingOf(where).isEmpty());
}

void TestSecretBytes::memory_isLockedAndLeftOutOfDumps()
{
    const SecretBytes held(secret);
    const QByteArray mapping = mappingOf(held.view().data());
    const qsizetype at = mapping.indexOf("VmFlags:");
    if (at < 0)
        QSKIP("the kernel does not tell its flags");
    const QByteArray flags = mapping.mid(at).split('\n').first() + ' ';
    QVERIFY2(flags.contains(" dd "), flags.constData());
    if (!flags.contains(" lo "))
        QSKIP("the system does not let this process lock memory");
}

void TestSecretBytes::sameSecret_isTheSameToTheLastByte()
{
    const QByteArray one("0123456789abcdef");
    QVERIFY(isSameSecret(one, QByteArray("0123456789abcdef")));
    QVERIFY(isSameSecret({}, {}));
    QVERIFY(!isSameSecret(one, one.chopped(1)));
    QVERIFY(!isSameSecret(one, one + '0'));
    QVERIFY(!isSameSecret(one, {}));
    for (qsizetype i = 0; i < one.size(); ++i) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray other = one;
            other[i] = char(other[i] ^ (1 << bit));
            QVERIFY(!isSameSecret(one, other));
        }
    }
}

QTEST_APPLESS_MAIN(TestSecretBytes)
#include "tst_secretbytes.moc"
