// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/NetworkSettings.h"

#include "app/settings/ManagedSettings.h"

#include <QDir>
#include <QSettings>

namespace kluis::app {

namespace {

constexpr auto modeKey = "proxy";
constexpr auto hostKey = "proxyHost";
constexpr auto portKey = "proxyPort";
constexpr auto userKey = "proxyUser";
constexpr qint64 secondMs = 1'000;

bool isPlace(const ProxyChoice& choice)
{
    return ProxyChoice::isHost(choice.host) && choice.port != 0;
}

} // namespace

NetworkSettings::NetworkSettings(const QString& profileFolder)
    : m_folder(profileFolder), m_file(profileFolder + QStringLiteral("/settings.ini"))
{
}

ProxyChoice NetworkSettings::proxy() const
{
    const ProxyChoice chosen = chosenProxy();
    const auto fixed = fixedProxy();
    return fixed ? ProxyChoice{fixed->mode, fixed->host, fixed->port, chosen.user} : chosen;
}

std::optional<ProxyChoice> NetworkSettings::fixedProxy() const
{
    const ManagedSettings managed(m_folder);
    const QString mode = managed.value(PolicyId::ProxyMode).text;
    if (!managed.isManaged(PolicyId::ProxyMode)) {
        return std::nullopt;
    }
    ProxyChoice fixed;
    fixed.mode = mode == ProxyChoice::word(ProxyChoice::Mode::None)  ? ProxyChoice::Mode::None
                 : mode == ProxyChoice::word(ProxyChoice::Mode::Own) ? ProxyChoice::Mode::Own
                                                                     : ProxyChoice::Mode::System;
    if (fixed.mode != ProxyChoice::Mode::None && managed.isManaged(PolicyId::ProxyHost) &&
        managed.isManaged(PolicyId::ProxyPort)) {
        fixed.host = managed.value(PolicyId::ProxyHost).text;
        fixed.port = quint16(managed.number(PolicyId::ProxyPort).value_or(0));
    }
    return fixed;
}

ProxyChoice NetworkSettings::chosenProxy() const
{
    const QSettings settings(m_file, QSettings::IniFormat);
    const auto text = [&settings](const char* key) { return settings.value(QLatin1String(key)).toString().trimmed(); };
    const QString mode = text(modeKey);
    if (mode == ProxyChoice::word(ProxyChoice::Mode::None)) {
        return {.mode = ProxyChoice::Mode::None};
    }
    ProxyChoice choice{.host = text(hostKey), .port = text(portKey).toUShort(), .user = text(userKey)};
    if (!isPlace(choice)) {
        return {};
    }
    choice.mode =
        mode == ProxyChoice::word(ProxyChoice::Mode::Own) ? ProxyChoice::Mode::Own : ProxyChoice::Mode::System;
    return choice;
}

Result<void> NetworkSettings::setProxy(const ProxyChoice& choice)
{
    const bool isNamed = choice.mode != ProxyChoice::Mode::None &&
                         (choice.mode == ProxyChoice::Mode::Own || !choice.host.isEmpty() || !choice.user.isEmpty());
    if (isNamed && !isPlace(choice)) {
        return fail(ErrorCode::InvalidArgument,
                    tr("The proxy needs a name, such as proxy.example.nl, and a port, such as 3128."));
    }
    if (const auto fixed = fixedProxy();
        fixed && *fixed != ProxyChoice{choice.mode, choice.host, choice.port, fixed->user}) {
        return ManagedSettings(m_folder).mayChoose(PolicyId::ProxyMode);
    }
    if (!QDir(m_folder).exists()) { // made by the engine, with rights for its owner alone
        return fail(ErrorCode::Storage, tr("The data folder can't be written. Check its rights and the free space."));
    }
    QSettings settings(m_file, QSettings::IniFormat);
    const auto put = [&settings](const char* key, const QString& value) {
        if (value.isEmpty()) {
            settings.remove(QLatin1String(key));
        } else {
            settings.setValue(QLatin1String(key), value);
        }
    };
    put(modeKey, choice.mode == ProxyChoice::Mode::System ? QString() : ProxyChoice::word(choice.mode));
    put(hostKey, isNamed ? choice.host : QString());
    put(portKey, isNamed ? QString::number(choice.port) : QString());
    put(userKey, isNamed ? choice.user : QString());
    settings.sync();
    return settings.status() == QSettings::NoError
               ? Result<void>()
               : fail(ErrorCode::Storage, tr("The data folder can't be written. Check its rights and the free space."));
}

SyncRhythm::Manner NetworkSettings::rhythm() const
{
    SyncRhythm::Manner manner;
    const ManagedSettings managed(m_folder);
    if (managed.value(PolicyId::PollSeconds).origin != ManagedSettings::Origin::Usual) {
        manner.pollMs = managed.number(PolicyId::PollSeconds).value_or(0) * secondMs;
        manner.watchedPollMs = qMax(manner.watchedPollMs, manner.pollMs);
    }
    return manner;
}

} // namespace kluis::app
