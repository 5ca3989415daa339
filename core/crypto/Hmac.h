// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace kluis::crypto {

/// HMAC-SHA-256 (RFC 2104) with a key of any length: 32 bytes. Any thread.
[[nodiscard]] QByteArray hmacSha256(QByteArrayView key, QByteArrayView data);

} // namespace kluis::crypto
