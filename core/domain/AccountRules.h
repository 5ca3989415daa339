// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Role.h"

/// What a functional administrator may do to accounts (docs/decisions/0095). Asked by the server for every act, and by
/// clients to offer only what the server will do. Pure functions, any thread.
namespace kluis::domain {

/// On whose side somebody works: the sides are kept apart by law, so one account never changes its side.
enum class RoleSide : quint8 {
    Employer, ///< personnel department, line managers, case managers
    Service,  ///< the occupational-health service, outside medical secrecy
    Medical,  ///< under medical secrecy
    Office,   ///< administrators and privacy officers: no dossiers
    Program,  ///< nobody's
};

[[nodiscard]] constexpr RoleSide sideOf(Role role)
{
    switch (role) {
    case Role::Hr:
    case Role::Manager:
    case Role::CaseManager:
        return RoleSide::Employer;
    case Role::OccupationalExpert:
    case Role::Planner:
        return RoleSide::Service;
    case Role::Doctor:
    case Role::DoctorAssistant:
        return RoleSide::Medical;
    case Role::Administrator:
    case Role::PrivacyOfficer:
        return RoleSide::Office;
    case Role::System:
        break;
    }
    return RoleSide::Program;
}

/// Whether the role works on dossiers, and so for an employer at least.
[[nodiscard]] constexpr bool worksOnDossiers(Role role)
{
    const RoleSide side = sideOf(role);
    return side != RoleSide::Office && side != RoleSide::Program;
}

/// Whether an account may get another role: within a side, and only where no other one's eyes are needed for it. A second
/// function is a second account; a medical role is a lead doctor's to approve, an office's is nobody's in passing.
[[nodiscard]] constexpr bool mayChangeRole(Role from, Role to)
{
    const RoleSide side = sideOf(from);
    return side == sideOf(to) && (side == RoleSide::Employer || side == RoleSide::Service);
}

/// Whether a lost second factor may be replaced from the window. Not of medical staff: that would open an account with
/// medical keys without a doctor knowing.
[[nodiscard]] constexpr bool mayReplaceSecondFactor(Role role)
{
    return !isMedical(role);
}

} // namespace kluis::domain
