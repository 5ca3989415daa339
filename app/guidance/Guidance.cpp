// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guidance/Guidance.h"

#include "app/vault/Vault.h"
#include "app/vault/VaultReader.h"

#include <QDateTime>

#include <algorithm>

namespace kluis::app {

using domain::MilestoneKey;
using domain::MilestonePlan;
using domain::PlannedMilestone;
using domain::TaskRecord;

namespace {

/// "M04" and "M06.2" mean the latest spell's, or the leave's.
const PlannedMilestone* named(const MilestonePlan& plan, const QString& text)
{
    if (const auto key = MilestoneKey::fromText(text)) {
        return plan.find(*key);
    }
    const auto has = [&text](const PlannedMilestone& milestone) {
        return milestone.key.toText().section(QLatin1Char('/'), 0, 0) == text;
    };
    if (const domain::SpellPlan* latest = plan.latest()) {
        const auto found = std::find_if(latest->milestones.begin(), latest->milestones.end(), has);
        if (found != latest->milestones.end()) {
            return &*found;
        }
    }
    const auto found = std::find_if(plan.leave().begin(), plan.leave().end(), has);
    return found != plan.leave().end() ? &*found : nullptr;
}

} // namespace

QDate Guidance::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_vault.clock().unixMillis()).date();
}

MilestonePlan Guidance::calendarOf(const DossierView& view)
{
    domain::FieldValues values;
    for (const QString& field : domain::milestoneFieldIds()) {
        values.insert(field, view.fields.value(field).value);
    }
    std::vector<domain::StoredTask> tasks;
    tasks.reserve(std::size_t(view.tasks.size()));
    for (const TaskState& state : view.tasks) {
        tasks.push_back({state.id, state.task});
    }
    return MilestonePlan::of(values, tasks);
}

Result<MilestonePlan> Guidance::calendar(const DossierId& dossier)
{
    const auto view = m_reader.show(dossier, false, nullptr, 0);
    return view ? Result<MilestonePlan>(calendarOf(*view)) : failure(view);
}

Result<void> Guidance::record(const DossierId& dossier, const MilestoneInput& input)
{
    const auto view = m_reader.show(dossier, false, nullptr, 0);
    if (!view) {
        return failure(view);
    }
    const MilestonePlan plan = calendarOf(*view);
    const PlannedMilestone* milestone = named(plan, input.milestone);
    if (milestone == nullptr) {
        return fail(ErrorCode::NotFound, tr("The calendar of this dossier has no such milestone."));
    }
    const auto evidence = documentId(*view, input.evidence);
    if (!evidence) {
        return failure(evidence);
    }
    TaskRecord mark;
    const auto before = std::find_if(view->tasks.cbegin(), view->tasks.cend(),
                                     [milestone](const TaskState& state) { return state.id == milestone->record; });
    if (before != view->tasks.cend()) {
        mark = before->task;
    }
    mark.trigger = mark.trigger.isEmpty() ? milestone->key.toText() : mark.trigger;
    mark.status = input.status;
    mark.done = input.status != TaskRecord::Status::Done ? QDate() : input.done.isValid() ? input.done : today();
    mark.evidence = *evidence;
    mark.note = input.note;
    if (before != view->tasks.cend()) {
        return m_vault.changeTask(dossier, before->id, mark);
    }
    const auto added = m_vault.addTask(dossier, mark);
    return added ? Result<void>() : failure(added);
}

Result<QString> Guidance::documentId(const DossierView& view, const QString& text) const
{
    if (text.isEmpty()) {
        return QString();
    }
    QStringList named;
    for (const DocumentState& document : view.documents) {
        if (document.id.toString() == text) {
            return text;
        }
        if (document.name == text) {
            named.append(document.id.toString());
        }
    }
    if (named.size() > 1) {
        return fail(ErrorCode::InvalidArgument, tr("Several documents have this name. Give the document's id."));
    }
    return named.size() == 1 ? Result<QString>(named.first())
                             : fail(ErrorCode::InvalidArgument, tr("This dossier has no such document."));
}

Result<bool> Guidance::worksFor(const TenantId& tenant, const Colleague& colleague)
{
    const auto employers = m_reader.employersOf(colleague.id);
    return employers ? Result<bool>(!*employers || (*employers)->contains(tenant)) : failure(employers);
}

