// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/KitKeys.h"

#include "core/crypto/Bytes.h"
#include "core/crypto/KeyWrap.h"
#include "core/crypto/Random.h"

namespace kluis::app {

namespace {

QByteArray associatedData(const Profile& profile)
{
    return crypto::labelled("dk/pending-keys/v1") + profile.user.bytes() + profile.device.bytes();
}

} // namespace

KitKeys KitKeys::generate()
{
    return {.accountKey = crypto::SecretBytes::random(keySize), .recoveryKey = crypto::SecretBytes::random(keySize)};
}

Result<QByteArray> KitKeys::seal(const crypto::SecretBytes& sealingKey, const Profile& profile) const
{
    const auto both = crypto::SecretBytes::concatenated({accountKey.view(), recoveryKey.view()});
    return crypto::KeyWrap::wrap(sealingKey, crypto::randomId<KeyId>(), both, associatedData(profile));
}

Result<KitKeys> KitKeys::unseal(const crypto::SecretBytes& sealingKey, const Profile& profile)
{
    const auto both = crypto::KeyWrap::unwrap(sealingKey, profile.pendingKeys, associatedData(profile));
    if (!both) {
        return failure(both);
    }
    if (both->size() != 2 * keySize) {
        return fail(ErrorCode::Corrupt,
                    tr("The account key kept in profile.json is damaged. Nothing was deleted; log in "
                       "with the account key from your kit."));
    }
    return KitKeys{.accountKey = crypto::SecretBytes::copyOf(both->view().first(keySize)),
                   .recoveryKey = crypto::SecretBytes::copyOf(both->view().last(keySize))};
}

} // namespace kluis::app
