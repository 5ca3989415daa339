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

Result<void> wrap(const crypto::SecretBytes& kek, const crypto::SecretBytes& key, Profile& profile,
                  VaultKey::Place place)
{
    const auto wrapped = crypto::KeyWrap::wrap(kek, crypto::randomId<KeyId>(), key, associatedData(profile));
    if (!wrapped) {
        return failure(wrapped);
    }
    profile.*place = *wrapped;
    return {};
}

} // namespace

Result<crypto::SecretBytes> VaultKey::create(const crypto::SecretBytes& kek, Profile& profile, Place place)
{
    auto key = crypto::SecretBytes::random(size);
    if (auto wrapped = wrap(kek, key, profile, place); !wrapped) {
        return failure(wrapped);
    }
    return key;
}

Result<crypto::SecretBytes> VaultKey::unwrap(const crypto::SecretBytes& kek, const Profile& profile, Place place)
{
    auto key = crypto::KeyWrap::unwrap(kek, profile.*place, associatedData(profile));
    if (key && key->size() != size) {
        return fail(ErrorCode::CryptoFailure, tr("The vault's key is damaged."));
    }
    return key;
}

Result<void> VaultKey::rewrap(const crypto::SecretBytes& from, const crypto::SecretBytes& to, Profile& profile)
{
    Profile changed = profile;
    for (const Place place : {&Profile::wrappedVaultKey, &Profile::nextVaultKey}) {
        if ((profile.*place).isEmpty()) {
            continue;
        }
        const auto key = unwrap(from, profile, place);
        if (!key) {
            return failure(key);
        }
        if (auto wrapped = wrap(to, *key, changed, place); !wrapped) {
            return wrapped;
        }
    }
    profile = std::move(changed);
    return {};
}

} // namespace kluis::app
