// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/ContentKeyRecord.h"
#include "core/domain/AppointmentRecord.h"
#include "core/protocol/ServerEvent.h"
#include "core/protocol/SyncMessages.h"
#include "server/api/Caller.h"
#include "server/api/OperationRules.h"
#include "server/store/ChangeStore.h"
#include "server/store/MedicalLogReplay.h"
#include "server/store/RecordStore.h"
#include "server/store/Scope.h"
#include "server/store/StoreDatabase.h"

#include <map>
#include <memory>
#include <optional>

namespace kluis::server {

/// An operation of a push, judged as far as that goes without the database.
struct PushCandidate {
    std::optional<protocol::Operation> op; ///< nothing when the bytes are none
    QByteArray encoded;
    std::optional<Refusal> authorship; ///< author, device, signature
    std::optional<Refusal> content;    ///< kind, fields, values, rights
};

/// Decides what becomes of each operation of one push and stores the good ones. Lives as long as one writing
/// transaction; every check of an operation runs before its first write.
class PushJudge {
public:
    /// How strictly.
    struct Rules {
        bool refusesUnscanned = false; ///< documents that no scanner looked at are not taken
        bool doubtsBases = false;      ///< PushRequest::basesInDoubt
    };

    PushJudge(StoreDatabase& database, const Caller& caller, MedicalLogReplay& medicalLog, qint64 serverTime,
              const Rules& rules);

    /// Judges, stores what is good, and writes both outcomes to the audit chain. Errors are the database's; a
    /// refusal is a result.
    [[nodiscard]] Result<protocol::PushResult> decide(const PushCandidate& candidate);

private:
    static protocol::PushResult rejected(const OpId& id, const Refusal& refusal);
    Result<protocol::PushResult> judge(const PushCandidate& candidate);
    Result<void> audit(const protocol::Operation& op, const protocol::PushResult& result);
    Result<void> auditReleases(const protocol::Operation& op, const protocol::ServerEvent& pushed);
    using Verdict = Result<std::optional<Refusal>>;

    Result<std::optional<protocol::PushResult>> earlierResult(const protocol::Operation& op);
    Result<Scope*> scopeOf(const TenantId& tenant);
    Verdict checkPlace(const protocol::Operation& op, Scope* scope);
    Result<bool> isDestroyed(const protocol::Operation& op);
    Verdict checkNumber(const protocol::Operation& op);
    Verdict checkBlobs(const protocol::Operation& op);
    Verdict checkTasks(const protocol::Operation& op);
    Result<std::optional<protocol::OperationItem>> standingItem(const QByteArray& record);
    Verdict checkTask(const protocol::Operation& op, const protocol::OperationItem& item);
    Result<bool> worksOn(const protocol::Operation& op, const QString& person);
    Result<std::optional<domain::Role>> standInFor(const protocol::Operation& op, const QString& owner);
    Verdict checkTimes(const protocol::Operation& op);
    Result<bool> mayTake(const TenantId& tenant, const QByteArray& record,
                         const domain::AppointmentRecord& appointment);
    Result<void> takeTimes(const protocol::Operation& op);
    Verdict checkSeen(const protocol::Operation& op);
    Verdict checkAsked(const protocol::Operation& op);
    Result<bool> isRequestOpen(const protocol::AskedChange& asked);
    Verdict checkKept(const protocol::Operation& op);
    Result<void> removeAsked(const protocol::Operation& op, quint64 chainIndex);
    Result<void> auditAsked(const protocol::Operation& op, const protocol::ServerEvent& pushed);
    Verdict checkMedical(const protocol::Operation& op);
    Verdict checkContentKeys(const protocol::Operation& op, const crypto::MedicalLogState& state);
    Verdict checkEnvelopes(const protocol::Operation& op, const crypto::MedicalLogState& state);
    Result<std::optional<protocol::PushResult>> checkRevisions(const protocol::Operation& op, Scope& scope);
    Result<bool> extends(const protocol::Operation& op, const protocol::OperationItem& item,
                         const StoredRecord& current);
    Result<QHash<KeyId, crypto::ContentKeyRecord>> contentKeys();
    Result<std::optional<protocol::PulledOperation>> presentAt(qint64 place, Scope& scope);

    RecordStore m_records;
    ChangeStore m_changes;
    StoreDatabase& m_database;
    const Caller& m_caller;
    MedicalLogReplay& m_medicalLog;
    qint64 m_serverTime;
    Rules m_rules;
    qint64 m_dossier = 0;    ///< store number of the dossier in question
    quint64 m_linksSeen = 0; ///< of the chain it extends, by the author of the operation in question
    std::map<TenantId, std::unique_ptr<Scope>> m_scopes;
};

} // namespace kluis::server
