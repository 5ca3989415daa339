// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/DoubtedBases.h"

#include "core/storage/Rows.h"

namespace kluis::app {

namespace {

QString nameOf(qint64 tenant)
{
    return QStringLiteral("sync.doubted-bases.") + QString::number(tenant);
}

} // namespace

Result<void> DoubtedBases::note(qint64 tenant)
{
    // Places of the outbox only grow: this is the last one that may be in doubt. The join stands in its order: the outbox is
    // short, and an employer has many dossiers.
    return m_database.run(
        "INSERT INTO named_value(name, value) SELECT ?2, CAST(max(o.position) AS TEXT) FROM outbox o "
        "CROSS JOIN dossier d ON d.number = o.dossier WHERE d.tenant = ?1 HAVING max(o.position) IS NOT NULL "
        "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        tenant, nameOf(tenant));
}

Result<bool> DoubtedBases::has(const OutboxEntry& entry)
{
    auto row =
        m_database.query("SELECT 1 FROM named_value WHERE name = ?1 AND ?2 <= CAST(CAST(value AS TEXT) AS INTEGER)",
                         nameOf(entry.dossier.tenantNumber), entry.position);
    return row ? row->step() : failure(row);
}

} // namespace kluis::app
