// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "server/ServerKeys.h"

#include <QByteArray>

namespace kluis::server {

/// What leads from the first half of a recovery to the second without the server remembering it: time and a MAC over
/// it, the person, and the key of the password so far. Good for ten minutes, and until the password is another one.
/// Any thread.
class RecoveryTicket {
public:
    static constexpr qint64 lifeMillis = 10LL * 60 * 1000;

    explicit RecoveryTicket(const ServerKeys& keys) : m_keys(keys) {}

    [[nodiscard]] QByteArray make(const UserId& user, const QByteArray& authKey, qint64 now) const;
    [[nodiscard]] bool holds(const QByteArray& ticket, const UserId& user, const QByteArray& authKey, qint64 now) const;

private:
    [[nodiscard]] QByteArray mac(const UserId& user, const QByteArray& authKey, const QByteArray& time) const;
    const ServerKeys& m_keys;
};

} // namespace kluis::server
