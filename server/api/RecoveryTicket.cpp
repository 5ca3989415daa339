// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/RecoveryTicket.h"

#include "core/crypto/Bytes.h"
#include "core/crypto/ConstantTime.h"
#include "core/crypto/Hmac.h"
#include "core/crypto/Sha256.h"

#include <QtEndian>

namespace kluis::server {

namespace {

constexpr int timeSize = 8;
constexpr int macSize = 32;

} // namespace

QByteArray RecoveryTicket::mac(const UserId& user, const QByteArray& authKey, const QByteArray& time) const
{
    return crypto::hmacSha256(
        m_keys.fakeSaltKey.view(),
        crypto::labelled("dk/recovery-ticket/v1").append(user.bytes()).append(crypto::sha256(authKey)).append(time));
}

QByteArray RecoveryTicket::make(const UserId& user, const QByteArray& authKey, qint64 now) const
{
    const QByteArray time = crypto::bigEndian(now);
    return QByteArray(time).append(mac(user, authKey, time));
}

bool RecoveryTicket::holds(const QByteArray& ticket, const UserId& user, const QByteArray& authKey, qint64 now) const
{
    if (ticket.size() != timeSize + macSize) {
        return false;
    }
    const QByteArray time = ticket.left(timeSize);
    const qint64 made = qFromBigEndian<qint64>(time.constData());
    return crypto::equal(mac(user, authKey, time), ticket.mid(timeSize)) && made <= now && now - made <= lifeMillis;
}

} // namespace kluis::server
