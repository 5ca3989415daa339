// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/AuditRatchet.h"

#include "core/crypto/Bytes.h"
#include "core/crypto/ConstantTime.h"
#include "core/crypto/Hkdf.h"
#include "core/crypto/Hmac.h"
#include "core/crypto/Random.h"

namespace kluis::crypto {

AuditRatchet AuditRatchet::generate()
{
    return {randomId<RatchetId>(), SecretBytes::random(keySize)};
}

QByteArray AuditRatchet::seal(QByteArrayView event)
{
    QByteArray mac = macOf(event);
    moveOn();
    return mac;
}

bool AuditRatchet::open(QByteArrayView event, QByteArrayView mac)
{
    if (!equal(macOf(event), mac)) {
        return false;
    }
    moveOn();
    return true;
}

/// Under a key of its own, so that no MAC is ever a key.
QByteArray AuditRatchet::macOf(QByteArrayView event) const
{
    const SecretBytes key = hkdfSha256(m_key.view(), labelled("dk/audit-mac/v1"), keySize);
    return hmacSha256(key.view(), QByteArray(labelled("dk/audit-mac/v1") + m_id.bytes() + event.toByteArray()));
}

void AuditRatchet::moveOn()
{
    m_key = hkdfSha256(m_key.view(), labelled("dk/audit/v1"), keySize);
}

} // namespace kluis::crypto
