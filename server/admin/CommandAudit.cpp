// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/CommandAudit.h"

#include "server/audit/AuditLog.h"

namespace kluis::server {

Result<void> recordCommand(Store& store, ServerEventKind kind, const Clock& clock, const QString& object, quint64 count)
{
    return store.write<void>([&](StoreDatabase& database) {
        ServerEvent event;
        event.kind = kind;
        event.time = clock.unixMillis();
        event.object = object;
        event.count = count;
        return AuditLog::append(database, event);
    });
}

} // namespace kluis::server
