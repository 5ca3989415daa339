// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/EncryptionKeyPair.h"
#include "core/crypto/Signing.h"

namespace kluis::crypto {

/// RS, the practice's last way back to its medical data when no member is left: 32 random bytes, split on paper
/// (Shamir) and otherwise kept nowhere. Its public halves stand in the genesis entry. Move-only value, any thread.
class RecoverySecret {
    Q_DECLARE_TR_FUNCTIONS(RecoverySecret)

public:
    static constexpr int size = 32;

    [[nodiscard]] static RecoverySecret generate();
    /// InvalidArgument unless 32 bytes.
    [[nodiscard]] static Result<RecoverySecret> fromBytes(const SecretBytes& bytes);

    [[nodiscard]] const SecretBytes& bytes() const { return m_bytes; }
    /// RS_box: X25519, private key = HKDF(RS, "dk/rs-box/v1\0"). Every epoch grants its key to it.
    [[nodiscard]] EncryptionKeyPair box() const;
    /// RS_sig: Ed25519, seed = HKDF(RS, "dk/rs-sig/v1\0"). Signs that recovery was used.
    [[nodiscard]] SigningKeyPair signature() const;

private:
    explicit RecoverySecret(SecretBytes bytes) : m_bytes(std::move(bytes)) {}

    SecretBytes m_bytes;
};

} // namespace kluis::crypto
