// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/AuditRatchet.h"
#include "core/crypto/Sha256.h"
#include "core/protocol/AuditMessages.h"

namespace kluis::test {

/// A device's own log without the vault around it: events with MACs, as AuditQueue makes them, and what somebody makes of
/// them who comes later.
struct KeyedDevice {
    struct Entry {
        QByteArray event;
        QByteArray mac;
    };

    explicit KeyedDevice(const TenantId& at) : tenant(at) {}

    /// The next \p count events.
    void work(qsizetype count)
    {
        for (qsizetype i = 0; i < count; ++i) {
            protocol::AuditEvent event;
            event.number = quint64(entries.size()) + 1;
            event.previousHash = entries.isEmpty() ? QByteArray(32, '\0') : crypto::sha256(entries.last().event);
            event.kind = protocol::AuditEventKind::Shown;
            event.time = 1'780'000'000'000 + qint64(event.number);
            event.tenant = tenant;
            const QByteArray bytes = event.encode();
            entries.append({bytes, ratchet.seal(bytes)});
        }
    }
    [[nodiscard]] protocol::AuditBatch batch(const QList<Entry>& some) const
    {
        protocol::AuditBatch made;
        for (const Entry& entry : some) {
            made.events.append(entry.event);
            made.macs.append(entry.mac);
        }
        made.ratchet = ratchet.id().bytes();
        return made;
    }
    /// Entries \p from to \p to, from 1.
    [[nodiscard]] protocol::AuditBatch batch(qsizetype from, qsizetype to) const
    {
        return batch(entries.mid(from - 1, to - from + 1));
    }
    /// What the server is to know first.
    [[nodiscard]] QByteArray start(quint64 since = 0, const QByteArray& sinceHash = QByteArray(32, '\0')) const
    {
        return protocol::AuditRatchetStart{ratchet.id().bytes(), since, sinceHash, firstKey}.encode();
    }
    /// \p some, numbered and hashed anew behind entry \p after: whoever has the vault can do that. The MACs are as they
    /// were, or where \p forge is, made with the key that is in the vault by now.
    [[nodiscard]] QList<Entry> chained(QList<Entry> some, qsizetype after, bool forge) const
    {
        crypto::AuditRatchet stolen(ratchet.id(), ratchet.key().clone());
        QByteArray hash = after == 0 ? QByteArray(32, '\0') : crypto::sha256(entries[after - 1].event);
        for (Entry& entry : some) {
            auto event = *protocol::AuditEvent::decode(entry.event);
            event.number = quint64(++after);
            event.previousHash = hash;
            entry.event = event.encode();
            entry.mac = forge ? stolen.seal(entry.event) : entry.mac;
            hash = crypto::sha256(entry.event);
        }
        return some;
    }

    TenantId tenant;
    crypto::AuditRatchet ratchet = crypto::AuditRatchet::generate();
    QByteArray firstKey = ratchet.key().view().toByteArray();
    QList<Entry> entries;
};

} // namespace kluis::test