Result<QList<Colleague>> Guidance::colleaguesFor(const DossierId& dossier)
{
    const auto row = m_reader.row(dossier);
    const auto people = row ? m_reader.colleagues() : failure(row);
    if (!people) {
        return people;
    }
    QList<Colleague> there;
    for (const Colleague& colleague : *people) {
        const auto works = worksFor(row->tenant, colleague);
        if (!works) {
            return failure(works);
        }
        if (*works) {
            there.append(colleague);
        }
    }
    return there;
}

Result<void> Guidance::assign(const DossierId& dossier, const QString& assignee, TaskRecord& task)
{
    const QString standing = task.owner;
    task.owner.clear();
    task.role = domain::roleFromName(assignee);
    if (task.role) {
        return {};
    }
    const auto row = m_reader.row(dossier);
    const auto people = row ? m_reader.colleagues() : failure(row);
    if (!people) {
        return failure(people);
    }
    for (const Colleague& colleague : *people) {
        const QString id = colleague.id.toString();
        if (colleague.login.compare(assignee, Qt::CaseInsensitive) != 0 && id != assignee) {
            continue;
        }
        const auto works = worksFor(row->tenant, colleague);
        if (!works) {
            return failure(works);
        }
        if (!*works && id != standing) {
            return fail(ErrorCode::InvalidArgument,
                        tr("%1 does not work for the employer of this dossier, and would never see the task. Choose "
                           "somebody else, or a role.")
                            .arg(colleague.name));
        }
        task.owner = id;
        return {};
    }
    return fail(ErrorCode::InvalidArgument,
                tr("Nobody of that name works on dossiers here. Give a colleague's user name, or a role."));
}

Result<void> Guidance::apply(const DossierId& dossier, const TaskInput& input, TaskRecord& task)
{
    task.note = input.text.value_or(task.note);
    task.due = input.due.value_or(task.due);
    task.start = input.start.value_or(task.start);
    if (input.assignee) {
        if (auto assigned = assign(dossier, *input.assignee, task); !assigned) {
            return assigned;
        }
    }
    if (input.status) {
        task.status = *input.status;
        const QDate day = input.done.isValid() ? input.done : today();
        task.done = task.status == TaskRecord::Status::Done ? day : QDate();
    }
    return {};
}

Result<RecordId> Guidance::addTask(const DossierId& dossier, const TaskInput& input)
{
    TaskRecord task;
    const auto applied = apply(dossier, input, task);
    return applied ? m_vault.addTask(dossier, task) : failure(applied);
}

Result<TaskState> Guidance::task(const DossierId& dossier, const QString& task)
{
    const auto view = m_reader.show(dossier, false, nullptr, 0);
    if (!view) {
        return failure(view);
    }
    const TaskState* found = nullptr;
    for (const TaskState& state : view->tasks) {
        if (!state.task.milestone() && state.id.toString().startsWith(task) && !task.isEmpty()) {
            if (found != nullptr) {
                return fail(ErrorCode::InvalidArgument, tr("Several tasks begin like this. Give more of the id."));
            }
            found = &state;
        }
    }
    return found != nullptr ? Result<TaskState>(*found)
                            : fail(ErrorCode::NotFound, tr("There is no such task in this dossier."));
}

Result<void> Guidance::changeTask(const DossierId& dossier, const QString& task, const TaskInput& input)
{
    const auto found = this->task(dossier, task);
    if (!found) {
        return failure(found);
    }
    if (found->task.request() && (input.text || input.due || input.start || input.assignee)) {
        return fail(ErrorCode::InvalidArgument,
                    tr("This is what an employee asked for, with a term of the law. Answer it under Requests."));
    }
    TaskRecord changed = found->task;
    const auto applied = apply(dossier, input, changed);
    return applied ? m_vault.changeTask(dossier, found->id, changed) : applied;
}

Result<QList<DueItem>> Guidance::due(const DueQuery& query)
{
    return m_reader.due(query);
}

Result<int> Guidance::countDue(const DueQuery& query)
{
    return m_reader.countDue(query);
}

Result<QList<Colleague>> Guidance::colleagues()
{
    return m_reader.colleagues();
}

} // namespace kluis::app
