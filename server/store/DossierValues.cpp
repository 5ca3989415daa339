// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/DossierValues.h"

#include "core/protocol/Operation.h"
#include "core/storage/Rows.h"
#include "server/store/RecordStore.h"

namespace kluis::server {

using protocol::Operation;

Result<domain::FieldValues> DossierValues::fields(qint64 dossier)
{
    auto row = m_database.query("SELECT r.place, r.item, o.bytes FROM record r JOIN operation o ON o.place = r.place "
                                "WHERE r.dossier = ?1 AND r.kind = ?2 AND o.category <> ?3 ORDER BY r.place",
                                dossier, quint8(RecordStore::RecordKind::Field), quint8(domain::Category::Medical));
    domain::FieldValues values;
    qint64 place = -1;
    Operation op;
    const auto walked = storage::forEachRow(row, [&]() -> Result<void> {
        if (row->int64(0) != place) {
            const auto bytes =
                m_database.columns().open(sealed::operation, ColumnCipher::row(row->int64(0)), row->blobView(2));
            if (!bytes) {
                return failure(bytes);
            }
            auto decoded = Operation::decode(*bytes);
            if (!decoded) {
                return failure(decoded);
            }
            op = std::move(*decoded);
            place = row->int64(0);
        }
        const qint64 index = row->int64(1);
        if (index < op.items.size() && !op.items[index].value().isEmpty()) {
            values.insert(op.items[index].fieldId(), op.items[index].value());
        }
        return {};
    });
    if (!walked) {
        return failure(walked);
    }
    return values;
}

Result<QHash<QString, quint64>> DossierValues::revisions(qint64 dossier)
{
    auto row = m_database.query("SELECT record, revision FROM record WHERE dossier = ?1 AND kind = ?2", dossier,
                                quint8(RecordStore::RecordKind::Field));
    QHash<QString, quint64> revisions;
    const auto walked = storage::forEachRow(
        row, [&] { revisions.insert(QString::fromUtf8(row->blobView(0)), quint64(row->int64(1))); });
    if (!walked) {
        return failure(walked);
    }
    return revisions;
}

} // namespace kluis::server
