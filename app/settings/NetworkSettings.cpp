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

ProxyChoice::Mode modeOf(const QString& word)
{
    return word == ProxyChoice::word(ProxyChoice::Mode::None)  ? ProxyChoice::Mode::None
           : word == ProxyChoice::word(ProxyChoice::Mode::Own) ? ProxyChoice::Mode::Own
                                                               : ProxyChoice::Mode::System;
}

} // namespace

NetworkSettings::NetworkSettings(const QString& profileFolder)
    : m_folder(profileFolder), m_file(profileFolder + QStringLiteral("/settings.ini"))
{
}

ProxyChoice NetworkSettings::proxy() const
{
    const ProxyChoice choice = governed(chosenProxy(), ManagedSettings(m_folder));
    if (choice.mode == ProxyChoice::Mode::None) {
        return {.mode = ProxyChoice::Mode::None};
    }
    return isPlace(choice) ? choice : ProxyChoice();
}

/// What the organisation fixed in place of what the person chose. The system's proxy has no name of its own, so where none
/// is fixed the person's stays: it says to which one his password goes.
ProxyChoice NetworkSettings::governed(ProxyChoice choice, const ManagedSettings& managed)
{
    if (managed.isManaged(PolicyId::ProxyMode)) {
        choice.mode = modeOf(managed.value(PolicyId::ProxyMode).text);
    }
    if (choice.mode != ProxyChoice::Mode::None && managed.isManaged(PolicyId::ProxyHost)) {
        choice.host = managed.value(PolicyId::ProxyHost).text;
        choice.port = quint16(managed.number(PolicyId::ProxyPort).value_or(0));
    }
    return choice;
}

/// As it stands in the file, also what does not fit together.
ProxyChoice NetworkSettings::chosenProxy() const
{
    const QSettings settings(m_file, QSettings::IniFormat);
    const auto text = [&settings](const char* key) { return settings.value(QLatin1String(key)).toString().trimmed(); };
    return {
        .mode = modeOf(text(modeKey)), .host = text(hostKey), .port = text(portKey).toUShort(), .user = text(userKey)};
}

Result<void> NetworkSettings::setProxy(const ProxyChoice& choice)
{
    const bool isNamed = choice.mode != ProxyChoice::Mode::None &&
                         (choice.mode == ProxyChoice::Mode::Own || !choice.host.isEmpty() || !choice.user.isEmpty());
    if (isNamed && !isPlace(choice)) {
        return fail(ErrorCode::InvalidArgument,
                    tr("The proxy needs a name, such as proxy.example.nl, and a port, such as 3128."));
    }
    const ManagedSettings managed(m_folder);
    if (governed(choice, managed) != choice) {
        return managed.mayChoose(PolicyId::ProxyMode);
    }
    if (choice.mode == ProxyChoice::Mode::None && managed.isManaged(PolicyId::ProxyMode)) {
        return {}; // nothing of it is the person's
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
    // What is fixed is not the person's choice: his own comes back when the policy goes.
    if (!managed.isManaged(PolicyId::ProxyMode)) {
        put(modeKey, choice.mode == ProxyChoice::Mode::System ? QString() : ProxyChoice::word(choice.mode));
    }
    if (!managed.isManaged(PolicyId::ProxyHost)) {
        put(hostKey, isNamed ? choice.host : QString());
        put(portKey, isNamed ? QString::number(choice.port) : QString());
    }
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
