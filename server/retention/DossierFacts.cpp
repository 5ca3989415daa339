// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/retention/DossierFacts.h"

#include "core/protocol/Operation.h"
#include "core/storage/Rows.h"
#include "server/store/DossierValues.h"
#include "server/store/EmployerStore.h"

#include <QDateTime>

namespace kluis::server {

Result<retention::Facts> DossierFacts::of(const StoredDossier& dossier)
{
    auto values = DossierValues(m_database).fields(dossier.number);
    const auto employer = EmployerStore(m_database).values(dossier.tenant);
    if (!values || !employer) {
        return values ? failure(employer) : failure(values);
    }
    values->insert(*employer);
    // A key that was sealed anew changes nothing in the file.
    const auto changed = m_database.number("SELECT coalesce(max(server_time), 0) FROM operation WHERE dossier = ?1 AND "
                                           "category = ?2 AND kind <> ?3",
                                           dossier.number, quint8(domain::Category::Medical),
                                           quint8(protocol::OperationKind::ContentKey));
    if (!changed) {
        return failure(changed);
    }
    const QDate last = *changed > 0 ? QDateTime::fromMSecsSinceEpoch(*changed, Qt::UTC).date() : QDate();
    retention::Facts facts = retention::Facts::of(*values, last);
    facts.hasEmployerPart = !dossier.medicalOnly;
    return facts;
}

Result<void>
DossierFacts::forEach(const TenantId& tenant,
                      const std::function<Result<void>(const StoredDossier&, const retention::Facts&)>& take)
{
    auto row = m_database.query("SELECT d.id FROM dossier d JOIN tenant_stream s ON s.number = d.stream "
                                "WHERE s.tenant = ?1 ORDER BY d.number",
                                tenant);
    QList<DossierId> ids;
    const auto walked = storage::forEachRow(row, [&] { ids.append(row->id<DossierId>(0)); });
    if (!walked) {
        return walked;
    }
    for (const DossierId& id : std::as_const(ids)) {
        const auto dossier = RecordStore(m_database).dossier(id);
        const auto facts = !dossier || !*dossier ? Result<retention::Facts>(retention::Facts()) : of(**dossier);
        if (!dossier || !facts) {
            return dossier ? failure(facts) : failure(dossier);
        }
        if (auto taken = *dossier ? take(**dossier, *facts) : Result<void>(); !taken) {
            return taken;
        }
    }
    return {};
}

} // namespace kluis::server
