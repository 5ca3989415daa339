// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/ProxyPassword.h"

#include "app/session/Keychain.h"

namespace kluis::app {

namespace {

constexpr auto variable = "KLUIS_PROXY_PASSWORD";

QString service()
{
    return QStringLiteral("Dossierkluis/proxy");
}

QString entryOf(const ProxyChoice& proxy)
{
    return QStringLiteral("%1@%2:%3").arg(proxy.user, proxy.host.toLower()).arg(proxy.port);
}

} // namespace

std::optional<crypto::SecretBytes> ProxyPassword::read(const ProxyChoice& proxy)
{
    if (qEnvironmentVariableIsSet(variable)) {
        QByteArray given = qgetenv(variable);
        auto password = crypto::SecretBytes::copyOf(given);
        crypto::wipe(given);
        return password;
    }
    auto answer = Keychain::read(service(), entryOf(proxy));
    if (answer.state != Keychain::State::Done || answer.data.isEmpty()) {
        return std::nullopt;
    }
    auto password = crypto::SecretBytes::copyOf(answer.data);
    crypto::wipe(answer.data);
    return password;
}

Result<void> ProxyPassword::keep(const ProxyChoice& proxy, const crypto::SecretBytes& password)
{
    const bool forgets = password.size() == 0;
    const auto answer = forgets ? Keychain::remove(service(), entryOf(proxy))
                                : Keychain::write(service(), entryOf(proxy), password.view());
    const bool isFine = answer.state == Keychain::State::Done || (forgets && answer.state == Keychain::State::Missing);
    return isFine ? Result<void>()
                  : fail(ErrorCode::KeychainUnavailable,
                         tr("The keychain of this computer can't be used. Unlock it, or sign in to the desktop again."),
                         QStringLiteral("keychain error %1").arg(answer.error));
}

} // namespace kluis::app
