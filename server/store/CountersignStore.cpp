// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/CountersignStore.h"

#include "core/storage/Rows.h"
#include "server/store/AccountStore.h"

#include <QHash>

namespace kluis::server {

using protocol::AuditCountersignature;

Result<std::optional<AuditCountersignature>> CountersignStore::last(const TenantId& chain, const UserId& officer,
                                                                    const QByteArray& epoch)
{
    std::optional<AuditCountersignature> found;
    auto row = m_database.query("SELECT bytes FROM audit_countersign WHERE chain = ?1 AND officer = ?2 AND epoch = ?3",
                                chain, officer, epoch);
    const auto read = storage::forEachRow(row, [&] {
        // A spoiled one is told by all(); here the next one takes its place.
        if (auto signature = AuditCountersignature::decode(row->blob(0))) {
            found = std::move(*signature);
        }
    });
    return read ? Result<std::optional<AuditCountersignature>>(std::move(found)) : failure(read);
}

Result<void> CountersignStore::keep(const AuditCountersignature& signature)
{
    return m_database.run(
        "INSERT INTO audit_countersign(chain, officer, epoch, size, time, bytes) VALUES (?1, ?2, ?3, ?4, ?5, ?6) "
        "ON CONFLICT (chain, officer, epoch) DO UPDATE SET size = ?4, time = ?5, bytes = ?6",
        signature.checkpoint.chain, signature.officer, signature.checkpoint.epoch, qint64(signature.checkpoint.size),
        signature.time, signature.encode());
}

Result<QList<CountersignStore::Kept>> CountersignStore::all()
{
    const auto accounts = AccountStore(m_database).accounts();
    if (!accounts) {
        return failure(accounts);
    }
    QHash<UserId, std::pair<QByteArray, QString>> officers;
    for (const Account& account : *accounts) {
        officers.insert(account.id, {account.keys.identityKey, account.login});
    }
    QList<Kept> kept;
    auto row = m_database.prepare("SELECT chain, officer, bytes FROM audit_countersign ORDER BY chain, officer, epoch");
    const auto read = storage::forEachRow(row, [&] {
        Kept one;
        const auto [key, login] = officers.value(row->id<UserId>(1));
        one.identityKey = key;
        one.officer = login;
        if (auto signature = AuditCountersignature::decode(row->blob(2))) {
            one.signature = std::move(*signature);
        }
        one.signature.checkpoint.chain = row->id<TenantId>(0); // of its place: one that was moved is false there
        one.signature.officer = row->id<UserId>(1);
        kept.append(std::move(one));
    });
    return read ? Result<QList<Kept>>(kept) : failure(read);
}

} // namespace kluis::server
