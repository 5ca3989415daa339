// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/AskedChange.h"

#include "core/domain/AskedRights.h"

namespace kluis::protocol {

using domain::AskedRights;

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
    const bool isKnown = kind == Kind::Corrected || kind == Kind::Removed || kind == Kind::Unlawful;
    return isKnown && request ? std::optional(AskedChange{kind, *request}) : std::nullopt;
}

bool AskedChange::mayName(domain::RequestKey::Kind named, domain::Role role) const
{
    return named == AskedRights::requestFor(role, isRemoval()) ||
           (isUnlawful() && named == AskedRights::findingFor(role));
}

} // namespace kluis::protocol
