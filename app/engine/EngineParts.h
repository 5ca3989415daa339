// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/Engine.h"
#include "app/session/DistrustNotes.h"
#include "app/session/LeaseStore.h"
#include "app/session/LeaseWatch.h"
#include "app/session/OpenVault.h"
#include "app/session/ProfileContext.h"
#include "app/session/ProfileLock.h"
#include "app/vault/VaultReader.h"

#include <memory>
#include <mutex>
#include <optional>

namespace kluis::app {

/// What the engine is made of. Inside app/engine only.
struct Engine::Parts {
    std::unique_ptr<ProfileLock> lock;
    ProfileContext context;
    std::optional<OpenVault> open;       ///< nothing while locked
    std::unique_ptr<VaultReader> reader; ///< the engine's own; gone before the vault
    std::unique_ptr<KeptBook> book;      ///< made when first asked for; gone before the vault
    LeaseWatch watch{context};
    qint64 clockOffset = 0;
    QString newerProgram;       ///< see EngineStatus
    bool thrifty = false;       ///< see Engine::setThrifty()
    std::mutex sessionGuard;    ///< for cancel(), which comes from other threads
    Session* running = nullptr; ///< of the open vault

    /// Takes an opened vault in: from here on the engine is unlocked.
    [[nodiscard]] Result<void> take(OpenVault vault);
    /// The field that this role's notes go to where nobody says another; unlocked.
    [[nodiscard]] QString usualNote() const;
    /// Puts \p check, by which something of the server's was not believed, into the device's log: an honest server gets
    /// it later, whoever lied meanwhile. Nothing for an empty one, or while locked.
    void logDistrust(const QString& check) const;
    /// What \p outcome says of the server, likewise.
    template <typename T> [[nodiscard]] Result<T> logged(Result<T> outcome) const
    {
        if (!outcome) {
            logDistrust(DistrustNotes::checkOf(outcome.error()));
        }
        return outcome;
    }
    /// Closes the vault and wipes the keys.
    void close();
};

} // namespace kluis::app
