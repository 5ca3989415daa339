// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"
#include "server/store/ColumnCipher.h"

#include <QByteArray>

namespace kluis::server {

/// The two secrets that must lie in the database: whoever has it alone can make no one-time password and opens no
/// vault. Any thread. Errors of the opening ones: Corrupt.
class ColumnSecrets {
public:
    explicit ColumnSecrets(const ColumnCipher& columns) : m_columns(columns) {}

    [[nodiscard]] QByteArray sealTotp(const UserId& user, const crypto::SecretBytes& secret) const
    {
        return m_columns.seal(sealed::totpSecret, ColumnCipher::row(user), secret.view());
    }
    [[nodiscard]] Result<crypto::SecretBytes> openTotp(const UserId& user, const QByteArray& sealedSecret) const
    {
        return m_columns.openSecret(sealed::totpSecret, ColumnCipher::row(user), sealedSecret);
    }
    /// SS, 32 bytes: a device's share of its vault's key.
    [[nodiscard]] QByteArray sealShare(const DeviceId& device, const crypto::SecretBytes& share) const
    {
        return m_columns.seal(sealed::serverShare, ColumnCipher::row(device), share.view());
    }
    [[nodiscard]] Result<crypto::SecretBytes> openShare(const DeviceId& device, const QByteArray& sealedShare) const
    {
        return m_columns.openSecret(sealed::serverShare, ColumnCipher::row(device), sealedShare);
    }

private:
    const ColumnCipher& m_columns;
};

} // namespace kluis::server
