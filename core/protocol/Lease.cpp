// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/Lease.h"

#include "core/crypto/Signing.h"
#include "core/protocol/AccountFields.h"
#include "core/protocol/Limits.h"

#include <QCoreApplication>

namespace kluis::protocol {

namespace {

constexpr quint64 leaseVersion = 1;

QByteArray unsignedPart(const Lease& lease)
{
    CborWriter w;
    w.array(7).uint(leaseVersion).id(lease.user).id(lease.device).uint(quint64(lease.role));
    w.integer(lease.issued).integer(lease.expires);
    writeField(w, lease.tenants);
    w.endArray();
    return w.take();
}

QByteArray signedText(const QByteArray& part)
{
    return QByteArray("dk/lease/v1", 12) + part;
}

tl::unexpected<Error> refused()
{
    return fail(ErrorCode::CryptoFailure,
                QCoreApplication::translate("Lease", "The permission to work offline is not genuine. Sign in again."),
                QStringLiteral("lease: signature"));
}

} // namespace

QByteArray Lease::encode(const crypto::SigningKeyPair& serverKey) const
{
    const QByteArray part = unsignedPart(*this);
    CborWriter w;
    w.array(2).bytes(part).bytes(serverKey.sign(signedText(part))).endArray();
    return w.take();
}

Result<Lease> Lease::decode(const QByteArray& bytes, const QByteArray& serverPublicKey)
{
    constexpr qsizetype maxLease = 256 * 1024;
    CborReader outer(bytes);
    outer.enterTuple(2);
    const QByteArray part = outer.bytes(maxLease);
    const QByteArray signature = outer.exactBytes(64);
    outer.leave();
    if (auto done = outer.finish(); !done) {
        return failure(done);
    }
    if (!crypto::verify(serverPublicKey, signedText(part), signature)) {
        return refused();
    }
    CborReader r(part);
    Lease lease;
    r.enterTuple(7);
    if (r.uint() != leaseVersion && r.ok()) {
        return fail(ErrorCode::UnsupportedVersion,
                    QCoreApplication::translate("Lease", "The permission to work offline was made by a newer server."),
                    QStringLiteral("lease: version"));
    }
    lease.user = r.id<UserId>();
    lease.device = r.id<DeviceId>();
    readField(r, lease.role, Plain{});
    lease.issued = r.integer();
    lease.expires = r.integer();
    readField(r, lease.tenants, ListOf<Plain>{limits::tenantsPerUser, {}});
    r.leave();
    if (auto done = r.finish(); !done) {
        return failure(done);
    }
    return lease;
}

} // namespace kluis::protocol
