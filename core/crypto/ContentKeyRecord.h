// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/crypto/GrantList.h"
#include "core/crypto/SecretBytes.h"

#include <QByteArray>
#include <QCoreApplication>

namespace kluis::crypto {

struct NewContentKey;

/// One generation of a dossier's content key as it is stored, with its commitment. Strict CBOR. Any thread.
///
/// Version 1: wrapped by the employer's group key of one epoch. {0: version, 1: keyId, 2: generation, 3: epoch,
/// 4: commitment, 5: wrapped}. The wrap's associated data: "dk/ck/v1\0" || tenant || dossier || generation u32 ||
/// epoch u32.
///
/// Version 2: for the named members of a restricted dossier (docs/decisions/0027), made and opened by
/// RestrictedContentKey. {0: version, 1: keyId, 2: generation, 3: epoch, 4: commitment, 5: phase, 6: grants, 7: recovery
/// grant}. The epoch says which recovery secret the last one is for.
struct ContentKeyRecord {
    Q_DECLARE_TR_FUNCTIONS(ContentKeyRecord)

public:
    KeyId keyId;
    quint32 generation = 0; ///< from 1
    quint32 epoch = 0;      ///< from 1
    QByteArray commitment;  ///< 32 bytes
    QByteArray wrapped;     ///< KeyWrap; version 1

    QByteArray phase;               ///< version 2: hash of the log entry that named the members, 32 bytes
    std::vector<EpochGrant> grants; ///< version 2: one a member, ascending
    QByteArray recoveryGrant;       ///< version 2: 80 bytes

    /// Whether this is version 2.
    [[nodiscard]] bool isRestricted() const { return !phase.isEmpty(); }

    /// A new random content key of version 1. \p groupKey 32 bytes, of \p epoch.
    [[nodiscard]] static Result<NewContentKey> create(const SecretBytes& groupKey, quint32 epoch, TenantId tenant,
                                                      DossierId dossier, quint32 generation);
    /// Of version 1. \returns the key, its id and commitment checked; CryptoFailure otherwise.
    [[nodiscard]] Result<SecretBytes> open(const SecretBytes& groupKey, TenantId tenant, DossierId dossier) const;

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<ContentKeyRecord> decode(QByteArrayView bytes);

    static constexpr int keySize = 32;

    friend bool operator==(const ContentKeyRecord&, const ContentKeyRecord&) = default;
};

/// A fresh content key and the record that stores it.
struct NewContentKey {
    ContentKeyRecord record;
    SecretBytes key; ///< 32 bytes
};

} // namespace kluis::crypto
