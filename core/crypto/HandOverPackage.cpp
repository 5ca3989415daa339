// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/HandOverPackage.h"

#include "core/crypto/Aead.h"
#include "core/crypto/Bytes.h"
#include "core/crypto/Hpke.h"
#include "core/crypto/Sha256.h"

namespace kluis::crypto {
namespace {

constexpr char version = 1;
constexpr int sealedKeySize = Hpke::overhead + int(Aead::keySize);
constexpr int afterCard = UserId::size + PracticeId::size + 8; ///< recipient, practice, time
constexpr int atCard = 1 + 2;

QByteArray info(const HandOverCard& recipient)
{
    return labelled("dk/hand-over/v1") + recipient.user.bytes() + recipient.practice.bytes() +
           Sha256().add(recipient.identityKey).add(recipient.encryptionKey).result();
}

QByteArray contentData(QByteArrayView before)
{
    return labelled("dk/hand-over-content/v1") + sha256(before);
}

QByteArray signedText(QByteArrayView file)
{
    return labelled("dk/hand-over-file/v1") + sha256(file);
}

} // namespace

Result<QByteArray> HandOverPackage::seal(const HandOverCard& sender, const SigningKeyPair& identity,
                                         const HandOverCard& recipient, qint64 unixMillis, QByteArrayView content)
{
    const QByteArray card = sender.encode();
    QByteArray file = QByteArray(1, version) + bigEndian(quint16(card.size())) + card + recipient.user.bytes() +
                      recipient.practice.bytes() + bigEndian(unixMillis);
    if (content.size() > largest - file.size() - sealedKeySize - Aead::overhead - SigningKeyPair::signatureSize) {
        return fail(ErrorCode::LimitExceeded, tr("These are too many dossiers for one file. Hand them over in parts."));
    }
    const auto key = SecretBytes::random(Aead::keySize);
    const auto sealed = Hpke::seal(recipient.encryptionKey, info(recipient), sha256(file), key.view());
    if (!sealed) {
        return sealed;
    }
    file += *sealed;
    file = Aead::seal(key, file, content, contentData(file));
    return QByteArray(file + identity.sign(signedText(file)));
}

Result<HandOverPackage::Opened> HandOverPackage::open(const HandOverCard& recipient, const IdentityBundle& keys,
                                                      QByteArrayView file)
{
    const auto damaged = [] {
        return fail(ErrorCode::Malformed, tr("This is no hand-over file, or it is damaged. Ask for it again."));
    };
    if (file.size() > largest) {
        return fail(ErrorCode::LimitExceeded, tr("The file is larger than a hand-over file can be."));
    }
    if (file.size() < atCard) {
        return damaged();
    }
    if (file[0] != version) {
        return fail(ErrorCode::UnsupportedVersion, tr("The hand-over file needs a newer version of this program."));
    }
    const qsizetype cardSize = qFromBigEndian<quint16>(file.data() + 1);
    const qsizetype atKey = atCard + cardSize + afterCard;
    const qsizetype atContent = atKey + sealedKeySize;
    if (file.size() < atContent + Aead::overhead + SigningKeyPair::signatureSize) {
        return damaged();
    }
    const auto sender = HandOverCard::decode(file.sliced(atCard, cardSize));
    if (!sender) {
        return failure(sender);
    }
    const QByteArrayView whole = file.chopped(SigningKeyPair::signatureSize);
    if (!verify(sender->identityKey, signedText(whole), file.last(SigningKeyPair::signatureSize))) {
        return fail(ErrorCode::CryptoFailure,
                    tr("The hand-over file was changed on its way, or is not the sender's. Ask for it again."));
    }
    const QByteArrayView to = file.sliced(atCard + cardSize, UserId::size + PracticeId::size);
    if (to != QByteArray(recipient.user.bytes() + recipient.practice.bytes())) {
        return fail(ErrorCode::Forbidden, tr("The hand-over file is for somebody else. The sender needs your card."));
    }
    const auto key =
        Hpke::open(keys.encryption(), info(recipient), sha256(file.first(atKey)), file.sliced(atKey, sealedKeySize));
    const QByteArrayView sealed = whole.sliced(atContent);
    QByteArray content(sealed.size() - Aead::overhead, Qt::Uninitialized);
    const std::span<unsigned char> target(reinterpret_cast<unsigned char*>(content.data()),
                                          std::size_t(content.size()));
    if (!key || !Aead::open(*key, sealed, contentData(file.first(atContent)), target)) {
        return fail(ErrorCode::CryptoFailure,
                    tr("The hand-over file does not open with your keys. The sender needs the card you have now."));
    }
    const qint64 time = qFromBigEndian<qint64>(file.data() + atKey - 8);
    return Opened{.sender = *sender, .time = time, .content = std::move(content)};
}

} // namespace kluis::crypto
