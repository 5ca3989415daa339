// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/audit/AuditLog.h"

#include "core/crypto/ConstantTime.h"
#include "core/crypto/Sha256.h"

namespace kluis::server {

namespace {

QByteArray follow(const QByteArray& previous, QByteArrayView event)
{
    return crypto::Sha256().add(previous).add(event).result();
}

} // namespace

Result<void> AuditLog::append(StoreDatabase& database, const ServerEvent& event)
{
    if (auto held = database.holdChain(event.tenant); !held) {
        return held;
    }
    quint64 n = 0;
    QByteArray head(32, '\0');
    {
        auto last =
            database.query("SELECT n, hash FROM audit_entry WHERE chain = ?1 ORDER BY n DESC LIMIT 1", event.tenant);
        if (!last) {
            return failure(last);
        }
        auto found = last->step();
        if (!found) {
            return failure(found);
        }
        if (*found) {
            n = quint64(last->int64(0));
            head = last->blob(1);
        }
    }
    const QByteArray encoded = event.encode();
    return database.run("INSERT INTO audit_entry(chain, n, event, hash) VALUES (?1, ?2, ?3, ?4)", event.tenant,
                        qint64(n + 1),
                        database.columns().seal(sealed::auditEvent, ColumnCipher::row(event.tenant, qint64(n + 1)),
                                                QByteArrayView(encoded)),
                        follow(head, encoded));
}

Result<QList<AuditLog::Chain>> AuditLog::verify(StoreDatabase& database)
{
    auto rows = database.query("SELECT chain, n, event, hash FROM audit_entry ORDER BY chain, n");
    if (!rows) {
        return failure(rows);
    }
    QList<Chain> chains;
    for (;;) {
        auto more = rows->step();
        if (!more) {
            return failure(more);
        }
        if (!*more) {
            return chains;
        }
        const auto tenant = rows->id<TenantId>(0);
        if (chains.isEmpty() || chains.last().tenant != tenant) {
            chains.append(Chain{tenant, 0, QByteArray(32, '\0'), 0});
        }
        Chain& chain = chains.last();
        const quint64 expected = ++chain.entries;
        // An event that does not open was put there, or changed, by somebody without the key.
        const auto event =
            database.columns().open(sealed::auditEvent, ColumnCipher::row(tenant, rows->int64(1)), rows->blobView(2));
        const QByteArray hash = follow(chain.head, event.value_or(QByteArray()));
        const bool follows = event && quint64(rows->int64(1)) == expected && crypto::equal(hash, rows->blobView(3));
        if (!follows && chain.brokenAt == 0) {
            chain.brokenAt = expected;
        }
        chain.head = hash;
    }
}

} // namespace kluis::server
