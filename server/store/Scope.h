// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/FieldAgreement.h"
#include "core/protocol/ScopeFacts.h"
#include "core/protocol/SyncMessages.h"
#include "server/api/Caller.h"
#include "server/store/ChangeStore.h"
#include "server/store/MedicalLogReplay.h"
#include "server/store/RecordStore.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace kluis::server {

/// What one caller may see of one employer. The only place on the server that decides which rows leave it: who
/// has no grant has no Scope, and whoever asks for an operation's content gets it through present(). The rights
/// themselves are domain::AccessPolicy's. Made per request; one thread.
class Scope {
public:
    /// \p agreement: what it leaves out is nobody's. \returns nothing when the caller has no grant for the tenant.
    [[nodiscard]] static std::optional<Scope> of(const Caller& caller, const TenantId& tenant,
                                                 const StreamState& stream, const ColumnCipher& columns,
                                                 const MedicalClosure& closed,
                                                 const domain::FieldAgreement& agreement = {});
    /// The same with the employer's agreement and what the medical log closes to the caller, where the role is a medical
    /// one. Errors of the log's and the database's.
    [[nodiscard]] static Result<std::optional<Scope>> of(const Caller& caller, const TenantId& tenant,
                                                         const StreamState& stream, StoreDatabase& database,
                                                         MedicalLogReplay& medicalLog);

    /// 16 bytes that change whenever what the caller may see changes otherwise than by new operations: role,
    /// department, the rights table, the employer's agreement, what is closed to the caller, and for department-limited grants a dossier's move
    /// to another department.
    [[nodiscard]] QByteArray version() const { return m_version; }
    /// The same in so many words. \p asOf: the end of the employer's stream.
    [[nodiscard]] protocol::ScopeFacts facts(quint64 asOf) const;

    /// The coarse filter for queries. No categories at all for roles without dossier content.
    [[nodiscard]] const ChangeFilter& filter() const { return m_filter; }

    /// Does the dossier lie within the grant? False also for every dossier where the role gets no content.
    [[nodiscard]] bool covers(const StoredDossier& dossier) const;

    /// A stored operation as this caller may have it: whole, redacted, as a bare link, or not at all.
    [[nodiscard]] Result<std::optional<protocol::PulledOperation>> present(const StoredChange& change,
                                                                           ChangeStore& store);

    /// What the caller is told of a plain field: its id where he may have the value, that of its part where he may have that;
    /// empty for nothing.
    [[nodiscard]] QString told(const QString& fieldId, domain::Category category) const;
    /// Whether a medical operation is shown whole. Of \p change only dossier, kind and author are looked at.
    [[nodiscard]] bool opens(const StoredChange& change) const;

    [[nodiscard]] const domain::FieldAgreement& agreement() const { return m_agreement; }

    /// May the caller have this item's content?
    [[nodiscard]] bool mayRead(const protocol::OperationItem& item, const StoredChange& change) const;

    /// May the caller's client hold this record? \p madeBy the operation that set it; of its fields only dossier, category,
    /// kind, author and fieldSet are looked at.
    [[nodiscard]] Result<bool> mayHold(const StoredChange& madeBy, const QByteArray& record, ChangeStore& store);

    /// Administrators, privacy officers and the program itself work on no dossiers.
    [[nodiscard]] static bool hasDossierContent(domain::Role role);

private:
    enum class Sight : quint8 {
        Whole,
        Part,
        Link,
        Present ///< part of it, and of that no release that something came in the place of
    };
    [[nodiscard]] bool mayReadField(const domain::Field* field, domain::Category category) const;
    [[nodiscard]] bool isClosed(const StoredChange& change) const;
    [[nodiscard]] QString partOf(const domain::Field* field, domain::Category category) const;
    [[nodiscard]] QList<protocol::PulledPart> partsOf(const protocol::Operation& op, domain::Category category) const;
    Result<Sight> sight(const StoredChange& change, ChangeStore& store);
    [[nodiscard]] Result<QSet<QByteArray>> replaced(const protocol::Operation& op, const StoredChange& change,
                                                    ChangeStore& store) const;
    Scope() = default;

    UserId m_user;
    TenantId m_tenant;
    domain::Role m_role = domain::Role::Planner;
    ChangeFilter m_filter;
    bool m_isAllClosed = false; ///< of what is medical
    QSet<DossierId> m_closed;   ///< restricted to others
    domain::FieldAgreement m_agreement;
    QByteArray m_version;
    QHash<qint64, Sight> m_sightOfSet;
};

} // namespace kluis::server
