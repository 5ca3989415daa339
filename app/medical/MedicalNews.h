// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/SessionIdentity.h"
#include "core/base/Result.h"
#include "core/crypto/MedicalLogEntry.h"

#include <QCoreApplication>
#include <QStringList>

namespace kluis::app {

class MedicalLogClient;
class Vault;

/// Tells everybody who reads medical content what others change in the medical log: nobody joins, leaves or becomes a
/// lead unseen (SECURITY B1). Remembers in the vault how far the person was told. Names are those of the vault, so that
/// this needs no server. Nothing to tell for roles that are not medical. The engine's thread; references must outlive
/// it.
class MedicalNews {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::MedicalNews)

public:
    MedicalNews(Vault& vault, MedicalLogClient& log, const SessionIdentity& session)
        : m_vault(vault), m_log(log), m_session(session)
    {
    }

    /// A sentence for each change by others since seen(), oldest first. A device that was never told anything begins
    /// with what comes from now on: who is in the group stands in the list of members.
    [[nodiscard]] Result<QStringList> unseen();
    [[nodiscard]] Result<void> seen();

private:
    [[nodiscard]] QString sentence(const crypto::MedicalLogEntry& entry);
    [[nodiscard]] QString person(const UserId& user);
    [[nodiscard]] QString dossier(const DossierId& dossier);
    [[nodiscard]] QString employer(const TenantId& tenant);

    Vault& m_vault;
    MedicalLogClient& m_log;
    const SessionIdentity& m_session;
};

} // namespace kluis::app
