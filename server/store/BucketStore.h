// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "server/store/ChangeStore.h"
#include "server/store/RecordStore.h"
#include "server/store/StoreDatabase.h"

#include <QList>

#include <functional>

namespace kluis::server {

/// A tenant's dossiers by the buckets of protocol::DossierDigest, for comparing a client's cache with the store. Nothing is
/// kept for it: a bucket is worked out from the dossier's id. Lives as long as one transaction; the database's thread.
class BucketStore {
public:
    struct Dossier {
        qint64 number = 0;
        DossierId id;
        quint64 bucket = 0; ///< from 1
    };
    /// A record's present revision, and as much of the operation that made it as tells who may read it.
    struct Record {
        RecordStore::RecordKind kind = RecordStore::RecordKind::Field;
        QByteArray record;
        quint64 revision = 0;
        StoredChange madeBy; ///< dossier, category, kind, author and fieldSet alone
    };

    explicit BucketStore(StoreDatabase& database) : m_database(database) {}

    /// Those the filter's department lets through, of the buckets from \p first to \p last, by bucket. Costs a walk over the
    /// tenant's dossiers, not over what is in them.
    [[nodiscard]] Result<QList<Dossier>> dossiers(qint64 stream, const ChangeFilter& filter, quint64 first,
                                                  quint64 last);
    /// Calls \p take for every record of the dossier.
    [[nodiscard]] Result<void> forEachRecord(const Dossier& dossier,
                                             const std::function<Result<void>(const Record&)>& take);
    /// Places of every operation of \p dossiers after \p cursor, ascending.
    [[nodiscard]] Result<QList<qint64>> places(qint64 stream, const QList<Dossier>& dossiers, quint64 cursor);

private:
    StoreDatabase& m_database;
};

} // namespace kluis::server
