// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

namespace kluis::crypto {

/// What a new person types once: a 16-byte secret that the server keeps hashed, and a pin of the server's key, so
/// that the very first connection is already checked. base32(secret16 || pin10 || checksum4), 48 characters in
/// eight groups of six. pin = SHA-256(server's SubjectPublicKeyInfo, DER)[:10]; checksum =
/// SHA-256("dk/enrol-code/v1\0" || secret || pin)[:4]. Move-only value, any thread.
class EnrolmentCode {
    Q_DECLARE_TR_FUNCTIONS(EnrolmentCode)

public:
    static constexpr int secretSize = 16;
    static constexpr int pinSize = 10;

    /// A new random code for the server whose public key (DER SubjectPublicKeyInfo) is \p serverSpki.
    [[nodiscard]] static EnrolmentCode create(QByteArrayView serverSpki);
    /// InvalidArgument when \p text is not a code or was mistyped. Case, spaces and hyphens do not matter.
    [[nodiscard]] static Result<EnrolmentCode> fromText(QStringView text);

    [[nodiscard]] QString toText() const; ///< secret: show once
    [[nodiscard]] const SecretBytes& secret() const { return m_secret; }
    [[nodiscard]] const QByteArray& pin() const { return m_pin; } ///< 10 bytes
    /// SHA-256 of the secret: what the server stores and looks up (128 random bits need no slow hash).
    [[nodiscard]] QByteArray secretHash() const;
    /// Whether the server that answers is the one that made the code.
    [[nodiscard]] bool matchesServer(QByteArrayView serverSpki) const;

private:
    EnrolmentCode(SecretBytes secret, QByteArray pin) : m_secret(std::move(secret)), m_pin(std::move(pin)) {}

    SecretBytes m_secret;
    QByteArray m_pin;
};

} // namespace kluis::crypto
