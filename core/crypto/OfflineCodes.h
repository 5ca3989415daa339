// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <optional>

namespace kluis::crypto {

/// Lets a device check one-time codes without the server and without the authenticator's secret (SECURITY B3). For
/// each 30-second step of a lease, and for no other, it holds HMAC-SHA-256(lease key, step i64 || code)[:8]. Whoever
/// breaks it learns the codes of those hours, never the secret. Made by the server at login, kept sealed by the device.
/// Value type, any thread.
class OfflineCodes {
    Q_DECLARE_TR_FUNCTIONS(OfflineCodes)

public:
    static constexpr int keySize = 32;     ///< bytes of the lease key
    static constexpr int verifierSize = 8; ///< bytes a step
    /// Seven days, the longest lease a policy may give, and some steps on either side.
    static constexpr qsizetype mostSteps = 7 * 24 * 120 + 8;

    OfflineCodes() = default; ///< of no step at all
    /// \p verifiers: those of \p firstStep and the steps after it, as verifiers() gives them. InvalidArgument for a
    /// length that is no multiple of verifierSize or longer than mostSteps.
    [[nodiscard]] static Result<OfflineCodes> of(qint64 firstStep, const QByteArray& verifiers);
    /// What the server makes for steps \p firstStep to \p lastStep, both included; cut off after mostSteps. Takes
    /// some three microseconds a step. \p leaseKey: keySize random bytes, of this lease only.
    [[nodiscard]] static OfflineCodes make(const SecretBytes& totpSecret, const SecretBytes& leaseKey, qint64 firstStep,
                                           qint64 lastStep);

    /// As Totp::matchingStep: the step whose code \p typed is, among the one of \p unixSeconds and one on either side,
    /// later than \p lastStep. Compared in constant time.
    [[nodiscard]] std::optional<qint64> matchingStep(const SecretBytes& leaseKey, QStringView typed, qint64 unixSeconds,
                                                     qint64 lastStep) const;

    [[nodiscard]] qint64 firstStep() const { return m_firstStep; }
    [[nodiscard]] const QByteArray& verifiers() const { return m_verifiers; }
    [[nodiscard]] bool isEmpty() const { return m_verifiers.isEmpty(); }

    /// `ver=1 | nonce24 | XChaCha20-Poly1305(firstStep i64 || verifiers)`, associated data = "dk/offline-codes/v1\0" ||
    /// \p binding, which names user, device and lease in fixed-length parts. \p key: KeyDerivation::offlineCodesKey.
    [[nodiscard]] QByteArray seal(const SecretBytes& key, QByteArrayView binding) const;
    /// Malformed, UnsupportedVersion, CryptoFailure.
    [[nodiscard]] static Result<OfflineCodes> open(const SecretBytes& key, QByteArrayView sealed,
                                                   QByteArrayView binding);

private:
    [[nodiscard]] static QByteArray verifier(const SecretBytes& leaseKey, qint64 step, QByteArrayView digits);

    qint64 m_firstStep = 0;
    QByteArray m_verifiers;
};

} // namespace kluis::crypto
