// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "argonpins.h"

#include <sodium.h>
#include <QCoreApplication>
#include <QThreadPool>
#include <cstring>
#include <utility>

namespace ct {

namespace {

constexpr unsigned long long Passes = 4;
constexpr std::size_t Memory = std::size_t(64) * 1024 * 1024;

//! Works in a thread of its own and answers on the owner's.
template <typename T, typename Work>
void inThread(Reply<T> reply, Work work)
{
    QThreadPool::globalInstance()->start([reply = std::move(reply), work = std::move(work)] {
        // Whether the owner is still there is looked at where it could go away.
        auto result = std::make_shared<Result<T>>(work());
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), [reply, result]() mutable { reply(std::move(*result)); },
            Qt::QueuedConnection);
    });
}

} // namespace

Result<QByteArray> pinVerifier(const SecretBytes &pin)
{
    char text[crypto_pwhash_STRBYTES];
    if (sodium_init() < 0 ||
        crypto_pwhash_str_alg(text, pin.view().data(),
                              static_cast<unsigned long long>(pin.view().size()), Passes, Memory,
                              crypto_pwhash_ALG_ARGON2ID13) != 0)
        return Error{Fault::Storage, QStringLiteral("no memory to stretch a PIN")};
    return QByteArray(text);
}

bool isPinOf(const SecretBytes &pin, const QByteArray &verifier)
{
    // The library reads the whole of its field.
    char text[crypto_pwhash_STRBYTES] = {};
    if (verifier.size() >= qsizetype(sizeof(text)) || sodium_init() < 0)
        return false;
    std::memcpy(text, verifier.constData(), std::size_t(verifier.size()));
    return crypto_pwhash_str_verify(text, pin.view().data(),
                                    static_cast<unsigned long long>(pin.view().size())) == 0;
}

void ArgonPins::makeVerifier(std::shared_ptr<SecretBytes> pin, Reply<QByteArray> reply)
{
    inThread(std::move(reply), [pin = std::move(pin)] { return pinVerifier(*pin); });
}

void ArgonPins::check(std::shared_ptr<SecretBytes> pin, const QByteArray &verifier,
                      Reply<bool> reply)
{
    inThread(std::move(reply),
             [pin = std::move(pin), verifier] { return Result<bool>(isPinOf(*pin, verifier)); });
}

} // namespace ct
