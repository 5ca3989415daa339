// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/DestructionConfirmation.h"
#include "core/crypto/DestructionOrder.h"

namespace kluis::crypto {

/// One entry of a server's ledger of destructions (docs/decisions/0072), which names no person and nothing of a dossier but
/// ids: `ver=1 | kind u8 | flags u8 (1: nothing of the dossier was left) | n u64 | previous32 | time i64 | order155 |
/// confirmation137`, then the Ed25519 signature by the server's key over "dk/ledger/v1\0" || those 343 bytes. 407 bytes.
/// Value type, any thread.
struct DestructionEntry {
    Q_DECLARE_TR_FUNCTIONS(DestructionEntry)

public:
    static constexpr int size = 407;
    static constexpr int digestSize = 32;

    /// What became of the destruction. In ledgers and under signatures: never renumber.
    enum class Kind : quint8 {
        Begun = 1,     ///< is about to happen; by itself it says nothing of whether it did
        Done = 2,      ///< is in the server's store
        TakenBack = 3, ///< what was begun did not happen
    };

    Kind kind = Kind::Begun;
    bool whole = false;                                 ///< of one that is done: nothing of the dossier was left
    quint64 number = 1;                                 ///< place in the ledger, from 1
    QByteArray previous = QByteArray(digestSize, '\0'); ///< digest() of the entry before; zeros for the first
    qint64 time = 0;                                    ///< milliseconds since 1970 UTC, the server's clock
    DestructionOrder order;
    DestructionConfirmation confirmation;
    QByteArray signature; ///< 64 bytes

    void sign(const SigningKeyPair& server);
    /// Whether the server with \p serverPublicKey wrote exactly this. Says nothing about the two people's signatures.
    [[nodiscard]] bool verify(QByteArrayView serverPublicKey) const;
    /// SHA-256("dk/ledger-entry/v1\0" || encode())
    [[nodiscard]] QByteArray digest() const;
    [[nodiscard]] QByteArray encode() const;
    /// Malformed, UnsupportedVersion. Says nothing about any signature.
    [[nodiscard]] static Result<DestructionEntry> decode(QByteArrayView bytes);

private:
    [[nodiscard]] QByteArray body() const;
};

} // namespace kluis::crypto
