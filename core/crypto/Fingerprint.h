// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QByteArrayView>
#include <QString>

namespace kluis::crypto {

/// What two people read to each other to know that a key is the other's: twelve groups of five digits.
/// The digits are SHA-256(user || IK || EK) read as one big-endian number, modulo 10^60, in decimal with leading
/// zeros. All 256 bits take part and no digit is likelier than another by more than one part in 2^56. Any thread.
class Fingerprint {
public:
    /// Twelve groups separated by single spaces, 71 characters. \p identityKey and \p encryptionKey: 32 bytes each.
    [[nodiscard]] static QString text(UserId user, QByteArrayView identityKey, QByteArrayView encryptionKey);
    /// The same number in thirteen words of five letters, separated by single spaces: sixteen bits each, most significant
    /// first, as proquints (D. S. Wilkerson, arXiv:0901.4016), which can be said aloud in any language. \p text: digits.
    [[nodiscard]] static QString words(const QString& text);
    /// Whether \p typed has the digits of \p text, or its words; what stands between them does not matter, nor do capitals.
    [[nodiscard]] static bool matches(const QString& text, const QString& typed);
};

} // namespace kluis::crypto
