// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/DeviceCertificate.h"
#include "core/crypto/IdentityBundle.h"
#include "core/crypto/Random.h"
#include "core/crypto/Signing.h"
#include "core/domain/Role.h"
#include "core/protocol/DirectoryMessages.h"

namespace kluis::test {

/// Somebody with keys and one certified device.
struct Colleague {
    explicit Colleague(domain::Role inRole, const QString& called)
        : role(inRole), name(called), deviceKey(crypto::SigningKeyPair::generate()),
          keys(crypto::IdentityBundle::generate())
    {
    }

    [[nodiscard]] protocol::DirectoryUser inDirectory() const
    {
        protocol::DirectoryUser entry;
        entry.id = user;
        entry.login = name.toLower();
        entry.displayName = name;
        entry.role = role;
        entry.identityPublicKey = keys.identity().publicKey();
        entry.encryptionPublicKey = keys.encryption().publicKey();
        const auto certificate =
            crypto::DeviceCertificate::create(keys.identity(), user, device, deviceKey.publicKey(), 1);
        entry.devices.append({device, certificate.encode(), false});
        return entry;
    }

    domain::Role role;
    QString name;
    UserId user = crypto::randomId<UserId>();
    DeviceId device = crypto::randomId<DeviceId>();
    crypto::SigningKeyPair deviceKey;
    crypto::IdentityBundle keys;
};

} // namespace kluis::test
