// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"

#include <QByteArray>

namespace kluis::crypto {

/// The master key of the password before, sealed under that of the password after it. A vault that lies on another
/// computer, or on this one when the program was killed in the middle of a change, opens by it for whoever types the
/// new password: KeyWrap of MK_old under HKDF(MK_new, "dk/master-link/v1\0" || user), associated data the same text.
/// Opening one costs what guessing the new password costs; the old one does not open it. Any thread.
class MasterKeyLink {
public:
    static constexpr int size = 1 + 16 + 24 + 16 + 32;

    /// Both keys 32 bytes; else InvalidArgument.
    [[nodiscard]] static Result<QByteArray> seal(const SecretBytes& newMasterKey, const SecretBytes& oldMasterKey,
                                                 UserId user);
    /// \returns MK_old; Malformed, UnsupportedVersion, CryptoFailure as KeyWrap::unwrap.
    [[nodiscard]] static Result<SecretBytes> open(const SecretBytes& newMasterKey, QByteArrayView link, UserId user);

    MasterKeyLink() = delete;
};

} // namespace kluis::crypto
