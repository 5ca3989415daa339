// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/ColumnCipher.h"

#include "core/crypto/Aead.h"
#include "core/crypto/Hmac.h"

namespace kluis::server {

namespace {

constexpr char version = 1;
constexpr qsizetype headSize = 1 + KeyId::size;

QByteArray associatedData(const SealedColumn& column, QByteArrayView row, QByteArrayView keyId)
{
    return crypto::labelled("dk/column/v1").append(column.name).append('\0').append(row).append(keyId);
}

qsizetype valueSize(QByteArrayView sealed)
{
    return qMax<qsizetype>(0, sealed.size() - headSize - crypto::Aead::overhead);
}

} // namespace

ColumnCipher::ColumnCipher(std::map<KeyId, crypto::SecretBytes> sealing, const KeyId& current,
                           crypto::SecretBytes index)
    : m_sealing(std::move(sealing)), m_current(current), m_index(std::move(index))
{
    Q_ASSERT(m_sealing.contains(m_current));
}

QByteArray ColumnCipher::seal(const SealedColumn& column, QByteArrayView row, QByteArrayView value) const
{
    const QByteArray head = QByteArray(1, version) + m_current.bytes();
    return crypto::Aead::seal(m_sealing.at(m_current), head, value, associatedData(column, row, m_current.bytes()));
}

Result<void> ColumnCipher::openInto(const SealedColumn& column, QByteArrayView row, QByteArrayView sealed,
                                    std::span<unsigned char> value) const
{
    const bool whole = sealed.size() >= headSize + crypto::Aead::overhead && sealed[0] == version;
    const auto keyId = whole ? KeyId::fromBytes(sealed.sliced(1, KeyId::size).toByteArray()) : std::nullopt;
    const auto key = keyId ? m_sealing.find(*keyId) : m_sealing.end();
    if (key == m_sealing.end() || !crypto::Aead::open(key->second, sealed.sliced(headSize),
                                                      associatedData(column, row, key->first.bytes()), value)) {
        return fail(ErrorCode::Corrupt, tr("The server's database holds a value that its key does not open."),
                    QLatin1StringView(column.name));
    }
    return {};
}

Result<QByteArray> ColumnCipher::open(const SealedColumn& column, QByteArrayView row, QByteArrayView sealed) const
{
    QByteArray value(valueSize(sealed), '\0');
    if (sealed.isEmpty()) {
        return value;
    }
    auto opened =
        openInto(column, row, sealed, {reinterpret_cast<unsigned char*>(value.data()), std::size_t(value.size())});
    return opened ? Result<QByteArray>(value) : failure(opened);
}

Result<QString> ColumnCipher::openText(const SealedColumn& column, QByteArrayView row, QByteArrayView sealed) const
{
    const auto opened = open(column, row, sealed);
    return opened ? Result<QString>(QString::fromUtf8(*opened)) : failure(opened);
}

Result<crypto::SecretBytes> ColumnCipher::openSecret(const SealedColumn& column, QByteArrayView row,
                                                     QByteArrayView sealed) const
{
    crypto::SecretBytes value(valueSize(sealed));
    auto opened = openInto(column, row, sealed, {value.data(), std::size_t(value.size())});
    return opened ? Result<crypto::SecretBytes>(std::move(value)) : failure(opened);
}

QByteArray ColumnCipher::index(const IndexedValue& what, QByteArrayView scope, const QString& value) const
{
    const QByteArray text =
        crypto::labelled("dk/column-index/v1").append(what.name).append('\0').append(scope).append(value.toUtf8());
    return crypto::hmacSha256(m_index.view(), text).first(indexSize);
}

bool ColumnCipher::isCurrent(QByteArrayView sealed) const
{
    return sealed.size() >= headSize && sealed.sliced(1, KeyId::size) == m_current.bytes();
}

} // namespace kluis::server
