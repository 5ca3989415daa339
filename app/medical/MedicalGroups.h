// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/SessionIdentity.h"
#include "core/base/Result.h"
#include "core/crypto/MedicalLogWriter.h"
#include "core/crypto/RecoverySecret.h"
#include "core/protocol/DirectoryMessages.h"

#include <QCoreApplication>

#include <functional>
#include <vector>

namespace kluis::app {

class ApiClient;
class MedicalKeys;
class MedicalLogClient;

/// What leads do with the medical log: start it, open a group for each employer, add the people they vouched for.
/// Every change is made on a copy, verified there like any reader would, and repeated on the newer log when somebody
/// else was first. The engine's thread; all references must outlive this.
class MedicalGroups {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::MedicalGroups)

public:
    MedicalGroups(MedicalLogClient& log, MedicalKeys& keys, ApiClient& api, const SessionIdentity& session);

    /// The people of the employers in the session, from the server.
    [[nodiscard]] Result<protocol::Directory> directory();

    /// The first entry, this person as first lead, and a group with epoch 1 for each granted employer. Exists when
    /// there is a log. \p recovery is granted every group key.
    [[nodiscard]] Result<void> start(const crypto::RecoverySecret& recovery);

    /// Leads only, nothing for others: makes the groups that are missing for the granted employers and adds approved
    /// members with a grant who are not in yet. Needs the server only when there is something to do or learn.
    [[nodiscard]] Result<void> maintain();

    /// Vouches for \p login, whose \p fingerprint a person typed as compared. Forbidden for others than leads; NotFound;
    /// Untrusted when the digits differ; Exists when approved already.
    [[nodiscard]] Result<void> approve(const QString& login, const QString& fingerprint);

private:
    using Entries = QList<QByteArray>;
    /// Writes entries by a writer on a copy of the log.
    using Change = std::function<Result<void>(crypto::MedicalLogState&, crypto::MedicalLogWriter&, Entries&)>;
    [[nodiscard]] Result<void> change(const Change& change);
    [[nodiscard]] Result<void> addMissing(const protocol::Directory& people, crypto::MedicalLogState& state,
                                          crypto::MedicalLogWriter& writer, Entries& entries);
    [[nodiscard]] Result<void> openGroup(const TenantId& tenant, const std::vector<UserId>& members,
                                         crypto::MedicalLogWriter& writer, Entries& entries);
    [[nodiscard]] Result<void> addMembers(const TenantId& tenant, const std::vector<UserId>& members,
                                          const crypto::MedicalLogState& state, crypto::MedicalLogWriter& writer,
                                          Entries& entries);
    [[nodiscard]] Result<void> startEpoch(const TenantId& tenant, crypto::MedicalLogWriter& writer, Entries& entries);
    [[nodiscard]] std::vector<UserId> approvedFor(const TenantId& tenant, const protocol::Directory& people,
                                                  const crypto::MedicalLogState& state) const;
    [[nodiscard]] bool isLead() const;

    MedicalLogClient& m_log;
    MedicalKeys& m_keys;
    ApiClient& m_api;
    const SessionIdentity& m_session;
};

} // namespace kluis::app
