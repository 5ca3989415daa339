// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/domain/Role.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace kluis::protocol {

/// A device as readers need it to check signatures: revoked ones stay listed, their past stays verifiable.
struct DirectoryDevice {
    DeviceId id;
    QByteArray certificate; ///< crypto::DeviceCertificate with its signature by the user's identity key
    bool revoked = false;
};

/// A colleague, as far as others need to know. The identity key is pinned by the client when first seen; for
/// medical content the medical log decides, never this answer.
struct DirectoryUser {
    UserId id;
    QString login;
    QString displayName;
    domain::Role role = domain::Role::Planner;
    QByteArray identityPublicKey;   ///< 32 bytes; empty while not enrolled
    QByteArray encryptionPublicKey; ///< 32 bytes; empty while not enrolled
    bool active = true;
    QList<TenantId> tenants; ///< grants, as far as the caller shares them
    QList<DirectoryDevice> devices;
};

/// `POST /v1/directory` with an empty body: the people of the employers the caller has a grant for, and the
/// server itself (role System) as author of imports.
struct Directory {
    quint64 version = 0; ///< grows with every change of a user, device or grant
    QList<DirectoryUser> users;

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<Directory> decode(const QByteArray& bytes);
};

} // namespace kluis::protocol
