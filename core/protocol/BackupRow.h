// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace kluis::protocol {

/// Values of the rows of a table as a backup has them, one after the other: `n` for none, `i` and a big-endian 64-bit
/// number, `b` and a big-endian 64-bit length and that many bytes. No two different rows give the same bytes. Any
/// thread.
class BackupRow {
public:
    struct Value {
        enum class Kind {
            None,
            Number,
            Bytes
        };
        Kind kind = Kind::None;
        qint64 number = 0;
        QByteArrayView bytes; ///< in what was read from
    };

    static void addNone(QByteArray& to);
    static void addNumber(QByteArray& to, qint64 number);
    static void addBytes(QByteArray& to, QByteArrayView bytes);
    /// Takes the value that \p from begins with off it; nothing when there is none, and \p from is as it was.
    [[nodiscard]] static std::optional<Value> take(QByteArrayView& from);

    BackupRow() = delete;
};

} // namespace kluis::protocol
