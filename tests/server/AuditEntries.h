// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Rows.h"
#include "server/audit/ServerEvent.h"
#include "server/store/Store.h"

namespace kluis::test {

/// What stands in an audit chain, in order.
inline QList<server::ServerEvent> auditEntries(server::Store& store, const TenantId& chain)
{
    QList<server::ServerEvent> found;
    const auto read = store.read<void>([&](server::StoreDatabase& d) -> Result<void> {
        auto row = d.query("SELECT n, event FROM audit_entry WHERE chain = ?1 ORDER BY n", chain);
        return storage::forEachRow(row, [&]() -> Result<void> {
            const auto bytes = d.columns().open(server::sealed::auditEvent,
                                                server::ColumnCipher::row(chain, row->int64(0)), row->blobView(1));
            auto event = bytes ? server::ServerEvent::decode(*bytes) : failure(bytes);
            if (!event) {
                return failure(event);
            }
            found.append(std::move(*event));
            return {};
        });
    });
    return read ? found : QList<server::ServerEvent>();
}

/// The last of them.
inline server::ServerEvent lastAuditEntry(server::Store& store, const TenantId& chain)
{
    server::ServerEvent found;
    const auto read = store.read<void>([&](server::StoreDatabase& d) -> Result<void> {
        auto row = d.query("SELECT n, event FROM audit_entry WHERE chain = ?1 ORDER BY n DESC LIMIT 1", chain);
        return storage::forEachRow(row, [&]() -> Result<void> {
            const auto bytes = d.columns().open(server::sealed::auditEvent,
                                                server::ColumnCipher::row(chain, row->int64(0)), row->blobView(1));
            auto event = bytes ? server::ServerEvent::decode(*bytes) : failure(bytes);
            found = event.value_or(server::ServerEvent());
            return {};
        });
    });
    return read ? found : server::ServerEvent();
}

} // namespace kluis::test
