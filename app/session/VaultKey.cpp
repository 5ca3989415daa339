// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/VaultKey.h"

#include "core/crypto/Bytes.h"
#include "core/crypto/KeyWrap.h"
#include "core/crypto/Random.h"

namespace kluis::app {

namespace {

QByteArray associatedData(const Profile& profile)
{
    return crypto::labelled("dk/vault-key/v1") + profile.user.bytes() + profile.device.bytes();
}

} // namespace

Result<crypto::SecretBytes> VaultKey::create(const crypto::SecretBytes& kek, Profile& profile)
{
    auto key = crypto::SecretBytes::random(size);
    if (auto wrapped = wrap(kek, key, profile); !wrapped) {
        return failure(wrapped);
    }
    return key;
}

Result<void> VaultKey::wrap(const crypto::SecretBytes& kek, const crypto::SecretBytes& key, Profile& profile)
{
    const auto wrapped = crypto::KeyWrap::wrap(kek, crypto::randomId<KeyId>(), key, associatedData(profile));
    if (!wrapped) {
        return failure(wrapped);
    }
    profile.wrappedVaultKey = *wrapped;
    return {};
}

Result<crypto::SecretBytes> VaultKey::unwrap(const crypto::SecretBytes& kek, const Profile& profile)
{
    auto key = crypto::KeyWrap::unwrap(kek, profile.wrappedVaultKey, associatedData(profile));
    if (key && key->size() != size) {
        return fail(ErrorCode::CryptoFailure, tr("The vault's key is damaged."));
    }
    return key;
}

} // namespace kluis::app
