// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QCoreApplication>

namespace kluis::protocol {

/// Bodies of answers made small for the line: one zstd frame (RFC 8878) that tells its content's size. Any thread.
class Packing {
    Q_DECLARE_TR_FUNCTIONS(kluis::protocol::Packing)

public:
    /// Smaller bodies stay as they are: what is fetched every day tells nothing by its packed length
    /// (docs/decisions/0037).
    static constexpr qsizetype leastBytes = 64 * 1024;
    /// The media type of a packed body whose content is application/cbor.
    static constexpr char mediaType[] = "application/zstd";
    /// The query by which a client says that it takes one.
    static constexpr char query[] = "?zstd";

    /// Empty when it would not become smaller.
    [[nodiscard]] static QByteArray pack(const QByteArray& body);
    /// LimitExceeded for a frame that claims more than \p most bytes, before any of them is asked for; Malformed for
    /// anything else that is not exactly what pack() makes.
    [[nodiscard]] static Result<QByteArray> unpack(QByteArrayView packed, qsizetype most);

    Packing() = delete;
};

} // namespace kluis::protocol
