// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/LeasePolicy.h"

namespace kluis::server {

int leaseHours(domain::Role role)
{
    switch (role) {
    case domain::Role::Doctor:
    case domain::Role::DoctorAssistant:
    case domain::Role::OccupationalExpert:
        return 72;
    case domain::Role::Hr:
    case domain::Role::Manager:
    case domain::Role::CaseManager:
    case domain::Role::Planner:
        return 24;
    case domain::Role::Administrator:
    case domain::Role::PrivacyOfficer:
    case domain::Role::System:
        break;
    }
    return 0;
}

qint64 leaseUntil(domain::Role role, qint64 now)
{
    constexpr qint64 hourMillis = 60LL * 60 * 1000;
    return now + leaseHours(role) * hourMillis;
}

} // namespace kluis::server
