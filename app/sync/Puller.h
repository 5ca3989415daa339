// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/DirectoryCache.h"
#include "app/sync/OperationVerifier.h"
#include "app/sync/PageApplier.h"
#include "app/sync/SyncNotice.h"
#include "core/base/Result.h"
#include "core/protocol/SyncMessages.h"

#include <QCoreApplication>

#include <memory>
#include <optional>

namespace kluis::app {

class ApiClient;
class MedicalLogSource;
class PendingCall;
class SyncProgressMeter;
class Vault;

/// Pulls one employer from the cursor to the end, with several things at once: the next page is on its way, this one is
/// read and its signatures are checked on all processors, the one before is written. Only whole, checked pages are
/// written, in order, each in one transaction. The engine's thread.
class Puller {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::Puller)

public:
    struct Outcome {
        quint64 operations = 0;
        bool rewound = false; ///< the server's past was rewritten: nothing was taken over
    };

    Puller(Vault& vault, ApiClient& api, MedicalLogSource& medicalLog, DirectoryCache& directory,
           OperationVerifier& verifier, SyncProgressMeter& progress, QList<SyncNotice>& notices);

    /// \p full: forget what is here and begin at 0. Errors as Synchroniser::run.
    [[nodiscard]] Result<Outcome> pull(const TenantId& tenant, bool full);

private:
    [[nodiscard]] Result<Outcome> run(const TenantId& tenant, PageApplier& applier, bool& again);
    [[nodiscard]] Result<Outcome> receive(Records::Cursor cursor, PageApplier& applier, std::optional<PulledPage>& last,
                                          bool& again);
    [[nodiscard]] Result<quint64> take(const QByteArray& body, quint64 after, PageApplier& applier,
                                       std::optional<PulledPage>& last);
    [[nodiscard]] Result<void> finish(const PulledPage& page, PageApplier& applier);
    [[nodiscard]] std::unique_ptr<PendingCall> ask(const Records::Cursor& cursor);
    [[nodiscard]] Result<void> checkFrame(const protocol::PageFrame& page, const Records::Cursor& asked);
    [[nodiscard]] Result<void> bringKeys(const protocol::PullPage& page);
    [[nodiscard]] Result<void> startChecks(const protocol::PullPage& page);
    [[nodiscard]] Result<void> finishChecks();
    [[nodiscard]] Result<std::vector<OperationVerifier::Check>> signers(const protocol::PullPage& page, bool& complete);
    [[nodiscard]] tl::unexpected<Error> unreadable(const Error& error);
    [[nodiscard]] tl::unexpected<Error> refuse(SyncNotice::Kind kind, const DossierId& dossier);

    Vault& m_vault;
    ApiClient& m_api;
    MedicalLogSource& m_medicalLog;
    DirectoryCache& m_directory;
    OperationVerifier& m_verifier;
    SyncProgressMeter& m_progress;
    QList<SyncNotice>& m_notices;
    TenantId m_tenant;
    quint64 m_done = 0;  ///< operations of this employer, for the progress
    quint64 m_total = 0; ///< the same
};

} // namespace kluis::app
