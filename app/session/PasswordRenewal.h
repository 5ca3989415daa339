// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/Engine.h"
#include "app/session/OpenVault.h"
#include "app/session/ProfileContext.h"
#include "core/base/Result.h"
#include "core/protocol/PasswordMessages.h"

#include <QCoreApplication>

namespace kluis::app {

/// Another password for an open account: the identity bundle and the vault's key are wrapped anew, the account key
/// stays, all other sessions end (SECURITY B2.5).
///
/// Whatever happens in between, one of the two passwords opens account and vault. Before anything is sent the link from
/// the new to the old master key lies in the profile; the server keeps it too. Then the server exchanges its part in
/// one transaction; then the vault's key here, the bundle here, and only then the link goes. The engine's thread.
class PasswordRenewal {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::PasswordRenewal)

public:
    PasswordRenewal(ProfileContext& context, OpenVault& open) : m_context(context), m_open(open) {}

    /// Errors: InvalidArgument (the new password), NotConfirmed (this device has not got the keys to wrap, or a code is
    /// needed), Unauthenticated (password or code, not to be told apart), Throttled; Unreachable also when the answer
    /// was lost, with a sentence that says so.
    [[nodiscard]] Result<void> run(const PasswordInput& input);

private:
    struct Renewed {
        crypto::SecretBytes oldKey; ///< MK of the password so far
        crypto::SecretBytes newKey;
        QByteArray bundle;
        QByteArray link;
    };
    [[nodiscard]] Result<Renewed> prepare(const PasswordInput& input) const;
    [[nodiscard]] Result<protocol::PasswordResponse> send(const Renewed& renewed, const PasswordInput& input);
    [[nodiscard]] Result<void> settle(const Renewed& renewed, const QByteArray& serverShare);
    [[nodiscard]] Result<void> sealCodesAnew(const Renewed& renewed, const crypto::SecretBytes& deviceSecret);
    [[nodiscard]] Error withdraw(const Error& error, const QByteArray& link);

    ProfileContext& m_context;
    OpenVault& m_open;
};

} // namespace kluis::app
