// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync_simulation/Scopes.h"

#include "core/crypto/MedicalLogState.h"
#include "core/domain/AccessPolicy.h"
#include "core/domain/FieldCatalogue.h"

namespace kluis::test {

namespace {
constexpr int ownNote = 9; // app::RecordKind
} // namespace

bool ScopeModel::covers(const TenantId& tenant, const QString& department) const
{
    const auto grant = grants.constFind(tenant);
    return grant != grants.constEnd() && (grant->isEmpty() || *grant == department);
}

void ScopeModel::note(const crypto::MedicalLogState& log, const UserId& user)
{
    groups.clear();
    closed.clear();
    medicalLog.clear();
    if (!domain::isMedical(role)) {
        return;
    }
    medicalLog = log.head();
    for (const TenantId& tenant : log.groups()) {
        if (log.isMember(tenant, user)) {
            groups.insert(tenant);
            const auto leftOut = log.leftOutOf(tenant, user);
            closed.unite(QSet<DossierId>(leftOut.begin(), leftOut.end()));
        }
    }
}

bool ScopeModel::opens(const TenantId& tenant, const DossierId& dossier) const
{
    return groups.contains(tenant) && !closed.contains(dossier);
}

bool ScopeModel::mayRead(const QString& field, domain::Category category, int kind) const
{
    if (category == domain::Category::Medical) {
        return domain::isMedical(role);
    }
    const domain::Field* known = domain::FieldCatalogue::find(field);
    return kind != ownNote && known != nullptr && domain::AccessPolicy::mayRead(role, *known);
}

void Scopes::note(const ScopeModel& now)
{
    if (m_scopes.isEmpty() || !(m_scopes.last() == now)) {
        m_scopes.append(now);
    }
}

void Scopes::note(const ServerTruth& truth)
{
    for (auto place = truth.departments().cbegin(); place != truth.departments().cend(); ++place) {
        m_departments[place.key()].insert(place.value());
    }
}

void Scopes::contact(const ServerTruth& truth)
{
    m_scopes = {m_scopes.last()};
    m_departments.clear();
    note(truth);
}

bool Scopes::isCovered(const ScopeModel& scope, const TenantId& tenant, const DossierId& dossier) const
{
    const auto departments = m_departments.value(dossier);
    return std::any_of(departments.begin(), departments.end(),
                       [&](const QString& department) { return scope.covers(tenant, department); });
}

bool Scopes::allows(const CacheRow& row) const
{
    if (row.value.isEmpty()) {
        return true; // which revision it was, and nothing of what it said
    }
    return std::any_of(m_scopes.begin(), m_scopes.end(), [&](const ScopeModel& scope) {
        const bool isClosed =
            row.category == domain::Category::Medical && row.kind != ownNote && !scope.opens(row.tenant, row.dossier);
        return !isClosed && isCovered(scope, row.tenant, row.dossier) &&
               scope.mayRead(row.field, row.category, row.kind);
    });
}

QString Scopes::firstLeak(const QList<CacheRow>& rows) const
{
    for (const CacheRow& row : rows) {
        if (!allows(row)) {
            return QStringLiteral("a row outside the scope: ") + row.text();
        }
    }
    return {};
}

QString Scopes::firstLeak(const QList<CacheRows::Line>& lines) const
{
    for (const auto& line : lines) {
        const bool isAllowed =
            line.isMadeHere || std::any_of(m_scopes.begin(), m_scopes.end(), [&](const ScopeModel& scope) {
                return isCovered(scope, line.tenant, line.dossier);
            });
        if (!isAllowed) {
            return QStringLiteral("a dossier outside the scope is listed: ") + line.dossier.toString();
        }
    }
    return {};
}

} // namespace kluis::test
