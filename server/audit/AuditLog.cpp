// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/audit/AuditLog.h"

#include "core/crypto/Sha256.h"
#include "core/storage/Rows.h"
#include "server/audit/AuditVerifier.h"

#include <algorithm>

namespace kluis::server {

namespace {

/// What NEN 7513 asks beside who and what, as it is at this moment.
Result<void> complete(StoreDatabase& database, ServerEvent& event)
{
    if (event.user.isNull() && event.device.isNull() && event.accessPoint.isEmpty()) {
        event.program = QStringLiteral("kluis-server/" KLUIS_VERSION);
        return {};
    }
    // Also of a stranger, who has none of it: a failed login takes as long whether there is somebody of that name or not.
    auto row = database.query("SELECT (SELECT role FROM user WHERE id = ?1), "
                              "(SELECT granted_at FROM grant_ WHERE user = ?1 AND tenant = ?2), "
                              "(SELECT program FROM device WHERE id = ?3)",
                              event.user, event.tenant, event.device);
    return storage::forEachRow(row, [&] {
        event.role = quint8(row->int64(0));
        event.grantedAt = row->int64(1);
        event.program = event.program.isEmpty() ? row->text(2) : event.program;
    });
}

/// The first chain behind \p after in \p table.
Result<std::optional<QByteArray>> nextChain(StoreDatabase& database, QByteArrayView sql, const QByteArray& after)
{
    auto row = database.query(sql, after);
    std::optional<QByteArray> found;
    const auto read = storage::forEachRow(row, [&] { found = row->blob(0); });
    return read ? Result<std::optional<QByteArray>>(found) : failure(read);
}

} // namespace

Result<void> AuditLog::append(StoreDatabase& database, ServerEvent event)
{
    if (auto held = database.holdChain(event.tenant); !held) {
        return held;
    }
    if (auto completed = complete(database, event); !completed) {
        return completed;
    }
    qint64 n = 0;
    QByteArray head(32, '\0');
    auto last =
        database.query("SELECT n, hash FROM audit_entry WHERE chain = ?1 ORDER BY n DESC LIMIT 1", event.tenant);
    const auto read = storage::forEachRow(last, [&] {
        n = last->int64(0);
        head = last->blob(1);
    });
    if (!read) {
        return read;
    }
    const QByteArray encoded = event.encode();
    return database.run(
        "INSERT INTO audit_entry(chain, n, event, hash) VALUES (?1, ?2, ?3, ?4)", event.tenant, n + 1,
        database.columns().seal(sealed::auditEvent, ColumnCipher::row(event.tenant, n + 1), QByteArrayView(encoded)),
        crypto::Sha256().add(head).add(encoded).result());
}

Result<QList<AuditLog::Chain>> AuditLog::verify(StoreDatabase& database)
{
    return AuditVerifier(database).run();
}

Result<QList<TenantId>> AuditLog::chains(StoreDatabase& database)
{
    QList<TenantId> all;
    for (const char* sql : {"SELECT chain FROM audit_entry WHERE chain > ?1 ORDER BY chain LIMIT 1",
                            "SELECT chain FROM audit_checkpoint WHERE chain > ?1 ORDER BY chain LIMIT 1"}) {
        for (QByteArray after;;) {
            const auto next = nextChain(database, sql, after);
            if (!next) {
                return failure(next);
            }
            if (!*next) {
                break;
            }
            after = **next;
            const TenantId chain = TenantId::fromBytes(after).value_or(TenantId());
            if (!all.contains(chain)) {
                all.append(chain);
            }
        }
    }
    std::sort(all.begin(), all.end());
    return all;
}

} // namespace kluis::server
