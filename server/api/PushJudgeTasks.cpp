// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PushJudge about tasks and appointments: whose a task is stands in the task, and a doctor's time is taken once.
#include "server/api/PushJudge.h"

#include "core/domain/AppointmentRecord.h"
#include "core/domain/TaskRights.h"
#include "core/protocol/AppointmentReason.h"
#include "core/protocol/RejectReason.h"
#include "core/protocol/TaskReason.h"
#include "server/planning/BookedTimes.h"
#include "server/store/AccountStore.h"

namespace kluis::server {

using domain::AppointmentRecord;
using domain::TaskRecord;
using protocol::OperationItem;

namespace {

bool isAppointment(const OperationItem& item)
{
    return item.fieldId() == QLatin1StringView(AppointmentRecord::fieldId);
}

std::optional<AppointmentRecord> appointmentIn(const protocol::Operation& op, const OperationItem& item)
{
    if (op.kind != protocol::OperationKind::Task || !isAppointment(item)) {
        return std::nullopt;
    }
    const auto appointment = AppointmentRecord::parse(item.value());
    return appointment ? std::optional(*appointment) : std::nullopt;
}

} // namespace

/// What stands in the record, or nothing where there is none.
Result<std::optional<OperationItem>> PushJudge::standingItem(const QByteArray& record)
{
    const auto stored = m_records.record(m_dossier, RecordStore::RecordKind::Task, record);
    if (!stored) {
        return failure(stored);
    }
    if (stored->revision == 0) {
        return std::optional<OperationItem>();
    }
    const auto change = m_changes.at(stored->place);
    if (!change || !*change) {
        return change ? Result<std::optional<OperationItem>>(std::nullopt) : failure(change);
    }
    const auto op = protocol::Operation::decode((*change)->bytes);
    if (!op) {
        return failure(op);
    }
    for (const OperationItem& item : op->items) {
        if (item.record() == record) {
            return std::optional(item);
        }
    }
    return std::optional<OperationItem>();
}

/// A task is changed by those whose it is, a milestone by the roles of its row. How far behind the writer was is asked
/// after that: who may not change it learns nothing of it either.
PushJudge::Verdict PushJudge::checkTasks(const protocol::Operation& op)
{
    for (const OperationItem& item : op.items) {
        const auto refused = checkTask(op, item);
        if (!refused || *refused) {
            return refused;
        }
    }
    return std::optional<Refusal>();
}

PushJudge::Verdict PushJudge::checkTask(const protocol::Operation& op, const OperationItem& item)
{
    constexpr Refusal notAllowed{ErrorCode::Forbidden, protocol::reason::notAllowed};
    const auto before = standingItem(item.record());
    if (!before) {
        return failure(before);
    }
    if (*before && (*before)->fieldId() != item.fieldId()) {
        return std::optional(notAllowed); // a task stays a task
    }
    const auto after = isAppointment(item) ? Result<TaskRecord>(TaskRecord()) : TaskRecord::parse(item.value());
    if (isAppointment(item) || !after) {
        return std::optional<Refusal>();
    }
    const auto standing = *before ? TaskRecord::parse((*before)->value()) : Result<TaskRecord>(TaskRecord());
    if (*before && standing) {
        const auto standIn = standInFor(op, standing->owner);
        if (!standIn) {
            return failure(standIn);
        }
        if (!domain::TaskRights::mayChange({op.author, m_caller.role}, *standing, *after, *standIn)) {
            return std::optional(notAllowed);
        }
    }
    // Whoever has left in the meantime may stand as he stood: what else is said of the task is no word for him.
    if (after->owner.isEmpty() || (standing && after->owner == standing->owner)) {
        return std::optional<Refusal>();
    }
    const auto seesIt = worksOn(op, after->owner);
    if (!seesIt || *seesIt) {
        return seesIt ? Verdict(std::optional<Refusal>()) : Verdict(failure(seesIt));
    }
    return std::optional(Refusal{ErrorCode::InvalidArgument, protocol::reason::taskOwner});
}

/// Whether the dossier lies within the grant of that person, in a role that reads its tasks: a task for anybody else would be
/// seen by nobody (docs/decisions/0077).
Result<bool> PushJudge::worksOn(const protocol::Operation& op, const QString& person)
{
    const UserId id = UserId::fromString(person).value_or(UserId());
    AccountStore accounts(m_database);
    const auto account = accounts.account(id);
    const auto grants = account ? accounts.grantsOf(id) : failure(account);
    const auto dossier = grants ? m_records.dossier(op.dossier) : failure(grants);
    if (!dossier) {
        return failure(dossier);
    }
    if (!*account || (*account)->disabled || !*dossier || !domain::TaskRights::mayOwn((*account)->role)) {
        return false;
    }
    Caller owner;
    owner.user = id;
    owner.role = (*account)->role;
    owner.grants = *grants;
    const auto scope = Scope::of(owner, op.tenant, StreamState(), m_database.columns(), {});
    return scope && scope->covers(**dossier);
}

/// The role that stands in for somebody whose task it was and who works on the dossier no more; nothing while he does.
Result<std::optional<domain::Role>> PushJudge::standInFor(const protocol::Operation& op, const QString& owner)
{
    if (owner.isEmpty()) {
        return std::optional<domain::Role>();
    }
    const auto works = worksOn(op, owner);
    if (!works) {
        return failure(works);
    }
    const auto account = AccountStore(m_database).account(UserId::fromString(owner).value_or(UserId()));
    if (!account) {
        return failure(account);
    }
    return !*works && *account ? std::optional((*account)->role) : std::nullopt;
}

/// Whether somebody's time is taken who is a doctor and works for the employer: who plans for one employer has no say over
/// the hours of the others' doctors. What only ends or cancels, or leaves the time as it stands, is nobody's loss, and may
/// be said of a doctor who has left.
Result<bool> PushJudge::mayTake(const TenantId& tenant, const QByteArray& record, const AppointmentRecord& appointment)
{
    if (!appointment.takesTime()) {
        return true;
    }
    const auto before = standingItem(record);
    if (!before) {
        return failure(before);
    }
    const auto standing = *before ? AppointmentRecord::parse((*before)->value()) : Result<AppointmentRecord>();
    const bool isStanding = *before && standing && standing->takesTime() && standing->doctor == appointment.doctor &&
                            standing->start == appointment.start && appointment.minutes <= standing->minutes;
    if (isStanding) {
        return true;
    }
    const UserId id = UserId::fromString(appointment.doctor).value_or(UserId());
    AccountStore accounts(m_database);
    const auto doctor = accounts.account(id);
    const auto people = doctor ? accounts.usersOf(tenant) : failure(doctor);
    if (!people) {
        return failure(people);
    }
    const bool isDoctor = *doctor && !(*doctor)->disabled && (*doctor)->role == domain::Role::Doctor;
    return isDoctor && people->contains(id);
}

/// Whether the doctor's time is there to take, and free. Asked last: whose time it is not, learns only that.
PushJudge::Verdict PushJudge::checkTimes(const protocol::Operation& op)
{
    for (const OperationItem& item : op.items) {
        const auto appointment = appointmentIn(op, item);
        if (!appointment) {
            continue;
        }
        const auto isTheirs = mayTake(op.tenant, item.record(), *appointment);
        if (!isTheirs) {
            return failure(isTheirs);
        }
        if (!*isTheirs) {
            return std::optional(Refusal{ErrorCode::InvalidArgument, protocol::reason::badValue});
        }
        const auto isFree = BookedTimes(m_database).isFree(m_dossier, item.record(), *appointment);
        if (!isFree) {
            return failure(isFree);
        }
        if (!*isFree) {
            return std::optional(Refusal{ErrorCode::Exists, protocol::reason::timeTaken});
        }
    }
    return std::optional<Refusal>();
}

Result<void> PushJudge::takeTimes(const protocol::Operation& op)
{
    for (const OperationItem& item : op.items) {
        const auto appointment = appointmentIn(op, item);
        if (!appointment) {
            continue;
        }
        if (auto taken = BookedTimes(m_database).take(m_dossier, item.record(), *appointment); !taken) {
            return taken;
        }
    }
    return {};
}

} // namespace kluis::server
