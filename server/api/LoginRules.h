// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ProgramVersion.h"

#include <optional>

namespace kluis::server {

/// What the operator decides of logging in, on the server's command line: not in the database, whose administrator is
/// another (SECURITY B2.2, B2.3). Nothing that a client sends changes it.
struct LoginRules {
    /// What becomes of a client that saw another TLS key than the server's own.
    enum class ChannelBinding {
        Require, ///< refused
        Report,  ///< let through, written down and told to the person: for networks that open TLS
    };
    ChannelBinding channelBinding = ChannelBinding::Require;
    int totpWindow = 1; ///< steps of 30 seconds that a code may be early or late
    /// Older programs are told to be updated: whoever asks says what he is, so this keeps order, and nobody out.
    std::optional<ProgramVersion> oldestClient{};
    std::optional<ProgramVersion> newestClient{}; ///< older ones are told that there is a newer one, and go on
};

} // namespace kluis::server
