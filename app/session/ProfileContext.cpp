// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/ProfileContext.h"

#include "app/session/KeychainStore.h"
#include "app/session/SealedFileStore.h"
#include "app/settings/NetworkSettings.h"

namespace kluis::app {

ProxyChoice ProfileContext::proxy() const
{
    return NetworkSettings(folder).proxy();
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
