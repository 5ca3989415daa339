// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/Limits.h"

namespace kluis::server {

/// What the operator allows documents.
struct BlobLimits {
    qint64 documentBytes = protocol::limits::documentBytes; ///< of one document's content
    qint64 totalBytes = qint64(100) << 30;                  ///< of all together, as they lie
    qint64 abandonedMillis = 7LL * 24 * 3600 * 1000; ///< without a part or a record for so long, a blob is removed
};

} // namespace kluis::server
