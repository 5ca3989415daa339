// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "server/ServerKeys.h"
#include "server/api/InspectedLines.h"
#include "server/api/LoginRules.h"
#include "server/http/HttpMessage.h"
#include "server/store/Store.h"

#include <memory>

namespace kluis::server {

/// What every endpoint works with. Owned by whoever runs the server and outlives all handlers; the parts may be
/// used from any thread.
struct ServerContext {
    const ServerKeys& keys;
    Store& store;
    const Clock& clock;
    LoginRules rules{};
    std::shared_ptr<InspectedLines> inspected = std::make_shared<InspectedLines>();

    /// Of the key that the client of \p request was shown; without TLS between them that of the data folder.
    [[nodiscard]] const QByteArray& serverKeyDigest(const HttpRequest& request) const
    {
        return request.serverKeyDigest.isEmpty() ? keys.tlsKeyDigest : request.serverKeyDigest;
    }
    /// Whether a client may go on that saw another key than that.
    [[nodiscard]] bool letsInspectionPass() const { return rules.channelBinding == LoginRules::ChannelBinding::Report; }
};

} // namespace kluis::server
