// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Vault about tasks and the record of milestones.
#include "app/vault/Vault.h"

#include "app/vault/DossierProjection.h"
#include "app/vault/EditWriter.h"
#include "app/vault/Outbox.h"
#include "app/vault/WorksFor.h"
#include "core/crypto/Random.h"
#include "core/domain/TaskRights.h"
#include "core/storage/Transaction.h"

#include <QDateTime>

namespace kluis::app {

using domain::TaskRecord;
using storage::Transaction;

Result<RecordId> Vault::addTask(const DossierId& dossier, const TaskRecord& task)
{
    if (auto attached = ready(); !attached) {
        return failure(attached);
    }
    TaskRecord made = task;
    made.maker = m_session->user.toString();
    const auto id = crypto::randomId<RecordId>();
    const auto put = putTask(dossier, id, made, true);
    return put ? Result<RecordId>(id) : failure(put);
}

Result<void> Vault::changeTask(const DossierId& dossier, const RecordId& id, const TaskRecord& task)
{
    auto attached = ready();
    return attached ? putTask(dossier, id, task, false) : attached;
}

/// The text of a task or an appointment as it is shown: what waits lies over what the server said.
Result<std::optional<QString>> Vault::taskTextHere(const DossierPlace& dossier, const RecordId& id)
{
    const auto waiting = Outbox(m_database).waitingItem(dossier.number, RecordKind::Task, id.bytes());
    if (!waiting) {
        return failure(waiting);
    }
    if (*waiting) {
        return std::optional((*waiting)->value);
    }
    return Records(m_database).value(dossier.number, RecordKind::Task, id.bytes());
}

Result<std::optional<TaskRecord>> Vault::taskHere(const DossierPlace& dossier, const RecordId& id)
{
    const auto text = taskTextHere(dossier, id);
    if (!text) {
        return failure(text);
    }
    if (!*text) {
        return std::optional<TaskRecord>();
    }
    const auto task = TaskRecord::parse(**text);
    return task ? std::optional(*task) : std::nullopt;
}

/// The task in its canonical form, if this person may make, or so change, it.
Result<TaskRecord> Vault::judgeTask(const DossierPlace& dossier, const RecordId& id, const TaskRecord& task)
{
    const auto before = taskHere(dossier, id);
    if (!before) {
        return failure(before);
    }
    const domain::TaskRights::Person person{m_session->user, m_session->role};
    const auto standIn = WorksFor(m_database).standInFor(dossier.tenant, *before ? (*before)->owner : QString());
    if (!standIn) {
        return failure(standIn);
    }
    const bool isAllowed = *before ? domain::TaskRights::mayChange(person, **before, task, *standIn)
                                   : domain::TaskRights::mayMake(person, task);
    if (!isAllowed) {
        return fail(ErrorCode::Forbidden,
                    !task.milestone() ? tr("This task is somebody else's: who made it or whose it is may change it.")
                                      : tr("Your role does not record this milestone."));
    }
    auto canonical = TaskRecord::parse(task.toText());
    if (!canonical) {
        return canonical;
    }
    if (canonical->done > QDateTime::fromMSecsSinceEpoch(m_clock.unixMillis()).date()) {
        return fail(ErrorCode::InvalidArgument, tr("What is done can't be done on a day that is still to come."));
    }
    if (canonical->evidence.isEmpty()) {
        return canonical;
    }
    const QByteArray document = RecordId::fromString(canonical->evidence).value_or(RecordId()).bytes();
    auto row =
        m_database.query("SELECT EXISTS (SELECT 1 FROM record WHERE dossier = ?1 AND kind = 5 AND record = ?2) OR "
                         "EXISTS (SELECT 1 FROM outbox o JOIN outbox_item i ON i.position = o.position WHERE "
                         "o.dossier = ?1 AND o.state = 1 AND i.kind = 5 AND i.record = ?2)",
                         dossier.number, document);
    if (!row) {
        return failure(row);
    }
    if (const auto found = row->step(); !found) {
        return failure(found);
    }
    return row->int64(0) != 0 ? canonical : fail(ErrorCode::InvalidArgument, tr("This dossier has no such document."));
}

Result<void> Vault::putTask(const DossierId& dossier, const RecordId& id, const TaskRecord& task, bool isNew)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction) {
        return failure(transaction);
    }
    const auto place = shownDossier(dossier);
    if (!place) {
        return failure(place);
    }
    const auto here = taskHere(*place, id);
    if (!here) {
        return failure(here);
    }
    if (!isNew && !*here) {
        return fail(ErrorCode::NotFound, tr("There is no such task in this dossier."));
    }
    const auto judged = judgeTask(*place, id, task);
    return queueTask(*transaction, *place, QStringLiteral("task"), id, judged.map(&TaskRecord::toText));
}

/// Ends the writing of a task or an appointment (\p fieldId): queues what was judged, logs and shows it. What the role may
/// not write is logged, and nothing else.
Result<void> Vault::queueTask(Transaction& transaction, const DossierPlace& dossier, const QString& fieldId,
                              const RecordId& id, const Result<QString>& judged)
{
    if (!judged) {
        if (judged.error().code() == ErrorCode::Forbidden) {
            transaction.rollback();
            if (auto recorded = record(protocol::AuditEventKind::Refused, dossier.id, fieldId); !recorded) {
                return recorded;
            }
        }
        return failure(judged);
    }
    const auto queued = EditWriter(m_database, *m_session, *m_medicalKeys, m_clock).task(dossier, fieldId, id, *judged);
    if (!queued) {
        return failure(queued);
    }
    if (*queued) {
        if (auto recorded = audit(protocol::AuditEventKind::Edited, dossier.id, fieldId); !recorded) {
            return recorded;
        }
        if (auto built = DossierProjection(m_database).rebuild(dossier, m_clock.unixMillis()); !built) {
            return built;
        }
    }
    return transaction.commit();
}

} // namespace kluis::app
