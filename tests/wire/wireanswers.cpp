// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wireanswers.h"

#include <QtEndian>
#include <array>

namespace ct {

namespace {

constexpr int Best = 9;
constexpr int QtLength = 4;   // Qt puts the length in front of zlib's bytes
constexpr int ZlibHeader = 2; // and zlib its own
constexpr int ZlibSum = 4;

quint32 crc32(const QByteArray &bytes)
{
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < table.size(); ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) != 0 ? 0xedb88320U ^ (value >> 1U) : value >> 1U;
        table.at(i) = value;
    }
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes)
        crc = table.at((crc ^ quint8(byte)) & 0xffU) ^ (crc >> 8U);
    return ~crc;
}

QByteArray littleEndian(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

} // namespace

QByteArray deflated(const QByteArray &bytes)
{
    return qCompress(bytes, Best).mid(QtLength);
}

QByteArray gzipped(const QByteArray &bytes)
{
    const QByteArray header("\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff", 10);
    return header + deflated(bytes).mid(ZlibHeader).chopped(ZlibSum) + littleEndian(crc32(bytes)) +
           littleEndian(quint32(bytes.size()));
}

} // namespace ct
