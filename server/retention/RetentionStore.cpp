// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/retention/RetentionStore.h"

#include "core/storage/Rows.h"
#include "server/store/SealedColumn.h"

namespace kluis::server {

using protocol::DestructionState;

namespace {

QByteArray selectDestruction(const char* rest)
{
    return QByteArray(
               "SELECT order_bytes, state, seq, whole, proposed_at, ended_at, confirmation, certificate, id FROM "
               "destruction ")
        .append(rest);
}

QByteArray selectHold(const char* rest)
{
    return QByteArray("SELECT tenant, dossier, author, since, reason FROM legal_hold ").append(rest);
}

} // namespace

Result<QList<retention::Choice>> RetentionStore::choices()
{
    auto row = m_database.prepare("SELECT id, months, begins FROM retention_term ORDER BY id");
    QList<retention::Choice> choices;
    const auto walked = storage::forEachRow(row, [&] {
        retention::Choice choice{row->text(0), int(row->int64(1)), {}};
        if (const qint64 begins = row->int64(2); begins != 0) {
            choice.start = retention::Start(begins);
        }
        choices.append(choice);
    });
    if (!walked) {
        return failure(walked);
    }
    return choices;
}

Result<void> RetentionStore::setChoice(const retention::Choice& choice)
{
    return m_database.run("INSERT INTO retention_term (id, months, begins) VALUES (?1, ?2, ?3) "
                          "ON CONFLICT (id) DO UPDATE SET months = ?2, begins = ?3",
                          choice.term, qint64(choice.months), qint64(choice.start ? quint8(*choice.start) : 0));
}

Result<QList<StoredHold>> RetentionStore::readHolds(Result<StoreStatement> rows)
{
    QList<StoredHold> holds;
    const auto walked = storage::forEachRow(rows, [&]() -> Result<void> {
        StoredHold hold{rows->id<TenantId>(0), rows->id<DossierId>(1), rows->id<UserId>(2), rows->int64(3), {}};
        const auto reason = m_database.columns().open(sealed::holdReason, hold.dossier.bytes(), rows->blobView(4));
        if (!reason) {
            return failure(reason);
        }
        hold.reason = QString::fromUtf8(*reason);
        holds.append(hold);
        return {};
    });
    if (!walked) {
        return failure(walked);
    }
    return holds;
}

Result<std::optional<StoredHold>> RetentionStore::hold(const DossierId& dossier)
{
    const auto holds = readHolds(m_database.query(selectHold("WHERE dossier = ?1"), dossier));
    if (!holds) {
        return failure(holds);
    }
    return holds->isEmpty() ? std::optional<StoredHold>() : std::optional(holds->first());
}

Result<QList<StoredHold>> RetentionStore::holds(const TenantId& tenant)
{
    return readHolds(m_database.query(selectHold("WHERE tenant = ?1 ORDER BY since, dossier"), tenant));
}

Result<void> RetentionStore::setHold(const StoredHold& hold)
{
    const QByteArray reason =
        m_database.columns().seal(sealed::holdReason, hold.dossier.bytes(), QByteArrayView(hold.reason.toUtf8()));
    return m_database.run("INSERT INTO legal_hold (dossier, tenant, author, since, reason) VALUES (?1, ?2, ?3, ?4, ?5) "
                          "ON CONFLICT (dossier) DO UPDATE SET author = ?3, since = ?4, reason = ?5",
                          hold.dossier, hold.tenant, hold.author, hold.since, reason);
}

Result<void> RetentionStore::liftHold(const DossierId& dossier)
{
    return m_database.run("DELETE FROM legal_hold WHERE dossier = ?1", dossier);
}

Result<void> RetentionStore::propose(const crypto::DestructionOrder& order, qint64 now)
{
    return m_database.run("INSERT INTO destruction (id, tenant, dossier, part, state, proposed_at, order_bytes) "
                          "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                          order.id, order.tenant, order.dossier, order.part, quint8(DestructionState::Proposed), now,
                          order.encode());
}

Result<void> RetentionStore::setRefused(const RecordId& id, qint64 now)
{
    return m_database.run("UPDATE destruction SET state = ?2, ended_at = ?3 WHERE id = ?1", id,
                          quint8(DestructionState::Refused), now);
}

Result<void> RetentionStore::refuseOpen(qint64 now)
{
    return m_database.run("UPDATE destruction SET state = ?2, ended_at = ?3 WHERE state = ?1",
                          quint8(DestructionState::Proposed), quint8(DestructionState::Refused), now);
}

Result<void> RetentionStore::setDone(const StoredDestruction& done)
{
    const RecordId& id = done.order.id;
    const QByteArray certificate =
        m_database.columns().seal(sealed::certificate, id.bytes(), QByteArrayView(done.certificate));
    return m_database.run("UPDATE destruction SET state = ?2, seq = ?3, whole = ?4, ended_at = ?5, confirmation = ?6, "
                          "certificate = ?7 WHERE id = ?1",
                          id, quint8(DestructionState::Done), qint64(done.seq), qint64(done.whole ? 1 : 0),
                          done.endedAt, done.confirmation, certificate);
}

Result<QList<StoredDestruction>> RetentionStore::read(Result<StoreStatement> rows)
{
    QList<StoredDestruction> found;
    const auto walked = storage::forEachRow(rows, [&]() -> Result<void> {
        auto order = crypto::DestructionOrder::decode(rows->blobView(0));
        if (!order) {
            return failure(order);
        }
        StoredDestruction destruction;
        destruction.order = std::move(*order);
        destruction.state = DestructionState(rows->int64(1));
        destruction.seq = quint64(rows->int64(2));
        destruction.whole = rows->int64(3) != 0;
        destruction.proposedAt = rows->int64(4);
        destruction.endedAt = rows->int64(5);
        destruction.confirmation = rows->blob(6);
        if (!rows->blobView(7).isEmpty()) {
            auto certificate = m_database.columns().open(sealed::certificate, rows->blob(8), rows->blobView(7));
            if (!certificate) {
                return failure(certificate);
            }
            destruction.certificate = std::move(*certificate);
        }
        found.append(std::move(destruction));
        return {};
    });
    if (!walked) {
        return failure(walked);
    }
    return found;
}

Result<std::optional<StoredDestruction>> RetentionStore::find(const RecordId& id)
{
    auto found = read(m_database.query(selectDestruction("WHERE id = ?1"), id));
    if (!found) {
        return failure(found);
    }
    return found->isEmpty() ? std::optional<StoredDestruction>() : std::optional(found->takeFirst());
}

Result<QList<StoredDestruction>> RetentionStore::done()
{
    return read(
        m_database.query(selectDestruction("WHERE state = ?1 ORDER BY ended_at, id"), quint8(DestructionState::Done)));
}

Result<qint64> RetentionStore::countDone()
{
    return m_database.number("SELECT count(*) FROM destruction WHERE state = ?1", quint8(DestructionState::Done));
}

Result<void> RetentionStore::setAside(const RecordId& id, qint64 now)
{
    return m_database.run("INSERT INTO destruction_set_aside(id, since) VALUES (?1, ?2) ON CONFLICT DO NOTHING", id,
                          now);
}

Result<bool> RetentionStore::isSetAside(const RecordId& id)
{
    const auto known = m_database.number("SELECT count(*) FROM destruction_set_aside WHERE id = ?1", id);
    return known ? Result<bool>(*known > 0) : failure(known);
}

/// Never back, so that a clock that is behind at this restore makes none of what was destroyed later than that.
Result<void> RetentionStore::noteRestored(qint64 time)
{
    return m_database.run("UPDATE tenant_stream SET restored_seq = seq, restored_at = CASE WHEN restored_at > ?1 THEN "
                          "restored_at ELSE ?1 END",
                          time);
}

Result<qint64> RetentionStore::newerThan(const TenantId& tenant, qint64 time)
{
    return m_database.number("SELECT CASE WHEN restored_at >= ?2 THEN (number << 40) | restored_seq ELSE "
                             "9223372036854775807 END FROM tenant_stream WHERE tenant = ?1",
                             tenant, time);
}

Result<QList<StoredDestruction>> RetentionStore::all(const TenantId& tenant)
{
    return read(m_database.query(selectDestruction("WHERE tenant = ?1 ORDER BY proposed_at DESC, id"), tenant));
}

Result<bool> RetentionStore::isProposed(const DossierId& dossier, quint8 part)
{
    const auto open =
        m_database.number("SELECT count(*) FROM destruction WHERE dossier = ?1 AND part = ?2 AND state = ?3", dossier,
                          part, quint8(DestructionState::Proposed));
    return open ? Result<bool>(*open > 0) : failure(open);
}

Result<QList<StoredDestruction>> RetentionStore::told(const TenantId& tenant, const Stretch& stretch, int limit)
{
    const auto lastPart = stretch.isMedicalToo ? retention::Part::Medical : retention::Part::Employer;
    return read(m_database.query(
        selectDestruction(
            "WHERE tenant = ?1 AND seq > ?2 AND seq <= ?3 AND seq > 0 AND part <= ?5 ORDER BY seq LIMIT ?4"),
        tenant, qint64(stretch.after), qint64(stretch.last), limit, quint8(lastPart)));
}

Result<quint64> RetentionStore::destroyedAt(const DossierId& dossier, quint8 part)
{
    const auto seq = m_database.number("SELECT coalesce(max(seq), 0) FROM destruction WHERE dossier = ?1 AND "
                                       "(part = ?2 OR whole = 1) AND state = ?3",
                                       dossier, part, quint8(DestructionState::Done));
    return seq ? Result<quint64>(quint64(*seq)) : failure(seq);
}

Result<bool> RetentionStore::wasDestroyed(const DossierId& dossier, quint8 part)
{
    const auto times = m_database.number("SELECT count(*) FROM destruction WHERE dossier = ?1 AND (part = ?2 OR "
                                         "whole = 1) AND state = ?3",
                                         dossier, part, quint8(DestructionState::Done));
    return times ? Result<bool>(*times > 0) : failure(times);
}

Result<quint64> RetentionStore::horizon(const TenantId& tenant)
{
    const auto seq = m_database.number("SELECT seq FROM tombstone_horizon WHERE tenant = ?1", tenant);
    return seq ? Result<quint64>(quint64(*seq)) : failure(seq);
}

Result<void> RetentionStore::forgetBefore(qint64 time)
{
    auto row =
        m_database.query("SELECT tenant, max(seq) FROM destruction WHERE state = ?1 AND seq > 0 AND ended_at < ?2 "
                         "GROUP BY tenant",
                         quint8(DestructionState::Done), time);
    QList<std::pair<TenantId, qint64>> ends;
    const auto walked = storage::forEachRow(row, [&] { ends.append({row->id<TenantId>(0), row->int64(1)}); });
    if (!walked) {
        return walked;
    }
    for (const auto& [tenant, seq] : std::as_const(ends)) {
        auto moved = m_database.run("INSERT INTO tombstone_horizon (tenant, seq) VALUES (?1, ?2) "
                                    "ON CONFLICT (tenant) DO UPDATE SET seq = ?2",
                                    tenant, seq);
        // All up to there: a horizon has nothing in front of it.
        auto done = moved
                        ? m_database.run("UPDATE destruction SET seq = 0 WHERE tenant = ?1 AND seq <= ?2", tenant, seq)
                        : moved;
        if (!done) {
            return done;
        }
    }
    return {};
}

} // namespace kluis::server
