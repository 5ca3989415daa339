// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/audit/AuditLog.h"

#include "core/crypto/ConstantTime.h"
#include "core/crypto/Sha256.h"

namespace kluis::server {

namespace {

QByteArray next(const QByteArray& previous, QByteArrayView event)
{
    return crypto::Sha256().add(previous).add(event).result();
}

/// Takes one entry to the end of the chains found so far.
void follow(QList<AuditLog::Chain>& chains, const StoreStatement& row, const ColumnCipher& columns)
{
    const auto tenant = row.id<TenantId>(0);
    if (chains.isEmpty() || chains.last().tenant != tenant) {
        chains.append(AuditLog::Chain{tenant, 0, QByteArray(32, '\0'), 0});
    }
    AuditLog::Chain& chain = chains.last();
    const quint64 expected = ++chain.entries;
    // An event that does not open was put there, or changed, by somebody without the key.
    const auto event = columns.open(sealed::auditEvent, ColumnCipher::row(tenant, row.int64(1)), row.blobView(2));
    const QByteArray hash = next(chain.head, event.value_or(QByteArray()));
    const bool follows = event && quint64(row.int64(1)) == expected && crypto::equal(hash, row.blobView(3));
    if (!follows && chain.brokenAt == 0) {
        chain.brokenAt = expected;
    }
    chain.head = hash;
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
                        next(head, encoded));
}

Result<QList<AuditLog::Chain>> AuditLog::verify(StoreDatabase& database)
{
    constexpr int entriesAtOnce = 1000; // PostgreSQL hands over all rows of an answer at once
    QList<Chain> chains;
    QByteArray lastChain;
    qint64 lastNumber = 0;
    for (;;) {
        auto row = database.query("SELECT chain, n, event, hash FROM audit_entry WHERE (chain, n) > (?1, ?2) "
                                  "ORDER BY chain, n LIMIT ?3",
                                  lastChain, lastNumber, entriesAtOnce);
        if (!row) {
            return failure(row);
        }
        int entries = 0;
        for (;; ++entries) {
            const auto more = row->step();
            if (!more) {
                return failure(more);
            }
            if (!*more) {
                break;
            }
            follow(chains, *row, database.columns());
            lastChain = row->blob(0);
            lastNumber = row->int64(1);
        }
        if (entries < entriesAtOnce) {
            return chains;
        }
    }
}

} // namespace kluis::server
