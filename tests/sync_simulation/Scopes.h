// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/domain/Role.h"
#include "tests/sync_simulation/CacheRows.h"
#include "tests/sync_simulation/ServerTruth.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace kluis::crypto {
class MedicalLogState;
}

namespace kluis::test {

/// What one person may see: a role and, for each employer, a department or all of it. Value type.
struct ScopeModel {
    domain::Role role = domain::Role::Hr;
    QHash<TenantId, QString> grants; ///< the department; empty: all
    QSet<TenantId> groups;           ///< medical ones that the person is in
    QSet<DossierId> closed;          ///< restricted to others
    QByteArray medicalLog;           ///< the head of the log that says so

    friend bool operator==(const ScopeModel&, const ScopeModel&) = default;
    /// What the medical log says of a person; nothing of one whose role is not medical.
    void note(const crypto::MedicalLogState& log, const UserId& user);
    [[nodiscard]] bool covers(const TenantId& tenant, const QString& department) const;
    [[nodiscard]] bool opens(const TenantId& tenant, const DossierId& dossier) const;
    [[nodiscard]] bool mayRead(const QString& field, domain::Category category, int kind) const;
};

/// Every scope a person had since the last contact with the server, and every department the dossiers were in
/// meanwhile: a cache may hold what lies in any of these, and nothing else. Value type.
class Scopes {
public:
    /// \p now is what the server says of this person.
    void note(const ScopeModel& now);
    void note(const ServerTruth& truth);
    /// The client had everything of the server: only what holds now still counts.
    void contact(const ServerTruth& truth);
    [[nodiscard]] const ScopeModel& now() const { return m_scopes.last(); }

    /// The first row that should not be there, or nothing.
    [[nodiscard]] QString firstLeak(const QList<CacheRow>& rows) const;
    [[nodiscard]] QString firstLeak(const QList<CacheRows::Line>& lines) const;

private:
    [[nodiscard]] bool allows(const CacheRow& row) const;
    [[nodiscard]] bool isCovered(const ScopeModel& scope, const TenantId& tenant, const DossierId& dossier) const;

    QList<ScopeModel> m_scopes;
    QHash<DossierId, QSet<QString>> m_departments;
};

} // namespace kluis::test
