// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Hpke.h"

#include "core/crypto/Bytes.h"
#include "core/crypto/Hkdf.h"
#include "core/crypto/HpkeInternal.h"

#include <sodium.h>

namespace kluis::crypto {
namespace {

constexpr int encSize = EncryptionKeyPair::keySize;
constexpr int tagSize = crypto_aead_chacha20poly1305_ietf_ABYTES;
constexpr int nonceSize = crypto_aead_chacha20poly1305_ietf_NPUBBYTES;
constexpr int aeadKeySize = crypto_aead_chacha20poly1305_ietf_KEYBYTES;

// RFC 9180 4.1 and 5.1: these names are not ours, so they carry no NUL.
const QByteArray& kemSuite()
{
    static const QByteArray id = QByteArrayLiteral("KEM") + bigEndian<quint16>(0x0020);
    return id;
}

const QByteArray& hpkeSuite()
{
    static const QByteArray id = QByteArrayLiteral("HPKE") + bigEndian<quint16>(0x0020) + bigEndian<quint16>(0x0001) +
                                 bigEndian<quint16>(0x0003);
    return id;
}

SecretBytes labeledExtract(const QByteArray& suite, QByteArrayView salt, QByteArrayView label, QByteArrayView ikm)
{
    return hkdfExtract(salt, SecretBytes::concatenated({"HPKE-v1", suite, label, ikm}).view());
}

SecretBytes labeledExpand(const QByteArray& suite, const SecretBytes& key, QByteArrayView label, QByteArrayView info,
                          quint16 length)
{
    const QByteArray whole = bigEndian(length) + "HPKE-v1" + suite + label.toByteArray() + info.toByteArray();
    return hkdfExpand(key.view(), whole, length);
}

} // namespace

namespace internal {

SecretBytes hpkeSharedSecret(QByteArrayView dh, QByteArrayView enc, QByteArrayView recipientPublicKey)
{
    const SecretBytes prk = labeledExtract(kemSuite(), {}, "eae_prk", dh);
    const QByteArray context = enc.toByteArray() + recipientPublicKey.toByteArray();
    return labeledExpand(kemSuite(), prk, "shared_secret", context, 32);
}

HpkeSchedule hpkeSchedule(const SecretBytes& sharedSecret, QByteArrayView info)
{
    const SecretBytes pskIdHash = labeledExtract(hpkeSuite(), {}, "psk_id_hash", {});
    const SecretBytes infoHash = labeledExtract(hpkeSuite(), {}, "info_hash", info);
    const char baseMode = 0;
    const QByteArray context = QByteArray(1, baseMode) + pskIdHash.view().toByteArray() + infoHash.view().toByteArray();
    const SecretBytes secret = labeledExtract(hpkeSuite(), sharedSecret.view(), "secret", {});
    return {labeledExpand(hpkeSuite(), secret, "key", context, aeadKeySize),
            labeledExpand(hpkeSuite(), secret, "base_nonce", context, nonceSize)};
}

QByteArray hpkeAeadSeal(const SecretBytes& key, const SecretBytes& nonce, QByteArrayView aad, QByteArrayView plaintext)
{
    Q_ASSERT(key.size() == aeadKeySize && nonce.size() == nonceSize);
    QByteArray sealed(plaintext.size() + tagSize, Qt::Uninitialized);
    crypto_aead_chacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char*>(sealed.data()), nullptr, raw(plaintext),
                                              static_cast<unsigned long long>(plaintext.size()), raw(aad),
                                              static_cast<unsigned long long>(aad.size()), nullptr, nonce.data(),
                                              key.data());
    return sealed;
}

std::optional<SecretBytes> hpkeAeadOpen(const SecretBytes& key, const SecretBytes& nonce, QByteArrayView aad,
                                        QByteArrayView sealed)
{
    if (key.size() != aeadKeySize || nonce.size() != nonceSize || sealed.size() < tagSize) {
        return std::nullopt;
    }
    SecretBytes plaintext(sealed.size() - tagSize);
    if (crypto_aead_chacha20poly1305_ietf_decrypt(
            plaintext.data(), nullptr, nullptr, raw(sealed), static_cast<unsigned long long>(sealed.size()), raw(aad),
            static_cast<unsigned long long>(aad.size()), nonce.data(), key.data()) != 0) {
        return std::nullopt;
    }
    return plaintext;
}

Result<QByteArray> hpkeSealWithEphemeral(const EncryptionKeyPair& ephemeral, QByteArrayView recipientPublicKey,
                                         QByteArrayView info, QByteArrayView aad, QByteArrayView plaintext)
{
    const Result<SecretBytes> dh = ephemeral.sharedSecret(recipientPublicKey);
    if (!dh) {
        return failure(dh);
    }
    const QByteArray& enc = ephemeral.publicKey();
    const HpkeSchedule schedule = hpkeSchedule(hpkeSharedSecret(dh->view(), enc, recipientPublicKey), info);
    return QByteArray(enc + hpkeAeadSeal(schedule.key, schedule.baseNonce, aad, plaintext));
}

} // namespace internal

Result<QByteArray> Hpke::seal(QByteArrayView recipientPublicKey, QByteArrayView info, QByteArrayView aad,
                              QByteArrayView plaintext)
{
    return internal::hpkeSealWithEphemeral(EncryptionKeyPair::generate(), recipientPublicKey, info, aad, plaintext);
}

Result<SecretBytes> Hpke::open(const EncryptionKeyPair& recipient, QByteArrayView info, QByteArrayView aad,
                               QByteArrayView sealed)
{
    const auto refused = [] {
        return fail(ErrorCode::CryptoFailure, tr("This can't be opened with the keys at hand."));
    };
    if (sealed.size() < overhead) {
        return refused();
    }
    const QByteArrayView enc = sealed.first(encSize);
    const QByteArrayView ciphertext = sealed.sliced(encSize);
    const Result<SecretBytes> dh = recipient.sharedSecret(enc);
    if (!dh) {
        return failure(dh);
    }
    const internal::HpkeSchedule schedule =
        internal::hpkeSchedule(internal::hpkeSharedSecret(dh->view(), enc, recipient.publicKey()), info);
    auto plaintext = internal::hpkeAeadOpen(schedule.key, schedule.baseNonce, aad, ciphertext);
    if (!plaintext) {
        return refused();
    }
    return std::move(*plaintext);
}

} // namespace kluis::crypto
