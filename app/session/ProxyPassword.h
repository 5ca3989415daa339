// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/ProxyChoice.h"
#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"

#include <QCoreApplication>

#include <optional>

namespace kluis::app {

/// The password for a proxy that asks for one, in the operating system's keychain under the proxy's place and the user's
/// name there, apart from all profiles. `KLUIS_PROXY_PASSWORD` in the environment goes before it. Any thread.
class ProxyPassword {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::ProxyPassword)

public:
    /// UTF-8. Nothing when there is none, or no keychain.
    [[nodiscard]] static std::optional<crypto::SecretBytes> read(const ProxyChoice& proxy);
    /// An empty one is forgotten. KeychainUnavailable.
    [[nodiscard]] static Result<void> keep(const ProxyChoice& proxy, const crypto::SecretBytes& password);

    ProxyPassword() = delete;
};

} // namespace kluis::app
