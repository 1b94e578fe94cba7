// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupseal.h"

#include <sodium.h>
#include <unistd.h>
#include <QFile>
#include <QtEndian>
#include <array>
#include <cstring>
#include <functional>
#include <memory>
#include <vector>

namespace ct {

namespace {

// The form: header, then pieces. The header is "CTBACK", version, kind of key derivation, passes,
// KiB (both big-endian), salt, head of the stream; it is the additional data of every piece.
constexpr std::array<unsigned char, 8> Magic{'C', 'T', 'B', 'A', 'C', 'K', 1, 1};
constexpr quint32 Passes = 4;
constexpr quint32 MemoryKiB = 64 * 1024;
// What a form may ask of the machine that opens it; less than ours would be a weakened file.
constexpr quint32 LeastPasses = 3;
constexpr quint32 MostPasses = 16;
constexpr quint32 MostMemoryKiB = 1024 * 1024;

constexpr std::size_t SaltAt = Magic.size() + 2 * sizeof(quint32);
constexpr std::size_t StreamAt = SaltAt + crypto_pwhash_SALTBYTES;
constexpr std::size_t HeaderSize = StreamAt + crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr std::size_t PieceSize = 64 * 1024;
constexpr std::size_t Extra = crypto_secretstream_xchacha20poly1305_ABYTES;

using Header = std::array<unsigned char, HeaderSize>;
using Stream = crypto_secretstream_xchacha20poly1305_state;
//! Memory with guard pages that is wiped when it goes.
using Guarded = std::unique_ptr<unsigned char, decltype(&sodium_free)>;

//! A state of the stream, which holds the key; wiped when it goes.
struct Cipher
{
    Cipher() = default;
    ~Cipher() { sodium_memzero(&stream, sizeof stream); }
    Cipher(const Cipher &) = delete;
    Cipher &operator=(const Cipher &) = delete;

    Stream stream{};
};

//! A piece of plain text, wiped when it goes.
struct Piece
{
    Piece() : bytes(PieceSize + Extra) {}
    ~Piece() { sodium_memzero(bytes.data(), bytes.size()); }
    Piece(const Piece &) = delete;
    Piece &operator=(const Piece &) = delete;

    std::vector<unsigned char> bytes;
};

//! A new file that is gone again unless it is kept.
class NewFile
{
public:
    explicit NewFile(const QString &path) : m_file(path)
    {
        m_isOpen = m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly) &&
                   m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    ~NewFile()
    {
        if (!m_isKept && m_file.isOpen())
            m_file.remove();
    }
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;

