// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/crypto/SecretBytes.h"

#include <QByteArray>
#include <QList>

#include <vector>

namespace kluis::app {

/// The master keys that a typed password reaches: its own, then by crypto::MasterKeyLink those of the passwords before
/// it. What this device wrapped under one of them, it finds by trying them in turn. Move-only value, any thread.
class MasterKeyChain {
public:
    /// \p links in any order; those that don't open are passed over: they belong to a change that never was.
    [[nodiscard]] static MasterKeyChain reaching(const crypto::SecretBytes& masterKey, const QList<QByteArray>& links,
                                                 UserId user);

    /// The typed password's own comes first.
    [[nodiscard]] const std::vector<crypto::SecretBytes>& keys() const { return m_keys; }

private:
    std::vector<crypto::SecretBytes> m_keys;
};

} // namespace kluis::app
