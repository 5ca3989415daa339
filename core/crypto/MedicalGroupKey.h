// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"

#include <QByteArray>

namespace kluis::crypto {

/// The backward chain of an employer's group keys: each new key wraps the one before, so that whoever holds the
/// newest reads everything older, and a leaver nothing newer. Wrapping key = HKDF(MGK of \p epoch,
/// "dk/mgk-chain/v1\0"); associated data = "dk/mgk-prev/v1\0" || tenant || group16 || epoch u32, where epoch is the
/// newer one's. Any thread.
class MedicalGroupKey {
public:
    static constexpr int size = 32;

    /// The wrap that stands in the entry of \p epoch, which is 2 or more.
    [[nodiscard]] static Result<QByteArray> wrapPrevious(const SecretBytes& groupKey, TenantId tenant, quint32 epoch,
                                                         KeyId previousId, const SecretBytes& previousKey);
    /// The group key of \p epoch - 1.
    [[nodiscard]] static Result<SecretBytes> unwrapPrevious(const SecretBytes& groupKey, TenantId tenant, quint32 epoch,
                                                            QByteArrayView wrap);
};

} // namespace kluis::crypto
