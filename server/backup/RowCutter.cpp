// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/backup/RowCutter.h"

namespace kluis::server {

namespace {

/// FNV-1a: the same on every machine and in every version, and nobody gains by steering it.
quint64 hashOf(QByteArrayView bytes)
{
    constexpr quint64 basis = 0xcbf29ce484222325;
    constexpr quint64 prime = 0x100000001b3;
    quint64 hash = basis;
    for (const char byte : bytes) {
        hash = (hash ^ quint8(byte)) * prime;
    }
    return hash ^ (hash >> 32);
}

constexpr quint64 oneRowIn = 64; // on average, once the part is large enough

} // namespace

bool RowCutter::add(const StoreTable& table, const StoreStatement& row)
{
    table.append(row, m_part);
    if (m_part.size() < least) {
        return false;
    }
    if (m_part.size() >= most) {
        return true;
    }
    QByteArray key;
    table.appendKey(row, key);
    return hashOf(key) % oneRowIn == 0;
}

} // namespace kluis::server
