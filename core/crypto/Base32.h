// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace kluis::crypto {

/// Base32 of RFC 4648 section 6 without padding, for codes that people type. Any thread.
class Base32 {
public:
    /// Upper-case letters and 2..7, no separators. Time depends only on the length.
    [[nodiscard]] static QString encode(QByteArrayView bytes);
    /// Case does not matter, hyphens and spaces are skipped. Nothing for other characters, for lengths no
    /// bytes give and for unused bits that are not zero: each byte string has one spelling.
    [[nodiscard]] static std::optional<QByteArray> decode(QStringView text);
    /// \p text with a hyphen after every \p groupSize characters.
    [[nodiscard]] static QString grouped(const QString& text, int groupSize);
};

} // namespace kluis::crypto
