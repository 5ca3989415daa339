// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace kluis::protocol {

/// Body of every answer that is not 2xx: a code, a text key the client translates, and when to come back.
struct ErrorMessage {
    quint16 code = quint16(ErrorCode::Internal);
    QString reason;                ///< a key of RejectReason.h
    quint64 retryAfterSeconds = 0; ///< Throttled only

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<ErrorMessage> decode(const QByteArray& bytes);
};

} // namespace kluis::protocol
