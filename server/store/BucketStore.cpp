// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/BucketStore.h"

#include "core/protocol/DossierDigest.h"
#include "core/storage/Rows.h"

#include <algorithm>

namespace kluis::server {

using domain::Category;
using protocol::DossierDigest;

Result<QList<BucketStore::Dossier>> BucketStore::dossiers(qint64 stream, const ChangeFilter& filter, quint64 first,
                                                          quint64 last)
{
    auto row =
        m_database.query("SELECT number, id FROM dossier WHERE stream = ?1 AND (?2 = x'' OR department_index = ?2) "
                         "AND medical_only <= ?3",
                         stream, filter.departmentIndex, qint64(filter.seesMedicalOnly ? 1 : 0));
    QList<Dossier> found;
    const auto walked = storage::forEachRow(row, [&] {
        const auto id = row->id<DossierId>(1);
        const quint64 bucket = DossierDigest::bucketOf(id);
        if (bucket >= first && bucket <= last) {
            found.append({row->int64(0), id, bucket});
        }
    });
    if (!walked) {
        return failure(walked);
    }
    std::sort(found.begin(), found.end(), [](const Dossier& a, const Dossier& b) { return a.bucket < b.bucket; });
    return found;
}

Result<void> BucketStore::forEachRecord(const Dossier& dossier, const std::function<Result<void>(const Record&)>& take)
{
    auto row = m_database.query("SELECT r.kind, r.record, r.revision, o.category, o.kind, o.author, o.field_set "
                                "FROM record r JOIN operation o ON o.place = r.place WHERE r.dossier = ?1",
                                dossier.number);
    return storage::forEachRow(row, [&]() -> Result<void> {
        Record record;
        record.kind = RecordStore::RecordKind(row->int64(0));
        record.record = row->blob(1);
        record.revision = quint64(row->int64(2));
        record.madeBy.dossier = dossier.id;
        record.madeBy.category = Category(row->int64(3));
        record.madeBy.kind = protocol::OperationKind(row->int64(4));
        record.madeBy.author = row->id<UserId>(5);
        record.madeBy.fieldSet = row->int64(6);
        return take(record);
    });
}

Result<QList<qint64>> BucketStore::places(qint64 stream, const QList<Dossier>& dossiers, quint64 cursor)
{
    QList<qint64> places;
    for (const Dossier& dossier : dossiers) {
        auto row = m_database.query("SELECT place FROM operation WHERE dossier = ?1 AND place > ?2", dossier.number,
                                    ChangeStore::placeOf(stream, cursor));
        if (const auto walked = storage::forEachRow(row, [&] { places.append(row->int64(0)); }); !walked) {
            return failure(walked);
        }
    }
    std::sort(places.begin(), places.end());
    return places;
}

} // namespace kluis::server
