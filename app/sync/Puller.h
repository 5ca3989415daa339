// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/PagePipeline.h"
#include "app/sync/PullRefusal.h"
#include "core/base/Result.h"
#include "core/protocol/SyncMessages.h"

#include <memory>
#include <optional>

namespace kluis::app {

class ApiClient;
class BulkWriting;
class PendingCall;

/// Pulls one employer from the cursor to the end, and what another scope brings before that. The next page is on its way while those before it go through the
/// pipeline. The engine's thread.
class Puller {
public:
    struct Outcome {
        quint64 operations = 0;
        bool rewound = false; ///< the server's past was rewritten: nothing was taken over
    };

    Puller(const PagePipeline::Parts& parts, ApiClient& api) : m_parts(parts), m_api(api) {}

    /// \p full: forget what is here and begin at 0. Errors as Synchroniser::run.
    [[nodiscard]] Result<Outcome> pull(const TenantId& tenant, bool full);

private:
    [[nodiscard]] Result<Outcome> run(const TenantId& tenant, PageApplier& applier, BulkWriting& bulk, bool& again);
    [[nodiscard]] Result<Outcome> fill(const TenantId& tenant, qint64 number, PageApplier& applier, bool& again);
    [[nodiscard]] Result<Outcome> follow(const TenantId& tenant, qint64 number, PageApplier& applier, BulkWriting& bulk,
                                         bool& again);
    [[nodiscard]] Result<void> change(const TenantId& tenant, PageApplier& applier);
    [[nodiscard]] Result<void> forgetScope(const TenantId& tenant);
    [[nodiscard]] Result<Outcome> receive(Records::Cursor cursor, PagePipeline& pipeline, BulkWriting& bulk,
                                          bool& again);
    [[nodiscard]] Result<void> doubt(Records& records, qint64 tenant);
    [[nodiscard]] std::unique_ptr<PendingCall> ask(const Records::Cursor& cursor);
    [[nodiscard]] Result<void> checkFrame(const protocol::PageFrame& page, const Records::Cursor& asked);
    [[nodiscard]] PullRefusal refusal() const { return {m_parts.notices, m_tenant}; }

    PagePipeline::Parts m_parts;
    ApiClient& m_api;
    TenantId m_tenant;
    quint64 m_horizon = 0;     ///< of the last page
    QByteArray m_seenEpoch;    ///< SeenChains::epoch()
    bool m_knowsScope = false; ///< or has asked for it
    std::optional<protocol::PullPage>
        m_changed; ///< the answer that told of another scope; none: everything is fetched anew
};

} // namespace kluis::app
