// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/TouchedDossiers.h"

#include "core/storage/Rows.h"

#include <QByteArrayList>

namespace kluis::app {

Result<TouchedDossiers> TouchedDossiers::since(storage::Database& database, qint64 seen)
{
    TouchedDossiers touched;
    auto counted = database.query("SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'dossier_touched'), "
                                  "0), (SELECT count(*) FROM dossier_touched WHERE number > ?1)",
                                  seen);
    qint64 kept = 0;
    const auto known = storage::forEachRow(counted, [&] {
        touched.newest = counted->int64(0);
        kept = counted->int64(1);
    });
    if (!known) {
        return failure(known);
    }
    // The vault keeps only the newest; numbers have no gaps, so it shows when some are gone.
    touched.isWhole = seen >= 0 && touched.newest - seen == kept && kept <= mostOneByOne;
    if (!touched.isWhole) {
        return touched;
    }
    auto row = database.query("SELECT DISTINCT dossier FROM dossier_touched WHERE number > ?1 AND number <= ?2 "
                              "ORDER BY dossier",
                              seen, touched.newest);
    const auto walked = storage::forEachRow(row, [&] { touched.dossiers.append(row->int64(0)); });
    return walked ? Result<TouchedDossiers>(touched) : failure(walked);
}

QByteArray TouchedDossiers::fieldList(const QStringList& fieldIds)
{
    QByteArrayList ids;
    for (const QString& id : fieldIds) {
        ids.append("CAST('" + id.toLatin1() + "' AS BLOB)");
    }
    return ids.join(", ");
}

} // namespace kluis::app
