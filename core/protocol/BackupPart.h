// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/BackupOpener.h"
#include "core/crypto/BackupSealer.h"

#include <QByteArray>
#include <QCoreApplication>

namespace kluis::protocol {

/// One part of a backup: `0 | content`, or `1 | content as one zstd frame`, sealed. Any thread.
class BackupPart {
    Q_DECLARE_TR_FUNCTIONS(kluis::protocol::BackupPart)

public:
    static constexpr qsizetype mostContent = 64 * 1024 * 1024; ///< bytes of one part

    [[nodiscard]] static QByteArray seal(const crypto::BackupSealer& sealer, QByteArrayView name,
                                         const QByteArray& content);
    /// As BackupOpener::open(); Malformed.
    [[nodiscard]] static Result<QByteArray> open(crypto::BackupOpener& opener, QByteArrayView name,
                                                 QByteArrayView sealed);
    /// What is inside the seal. Malformed, LimitExceeded.
    [[nodiscard]] static Result<QByteArray> unpack(QByteArrayView packed);

    BackupPart() = delete;
};

} // namespace kluis::protocol
