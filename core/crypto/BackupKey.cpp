// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/BackupKey.h"

#include "core/crypto/KeyText.h"
#include "core/crypto/Signing.h"

namespace kluis::crypto {

namespace {

constexpr qsizetype bothKeys = EncryptionKeyPair::keySize + SigningKeyPair::publicKeySize;

} // namespace

BackupKey BackupKey::generate(const QByteArray& serverKey)
{
    return {EncryptionKeyPair::generate(), serverKey};
}

Result<BackupKey> BackupKey::fromText(const QByteArray& text)
{
    for (const QByteArray& line : text.split('\n')) {
        if (!line.trimmed().startsWith("BK")) {
            continue;
        }
        const auto bytes = KeyText::decode(KeyText::Kind::BackupKey, QString::fromLatin1(line));
        if (!bytes || bytes->size() != bothKeys) {
            return fail(ErrorCode::InvalidArgument, tr("The backup key is mistyped or damaged."),
                        QStringLiteral("backup key"));
        }
        const QByteArrayView view = bytes->view();
        auto pair = EncryptionKeyPair::fromPrivateKey(SecretBytes::copyOf(view.first(EncryptionKeyPair::keySize)));
        if (!pair) {
            return failure(pair);
        }
        return BackupKey(std::move(*pair), view.last(SigningKeyPair::publicKeySize).toByteArray());
    }
    return fail(ErrorCode::InvalidArgument,
                tr("There is no backup key in this file: it has a line that begins with BK-."),
                QStringLiteral("backup key"));
}

QByteArray BackupKey::toText() const
{
    return KeyText::encode(KeyText::Kind::BackupKey,
                           SecretBytes::concatenated({m_pair.privateKey().view(), m_serverKey}))
        .toLatin1();
}

} // namespace kluis::crypto
