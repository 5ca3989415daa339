// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/protocol/Operation.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>

namespace kluis::protocol {

/// A file of signed, sealed operations that the server did not accept, for a lead of the medical group
/// (docs/decisions/0087): CBOR {0: "dossierkluis-not-accepted", 1: version, 2: [operation, …]}, each as
/// Operation::encode(). It holds no more than a push does: only the group's keys open it. Any thread.
class NotAcceptedFile {
    Q_DECLARE_TR_FUNCTIONS(NotAcceptedFile)

public:
    static constexpr quint64 version = 1;
    static constexpr qsizetype largest = 64 << 20; ///< bytes of a file
    static constexpr qsizetype mostOperations = 20'000;

    /// LimitExceeded for more than one file holds.
    [[nodiscard]] static Result<QByteArray> encode(const QList<QByteArray>& operations);
    /// Checks shape and limits, no signature. Malformed, UnsupportedVersion, LimitExceeded.
    [[nodiscard]] static Result<QList<Operation>> decode(const QByteArray& bytes);

    NotAcceptedFile() = delete;
};

} // namespace kluis::protocol
