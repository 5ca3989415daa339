// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/DatedFields.h"

#include "app/vault/Outbox.h"
#include "core/storage/Rows.h"

namespace kluis::app {

Result<domain::DatedValues> datedFields(storage::Database& database, qint64 dossier)
{
    static const QByteArray sql =
        QByteArray("SELECT coalesce(field, CAST(record AS TEXT)), value, at, 0 AS place FROM record WHERE dossier = ?1 "
                   "AND kind = 1 UNION ALL SELECT i.field, i.value, o.at, i.position FROM outbox o JOIN outbox_item i "
                   "ON i.position = o.position WHERE o.dossier = ?1 AND i.kind = 1 AND ") +
        Outbox::isShown + " ORDER BY place";
    auto row = database.query(sql, dossier);
    domain::DatedValues values;
    const auto walked = storage::forEachRow(row, [&] { values.insert(row->text(0), {row->text(1), row->int64(2)}); });
    return walked ? Result<domain::DatedValues>(std::move(values)) : failure(walked);
}

} // namespace kluis::app
