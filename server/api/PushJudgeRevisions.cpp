// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PushJudge about the revisions that an operation's items stand on.
#include "server/api/PushJudge.h"

#include "core/protocol/ConflictReason.h"
#include "core/protocol/RejectReason.h"

namespace kluis::server {

using protocol::Operation;
using protocol::OperationItem;
using protocol::OperationKind;
using protocol::PushResult;
using protocol::PushStatus;
namespace reason = protocol::reason;

namespace {

bool isMutable(OperationKind kind)
{
    return kind == OperationKind::Field || kind == OperationKind::Task;
}

} // namespace

/// Every item must extend the revision the store holds: one behind is a conflict to be decided by a person, one
/// ahead means that this server lost what the client saw acknowledged.
Result<std::optional<PushResult>> PushJudge::checkRevisions(const Operation& op, Scope& scope)
{
    std::optional<PushResult> conflict;
    QList<quint64> standing;
    for (const OperationItem& item : op.items) {
        const auto current = m_records.record(m_dossier, RecordStore::recordKindOf(op.kind), item.record());
        if (!current) {
            return failure(current);
        }
        if (item.baseRevision() > current->revision) {
            return std::optional(rejected(op.id, {ErrorCode::Conflict, reason::futureRevision}));
        }
        standing.append(current->revision);
        const auto fits = extends(op, item, *current);
        if (!fits) {
            return failure(fits);
        }
        if (*fits || conflict) {
            continue;
        }
        if (item.asked().isRemoval()) {
            // What stands there now nobody asked about: whoever carries it out is to look first.
            return std::optional(rejected(op.id, {ErrorCode::Conflict, reason::recordChanged}));
        }
        if (!isMutable(op.kind)) {
            // Append-only: a record id that is taken is no conflict but a mistake.
            return std::optional(rejected(op.id, {ErrorCode::Malformed, reason::malformed}));
        }
        auto shown = presentAt(current->place, scope);
        if (!shown) {
            return failure(shown);
        }
        conflict.emplace();
        conflict->id = op.id;
        conflict->status = PushStatus::Conflict;
        conflict->current = std::move(*shown);
        const auto made = m_changes.at(current->place);
        if (!made) {
            return failure(made);
        }
        if (*made && (*made)->author == m_caller.user) {
            conflict->reason = QString::fromLatin1(reason::ownValue);
        }
    }
    if (conflict) {
        // Also where the value is not the author's to read: he can be asked whether his own is to take its place.
        conflict->revisions = std::move(standing);
    }
    return conflict;
}

/// By its number; where that may be another's, what stands there must also have been seen by its author, or written by him on
/// this device.
Result<bool> PushJudge::extends(const Operation& op, const OperationItem& item, const StoredRecord& current)
{
    const bool isNumberKnown = !m_rules.doubtsBases || item.baseRevision() == 0 || !isMutable(op.kind);
    if (item.baseRevision() != current.revision || isNumberKnown) {
        return item.baseRevision() == current.revision;
    }
    const auto made = m_changes.at(current.place);
    if (!made) {
        return failure(made);
    }
    if (!*made || (*made)->chainIndex <= m_linksSeen) {
        return true;
    }
    // Of another device it is one's own and not what one stands on: the client is to look. Times say nothing, a clock may have
    // been put back.
    const auto theirs = Operation::decode((*made)->bytes);
    return theirs && theirs->author == op.author && theirs->device == op.device;
}

Result<std::optional<protocol::PulledOperation>> PushJudge::presentAt(qint64 place, Scope& scope)
{
    const auto change = m_changes.at(place);
    if (!change) {
        return failure(change);
    }
    if (!*change) {
        return std::optional<protocol::PulledOperation>();
    }
    return scope.present(**change, m_changes);
}

} // namespace kluis::server
