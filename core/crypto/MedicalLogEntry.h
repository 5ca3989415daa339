// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/crypto/MedicalLogBody.h"
#include "core/crypto/Signing.h"

#include <QByteArray>
#include <QCoreApplication>

namespace kluis::crypto {

/// One signed entry of the membership log: who may read medical data, decided by leads, unforgeable by the server.
/// Bytes: strict CBOR array [version 1, practice, tenant, seq, prevHash, time, kind, body, signer], followed by
/// the 64 bytes of the signer's Ed25519 signature (IK) over "dk/medlog/v1\0" || array.
/// Hash: SHA-256("dk/medlog-hash/v1\0" || array || signature). Value type, any thread.
struct MedicalLogEntry {
    Q_DECLARE_TR_FUNCTIONS(MedicalLogEntry)

public:
    static constexpr qsizetype maximumSize = 1 << 20; ///< bytes

    PracticeId practice;
    TenantId tenant;     ///< zero where the entry is about the whole practice
    quint64 seq = 0;     ///< 1 is genesis
    QByteArray prevHash; ///< 32 bytes; zero for genesis
    qint64 time = 0;     ///< the signer's clock, milliseconds since 1970 UTC; for display only
    MedicalLogBodyValue body;
    UserId signer;
    QByteArray signature; ///< 64 bytes

    void sign(const SigningKeyPair& identity);
    [[nodiscard]] bool verify(QByteArrayView identityPublicKey) const;
    [[nodiscard]] QByteArray hash() const; ///< 32 bytes
    [[nodiscard]] QByteArray encode() const;
    /// Malformed, LimitExceeded, UnsupportedVersion. Says nothing about whether the entry is allowed: that is
    /// MedicalLogState's to say.
    [[nodiscard]] static Result<MedicalLogEntry> decode(QByteArrayView bytes);

    friend bool operator==(const MedicalLogEntry&, const MedicalLogEntry&) = default;

private:
    [[nodiscard]] QByteArray unsignedBytes() const;
};

} // namespace kluis::crypto
