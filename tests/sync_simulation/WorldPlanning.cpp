// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SimulatedWorld in which people plan: tasks and appointments.
#include "core/domain/AskedRights.h"
#include "tests/sync_simulation/SimulatedWorld.h"

namespace kluis::test {

using domain::AppointmentRecord;
using domain::Role;

namespace {

/// What a vault may answer to a plan.
bool isAnswer(const Result<void>& done)
{
    const auto code = done ? ErrorCode::Internal : done.error().code();
    return done || code == ErrorCode::Forbidden || code == ErrorCode::NotFound || code == ErrorCode::Exists;
}

} // namespace

/// Tasks are put together and ask nobody; that every cache comes to the same is seen at the end.
QString SimulatedWorld::task(SimulatedClient& client)
{
    using Status = domain::TaskRecord::Status;
    const auto dossier = anyDossier(client);
    if (!dossier) {
        return {};
    }
    const auto view = client.show(dossier->dossier);
    const auto roles = std::array{Role::Hr, Role::Manager, Role::CaseManager, Role::Doctor};
    const QDate day = QDate(2026, 1, 5).addDays(qint64(m_fates.below(60)));
    Result<void> done;
    if (!view || view->tasks.isEmpty() || m_fates.percent(30)) {
        domain::TaskRecord made;
        made.note = m_ledger.freshValue(QStringLiteral("task"));
        made.due = day;
        made.role = roles.at(std::size_t(m_fates.below(roles.size())));
        const auto added = client.vault().addTask(dossier->dossier, made);
        done = added ? Result<void>() : failure(added);
    } else {
        const auto& state = view->tasks[qsizetype(m_fates.below(quint64(view->tasks.size())))];
        domain::TaskRecord changed = state.task;
        switch (m_fates.below(3)) {
        case 0:
            changed.due = day;
            break;
        case 1:
            changed.note = m_ledger.freshValue(QStringLiteral("task"));
            break;
        default:
            changed.status = changed.isOpen() ? Status::Done : Status::Open;
            changed.done = changed.isOpen() ? QDate() : QDate(2026, 1, 5);
        }
        done = client.vault().changeTask(dossier->dossier, state.id, changed);
    }
    return isAnswer(done) || client.hadTrouble()
               ? QString()
               : QStringLiteral("a task failed: %1 %2").arg(done.error().sentence(), done.error().detail());
}

/// Few times, so that two people give the same one.
QString SimulatedWorld::appointment(SimulatedClient& client)
{
    using Status = AppointmentRecord::Status;
    const auto dossier = anyDossier(client);
    if (!dossier || !AppointmentRecord::mayPlan(client.identity().role)) {
        return {};
    }
    const auto view = client.show(dossier->dossier);
    AppointmentRecord wanted;
    wanted.start = QDateTime(QDate(2026, 1, 12), QTime(8, 0), Qt::UTC).addSecs(qint64(m_fates.below(12)) * 600);
    wanted.doctor = m_practice.client(SimulatedPractice::lead).user().toString();
    Result<void> done;
    if (!view || view->appointments.isEmpty() || m_fates.percent(40)) {
        const auto added = client.vault().addAppointment(dossier->dossier, wanted);
        done = added ? Result<void>() : failure(added);
    } else {
        const auto& state = view->appointments[qsizetype(m_fates.below(quint64(view->appointments.size())))];
        AppointmentRecord changed = state.appointment;
        switch (m_fates.below(3)) {
        case 0:
            changed.start = wanted.start;
            break;
        case 1:
            changed.mode = m_fates.percent(50) ? QStringLiteral("phone") : QStringLiteral("visit");
            break;
        default:
            changed.status = m_fates.percent(50) ? Status::Cancelled : Status::Done;
        }
        done = client.vault().changeAppointment(dossier->dossier, state.id, changed);
    }
    return isAnswer(done) || client.hadTrouble()
               ? QString()
               : QStringLiteral("an appointment failed: %1 %2").arg(done.error().sentence(), done.error().detail());
}

/// A request that is open, or a new one, and a value that goes by it. What was written in the field is nobody's loss then.
QString SimulatedWorld::remove(SimulatedClient& client, int who)
{
    const Role role = client.identity().role;
    const auto dossier = anyDossier(client);
    if (!dossier || !domain::AskedRights::mayCarryOut(role)) {
        return {};
    }
    const auto key = client.removalRequest();
    const auto view = client.show(dossier->dossier);
    RecordId request;
    for (const app::TaskState& state : view ? view->tasks : QList<app::TaskState>()) {
        const auto known = state.task.request();
        request = known && known->kind == key.kind && state.task.isOpen() ? state.id : request;
    }
    if (request.isNull()) {
        request =
            client.addRequest(dossier->dossier, key, m_ledger.freshValue(QStringLiteral("task"))).value_or(RecordId());
    }
    const QString field = role == Role::Hr ? QStringLiteral("given_name") : fieldsOf(role).first().id;
    m_ledger.noteRemoval(who, dossier->dossier, field, view ? view->fields.value(field).value : QString());
    const auto done =
        client.vault().remove(dossier->dossier, {protocol::AskedChange::Kind::Removed, request}, {field}, {});
    return isAnswer(done) || done.error().code() == ErrorCode::NotConfirmed ||
                   done.error().code() == ErrorCode::Conflict || client.hadTrouble()
               ? QString()
               : QStringLiteral("a removal failed: %1 %2").arg(done.error().sentence(), done.error().detail());
}

} // namespace kluis::test
