// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/HandOverCard.h"

#include "core/crypto/Bytes.h"
#include "core/crypto/Fingerprint.h"

namespace kluis::crypto {
namespace {

constexpr char version = 1;

QByteArray signedText(const QByteArray& body)
{
    return labelled("dk/hand-over-card/v1") + body;
}

/// As much of \p name as fits, in whole characters.
QByteArray nameBytes(QString name)
{
    while (name.toUtf8().size() > HandOverCard::longestName) {
        name.chop(1);
    }
    return name.toUtf8();
}

} // namespace

HandOverCard HandOverCard::create(const IdentityBundle& keys, UserId user, PracticeId practice, const QString& name)
{
    HandOverCard card;
    card.user = user;
    card.practice = practice;
    card.identityKey = keys.identity().publicKey();
    card.encryptionKey = keys.encryption().publicKey();
    card.name = QString::fromUtf8(nameBytes(name));
    card.signature = keys.identity().sign(signedText(card.body()));
    return card;
}

QByteArray HandOverCard::body() const
{
    const QByteArray utf8 = name.toUtf8();
    return QByteArray(1, version) + user.bytes() + practice.bytes() + identityKey + encryptionKey +
           bigEndian(quint16(utf8.size())) + utf8;
}

QByteArray HandOverCard::encode() const
{
    return body() + signature;
}

Result<HandOverCard> HandOverCard::decode(QByteArrayView bytes)
{
    const auto damaged = [] {
        return fail(ErrorCode::Malformed, tr("This is no hand-over card, or it is damaged. Ask for the file again."));
    };
    if (bytes.isEmpty()) {
        return damaged();
    }
    if (bytes[0] != version) {
        return fail(ErrorCode::UnsupportedVersion, tr("The hand-over card needs a newer version of this program."));
    }
    if (bytes.size() < headSize + SigningKeyPair::signatureSize) {
        return damaged();
    }
    const int nameSize = qFromBigEndian<quint16>(bytes.data() + headSize - 2);
    if (nameSize > longestName || bytes.size() != headSize + nameSize + SigningKeyPair::signatureSize) {
        return damaged();
    }
    HandOverCard card;
    card.user = *UserId::fromBytes(bytes.sliced(1, 16).toByteArray());
    card.practice = *PracticeId::fromBytes(bytes.sliced(17, 16).toByteArray());
    card.identityKey = bytes.sliced(33, 32).toByteArray();
    card.encryptionKey = bytes.sliced(65, 32).toByteArray();
    const QByteArray utf8 = bytes.sliced(headSize, nameSize).toByteArray();
    card.name = QString::fromUtf8(utf8);
    card.signature = bytes.sliced(headSize + nameSize).toByteArray();
    if (card.name.toUtf8() != utf8) {
        return damaged();
    }
    if (!verify(card.identityKey, signedText(card.body()), card.signature)) {
        return fail(ErrorCode::CryptoFailure,
                    tr("The hand-over card is not signed by the key in it. Use none of it, and "
                       "ask for the file again."));
    }
    return card;
}

QString HandOverCard::fingerprint() const
{
    return Fingerprint::text(user, identityKey, encryptionKey);
}

bool HandOverCard::hasFingerprint(const QString& typed) const
{
    return Fingerprint::matches(fingerprint(), typed);
}

} // namespace kluis::crypto
