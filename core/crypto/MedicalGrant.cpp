// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/MedicalGrant.h"

#include "core/crypto/Bytes.h"
#include "core/crypto/Sha256.h"

namespace kluis::crypto {

QByteArray MedicalGrant::groupName()
{
    return QByteArrayLiteral("medical").leftJustified(16, '\0');
}

QByteArray MedicalGrant::info() const
{
    return labelled("dk/grant/v1") + tenant.bytes() + groupName() + bigEndian(epoch) + member.bytes() +
           Sha256().add(identityKey).add(encryptionKey).result();
}

Result<QByteArray> MedicalGrant::seal(const SecretBytes& groupKey) const
{
    return Hpke::seal(encryptionKey, info(), prevHash, groupKey.view());
}

Result<SecretBytes> MedicalGrant::open(const EncryptionKeyPair& recipient, QByteArrayView sealed) const
{
    return Hpke::open(recipient, info(), prevHash, sealed);
}

} // namespace kluis::crypto
