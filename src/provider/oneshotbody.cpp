// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oneshotbody.h"

#include <mutant.h>
#include <secretbytes.h>

#include <algorithm>
#include <cstring>

namespace ct {

OneShotBody::OneShotBody(QByteArray &&bytes, QObject *parent)
    : QIODevice(parent), m_bytes(std::move(bytes))
{
    // An empty body is executed with zero reads: its count would prove nothing.
    if (m_bytes.isEmpty() && !mutant("recharge-without-a-body"))
        qFatal("the body of a recharge must not be empty");
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

OneShotBody::~OneShotBody()
{
    wipeMemory(m_bytes.data(), std::size_t(m_bytes.size()));
}

qint64 OneShotBody::readData(char *data, qint64 most)
{
    ++m_reads;
    const qint64 count = std::min<qint64>(most, m_bytes.size() - m_at);
    if (count <= 0)
        return -1;
    std::memcpy(data, m_bytes.constData() + m_at, std::size_t(count));
    m_at += count;
    return count;
}

} // namespace ct
