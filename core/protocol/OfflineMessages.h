// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace kluis::protocol {

/// `POST /v1/device/offline-step`, once the server can be reached again: which one-time codes were used here
/// meanwhile. The server takes none up to this step any more, from any device. Answered without a body. A CBOR map
/// with integer keys.
struct OfflineStep {
    qint64 lastStep = -1; ///< 30-second step since 1970 of the latest code used

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<OfflineStep> decode(const QByteArray& bytes);
};

} // namespace kluis::protocol
