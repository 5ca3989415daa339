// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "server/ServerKeys.h"

#include <QByteArray>

namespace kluis::server {

/// What the server knows about a login before anybody proved anything: stateless, so that asking costs nothing to
/// keep, and of the same shape for names that don't exist. Any thread.
class LoginNonce {
public:
    explicit LoginNonce(const ServerKeys& keys) : m_keys(keys) {}

    /// 32 bytes: time i64 | random 8 | HMAC-SHA-256("dk/nonce/v1" NUL || user || time || random)[:16].
    [[nodiscard]] QByteArray make(const UserId& user, qint64 now) const;
    /// Was it made here, for this user, within limits::nonceSeconds?
    [[nodiscard]] bool holds(const QByteArray& nonce, const UserId& user, qint64 now) const;

    /// The id and salt a name that does not exist has, always the same ones for the same name.
    [[nodiscard]] UserId inventedUser(const QString& login) const;
    [[nodiscard]] QByteArray inventedSalt(const QString& login) const;

private:
    [[nodiscard]] QByteArray mac(const UserId& user, const QByteArray& timeAndRandom) const;
    [[nodiscard]] QByteArray invented(const QByteArray& label, const QString& login) const;

    const ServerKeys& m_keys;
};

} // namespace kluis::server
