// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/protocol/OfficeRecord.h"
#include "server/store/StoreDatabase.h"

#include <QList>

#include <optional>

namespace kluis::server {

/// Records of the privacy office, each sealed whole. Checks no rights. Lives as long as one transaction; the database's
/// thread.
class OfficeStore {
public:
    explicit OfficeStore(StoreDatabase& database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<protocol::OfficeRecord>> find(const RecordId& id);
    /// Every one, in no order.
    [[nodiscard]] Result<QList<protocol::OfficeRecord>> all();

    struct Page {
        quint64 version = 0; ///< of the last one, or of what was asked about
        QList<protocol::OfficeRecord> records;
    };
    /// At most \p limit records that changed behind \p version, in the order of their changes.
    [[nodiscard]] Result<Page> changedAfter(quint64 version, int limit);

    /// Stores \p record as the next change of the registers, new or in place of the one with its id.
    [[nodiscard]] Result<void> put(const protocol::OfficeRecord& record);

private:
    [[nodiscard]] Result<protocol::OfficeRecord> open(const StoreStatement& row) const;

    StoreDatabase& m_database;
};

} // namespace kluis::server
