// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/KeyDerivation.h"

#include "core/crypto/Bytes.h"
#include "core/crypto/Hkdf.h"

#include <sodium.h>

namespace kluis::crypto {
namespace {

constexpr int keySize = 32;
static_assert(KeyDerivation::saltSize == crypto_pwhash_argon2id_SALTBYTES);

} // namespace

Result<void> KeyDerivation::check(const KdfParameters& parameters)
{
    const bool accepted = parameters.memoryBytes >= minimumMemory && parameters.memoryBytes <= maximumMemory &&
                          parameters.memoryBytes % 1024 == 0 && parameters.passes >= minimumPasses &&
                          parameters.passes <= maximumPasses;
    if (!accepted) {
        return fail(ErrorCode::InvalidArgument,
                    tr("The server asks for a way of protecting the password that this program does not accept. "
                       "Tell your administrator."),
                    QStringLiteral("KDF parameters out of range"));
    }
    return {};
}

Result<SecretBytes> KeyDerivation::masterKey(const SecretBytes& password, QByteArrayView salt16,
                                             const KdfParameters& parameters)
{
    if (const Result<void> accepted = check(parameters); !accepted) {
        return failure(accepted);
    }
    if (password.isEmpty()) {
        return fail(ErrorCode::InvalidArgument, tr("Enter a password."));
    }
    if (salt16.size() != saltSize) {
        return fail(ErrorCode::InvalidArgument, tr("The account's data is damaged. Tell your administrator."),
                    QStringLiteral("salt length"));
    }
    SecretBytes key(keySize);
    if (crypto_pwhash(key.data(), keySize, reinterpret_cast<const char*>(password.data()),
                      static_cast<unsigned long long>(password.size()), raw(salt16), parameters.passes,
                      static_cast<std::size_t>(parameters.memoryBytes), crypto_pwhash_ALG_ARGON2ID13) != 0) {
        return fail(ErrorCode::LimitExceeded,
                    tr("There is not enough memory to check the password. Close other programs and try again."));
    }
    return key;
}

SigningKeyPair KeyDerivation::authKeyPair(const SecretBytes& masterKey, UserId user)
{
    const QByteArray info = labelled("dk/auth/v1") + user.bytes();
    return *SigningKeyPair::fromSeed(hkdfSha256(masterKey.view(), info, SigningKeyPair::seedSize));
}

SecretBytes KeyDerivation::userWrapKey(const SecretBytes& masterKey, const SecretBytes& accountKey, UserId user)
{
    const SecretBytes ikm = SecretBytes::concatenated({masterKey.view(), accountKey.view()});
    return hkdfSha256(ikm.view(), QByteArray(labelled("dk/user-wrap/v1") + user.bytes()), keySize);
}

SecretBytes KeyDerivation::cacheKek(const SecretBytes& masterKey, const SecretBytes& deviceSecret,
                                    const SecretBytes& serverShare, UserId user, DeviceId device)
{
    const SecretBytes ikm = SecretBytes::concatenated({masterKey.view(), deviceSecret.view(), serverShare.view()});
    return hkdfSha256(ikm.view(), QByteArray(labelled("dk/cache/v1") + user.bytes() + device.bytes()), keySize);
}

SecretBytes KeyDerivation::deviceFileKey(const SecretBytes& masterKey, UserId user)
{
    return hkdfSha256(masterKey.view(), QByteArray(labelled("dk/device-file/v1") + user.bytes()), keySize);
}

SecretBytes KeyDerivation::offlineCodesKey(const SecretBytes& masterKey, const SecretBytes& deviceSecret, UserId user,
                                           DeviceId device)
{
    const SecretBytes ikm = SecretBytes::concatenated({masterKey.view(), deviceSecret.view()});
    const QByteArray info = labelled("dk/offline-codes/v1") + user.bytes() + device.bytes();
    return hkdfSha256(ikm.view(), info, keySize);
}

SecretBytes KeyDerivation::ownNoteKey(const SigningKeyPair& identity)
{
    return hkdfSha256(identity.seed().view(), labelled("dk/own-note/v1"), keySize);
}

} // namespace kluis::crypto
