// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QByteArray>

namespace kluis::crypto {

/// \p size bytes of the system's cryptographic random source. Any thread.
[[nodiscard]] QByteArray randomBytes(qsizetype size);

/// A new random id (128 bits, no structure). Any thread.
template <class IdType> [[nodiscard]] IdType randomId()
{
    return *IdType::fromBytes(randomBytes(IdType::size));
}

/// A new operation id, UUIDv7 (RFC 9562 5.7): 48 bits of \p unixMillis, then version, variant and 74 random
/// bits, so that ids sort by the time they were made. Any thread.
[[nodiscard]] OpId newOpId(qint64 unixMillis);

} // namespace kluis::crypto
