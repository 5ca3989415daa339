// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/office/OfficeStore.h"

#include "core/storage/Rows.h"

#include <limits>

namespace kluis::server {

using protocol::OfficeRecord;

/// Columns: id, content.
Result<OfficeRecord> OfficeStore::open(const StoreStatement& row) const
{
    const auto content = m_database.columns().open(sealed::officeContent, row.blob(0), row.blobView(1));
    return content ? OfficeRecord::decode(*content) : failure(content);
}

Result<std::optional<OfficeRecord>> OfficeStore::find(const RecordId& id)
{
    auto row = m_database.query("SELECT id, content FROM office_record WHERE id = ?1", id);
    const auto found = row ? row->step() : Result<bool>(failure(row));
    if (!found) {
        return failure(found);
    }
    if (!*found) {
        return std::optional<OfficeRecord>();
    }
    auto record = open(*row);
    row->reset();
    return record ? Result<std::optional<OfficeRecord>>(std::move(*record)) : failure(record);
}

Result<QList<OfficeRecord>> OfficeStore::all()
{
    auto page = changedAfter(0, std::numeric_limits<int>::max());
    return page ? Result<QList<OfficeRecord>>(std::move(page->records)) : failure(page);
}

Result<OfficeStore::Page> OfficeStore::changedAfter(quint64 version, int limit)
{
    Page page{version, {}};
    auto row =
        m_database.query("SELECT id, content, changed FROM office_record WHERE changed > ?1 ORDER BY changed LIMIT ?2",
                         qint64(version), limit);
    const auto walked = storage::forEachRow(row, [&]() -> Result<void> {
        auto record = open(*row);
        if (!record) {
            return failure(record);
        }
        page.records.append(std::move(*record));
        page.version = quint64(row->int64(2));
        return {};
    });
    return walked ? Result<Page>(page) : failure(walked);
}

Result<void> OfficeStore::put(const OfficeRecord& record)
{
    const auto last = m_database.number("SELECT coalesce(max(changed), 0) FROM office_record");
    if (!last) {
        return failure(last);
    }
    const QByteArray content =
        m_database.columns().seal(sealed::officeContent, record.id.bytes(), QByteArrayView(record.encode()));
    return m_database.run("INSERT INTO office_record (id, revision, changed, content) VALUES (?1, ?2, ?3, ?4) "
                          "ON CONFLICT (id) DO UPDATE SET revision = ?2, changed = ?3, content = ?4",
                          record.id, qint64(record.revision), *last + 1, content);
}

} // namespace kluis::server
