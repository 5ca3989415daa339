// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/ProfileContext.h"

#include "app/session/KeychainStore.h"
#include "app/session/SealedFileStore.h"
#include "app/session/ServerDoor.h"
#include "app/settings/ManagedSettings.h"
#include "app/settings/NetworkSettings.h"

#include <QFile>

namespace kluis::app {

ServerWay ProfileContext::way() const
{
    return {.proxy = NetworkSettings(folder).proxy(), .rules = CertificateRules::from(ManagedSettings(folder))};
}

namespace {

bool isSameServer(const QUrl& one, const QUrl& other)
{
    constexpr int usualPort = 443;
    return one.scheme() == other.scheme() && one.host() == other.host() &&
           one.port(usualPort) == other.port(usualPort) && one.userInfo().isEmpty();
}

} // namespace

Result<QUrl> ProfileContext::server(const QUrl& given, const QUrl& known) const
{
    const ManagedSettings managed(folder);
    if (!managed.isManaged(PolicyId::ServerUrl)) {
        const QUrl installed(managed.value(PolicyId::ServerUrl).text); // empty where nobody said one
        return !given.isEmpty() ? given : !known.isEmpty() ? known : installed;
    }
    const QUrl fixed(managed.value(PolicyId::ServerUrl).text);
    if (!given.isEmpty() && !isSameServer(given, fixed)) {
        return fail(
            ErrorCode::Forbidden,
            tr("Your organisation has fixed the server: %1. Leave the address out.").arg(fixed.toDisplayString()));
    }
    return fixed;
}

Result<QString> ProfileContext::roots(const QString& given) const
{
    const ManagedSettings managed(folder);
    const QString fixed = managed.value(PolicyId::CaFile).text;
    if (managed.isManaged(PolicyId::CaFile) && !given.isEmpty() && given != fixed) {
        return fail(ErrorCode::Forbidden,
                    tr("Your organisation has fixed which roots are trusted: %1. Leave the file out.").arg(fixed));
    }
    // What the installation named is for the first contact: what a login trusted then is kept in the profile.
    const bool isFirst = given.isEmpty() && !QFile::exists(Profile::caFile(folder));
    return managed.isManaged(PolicyId::CaFile) || isFirst ? fixed : given;
}

Result<OpenDoor> ProfileContext::door(const Profile& wanted, const QString& caFile) const
{
    const auto trusted = roots(caFile);
    return trusted ? ServerDoor::forLogin(wanted.server, *trusted, Profile::caFile(folder), wanted.serverPublicKey,
                                          *clock, way())
                   : Result<OpenDoor>(failure(trusted));
}

void ProfileContext::useSecretsOf(const Profile& wanted)
{
    if (wanted.secrets == Profile::Secrets::Keychain) {
        secrets = std::make_unique<KeychainStore>(wanted.id);
    } else {
        secrets = std::make_unique<SealedFileStore>(Profile::sealedFile(folder));
    }
}

Result<void> ProfileContext::keep(Profile changed)
{
    if (auto saved = changed.save(folder); !saved) {
        return saved;
    }
    profile = std::move(changed);
    return {};
}

void ProfileContext::touch(Profile& profile, qint64 now)
{
    profile.lastActivity = now;
    profile.highestTime = qMax(profile.highestTime, now);
}

} // namespace kluis::app
