// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/MasterKeyLink.h"

#include "core/crypto/Bytes.h"
#include "core/crypto/Hkdf.h"
#include "core/crypto/KeyWrap.h"
#include "core/crypto/Random.h"

namespace kluis::crypto {
namespace {

constexpr int keySize = 32;
static_assert(MasterKeyLink::size == KeyWrap::overhead + keySize);

QByteArray context(UserId user)
{
    return labelled("dk/master-link/v1") + user.bytes();
}

SecretBytes wrappingKey(const SecretBytes& newMasterKey, UserId user)
{
    return hkdfSha256(newMasterKey.view(), context(user), keySize);
}

} // namespace

Result<QByteArray> MasterKeyLink::seal(const SecretBytes& newMasterKey, const SecretBytes& oldMasterKey, UserId user)
{
    const bool fits = newMasterKey.size() == keySize && oldMasterKey.size() == keySize;
    // KeyWrap names a key of a wrong length.
    return KeyWrap::wrap(fits ? wrappingKey(newMasterKey, user) : SecretBytes(), randomId<KeyId>(), oldMasterKey,
                         context(user));
}

Result<SecretBytes> MasterKeyLink::open(const SecretBytes& newMasterKey, QByteArrayView link, UserId user)
{
    return KeyWrap::unwrap(wrappingKey(newMasterKey, user), link, context(user));
}

} // namespace kluis::crypto
