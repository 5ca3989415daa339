// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/crypto/ApprovalTranscript.h"
#include "core/crypto/EncryptionKeyPair.h"
#include "core/crypto/Signing.h"

#include <QByteArray>
#include <QCoreApplication>

namespace kluis::crypto {

/// What an approving device hands a new one (docs/decisions/0030): `ver=1 | request16 | practice16 | user16 | device16 |
/// approver16 | transcript32 | sealed120`, then the Ed25519 signature by the person's IK over "dk/approve-grant/v1\0" ||
/// those 233 bytes. 297 bytes. Sealed by HPKE to the offer's receiver key, info = "dk/approve-key/v1\0" || request ||
/// practice || user || device || approver, aad = transcript: AK32 | logLength u64 | logHead32. Value type, any thread.
struct ApprovalGrant {
    Q_DECLARE_TR_FUNCTIONS(ApprovalGrant)

public:
    static constexpr int size = 297;
    static constexpr int accountKeySize = 32;

    /// What the new device gets to know.
    struct Content {
        SecretBytes accountKey; ///< AK, 32 bytes
        quint64 logLength = 0;  ///< entries of the medical log that the approving device has verified
        QByteArray logHead;     ///< hash of the last of them, 32 bytes: a shorter or other log is refused
    };

    ApprovalId request;
    PracticeId practice;
    UserId user;
    DeviceId device;       ///< the new one
    DeviceId approver;     ///< the one that approves
    QByteArray transcript; ///< ApprovalTranscript::digest()
    QByteArray sealed;
    QByteArray signature;

    /// CryptoFailure when the offer's receiver key is no usable key.
    [[nodiscard]] static Result<ApprovalGrant> create(const ApprovalOffer& offer, const ApprovalAnswer& answer,
                                                      const ApprovalTranscript& transcript, const Content& content,
                                                      const SigningKeyPair& identity);
    /// Whether \p identityPublicKey's owner signed exactly this.
    [[nodiscard]] bool verify(QByteArrayView identityPublicKey) const;
    /// CryptoFailure unless it was made for this offer, this answer and this key. Says nothing about the signature: the
    /// account key is what opens the bundle with the key to verify() it.
    [[nodiscard]] Result<Content> open(const ApprovalOffer& offer, const ApprovalAnswer& answer,
                                       const EncryptionKeyPair& receiver) const;
    [[nodiscard]] QByteArray encode() const;
    /// Malformed, UnsupportedVersion.
    [[nodiscard]] static Result<ApprovalGrant> decode(QByteArrayView bytes);

    friend bool operator==(const ApprovalGrant&, const ApprovalGrant&) = default;

private:
    [[nodiscard]] QByteArray info() const;
    [[nodiscard]] QByteArray body() const;
};

} // namespace kluis::crypto
