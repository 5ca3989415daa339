// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/domain/Role.h"
#include "tests/support/TestClient.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace kluis::test {

/// What a request may name. Ids that nothing has, until a test puts others in.
struct Target {
    TenantId tenant;
    DossierId dossier;
    RecordId document;
    UserId person; ///< a company doctor
    QString login;
    DeviceId device;
    ApprovalId approval;

    /// Of nobody and nothing.
    [[nodiscard]] static Target invented();
};

/// An endpoint that names somebody's data, and a request to it that is right in everything but its target.
struct ForgedDoor {
    QByteArray path;
    std::function<QByteArray(const TestClient& who, const Target& target)> body;
    /// Roles that reach an own target there; the others are refused whatever they name.
    QList<domain::Role> roles;
    /// Roles that work for the whole practice: to them nobody's target is foreign.
    QList<domain::Role> wide = {};
    enum Manner {
        Plain,
        Silent, ///< answers with nothing where others refuse
        Final,  ///< would end what it names: not tried on an own target
    };
    Manner manner = Plain;
};

/// Every endpoint with a target, by path.
[[nodiscard]] const QList<ForgedDoor>& forgedDoors();

/// Every endpoint behind a session that can be asked for nothing but the caller's own, and what that is.
struct OwnDoor {
    const char* path;
    const char* own;
};
[[nodiscard]] const QList<OwnDoor>& ownDoors();

/// Every endpoint that is there before a session.
[[nodiscard]] const QList<QByteArray>& openDoors();

} // namespace kluis::test
