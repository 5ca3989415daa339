// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/crypto/EncryptionKeyPair.h"
#include "core/crypto/Signing.h"

#include <QByteArray>
#include <QCoreApplication>

namespace kluis::crypto {

/// A person's two key pairs: IK signs, EK receives grants. Stored on the server wrapped twice: by the key from
/// password and account key (UWK), and by the printed user recovery key (URK). Move-only value, any thread.
class IdentityBundle {
    Q_DECLARE_TR_FUNCTIONS(IdentityBundle)

public:
    IdentityBundle(SigningKeyPair identity, EncryptionKeyPair encryption);
    [[nodiscard]] static IdentityBundle generate();

    [[nodiscard]] const SigningKeyPair& identity() const { return m_identity; }
    [[nodiscard]] const EncryptionKeyPair& encryption() const { return m_encryption; }
    [[nodiscard]] IdentityBundle clone() const;

    /// KeyWrap of IK seed || EK private, associated data "dk/bundle/v1\0" || user.
    [[nodiscard]] Result<QByteArray> wrap(const SecretBytes& userWrapKey, UserId user) const;
    [[nodiscard]] static Result<IdentityBundle> unwrap(const SecretBytes& userWrapKey, UserId user,
                                                       QByteArrayView wrapped);
    /// The second wrap, associated data "dk/bundle-recovery/v1\0" || user; \p recoveryKey 32 bytes.
    [[nodiscard]] Result<QByteArray> wrapForRecovery(const SecretBytes& recoveryKey, UserId user) const;
    [[nodiscard]] static Result<IdentityBundle> unwrapFromRecovery(const SecretBytes& recoveryKey, UserId user,
                                                                   QByteArrayView wrapped);

private:
    SigningKeyPair m_identity;
    EncryptionKeyPair m_encryption;
};

} // namespace kluis::crypto
