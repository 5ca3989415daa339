// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/SlotKey.h"

#include "core/crypto/Bytes.h"
#include "core/crypto/Hkdf.h"
#include "core/crypto/Hmac.h"

namespace kluis::crypto {

SecretBytes SlotKey::derive(const SecretBytes& firstGroupKey, TenantId tenant, DossierId dossier)
{
    return hkdfSha256(firstGroupKey.view(), QByteArray(labelled("dk/slot-key/v1") + tenant.bytes() + dossier.bytes()),
                      32);
}

SlotId SlotKey::slotFor(const SecretBytes& slotKey, QStringView fieldId)
{
    const QByteArray tag = hmacSha256(slotKey.view(), QByteArray(labelled("dk/slot/v1") + fieldId.toUtf8()));
    return *SlotId::fromBytes(tag.first(SlotId::size));
}

} // namespace kluis::crypto
