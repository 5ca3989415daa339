// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace kluis::app {

/// What stands around the operations of a pull page (protocol::PullPage): enough to ask for the next one before this
/// one is read. Value type, any thread.
struct PageFrame {
    quint64 nextCursor = 0;
    QByteArray scopeVersion;
    QByteArray serverEpoch;
    bool more = false;
    bool scopeChanged = false;
    bool epochChanged = false;

    /// Passes over the operations: they are as yet unread and may be anything. Malformed.
    [[nodiscard]] static Result<PageFrame> read(const QByteArray& page);
};

} // namespace kluis::app
