// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/SyncNotice.h"
#include "core/base/Result.h"
#include "core/protocol/SyncMessages.h"

#include <QList>

namespace kluis::app {

/// A page and the cursor it was asked for with.
struct PulledPage {
    protocol::PullPage page;
    quint64 after = 0;
};

/// Where a pipeline's pages end, in order, once their signatures were checked. The engine's thread.
class PageTaker {
public:
    virtual ~PageTaker() = default;
    /// What was left out of the page is in \p notices.
    [[nodiscard]] virtual Result<void> apply(const PulledPage& pulled, QList<SyncNotice>& notices) = 0;
};

} // namespace kluis::app
