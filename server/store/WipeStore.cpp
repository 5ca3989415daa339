// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/WipeStore.h"

#include "core/storage/Rows.h"

namespace kluis::server {

namespace {

/// The query for orders; \p rest says which, in which order.
QByteArray selectWipe(const char* rest)
{
    return QByteArray("SELECT w.bytes, w.placed_at, w.collected_at, w.wiped_at, w.receipt, EXISTS (SELECT 1 FROM "
                      "wipe_order n WHERE n.device = w.device AND n.time > w.time) FROM wipe_order w ")
        .append(rest);
}

} // namespace

Result<QList<StoredWipe>> WipeStore::read(Result<StoreStatement> rows)
{
    QList<StoredWipe> found;
    const auto walked = storage::forEachRow(rows, [&]() -> Result<void> {
        const auto order = crypto::WipeOrder::decode(rows->blob(0));
        if (!order) {
            return failure(order);
        }
        found.append(StoredWipe{*order, rows->int64(1), rows->optionalInt64(2), rows->optionalInt64(3), rows->blob(4),
                                rows->int64(5) != 0});
        return {};
    });
    if (!walked) {
        return failure(walked);
    }
    return found;
}

Result<std::optional<StoredWipe>> WipeStore::readOne(Result<StoreStatement> rows)
{
    const auto found = read(std::move(rows));
    if (!found) {
        return failure(found);
    }
    return found->isEmpty() ? std::optional<StoredWipe>() : std::optional<StoredWipe>(found->first());
}

Result<void> WipeStore::add(const crypto::WipeOrder& order, qint64 now)
{
    return m_database.run("INSERT INTO wipe_order(id, device, time, bytes, placed_at) VALUES (?1, ?2, ?3, ?4, ?5)",
                          order.id, order.device, order.time, order.encode(), now);
}

Result<std::optional<StoredWipe>> WipeStore::waitingFor(const DeviceId& device)
{
    return readOne(m_database.query(selectWipe("WHERE w.device = ?1 AND NOT EXISTS (SELECT 1 FROM wipe_order d WHERE "
                                               "d.device = ?1 AND d.wiped_at IS NOT NULL) ORDER BY w.time DESC LIMIT "
                                               "1"),
                                    device));
}

Result<qint64> WipeStore::newestTime(const DeviceId& device)
{
    return m_database.number("SELECT coalesce(max(time), 0) FROM wipe_order WHERE device = ?1", device);
}

Result<std::optional<StoredWipe>> WipeStore::find(const WipeId& id)
{
    return readOne(m_database.query(selectWipe("WHERE w.id = ?1"), id));
}

Result<void> WipeStore::noteCollected(const WipeId& id, qint64 now)
{
    return m_database.run("UPDATE wipe_order SET collected_at = ?2 WHERE id = ?1 AND collected_at IS NULL", id, now);
}

Result<void> WipeStore::noteWiped(const WipeId& id, const QByteArray& receipt, qint64 now)
{
    return m_database.run("UPDATE wipe_order SET wiped_at = ?2, receipt = ?3 WHERE id = ?1 AND wiped_at IS NULL", id,
                          now, receipt);
}

Result<QList<StoredWipe>> WipeStore::all()
{
    return read(m_database.query(selectWipe("ORDER BY w.placed_at, w.id")));
}

} // namespace kluis::server
