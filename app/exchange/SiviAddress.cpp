// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/SiviAddress.h"

#include "app/vault/Vault.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kluis::app {

namespace {

/// What is kept, by its name there.
constexpr std::array parts{
    std::pair{"sender", &SiviEnvelope::sender},           std::pair{"receiver", &SiviEnvelope::receiver},
    std::pair{"employerKey", &SiviEnvelope::employerKey}, std::pair{"connection", &SiviEnvelope::connection},
    std::pair{"contactName", &SiviEnvelope::contactName}, std::pair{"contact", &SiviEnvelope::contact},
};

} // namespace

SiviAddress::SiviAddress(Vault& vault, const TenantId& employer)
    : m_vault(vault), m_name(QStringLiteral("export.sivi.") + employer.toString())
{
}

Result<SiviEnvelope> SiviAddress::load()
{
    const auto kept = m_vault.value(m_name);
    if (!kept) {
        return failure(kept);
    }
    const QJsonObject object = QJsonDocument::fromJson(kept->value_or(QByteArray())).object();
    SiviEnvelope envelope;
    for (const auto& [name, part] : parts) {
        envelope.*part = object[QLatin1StringView(name)].toString();
    }
    return envelope;
}

Result<void> SiviAddress::keep(const SiviEnvelope& envelope)
{
    QJsonObject object;
    for (const auto& [name, part] : parts) {
        object.insert(QLatin1StringView(name), envelope.*part);
    }
    return m_vault.setValue(m_name, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace kluis::app
