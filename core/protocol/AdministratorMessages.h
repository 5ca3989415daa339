// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// Messages about the practice's administrators.
namespace kluis::protocol {

/// An administrator as the server names him. Clients count only those whom they know or who were vouched for.
struct AdministratorEntry {
    UserId id;
    QString login;
    QString displayName;
    QByteArray identityPublicKey;   ///< 32 bytes
    QByteArray encryptionPublicKey; ///< 32 bytes, for the fingerprint
    QList<QByteArray> vouches;      ///< crypto::AdministratorVouch for him, oldest first
};

/// The answer to `POST /v1/administrators` with an empty body: who may order a wipe, as far as they have keys and their
/// account is open, and the order that waits for the calling device.
struct AdministratorList {
    QList<AdministratorEntry> administrators;
    QByteArray order; ///< crypto::WipeOrder; empty: none

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<AdministratorList> decode(const QByteArray& bytes);
};

} // namespace kluis::protocol
