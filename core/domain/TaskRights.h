// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/domain/TaskRecord.h"

namespace kluis::domain {

/// Who may make and change tasks, beside AccessPolicy: there the row `task` says who reads them and leaves the writing
/// to the owner. Client and server ask it. That the dossier lies within the person's grant is checked beside it. Pure
/// functions; any thread.
class TaskRights {
public:
    struct Person {
        UserId id;
        Role role = Role::Planner;
    };

    /// Everybody who reads the dossier's tasks may give one, in his own name. A milestone is recorded by the roles that
    /// its row of the calendar names.
    [[nodiscard]] static bool mayMake(const Person& person, const TaskRecord& task);

    /// What an employee asked for is registered and answered by the role of its kind, and nobody else. A task is changed by
    /// who made it, whose it is, and whoever has its role; a milestone by the roles of its row. What it is for and who made
    /// it stay. \p standIn: the role of a person whose it was and who has left the employer; whoever has it stands in for him
    /// (docs/decisions/0077).
    [[nodiscard]] static bool mayChange(const Person& person, const TaskRecord& before, const TaskRecord& after,
                                        std::optional<Role> standIn = {});

    /// Whether tasks are given to that role, and to people who have it.
    [[nodiscard]] static bool mayOwn(Role role);

    TaskRights() = delete;
};

} // namespace kluis::domain
