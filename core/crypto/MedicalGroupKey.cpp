// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/MedicalGroupKey.h"

#include "core/crypto/Bytes.h"
#include "core/crypto/Hkdf.h"
#include "core/crypto/KeyWrap.h"
#include "core/crypto/MedicalGrant.h"

namespace kluis::crypto {
namespace {

SecretBytes chainKey(const SecretBytes& groupKey)
{
    return hkdfSha256(groupKey.view(), labelled("dk/mgk-chain/v1"), 32);
}

QByteArray associatedData(TenantId tenant, quint32 epoch)
{
    return labelled("dk/mgk-prev/v1") + tenant.bytes() + MedicalGrant::groupName() + bigEndian(epoch);
}

} // namespace

Result<QByteArray> MedicalGroupKey::wrapPrevious(const SecretBytes& groupKey, TenantId tenant, quint32 epoch,
                                                 KeyId previousId, const SecretBytes& previousKey)
{
    return KeyWrap::wrap(chainKey(groupKey), previousId, previousKey, associatedData(tenant, epoch));
}

Result<SecretBytes> MedicalGroupKey::unwrapPrevious(const SecretBytes& groupKey, TenantId tenant, quint32 epoch,
                                                    QByteArrayView wrap)
{
    return KeyWrap::unwrap(chainKey(groupKey), wrap, associatedData(tenant, epoch));
}

} // namespace kluis::crypto
