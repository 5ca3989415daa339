// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/LoginNonce.h"

#include "core/crypto/Bytes.h"
#include "core/crypto/ConstantTime.h"
#include "core/crypto/Hmac.h"
#include "core/crypto/Random.h"
#include "core/protocol/Limits.h"

#include <QtEndian>

namespace kluis::server {

namespace {

constexpr int randomSize = 8;
constexpr int openSize = 8 + randomSize;
constexpr int macSize = 16;

} // namespace

QByteArray LoginNonce::mac(const UserId& user, const QByteArray& timeAndRandom) const
{
    return crypto::hmacSha256(m_keys.fakeSaltKey.view(),
                              crypto::labelled("dk/nonce/v1").append(user.bytes()).append(timeAndRandom))
        .left(macSize);
}

QByteArray LoginNonce::make(const UserId& user, qint64 now) const
{
    const QByteArray open = crypto::bigEndian(now).append(crypto::randomBytes(randomSize));
    return QByteArray(open).append(mac(user, open));
}

bool LoginNonce::holds(const QByteArray& nonce, const UserId& user, qint64 now) const
{
    if (nonce.size() != openSize + macSize) {
        return false;
    }
    const QByteArray open = nonce.left(openSize);
    const qint64 made = qFromBigEndian<qint64>(open.constData());
    return crypto::equal(mac(user, open), nonce.mid(openSize)) && made <= now &&
           now - made <= protocol::limits::nonceSeconds * 1000;
}

QByteArray LoginNonce::invented(const QByteArray& label, const QString& login) const
{
    return crypto::hmacSha256(m_keys.fakeSaltKey.view(), QByteArray(label).append(login.toUtf8())).left(16);
}

UserId LoginNonce::inventedUser(const QString& login) const
{
    return UserId::fromBytes(invented(crypto::labelled("dk/fake-user/v1"), login)).value_or(UserId());
}

QByteArray LoginNonce::inventedSalt(const QString& login) const
{
    return invented(crypto::labelled("dk/fake-salt/v1"), login);
}

} // namespace kluis::server
