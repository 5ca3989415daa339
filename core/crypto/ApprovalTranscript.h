// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/ApprovalAnswer.h"
#include "core/crypto/ApprovalOffer.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace kluis::crypto {

/// What two devices of one person have said to each other, as one of them saw it (docs/decisions/0030). Both have the
/// same exactly when nobody changed a byte of it on the way: identities, both device keys, the key that receives the
/// account key, both nonces. Value type, any thread.
class ApprovalTranscript {
public:
    static constexpr int digestSize = 32;
    static constexpr int numberDigits = 6;

    /// Nothing unless \p answer is to the commitment of \p offer in the same request.
    [[nodiscard]] static std::optional<ApprovalTranscript> of(const ApprovalOffer& offer, const ApprovalAnswer& answer);

    /// SHA-256("dk/approve-exchange/v1\0" || offer || answer): 32 bytes.
    [[nodiscard]] const QByteArray& digest() const { return m_digest; }
    /// The first eight bytes of SHA-256("dk/approve-number/v1\0" || digest), modulo a million: six digits.
    [[nodiscard]] QString number() const;

private:
    explicit ApprovalTranscript(QByteArray digest) : m_digest(std::move(digest)) {}

    QByteArray m_digest;
};

} // namespace kluis::crypto
