// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/CertificateRules.h"

#include "app/settings/ManagedSettings.h"

#include <QRegularExpression>

namespace kluis::app {

namespace {

constexpr int digestSize = 32;

} // namespace

CertificateRules CertificateRules::from(const ManagedSettings& managed)
{
    return {.keys = keysOf(managed.value(PolicyId::ServerKeys).text).value_or(QList<QByteArray>()),
            .needsStaple = managed.number(PolicyId::RequireStaple).value_or(0) != 0,
            .revokedFile = managed.value(PolicyId::RevokedFile).text,
            .unread = managed.obstacle()};
}

std::optional<QList<QByteArray>> CertificateRules::keysOf(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
    constexpr QLatin1StringView prefix("sha256/");
    QList<QByteArray> keys;
    const QStringList words = text.split(between, Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const QString encoded = word.startsWith(prefix) ? word.mid(prefix.size()) : word;
        const auto digest = QByteArray::fromBase64Encoding(
            encoded.toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
        if (!digest || (*digest).size() != digestSize) {
            return std::nullopt;
        }
        keys.append(*digest);
    }
    return !keys.isEmpty() && keys.size() <= mostKeys ? std::optional(keys) : std::nullopt;
}

} // namespace kluis::app
