// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/crypto/SecretBytes.h"

#include <QStringView>

namespace kluis::crypto {

/// Blind names for a dossier's medical fields: the server can compare revisions of one slot without knowing
/// which field it is. The key is derived from the employer's FIRST group key, which every member can open, so
/// that two doctors who are both offline give one field one slot. Any thread.
class SlotKey {
public:
    /// SK = HKDF(MGK_1, "dk/slot-key/v1\0" || tenant || dossier): 32 bytes, the same through all generations.
    [[nodiscard]] static SecretBytes derive(const SecretBytes& firstGroupKey, TenantId tenant, DossierId dossier);

    /// The first 16 bytes of HMAC-SHA-256(SK, "dk/slot/v1\0" || fieldId in UTF-8).
    [[nodiscard]] static SlotId slotFor(const SecretBytes& slotKey, QStringView fieldId);
};

} // namespace kluis::crypto
