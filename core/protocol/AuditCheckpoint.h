// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/crypto/Signing.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QJsonObject>

namespace kluis::protocol {

/// What the server signs about an audit chain now and then (SECURITY B4, docs/decisions/0046): so many entries, and the
/// root of the Merkle tree whose leaves are their hashes in the chain. Whoever holds one notices a later log that does
/// not begin with the same entries. Value type, any thread.
struct AuditCheckpoint {
    Q_DECLARE_TR_FUNCTIONS(kluis::protocol::AuditCheckpoint)

public:
    TenantId chain;                          ///< an employer's; all zero: the practice's
    QByteArray epoch = QByteArray(16, '\0'); ///< of the server: another one after a restore
    quint64 size = 0;                        ///< entries
    qint64 time = 0;                         ///< Unix milliseconds, server clock
    QByteArray root = QByteArray(32, '\0');
    QByteArray signature = QByteArray(64, '\0'); ///< Ed25519 by the server's signing key

    void sign(const crypto::SigningKeyPair& key);
    [[nodiscard]] bool isSignedBy(QByteArrayView publicKey) const;

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<AuditCheckpoint> decode(const QByteArray& bytes);

    /// {chain, epoch, size, time, root, signature}: ids and bytes in hexadecimal, "practice" for the practice's chain.
    [[nodiscard]] QJsonObject toJson() const;
    /// Malformed for anything else.
    [[nodiscard]] static Result<AuditCheckpoint> fromJson(const QJsonObject& json);

    friend bool operator==(const AuditCheckpoint&, const AuditCheckpoint&) = default;

private:
    [[nodiscard]] QByteArray signedText() const;
};

} // namespace kluis::protocol
