// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/KitKeys.h"

#include "core/crypto/Bytes.h"
#include "core/crypto/KeyWrap.h"
#include "core/crypto/MedicalInvite.h"
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
    return {.accountKey = crypto::SecretBytes::random(keySize),
            .recoveryKey = crypto::SecretBytes::random(keySize),
            .invite = {}};
}

Result<QByteArray> KitKeys::seal(const crypto::SecretBytes& sealingKey, const Profile& profile) const
{
    const auto all = crypto::SecretBytes::concatenated({accountKey.view(), recoveryKey.view(), invite.view()});
    return crypto::KeyWrap::wrap(sealingKey, crypto::randomId<KeyId>(), all, associatedData(profile));
}

Result<KitKeys> KitKeys::unseal(const crypto::SecretBytes& sealingKey, const Profile& profile)
{
    const auto all = crypto::KeyWrap::unwrap(sealingKey, profile.pendingKeys, associatedData(profile));
    if (!all) {
        return failure(all);
    }
    if (all->size() != 2 * keySize && all->size() != 2 * keySize + crypto::MedicalInvite::size) {
        return fail(ErrorCode::Corrupt,
                    tr("The account key kept in profile.json is damaged. Nothing was deleted; log in "
                       "with the account key from your kit."));
    }
    return KitKeys{.accountKey = crypto::SecretBytes::copyOf(all->view().first(keySize)),
                   .recoveryKey = crypto::SecretBytes::copyOf(all->view().sliced(keySize, keySize)),
                   .invite = crypto::SecretBytes::copyOf(all->view().sliced(2 * keySize))};
}

} // namespace kluis::app
