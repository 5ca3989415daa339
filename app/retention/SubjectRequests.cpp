// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/retention/SubjectRequests.h"

#include "app/vault/Vault.h"
#include "app/vault/VaultReader.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace kluis::app {

using domain::RequestKey;
using domain::TaskRecord;

namespace {

constexpr int mostMonths = 3;

} // namespace

QDate SubjectRequests::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_vault.clock().unixMillis()).date();
}

Result<RecordId> SubjectRequests::add(const DossierId& dossier, RequestKey::Kind kind, const QDate& received,
                                      int months, const QString& remark)
{
    const RequestKey key{kind, received.isValid() ? received : today()};
    if (key.received > today()) {
        return fail(ErrorCode::InvalidArgument, tr("A request can't have come on a day that is still to come."));
    }
    if (months < 1 || months > mostMonths) {
        return fail(ErrorCode::InvalidArgument, tr("The law gives one month, and three at most."));
    }
    if (key.isFound() && months > 1) {
        return fail(ErrorCode::InvalidArgument, tr("What should not have been recorded goes without delay."));
    }
    if (key.role() == domain::Role::Doctor && !remark.isEmpty()) {
        return fail(
            ErrorCode::InvalidArgument,
            tr("The employer's side reads this too. Write what the employee asks the doctor in a consultation note."));
    }
    const QString label = domain::requestKindLabel(kind, domain::languageOf(QLocale()));
    TaskRecord task;
    task.trigger = key.toText();
    task.due = key.due(months);
    task.role = key.role();
    task.maker = m_vault.session().user.toString();
    task.note = remark.isEmpty() ? label : QString(label % QStringLiteral(": ") % remark);
    return m_vault.addTask(dossier, task);
}

Result<QList<TaskState>> SubjectRequests::list(const DossierId& dossier)
{
    const auto view = m_reader.show(dossier, false, nullptr, 0);
    if (!view) {
        return failure(view);
    }
    QList<TaskState> requests;
    std::copy_if(view->tasks.cbegin(), view->tasks.cend(), std::back_inserter(requests),
                 [](const TaskState& state) { return state.task.request().has_value(); });
    std::stable_sort(requests.begin(), requests.end(), [](const TaskState& a, const TaskState& b) {
        return a.task.request()->received < b.task.request()->received;
    });
    return requests;
}

Result<TaskState> SubjectRequests::find(const DossierId& dossier, const QString& request)
{
    const auto requests = list(dossier);
    if (!requests) {
        return failure(requests);
    }
    QList<TaskState> found;
    std::copy_if(requests->cbegin(), requests->cend(), std::back_inserter(found), [&request](const TaskState& state) {
        return !request.isEmpty() && state.id.toString().startsWith(request);
    });
    if (found.size() > 1) {
        return fail(ErrorCode::InvalidArgument, tr("Several requests begin like this. Give more of the id."));
    }
    if (found.isEmpty()) {
        return fail(ErrorCode::NotFound, tr("There is no such request in this dossier."));
    }
    return found.first();
}

Result<void> SubjectRequests::answer(const DossierId& dossier, const QString& request, const QDate& day,
                                     const QString& remark)
{
    const auto found = find(dossier, request);
    if (!found) {
        return failure(found);
    }
    TaskRecord task = found->task;
    if (!remark.isEmpty() && task.request()->role() == domain::Role::Doctor) {
        return fail(ErrorCode::InvalidArgument,
                    tr("The employer's side reads this too. Write what was answered in a consultation note."));
    }
    task.status = TaskRecord::Status::Done;
    task.done = day.isValid() ? day : today();
    task.note = remark.isEmpty() ? task.note : QString(task.note % QStringLiteral("; ") % remark);
    return m_vault.changeTask(dossier, found->id, task);
}

} // namespace kluis::app
