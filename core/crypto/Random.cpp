// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Random.h"

#include "core/crypto/Bytes.h"

#include <sodium.h>

namespace kluis::crypto {

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(size));
    return bytes;
}

OpId newOpId(qint64 unixMillis)
{
    QByteArray bytes = bigEndian(static_cast<quint64>(unixMillis)).last(6) + randomBytes(10);
    bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x70); // version 7
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80); // variant of RFC 9562
    return *OpId::fromBytes(bytes);
}

} // namespace kluis::crypto
