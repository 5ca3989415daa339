// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/EncryptionKeyPair.h"

#include <QByteArray>
#include <QCoreApplication>

#include <map>

namespace kluis::crypto {

/// Opens what BackupSealer sealed, of any of its runs. One thread.
class BackupOpener {
    Q_DECLARE_TR_FUNCTIONS(kluis::crypto::BackupOpener)

public:
    explicit BackupOpener(EncryptionKeyPair pair) : m_pair(std::move(pair)) {}

    /// UnsupportedVersion; CryptoFailure for another key or name and for anything changed: not to be told apart.
    [[nodiscard]] Result<QByteArray> open(QByteArrayView name, QByteArrayView sealed);

private:
    [[nodiscard]] Result<const SecretBytes*> keyOf(const QByteArray& sealedKey);

    EncryptionKeyPair m_pair;
    std::map<QByteArray, SecretBytes> m_keys; ///< of the runs met so far, by their sealed form
};

} // namespace kluis::crypto
