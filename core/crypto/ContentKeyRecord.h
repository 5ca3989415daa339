// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"

#include <QByteArray>
#include <QCoreApplication>

namespace kluis::crypto {

struct NewContentKey;

/// One generation of a dossier's content key as it is stored: wrapped by the employer's group key of one epoch,
/// with its commitment. Wrap's associated data: "dk/ck/v1\0" || tenant || dossier || generation u32 || epoch u32.
/// Strict CBOR {0: version 1, 1: keyId, 2: generation, 3: epoch, 4: commitment, 5: wrapped}. Any thread.
struct ContentKeyRecord {
    Q_DECLARE_TR_FUNCTIONS(ContentKeyRecord)

public:
    KeyId keyId;
    quint32 generation = 0; ///< from 1
    quint32 epoch = 0;      ///< from 1
    QByteArray commitment;  ///< 32 bytes
    QByteArray wrapped;     ///< KeyWrap

    /// A new random content key. \p groupKey 32 bytes, of \p epoch.
    [[nodiscard]] static Result<NewContentKey> create(const SecretBytes& groupKey, quint32 epoch, TenantId tenant,
                                                      DossierId dossier, quint32 generation);
    /// \returns the key, its id and commitment checked; CryptoFailure otherwise.
    [[nodiscard]] Result<SecretBytes> open(const SecretBytes& groupKey, TenantId tenant, DossierId dossier) const;

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<ContentKeyRecord> decode(QByteArrayView bytes);

    friend bool operator==(const ContentKeyRecord&, const ContentKeyRecord&) = default;
};

/// A fresh content key and the record that stores it.
struct NewContentKey {
    ContentKeyRecord record;
    SecretBytes key; ///< 32 bytes
};

} // namespace kluis::crypto
