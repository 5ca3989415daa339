// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/SyncReport.h"
#include "app/sync/Pusher.h"
#include "app/sync/SyncNotice.h"
#include "core/base/Result.h"

#include <QCoreApplication>
#include <QList>

namespace kluis::app {

class ApiClient;
class DirectoryCache;
class DocumentUploader;
class MedicalLogSource;
class SyncProgressMeter;
class Vault;

/// Brings the vault and the server together (SYNC.md): pushes the outbox, pulls every employer of the session,
/// repeats while answers made new work, then sends the audit queue and fetches pinned documents. One per profile, in
/// the engine's thread.
///
/// What was applied stays whatever happens; a crash or an error at any moment repeats at most one page and loses no
/// edit. A server that shows another past than before, forged or unreadable operations, is not followed: nothing of
/// that page is applied, the other employers go on, and run() ends with that failure.
class Synchroniser {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::Synchroniser)

public:
    /// \p vault must be attached. All must outlive this.
    Synchroniser(Vault& vault, ApiClient& api, MedicalLogSource& medicalLog);

    /// \p full: forget what was pulled (never the outbox) and fetch everything again.
    /// Errors: ApiClient's; Cancelled when \p progress said so; Untrusted when the server's answers don't fit its
    /// own past or carry wrong signatures; Malformed; Storage. A rewound server is no error: report.rewound.
    [[nodiscard]] Result<SyncReport> run(bool full, const ProgressHandler& progress);

    /// Only sends: the outbox once, with what a server that was put back may have lost, then the audit queue. For a device
    /// that the server sends nothing any more. The errors of run().
    [[nodiscard]] Result<void> sendOnly();

    /// The connection costs by volume: run() leaves documents where they are that are only to be kept here.
    void setThrifty(bool thrifty) { m_isThrifty = thrifty; }

    /// What the last run() met that a person or a log should know.
    [[nodiscard]] const QList<SyncNotice>& notices() const { return m_notices; }

private:
    [[nodiscard]] Result<void> exchange(bool full, DirectoryCache& directory, SyncProgressMeter& progress,
                                        SyncReport& report);
    [[nodiscard]] Result<Pusher::Outcome> pushAll(Pusher& pusher, DocumentUploader& documents);
    [[nodiscard]] Result<void> compareDigests(DirectoryCache& directory, SyncProgressMeter& progress);
    [[nodiscard]] Result<void> fitDocuments(SyncProgressMeter& progress);
    [[nodiscard]] Result<void> fitRestrictions();
    [[nodiscard]] Result<QHash<TenantId, quint64>> reached();
    [[nodiscard]] Result<void> dropLostTenants();

    Vault& m_vault;
    ApiClient& m_api;
    MedicalLogSource& m_medicalLog;
    QList<SyncNotice> m_notices;
    bool m_isThrifty = false;
};

} // namespace kluis::app
