// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/SecretBytes.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>

#include <optional>

namespace kluis::crypto {

/// Time-based one-time codes as every authenticator app knows them: RFC 6238, SHA-1, 6 digits, 30 seconds.
/// Any thread.
class Totp {
public:
    static constexpr int secretSize = 20; ///< bytes (160 bits, RFC 4226 section 4 R6)
    static constexpr int stepSeconds = 30;
    static constexpr int digits = 6;

    [[nodiscard]] static SecretBytes newSecret();
    /// The step \p unixSeconds lies in; 0 for times before 1970.
    [[nodiscard]] static qint64 stepOf(qint64 unixSeconds);
    /// Six digits.
    [[nodiscard]] static QString code(const SecretBytes& secret, qint64 step);
    /// The six digits of \p typed, spaces skipped; nothing when it is no code.
    [[nodiscard]] static std::optional<QByteArray> digitsOf(QStringView typed);
    /// The step whose code \p typed is, among the current one and \p window on either side, and later than
    /// \p lastStep (the last one this person used; -1 for none): store it in the same transaction and a code works
    /// once. Spaces in \p typed are skipped. All steps are compared, in constant time.
    [[nodiscard]] static std::optional<qint64> matchingStep(const SecretBytes& secret, QStringView typed,
                                                            qint64 unixSeconds, qint64 lastStep, int window = 1);
    /// What the QR code holds: otpauth://totp/issuer:account?secret=…&issuer=…&algorithm=SHA1&digits=6&period=30.
    [[nodiscard]] static QString otpauthUri(const QString& issuer, const QString& account, const SecretBytes& secret);

    /// RFC 4226 over any hash, \p digitCount 6..8: the general form under code().
    [[nodiscard]] static QString hotp(QByteArrayView secret, quint64 counter, int digitCount,
                                      QCryptographicHash::Algorithm algorithm);
};

} // namespace kluis::crypto
