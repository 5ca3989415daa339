// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/DestructionConfirmation.h"
#include "server/api/Caller.h"
#include "server/api/ServerContext.h"
#include "server/audit/ServerEvent.h"
#include "server/http/HttpMessage.h"
#include "server/retention/Destroyer.h"
#include "server/retention/DestructionLedger.h"
#include "server/retention/RetentionStore.h"
#include "server/store/BlobFiles.h"
#include "server/store/MedicalLogReplay.h"
#include "server/store/RecordStore.h"
#include "server/store/StoreDatabase.h"

#include <QCoreApplication>

namespace kluis::server {

/// Terms, holds, and destruction by two people (docs/decisions/0056). The employer's part: HR proposes, a privacy officer
/// confirms. The medical part: a company doctor who reads it proposes, a privacy officer or another lead of the medical group confirms.
/// Any thread; all references must outlive it.
class RetentionApi {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::RetentionApi)

public:
    /// For how long caches are told of a destruction at least: milliseconds (SYNC, tombstones).
    static constexpr qint64 toldFor = 400LL * 24 * 3600 * 1000;

    RetentionApi(const ServerContext& context, MedicalLogReplay& medicalLog, BlobFiles files, DestructionLedger& ledger)
        : m_context(context), m_medicalLog(medicalLog), m_files(std::move(files)), m_ledger(ledger)
    {
    }

    /// `/v1/retention`: choices and holds; counts for privacy officers, which cost a look at every dossier of theirs.
    [[nodiscard]] HttpResponse overview(const HttpRequest& request, const Caller& caller);
    /// `/v1/retention/hold`
    [[nodiscard]] HttpResponse hold(const HttpRequest& request, const Caller& caller);
    /// `/v1/destruction/list`: those the caller proposed or may answer, and for his role those that were.
    [[nodiscard]] HttpResponse list(const HttpRequest& request, const Caller& caller);
    /// `/v1/destruction/propose`
    [[nodiscard]] HttpResponse propose(const HttpRequest& request, const Caller& caller);
    /// `/v1/destruction/confirm`: destroys, in one transaction, once the ledger says that it is about to.
    [[nodiscard]] HttpResponse confirm(const HttpRequest& request, const Caller& caller);
    /// `/v1/destruction/refuse`
    [[nodiscard]] HttpResponse refuse(const HttpRequest& request, const Caller& caller);

    /// Ends telling of what was destroyed longer ago than toldFor, and makes the ledger say what the store does.
    [[nodiscard]] Result<void> sweep();

private:
    [[nodiscard]] Result<protocol::RetentionOverview> look(StoreDatabase& database, const Caller& caller);
    [[nodiscard]] Result<void> countInto(StoreDatabase& database, const protocol::GrantedTenant& grant,
                                         const retention::Policy& policy, protocol::RetentionOverview& overview);
    [[nodiscard]] static Result<void> measure(StoreDatabase& database, protocol::DestructionReport& report);
    [[nodiscard]] Result<protocol::DestructionReports> reports(StoreDatabase& database, const Caller& caller);
    [[nodiscard]] Result<bool> mayKnow(StoreDatabase& database, const Caller& caller, const DossierId& dossier);
    [[nodiscard]] Result<bool> mayConfirm(StoreDatabase& database, const Caller& caller,
                                          const crypto::DestructionOrder& order);
    [[nodiscard]] Result<StoredDossier> judge(StoreDatabase& database, const crypto::DestructionOrder& order);
    [[nodiscard]] Result<void> checkMedical(StoreDatabase& database, const crypto::DestructionOrder& order);
    [[nodiscard]] Result<void> place(StoreDatabase& database, const crypto::DestructionOrder& order,
                                     const HttpRequest& request, const Caller& caller);
    struct Confirmed {
        StoredDossier dossier;
        crypto::DestructionOrder order;
    };
    /// Changes nothing.
    [[nodiscard]] Result<Confirmed>
    mayCarryOut(StoreDatabase& database, const crypto::DestructionConfirmation& confirmation, const Caller& caller);
    void conclude(DestructionLedger::Pledge& pledge, const crypto::DestructionConfirmation& confirmation,
                  const Result<Destroyer::Outcome>& done);
    [[nodiscard]] Result<Destroyer::Outcome> carryOut(StoreDatabase& database,
                                                      const crypto::DestructionConfirmation& confirmation,
                                                      const HttpRequest& request, const Caller& caller);
    [[nodiscard]] Result<void> record(StoreDatabase& database, ServerEvent event, const HttpRequest& request,
                                      const Caller& caller);

    ServerContext m_context;
    MedicalLogReplay& m_medicalLog;
    BlobFiles m_files;
    DestructionLedger& m_ledger;
};

} // namespace kluis::server
