// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/BackupOpener.h"

#include "core/crypto/Aead.h"
#include "core/crypto/BackupSealer.h"
#include "core/crypto/Bytes.h"
#include "core/crypto/Hpke.h"

#include <span>

namespace kluis::crypto {

namespace {

constexpr std::size_t mostKeys = 64; // each takes guarded pages

} // namespace

Result<const SecretBytes*> BackupOpener::keyOf(const QByteArray& sealedKey)
{
    if (const auto known = m_keys.find(sealedKey); known != m_keys.end()) {
        return &known->second;
    }
    auto key = Hpke::open(m_pair, labelled("dk/backup/key/v1"), {}, sealedKey);
    if (!key) {
        return failure(key);
    }
    if (m_keys.size() >= mostKeys) {
        m_keys.clear();
    }
    return &m_keys.emplace(sealedKey, std::move(*key)).first->second;
}

Result<QByteArray> BackupOpener::open(QByteArrayView name, QByteArrayView sealed)
{
    const auto refused = [] {
        return fail(ErrorCode::CryptoFailure,
                    tr("The backup does not open: this is not its key, or it was changed after it was made."),
                    QStringLiteral("backup part"));
    };
    if (sealed.size() < BackupSealer::headSize + Aead::overhead) {
        return refused();
    }
    if (sealed[0] != BackupSealer::version) {
        return fail(ErrorCode::UnsupportedVersion,
                    tr("The backup was made by a newer version of this program. Install that version."),
                    QStringLiteral("backup part"));
    }
    const QByteArray head = sealed.first(BackupSealer::headSize).toByteArray();
    const auto key = keyOf(head.sliced(1));
    if (!key || (*key)->size() != Aead::keySize) {
        return refused();
    }
    const QByteArrayView body = sealed.sliced(BackupSealer::headSize);
    QByteArray content(body.size() - Aead::overhead, Qt::Uninitialized);
    const std::span<unsigned char> out(reinterpret_cast<unsigned char*>(content.data()), std::size_t(content.size()));
    const QByteArray associated = labelled("dk/backup/part/v1") + head + name.toByteArray();
    const bool isOpen = Aead::open(**key, body, associated, out);
    return isOpen ? Result<QByteArray>(content) : refused();
}

} // namespace kluis::crypto
