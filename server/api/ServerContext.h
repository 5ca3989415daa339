// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "server/ServerKeys.h"
#include "server/http/HttpMessage.h"
#include "server/store/Store.h"

namespace kluis::server {

/// What every endpoint works with. Owned by whoever runs the server and outlives all handlers; the parts may be
/// used from any thread.
struct ServerContext {
    const ServerKeys& keys;
    Store& store;
    const Clock& clock;

    /// Of the key that the client of \p request was shown; without TLS between them that of the data folder.
    [[nodiscard]] const QByteArray& serverKeyDigest(const HttpRequest& request) const
    {
        return request.serverKeyDigest.isEmpty() ? keys.tlsKeyDigest : request.serverKeyDigest;
    }
};

} // namespace kluis::server
