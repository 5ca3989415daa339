// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Role.h"
#include "core/protocol/AccountMessages.h"

#include <QList>
#include <QString>

#include <optional>

namespace kluis::app {

/// Where the profile stands; cheap to ask for.
struct EngineStatus {
    bool enrolled = false; ///< the folder holds a profile
    QString server;        ///< URL
    QString login;
    QString displayName; ///< once unlocked
    std::optional<domain::Role> role;
    QList<protocol::GrantedTenant> tenants;
    QString environment; ///< of the server at the last contact: "production", "demo", …
    bool locked = true;
    bool leaseOver = false;  ///< open, but no longer to be used: lock it, and log in
    qint64 offlineUntil = 0; ///< milliseconds since 1970 UTC; 0: no lease
    qint64 lastSync = 0;     ///< milliseconds since 1970 UTC; 0: never
    quint64 outbox = 0;      ///< changes waiting, as many as are listed
    quint64 refused = 0; ///< changes the server definitely refused, kept for the person to see; as many as are listed
    quint64 conflicts = 0;
    quint64 doubted = 0; ///< edits a server that was put back may have lost; known once everything is fetched anew
    quint64 dossiers = 0;
    quint64 news = 0;          ///< what others changed and this person has not opened; counted up to a thousand
    bool kitConfirmed = false; ///< medical lead only: the recovery kit's check group was typed back
    bool medicalMember = false;
    bool hasVault = false;  ///< a vault lies here, open or not
    bool keychain = true;   ///< false: no keychain on this computer, so each start needs the server
    bool mayPush = true;    ///< false: a further device without certificate; what is edited waits (account key)
    bool thrifty = false;   ///< the connection costs by volume: documents kept here wait for another one
    qint64 patienceMs = 0;  ///< how long the server asked to be left alone, from now; 0: it did not
    qint64 clockOffset = 0; ///< milliseconds the server's clock is ahead, at the last contact
    QString newerProgram;   ///< the version that the organisation hands out, where this program is older; else empty

    /// Own edits that would be lost with this vault.
    [[nodiscard]] quint64 unsent() const { return outbox + doubted; }
};

} // namespace kluis::app
