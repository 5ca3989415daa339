// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/retention/ValueRemoval.h"

#include "core/storage/Rows.h"
#include "server/store/RecordStore.h"

#include <algorithm>

namespace kluis::server {

using protocol::Operation;
using protocol::OperationItem;

Result<void> ValueRemoval::before(const Operation& op, qint64 dossier, quint64 chainIndex)
{
    QSet<QByteArray> records;
    for (const OperationItem& item : op.items) {
        if (item.asked().isRemoval()) {
            records.insert(item.record());
        }
    }
    if (records.isEmpty()) {
        return {};
    }
    auto row = m_database.query(
        "SELECT place, kind, bytes FROM operation WHERE dossier = ?1 AND category = ?2 AND chain_n < ?3 "
        "ORDER BY place",
        dossier, quint8(op.category), qint64(chainIndex));
    QList<std::pair<qint64, Operation>> redacted;
    const auto kind = RecordStore::recordKindOf(op.kind);
    const auto walked = storage::forEachRow(row, [&]() -> Result<void> {
        if (RecordStore::recordKindOf(protocol::OperationKind(row->int64(1))) != kind) {
            return {};
        }
        const qint64 place = row->int64(0);
        const auto bytes = m_database.columns().open(sealed::operation, ColumnCipher::row(place), row->blobView(2));
        const auto earlier = bytes ? Operation::decode(*bytes) : failure(bytes);
        if (!earlier) {
            return failure(earlier);
        }
        const auto isOther = [&records](const OperationItem& item) { return !records.contains(item.record()); };
        const bool saysIt = std::any_of(earlier->items.cbegin(), earlier->items.cend(), [&](const OperationItem& item) {
            return !item.isRedacted() && !isOther(item);
        });
        if (saysIt) {
            redacted.append({place, earlier->redacted(isOther)});
        }
        return {};
    });
    if (!walked) {
        return walked;
    }
    for (const auto& [place, earlier] : std::as_const(redacted)) {
        if (auto done = redact(place, earlier); !done) {
            return done;
        }
    }
    return {};
}

/// The counts of bytes beside it stay: they say what is left to fetch, and no more than about.
Result<void> ValueRemoval::redact(qint64 place, const Operation& op)
{
    const QByteArray encoded = op.encode();
    return m_database.run(
        "UPDATE operation SET bytes = ?2 WHERE place = ?1", place,
        m_database.columns().seal(sealed::operation, ColumnCipher::row(place), QByteArrayView(encoded)));
}

} // namespace kluis::server
