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
class MedicalInvites;
class MedicalKeys;
class MedicalLogClient;

/// What leads do with the medical log: start it, open a group for each employer, add the people they vouched for, take
/// out who leaves, and start a new group key where one is due.
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

    /// Leads only, nothing for others: takes out members whose account or grant ended, makes the groups that are missing
    /// for the granted employers, adds approved members with a grant who are not in yet, and starts new group keys where
    /// the log demands them. Needs the server only when there is something to do or learn.
    /// Approves those who answered an invite of \p invites.
    [[nodiscard]] Result<void> maintain(MedicalInvites& invites);

    /// Vouches for \p login, whose \p fingerprint a person typed as compared. Forbidden for others than leads; NotFound;
    /// Untrusted when the digits differ. Who was approved with other keys before leaves with those first.
    [[nodiscard]] Result<void> approve(const QString& login, const QString& fingerprint);

    /// The account called \p login. Forbidden for others than leads; NotFound.
    [[nodiscard]] Result<protocol::DirectoryUser> colleague(const QString& login);
    /// Takes \p login out of all groups, ends being a lead, and starts new keys where this person can. Forbidden for
    /// others than leads and for the last lead; NotFound; InvalidArgument for oneself.
    [[nodiscard]] Result<void> remove(const QString& login);
    /// Makes an approved company doctor a lead. Forbidden for others than leads and for other roles; NotFound; Exists.
    [[nodiscard]] Result<void> makeLead(const QString& login);
    /// Starts a new group key for \p tenant, or zero: for every group this person is in. Forbidden for others than
    /// leads; NotFound when there is none.
    [[nodiscard]] Result<void> rotate(const TenantId& tenant);
    /// From now on only \p logins hold the content key of the dossier, or all of the group again when there are none
    /// (docs/decisions/0027). Forbidden for others than leads, and when nothing would change; NotFound for who is not in
    /// the employer's group; InvalidArgument when nobody stays who could seal the dossier for the others; LimitExceeded.
    [[nodiscard]] Result<void> restrictDossier(const TenantId& tenant, const DossierId& dossier,
                                               const QStringList& logins);

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
    [[nodiscard]] Result<void> startEpoch(const TenantId& tenant, const crypto::SecretBytes& previous,
                                          crypto::MedicalLogWriter& writer, Entries& entries);
    [[nodiscard]] Result<void> removeGone(const protocol::Directory& people, const crypto::MedicalLogState& state,
                                          crypto::MedicalLogWriter& writer, Entries& entries);
    [[nodiscard]] Result<void> rotateDue(const crypto::MedicalLogState& state, crypto::MedicalLogWriter& writer,
                                         Entries& entries);
    [[nodiscard]] Result<void> nextEpoch(const TenantId& tenant, const crypto::MedicalLogState& state,
                                         crypto::MedicalLogWriter& writer, Entries& entries);
    [[nodiscard]] Result<void> leave(const UserId& user, const crypto::MedicalLogState& state,
                                     crypto::MedicalLogWriter& writer, Entries& entries);
    /// A lead's word for the keys the directory shows, which must have been compared.
    [[nodiscard]] Result<void> vouch(const protocol::DirectoryUser& person, const crypto::MedicalLogState& state,
                                     crypto::MedicalLogWriter& writer, Entries& entries);
    [[nodiscard]] Result<std::vector<UserId>> membersCalled(const TenantId& tenant, const QStringList& logins);
    [[nodiscard]] std::vector<UserId> approvedFor(const TenantId& tenant, const protocol::Directory& people,
                                                  const crypto::MedicalLogState& state) const;
    [[nodiscard]] bool isLead() const;

    MedicalLogClient& m_log;
    MedicalKeys& m_keys;
    ApiClient& m_api;
    const SessionIdentity& m_session;
};

} // namespace kluis::app
