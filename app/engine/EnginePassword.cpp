// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's account, after its first day: the password and the other ways in.
#include "app/engine/Engine.h"

#include "app/engine/EngineParts.h"
#include "app/session/AccountRecovery.h"
#include "app/session/PasswordRenewal.h"
#include "core/crypto/Totp.h"
#include "core/protocol/RecoveryMessages.h"

namespace kluis::app {

Result<void> Engine::changePassword(const PasswordInput& input)
{
    if (auto open = ready(); !open) {
        return open;
    }
    return PasswordRenewal(m_parts->context, *m_parts->open).run(input);
}

Result<void> Engine::recoverAccount(const RecoverInput& input)
{
    m_parts->close();
    return AccountRecovery(m_parts->context).run(input);
}

Result<NewAuthenticator> Engine::newAuthenticator()
{
    if (auto open = ready(); !open) {
        return failure(open);
    }
    auto& open = *m_parts->open;
    const auto body = open.session->call("/v1/totp/new", QByteArray());
    auto made = body ? protocol::NewTotpResponse::decode(*body) : failure(body);
    if (!made) {
        return failure(made);
    }
    const auto secret = crypto::SecretBytes::copyOf(made->totpSecret);
    crypto::wipe(made->totpSecret);
    return NewAuthenticator{crypto::Totp::otpauthUri(made->issuer, open.identity->login, secret),
                            made->recoveryCodesLeft};
}

} // namespace kluis::app
