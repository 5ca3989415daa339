// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/protocol/AuditMessages.h"
#include "server/store/RatchetStore.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace kluis::server {

/// A device's own chain of events as far as the server has it, and the ratchet it is checked with: judges what comes behind
/// it (SECURITY B4, docs/decisions/0075). Lives as long as one transaction; the database's thread.
class DeviceLog {
public:
    // What is wrong with a batch; objects of the `refused` entries that say so.
    static constexpr const char* gap = "audit-gap";           ///< an event is missing, or does not follow
    static constexpr const char* lost = "audit-lost";         ///< the device asks where to go on
    static constexpr const char* wrongMac = "audit-mac";      ///< not what the device wrote when it was new
    static constexpr const char* noMac = "audit-unkeyed";     ///< without a MAC, of a device that has had them
    static constexpr const char* otherKey = "audit-otherkey"; ///< under another ratchet than the one held
    static constexpr const char* rekeyed = "audit-rekeyed";   ///< the ratchet was begun anew though one is held

    [[nodiscard]] static Result<DeviceLog> load(StoreDatabase& database, const DeviceId& device);

    struct Received {
        protocol::AuditEvent event;
        QByteArray encoded;
        QByteArray mac; ///< empty: none
    };
    struct Batch {
        std::vector<Received> events;
        QByteArray ratchet;
        std::optional<protocol::AuditRatchetStart> start;
    };
    struct Verdict {
        std::vector<Received> fresh; ///< the new ones of a good batch
        const char* wrong = nullptr; ///< nothing of it may be taken
        quint64 place = 0;           ///< number of the event that is wrong
        bool isBegun = false;        ///< the ratchet is a new one
        bool isReplaced = false;     ///< … in the place of one that was held
    };
    /// Passes over events that are held. What is good moves this log on, in memory.
    [[nodiscard]] Verdict take(const Batch& batch);
    /// What take() moved on, into the store. \p now: Unix milliseconds.
    [[nodiscard]] Result<void> store(const Verdict& verdict, qint64 now);

    [[nodiscard]] protocol::AuditReceipt receipt(bool isBroken = false) const;
    /// Events up to this number have no MAC; 0 where all have.
    [[nodiscard]] quint64 keyedSince() const { return m_ratchet ? m_ratchet->since : 0; }

private:
    DeviceLog(StoreDatabase& database, const DeviceId& device) : m_database(database), m_device(device) {}
    [[nodiscard]] bool begin(const protocol::AuditRatchetStart& start, Verdict& verdict);
    [[nodiscard]] const char* wrongWith(const Received& received, const QByteArray& ratchet);

    StoreDatabase& m_database;
    DeviceId m_device;
    quint64 m_lastNumber = 0;
    QByteArray m_lastHash = QByteArray(32, '\0');
    std::optional<StoredRatchet> m_ratchet;
};

} // namespace kluis::server
