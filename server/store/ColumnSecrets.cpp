// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/ColumnSecrets.h"

#include "core/crypto/Bytes.h"
#include "core/crypto/KeyWrap.h"
#include "core/crypto/Random.h"

namespace kluis::server {

namespace {

QByteArray totpContext(const UserId& user)
{
    return crypto::labelled("dk/server-totp/v1").append(user.bytes());
}

QByteArray shareContext(const UserId& user, const DeviceId& device)
{
    return crypto::labelled("dk/server-share/v1").append(user.bytes()).append(device.bytes());
}

} // namespace

Result<QByteArray> ColumnSecrets::wrapTotp(const UserId& user, const crypto::SecretBytes& secret) const
{
    return crypto::KeyWrap::wrap(m_keys.columnKey, crypto::randomId<KeyId>(), secret, totpContext(user));
}

Result<crypto::SecretBytes> ColumnSecrets::unwrapTotp(const UserId& user, const QByteArray& wrapped) const
{
    return crypto::KeyWrap::unwrap(m_keys.columnKey, wrapped, totpContext(user));
}

Result<QByteArray> ColumnSecrets::wrapShare(const UserId& user, const DeviceId& device,
                                            const crypto::SecretBytes& share) const
{
    return crypto::KeyWrap::wrap(m_keys.columnKey, crypto::randomId<KeyId>(), share, shareContext(user, device));
}

Result<crypto::SecretBytes> ColumnSecrets::unwrapShare(const UserId& user, const DeviceId& device,
                                                       const QByteArray& wrapped) const
{
    return crypto::KeyWrap::unwrap(m_keys.columnKey, wrapped, shareContext(user, device));
}

} // namespace kluis::server
