// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/AuditQueue.h"

#include "core/crypto/Sha256.h"
#include "core/protocol/Limits.h"
#include "core/storage/Rows.h"

namespace kluis::app {

Result<void> AuditQueue::append(protocol::AuditEvent event)
{
    auto row = m_database.prepare("SELECT last_number, last_hash FROM audit_chain");
    if (!row) {
        return failure(row);
    }
    const auto found = row->step();
    if (!found) {
        return failure(found);
    }
    event.number = quint64(row->int64(0)) + 1;
    event.previousHash = row->blob(1);
    row->reset();
    const QByteArray bytes = event.encode();
    auto queued = m_database.run("INSERT INTO audit(number, bytes) VALUES (?1, ?2)", qint64(event.number), bytes);
    if (!queued) {
        return queued;
    }
    return m_database.run("UPDATE audit_chain SET last_number = ?1, last_hash = ?2", qint64(event.number),
                          crypto::sha256(bytes));
}

Result<AuditQueue::Batch> AuditQueue::oldest()
{
    auto row =
        m_database.query("SELECT number, bytes FROM audit WHERE number > (SELECT received FROM audit_chain) ORDER "
                         "BY number LIMIT ?1",
                         qint64(protocol::limits::auditEvents));
    Batch batch;
    const auto walked = storage::forEachRow(row, [&] {
        batch.last = quint64(row->int64(0));
        batch.events.append(row->blob(1));
    });
    if (!walked) {
        return failure(walked);
    }
    return batch;
}

Result<void> AuditQueue::received(quint64 lastNumber)
{
    if (auto noted = m_database.run("UPDATE audit_chain SET received = ?1", qint64(lastNumber)); !noted) {
        return noted;
    }
    return m_database.run("DELETE FROM audit WHERE number <= ?1", qint64(lastNumber) - keptEvents);
}

Result<bool> AuditQueue::sendAfter(quint64 lastNumber)
{
    auto back = m_database.run("UPDATE audit_chain SET received = ?1 WHERE EXISTS (SELECT 1 FROM audit WHERE number = "
                               "?1 + 1)",
                               qint64(lastNumber));
    return back ? Result<bool>(m_database.changes() > 0) : failure(back);
}

Result<void> AuditQueue::continueAfter(quint64 lastNumber, const QByteArray& lastHash)
{
    QList<protocol::AuditEvent> events;
    auto row =
        m_database.prepare("SELECT bytes FROM audit WHERE number > (SELECT received FROM audit_chain) ORDER BY number");
    const auto walked = storage::forEachRow(row, [&] {
        // What is no event here is none at the server either: it would refuse it with all that follow.
        if (auto event = protocol::AuditEvent::decode(row->blob(0))) {
            events.append(std::move(*event));
        }
    });
    if (!walked) {
        return failure(walked);
    }
    row->reset();
    if (auto emptied = m_database.run("DELETE FROM audit"); !emptied) {
        return emptied;
    }
    auto placed = m_database.run("UPDATE audit_chain SET last_number = ?1, last_hash = ?2, received = ?1",
                                 qint64(lastNumber), lastHash);
    for (qsizetype i = 0; placed && i < events.size(); ++i) {
        placed = append(std::move(events[i]));
    }
    return placed;
}

Result<quint64> AuditQueue::count()
{
    return storage::numberOf<quint64>(
        m_database.prepare("SELECT count(*) FROM audit WHERE number > (SELECT received FROM audit_chain)"));
}

} // namespace kluis::app
