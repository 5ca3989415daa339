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

Result<qint64> DoubtedBases::last(qint64 tenant)
{
    return storage::numberOf(m_database.query(
        "SELECT CAST(CAST(value AS TEXT) AS INTEGER) FROM named_value WHERE name = ?1", nameOf(tenant)));
}

Result<bool> DoubtedBases::has(const OutboxEntry& entry)
{
    const auto noted = last(entry.dossier.tenantNumber);
    return noted ? Result<bool>(entry.position <= *noted) : failure(noted);
}

} // namespace kluis::app
