// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/TaskRights.h"

#include "core/domain/AccessPolicy.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/MilestoneCatalogue.h"

namespace kluis::domain {

namespace {

bool recordsMilestone(Role role, const TaskRecord& task)
{
    const auto key = task.milestone();
    const Milestone* milestone = key ? MilestoneCatalogue::newest(key->id) : nullptr;
    return milestone != nullptr && milestone->recorders.contains(role);
}

} // namespace

bool TaskRights::mayOwn(Role role)
{
    return AccessPolicy::mayRead(role, *FieldCatalogue::find(u"task"));
}

bool TaskRights::mayMake(const Person& person, const TaskRecord& task)
{
    if (!mayOwn(person.role) || task.maker != person.id.toString()) {
        return false;
    }
    if (const auto request = task.request()) {
        return person.role == request->role();
    }
    return task.trigger.isEmpty() || recordsMilestone(person.role, task);
}

bool TaskRights::mayChange(const Person& person, const TaskRecord& before, const TaskRecord& after,
                           std::optional<Role> standIn)
{
    if (!mayOwn(person.role) || before.trigger != after.trigger || before.maker != after.maker) {
        return false;
    }
    if (const auto request = before.request()) {
        return person.role == request->role();
    }
    if (!before.trigger.isEmpty()) {
        return recordsMilestone(person.role, before);
    }
    const QString self = person.id.toString();
    return before.maker == self || before.owner == self || before.role == person.role || standIn == person.role;
}

} // namespace kluis::domain
