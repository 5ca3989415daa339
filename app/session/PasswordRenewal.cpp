// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/PasswordRenewal.h"

#include "app/session/LeaseStore.h"
#include "app/session/OfflineCodeStore.h"
#include "app/session/PasswordRules.h"
#include "app/session/VaultKey.h"
#include "core/crypto/ConstantTime.h"
#include "core/crypto/KeyDerivation.h"
#include "core/crypto/MasterKeyLink.h"
#include "core/crypto/RecoveryCodes.h"

namespace kluis::app {

using crypto::KeyDerivation;

namespace {

/// The server looked at the request and said no: nothing was changed there.
bool isRefusal(const Error& error)
{
    return error.code() == ErrorCode::Unauthenticated || error.code() == ErrorCode::Throttled ||
           error.code() == ErrorCode::NotConfirmed;
}

} // namespace

Result<void> PasswordRenewal::run(const PasswordInput& input)
{
    const auto renewed = prepare(input);
    if (!renewed) {
        return failure(renewed);
    }
    Profile linked = *m_context.profile;
    linked.previousKeys.prepend(renewed->link);
    if (auto kept = m_context.keep(linked); !kept) {
        return kept;
    }
    auto answer = send(*renewed, input);
    if (!answer && !isRefusal(answer.error())) {
        answer = send(*renewed, input); // what was done already is answered as the first time
    }
    if (!answer) {
        return tl::unexpected<Error>(withdraw(answer.error(), renewed->link));
    }
    auto settled = settle(*renewed, answer->serverShare);
    crypto::wipe(answer->serverShare);
    return settled;
}

Result<PasswordRenewal::Renewed> PasswordRenewal::prepare(const PasswordInput& input) const
{
    const Profile& profile = *m_context.profile;
    if (auto strong = PasswordRules::check(input.newPassword, {profile.login, m_open.identity->displayName}); !strong) {
        return failure(strong);
    }
    if (crypto::equal(input.password.view(), input.newPassword.view())) {
        return fail(ErrorCode::InvalidArgument, tr("The new password is the old one. Nothing was changed."));
    }
    const auto* identity = m_open.medical->identity();
    if (identity == nullptr) {
        return fail(ErrorCode::NotConfirmed,
                    tr("This computer does not have your keys. Log in with your account key first, or change the "
                       "password on the computer that has them."));
    }
    auto oldKey = KeyDerivation::masterKey(input.password, profile.salt, profile.kdf);
    auto newKey = oldKey ? KeyDerivation::masterKey(input.newPassword, profile.salt, profile.kdf) : failure(oldKey);
    if (!newKey) {
        return failure(newKey);
    }
    auto accountKey = m_open.vault->value(QString::fromLatin1(vaultname::accountKey));
    if (!accountKey) {
        return failure(accountKey);
    }
    const auto key = *accountKey ? crypto::SecretBytes::copyOf(**accountKey) : crypto::SecretBytes();
    if (*accountKey) {
        crypto::wipe(**accountKey);
    }
    const auto bundle = identity->wrap(KeyDerivation::userWrapKey(*newKey, key, profile.user), profile.user);
    const auto link = crypto::MasterKeyLink::seal(*newKey, *oldKey, profile.user);
    if (!bundle || !link) {
        return failure(bundle ? link : bundle);
    }
    return Renewed{std::move(*oldKey), std::move(*newKey), *bundle, *link};
}

Result<protocol::PasswordResponse> PasswordRenewal::send(const Renewed& renewed, const PasswordInput& input)
{
    const Profile& profile = *m_context.profile;
    const auto newAuth = KeyDerivation::authKeyPair(renewed.newKey, profile.user);
    const protocol::PasswordChange change{.user = profile.user,
                                          .device = profile.device,
                                          .authPublicKey = newAuth.publicKey(),
                                          .bundle = renewed.bundle,
                                          .previousKey = renewed.link};
    const QByteArray encoded = change.encode();
    const QByteArray text = change.signedText(encoded);
    QString totp = input.totp;
    const protocol::PasswordRequest request{
        .change = encoded,
        .oldSignature = KeyDerivation::authKeyPair(renewed.oldKey, profile.user).sign(text),
        .newSignature = newAuth.sign(text),
        .totp = totp.remove(u' '),
        .recoveryCode = crypto::RecoveryCodes::normalise(input.recoveryCode).value_or(QString())};
    const auto body = m_open.session->call("/v1/password", request.encode());
    return body ? protocol::PasswordResponse::decode(*body) : failure(body);
}

Result<void> PasswordRenewal::settle(const Renewed& renewed, const QByteArray& serverShare)
{
    Profile profile = *m_context.profile;
    const auto deviceSecret = m_context.secrets->read(SecretEntry::DeviceSecret);
    if (!deviceSecret) {
        return failure(deviceSecret);
    }
    const auto share = crypto::SecretBytes::copyOf(serverShare);
    const auto kekOf = [&](const crypto::SecretBytes& masterKey) {
        return KeyDerivation::cacheKek(masterKey, *deviceSecret, share, profile.user, profile.device);
    };
    if (auto wrapped = VaultKey::rewrap(kekOf(renewed.oldKey), kekOf(renewed.newKey), profile); !wrapped) {
        return wrapped;
    }
    m_context.secrets->setSealingKey(KeyDerivation::deviceFileKey(renewed.newKey, profile.user));
    if (profile.secrets == Profile::Secrets::SealedFile) {
        if (auto kept = m_context.secrets->write(SecretEntry::DeviceKey, m_open.deviceKey->seed()); !kept) {
            return kept;
        }
    }
    if (auto kept = m_context.keep(profile); !kept) {
        return kept;
    }
    if (auto stored = m_open.vault->setValue(QString::fromLatin1(vaultname::bundle), renewed.bundle); !stored) {
        return stored;
    }
    if (auto kept = sealCodesAnew(renewed, *deviceSecret); !kept) {
        return kept;
    }
    profile.previousKeys.clear();
    return m_context.keep(profile);
}

/// The verifiers of codes without the server hang on the password too; where there are none, nothing is to be done.
Result<void> PasswordRenewal::sealCodesAnew(const Renewed& renewed, const crypto::SecretBytes& deviceSecret)
{
    const auto held = LeaseStore(*m_context.secrets).read();
    if (!held) {
        return {};
    }
    const auto codes = OfflineCodeStore(m_context, renewed.oldKey, deviceSecret, *m_context.profile).read(*held);
    return codes ? OfflineCodeStore(m_context, renewed.newKey, deviceSecret, *m_context.profile).keep(*codes, *held)
                 : Result<void>();
}

Error PasswordRenewal::withdraw(const Error& error, const QByteArray& link)
{
    if (!isRefusal(error)) {
        return Error(ErrorCode::Unreachable,
                     tr("The connection broke before the server answered. One of the two passwords is yours now: log "
                        "in with the new one, and with the old one if that is not accepted."),
                     error.detail());
    }
    Profile profile = *m_context.profile;
    profile.previousKeys.removeAll(link);
    [[maybe_unused]] const auto kept = m_context.keep(profile); // a link that leads nowhere does no harm
    return error;
}

} // namespace kluis::app