    bool isOpen() const { return m_isOpen; }
    bool write(const unsigned char *bytes, std::size_t size)
    {
        return m_file.write(reinterpret_cast<const char *>(bytes), qint64(size)) == qint64(size);
    }
    bool keep()
    {
        m_isKept = m_file.flush() && ::fsync(m_file.handle()) == 0;
        return m_isKept;
    }
    QString trouble() const { return m_file.errorString(); }

private:
    QFile m_file;
    bool m_isOpen = false;
    bool m_isKept = false;
};

Error storage(const QString &what)
{
    return {Fault::Storage, what};
}

Error changed()
{
    return {Fault::Malformed, QStringLiteral("it is cut short, or was changed")};
}

Guarded deriveKey(const SecretBytes &passphrase, const Header &header)
{
    Guarded key(
        static_cast<unsigned char *>(sodium_malloc(crypto_secretstream_xchacha20poly1305_KEYBYTES)),
        &sodium_free);
    const auto passes = qFromBigEndian<quint32>(header.data() + Magic.size());
    const auto memoryKiB = qFromBigEndian<quint32>(header.data() + Magic.size() + sizeof(quint32));
    const QByteArrayView words = passphrase.view();
    if (key &&
        crypto_pwhash(key.get(), crypto_secretstream_xchacha20poly1305_KEYBYTES, words.data(),
                      static_cast<unsigned long long>(words.size()), header.data() + SaltAt, passes,
                      std::size_t(memoryKiB) * 1024, crypto_pwhash_ALG_ARGON2ID13) != 0)
        key.reset();
    return key;
}

bool readBytes(QFile &file, unsigned char *to, std::size_t size, std::size_t *got)
{
    const qint64 read = file.read(reinterpret_cast<char *>(to), qint64(size));
    *got = read < 0 ? 0 : std::size_t(read);
    return read >= 0;
}

//! What is done with each opened piece; false ends it.
using Take = std::function<bool(const unsigned char *bytes, std::size_t size)>;

Result<Done> openPieces(QFile &file, Cipher &cipher, const Header &header, const Take &take)
{
    Piece sealed;
    Piece plain;
    for (bool isFirst = true;; isFirst = false) {
        std::size_t got = 0;
        if (!readBytes(file, sealed.bytes.data(), PieceSize + Extra, &got))
            return storage(file.errorString());
        unsigned char tag = 0;
        unsigned long long size = 0;
        if (got < Extra || crypto_secretstream_xchacha20poly1305_pull(
                               &cipher.stream, plain.bytes.data(), &size, &tag, sealed.bytes.data(),
                               got, header.data(), header.size()) != 0) {
            if (isFirst && got >= Extra)
                return Error{Fault::Unauthorised,
                             QStringLiteral("the passphrase is wrong, or the head was changed")};
            return changed();
        }
        if (!take(plain.bytes.data(), std::size_t(size)))
            return storage(QStringLiteral("what was opened cannot be written"));
        if (tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL)
            return file.atEnd() ? Result<Done>(Done{}) : Result<Done>(changed());
    }
}

Result<Done> openEach(const QString &path, const SecretBytes &passphrase, const Take &take)
{
    if (sodium_init() < 0)
        return storage(QStringLiteral("libsodium does not start"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return storage(file.errorString());
    Header header{};
    std::size_t got = 0;
    if (!readBytes(file, header.data(), header.size(), &got))
        return storage(file.errorString());
    if (got < header.size() || std::memcmp(header.data(), Magic.data(), Magic.size()) != 0)
        return changed();
    const auto passes = qFromBigEndian<quint32>(header.data() + Magic.size());
    const auto memoryKiB = qFromBigEndian<quint32>(header.data() + Magic.size() + sizeof(quint32));
    if (passes < LeastPasses || passes > MostPasses || memoryKiB < MemoryKiB ||
        memoryKiB > MostMemoryKiB)
        return changed();
    const Guarded key = deriveKey(passphrase, header);
    if (!key)
        return storage(QStringLiteral("no memory to open it"));
    Cipher cipher;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&cipher.stream, header.data() + StreamAt,
                                                        key.get()) != 0)
        return changed();
    return openPieces(file, cipher, header, take);
}

Result<Done> sealPieces(QFile &from, NewFile &to, Cipher &cipher, const Header &header)
{
    Piece plain;
    Piece sealed;
    for (bool isLast = false; !isLast;) {
        std::size_t got = 0;
        if (!readBytes(from, plain.bytes.data(), PieceSize, &got))
            return storage(from.errorString());
        isLast = from.atEnd();
        crypto_secretstream_xchacha20poly1305_push(
            &cipher.stream, sealed.bytes.data(), nullptr, plain.bytes.data(), got, header.data(),
            header.size(), isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
        if (!to.write(sealed.bytes.data(), got + Extra))
            return storage(to.trouble());
    }
    return Done{};
}

} // namespace

Result<Done> sealBackup(const QString &plain, const QString &sealed, const SecretBytes &passphrase)
{
    if (sodium_init() < 0)
        return storage(QStringLiteral("libsodium does not start"));
    if (passphrase.isEmpty())
        return Error{Fault::Malformed, QStringLiteral("the passphrase is empty")};
    QFile from(plain);
    if (!from.open(QIODevice::ReadOnly))
        return storage(from.errorString());
    NewFile to(sealed);
    if (!to.isOpen())
        return storage(to.trouble());
    Header header{};
    std::memcpy(header.data(), Magic.data(), Magic.size());
    qToBigEndian(Passes, header.data() + Magic.size());
    qToBigEndian(MemoryKiB, header.data() + Magic.size() + sizeof(quint32));
    randombytes_buf(header.data() + SaltAt, crypto_pwhash_SALTBYTES);
    const Guarded key = deriveKey(passphrase, header);
    if (!key)
        return storage(QStringLiteral("no memory to seal it"));
    Cipher cipher;
    crypto_secretstream_xchacha20poly1305_init_push(&cipher.stream, header.data() + StreamAt,
                                                    key.get());
    if (!to.write(header.data(), header.size()))
        return storage(to.trouble());
    if (const Result<Done> all = sealPieces(from, to, cipher, header); !all.ok())
        return all;
    if (!to.keep())
        return storage(to.trouble());
    // A backup that does not open is none: it is held against what it was made of.
    Piece own;
    from.seek(0);
    Result<Done> opened =
        openEach(sealed, passphrase, [&](const unsigned char *bytes, std::size_t size) {
            std::size_t got = 0;
            return readBytes(from, own.bytes.data(), size, &got) && got == size &&
                   std::memcmp(own.bytes.data(), bytes, size) == 0;
        });
    if (opened.ok() && !from.atEnd())
        opened = storage(QStringLiteral("it holds less than it was made of"));
    if (!opened.ok())
        (void)QFile::remove(sealed);
    return opened;
}

Result<Done> openBackup(const QString &sealed, const QString &plain, const SecretBytes &passphrase)
{
    NewFile to(plain);
    if (!to.isOpen())
        return storage(to.trouble());
    const Result<Done> opened = openEach(
        sealed, passphrase,
        [&to](const unsigned char *bytes, std::size_t size) { return to.write(bytes, size); });
    if (!opened.ok())
        return opened;
    return to.keep() ? opened : Result<Done>(storage(to.trouble()));
}

bool isSealedBackup(const QString &file)
{
    QFile sealed(file);
    return sealed.open(QIODevice::ReadOnly) &&
           sealed.read(qint64(Magic.size())) ==
               QByteArray(reinterpret_cast<const char *>(Magic.data()), qsizetype(Magic.size()));
}

} // namespace ct
