// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/crypto/Hpke.h"

#include <QByteArray>

namespace kluis::crypto {

/// For whom and under what a group key is sealed. HPKE info = "dk/grant/v1\0" || tenant || group16 || epoch u32 ||
/// member || SHA-256(IK || EK); aad = the log's head before the entry that carries the grant. group16 is "medical"
/// filled up with NUL bytes. The recovery grant has member zero, IK = RS_sig and EK = RS_box. Any thread.
struct MedicalGrant {
    TenantId tenant;
    quint32 epoch = 0;
    UserId member;
    QByteArray identityKey;   ///< 32 bytes
    QByteArray encryptionKey; ///< 32 bytes
    QByteArray prevHash;      ///< 32 bytes

    /// The name of the one group there is today, sixteen bytes.
    [[nodiscard]] static QByteArray groupName();

    [[nodiscard]] Result<QByteArray> seal(const SecretBytes& groupKey) const; ///< 80 bytes
    [[nodiscard]] Result<SecretBytes> open(const EncryptionKeyPair& recipient, QByteArrayView sealed) const;

private:
    [[nodiscard]] QByteArray info() const;
};

} // namespace kluis::crypto
