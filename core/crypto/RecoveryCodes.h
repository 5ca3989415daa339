// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace kluis::crypto {

/// Ten one-time codes that stand in for a lost TOTP device: 120 random bits each, so that a plain SHA-256 at rest
/// is enough (ASVS 5.0 6.5.2). Any thread.
class RecoveryCodes {
public:
    static constexpr int count = 10;
    static constexpr int bytesPerCode = 15;

    /// Ten codes of 24 base32 characters in groups of six, as shown to the person. Secret: show once.
    [[nodiscard]] static QStringList generate();
    /// 24 upper-case characters without separators, or nothing when \p typed cannot be a code.
    [[nodiscard]] static std::optional<QString> normalise(QStringView typed);
    /// What is stored and looked up: SHA-256 of the normalised text, 32 bytes. Empty when it is no code.
    [[nodiscard]] static QByteArray hash(QStringView typed);
};

} // namespace kluis::crypto
