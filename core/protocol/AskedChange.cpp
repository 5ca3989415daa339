// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/AskedChange.h"

namespace kluis::protocol {

QByteArray AskedChange::encode() const
{
    return isAsked() ? QByteArray(1, char(kind)) + request.bytes() : QByteArray();
}

std::optional<AskedChange> AskedChange::decode(QByteArrayView bytes)
{
    if (bytes.isEmpty()) {
        return AskedChange();
    }
    const auto kind = Kind(quint8(bytes.front()));
    const auto request = RecordId::fromBytes(bytes.sliced(1).toByteArray());
    const bool isKnown = kind == Kind::Corrected || kind == Kind::Removed;
    return isKnown && request ? std::optional(AskedChange{kind, *request}) : std::nullopt;
}

} // namespace kluis::protocol
