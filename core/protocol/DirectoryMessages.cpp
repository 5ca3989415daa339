// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/DirectoryMessages.h"

#include "core/protocol/AccountFields.h"
#include "core/protocol/Limits.h"

namespace kluis::protocol {

namespace {

constexpr qsizetype maxCertificate = 512;

} // namespace

// Found by argument-dependent lookup from MessageCodec.h.
void writeField(CborWriter& w, const DirectoryDevice& device)
{
    w.array(3).id(device.id).bytes(device.certificate).boolean(device.revoked).endArray();
}

void readField(CborReader& r, DirectoryDevice& device, Plain)
{
    if (!r.enterTuple(3)) {
        return;
    }
    device.id = r.id<DeviceId>();
    device.certificate = r.bytes(maxCertificate);
    device.revoked = r.boolean();
    r.leave();
}

void writeField(CborWriter& w, const DirectoryUser& user)
{
    w.array(9).id(user.id).text(user.login).text(user.displayName).uint(quint64(user.role));
    w.bytes(user.identityPublicKey).bytes(user.encryptionPublicKey).boolean(user.active);
    writeField(w, user.tenants);
    writeField(w, user.devices);
    w.endArray();
}

void readField(CborReader& r, DirectoryUser& user, Plain)
{
    if (!r.enterTuple(9)) {
        return;
    }
    user.id = r.id<UserId>();
    user.login = r.text(limits::name);
    user.displayName = r.text(limits::name);
    readField(r, user.role, Plain{});
    user.identityPublicKey = r.bytes(32);
    user.encryptionPublicKey = r.bytes(32);
    user.active = r.boolean();
    readField(r, user.tenants, ListOf<Plain>{limits::tenantsPerUser, {}});
    readField(r, user.devices, ListOf<Plain>{limits::devicesPerUser, {}});
    r.leave();
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, Directory>
void fields(M& m, Visitor&& field)
{
    field(1, m.version);
    field(2, m.users, ListOf<Plain>{limits::directoryUsers, {}});
}

QByteArray Directory::encode() const
{
    return encodeMessage(*this);
}

Result<Directory> Directory::decode(const QByteArray& bytes)
{
    return decodeMessage<Directory>(bytes);
}

} // namespace kluis::protocol
