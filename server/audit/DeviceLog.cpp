// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/audit/DeviceLog.h"

#include "core/crypto/Sha256.h"
#include "core/storage/Rows.h"

namespace kluis::server {

namespace {

constexpr quint64 mostWaiting = 1'000'000; ///< events without a MAC that a device may hold when its ratchet begins

} // namespace

Result<DeviceLog> DeviceLog::load(StoreDatabase& database, const DeviceId& device)
{
    DeviceLog log(database, device);
    auto row = database.query("SELECT last_number, last_hash FROM device_audit WHERE device = ?1", device);
    const auto read = storage::forEachRow(row, [&] {
        log.m_lastNumber = quint64(row->int64(0));
        log.m_lastHash = row->blob(1);
    });
    auto ratchet = read ? RatchetStore(database).of(device) : Result<std::optional<StoredRatchet>>(failure(read));
    if (!ratchet) {
        return failure(ratchet);
    }
    log.m_ratchet = std::move(*ratchet);
    return log;
}

DeviceLog::Verdict DeviceLog::take(const Batch& batch)
{
    Verdict verdict;
    if (batch.start && !begin(*batch.start, verdict)) {
        verdict.wrong = gap;
        verdict.place = batch.start->since + 1;
        return verdict;
    }
    for (const Received& received : batch.events) {
        if (received.event.number <= m_lastNumber) {
            continue;
        }
        verdict.wrong = wrongWith(received, batch.ratchet);
        if (verdict.wrong != nullptr) {
            verdict.place = received.event.number;
            return verdict;
        }
        m_lastNumber = received.event.number;
        m_lastHash = crypto::sha256(received.encoded);
        verdict.fresh.push_back(received);
    }
    return verdict;
}

/// Whether a ratchet can begin there: behind the last event that is held, or behind one that has yet to come.
bool DeviceLog::begin(const protocol::AuditRatchetStart& start, Verdict& verdict)
{
    const auto id = crypto::RatchetId::fromBytes(start.ratchet).value_or(crypto::RatchetId());
    if (m_ratchet && m_ratchet->ratchet.id() == id) {
        return true; // the receipt did not arrive
    }
    const bool isBehind = start.since > m_lastNumber && start.since - m_lastNumber <= mostWaiting;
    if (!isBehind && !(start.since == m_lastNumber && start.sinceHash == m_lastHash)) {
        return false;
    }
    verdict.isBegun = true;
    verdict.isReplaced = m_ratchet.has_value();
    m_ratchet =
        StoredRatchet{crypto::AuditRatchet(id, crypto::SecretBytes::copyOf(start.key)), start.since, start.sinceHash};
    return true;
}

const char* DeviceLog::wrongWith(const Received& received, const QByteArray& ratchet)
{
    if (received.event.number != m_lastNumber + 1 || received.event.previousHash != m_lastHash) {
        return gap;
    }
    if (!m_ratchet) {
        return nullptr;
    }
    if (received.event.number <= m_ratchet->since) {
        const bool isOther =
            received.event.number == m_ratchet->since && crypto::sha256(received.encoded) != m_ratchet->sinceHash;
        return isOther ? wrongMac : nullptr;
    }
    if (received.mac.isEmpty()) {
        return noMac;
    }
    if (ratchet != m_ratchet->ratchet.id().bytes()) {
        return otherKey;
    }
    return m_ratchet->ratchet.open(received.encoded, received.mac) ? nullptr : wrongMac;
}

Result<void> DeviceLog::store(const Verdict& verdict, qint64 now)
{
    if (!verdict.fresh.empty()) {
        const auto kept =
            m_database.run("INSERT INTO device_audit (device, last_number, last_hash) VALUES (?1, ?2, ?3) "
                           "ON CONFLICT (device) DO UPDATE SET last_number = ?2, last_hash = ?3",
                           m_device, qint64(m_lastNumber), m_lastHash);
        if (!kept) {
            return kept;
        }
    }
    if (!m_ratchet) {
        return {};
    }
    RatchetStore ratchets(m_database);
    return verdict.isBegun ? ratchets.begin(m_device, *m_ratchet, now) : ratchets.moveOn(m_device, m_ratchet->ratchet);
}

protocol::AuditReceipt DeviceLog::receipt(bool isBroken) const
{
    return {m_lastNumber, m_lastHash, isBroken, m_ratchet ? m_ratchet->ratchet.id().bytes() : QByteArray()};
}

} // namespace kluis::server
