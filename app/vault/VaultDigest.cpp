// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/VaultDigest.h"

#include "core/domain/AccessPolicy.h"
#include "core/domain/FieldCatalogue.h"
#include "core/protocol/DossierDigest.h"
#include "core/storage/Rows.h"

namespace kluis::app {

Result<void> VaultDigest::load(qint64 tenant)
{
    m_buckets.clear();
    auto row = m_database.query("SELECT d.number, d.id, t.id FROM dossier d JOIN tenant t ON t.number = d.tenant WHERE "
                                "d.tenant = ?1",
                                tenant);
    return storage::forEachRow(row, [&] {
        const auto id = row->id<DossierId>(1);
        m_buckets.insert(protocol::DossierDigest::bucketOf(id), {row->int64(0), id, tenant, row->id<TenantId>(2)});
    });
}

Result<QByteArray> VaultDigest::bucket(quint64 bucket)
{
    protocol::DossierDigest sum;
    for (auto place = m_buckets.constFind(bucket); place != m_buckets.cend() && place.key() == bucket; ++place) {
        const auto held = rows(place->number);
        if (!held) {
            return failure(held);
        }
        for (const Row& row : *held) {
            sum.add(place->id, row.kind, row.record, row.revision);
        }
    }
    return sum.bytes();
}

Result<QList<VaultDigest::Row>> VaultDigest::rows(qint64 dossier)
{
    auto row = m_database.query(
        "SELECT kind, record, max(revision), max(named) FROM ("
        "SELECT kind, record, revision, field IS NULL AS named FROM record WHERE dossier = ?1 UNION ALL "
        "SELECT kind, record, revision, 0 FROM sealed WHERE dossier = ?1 UNION ALL "
        "SELECT 8, key_id, 1, 0 FROM content_key WHERE dossier = ?1 AND pulled = 1) GROUP BY kind, record",
        dossier);
    QList<Row> rows;
    const auto walked = storage::forEachRow(row, [&] {
        Row held{quint8(row->int64(0)), row->blob(1), quint64(row->int64(2))};
        // Of what the role writes and may not read a revision is kept; the server never shows it.
        if (row->int64(3) == 0 || mayRead(held.record)) {
            rows.append(std::move(held));
        }
    });
    if (!walked) {
        return failure(walked);
    }
    return rows;
}

bool VaultDigest::mayRead(const QByteArray& fieldId)
{
    auto known = m_mayRead.find(fieldId);
    if (known == m_mayRead.end()) {
        const auto* field = domain::FieldCatalogue::find(QString::fromUtf8(fieldId));
        // The server has no record of what it works out.
        known = m_mayRead.insert(fieldId, field != nullptr && !field->has(domain::Derived) &&
                                              domain::AccessPolicy::mayRead(m_role, *field));
    }
    return *known;
}

} // namespace kluis::app
