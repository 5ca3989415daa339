// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PushJudge about what an employee asked for: single values that are corrected or removed.
#include "server/api/PushJudge.h"

#include "core/domain/TaskRecord.h"
#include "core/protocol/RejectReason.h"
#include "server/audit/AuditLog.h"
#include "server/retention/DossierFacts.h"
#include "server/retention/RetentionStore.h"
#include "server/retention/ValueRemoval.h"

#include <QDateTime>

namespace kluis::server {

using protocol::AskedChange;
using protocol::Operation;
using protocol::OperationItem;
namespace reason = protocol::reason;

namespace {

/// The rules let one item of an operation be asked for, beside no other.
AskedChange askedOf(const Operation& op)
{
    return op.items.isEmpty() ? AskedChange() : op.items.first().asked();
}

} // namespace

/// There is such a request, or finding, and it is not answered yet; and of what is to go nothing must be kept.
PushJudge::Verdict PushJudge::checkAsked(const Operation& op)
{
    const AskedChange asked = askedOf(op);
    if (!asked.isAsked()) {
        return std::optional<Refusal>();
    }
    const auto isOpen = isRequestOpen(asked);
    if (!isOpen) {
        return failure(isOpen);
    }
    if (!*isOpen) {
        return std::optional(Refusal{ErrorCode::NotFound, reason::noRequest});
    }
    return asked.isRemoval() ? checkKept(op) : Verdict(std::optional<Refusal>());
}

Result<bool> PushJudge::isRequestOpen(const AskedChange& asked)
{
    const auto stored = m_records.record(m_dossier, RecordStore::RecordKind::Task, asked.request.bytes());
    if (!stored || stored->revision == 0) {
        return stored ? Result<bool>(false) : failure(stored);
    }
    const auto item = standingItem(asked.request.bytes());
    if (!item) {
        return failure(item);
    }
    const auto task =
        *item ? domain::TaskRecord::parse((*item)->value()) : Result<domain::TaskRecord>(domain::TaskRecord());
    const auto key = task ? task->request() : std::nullopt;
    return key && task->isOpen() && asked.mayName(key->kind, m_caller.role);
}

/// A hold keeps everything, and the employer's terms are the law's: no request ends them. They are terms of what may be kept,
/// so what should never have been recorded has none (docs/decisions/0097). Master data and capacity are kept for nothing but
/// the rest of the dossier, and the medical term is the employee's to end (docs/decisions/0056).
PushJudge::Verdict PushJudge::checkKept(const Operation& op)
{
    const auto held = RetentionStore(m_database).hold(op.dossier);
    if (!held || *held) {
        return held ? Verdict(std::optional(Refusal{ErrorCode::Forbidden, reason::legalHold})) : Verdict(failure(held));
    }
    if (askedOf(op).isUnlawful() || retention::partOf(op.category) != retention::Part::Employer) {
        return std::optional<Refusal>();
    }
    const auto dossier = m_records.dossier(op.dossier);
    const auto choices = RetentionStore(m_database).choices();
    if (!dossier || !*dossier || !choices) {
        return !dossier ? failure(dossier) : !choices ? Verdict(failure(choices)) : Verdict(std::optional<Refusal>());
    }
    const auto facts = DossierFacts(m_database).of(**dossier);
    if (!facts) {
        return failure(facts);
    }
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_serverTime, Qt::UTC).date();
    const auto review = retention::Review::of(retention::Part::Employer, *facts, retention::Policy(*choices), today);
    const bool isOver = review.state() == retention::Review::State::Due;
    return isOver ? std::optional<Refusal>() : std::optional(Refusal{ErrorCode::Forbidden, reason::mustBeKept});
}

Result<void> PushJudge::removeAsked(const Operation& op, quint64 chainIndex)
{
    return askedOf(op).isRemoval() ? ValueRemoval(m_database).before(op, m_dossier, chainIndex) : Result<void>();
}

/// By itself, so that it can be looked for: which field, by whom, and on which request. \p pushed: the operation's entry.
Result<void> PushJudge::auditAsked(const Operation& op, const protocol::ServerEvent& pushed)
{
    const AskedChange asked = askedOf(op);
    if (!asked.isAsked()) {
        return {};
    }
    protocol::ServerEvent event = pushed;
    event.kind = asked.isUnlawful()  ? protocol::ServerEventKind::UnlawfulRemoved
                 : asked.isRemoval() ? protocol::ServerEventKind::ValueRemoved
                                     : protocol::ServerEventKind::ValueCorrected;
    event.count = 0;
    event.object = op.items.first().fieldId();
    event.payload = asked.request.bytes();
    return AuditLog::append(m_database, event);
}

} // namespace kluis::server
