// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"
#include "server/ServerKeys.h"

#include <QByteArray>

namespace kluis::server {

/// Seals the secrets that must lie in the database under the column key, which does not (SECURITY B5): whoever has
/// the database alone can make no one-time password and opens no vault. Each is bound to its owner, so rows can't
/// be swapped. Any thread.
class ColumnSecrets {
public:
    explicit ColumnSecrets(const ServerKeys& keys) : m_keys(keys) {}

    [[nodiscard]] Result<QByteArray> wrapTotp(const UserId& user, const crypto::SecretBytes& secret) const;
    [[nodiscard]] Result<crypto::SecretBytes> unwrapTotp(const UserId& user, const QByteArray& wrapped) const;
    /// SS, 32 bytes: a device's share of its vault's key.
    [[nodiscard]] Result<QByteArray> wrapShare(const UserId& user, const DeviceId& device,
                                               const crypto::SecretBytes& share) const;
    [[nodiscard]] Result<crypto::SecretBytes> unwrapShare(const UserId& user, const DeviceId& device,
                                                          const QByteArray& wrapped) const;

private:
    const ServerKeys& m_keys;
};

} // namespace kluis::server
