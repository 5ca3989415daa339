// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/PagePipeline.h"
#include "app/vault/HeldScope.h"
#include "core/base/Result.h"

namespace kluis::app {

class ApiClient;

/// Fetches what came with another scope, from where it was cut off, up to the cursor (docs/decisions/0090). The engine's
/// thread.
class ScopeFiller {
public:
    enum class End : quint8 {
        Done,
        Changed, ///< the scope is yet another one, or the server does not know what is held: everything is fetched anew
        Rewound, ///< the server's past was rewritten
    };
    struct Outcome {
        End end = End::Done;
        quint64 operations = 0;
    };

    ScopeFiller(const PagePipeline::Parts& parts, ApiClient& api) : m_parts(parts), m_api(api) {}

    /// \p horizon: PullRequest::horizon. Errors as Synchroniser::run.
    [[nodiscard]] Result<Outcome> run(const TenantId& tenant, quint64 horizon, PageApplier& applier);

private:
    [[nodiscard]] Result<Outcome> receive(protocol::PullRequest request, const HeldScope::Coming& coming,
                                          PagePipeline& pipeline);

    PagePipeline::Parts m_parts;
    ApiClient& m_api;
};

} // namespace kluis::app
