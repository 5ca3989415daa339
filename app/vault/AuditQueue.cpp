// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/AuditQueue.h"

#include "core/crypto/Sha256.h"
#include "core/protocol/Limits.h"
#include "core/storage/Rows.h"

namespace kluis::app {

using crypto::AuditRatchet;
using crypto::RatchetId;

Result<AuditQueue::Head> AuditQueue::head()
{
    auto row = m_database.prepare("SELECT last_number, last_hash FROM audit_chain");
    const auto found = row ? row->step() : Result<bool>(failure(row));
    return found ? Result<Head>(Head{quint64(row->int64(0)), row->blob(1)}) : failure(found);
}

Result<void> AuditQueue::append(protocol::AuditEvent event)
{
    const auto last = head();
    if (!last) {
        return failure(last);
    }
    event.number = last->number + 1;
    event.previousHash = last->hash;
    const QByteArray bytes = event.encode();
    const auto mac = sealed(bytes, event.number - 1, event.previousHash);
    if (!mac) {
        return failure(mac);
    }
    auto queued =
        m_database.run("INSERT INTO audit(number, bytes, mac) VALUES (?1, ?2, ?3)", qint64(event.number), bytes, *mac);
    if (!queued) {
        return queued;
    }
    return m_database.run("UPDATE audit_chain SET last_number = ?1, last_hash = ?2", qint64(event.number),
                          crypto::sha256(bytes));
}

/// The MAC of an event behind \p lastNumber. The key it is made with is overwritten by the next one's.
Result<QByteArray> AuditQueue::sealed(const QByteArray& event, quint64 lastNumber, const QByteArray& lastHash)
{
    auto row = m_database.prepare("SELECT id, next_key FROM audit_ratchet");
    const auto found = row ? row->step() : Result<bool>(failure(row));
    if (!found) {
        return failure(found);
    }
    auto ratchet = *found ? AuditRatchet(row->id<RatchetId>(0), crypto::SecretBytes::copyOf(row->blobView(1)))
                          : AuditRatchet::generate();
    row->reset();
    if (!*found) {
        if (const auto begun = begin(ratchet, lastNumber, lastHash); !begun) {
            return failure(begun);
        }
    }
    QByteArray mac = ratchet.seal(event);
    auto next = m_database.prepare("UPDATE audit_ratchet SET next_key = ?1");
    const auto movedOn = next ? next->bindView(1, ratchet.key().view()).run() : failure(next);
    return movedOn ? Result<QByteArray>(std::move(mac)) : failure(movedOn);
}

Result<void> AuditQueue::begin(const AuditRatchet& ratchet, quint64 lastNumber, const QByteArray& lastHash)
{
    auto row = m_database.query("INSERT INTO audit_ratchet(one, id, since, since_hash, first_key, next_key) "
                                "VALUES (1, ?1, ?2, ?3, ?4, ?4)",
                                ratchet.id(), qint64(lastNumber), lastHash);
    return row ? row->bindView(4, ratchet.key().view()).run() : failure(row);
}

Result<void> AuditQueue::beginRatchet()
{
    const auto last = head();
    return last ? begin(AuditRatchet::generate(), last->number, last->hash) : failure(last);
}

Result<AuditQueue::Batch> AuditQueue::oldest()
{
    auto row =
        m_database.query("SELECT number, bytes, mac FROM audit WHERE number > (SELECT received FROM audit_chain) ORDER "
                         "BY number LIMIT ?1",
                         qint64(protocol::limits::auditEvents));
    Batch batch;
    const auto walked = storage::forEachRow(row, [&] {
        batch.last = quint64(row->int64(0));
        batch.events.append(row->blob(1));
        batch.macs.append(row->blob(2));
    });
    const auto added = walked ? addStart(batch) : walked;
    return added ? Result<Batch>(std::move(batch)) : failure(added);
}

Result<void> AuditQueue::addStart(Batch& batch)
{
    auto row = m_database.prepare("SELECT id, since, since_hash, first_key FROM audit_ratchet");
    return storage::forEachRow(row, [&] {
        batch.ratchet = row->blob(0);
        if (row->blobView(3).isEmpty()) {
            return;
        }
        protocol::AuditRatchetStart start{batch.ratchet, quint64(row->int64(1)), row->blob(2), row->blob(3)};
        batch.start = start.encode();
        crypto::wipe(start.key);
    });
}

void AuditQueue::forgetUsedKeys()
{
    if (m_database.inTransaction()) {
        return; // the outer one's end is what counts
    }
    // Nobody waits for a reader: what stays goes with the next event. The timeout is put back to what it was.
    // By itself: what fails ends the statements behind it.
    const QByteArray timeout = QByteArray::number(storage::OpenOptions().busyTimeoutMs);
    [[maybe_unused]] const auto emptied = m_database.execute("PRAGMA busy_timeout=0; PRAGMA wal_checkpoint(TRUNCATE)");
    [[maybe_unused]] const auto patient = m_database.execute(QByteArray("PRAGMA busy_timeout=" + timeout));
}

Result<void> AuditQueue::agreed()
{
    return m_database.run("UPDATE audit_ratchet SET first_key = x'' WHERE first_key <> x''");
}

Result<void> AuditQueue::forgetRatchet()
{
    return m_database.run("DELETE FROM audit_ratchet");
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
    auto emptied = m_database.run("DELETE FROM audit");
    emptied = emptied ? forgetRatchet() : emptied;
    if (!emptied) {
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
