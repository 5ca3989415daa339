// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/crypto/SecretBytes.h"
#include "core/crypto/Signing.h"

namespace kluis::crypto {

/// Proves the possession of a printed kit: Ed25519 from HKDF(URK, "dk/recovery-auth/v1\0" || user). The server keeps
/// the public key from enrolment on and hands the recovery bundle to nobody else. \p recoveryKey 32 bytes. Any thread.
[[nodiscard]] SigningKeyPair recoveryLoginKey(const SecretBytes& recoveryKey, UserId user);

} // namespace kluis::crypto
