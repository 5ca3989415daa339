// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/SessionIdentity.h"
#include "core/base/Result.h"
#include "core/crypto/MedicalLogWriter.h"
#include "core/crypto/RecoverySecret.h"

#include <QCoreApplication>
#include <QList>
#include <QStringList>

#include <map>

namespace kluis::app {

class MedicalKeys;
class MedicalLogClient;

/// The practice's way back when no lead can open its medical data any more (SECURITY B1, Recovery): two of the three
/// printed shares make this person a lead, who then takes the group keys from them, replaces the secret and renews every
/// key. Everybody sees it in the log. Can be repeated when it was cut off. The engine's thread; references must outlive
/// it.
class TeamRecovery {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::TeamRecovery)

public:
    TeamRecovery(MedicalLogClient& log, MedicalKeys& keys, const SessionIdentity& session)
        : m_log(log), m_keys(keys), m_session(session)
    {
    }

    /// The secret from two or three printed shares. InvalidArgument with a sentence that says what is wrong: too few,
    /// mistyped, of two kits, twice the same one.
    [[nodiscard]] static Result<crypto::RecoverySecret> secretOf(const QStringList& shares);

    /// \p secret: what the shares gave; \p next: what takes its place. InvalidArgument when the secret is not the
    /// practice's; NotConfirmed without this person's own keys.
    [[nodiscard]] Result<void> run(const crypto::RecoverySecret& secret, const crypto::RecoverySecret& next);

private:
    using Entries = QList<QByteArray>;
    [[nodiscard]] Result<Entries> entries(const crypto::RecoverySecret& secret, const crypto::RecoverySecret& next);
    /// This person as a member of every group, and its newest key.
    [[nodiscard]] Result<void> enterGroups(const crypto::RecoverySecret& secret, const crypto::MedicalLogState& state,
                                           crypto::MedicalLogWriter& writer, Entries& entries);
    /// This person on the list of every restricted dossier.
    [[nodiscard]] Result<void> enterDossiers(const crypto::MedicalLogState& state, crypto::MedicalLogWriter& writer,
                                             Entries& entries);

    MedicalLogClient& m_log;
    MedicalKeys& m_keys;
    const SessionIdentity& m_session;
    std::map<TenantId, crypto::SecretBytes> m_groupKeys;
};

} // namespace kluis::app
