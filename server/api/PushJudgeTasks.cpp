// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PushJudge about tasks: whose a task is stands in the task.
#include "server/api/PushJudge.h"

#include "core/domain/TaskRights.h"
#include "core/protocol/RejectReason.h"

namespace kluis::server {

using protocol::OperationItem;

/// The task as it stands, or nothing where there is none.
Result<std::optional<domain::TaskRecord>> PushJudge::standingTask(const QByteArray& record)
{
    const auto stored = m_records.record(m_dossier, RecordStore::RecordKind::Task, record);
    if (!stored) {
        return failure(stored);
    }
    if (stored->revision == 0) {
        return std::optional<domain::TaskRecord>();
    }
    const auto change = m_changes.at(stored->place);
    if (!change || !*change) {
        return change ? Result<std::optional<domain::TaskRecord>>(std::nullopt) : failure(change);
    }
    const auto op = protocol::Operation::decode((*change)->bytes);
    if (!op) {
        return failure(op);
    }
    for (const OperationItem& item : op->items) {
        if (item.record() == record) {
            const auto task = domain::TaskRecord::parse(item.value());
            return task ? std::optional(*task) : std::nullopt;
        }
    }
    return std::optional<domain::TaskRecord>();
}

/// A task is changed by those whose it is, a milestone by the roles of its row. How far behind the writer was is asked
/// after that: who may not change it learns nothing of it either.
PushJudge::Verdict PushJudge::checkTasks(const protocol::Operation& op)
{
    for (const OperationItem& item : op.items) {
        const auto before = standingTask(item.record());
        if (!before) {
            return failure(before);
        }
        const auto after = domain::TaskRecord::parse(item.value());
        if (*before && after && !domain::TaskRights::mayChange({op.author, m_caller.role}, **before, *after)) {
            return std::optional(Refusal{ErrorCode::Forbidden, protocol::reason::notAllowed});
        }
    }
    return std::optional<Refusal>();
}

} // namespace kluis::server
