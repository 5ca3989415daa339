// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/crypto/SecretBytes.h"

#include <QByteArray>
#include <QByteArrayView>

namespace kluis::crypto {

using RatchetId = Id<struct RatchetTag>; ///< one run of keys of one device's audit queue

/// The key that authenticates a device's audit events one by one and is another one after each (SECURITY B4):
/// k_{n+1} = HKDF(k_n, "dk/audit/v1"), and the MAC of event n is HMAC-SHA-256 under HKDF(k_n, "dk/audit-mac/v1"). Whoever
/// gets k_n can't make a MAC of an earlier event. Device and server each keep one. Move-only value, any thread.
class AuditRatchet {
public:
    static constexpr qsizetype keySize = 32;
    static constexpr qsizetype macSize = 32;

    /// \p key: k of the next event, keySize bytes.
    AuditRatchet(const RatchetId& id, SecretBytes key) : m_id(id), m_key(std::move(key)) {}
    /// A new one with a first key nobody knows yet.
    [[nodiscard]] static AuditRatchet generate();

    [[nodiscard]] const RatchetId& id() const { return m_id; }
    [[nodiscard]] const SecretBytes& key() const { return m_key; }

    /// The MAC of the next event, as encoded. The key moves on, and the one before is wiped.
    [[nodiscard]] QByteArray seal(QByteArrayView event);
    /// Whether \p mac is that of the next event. Only then does the key move on.
    [[nodiscard]] bool open(QByteArrayView event, QByteArrayView mac);

private:
    [[nodiscard]] QByteArray macOf(QByteArrayView event) const;
    void moveOn();

    RatchetId m_id;
    SecretBytes m_key;
};

} // namespace kluis::crypto
