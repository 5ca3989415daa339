// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/crypto/Signing.h"

#include <QByteArray>
#include <QCoreApplication>

namespace kluis::crypto {

/// The first half of destroying a part of a dossier (docs/decisions/0056): one person proposes it. `ver=1 | practice16 |
/// id16 | tenant16 | dossier16 | part u8 | basis u8 | proposer16 | time i64`, then the Ed25519 signature by the proposer's
/// IK over "dk/destroy/v1\0" || those 91 bytes. 155 bytes. Does nothing without a DestructionConfirmation of somebody
/// else. Value type, any thread.
struct DestructionOrder {
    Q_DECLARE_TR_FUNCTIONS(DestructionOrder)

public:
    static constexpr int size = 155;

    /// What the destruction is allowed by. On the wire and under signatures: never renumber.
    enum class Basis : quint8 {
        Term = 1,    ///< the time it must be kept is over
        Request = 2, ///< the employee asked for it (BW 7:455)
    };

    PracticeId practice;
    RecordId id; ///< 16 random bytes
    TenantId tenant;
    DossierId dossier;
    quint8 part = 0; ///< retention::Part
    Basis basis = Basis::Term;
    UserId proposer;
    qint64 time = 0;      ///< milliseconds since 1970 UTC, the proposer's clock
    QByteArray signature; ///< 64 bytes

    void sign(const SigningKeyPair& identity);
    /// Whether \p identityPublicKey's owner signed exactly this.
    [[nodiscard]] bool verify(QByteArrayView identityPublicKey) const;
    /// SHA-256("dk/destroy-order/v1\0" || encode()): what a confirmation names.
    [[nodiscard]] QByteArray digest() const;
    /// SHA-256("dk/destroyed/v1\0" || dossier): by what a certificate names the dossier, whose number goes with it.
    [[nodiscard]] QByteArray dossierHash() const;
    [[nodiscard]] QByteArray encode() const;
    /// Malformed (also an unknown part or basis), UnsupportedVersion. Says nothing about the signature.
    [[nodiscard]] static Result<DestructionOrder> decode(QByteArrayView bytes);

    friend bool operator==(const DestructionOrder&, const DestructionOrder&) = default;

private:
    [[nodiscard]] QByteArray body() const;
};

} // namespace kluis::crypto
