// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal.h"

#include <sodium.h>
#include <QtEndian>
#include <array>
#include <cstring>
#include <memory>

namespace ct {

namespace {

// The form: header, nonce, ciphertext with tag. The header is "CTSEAL", version, kind of key
// derivation, passes, KiB (both big-endian), salt; it and the nonce are the additional data.
constexpr std::array<unsigned char, 8> Magic{'C', 'T', 'S', 'E', 'A', 'L', 1, 1};
constexpr quint32 Passes = 4;
constexpr quint32 MemoryKiB = 64 * 1024;
// What a form may ask of the machine that opens it; less than ours would be a weakened file.
constexpr quint32 LeastPasses = 3;
constexpr quint32 MostPasses = 16;
constexpr quint32 MostMemoryKiB = 1024 * 1024;

constexpr std::size_t SaltAt = Magic.size() + 2 * sizeof(quint32);
constexpr std::size_t NonceAt = SaltAt + crypto_pwhash_SALTBYTES;
constexpr std::size_t BodyAt = NonceAt + crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t TagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t LengthSize = sizeof(quint16);
constexpr std::size_t LongestPlain = LongestSeal - BodyAt - TagSize;

//! Memory with guard pages that is wiped when it goes.
using Guarded = std::unique_ptr<unsigned char, decltype(&sodium_free)>;

Guarded guarded(std::size_t size)
{
    return {static_cast<unsigned char *>(sodium_malloc(size)), &sodium_free};
}

Error noMemory()
{
    return {Fault::Storage, QStringLiteral("no memory to seal or open a secret")};
}

//! Empty where there was no memory for it.
Guarded deriveKey(const SecretBytes &passphrase, const unsigned char *salt, quint32 passes,
                  quint32 memoryKiB)
{
    Guarded key = guarded(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    const QByteArrayView words = passphrase.view();
    if (key && crypto_pwhash(key.get(), crypto_aead_xchacha20poly1305_ietf_KEYBYTES, words.data(),
                             static_cast<unsigned long long>(words.size()), salt, passes,
                             std::size_t(memoryKiB) * 1024, crypto_pwhash_ALG_ARGON2ID13) != 0)
        key.reset();
    return key;
}

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

} // namespace

Result<QByteArray> seal(const QString &account, const SecretBytes &secret,
                        const SecretBytes &passphrase)
{
    if (sodium_init() < 0)
        return Error{Fault::Storage, QStringLiteral("libsodium does not start")};
    const QByteArray name = account.toUtf8();
    const std::size_t nameSize = std::size_t(name.size());
    const std::size_t secretSize = std::size_t(secret.view().size());
    const std::size_t plainSize = LengthSize + nameSize + secretSize;
    if (passphrase.isEmpty() || secret.isEmpty() || plainSize > LongestPlain)
        return Error{Fault::Malformed, QStringLiteral("passphrase or secret empty, or too long")};

    QByteArray form(qsizetype(BodyAt + plainSize + TagSize), '\0');
    unsigned char *out = bytesOf(form);
    std::memcpy(out, Magic.data(), Magic.size());
    qToBigEndian(Passes, out + Magic.size());
    qToBigEndian(MemoryKiB, out + Magic.size() + sizeof(quint32));
    randombytes_buf(out + SaltAt, BodyAt - SaltAt);

    const Guarded key = deriveKey(passphrase, out + SaltAt, Passes, MemoryKiB);
    const Guarded plain = guarded(plainSize);
    if (!key || !plain)
        return noMemory();
    qToBigEndian(quint16(nameSize), plain.get());
    std::memcpy(plain.get() + LengthSize, name.constData(), nameSize);
    std::memcpy(plain.get() + LengthSize + nameSize, secret.view().data(), secretSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out + BodyAt, nullptr, plain.get(), plainSize, out,
                                               BodyAt, nullptr, out + NonceAt, key.get());
    return form;
}

Result<Sealed> unseal(QByteArrayView sealed, const SecretBytes &passphrase)
{
    if (sodium_init() < 0)
        return Error{Fault::Storage, QStringLiteral("libsodium does not start")};
    const std::size_t size = std::size_t(sealed.size());
    const unsigned char *in = bytesOf(sealed);
    if (size > LongestSeal || size < BodyAt + TagSize + LengthSize ||
        std::memcmp(in, Magic.data(), Magic.size()) != 0)
        return Error{Fault::Malformed, QStringLiteral("not a sealed secret of this version")};
    const auto passes = qFromBigEndian<quint32>(in + Magic.size());
    const auto memoryKiB = qFromBigEndian<quint32>(in + Magic.size() + sizeof(quint32));
    if (passes < LeastPasses || passes > MostPasses || memoryKiB < MemoryKiB ||
        memoryKiB > MostMemoryKiB)
        return Error{Fault::Malformed, QStringLiteral("a seal of unreasonable strength")};

    const std::size_t plainSize = size - BodyAt - TagSize;
    const Guarded key = deriveKey(passphrase, in + SaltAt, passes, memoryKiB);
    const Guarded plain = guarded(plainSize);
    if (!key || !plain)
        return noMemory();
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(plain.get(), nullptr, nullptr, in + BodyAt,
                                                   size - BodyAt, in, BodyAt, in + NonceAt,
                                                   key.get()) != 0)
        return Error{Fault::Unauthorised,
                     QStringLiteral("the passphrase is wrong, or the seal was changed")};
    const std::size_t nameSize = qFromBigEndian<quint16>(plain.get());
    if (LengthSize + nameSize >= plainSize)
        return Error{Fault::Malformed, QStringLiteral("a sealed secret without its secret")};
    const char *text = reinterpret_cast<const char *>(plain.get()) + LengthSize;
    return Sealed{
        QString::fromUtf8(text, qsizetype(nameSize)),
        SecretBytes(QByteArrayView(text + nameSize, qsizetype(plainSize - LengthSize - nameSize)))};
}

} // namespace ct
