// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/AdministratorVouch.h"

#include "core/crypto/Bytes.h"

namespace kluis::crypto {
namespace {

constexpr char version = 1;
constexpr int bodySize = 1 + 3 * UserId::size + SigningKeyPair::publicKeySize + 8;
static_assert(bodySize + SigningKeyPair::signatureSize == AdministratorVouch::size);

} // namespace

QByteArray AdministratorVouch::body() const
{
    return QByteArray(1, version) + practice.bytes() + user.bytes() + identityKey + signer.bytes() + bigEndian(time);
}

void AdministratorVouch::sign(const SigningKeyPair& identity)
{
    signature = identity.sign(QByteArray(labelled("dk/admin-vouch/v1") + body()));
}

bool AdministratorVouch::verify(QByteArrayView identityPublicKey) const
{
    return identityKey.size() == SigningKeyPair::publicKeySize &&
           crypto::verify(identityPublicKey, QByteArray(labelled("dk/admin-vouch/v1") + body()), signature);
}

QByteArray AdministratorVouch::encode() const
{
    return body() + signature;
}

Result<AdministratorVouch> AdministratorVouch::decode(QByteArrayView bytes)
{
    if (!bytes.isEmpty() && bytes[0] != version) {
        return fail(ErrorCode::UnsupportedVersion,
                    tr("An administrator's voucher needs a newer version of this program."));
    }
    if (bytes.size() != size) {
        return fail(ErrorCode::Malformed, tr("An administrator's voucher is damaged."));
    }
    AdministratorVouch vouch;
    vouch.practice = *PracticeId::fromBytes(bytes.sliced(1, 16).toByteArray());
    vouch.user = *UserId::fromBytes(bytes.sliced(17, 16).toByteArray());
    vouch.identityKey = bytes.sliced(33, 32).toByteArray();
    vouch.signer = *UserId::fromBytes(bytes.sliced(65, 16).toByteArray());
    vouch.time = qFromBigEndian<qint64>(bytes.data() + 81);
    vouch.signature = bytes.sliced(bodySize).toByteArray();
    return vouch;
}

} // namespace kluis::crypto
