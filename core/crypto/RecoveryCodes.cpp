// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/RecoveryCodes.h"

#include "core/crypto/Base32.h"
#include "core/crypto/SecretBytes.h"
#include "core/crypto/Sha256.h"

namespace kluis::crypto {

QStringList RecoveryCodes::generate()
{
    QStringList codes;
    for (int i = 0; i < count; ++i) {
        codes += Base32::grouped(Base32::encode(SecretBytes::random(bytesPerCode).view()), 6);
    }
    return codes;
}

std::optional<QString> RecoveryCodes::normalise(QStringView typed)
{
    constexpr int longestText = 100;
    if (typed.size() > longestText) {
        return std::nullopt;
    }
    const std::optional<QByteArray> bytes = Base32::decode(typed);
    if (!bytes || bytes->size() != bytesPerCode) {
        return std::nullopt;
    }
    return Base32::encode(*bytes);
}

QByteArray RecoveryCodes::hash(QStringView typed)
{
    const std::optional<QString> code = normalise(typed);
    return code ? sha256(code->toLatin1()) : QByteArray();
}

} // namespace kluis::crypto
