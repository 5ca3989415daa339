// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/ChangeStore.h"

#include "core/storage/Rows.h"
#include "server/store/RecordStore.h"

#include <array>

namespace kluis::server {

using domain::Category;

namespace {

constexpr int changesAtOnce = 500;

/// Columns 0..11, in the order fill() reads them.
constexpr char columns[] = "o.place, d.id, d.department_index, o.category, o.kind, o.author, o.chain_n, o.field_set, "
                           "o.server_time, o.revisions, o.digest, o.bytes";

/// Categories as bits, so that one prepared statement serves every role.
qint64 bitsOf(const QList<Category>& categories)
{
    qint64 bits = 0;
    for (const Category category : categories) {
        bits |= qint64(1) << int(category);
    }
    return bits;
}

} // namespace

QByteArray ChangeStore::packRevisions(const QList<quint64>& revisions)
{
    QByteArray packed; // LEB128: nearly all are one byte
    for (quint64 revision : revisions) {
        while (revision >= 0x80) {
            packed += char(revision | 0x80);
            revision >>= 7;
        }
        packed += char(revision);
    }
    return packed;
}

QList<quint64> ChangeStore::unpackRevisions(QByteArrayView packed)
{
    QList<quint64> revisions;
    quint64 value = 0;
    int shift = 0;
    for (const char c : packed) {
        value |= quint64(quint8(c) & 0x7F) << shift;
        if ((quint8(c) & 0x80) != 0 && shift < 63) {
            shift += 7;
            continue;
        }
        revisions.append(value);
        value = 0;
        shift = 0;
    }
    return revisions;
}

Result<StoredChange> ChangeStore::fill(const StoreStatement& row) const
{
    StoredChange change;
    change.place = row.int64(0);
    change.seq = ChangeStore::seqOf(change.place);
    change.dossier = row.id<DossierId>(1);
    change.departmentIndex = row.blob(2);
    change.category = Category(row.int64(3));
    change.kind = protocol::OperationKind(row.int64(4));
    change.author = row.id<UserId>(5);
    change.chainIndex = quint64(row.int64(6));
    change.fieldSet = row.int64(7);
    change.serverTime = row.int64(8);
    change.revisions = ChangeStore::unpackRevisions(row.blobView(9));
    change.digest = row.blob(10);
    auto bytes = m_database.columns().open(sealed::operation, ColumnCipher::row(change.place), row.blobView(11));
    if (!bytes) {
        return failure(bytes);
    }
    change.bytes = std::move(*bytes);
    return change;
}

Result<StreamState> ChangeStore::stream(const TenantId& tenant)
{
    auto row = m_database.query("SELECT number, seq, department_moves FROM tenant_stream WHERE tenant = ?1", tenant);
    if (!row) {
        return failure(row);
    }
    const auto found = row->step();
    if (!found) {
        return failure(found);
    }
    StreamState state;
    if (*found) {
        state = {row->int64(0), quint64(row->int64(1)), quint64(row->int64(2))};
    }
    return state;
}

Result<QHash<TenantId, quint64>> ChangeStore::ends()
{
    auto row = m_database.prepare("SELECT tenant, seq FROM tenant_stream");
    QHash<TenantId, quint64> ends;
    const auto walked = storage::forEachRow(row, [&] { ends.insert(row->id<TenantId>(0), quint64(row->int64(1))); });
    if (!walked) {
        return failure(walked);
    }
    return ends;
}

Result<void> ChangeStore::forEachAfter(qint64 stream, quint64 cursor, const ChangeFilter& filter,
                                       const std::function<Result<bool>(const StoredChange&)>& take)
{
    if (stream == 0 || filter.categories.isEmpty()) {
        return {};
    }
    static const QByteArray sql = QByteArray("SELECT ") + columns +
                                  " FROM operation o JOIN dossier d ON d.number = o.dossier "
                                  "WHERE o.place > ?1 AND o.place < ?2 AND (?3 >> CAST(o.category AS INT)) & 1 = 1 "
                                  "AND (?4 = x'' OR d.department_index = ?4) AND d.medical_only <= ?6 "
                                  "ORDER BY o.place LIMIT ?5";
    // A page at a time: PostgreSQL hands over all rows of an answer at once.
    for (qint64 after = placeOf(stream, cursor);;) {
        auto row = m_database.query(sql, after, placeOf(stream + 1, 0), bitsOf(filter.categories),
                                    filter.departmentIndex, changesAtOnce, qint64(filter.seesMedicalOnly ? 1 : 0));
        if (!row) {
            return failure(row);
        }
        const auto rest = takeFrom(*row, take);
        if (!rest || rest->rows < changesAtOnce || rest->isEnough) {
            return rest ? Result<void>() : failure(rest);
        }
        after = rest->lastPlace;
    }
}

/// Hands the rows that \p row has yet to \p take.
Result<ChangeStore::Taken> ChangeStore::takeFrom(StoreStatement& row,
                                                 const std::function<Result<bool>(const StoredChange&)>& take) const
{
    Taken taken;
    for (;; ++taken.rows) {
        const auto found = row.step();
        if (!found) {
            return failure(found);
        }
        if (!*found) {
            return taken;
        }
        const auto change = fill(row);
        if (!change) {
            return failure(change);
        }
        const auto more = take(*change);
        if (!more) {
            return failure(more);
        }
        taken.lastPlace = change->place;
        if (!*more) {
            taken.isEnough = true;
            return taken;
        }
    }
}

Result<ChangeStore::Count> ChangeStore::countAfter(qint64 stream, quint64 cursor, const ChangeFilter& filter)
{
    if (stream == 0 || filter.categories.isEmpty()) {
        return Count();
    }
    if (!filter.department.isEmpty()) {
        return countInDepartment(stream, cursor, filter);
    }
    Count total;
    for (const Category category : filter.categories) {
        const auto part = countByCategory(stream, cursor, category);
        if (!part) {
            return failure(part);
        }
        total.operations += part->operations;
        total.bytes += part->bytes;
    }
    return total;
}

Result<ChangeStore::Count> ChangeStore::countByCategory(qint64 stream, quint64 cursor, Category category)
{
    // Every operation carries the running count of its tenant and category: the last one's minus that of the
    // last one at or before the cursor is what is left.
    auto row = m_database.prepare("SELECT category_n, category_bytes FROM operation "
                                  "WHERE category = ?1 AND place > ?2 AND place <= ?3 ORDER BY place DESC LIMIT 1");
    if (!row) {
        return failure(row);
    }
    const qint64 first = placeOf(stream, 0);
    std::array<Count, 2> counts;
    const std::array<qint64, 2> ends{placeOf(stream + 1, 0) - 1, placeOf(stream, cursor)};
    for (std::size_t i = 0; i < ends.size(); ++i) {
        row->bindAll(quint8(category), first, ends.at(i));
        const auto found = row->step();
        if (!found) {
            return failure(found);
        }
        if (*found) {
            counts.at(i) = {quint64(row->int64(0)), quint64(row->int64(1))};
            row->reset();
        }
    }
    return Count{counts[0].operations - counts[1].operations, counts[0].bytes - counts[1].bytes};
}

Result<ChangeStore::Count> ChangeStore::countInDepartment(qint64 stream, quint64 cursor, const ChangeFilter& filter)
{
    auto row =
        m_database.query("SELECT COUNT(*) FROM dossier d CROSS JOIN operation o WHERE o.dossier = d.number "
                         "AND d.stream = ?1 AND d.department_index = ?2 AND o.place > ?3 AND d.medical_only <= ?5 "
                         "AND (?4 >> CAST(o.category AS INT)) & 1 = 1",
                         stream, filter.departmentIndex, placeOf(stream, cursor), bitsOf(filter.categories),
                         qint64(filter.seesMedicalOnly ? 1 : 0));
    if (!row) {
        return failure(row);
    }
    const auto found = row->step();
    if (!found) {
        return failure(found);
    }
    Count count;
    count.operations = quint64(row->int64(0));
    // An estimate is promised: the mean over the tenant would need a scan, so take a typical operation.
    constexpr quint64 typicalOperationBytes = 1500;
    count.bytes = count.operations * typicalOperationBytes;
    return count;
}

Result<std::optional<StoredChange>> ChangeStore::one(StoreStatement& row)
{
    const auto found = row.step();
    if (!found) {
        return failure(found);
    }
    if (!*found) {
        return std::optional<StoredChange>();
    }
    auto change = fill(row);
    if (!change) {
        return failure(change);
    }
    change->tenant = row.id<TenantId>(12);
    row.reset();
    return std::optional(std::move(*change));
}

Result<std::optional<StoredChange>> ChangeStore::byOpId(const OpId& id)
{
    static const QByteArray sql = QByteArray("SELECT ") + columns +
                                  ", s.tenant FROM operation o JOIN dossier d ON d.number = o.dossier "
                                  "JOIN tenant_stream s ON s.number = d.stream WHERE o.op_id = ?1";
    auto row = m_database.query(sql, id);
    if (!row) {
        return failure(row);
    }
    return one(*row);
}

Result<std::optional<StoredChange>> ChangeStore::at(qint64 place)
{
    static const QByteArray sql = QByteArray("SELECT ") + columns +
                                  ", s.tenant FROM operation o JOIN dossier d ON d.number = o.dossier "
                                  "JOIN tenant_stream s ON s.number = d.stream WHERE o.place = ?1";
    auto row = m_database.query(sql, place);
    if (!row) {
        return failure(row);
    }
    return one(*row);
}

Result<std::optional<quint64>> ChangeStore::linksSeen(qint64 dossier, const protocol::Operation& op)
{
    QByteArray head(op.seenHead.size(), '\0');
    if (op.seenHead == head) {
        return std::optional<quint64>(0);
    }
    auto newest = m_database.query("SELECT n FROM chain WHERE dossier = ?1 AND category = ?2 AND head = ?3", dossier,
                                   quint8(op.category), op.seenHead);
    if (!newest) {
        return failure(newest);
    }
    const auto stands = newest->step();
    if (!stands || *stands) {
        return stands ? Result<std::optional<quint64>>(quint64(newest->int64(0))) : failure(stands);
    }
    auto row = m_database.query("SELECT chain_n, digest FROM operation WHERE dossier = ?1 AND category = ?2 "
                                "ORDER BY chain_n",
                                dossier, quint8(op.category));
    if (!row) {
        return failure(row);
    }
    for (;;) {
        const auto found = row->step();
        if (!found || !*found) {
            return found ? Result<std::optional<quint64>>(std::nullopt) : failure(found);
        }
        const auto n = quint64(row->int64(0));
        head = protocol::chainHead(op.dossier, op.category, head, n, row->blob(1));
        if (head == op.seenHead) {
            return std::optional(n);
        }
    }
}

Result<quint64> ChangeStore::newestRevision(const DossierId& dossier, const QByteArray& record)
{
    RecordStore records(m_database);
    const auto place = records.dossier(dossier);
    if (!place || !*place) {
        return place ? Result<quint64>(0) : failure(place);
    }
    const auto newest = records.record((*place)->number, RecordStore::RecordKind::Field, record);
    return newest ? Result<quint64>(newest->revision) : failure(newest);
}

Result<QStringList> ChangeStore::fieldsOf(qint64 fieldSet)
{
    auto row = m_database.query("SELECT fields FROM field_set WHERE number = ?1", fieldSet);
    if (!row) {
        return failure(row);
    }
    const auto found = row->step();
    if (!found) {
        return failure(found);
    }
    if (!*found) {
        return fail(ErrorCode::Corrupt, tr("The server's database is damaged."), QStringLiteral("field set missing"));
    }
    return row->text(0).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace kluis::server
