// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/PushJudge.h"

#include "core/domain/ReleaseCopy.h"
#include "core/protocol/ConflictReason.h"
#include "core/protocol/RejectReason.h"
#include "server/audit/AuditLog.h"
#include "server/retention/RetentionStore.h"
#include "server/store/BlobStore.h"

namespace kluis::server {

using domain::Category;
using protocol::Operation;
using protocol::OperationItem;
using protocol::OperationKind;
using protocol::PushResult;
using protocol::PushStatus;
namespace reason = protocol::reason;

namespace {

constexpr Refusal unknownDossier{ErrorCode::NotFound, reason::unknownDossier};
constexpr Refusal destroyed{ErrorCode::NotFound, reason::dossierDestroyed};

/// What belongs to both parts is closed to the employer's side with its part.
retention::Part partOf(Category category)
{
    return retention::partOf(category).value_or(retention::Part::Employer);
}

const OperationItem* itemOf(const Operation& op, QLatin1StringView field)
{
    for (const OperationItem& item : op.items) {
        if (item.fieldId() == field) {
            return &item;
        }
    }
    return nullptr;
}

} // namespace

PushJudge::PushJudge(StoreDatabase& database, const Caller& caller, MedicalLogReplay& medicalLog, qint64 serverTime,
                     const Rules& rules)
    : m_records(database), m_changes(database), m_database(database), m_caller(caller), m_medicalLog(medicalLog),
      m_serverTime(serverTime), m_rules(rules)
{
}

PushResult PushJudge::rejected(const OpId& id, const Refusal& refusal)
{
    PushResult result;
    result.id = id;
    result.status = PushStatus::Rejected;
    result.code = quint16(refusal.code);
    result.reason = QString::fromLatin1(refusal.reason);
    return result;
}

Result<PushResult> PushJudge::decide(const PushCandidate& candidate)
{
    if (!candidate.op) {
        return rejected(OpId(), {ErrorCode::Malformed, reason::malformed});
    }
    auto result = judge(candidate);
    if (result) {
        if (auto logged = audit(*candidate.op, *result); !logged) {
            return failure(logged);
        }
    }
    return result;
}

/// What was applied and what was refused; a repeated answer and a conflict changed nothing and harmed nothing.
Result<void> PushJudge::audit(const Operation& op, const PushResult& result)
{
    if (result.status != PushStatus::Applied && result.status != PushStatus::Rejected) {
        return {};
    }
    const bool isGranted = m_caller.grantFor(op.tenant) != nullptr;
    ServerEvent event;
    event.kind = result.status == PushStatus::Applied ? ServerEventKind::Pushed : ServerEventKind::PushRefused;
    event.time = m_serverTime;
    event.tenant = isGranted ? op.tenant : TenantId();
    event.user = m_caller.user;
    event.device = m_caller.device;
    event.dossier = isGranted ? op.dossier : DossierId();
    event.outcome = result.code;
    event.count = quint64(op.items.size());
    event.object = op.id.toString();
    auto logged = AuditLog::append(m_database, event);
    if (!logged || event.kind != ServerEventKind::Pushed) {
        return logged;
    }
    const auto released = auditReleases(op, event);
    return released ? auditAsked(op, event) : released;
}

/// That something left medical secrecy, or was taken back, stands in the log by itself. \p pushed: the operation's entry.
Result<void> PushJudge::auditReleases(const Operation& op, const ServerEvent& pushed)
{
    for (const protocol::OperationItem& item : op.items) {
        const auto* copy = item.isSealed() ? nullptr : domain::ReleaseCopy::in(item.fieldId());
        const auto released = copy == nullptr ? std::nullopt : domain::ReleasedValue::parse(*copy, item.value());
        if (!released) {
            continue;
        }
        ServerEvent event = pushed;
        event.kind = released->isWithdrawn() ? ServerEventKind::ReleaseWithdrawn : ServerEventKind::ValueReleased;
        event.count = 0;
        event.object = item.fieldId();
        if (auto logged = AuditLog::append(m_database, event); !logged) {
            return logged;
        }
    }
    return {};
}

Result<PushResult> PushJudge::judge(const PushCandidate& candidate)
{
    const Operation& op = *candidate.op;
    if (candidate.authorship) {
        return rejected(op.id, *candidate.authorship);
    }
    auto earlier = earlierResult(op);
    if (!earlier) {
        return failure(earlier);
    }
    if (*earlier) {
        return **earlier;
    }
    const auto scope = scopeOf(op.tenant);
    if (!scope) {
        return failure(scope);
    }
    const auto misplaced = checkPlace(op, *scope);
    if (!misplaced) {
        return failure(misplaced);
    }
    if (*misplaced) {
        return rejected(op.id, **misplaced);
    }
    if (candidate.content) {
        return rejected(op.id, *candidate.content);
    }
    if (const auto outside = OperationRules::checkAgreed(op, (*scope)->agreement())) {
        return rejected(op.id, *outside);
    }
    const auto unseen = checkSeen(op);
    if (!unseen) {
        return failure(unseen);
    }
    if (*unseen) {
        return rejected(op.id, **unseen);
    }
    auto refused = op.category == Category::Medical ? checkMedical(op) : checkNumber(op);
    if (refused && !*refused && op.kind == OperationKind::Document) {
        refused = checkBlobs(op);
    }
    if (refused && !*refused && op.kind == OperationKind::Task) {
        refused = checkTasks(op);
    }
    if (refused && !*refused) {
        refused = checkAsked(op);
    }
    if (!refused) {
        return failure(refused);
    }
    if (*refused) {
        return rejected(op.id, **refused);
    }
    auto outdated = checkRevisions(op, **scope);
    if (!outdated) {
        return failure(outdated);
    }
    if (*outdated) {
        return **outdated;
    }
    const auto taken = checkTimes(op);
    if (!taken || *taken) {
        return taken ? Result<PushResult>(rejected(op.id, **taken)) : failure(taken);
    }
    if (auto kept = takeTimes(op); !kept) {
        return failure(kept);
    }
    auto accepted = m_records.accept(op, candidate.encoded, m_serverTime);
    if (!accepted) {
        return failure(accepted);
    }
    if (auto removed = removeAsked(op, accepted->chainIndex); !removed) {
        return failure(removed);
    }
    PushResult result;
    result.id = op.id;
    result.status = PushStatus::Applied;
    result.seq = accepted->seq;
    result.chainIndex = accepted->chainIndex;
    result.revisions = std::move(accepted->revisions);
    return result;
}

/// An operation that is in the store already is answered as the first time, whatever has changed since: the
/// client may have missed the answer. Only the very same one: another under its id is refused.
Result<std::optional<PushResult>> PushJudge::earlierResult(const Operation& op)
{
    const auto stored = m_changes.byOpId(op.id);
    if (!stored) {
        return failure(stored);
    }
    if (!*stored) {
        return std::optional<PushResult>();
    }
    if ((*stored)->author != m_caller.user || (*stored)->digest != op.digest()) {
        return std::optional(rejected(op.id, {ErrorCode::Malformed, reason::malformed}));
    }
    PushResult result;
    result.id = op.id;
    result.status = PushStatus::Duplicate;
    result.seq = (*stored)->seq;
    result.chainIndex = (*stored)->chainIndex;
    result.revisions = (*stored)->revisions;
    return std::optional(std::move(result));
}

/// \returns null without a grant.
Result<Scope*> PushJudge::scopeOf(const TenantId& tenant)
{
    if (const auto known = m_scopes.find(tenant); known != m_scopes.end()) {
        return known->second.get();
    }
    const auto stream = m_changes.stream(tenant);
    if (!stream) {
        return failure(stream);
    }
    auto found = Scope::of(m_caller, tenant, *stream, m_database, m_medicalLog);
    if (!found) {
        return failure(found);
    }
    auto& scope = *found;
    auto& place = m_scopes[tenant];
    if (scope) {
        place = std::make_unique<Scope>(std::move(*scope));
    }
    return place.get();
}

/// Is the dossier one this caller works on? No dossier, another employer's and another department's are answered
/// alike.
PushJudge::Verdict PushJudge::checkPlace(const Operation& op, Scope* scope)
{
    m_dossier = 0;
    if (scope == nullptr || !Scope::hasDossierContent(m_caller.role)) {
        return std::optional(unknownDossier);
    }
    const auto dossier = m_records.dossier(op.dossier);
    if (!dossier) {
        return failure(dossier);
    }
    if (op.kind == OperationKind::Dossier) {
        // Asked first: whether a part that is closed to the employer is left is nobody's to learn by asking again.
        const auto gone = RetentionStore(m_database).wasDestroyed(op.dossier, quint8(partOf(Category::Administrative)));
        if (!gone || *gone) {
            return gone ? Verdict(std::optional(destroyed)) : Verdict(failure(gone));
        }
        if (*dossier) {
            return std::optional(Refusal{ErrorCode::Exists, reason::dossierExists});
        }
        const OperationItem* unit = itemOf(op, QLatin1StringView("org_unit"));
        const QString& department = scope->filter().department;
        if (!department.isEmpty() && (unit == nullptr || RecordStore::departmentOf(unit->value()) != department)) {
            return std::optional(Refusal{ErrorCode::Forbidden, reason::notAllowed});
        }
        return std::optional<Refusal>();
    }
    if (!*dossier || !scope->covers(**dossier)) {
        const auto gone = RetentionStore(m_database).wasDestroyed(op.dossier, quint8(partOf(op.category)));
        return gone ? std::optional(*gone ? destroyed : unknownDossier) : Verdict(failure(gone));
    }
    if (const auto gone = isDestroyed(op); !gone || *gone) {
        return gone ? Verdict(std::optional(destroyed)) : Verdict(failure(gone));
    }
    m_dossier = (*dossier)->number;
    return std::optional<Refusal>();
}

/// Whether its author had not heard yet that this part of the dossier was destroyed.
Result<bool> PushJudge::isDestroyed(const Operation& op)
{
    const bool isLeft = !retention::partOf(op.category) && domain::isMedical(m_caller.role);
    const auto at = RetentionStore(m_database).destroyedAt(op.dossier, isLeft ? 0 : quint8(partOf(op.category)));
    return at ? Result<bool>(op.baseSeq < *at) : failure(at);
}

/// What its author had seen must stand here. Where it does not, this server lost it (a backup was put back): every
/// reader would refuse the operation, for ever.
PushJudge::Verdict PushJudge::checkSeen(const Operation& op)
{
    constexpr Refusal lost{ErrorCode::Conflict, reason::futureRevision};
    if (op.kind != OperationKind::Dossier) {
        const auto seen = m_changes.linksSeen(m_dossier, op);
        if (!seen) {
            return failure(seen);
        }
        m_linksSeen = seen->value_or(0);
        if (!*seen) {
            // Not lost but destroyed, where the author was away for longer than that is told.
            const auto horizon = RetentionStore(m_database).horizon(op.tenant);
            return horizon ? Verdict(std::optional(op.baseSeq < *horizon ? destroyed : lost))
                           : Verdict(failure(horizon));
        }
    }
    if (domain::isMedical(m_caller.role)) {
        const auto log = m_medicalLog.state(m_database);
        if (!log) {
            return failure(log);
        }
        if (!(*log)->passedThrough(op.medicalLogHead)) {
            return std::optional(lost);
        }
    }
    return std::optional<Refusal>();
}

/// A personnel number names one dossier at an employer.
PushJudge::Verdict PushJudge::checkNumber(const Operation& op)
{
    const OperationItem* number = itemOf(op, QLatin1StringView("personnel_no"));
    if (number == nullptr || op.kind == OperationKind::Entry || op.kind == OperationKind::Document ||
        op.kind == OperationKind::Task) {
        return std::optional<Refusal>();
    }
    const auto holder = m_records.dossier(op.tenant, number->value());
    if (!holder) {
        return failure(holder);
    }
    if (*holder && (*holder)->id != op.dossier) {
        return std::optional(Refusal{ErrorCode::Exists, reason::duplicateNumber});
    }
    return std::optional<Refusal>();
}

/// A document comes when its content is here, whole, and was sent for this very place by who says so now. A record sealed
/// anew is somebody else's word for the same content.
PushJudge::Verdict PushJudge::checkBlobs(const Operation& op)
{
    BlobStore blobs(m_database);
    for (const OperationItem& item : op.items) {
        const auto blob = blobs.find(RecordId::fromBytes(item.record()).value_or(RecordId()));
        if (!blob) {
            return failure(blob);
        }
        const bool isHere = *blob && (*blob)->isWhole && (*blob)->dossier == m_dossier &&
                            (*blob)->category == op.category &&
                            (item.baseRevision() > 0 || (*blob)->author == op.author);
        if (!isHere) {
            return std::optional(Refusal{ErrorCode::Conflict, reason::noContent});
        }
        if ((*blob)->scan == BlobScan::Infected) {
            return std::optional(Refusal{ErrorCode::Forbidden, reason::malware});
        }
        if (m_rules.refusesUnscanned && op.category != Category::Medical && !(*blob)->isSeenAs(item.value()) &&
            item.baseRevision() == 0) {
            return std::optional(Refusal{ErrorCode::Unreachable, reason::notScanned});
        }
    }
    return std::optional<Refusal>();
}

} // namespace kluis::server
