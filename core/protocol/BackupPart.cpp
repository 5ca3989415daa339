// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/BackupPart.h"

#include "core/protocol/Packing.h"

namespace kluis::protocol {

namespace {

constexpr char plain = 0;
constexpr char packedByZstd = 1;

} // namespace

QByteArray BackupPart::seal(const crypto::BackupSealer& sealer, QByteArrayView name, const QByteArray& content)
{
    const QByteArray packed = Packing::pack(content);
    const QByteArray inside =
        packed.isEmpty() ? QByteArray(1, plain).append(content) : QByteArray(1, packedByZstd).append(packed);
    return sealer.seal(name, inside);
}

Result<QByteArray> BackupPart::open(crypto::BackupOpener& opener, QByteArrayView name, QByteArrayView sealed)
{
    const auto packed = opener.open(name, sealed);
    return packed ? unpack(*packed) : failure(packed);
}

Result<QByteArray> BackupPart::unpack(QByteArrayView packed)
{
    const auto damaged = [] {
        return fail(ErrorCode::Malformed, tr("A part of the backup is damaged."), QStringLiteral("backup part"));
    };
    if (packed.isEmpty() || (packed[0] != plain && packed[0] != packedByZstd)) {
        return damaged();
    }
    if (packed[0] == plain) {
        return packed.size() - 1 <= mostContent ? Result<QByteArray>(packed.sliced(1).toByteArray()) : damaged();
    }
    const auto content = Packing::unpack(packed.sliced(1), mostContent);
    return content ? content : damaged();
}

} // namespace kluis::protocol
