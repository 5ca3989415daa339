// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/IdentityBundle.h"

#include "core/crypto/Bytes.h"
#include "core/crypto/KeyWrap.h"
#include "core/crypto/Random.h"

namespace kluis::crypto {
namespace {

constexpr int bundleSize = SigningKeyPair::seedSize + EncryptionKeyPair::keySize;

Result<QByteArray> wrapUnder(const SecretBytes& key, const IdentityBundle& bundle, const QByteArray& aad)
{
    const SecretBytes both =
        SecretBytes::concatenated({bundle.identity().seed().view(), bundle.encryption().privateKey().view()});
    return KeyWrap::wrap(key, randomId<KeyId>(), both, aad);
}

Result<IdentityBundle> unwrapUnder(const SecretBytes& key, QByteArrayView wrapped, const QByteArray& aad,
                                   const QString& damaged)
{
    const Result<SecretBytes> both = KeyWrap::unwrap(key, wrapped, aad);
    if (!both) {
        return failure(both);
    }
    if (both->size() != bundleSize) {
        return fail(ErrorCode::Malformed, damaged);
    }
    const QByteArrayView view = both->view();
    Result<SigningKeyPair> identity =
        SigningKeyPair::fromSeed(SecretBytes::copyOf(view.first(SigningKeyPair::seedSize)));
    Result<EncryptionKeyPair> encryption =
        EncryptionKeyPair::fromPrivateKey(SecretBytes::copyOf(view.sliced(SigningKeyPair::seedSize)));
    if (!identity) {
        return failure(identity);
    }
    if (!encryption) {
        return failure(encryption);
    }
    return IdentityBundle(*std::move(identity), *std::move(encryption));
}

} // namespace

IdentityBundle::IdentityBundle(SigningKeyPair identity, EncryptionKeyPair encryption)
    : m_identity(std::move(identity)), m_encryption(std::move(encryption))
{
}

IdentityBundle IdentityBundle::generate()
{
    return {SigningKeyPair::generate(), EncryptionKeyPair::generate()};
}

IdentityBundle IdentityBundle::clone() const
{
    return {m_identity.clone(), m_encryption.clone()};
}

Result<QByteArray> IdentityBundle::wrap(const SecretBytes& userWrapKey, UserId user) const
{
    return wrapUnder(userWrapKey, *this, labelled("dk/bundle/v1") + user.bytes());
}

Result<IdentityBundle> IdentityBundle::unwrap(const SecretBytes& userWrapKey, UserId user, QByteArrayView wrapped)
{
    return unwrapUnder(userWrapKey, wrapped, labelled("dk/bundle/v1") + user.bytes(), tr("The keys are damaged."));
}

Result<QByteArray> IdentityBundle::wrapForRecovery(const SecretBytes& recoveryKey, UserId user) const
{
    return wrapUnder(recoveryKey, *this, labelled("dk/bundle-recovery/v1") + user.bytes());
}

Result<IdentityBundle> IdentityBundle::unwrapFromRecovery(const SecretBytes& recoveryKey, UserId user,
                                                          QByteArrayView wrapped)
{
    return unwrapUnder(recoveryKey, wrapped, labelled("dk/bundle-recovery/v1") + user.bytes(),
                       tr("The keys are damaged."));
}

} // namespace kluis::crypto
