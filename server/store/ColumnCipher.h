// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/crypto/Bytes.h"
#include "core/crypto/SecretBytes.h"
#include "server/store/SealedColumn.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QCoreApplication>
#include <QString>

#include <map>
#include <span>

namespace kluis::server {

/// Seals what is personal before it goes into the store, so that whoever has the database without the server's key
/// reads none of it (SECURITY B5): `ver=1 | keyId16 | nonce24 | XChaCha20-Poly1305(value)`. A value is bound to its
/// column and its row, and opens nowhere else. What must be looked up has a blind index beside it. Any thread.
class ColumnCipher {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::ColumnCipher)

public:
    static constexpr qsizetype indexSize = 16; ///< bytes of a blind index

    /// \p sealing every key that values in the store may lie under, by id; \p current, one of them, is for new ones.
    ColumnCipher(std::map<KeyId, crypto::SecretBytes> sealing, const KeyId& current, crypto::SecretBytes index);

    [[nodiscard]] QByteArray seal(const SealedColumn& column, QByteArrayView row, QByteArrayView value) const;
    [[nodiscard]] QByteArray seal(const SealedColumn& column, QByteArrayView row, const QString& text) const
    {
        return seal(column, row, QByteArrayView(text.toUtf8()));
    }
    /// Corrupt for what was not sealed here, for this column and row.
    [[nodiscard]] Result<QByteArray> open(const SealedColumn& column, QByteArrayView row, QByteArrayView sealed) const;
    [[nodiscard]] Result<QString> openText(const SealedColumn& column, QByteArrayView row, QByteArrayView sealed) const;
    /// For keys: the opened value is nowhere but in guarded memory.
    [[nodiscard]] Result<crypto::SecretBytes> openSecret(const SealedColumn& column, QByteArrayView row,
                                                         QByteArrayView sealed) const;

    /// The same 16 bytes for the same value of a kind within \p scope (fixed-length, or empty), and nothing that
    /// tells the value: HMAC-SHA-256 under a key of its own.
    [[nodiscard]] QByteArray index(const IndexedValue& what, QByteArrayView scope, const QString& value) const;

    /// Whether \p sealed lies under the key for new values.
    [[nodiscard]] bool isCurrent(QByteArrayView sealed) const;

    /// A row's key columns as seal() and open() take them.
    template <typename Tag> [[nodiscard]] static QByteArray row(const Id<Tag>& id) { return id.bytes(); }
    [[nodiscard]] static QByteArray row(qint64 number) { return crypto::bigEndian(number); }
    template <typename First, typename Second>
    [[nodiscard]] static QByteArray row(const First& first, const Second& second)
    {
        return row(first) + row(second);
    }

private:
    Result<void> openInto(const SealedColumn& column, QByteArrayView row, QByteArrayView sealed,
                          std::span<unsigned char> value) const;

    std::map<KeyId, crypto::SecretBytes> m_sealing;
    KeyId m_current;
    crypto::SecretBytes m_index;
};

} // namespace kluis::server
