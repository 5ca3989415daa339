// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/CertificateRules.h"
#include "app/session/ProxyChoice.h"

namespace kluis::app {

/// How the server is reached, and what the organisation asks of its certificate. Value type, any thread.
struct ServerWay {
    ProxyChoice proxy;
    CertificateRules rules;
};

} // namespace kluis::app
