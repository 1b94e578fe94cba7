// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <cstddef>
#include <utility>

namespace ct {

//! A secret in memory of its own: locked against swapping where the system allows it, left out of
//! core dumps, wiped when it goes. It can be moved, never copied by accident, and has no conversion
//! to a string type; whoever needs the bytes asks for a view and keeps it as short as possible.
class SecretBytes
{
public:
    SecretBytes() = default;
    //! Copies `bytes`; the caller wipes its own copy.
    explicit SecretBytes(QByteArrayView bytes);
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes();

    //! A second copy with the same care; named so that it is seen in review.
    SecretBytes duplicate() const { return SecretBytes(view()); }

    QByteArrayView view() const { return QByteArrayView(m_data, qsizetype(m_size)); }
    bool isEmpty() const { return m_size == 0; }

private:
    void wipe();

    char *m_data = nullptr;
    std::size_t m_size = 0;
    std::size_t m_mapped = 0;
};

//! Overwrites memory in a way that the compiler keeps.
void wipeMemory(void *data, std::size_t size);

//! Whether two secrets are the same, in a time that depends on their lengths only.
bool isSameSecret(QByteArrayView one, QByteArrayView other);

} // namespace ct
