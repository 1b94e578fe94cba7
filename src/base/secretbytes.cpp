// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretbytes.h"

#include "mutant.h"

#include <sys/mman.h>
#include <unistd.h>
#include <cstring>

namespace ct {

SecretBytes::SecretBytes(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    const auto page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
    const auto size = static_cast<std::size_t>(bytes.size());
    m_mapped = (size + page - 1) / page * page;
    // Pages of its own: an mlock() of heap memory would be undone by a neighbour's munlock().
    void *memory =
        mmap(nullptr, m_mapped, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        qFatal("No memory for a secret");
    // Both are refinements that an unusual system may refuse; the wipe below never is.
    static_cast<void>(mlock(memory, m_mapped));
    static_cast<void>(madvise(memory, m_mapped, MADV_DONTDUMP));
    m_data = static_cast<char *>(memory);
    m_size = size;
    std::memcpy(m_data, bytes.data(), m_size);
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)),
      m_size(std::exchange(other.m_size, 0)),
      m_mapped(std::exchange(other.m_mapped, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
        m_mapped = std::exchange(other.m_mapped, 0);
    }
    return *this;
}

SecretBytes::~SecretBytes()
{
    wipe();
}

void SecretBytes::wipe()
{
    if (!m_data)
        return;
    wipeMemory(m_data, m_mapped);
    munmap(m_data, m_mapped);
    m_data = nullptr;
    m_size = 0;
    m_mapped = 0;
}

void wipeMemory(void *data, std::size_t size)
{
    if (size > 0 && !mutant("memory-not-wiped")) // empty buffers may have no address
        explicit_bzero(data, size);
}

bool isSameSecret(QByteArrayView one, QByteArrayView other)
{
    if (one.size() != other.size())
        return false;
    volatile unsigned char difference = 0;
    for (qsizetype i = 0; i < one.size(); ++i) {
        const unsigned char here = static_cast<unsigned char>(one[i] ^ other[i]);
        difference = static_cast<unsigned char>(difference | here);
    }
    return difference == 0;
}

} // namespace ct
