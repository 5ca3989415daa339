// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "server/ServerKeys.h"
#include "server/store/Store.h"

namespace kluis::server {

/// What every endpoint works with. Owned by whoever runs the server and outlives all handlers; the parts may be
/// used from any thread.
struct ServerContext {
    const ServerKeys& keys;
    Store& store;
    const Clock& clock;
};

} // namespace kluis::server
