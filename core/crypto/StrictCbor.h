// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArrayView>
#include <QCborMap>
#include <QCborValue>
#include <QCoreApplication>

#include <optional>

namespace kluis::crypto {

/// Reads CBOR that has exactly one spelling, so that what was signed is what is read: RFC 8949 4.2 (shortest
/// integers, definite lengths, map keys ascending and unique), no tags, no half or single floats, no simple
/// values but false, true and null, no bytes after the item. Total: any bytes give a value or an error, and
/// no claimed length is believed before it fits the input. Any thread.
class StrictCbor {
    Q_DECLARE_TR_FUNCTIONS(StrictCbor)

public:
    static constexpr int maximumDepth = 16;

    /// \returns LimitExceeded above \p maximumBytes, Malformed for everything that is not strict.
    [[nodiscard]] static Result<QCborValue> decode(QByteArrayView bytes, qsizetype maximumBytes);

    /// decode() for a map with exactly the integer keys 0 or 1 up to \p lastKey; nothing missing, nothing more.
    [[nodiscard]] static Result<QCborMap> decodeMap(QByteArrayView bytes, qsizetype maximumBytes, int firstKey,
                                                    int lastKey);

    /// A byte string of exactly \p size bytes, or nothing.
    [[nodiscard]] static std::optional<QByteArray> bytesOf(const QCborValue& value, qsizetype size);
    /// An integer 0..\p maximum, or nothing.
    [[nodiscard]] static std::optional<qint64> unsignedOf(const QCborValue& value, qint64 maximum);
    /// An id's sixteen bytes, or nothing.
    template <class IdType> [[nodiscard]] static std::optional<IdType> idOf(const QCborValue& value)
    {
        return value.isByteArray() ? IdType::fromBytes(value.toByteArray()) : std::nullopt;
    }
};

} // namespace kluis::crypto
